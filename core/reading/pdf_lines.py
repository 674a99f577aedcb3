"""The words of a page of a PDF into pieces of a line, and these into lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

# Words of one line further apart than this, in ems, may be in two columns; below it they never are.
GAP = 0.9
# Between cells of a table, when they are read in rows, in ems.
_CELL = 2.0
# How far apart two baselines of one line may be, in ems.
_RAISED = 0.45
# The size of a raised mark, as a multiple of that of the word that it is at, is below this.
_NOTE = 0.85

UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""A letter of a script that is written without spaces between words and wrapped anywhere."""

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A letter of a script that is written from right to left."""

_MARK = re.compile(r"[\d,*†‡§¶‖]{1,5}")
_BULLET = re.compile(r"(?:[*•‣◦▪●○·–—-]|\(?\w{1,4}[.)]|\d{1,3})")


@dataclass(slots=True)
class Word:
    """Letters without a space; places are in points, and ``base``, the baseline, grows downwards."""

    text: str
    left: float
    base: float
    right: float
    size: float
    bold: bool
    spaced: bool


@dataclass(slots=True)
class Line:
    """A line of a column. ``cells`` counts its parts that stand far apart: one is a line of running text.

    ``size`` is that of most of its letters, ``sizes`` the smallest and the largest; ``bold`` is the share of them that
    are. ``column`` numbers the columns of a page; ``turned`` is whether the line is not level as most of its page is.
    """

    text: str
    left: float
    base: float
    right: float
    size: float
    sizes: tuple[float, float]
    bold: float
    cells: int
    page: int
    column: int = 0
    turned: bool = False


@dataclass(slots=True)
class Piece:
    """Words that stand together on one line; ``order`` counts them as they are drawn."""

    words: list[Word]
    order: int
    left: float = field(init=False)
    right: float = field(init=False)
    base: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self.left = min(word.left for word in self.words)
        self.right = max(word.right for word in self.words)
        largest = max(self.words, key=attrgetter("size"))
        self.base, self.size = largest.base, largest.size


def pieces(words: Sequence[Word]) -> Iterator[Piece]:
    """The words put together that follow each other closely on one line."""
    piece: list[Word] = []
    order = 0
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else None
        if following and _is_initial(word, following):
            # It belongs to the first of the lines that it is high.
            word = replace(word, base=following.base, size=following.size, right=following.left)
            following.spaced = word.text in "AIOÀÓ" and following.text[0].islower() and following.spaced
        if piece and not _together(piece[-1], word):
            yield Piece(piece, order)
            order += 1
            piece = []
        piece.append(word)
    if piece:
        yield Piece(piece, order)


def _is_initial(word: Word, following: Word) -> bool:
    """Whether a word is a letter lines high, that the word after it goes on from."""
    return (
        len(word.text) == 1
        and word.text.isalpha()
        and 1.8 * following.size < word.size
        and -0.2 * following.size <= following.left - word.right < following.size
        and 0 < word.base - following.base < word.size
    )


def _together(a: Word, b: Word) -> bool:
    apart = _distance(a, b) / min(a.size, b.size)
    small, large = (a, b) if a.size < b.size else (b, a)
    if small.size < _NOTE * large.size and apart < GAP / 2:
        return -0.3 * large.size < large.base - small.base < 0.75 * large.size
    return abs(a.base - b.base) < _RAISED * large.size and apart < GAP


def is_right_to_left(pieces: list[Piece]) -> bool:
    text = "".join(word.text for piece in pieces for word in piece.words)
    return len(RIGHT_TO_LEFT.findall(text)) * 2 > sum(map(str.isalpha, text))


def rows(pieces: list[Piece]) -> list[Line]:
    """The lines of a column, from the top."""
    rows: list[list[Piece]] = []
    largest = None
    for piece in sorted(pieces, key=attrgetter("base")):
        if largest and piece.base - largest.base < _RAISED * max(piece.size, largest.size):
            rows[-1].append(piece)
            largest = max(largest, piece, key=attrgetter("size"))
        else:
            rows.append([piece])
            largest = piece
    backwards = is_right_to_left(pieces)
    return [_line(row, backwards) for row in rows]


def _line(row: list[Piece], backwards: bool) -> Line:
    """The line that pieces make which stand on the same height."""
    row.sort(key=lambda piece: -piece.right if backwards else piece.left)
    letters: Counter[float] = Counter()
    bold = 0
    for piece in row:
        for word in piece.words:
            letters[word.size] += len(word.text)
            bold += len(word.text) * word.bold
    size = letters.most_common(1)[0][0]
    text = ""
    cells = 1
    before: Word | None = None
    for piece in row:
        for first, word in enumerate(piece.words):
            if before is None:
                text = word.text
            elif first == 0 and _distance(before, word) > _CELL * size and not _BULLET.fullmatch(text):
                text += " | " + word.text
                cells += 1
            elif _is_note(before, word):
                continue
            else:
                text += " " * _is_spaced(before, word) + word.text
            before = word
    return Line(
        text,
        left=min(piece.left for piece in row),
        base=max(row, key=attrgetter("size")).base,
        right=max(piece.right for piece in row),
        size=size,
        sizes=(min(letters), max(letters)),
        bold=bold / letters.total(),
        cells=cells,
        page=0,
    )


def _distance(a: Word, b: Word) -> float:
    return max(b.left - a.right, a.left - b.right)


def _is_spaced(a: Word, b: Word) -> bool:
    if UNSPACED.match(a.text[-1]) and UNSPACED.match(b.text[0]):
        return False
    return b.spaced or _distance(a, b) > 0.2 * max(a.size, b.size)


def _is_note(word: Word, mark: Word) -> bool:
    """Whether small raised digits or signs after a word point to a note. Those after a lone letter are its power."""
    raised = mark.size < _NOTE * word.size and mark.base < word.base - 0.1 * word.size
    return raised and _MARK.fullmatch(mark.text) is not None and (len(word.text) > 2 or not word.text[-1].isalnum())
