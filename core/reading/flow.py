"""What all documents with styles have in common: XML as events, and events into paragraphs.

A reader walks through a document and tells a ``Flow`` what it meets. The flow keeps what interrupts a paragraph (a
table cell, a text box, a footnote) apart from it, and puts everything where it is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import Reason
from core.model import Role
from core.reading import limits
from core.reading.draft import Paragraph, Raw

if TYPE_CHECKING:
    from lxml.etree import _Element

# A list item or a table's cell of more characters than this is running text that somebody numbered or laid out so.
PROSE = 250

# A cell of more paragraphs than this is no cell of data.
CELL = 3

# The paragraphs at the beginning that may be the title.
FRONT = 10

CHAIN = 20
"""How many styles, each based on the next, are looked at. Word allows eleven."""

BREAK = "\u2028"
"""A line end that is meant, as in a poem; others are white space."""

_UNSPACED = r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
_UNSPACED_BREAK = re.compile(rf"(?<={_UNSPACED})[ \t]*\r?\n[ \t\r\n]*(?={_UNSPACED})")
_SPACES = re.compile(r"[ \t\r\n]+")
_DATE = re.compile(r"(?!1601)[12]\d{3}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?")


class Event(Enum):
    """A step of a walk through XML."""

    START = 1
    END = 2
    TEXT = 3


def events(root: _Element, skipped: Callable[[str, _Element], bool]) -> Iterator[tuple[Event, str, _Element]]:
    """The tags of a tree, by local name, and the texts in them, with the element that each stands in.

    An element for which ``skipped`` says so is left out with all that is in it. Takes no more stack for a deep tree.
    """
    from lxml import etree

    walk = etree.iterwalk(root, events=("start", "end"))
    dropped = None
    for step, element in walk:
        name = local(element)
        if step == "start":
            if not name or skipped(name, element):
                dropped = element
                walk.skip_subtree()
                continue
            yield Event.START, name, element
            if element.text:
                yield Event.TEXT, element.text, element
        else:
            if element is not dropped:
                yield Event.END, name, element
            dropped = None
            parent = element.getparent()
            if element.tail and parent is not None:
                yield Event.TEXT, element.tail, parent


def names(text: str) -> frozenset[str]:
    """The names that a text lists between spaces."""
    return frozenset(text.split())


def local(element: _Element) -> str:
    """The name of an element without its namespace; empty for what is no element, such as an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """The value of an attribute, whatever its namespace; empty where there is none."""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")


def first(root: _Element, name: str) -> str:
    """The text of the first element of that local name that has one, on a single line."""
    found = ("".join(e.itertext()) for e in root.iter(f"{{*}}{name}"))
    return next((text for raw in found if any(map(str.isalnum, text := " ".join(raw.split())))), "")


def iso_date(text: str) -> str:
    """A date as far as it is in ISO 8601; empty for anything else, and for the years that programs make up."""
    match = _DATE.match(text)
    return match[0] if match else ""


@dataclass(slots=True)
class _Part:
    """A stretch of a document that is read on its own: the body, a cell, a text box, a note."""

    pieces: list[str] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    floating: list[Paragraph] = field(default_factory=list)
    cells: list[list[Paragraph]] = field(default_factory=list)


