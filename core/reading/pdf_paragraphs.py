"""The lines of a PDF into paragraphs: put together across columns and pages, with what surrounds the text set apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from core.model import Role
from core.reading.draft import Paragraph
from core.reading.pdf_furniture import without_furniture
from core.reading.pdf_lines import RIGHT_TO_LEFT, Line
from core.reading.pdf_text import LEADER, Words, tidied

# Sizes of type, as multiples of that of the running text: what is above or below them is no running text.
_TITLE = 1.2
_HEADING = 1.1
_NOTE = 0.93
_SMALL = 0.88

# The most letters that a title and a heading have.
_LONGEST_TITLE = 300
_LONGEST_HEADING = 150

# A line that stands this many ems further in than the one before begins a paragraph.
_INDENT = 0.8
# And so does one that stands lower than lines do by this factor.
_APART = 1.25
# The share of its letters that are bold in a line that is; a few signs never are.
_BOLD = 0.95
# How many short things may stand between two parts of a paragraph.
_BETWEEN = 4
# How many parts ahead it may go on: a table has as many rows.
_AHEAD = 80

_CAPTION = re.compile(
    r"(?:(?:supplementary |extended data )?(?:figure|fig|table|tab|chart|exhibit|box|plate|photo|map|scheme|listing"
    r"|abbildung|abb|tabelle|grafik|figura|tabela|tabla|cuadro|quadro|gráfico|tableau|graphique|carte|illustration"
    r"|grafiek|afbeelding|tabel|wykres|rysunek|rys|şekil|tablo|рисунок|рис|таблица|табл|таблиця|график)\.?\s*"
    r"(?:[A-Z]?\d+[a-z]?(?:[.-]\d+)*|[IVX]+)\s*(?:[.:|–—-]|$|\()"
    r"|[图圖図表]\s*\d+|그림\s*\d+|표\s*\d+|(?:شكل|الشكل|جدول|الجدول)\s*\d+)",
    re.IGNORECASE,
)
_REFERENCES = re.compile(
    r"(?:(?:\d{1,2}|[IVX]+)\.?\s+)?(?:references?(?: cited| and notes)?|bibliography|works cited|literature(?: cited)?"
    r"|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|referências(?: bibliográficas)?|bibliografia|bibliografía"
    r"|referencias(?: bibliográficas)?|références(?: bibliographiques)?|bibliographie|riferimenti(?: bibliografici)?"
    r"|literatuur(?:lijst)?|literatura|kaynakça|kaynaklar|список литературы|литература|література"
    r"|参考文献|參考文獻|引用文献|참고\s?문헌|المراجع)\s*:?",
    re.IGNORECASE,
)
_GOES_ON = (",", "-", "–", "‐", "、", "，")
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡§¶‖]{1,3}|[a-z](?=\s))[.)]?\s*\S")
_ITEM = re.compile(r"(?:[*•‣◦▪●○]|[–—](?=\s)|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s)|\[\d{1,3}\])\s*(?=\S)")
_ENDED = re.compile(r"[.!?…:。！？：।؟۔։።][\"'”’»)\]」』）]*$")


@dataclass(slots=True)
class _Part:
    """The lines of one paragraph, or of as much of it as stands in one column."""

    lines: list[Line]
    text: str = ""
    role: Role | None = None
    # Whether it is no more than what stands beside the running text, which goes on after it.
    aside: bool = False
    # How much of the last line is empty, in points.
    room: float = 0.0

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def bold(self) -> bool:
        return all(line.bold > _BOLD for line in self.lines)


def paragraphs(pages: Sequence[list[Line]], title: str = "") -> Iterator[Paragraph]:
    """The paragraphs of a document, from the lines of its pages in reading order.

    ``title`` is what the file says that it is called. Running heads and feet come once, at the end, as boilerplate;
    page numbers do not come at all.
    """
    kept, furniture = without_furniture(pages)
    rest = [line for page in kept for line in page]
    body = _body_size(rest)
    words = Words(line.text for line in rest)
    parts: list[_Part] = []
    for page in kept:
        for _, column in groupby(page, key=attrgetter("column")):
            parts += _parts(list(column), body)
    for part in parts:
        part.text = words.joined(line.text for line in part.lines)
    _assign(parts, body, rest)
    _name(parts, body, title)
    for part in _together(parts, words):
        yield Paragraph(tidied(part.text), part.role)
    yield from (Paragraph(tidied(line.text), Role.BOILERPLATE) for line in furniture)


def _body_size(lines: Sequence[Line]) -> float:
    """The size of type that most letters have."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size * 2) / 2] += len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _parts(column: list[Line], body: float) -> Iterator[_Part]:
    """The paragraphs of a column."""
    pitches = [b.base - a.base for a, b in pairwise(column) if abs(a.size - b.size) < 0.5 and b.base > a.base]
    # Half of all lines and more follow another of the same paragraph, unless there are only short ones.
    pitch = min(median(pitches), 2 * body) if pitches else 1.2 * body
    for block in _blocks(column, pitch):
        edges = min(line.left for line in block), max(line.right for line in block)
        lines: list[Line] = []
        for line in block:
            if lines and _begins(lines, line, edges):
                yield _part(lines, edges)
                lines = []
            lines.append(line)
        yield _part(lines, edges)


