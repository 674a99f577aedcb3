"""The words of a page of a PDF into lines in the order in which they are read: columns, tables, turned text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from core.reading.pdf_lines import GAP, UNSPACED, Line, Piece, Word, is_right_to_left, pieces, rows

# A column of running text is at least this wide, in ems; and so is this share of all columns' width.
_COLUMN = 8.0
_SHARE = 0.15
# The share of a column's width that its lines fill: text does, the cells of a table do not.
_FILLED = 0.55
# The fewest rows that columns of text have.
_ROWS = 3
# What is drawn column by column, not row by row, needs less to be columns.
_DRAWN_COLUMN = 4.0
_DRAWN_ROWS = 2
# The share of a page's width that a running head or foot is below, and how far from the text it is, in ems.
_SHORT = 0.6
_APART = 1.8
# The most columns side by side.
_COLUMNS = 12
# Columns within columns.
_DEEPEST = 4

_Span = tuple[float, float]


def lines(words: Sequence[tuple[int, Word]], page: int) -> list[Line]:
    """The lines of a page in reading order, from its words in the order they are drawn, each with its angle."""
    if not words:
        return []
    by_angle: dict[int, list[Word]] = {}
    for angle, word in words:
        by_angle.setdefault(angle, []).append(word)
    main = max(by_angle, key=lambda angle: sum(len(word.text) for word in by_angle[angle]))
    made: list[Line] = []
    for angle in sorted(by_angle, key=lambda angle: (angle != main, angle)):
        level = _upright(by_angle[angle])
        head, body, foot = _edges(list(pieces(level)))
        for column in [*head, *_columns(body, 0), *foot]:
            number = made[-1].column + 1 if made else 0
            made += [replace(row, page=page, column=number, turned=angle != main) for row in rows(column)]
    return made


def _upright(words: list[Word]) -> list[Word]:
    """The words; where they are written downwards, as Japanese may be, the page is turned so that they are level."""
    below = sum(
        len(a.text) == len(b.text) == 1 and abs(a.left - b.left) < a.size / 2 and 0 < b.base - a.base < 1.5 * a.size
        for a, b in pairwise(words)
    )
    if below * 2 < len(words) or not UNSPACED.search("".join(word.text for word in words)):
        return words
    return [replace(word, left=word.base - word.size, right=word.base, base=-word.left, spaced=False) for word in words]


def _edges(found: list[Piece]) -> tuple[list[list[Piece]], list[Piece], list[list[Piece]]]:
    """The pieces of a page with short lines set apart that stand alone at its head and foot: they are in no column."""
    strips = list(_strips(found))
    width = max(piece.right for piece in found) - min(piece.left for piece in found)
    first, last = 0, len(strips)
    while last - first > 2 and _stands_alone(strips[first], strips[first + 1], width):
        first += 1
    while last - first > 2 and _stands_alone(strips[last - 1], strips[last - 2], width):
        last -= 1
    return strips[:first], [piece for strip in strips[first:last] for piece in strip], strips[last:]


def _stands_alone(strip: list[Piece], other: list[Piece], width: float) -> bool:
    """Whether a strip is one short line, or parts of one, well apart from the strip that is next to it."""
    bases = [piece.base for piece in strip]
    near = min(abs(piece.base - base) for piece in other for base in (min(bases), max(bases)))
    em = max(piece.size for piece in strip)
    short = sum(piece.right - piece.left for piece in strip) < _SHORT * width
    return short and max(bases) - min(bases) < em / 2 and near > _APART * em


def _columns(found: list[Piece], depth: int) -> Iterator[list[Piece]]:
    """The pieces of each column, in reading order: parts of a page from the top, in each the columns side by side."""
    plain: list[Piece] = []
    gutter = GAP * median(piece.size for piece in found)
    for part in _parts(found, gutter):
        spans = _spans(part, gutter)
        if depth < _DEEPEST and _are_columns(part, spans):
            if plain:
                yield plain
                plain = []
            if is_right_to_left(part):
                spans.reverse()
            for left, right in spans:
                yield from _columns([p for p in part if left <= p.left and p.right <= right], depth + 1)
        else:
            plain += part
    if plain:
        yield plain


def _parts(found: list[Piece], gutter: float) -> Iterator[list[Piece]]:
    """The pieces of a page, from its top, cut where the columns of what follows are others."""
    part: list[Piece] = []
    spans: list[_Span] = []
    for strip in _strips(found):
        new = _spans(strip, gutter)
        both = _merged(spans + new, gutter)
        if part and not _go_on(spans, new, both):
            yield part
            part, both = [], new
        part += strip
        spans = both
    if part:
        yield part


def _go_on(spans: list[_Span], new: list[_Span], both: list[_Span]) -> bool:
    """Whether a strip is in the columns of the part before it; ``both`` are those of the two together."""
    if len(both) == 1 or len(both) > _COLUMNS:
        return len(spans) == len(new) == 1
    wide = (both[-1][1] - both[0][0]) * _SHARE
    return len(both) == len(spans) or all(right - left > wide for left, right in both)


def _strips(found: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces between horizontal blanks, from the top."""
    strip: list[Piece] = []
    bottom = 0.0
    for piece in sorted(found, key=lambda p: p.base - 0.6 * p.size):
        if strip and piece.base - 0.6 * piece.size > bottom:
            yield strip
            strip = []
        bottom = max(bottom, piece.base) if strip else piece.base
        strip.append(piece)
    if strip:
        yield strip


def _spans(found: list[Piece], gutter: float) -> list[_Span]:
    """What the pieces take of the page's width: from left to right, parted by gutters."""
    return _merged([(piece.left, piece.right) for piece in found], gutter)


def _merged(spans: list[_Span], gutter: float) -> list[_Span]:
    made: list[_Span] = []
    for left, right in sorted(spans):
        if made and left - made[-1][1] < gutter:
            made[-1] = (made[-1][0], max(made[-1][1], right))
        else:
            made.append((left, right))
    return made


def _are_columns(part: list[Piece], spans: list[_Span]) -> bool:
    """Whether the pieces are columns of running text, not the cells of a table or the signs of a list."""
    if not 1 < len(spans) <= _COLUMNS:
        return False
    columns = [[piece for piece in part if left <= piece.left and piece.right <= right] for left, right in spans]
    orders = sorted((min(p.order for p in column), max(p.order for p in column)) for column in columns)
    if all(a[1] < b[0] for a, b in pairwise(orders)):
        return all(_is_wide(column, _DRAWN_COLUMN, _DRAWN_ROWS, 0) for column in columns)
    wide = _SHARE * (spans[-1][1] - spans[0][0])
    return all(b - a > wide for a, b in spans) and all(_is_wide(column, _COLUMN, _ROWS, _FILLED) for column in columns)


def _is_wide(column: list[Piece], ems: float, least: int, filled: float) -> bool:
    """Whether a column is so many ems wide, and has so many rows that fill so much of its width."""
    width = max(piece.right for piece in column) - min(piece.left for piece in column)
    found = rows(column)
    full = sum(row.right - row.left for row in found) >= filled * width * len(found)
    return width >= ems * column[0].size and len(found) >= least and full