class Flow:
    """Paragraphs as a document tells them. Every ``open`` has its ``close_``; an unbalanced one does no harm.

    Raises UnreadableFile, TOO_LARGE, where there are more letters or paragraphs than ``limits`` allows.
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._letters = limits.TEXT
        self._ends = limits.PARAGRAPHS
        self._parts = [_Part()]
        self._notes: list[Paragraph] = []
        self._margins: dict[Paragraph, None] = {}
        self._headings: list[tuple[int, Paragraph]] = []

    def text(self, text: str) -> None:
        """Adds to the current paragraph."""
        self._letters -= len(text)
        if self._letters < 0:
            raise self._raw.refusal(Reason.TOO_LARGE)
        self._parts[-1].pieces.append(text)

    def end(self, role: Role | None = None, level: int = 0, *, verbatim: bool = False) -> None:
        """Ends the current paragraph, if it has any text; ``level`` is that of a heading, 0 for others."""
        part = self._parts[-1]
        text = _SPACES.sub(" ", _UNSPACED_BREAK.sub("", "".join(part.pieces))).strip()
        part.pieces.clear()
        if text:
            if role is Role.LIST and len(text) > PROSE and not verbatim:
                role = None
            self._ends -= 1
            if self._ends < 0:
                raise self._raw.refusal(Reason.TOO_LARGE)
            paragraph = Paragraph(text, role, verbatim)
            part.paragraphs.append(paragraph)
            if level and len(self._parts) == 1:
                self._headings.append((level, paragraph))
        part.paragraphs += part.floating
        part.floating.clear()

    @property
    def pending(self) -> bool:
        """Whether the current paragraph has any text yet."""
        return any(map(str.strip, self._parts[-1].pieces))

    def open(self) -> None:
        """Begins a part that interrupts the current paragraph."""
        self._parts.append(_Part())

    def _close(self) -> list[Paragraph]:
        self.end_row()
        if len(self._parts) == 1:
            return []
        return self._parts.pop().paragraphs

    def close_cell(self) -> None:
        paragraphs = self._close()
        self._parts[-1].cells.append(paragraphs)

    def close_box(self) -> None:
        """Ends a text box, which is read after the paragraph that it is anchored in."""
        paragraphs = self._close()
        self._parts[-1].floating += paragraphs

    def close_note(self) -> None:
        """Ends a footnote, which is read after everything else."""
        self._notes += (replace(p, role=Role.LIST) for p in self._close())

    def close_margin(self) -> None:
        """Ends a running head or foot: no part of the article, and kept once."""
        heads = (replace(p, role=Role.BOILERPLATE) for p in self._close())
        self._margins |= dict.fromkeys(heads)

    def end_row(self) -> None:
        """Ends a row of a table: one paragraph, unless the table is there for the layout."""
        part = self._parts[-1]
        cells, part.cells = part.cells, []
        self.end()
        part.paragraphs += _row(cells)

    def first_heading(self) -> str:
        """The text of the first heading, if it stands among the first paragraphs; empty where there is none."""
        front = self._parts[0].paragraphs[:FRONT]
        return next((p.text for p in front if p.role is Role.HEADING), "")

    def paragraphs(self, title: str = "") -> tuple[Paragraph, ...]:
        """All that was told. One at most is the headline: what its style says, or the only heading of the top level.

        With a ``title`` that is certain, such as a book's, that is the headline, and put first where it is not there.
        """
        while len(self._parts) > 1:
            self.close_box()
        self.end_row()
        made = self._parts[0].paragraphs
        headline = next((p for p in made if p.role is Role.HEADLINE), None)
        if title:
            folded = title.casefold()
            headline = next((p for p in made[:FRONT] if p.text.casefold() == folded), None)
            if headline is None:
                headline = Paragraph(title)
                made.insert(0, headline)
        elif headline is None:
            top = min((level for level, _ in self._headings), default=0)
            tops = [p for level, p in self._headings if level == top]
            headline = tops[0] if len(tops) == 1 and any(p is tops[0] for p in made[:FRONT]) else None
        made = [_headed(p, p is headline) for p in made]
        return (*made, *self._notes, *self._margins)


def _headed(paragraph: Paragraph, is_headline: bool) -> Paragraph:
    if is_headline:
        return replace(paragraph, role=Role.HEADLINE)
    return replace(paragraph, role=Role.HEADING) if paragraph.role is Role.HEADLINE else paragraph


def _row(cells: Sequence[list[Paragraph]]) -> list[Paragraph]:
    told = [p for cell in cells for p in cell]
    if len(cells) == 1 or any(len(cell) > CELL for cell in cells) or any(len(p.text) > PROSE for p in told):
        return told
    line = " | ".join(" ".join(p.text for p in cell) for cell in cells if cell)
    return [Paragraph(line, Role.LIST)] if line else []


# Names of styles, as they are in the English versions of the programs, which store those in all languages, and as
# documents in some others bring them along.
_STYLES = (
    (Role.HEADLINE, r"(?:document )?title|titel|titre|título|titolo"),
    (Role.CAPTION, r".*caption|beschriftung|légende|legenda|didascalia|.*bildunterschrift"),
    (Role.QUOTE, r"(?:intense |block )?(?:quote|quotations?|citation)|block text|zitat|citat|cita|citação|citazione"),
    (Role.BOILERPLATE, r"(?:toc|contents|index)(?: heading| \d)?|table of .*"),
    (Role.BYLINE, r"authors?|byline|date|autor|auteur|datum"),
    (Role.LIST, r"source ?code|macro text|(?:html )?preformatted(?: text)?"),
    (Role.LIST, r"(?:list|liste|bibliography|footnote text|endnote text)(?: .*)?"),
)
_ROLES = tuple((role, re.compile(names)) for role, names in _STYLES)
_HEADING = re.compile(r"heading|(?:heading|überschrift|titre|título|titolo|kop|rubrik|заголовок|标题|見出し) ?(\d)")


def styled(name: str) -> tuple[Role | None, int]:
    """What paragraphs of a style are, by its name, and the level of a heading's."""
    name = " ".join(name.casefold().replace("_20_", " ").replace("_", " ").split())
    heading = _HEADING.fullmatch(name)
    if heading:
        return Role.HEADING, int(heading[1] or 2)
    if name == "subtitle":
        return Role.HEADING, 2
    return next((role for role, names in _ROLES if names.fullmatch(name)), None), 0
