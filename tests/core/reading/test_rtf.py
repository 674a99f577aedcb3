"""Rich Text Format into paragraphs with their roles."""

from __future__ import annotations

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading import limits
from core.reading.draft import Draft, Paragraph, Raw
from core.reading.rtf import read


def draft(body: str, head: str = "\\ansi\\ansicpg1252") -> Draft:
    return read(Raw(f"{{\\rtf1{head} {body}}}".encode("latin-1"), "letter.rtf"))


def texts(made: Draft) -> list[str]:
    return [p.text for p in made.paragraphs]


@pytest.mark.parametrize(
    ("page", "letters", "text"),
    [
        (1252, "caf\\'e9", "café"),
        (1250, "\\'bf\\'f3\\'b3w", "żółw"),
        (1251, "\\'ef\\'f0\\'e8\\'e2\\'e5\\'f2", "привет"),
        (932, "\\'93\\'fa\\'96\\'7b", "日本"),
        (932, "\\'83A", "ア"),
        (65001, "\\'c3\\'a9", "é"),
        (99999, "\\'e9", "é"),
    ],
)
def test_letters_are_decoded_by_the_code_page(page: int, letters: str, text: str) -> None:
    assert texts(draft(letters, f"\\ansi\\ansicpg{page}")) == [text]


def test_a_font_has_its_own_code_page_and_one_of_pictures_no_letters() -> None:
    fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset2 Symbol;}}"
    assert texts(draft(fonts + "\\f0 \\'e9{\\f1 \\'e9}\\'e9{\\f2 \\'b7}")) == ["éйé"]


def test_escapes_of_unicode_replace_the_letters_after_them() -> None:
    assert texts(draft("a\\u8217?b \\uc2\\u1078\\'c0\\'e6c {\\uc0\\u233}d")) == ["a’b жc éd"]
    assert texts(draft("\\u-10179?\\u-8704?")) == ["😀"]
    assert texts(draft("\\u-10179?x\\u61623?")) == ["x"]


def test_symbols_and_escaped_marks_are_text() -> None:
    assert texts(draft("\\{a\\}\\~b\\_c\\emdash d\\lquote e\\rquote\\tab f\\line g")) == ["{a}\xa0b-c—d‘e’ f\u2028g"]


def test_styles_and_outlines_tell_the_roles() -> None:
    sheet = (
        "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 \\sbasedon1 Mine;}{\\s3 Title;}{\\s4 caption;}"
        "{\\*\\cs5 Emphasis;}{\\s6 \\outlinelevel2 Whatever;}}"
    )
    styles = "".join(f"\\pard\\s{n} {n}\\par " for n in (3, 1, 2, 4, 6, 0))
    made = draft(sheet + styles + "\\pard\\ls1 item\\par\\pard {\\pntext 1.\\tab}old item\\par")
    roles = [Role.HEADLINE, Role.HEADING, Role.HEADING, Role.CAPTION, Role.HEADING, None, Role.LIST, Role.LIST]
    assert [p.role for p in made.paragraphs] == roles
    assert made.paragraphs[-1].text == "old item"


def test_a_row_of_a_table_is_one_line() -> None:
    made = draft("before\\par\\trowd\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell d\\cell\\row\\pard after")
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("before", None),
        ("a | b", Role.LIST),
        ("c | d", Role.LIST),
        ("after", None),
    ]


def test_a_table_within_a_table_and_one_that_is_never_ended_lose_nothing() -> None:
    nested = "\\intbl\\itap2 a\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables x}\\itap1 b\\cell\\row\\pard c"
    assert " ".join(texts(draft(nested))).split() == ["a", "b", "c"]
    assert " ".join(texts(draft("a\\cell b\\cell"))).split() == ["a", "b"]
    assert " ".join(texts(draft("\\intbl a\\cell b\\cell"))).split() == ["a", "|", "b"]


def test_pictures_codes_of_fields_and_unknown_groups_are_left_out() -> None:
    made = draft(
        "a{\\pict ffd8}{\\*\\unknown x}{\\field{\\*\\fldinst HYPERLINK y}{\\fldrslt link}}{\\b\\*\\cs1 b}"
        "{\\object{\\*\\objdata 00}{\\result c}}{\\*\\annotation d}{\\xe e}"
    )
    assert texts(made) == ["alinkbc"]


def test_bytes_of_a_picture_may_be_anything() -> None:
    assert texts(draft("a{\\pict\\bin6 }}{{\\\\}b")) == ["ab"]


def test_what_is_hidden_or_deleted_is_not_shown() -> None:
    assert texts(draft("a{\\v b}{\\deleted c}\\v d\\v0 e\\v f\\plain g")) == ["aeg"]


def test_notes_text_boxes_and_running_heads_have_their_places() -> None:
    made = draft(
        "{\\header head\\par}a{\\footnote\\pard note}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}"
        "{\\shprslt box}} b\\par"
    )
    assert made.paragraphs == (
        Paragraph("a b"),
        Paragraph("box"),
        Paragraph("note", Role.LIST),
        Paragraph("head", Role.BOILERPLATE),
    )


def test_metadata_is_read() -> None:
    info = "{\\info{\\title On \\'e9}{\\author Ana Reis}{\\operator x}{\\creatim\\yr2024\\mo2\\dy3\\hr4}}"
    made = draft(info + "a", "\\ansi\\deflang1046")
    assert (made.title, made.author, made.date, made.language) == ("On é", "Ana Reis", "2024-02-03", "pt-BR")


def test_a_forgotten_last_brace_is_forgiven_but_not_an_end_in_the_middle() -> None:
    assert texts(read(Raw(b"{\\rtf1 a\\par", "x"))) == ["a"]
    for cut in (b"{\\rtf1 a\\par b", b"{\\rtf1 a\\par{\\b b\\par"):
        with pytest.raises(UnreadableFile) as caught:
            read(Raw(cut, "x"))
        assert caught.value.reason is Reason.BROKEN


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{\\rtf1 " + b"{" * (limits.DEPTH + 1), Reason.HOSTILE),
        (b"{\\rtf1 " + b"\\b" * (limits.MARKS + 1), Reason.TOO_LARGE),
        (b"{\\rtf1 " + b"a\\par " * (limits.PARAGRAPHS + 1) + b"}", Reason.TOO_LARGE),
        (b"{\\rtf1 " + b"a" * (limits.TEXT + 1) + b"}", Reason.TOO_LARGE),
    ],
    ids=["deep", "marks", "paragraphs", "letters"],
)
def test_more_than_the_limits_allow_is_refused(content: bytes, reason: Reason) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Raw(content, "x"))
    assert caught.value.reason is reason
