from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from core.errors import BadPattern, Slip
from core.model import Role
from core.saving import FORMATS, render, save, suggested_name
from core.saving.folder import Folder
from core.saving.names import LONGEST, checked, fill, numbered, numbers
from tests.core.digests import arabic, digest, translated
from tests.core.saving.round_trips import save_into


def name(title: str, format: str = "text") -> str:
    return suggested_name(digest([(Role.HEADLINE, [title]), (Role.TEXT, ["One."])], (1,)), format)


@pytest.mark.parametrize("format", FORMATS)
def test_a_name_is_the_title_the_language_and_the_suffix(format: str) -> None:
    suffix = FORMATS[format].suffixes[0]
    assert suggested_name(translated(), format) == f"Harbour reopens after the storm (pt){suffix}"
    assert suggested_name(digest(), format) == f"Harbour reopens after the storm{suffix}"


TITLES = {
    "Who? What: “why” <now>": "Who What “why” now.txt",
    "a/b\\c|d*e": "a b c d e.txt",
    "../../etc/passwd": "etc passwd.txt",
    "tabs\tand\nlines  and   spaces": "tabs and lines and spaces.txt",
    "ends with dots...": "ends with dots.txt",
    ".hidden": "hidden.txt",
    "--force": "force.txt",
    "~root": "root.txt",
    "\u202eturned\x07 round": "turned round.txt",
    "": "Article.txt",
    "???": "Article.txt",
    "...": "Article.txt",
    "CON": "_CON.txt",
    "nul.tar": "_nul.tar.txt",
    "Com1": "_Com1.txt",
    "lpt¹": "_lpt¹.txt",
    "Console": "Console.txt",
    "Пакт": "Пакт.txt",
    "می\u200cخواهم": "می\u200cخواهم.txt",
    "cafe\u0301": "café.txt",
    "lone \ud800 surrogate": "lone surrogate.txt",
}


@pytest.mark.parametrize(("title", "expected"), TITLES.items(), ids=ascii)
def test_a_name_is_legal_on_every_system(title: str, expected: str, tmp_path: Path) -> None:
    assert name(title) == expected
    save(digest(), tmp_path / expected)
    assert [path.name for path in tmp_path.iterdir()] == [expected]


@pytest.mark.parametrize("letter", ["x", "é", "語", "👩", "é "])
@pytest.mark.parametrize("shift", range(4))
def test_a_long_title_is_cut_between_letters_and_counted_in_bytes(letter: str, shift: int, tmp_path: Path) -> None:
    made = digest([(Role.HEADLINE, ["a" * shift + letter * 300]), (Role.TEXT, ["One."])], (1,), {1: "Um."})
    suggested = suggested_name(made, "markdown")
    assert LONGEST - 10 <= len(suggested.encode()) <= LONGEST
    assert suggested.endswith(" (pt).md")
    assert " " + " (pt)" not in suggested
    save(made, tmp_path / suggested)


def test_a_number_goes_before_the_suffix() -> None:
    assert numbered("Mr. Smith goes (pt).txt", 2) == "Mr. Smith goes (pt) 2.txt"


def test_names_to_try_begin_with_the_name_itself() -> None:
    assert list(islice(numbers("A (pt).txt"), 3)) == ["A (pt).txt", "A (pt) 2.txt", "A (pt) 3.txt"]
    assert list(islice(numbers("A (pt).txt", 7), 2)) == ["A (pt) 7.txt", "A (pt) 8.txt"]


def test_a_language_code_from_a_pack_is_no_way_out_of_the_folder() -> None:
    assert "/" not in suggested_name(translated(target="../../x"), "text")


PATTERNS = {
    "{title} ({to}).{ext}": "Early rains (en).pdf",
    "{title}": "Early rains.pdf",
    "{date} {source} [{from} {to}]": "2026-02-14 وادي [ar en].pdf",
    "{date} - {title} - {to}.{ext}": "2026-02-14 - Early rains - en.pdf",
    "({title})": "(Early rains).pdf",
    "{title}.{to}.{ext}": "Early rains.en.pdf",
    "{title}: {to}?": "Early rains en.pdf",
    "..{title}": "Early rains.pdf",
    "con{from}": "conar.pdf",
}


