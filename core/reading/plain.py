"""Plain text into a ``Draft``: paragraphs out of lines, parted by a blank line, an indent or every line end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from core.model import Role
from core.reading.draft import Draft, Paragraph, Raw

# A text whose lines end where the next word would have gone past a margin in this range, in characters, was wrapped
# by a program: Chinese at 30, letters at 72, wide terminals at 132. Lines that are longer were never wrapped. Beyond
# WIDE a line may well be a paragraph, so it takes that many line ends to tell a margin.
_MARGINS = range(30, 201)
_WIDE = 100
_ENDS_TOLD = 5

# How far before the margin a wrapped line may end for other reasons, in characters.
_SLACK = 3

# The share of a text's line ends that must look wrapped before any of them is taken for it.
_WRAPPED = 0.6

_PAGE_OR_LINE = re.compile(r"\r\n?|[\x0b\x85\u2028]")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*|[\f\u2029]")
_BULLET = re.compile(r"\s*(?:[*•‣◦▪●○·+-]|(?P<number>\d{1,2}[.)、]))\s+(?=\S)")
_QUOTED = re.compile(r"\s*(?:>\s?)+")
_HEADING = re.compile(r"\s*={2,6}\s*[^\s=]")
_UNDERLINE = re.compile(r"\s*([=\-~^#*])\1{2,}\s*$")
_CELLS = re.compile(r"\t|\s{3,}|\|")
_TERMINAL = tuple('.!?…:。！？।؟۔»”"’)]')
_HYPHEN = re.compile(r"([^\W\d_]+)-$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


def read(raw: Raw) -> Draft:
    """The draft of a plain-text file. Raises UnreadableFile where it is no text."""
    text, encoding = raw.decoded()
    return Draft(tuple(paragraphs(text)), encoding=encoding)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text, with a role where its layout tells one: list, quote, heading."""
    text = _PAGE_OR_LINE.sub("\n", text).strip("\n\ufeff")
    groups = _groups(text)
    margin = _margin(groups)
    vocabulary = _Vocabulary(text)
    for lines in groups:
        yield from _group(lines, margin, vocabulary)


def is_laid_out(text: str) -> bool:
    """Whether line ends of a text stand where a program broke its lines, or part the items of a list."""
    groups = _groups(text)
    return sum(map(len, groups)) >= _ENDS_TOLD and (bool(_margin(groups)) or any(map(_is_list, groups)))


def _groups(text: str) -> list[list[str]]:
    """The lines of a text that stand together."""
    return _with_loose_lists([[line for line in part.split("\n") if line.strip()] for part in _BLANK.split(text)])


def _with_loose_lists(groups: list[list[str]]) -> list[list[str]]:
    """The groups of lines, with items that blank lines part from one another put together."""
    made: list[list[str]] = []
    for lines in groups:
        item = len(lines) == 1 and _BULLET.match(lines[0])
        if item and not item["number"] and made and _BULLET.match(made[-1][-1]):
            made[-1].append(lines[0])
        elif lines:
            made.append(lines)
    return made


def _group(lines: list[str], margin: int, vocabulary: _Vocabulary) -> Iterator[Paragraph]:
    """The paragraphs of lines that stand together."""
    if len(lines) == 2 and _UNDERLINE.match(lines[1]) and not _UNDERLINE.match(lines[0]):
        yield Paragraph(lines[0], Role.HEADING)
    elif len(lines) > 1 and all(map(_QUOTED.match, lines)):
        inner = "\n".join(_QUOTED.sub("", line, count=1) for line in lines)
        yield from (Paragraph(p.text, p.role or Role.QUOTE) for p in paragraphs(inner))
    elif len(lines) > 1 and _is_table(lines):
        yield from (Paragraph(" | ".join(_cells(line)), Role.LIST) for line in lines)
    elif _is_list(lines):
        yield from (_item(item) for item in _joined(lines, margin, vocabulary, starts=_BULLET))
    elif _is_verse(lines, margin):
        yield Paragraph("\n".join(lines))
    else:
        for line in _joined(lines, margin, vocabulary):
            heading = _HEADING.match(line)
            yield Paragraph(line.strip("= \t"), Role.HEADING) if heading else Paragraph(line)


