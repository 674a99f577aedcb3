from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from core.model import Digest, Doubt, Role, Summary, Translation
from core.saving import FORMATS, render
from core.saving.markdown import escape
from core.wording import explain_doubt
from tests.core.digests import HARBOUR, PORTUGUESE, article, digest, fully_translated, translated

PEOPLE = ["text", "markdown", "html"]
HEBREW = [(Role.HEADLINE, ["הנמל נפתח מחדש"]), (Role.TEXT, ["הנמל נפתח ביום שני.", "איש לא נפגע."])]
HOSTILE = "<script>alert('x')</script> & \"quotes\" <img src=x onerror=y>"


class Page(HTMLParser):
    """The elements and the visible text of a page; fails where tags do not match."""

    VOID = frozenset({"meta", "link", "img", "br"})

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(source.decode())
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def shown(format: str, made: object) -> str:
    """What a person sees of a digest in a format."""
    data = render(made, format)  # type: ignore[arg-type]
    if format == "html":
        return Page(data).text
    if format == "markdown":
        return Page(MarkdownIt().render(data.decode()).encode()).text
    return data.decode()


@pytest.mark.parametrize("format", PEOPLE)
def test_a_format_for_people_holds_all_that_there_is_to_know(format: str) -> None:
    text = shown(format, translated(route=("en", "es", "pt")))
    for part in ("harbour.txt", "English", "Portuguese", "Spanish", "2 of 4 sentences", "LexRank"):
        assert part in text
    assert re.search(r"\d{4}-\d\d-\d\d", text)
    for part in ("Harbour reopens after the storm", "Porto reabre depois da tempestade"):
        assert part in text


@pytest.mark.parametrize("format", PEOPLE)
def test_each_sentence_of_the_summary_comes_with_its_translation(format: str) -> None:
    text = shown(format, translated())
    places = [text.index(part) for i in (2, 4) for part in (article(HARBOUR).sentences[i].text, PORTUGUESE[i])]
    assert places == sorted(places)
    assert "Nobody was hurt." not in text


@pytest.mark.parametrize("format", PEOPLE)
def test_a_direct_route_is_not_mentioned(format: str) -> None:
    assert "By way of" not in shown(format, translated())


@pytest.mark.parametrize("format", PEOPLE)
def test_a_digest_without_a_translation_mentions_none(format: str) -> None:
    text = shown(format, digest())
    assert "The harbour of Little Quay reopened on Monday." in text
    assert "Translated" not in text
    assert "None" not in text


@pytest.mark.parametrize("format", PEOPLE)
def test_a_full_translation_holds_the_whole_article_but_its_boilerplate(format: str) -> None:
    text = shown(format, fully_translated())
    for sentence in article(HARBOUR).sentences[1:]:
        assert sentence.text in text
        assert PORTUGUESE[sentence.index] in text
    assert "Weather" not in text


@pytest.mark.parametrize("format", PEOPLE)
@pytest.mark.parametrize("reason", Doubt)
def test_a_doubtful_sentence_is_marked_with_the_reason_in_words(format: str, reason: Doubt) -> None:
    translation = article(HARBOUR).sentences[4].text if reason.keeps_source else PORTUGUESE[4]
    made = digest(translations={2: PORTUGUESE[2], 4: translation}, doubtful={4: reason})
    assert shown(format, made).count(str(explain_doubt(reason))) == 1
    assert (PORTUGUESE[4] in shown(format, made)) is not reason.keeps_source


@pytest.mark.parametrize("format", PEOPLE)
def test_an_article_without_a_summary_says_so(format: str) -> None:
    made = digest([(Role.HEADLINE, ["Nothing else"])], kept=())
    assert "There is nothing in this article to make a summary of." in shown(format, made)
    assert "0 of 0 sentences" in shown(format, made)


@pytest.mark.parametrize("format", PEOPLE)
def test_hostile_text_is_shown_and_never_becomes_markup(format: str) -> None:
    made = digest([(Role.HEADLINE, [HOSTILE]), (Role.TEXT, [HOSTILE])], (1,), {1: HOSTILE}, title=HOSTILE)
    assert shown(format, made).count(HOSTILE) >= 4


@pytest.mark.parametrize("format", FORMATS)
def test_a_name_that_is_no_valid_unicode_can_be_saved(format: str) -> None:
    data = render(digest(source="caf\udce9.txt"), format)
    assert data.decode() if FORMATS[format].printable else data


@pytest.mark.parametrize("format", PEOPLE)
def test_a_name_can_neither_steer_a_terminal_nor_turn_the_text_around(format: str) -> None:
    data = render(digest(source="a\x1b[2J\u202egpj.txt"), format).decode()
    assert "\x1b" not in data
    assert "\u202e" not in data


@pytest.mark.parametrize("format", [name for name, form in FORMATS.items() if form.printable])
def test_every_format_of_letters_ends_its_last_line(format: str) -> None:
    data = render(fully_translated(), format)
    assert data.endswith(b"\n")
    # RFC 4180 wants carriage returns in tables, and nobody else does.
    assert data.count(b"\r") == (data.count(b"\n") if format in ("csv", "tsv") else 0)


