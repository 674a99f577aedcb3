"""Running heads, running feet and page numbers: the lines of a PDF that belong to its pages, not to its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from core.reading.pdf_lines import Line

# Rows at the top and at the bottom of a page that may be running heads and feet.
_EDGE = 3
# The most letters that such a line has.
_LONGEST = 300

_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})"
_PAGE_NUMBER = re.compile(
    rf"[\W_]*(?:(?:page|p|seite|página|pág|pagina|strona|стр|страница|sayfa|第)\.?\s*)?{_NUMBER}\s*[页頁ページ]*"
    rf"(?:\s*(?:/|of|von|de|di|van|sur|из|z|-)\s*{_NUMBER})?[\W_]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def without_furniture(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], list[Line]]:
    """The pages without what repeats from one to the next, and the first of each line that does. Numbers are gone."""
    edges = [line for page in pages for line in _edges(page, len(pages))]
    places: dict[str, list[Line]] = {}
    for line in edges:
        places.setdefault(_masked(line), []).append(line)
    gone: set[int] = set()
    first: dict[str, Line] = {}
    for line in edges:
        masked = _masked(line)
        if _PAGE_NUMBER.fullmatch(line.text[:_LONGEST]):
            gone.add(id(line))
        elif len(line.text) <= _LONGEST and _repeats(line, places[masked]):
            gone.add(id(line))
            first.setdefault(masked, line)
    return [[line for line in page if id(line) not in gone] for page in pages], list(first.values())


def _edges(page: list[Line], pages: int) -> list[Line]:
    """The lines at the top and at the bottom of a page."""
    level = sorted((line for line in page if not line.turned), key=attrgetter("base"))
    rows = [list(row) for _, row in groupby(level, key=lambda line: round(line.base / 3))]
    if pages < 3 and len(rows) <= 2 * _EDGE:
        return []
    # Of two pages all may be the same, as in a form and its copy.
    most = _EDGE if pages > 2 else 1
    return [line for i, row in enumerate(rows) if min(i, len(rows) - 1 - i) < most for line in row]


def _masked(line: Line) -> str:
    return _DIGITS.sub("#", line.text).casefold()


def _repeats(line: Line, same: list[Line]) -> bool:
    """Whether a line of the same words stands at the same height on another page."""
    return any(other.page != line.page and abs(other.base - line.base) < line.size / 2 for other in same)