@pytest.mark.parametrize(("pattern", "expected"), PATTERNS.items())
def test_a_pattern_says_what_a_name_is_made_of(pattern: str, expected: str) -> None:
    made = arabic()
    object.__setattr__(made.article, "title", "Early rains")
    assert suggested_name(made, "pdf", pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{title} ({to}).{ext}", "One.txt"),
        ("{title} - {to}.{ext}", "One.txt"),
        ("{title} [{to}] {date}", "One 2026-03-01.txt"),
        ("{to} - {title}", "One.txt"),
        ("{title}, {to}, {from}", "One, en.txt"),
        ("{to}", "Article.txt"),
        ("{title} - - ()", "One - - ().txt"),
    ],
)
def test_what_stands_around_an_empty_field_goes_with_it(pattern: str, expected: str) -> None:
    fields = {"title": "One", "to": "", "from": "en", "date": "2026-03-01", "source": ""}
    assert fill(pattern, fields, ".txt") == expected


@pytest.mark.parametrize(
    ("pattern", "slip"),
    [
        *(
            ("", Slip.SAME),
            ("digest", Slip.SAME),
            ("{ext}", Slip.SAME),
            ("a/{to}", Slip.PATH),
            ("..\\\\{to}", Slip.PATH),
        ),
        *((pattern, Slip.FIELD) for pattern in ("{headline}", "{}", "{0}", "{title", "title}", "{title.x}")),
        *((pattern, Slip.FIELD) for pattern in ("{title!r}", "{title!r}/..", "{title:>9}", "{title:9999999999}")),
    ],
)
def test_a_pattern_by_which_no_names_can_be_made_is_refused(pattern: str, slip: Slip) -> None:
    with pytest.raises(BadPattern) as caught:
        checked(pattern)
    assert caught.value.slip is slip


@pytest.mark.parametrize("field", ["title", "source", "to", "from", "date"])
@pytest.mark.parametrize("value", TITLES)
def test_no_field_makes_a_name_that_a_system_refuses(field: str, value: str, tmp_path: Path) -> None:
    fields = {"title": "T", "source": "s", "to": "pt", "from": "en", "date": "2026"} | {field: value}
    made = fill(f"{{{field}}}.{{ext}}", fields, ".txt")
    assert made == (TITLES[value] if field == "title" else made)
    assert not set(made) & set('<>:"/\\|?*')
    assert made.isprintable() or "\u200c" in made
    (tmp_path / made).write_text("")


def test_of_a_long_title_and_a_long_source_both_are_cut() -> None:
    fields = {"title": "語" * 300, "source": "x" * 300, "to": "pt", "from": "zh", "date": "2026-03-01"}
    made = fill("{date} {title} {source} ({to})", fields, ".json")
    assert made.startswith("2026-03-01 語") and made.endswith(" (pt).json")
    assert len(made.encode()) <= LONGEST


def test_a_pattern_that_is_too_long_itself_is_cut() -> None:
    made = fill("x" * 300 + "{title}", {"title": "T"}, ".html")
    assert made == "x" * (LONGEST - 6) + ".html"


def test_names_made_by_one_pattern_never_collide(tmp_path: Path) -> None:
    saved = [save_into(translated(), tmp_path, "text", pattern="{source}").name for _ in range(3)]
    assert saved == ["harbour.txt", "harbour 2.txt", "harbour 3.txt"]
    again = translated(source="HARBOUR.md")
    folder = Folder(tmp_path, "text", "{source}", overwrite=True, reserved=["harbour.txt"])
    assert folder.save("HARBOUR.md", again, render(again, "text")).name == "HARBOUR 2.txt"


def test_a_page_is_named_after_the_end_of_its_address() -> None:
    for source, expected in {
        "https://news.example/2026/harbour-reopens.html?x=1": "harbour-reopens.txt",
        "https://news.example/": "news.example.txt",
        "https://news.example": "news.example.txt",
    }.items():
        assert suggested_name(digest(source=source), "text", "{source}") == expected