def test_an_unknown_format_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match="wpd"):
        render(digest(), "wpd")


def test_text_has_nothing_before_a_right_to_left_sentence_on_its_line() -> None:
    made = digest(HEBREW, (1, 2), {1: "The harbour opened.", 2: "Nobody was hurt."}, language="he", target="en")
    lines = render(made, "text").decode().splitlines()
    assert "הנמל נפתח ביום שני." in lines
    assert "The harbour opened." in lines


def test_text_is_one_line_a_sentence_however_long() -> None:
    long = "word " * 400 + "end."
    assert long in render(digest([(Role.TEXT, [long])], (0,)), "text").decode().splitlines()


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "- not an item",
        "+ nor this",
        "1. nor this",
        "2023) was the year",
        "> not a quotation",
        "*stars* and _lines_ and `code` and ~~strokes~~",
        "[a link](https://example.org) and ![an image](x.png)",
        "&copy; stays, and so does AT&T",
        "a \\ backslash and \\* another",
        "--- not a rule",
        "=== nor this",
        "Two lines:\n--- of verse",
        "one | two\n--- | ---\nthree | four",
        "<b>bold</b> and <https://example.org>",
        "costs $5 or $6",
        "[ref]: https://example.org",
    ],
)
def test_markdown_shows_what_looks_like_markup_as_it_was(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(escape(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "text_special", "hardbreak"}
    assert "".join("\n" if child.type == "hardbreak" else child.content for child in children) == text


def test_markdown_keeps_verse_inside_its_item_of_the_summary() -> None:
    made = digest([(Role.TEXT, ["First line\n2. second line\n# third line"])], (0,), {0: "Um\n\n# dois"}, title="T")
    page = Page(MarkdownIt().render(render(made, "markdown").decode()).encode())
    assert len(page.attributes("ol")) == 1
    assert len(page.attributes("h1")) == 1


def test_the_web_page_is_complete_in_itself() -> None:
    data = render(fully_translated(), "html").decode()
    page = Page(data.encode())
    assert not page.attributes("script")
    assert not page.attributes("link")
    assert not [attributes for _, attributes in page.elements if {"src", "srcset"} & attributes.keys()]
    assert "url(" not in data
    assert "@import" not in data
    assert "prefers-color-scheme: dark" in data
    assert "@media print" in data


def test_each_text_of_the_web_page_has_its_own_language_and_direction() -> None:
    made = digest(HEBREW, (1,), {1: "The harbour opened."}, language="he", target="en", title="Harbour reopens")
    page = Page(render(made, "html"))
    assert page.attributes("h1") == [{"lang": "he", "dir": "rtl"}]
    assert page.attributes("p")[0] == {"class": "subtitle", "lang": "en", "dir": "ltr"}
    assert page.attributes("p")[1:] == [{"lang": "he", "dir": "rtl"}, {"lang": "en", "dir": "ltr"}]


def test_a_sentence_left_in_the_original_keeps_its_own_language_on_the_web_page() -> None:
    made = digest(HEBREW, (1,), {1: "הנמל נפתח ביום שני."}, language="he", target="en", doubtful={1: Doubt.ECHO})
    spans = Page(render(made, "html")).attributes("span")
    assert spans == [{}, {"lang": "he", "dir": "rtl"}]


def test_codes_of_packs_become_language_tags_on_the_web_page() -> None:
    page = Page(render(translated(target="pb"), "html"))
    assert {"lang": "pt-BR", "dir": "ltr"} in page.attributes("p")


def test_both_columns_of_a_web_page_row_hold_the_same_sentences_for_hovering() -> None:
    data = render(fully_translated(), "html").decode()
    assert ".pair:has(p > span:nth-child(2):hover) p > span:nth-child(2)" in data
    assert "nth-child(3)" not in data
    rows = re.findall(r'<div class="pair[^>]*>(.*?)</div>', data)
    # The headline is not said again under the title.
    assert len(rows) == 2 + 2
    for row in rows:
        left, right = (column.count("<span") for column in row.split("</p>")[:2])
        assert left == right


def test_the_web_page_marks_where_the_summary_stands_in_the_article() -> None:
    kept = re.findall(r'<span class="kept">([^<]*)</span>', render(fully_translated(), "html").decode())
    assert kept == [text for i in (2, 4) for text in (article(HARBOUR).sentences[i].text, PORTUGUESE[i])]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_sentences_of_a_script_without_spaces_are_joined_without_one(form: str) -> None:
    made = article([(Role.TEXT, ["新渡轮周一离开港口。", "它在四十分钟内到达岛屿。"])], language="zh")
    texts = {sentence.index: sentence.text for sentence in made.sentences}
    left = Digest(made, Summary("nutgraf", (0,)), Translation("zh", "ja", ("zh", "ja"), "t", texts))
    text = re.sub(r"<[^>]*>|\*", "", render(left, form).decode())
    assert text.count("新渡轮周一离开港口。它在四十分钟内到达岛屿。") == 2