def _blocks(column: list[Line], pitch: float) -> Iterator[list[Line]]:
    """The lines of a column that stand close together in one type."""
    block: list[Line] = []
    for line in column:
        if block and _is_apart(block[-1], line, pitch):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_apart(before: Line, line: Line, pitch: float) -> bool:
    if before.cells > 1 or line.cells > 1 or before.turned != line.turned:
        return True
    if line.sizes[0] > 1.08 * before.sizes[1] or line.sizes[1] < 0.92 * before.sizes[0]:
        return True
    if abs((before.bold > _BOLD) - (line.bold > _BOLD)) and min(before.bold, line.bold) < 1 - _BOLD:
        return True
    return line.base - before.base > max(_APART * pitch, pitch + 1) * max(1.0, line.size / before.size)


def _begins(lines: list[Line], line: Line, edges: tuple[float, float]) -> bool:
    """Whether a line begins a paragraph, after the lines of the one before it."""
    before = lines[-1]
    if _ITEM.match(line.text) or LEADER.search(before.text):
        return True
    inward, room = line.left - before.left, edges[1] - before.right
    if RIGHT_TO_LEFT.search(line.text):
        inward, room = before.right - line.right, before.left - edges[0]
    em = line.size
    ended = _ENDED.search(before.text) is not None
    middle = abs(before.left + before.right - line.left - line.right) / 2
    if not ended and middle < em / 2 < abs(inward) and line.left > edges[0] + em:
        # Centred lines are as long as they are.
        return False
    if inward > _INDENT * em and (ended or room > 2 * em) and not _ITEM.match(lines[0].text):
        return True
    if -inward > _INDENT * em and len(lines) > 1:
        return True
    if before.text.endswith(_GOES_ON):
        return False
    word = len(line.text.split(maxsplit=1)[0]) * em / 2
    return room > max(word + 2 * em, 0 if ended else (edges[1] - edges[0]) / 3)


def _part(lines: list[Line], edges: tuple[float, float]) -> _Part:
    last = lines[-1]
    room = last.left - edges[0] if RIGHT_TO_LEFT.search(last.text) else edges[1] - last.right
    return _Part(lines, room=room)


def _assign(parts: list[_Part], body: float, lines: Sequence[Line]) -> None:
    """The roles that the looks of the parts tell."""
    heavy = sum(len(line.text) for line in lines if line.bold) * 2 > sum(len(line.text) for line in lines)
    references = False
    for part in parts:
        text = part.text
        first = part.lines[0]
        short = len(part.lines) <= 3 and len(text) <= _LONGEST_HEADING
        stands_out = part.size > _HEADING * body or (part.bold and not heavy and part.size > _NOTE * body)
        if first.turned:
            part.aside = True
            part.role = None if len(text) > _LONGEST_HEADING and _ENDED.search(text) else Role.BOILERPLATE
        elif short and _REFERENCES.fullmatch(text):
            references = True
            part.role = Role.HEADING
        elif _CAPTION.match(text):
            part.role, part.aside = Role.CAPTION, True
        elif LEADER.search(text):
            part.role = Role.LIST
        elif first.cells > 1:
            part.role, part.aside = Role.LIST, True
        elif short and stands_out and not (_ENDED.search(text) and text[-1] not in "?!:") and _has_letters(text):
            references = False
            part.role = Role.HEADING
        elif references or _ITEM.match(text):
            part.role = Role.LIST
        elif part.size < _SMALL * body and not _ENDED.search(text):
            part.role, part.aside = Role.LIST, True
    for before, part, following in zip(parts, parts[1:], parts[2:], strict=False):
        if part.role is None and LEADER.search(before.text) and LEADER.search(following.text):
            part.role = Role.LIST
    _set_notes_apart(parts, body)


