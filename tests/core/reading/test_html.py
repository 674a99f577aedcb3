"""Web pages into articles: what is kept, what it is, and what no page may do."""

from __future__ import annotations

import contextlib
import json
import random
import textwrap
import time
from pathlib import Path

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Article, Role, Text
from core.reading import limits, read
from core.reading.headline import without_outlet

FIRST = "The town council of Eldmoor voted on Tuesday to rebuild the old ferry landing before the next winter storms."
SECOND = "The work will cost four million and take two years, said the harbour master, who had asked for it since 2011."
THIRD = "Fishermen welcomed the plan, though some of them fear that the noise will drive the herring out of the bay."
FOURTH = (
    "A first meeting with the people who live beside the landing is planned for the end of the month in the old hall."
)

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Eldmoor rebuilds its ferry landing | The Daily Heron</title>
<meta name="author" content="Ines Calder"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
<meta property="og:site_name" content="The Daily Heron"><link rel="canonical" href="https://heron.example/landing">
<script>var tracker = "never shown";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to make this site better for you. Please accept them.</p></div>
<main><article><h1>Eldmoor rebuilds its ferry landing</h1>
<p class="standfirst">After ten years of quarrels the council has found a majority and the money.</p>
<p>{FIRST}</p>
<figure><img src="a.jpg"><figcaption>The landing in autumn. Photo: Ines Calder</figcaption></figure>
<p>{SECOND}</p><h2>What comes next</h2><p>{THIRD}</p>
<blockquote><p>“We have waited long enough, and now we want to see the first stone laid,” said Ms Orr.</p></blockquote>
<ul><li>2024: the old planks are removed</li><li>2025: new piles are driven</li></ul>
<p>{FOURTH}</p>
<p hidden>This paragraph was never meant to be seen by anybody who reads the page.</p>
<div class="newsletter-signup"><p>Sign up for our newsletter and get the best of the Heron in your inbox.</p></div>
</article></main><footer><p>© 2024 The Daily Heron. All rights reserved.</p></footer></body></html>"""


def article(page: str | bytes, name: str = "page.html") -> Article:
    return read(Text(page, name))


def blocks(made: Article) -> list[tuple[Role, str]]:
    return [(block.role, made.text[block.start : block.end]) for block in made.blocks]


def texts(made: Article, role: Role) -> list[str]:
    return [text for given, text in blocks(made) if given is role]


def refused(page: str | bytes) -> Reason:
    with pytest.raises(UnreadableFile) as caught:
        article(page)
    return caught.value.reason


def test_a_page_is_read_as_its_article() -> None:
    made = article(PAGE)
    assert texts(made, Role.TEXT)[-4:] == [FIRST, SECOND, THIRD, FOURTH]
    assert not {"Home", "Sport", "never shown"} & set(made.text.split("\n\n"))
    assert "never" not in made.text


def test_the_headline_stands_first_and_once_without_its_outlet() -> None:
    made = article(PAGE)
    assert made.title == "Eldmoor rebuilds its ferry landing"
    assert blocks(made)[0] == (Role.HEADLINE, made.title)
    assert made.text.count(made.title) == 1


def test_a_page_without_a_heading_has_the_headline_of_its_title() -> None:
    made = article(PAGE.replace("<h1>Eldmoor rebuilds its ferry landing</h1>", ""))
    assert blocks(made)[0] == (Role.HEADLINE, "Eldmoor rebuilds its ferry landing")


def test_a_heading_that_says_what_the_title_says_goes_before_a_larger_one() -> None:
    page = PAGE.replace("<main><article><h1>", "<main><article><h1>News and services</h1><h2>")
    page = page.replace("ferry landing</h1>", "ferry landing</h2>")
    assert article(page).title == "Eldmoor rebuilds its ferry landing"


def test_elements_tell_what_the_parts_of_an_article_are() -> None:
    made = article(PAGE)
    assert texts(made, Role.HEADING) == ["What comes next"]
    assert texts(made, Role.CAPTION) == ["The landing in autumn. Photo: Ines Calder"]
    assert [text[:18] for text in texts(made, Role.QUOTE)] == ["“We have waited lo"]
    assert texts(made, Role.LIST) == ["2024: the old planks are removed", "2025: new piles are driven"]


def test_the_standfirst_is_kept() -> None:
    assert "After ten years of quarrels" in article(PAGE).text


def test_no_boilerplate_can_be_part_of_a_summary() -> None:
    candidates = " ".join(sentence.text for sentence in article(PAGE).body)
    assert FIRST in candidates
    for word in ("cookies", "newsletter", "rights reserved", "Photo:", "never meant"):
        assert word not in candidates


def test_metadata_is_kept() -> None:
    made = article(PAGE)
    assert (made.author, made.date, made.url) == ("Ines Calder", "2024-03-05", "https://heron.example/landing")
    assert made.language == "en"


def test_a_saved_page_knows_where_it_was() -> None:
    page = PAGE.replace('<link rel="canonical" href="https://heron.example/landing">', "")
    page = page.replace("<html", "<!-- saved from url=(0028)https://heron.example/saved -->\n<html", 1)
    assert article(page).url == "https://heron.example/saved"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Storm over Eldmoor | The Daily Heron", "Storm over Eldmoor"),
        ("Storm over Eldmoor - The Daily Heron", "Storm over Eldmoor"),
        ("The Daily Heron: Storm", "The Daily Heron: Storm"),
        ("The Daily Heron » Storm over Eldmoor", "Storm over Eldmoor"),
        ("Storm over Eldmoor – and nobody sleeps", "Storm over Eldmoor – and nobody sleeps"),
        ("Storm over Eldmoor | Weather | News", "Storm over Eldmoor"),
        ("暴风雨袭击埃尔德穆尔港口_新闻频道_苍鹭日报", "暴风雨袭击埃尔德穆尔港口"),
        ("The Daily Heron", "The Daily Heron"),
        ("", ""),
    ],
)
def test_a_title_loses_its_outlet_and_nothing_else(title: str, headline: str) -> None:
    assert without_outlet(title, "The Daily Heron heron.example") == headline


def test_repeated_paragraphs_and_those_after_breaks_all_come_out() -> None:
    page = (
        f"<html><body><article><h1>Twice told</h1><p>{FIRST}</p><p>{SECOND}<br><br>{THIRD}</p><p>{FIRST}</p></article>"
    )
    assert texts(article(page), Role.TEXT) == [FIRST, SECOND, THIRD, FIRST]


def test_a_listing_is_never_summarised_even_where_it_is_most_of_a_page() -> None:
    listing = "<pre><code>" + "for i in range(9):\n    print(i)\n" * 40 + "</code></pre>"
    made = article(f"<html><body><article><h1>How to count</h1><p>{FIRST}</p><p>{SECOND}</p>{listing}</article>")
    assert [s.text for s in made.body] == [FIRST, SECOND]


def test_an_article_that_is_all_quotation_is_text() -> None:
    quotes = "".join(f"<blockquote><p>{text}</p></blockquote>" for text in (FIRST, SECOND, THIRD))
    assert len(article(f"<html><body><article><h1>A letter to all</h1>{quotes}</article>").body) == 3


def test_a_table_that_lays_a_page_out_holds_text_and_others_hold_rows() -> None:
    layout = f"<table><tr><td><p>{FIRST}</p><p>{SECOND}</p></td><td><p>{THIRD}</p><p>{FOURTH}</p></td></tr></table>"
    data = "<table><tr><td>Herring</td><td>12 t</td></tr><tr><td>Cod</td><td>3 t</td></tr></table>"
    assert len(article(f"<html><body>{layout}</body></html>").body) == 4
    made = article(
        f"<html><body><article><h1>The catch</h1><p>{FIRST}</p>{data}<p>{SECOND}</p><p>{THIRD}</p></article>"
    )
    assert texts(made, Role.LIST) == ["Herring | 12 t", "Cod | 3 t"]


def test_an_article_that_only_a_script_holds_is_read_from_there() -> None:
    body = f"{FIRST} {SECOND} {THIRD} {FOURTH}"
    script = json.dumps({"@type": "NewsArticle", "headline": "Eldmoor rebuilds", "articleBody": body})
    made = article(
        f'<html><head><script type="application/ld+json">{script}</script></head><body><p>Loading…</p></body></html>'
    )
    assert SECOND in made.text


def test_what_is_hidden_is_read_where_it_is_the_article() -> None:
    page = PAGE.replace("<main>", '<main aria-hidden="true">')
    assert FIRST in article(page).text


def test_a_page_without_an_article_gives_the_text_that_it_has() -> None:
    assert article("<html><body><p>Closed on Mondays.</p></body></html>").text == "Closed on Mondays."


def test_a_note_is_read_whole() -> None:
    made = article(
        "<html><body><p>Bring:<ul><li>bread</li><li>rope</li></ul>And do not be late.</p><p>Ana</p></body></html>"
    )
    assert made.text.split("\n\n") == ["Bring:", "bread", "rope", "And do not be late.", "Ana"]


def test_characters_by_their_numbers_mean_what_they_mean_to_browsers() -> None:
    assert article(
        "<html><body><p>It&#146;s a day&#1;&#xFFFF;&#xD800; &#9731;&#99999999; of snow.</p></body></html>"
    ).text == ("It’s a day ☃ of snow.")


def test_the_credit_of_a_picture_within_a_paragraph_is_no_part_of_it() -> None:
    credit = '<span class="image"><img src="a.jpg"><span class="caption">© Ines Calder</span></span>'
    made = article(PAGE.replace(FIRST, credit + FIRST))
    assert [s.text for s in made.body if "Ines" in s.text] == []
    assert FIRST in texts(made, Role.TEXT)


@pytest.mark.parametrize("page", ["<html></html>", "<!doctype html><title></title>", "<html><body><script>x</script>"])
def test_a_page_without_text_is_empty(page: str) -> None:
    assert refused(page) is Reason.EMPTY


@pytest.mark.parametrize(
    ("encoding", "label"),
    [
        ("cp1252", "iso-8859-1"),
        ("iso8859-2", "ISO-8859-2"),
        ("cp1250", "windows-1250"),
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("utf-16", "utf-16"),
        ("cp1250", "no-such-encoding"),
    ],
)
def test_a_page_is_decoded_by_what_it_says_unless_its_bytes_say_otherwise(encoding: str, label: str) -> None:
    words = (
        "Šárka přišla domů a řekla, že žádný vlak už dnes večer nepojede." if encoding != "cp1252" else "Über den Fluß."
    )
    page = f'<html><head><meta charset="{label}"></head><body><p>{words} {words}</p><p>{words}</p></body></html>'
    assert words in article(page.encode(encoding)).text


def test_a_japanese_page_in_escape_sequences_is_decoded() -> None:
    words = "港の修理は火曜日に決まりました。"
    page = f'<html><head><meta charset="iso-2022-jp"></head><body><p>{words * 4}</p></body></html>'
    assert words in article(page.encode("iso-2022-jp")).text


def test_the_encoding_that_a_person_chose_is_used() -> None:
    page = "<html><head><meta charset='utf-8'></head><body><p>Ďáblův most</p></body></html>".encode("cp1250")
    assert "Ďáblův most" in read(Text(page, "x.html"), encoding="cp1250").text


@pytest.mark.parametrize("start", ["", "\ufeff", "\n  ", "<?xml version='1.0'?>", "<!-- a note -->"])
def test_a_page_is_recognised_whatever_its_name(start: str) -> None:
    assert article((start + PAGE).encode(), "notes.txt").title == "Eldmoor rebuilds its ferry landing"


def test_a_folder_lists_pages(tmp_path: Path) -> None:
    from core.reading import files_in

    for name in ("a.html", "b.HTM", "c.mhtml", "d.eml"):
        (tmp_path / name).write_text("x")
    assert [path.name for path in files_in(tmp_path)] == ["a.html", "b.HTM", "c.mhtml", "d.eml"]


SENTENCE = "Some words that make a sentence here, and a few more of them. "


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html><body>" + "<div>" * 20_000 + "deep" + "</div>" * 20_000, Reason.HOSTILE),
        ("<html><body>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000, Reason.TOO_LARGE),
        ("<html><body><p " + " ".join(f"a{i}=1" for i in range(50_000)) + ">x</p>", Reason.HOSTILE),
        ("<html><body>" + f"<p>{SENTENCE}</p>" * 100_000, Reason.TOO_LARGE),
        ("<html><body><p>" + SENTENCE * 100_000, Reason.TOO_LARGE),
    ],
    ids=["nested", "nested and long", "attributes", "elements", "words"],
)
def test_a_page_that_would_take_for_ever_is_refused_at_once(page: str, reason: Reason) -> None:
    started = time.process_time()
    assert refused(page) is reason
    assert time.process_time() - started < 5


def test_pictures_within_a_page_do_not_count() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * (limits.TEXT + 1)}">'
    assert FIRST in article(f"<html><body>{picture}<p>{FIRST}</p></body></html>").text


def test_a_script_that_nests_without_end_does_no_harm() -> None:
    nested = "[" * 100_000 + "]" * 100_000
    assert FIRST in article(f'<html><script type="application/ld+json">{nested}</script><p>{FIRST}</p></html>').text


def test_nothing_is_fetched_while_a_page_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    outside = (
        '<!DOCTYPE html SYSTEM "http://heron.example/x.dtd"><link rel="stylesheet" href="http://heron.example/x.css">'
    )
    assert FIRST in article(outside + PAGE).text


def test_damaged_pages_are_read_or_refused() -> None:
    chance = random.Random(7)
    data = PAGE.encode()
    for _ in range(60):
        damaged = bytearray(data[: chance.randrange(20, len(data))] if chance.random() < 0.5 else data)
        for _ in range(chance.randrange(12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(UnreadableFile):
            read(Text(bytes(damaged), "page.html"))


def test_lines_that_a_program_broke_with_line_breaks_are_joined() -> None:
    lines = "<br>\n".join(textwrap.wrap(f"{FIRST} {SECOND} {THIRD} {FOURTH}", 72))
    made = article(f"<html><body><article><h1>Landing</h1><div>{lines}</div></article></body></html>")
    assert [text for role, text in blocks(made) if role is Role.TEXT] == [f"{FIRST} {SECOND} {THIRD} {FOURTH}"]


def test_items_that_line_breaks_part_are_a_list_and_a_poem_keeps_its_lines() -> None:
    items = "<br>".join(f"+ The plank number {i} is new" for i in range(6))
    poem = "The tide came in<br>and nobody saw<br>the boat was thin<br>the rope was straw<br>and the sea was raw"
    body = f"<h1>Landing</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><div>{items}</div><p>{FOURTH}</p><p>{poem}</p>"
    made = article(f"<html><body><article>{body}<p>{SECOND.upper()}</p></article></body></html>")
    assert sum(role is Role.LIST for role, _ in blocks(made)) == 6
    assert any(text.count("\n") == 4 for _, text in blocks(made))