def _margin(groups: list[list[str]]) -> int:
    """The width that a text was wrapped at, in characters; 0 where it was not."""
    # An item begins anew whatever the margin is.
    ends = [(a, b) for lines in groups for a, b in pairwise(lines) if not _BULLET.match(b)]
    inner = Counter(len(line.rstrip()) for line, _ in ends)
    total = inner.total()
    if not total:
        return 0
    # The widest line but for a few outliers, such as a web address: one in fifty.
    seen = 0
    for width in sorted(inner, reverse=True):
        seen += inner[width]
        if seen > total / 50:
            break
    if width not in _MARGINS or (width > _WIDE and total < _ENDS_TOLD):
        return 0
    full = sum(_is_full(line, following, width) for line, following in ends)
    return width if full >= _WRAPPED * total else 0


def _is_full(line: str, following: str, margin: int) -> bool:
    """Whether a line ends only because the first word of the following one would have gone past the margin."""
    line = line.rstrip()
    following = following.lstrip()
    word = 0 if _UNSPACED.match(following) else len(following.split(maxsplit=1)[0])
    return len(line) + 1 + word > margin - _SLACK


def _joined(
    lines: list[str], margin: int, vocabulary: _Vocabulary, starts: re.Pattern[str] | None = None
) -> Iterator[str]:
    """The lines with those joined that a margin broke; ``starts`` matches lines that always begin anew."""
    if not lines:
        return
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        indented = len(following) - len(following.lstrip()) > len(line) - len(line.lstrip()) + 1
        begins = bool(starts.match(following)) if starts else indented
        # In a wrapped text a line that ends early ends its paragraph, unless it breaks off in mid-sentence.
        ends_early = not _is_full(line, following, margin) and line.rstrip().endswith(_TERMINAL)
        if not margin or begins or (ends_early and not starts):
            yield _glued(pieces, vocabulary)
            pieces = []
        pieces.append(following)
    yield _glued(pieces, vocabulary)


def _glued(pieces: list[str], vocabulary: _Vocabulary) -> str:
    """The lines of one paragraph as one line."""
    made = pieces[0].strip()
    parts = [made]
    for piece in pieces[1:]:
        piece = piece.strip()
        before = parts[-1]
        hyphen = _HYPHEN.search(before)
        if before.endswith("\xad"):
            parts[-1] = before[:-1]
        elif hyphen and piece[0].islower():
            parts[-1] = before if vocabulary.keeps_hyphen(hyphen[1], piece) else before[:-1]
        elif not (_UNSPACED.match(before[-1]) and _UNSPACED.match(piece)):
            parts.append(" ")
        parts.append(piece)
    return "".join(parts)


def _is_list(lines: list[str]) -> bool:
    """Whether lines are items: two at least, and not sentences after hyphens, which in many tongues are a dialogue."""
    marks = [match for line in lines if (match := _BULLET.match(line))]
    if len(marks) < 2 or not _BULLET.match(lines[0]):
        return False
    if all(match[0].strip() == "-" for match in marks):
        return sum(line.rstrip().endswith(_TERMINAL) for line in lines) * 2 < len(marks)
    return True


def _item(line: str) -> Paragraph:
    mark = _BULLET.match(line)
    return Paragraph(line if mark is None or mark["number"] else line[mark.end() :], Role.LIST)


def _is_table(lines: list[str]) -> bool:
    """Whether lines have columns: two in three lines at least, or more of them."""
    counts = [len(_cells(line)) for line in lines]
    return min(counts) > 1 and (max(counts) > 2 or len(lines) > 2)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in _CELLS.split(line) if cell.strip()]


def _is_verse(lines: list[str], margin: int) -> bool:
    """Whether lines are verse, an address or the like: short, of their own lengths, mostly without an end mark."""
    if len(lines) < 3 or max(map(len, lines)) > 60:
        return False
    if margin and all(_is_full(a, b, margin) for a, b in pairwise(lines)):
        return False
    ended = sum(line.rstrip().endswith(_TERMINAL) for line in lines)
    return ended * 2 <= len(lines)


class _Vocabulary:
    """The words of a text, to tell a word that a margin broke from one that is written with a hyphen."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: set[str] | None = None

    def keeps_hyphen(self, first: str, rest: str) -> bool:
        """Whether the hyphen between ``first`` and the word that ``rest`` begins with belongs to the word."""
        if self._words is None:
            self._words = {word.lower() for word in _WORD.findall(self._text)}
        match = _WORD.match(rest)
        second = match[0].lower() if match else ""
        # Where the text itself does not tell, a hyphen too many is read over; a word run together is not.
        return first.lower() + second not in self._words