def _has_letters(text: str) -> bool:
    return sum(map(str.isalpha, text)) * 2 > len(text)


def _set_notes_apart(parts: list[_Part], body: float) -> None:
    """Footnotes: at the foot of a column, in smaller type, begun with a number or a sign."""
    for _, group in groupby(parts, key=lambda part: (part.lines[0].page, part.lines[0].column)):
        foot = []
        for part in reversed(list(group)):
            if part.size > _NOTE * body or part.role is Role.HEADING:
                break
            foot.append(part)
        begun = False
        for part in reversed(foot):
            begun = begun or _NOTE_MARK.match(part.text) is not None
            if begun and part.role is not Role.CAPTION:
                part.role, part.aside = Role.LIST, True


def _name(parts: list[_Part], body: float, title: str) -> None:
    """Make one part of the first page with text the headline: what the file calls itself, or the largest."""
    if not parts:
        return
    opening = [part for part in parts if part.lines[0].page == parts[0].lines[0].page and not part.lines[0].turned]
    fit = [part for part in opening if _has_letters(part.text) and len(part.text) <= _LONGEST_TITLE]
    bare = _bare(title)
    named = [part for part in fit if len(bare) > 5 and bare.startswith(_bare(part.text)) and len(part.text) > 5]
    large = [part for part in fit if part.size >= _TITLE * body and len(part.text) > 3]
    best = max(named or large, key=lambda part: part.size, default=None)
    if best and (named or len(best.text) < sum(len(part.text) for part in parts)):
        best.role = Role.HEADLINE


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _together(parts: Sequence[_Part], words: Words) -> Iterator[_Part]:
    """The parts, those of one paragraph made one; what stands between them comes after the paragraph."""
    used: set[int] = set()
    for i, part in enumerate(parts):
        if i in used:
            continue
        at = i
        while _may_go_on(part) and (found := _continuation(part, parts, at)):
            used.add(found)
            part.text = words.joined([part.text, parts[found].text])
            part.lines, part.room = parts[found].lines, parts[found].room
            at = found
        yield part


def _may_go_on(part: _Part) -> bool:
    return part.role is None or (part.role is Role.LIST and not part.aside and _ITEM.match(part.text) is not None)


def _continuation(part: _Part, parts: Sequence[_Part], at: int) -> int | None:
    """The index of the part that a paragraph goes on in, beyond the end of a column or a picture."""
    if _ENDED.search(part.text):
        return None
    passed = 0
    for i in range(at + 1, min(len(parts), at + _AHEAD)):
        following = parts[i]
        if following.lines[0].page - part.lines[-1].page > 1 or passed > _BETWEEN:
            return None
        if following.role is None and _continues(part, following, at_once=not passed):
            return i
        if not following.aside:
            # A running head, it may be: something short that is no sentence.
            if len(following.text) > _LONGEST_HEADING / 2 or _ENDED.search(following.text):
                return None
            passed += 1
    return None


def _continues(part: _Part, following: _Part, at_once: bool) -> bool:
    if abs(part.size - following.size) > 0.06 * part.size or part.bold != following.bold:
        return False
    start = following.text.lstrip("\"'“‘«(")[:1]
    if start.islower() or part.text.endswith(_GOES_ON):
        return True
    word = len(following.text.split(maxsplit=1)[0]) / 2
    return at_once and len(part.lines) > 1 and part.room < (min(word, 6) + 2) * part.size
