from __future__ import annotations

from pathlib import Path

import pytest

from core.model import Role
from core.saving import FORMATS, save, suggested_name
from core.saving.names import LONGEST, numbered
from tests.core.digests import digest, translated


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


def test_a_language_code_from_a_pack_is_no_way_out_of_the_folder() -> None:
    assert "/" not in suggested_name(translated(target="../../x"), "text")
