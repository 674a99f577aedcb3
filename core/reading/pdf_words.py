"""The words of a PDF and where they stand, as PDFium tells them: a program that is run in a process of its own.

PDFium can't be interrupted, and some small files make it fill the memory, run for ever or crash. So it has a process
that is ended when it has taken too much of either, and nothing else is lost. ``core.reading.pdf`` starts it.

It reads a file on standard input and writes a JSON value a line: first what the file says of itself, then the words of
each page. Its exit code is one of those below.
"""

from __future__ import annotations

import ctypes
import json
import math
import os
import re
import sys
import threading
import time
import unicodedata
from collections.abc import Iterator
from typing import Any

BROKEN, ENCRYPTED, TOO_LARGE, HOSTILE = range(3, 7)

# How often the watch looks, in seconds: at what memory can be filled in that time, it is a tenth of the limit.
_TICK = 0.02

# Seconds of the processor that a letter may take: several times what it takes.
_PER_LETTER = 2e-5

# Bytes of a title or another thing that a file says of itself, in UTF-16.
_LONGEST = 2_000

# Places beyond this, in points, are on no page.
_FARTHEST = 100_000
# Letters below this size, in points, are there for machines.
_SMALLEST = 0.5

# PDFium's sign for a hyphen at a line's end: the next line follows it at once.
_HYPHEN = "\x02"
# A soft hyphen that is drawn is a hyphen.
_DRAWN = str.maketrans({_HYPHEN: "-", "\xad": "-"})

_WORD = re.compile(rf"[^\s\x00-\x1f]+{_HYPHEN}?|{_HYPHEN}")
_MARK = re.compile(r"[\d,*†‡§¶‖]{1,5}\Z")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LAM_ALEF = re.compile("\u0644[\u0622\u0623\u0625\u0627]")
_BOLD = re.compile(rb"bold|black|heavy|demi|-medi\b|cmbx|bx\d", re.IGNORECASE)


def main(pages: int, letters: int, seconds: int, memory: int) -> int:
    """Write the words of the file on standard input; the exit code says why there are none.

    ``pages`` and ``letters`` are the most that the file may have; ``seconds`` of the processor, besides what reading
    its letters takes, and bytes of ``memory`` the most that may be spent on it.
    """
    watch = Watch(seconds, memory)
    watch.start()
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
    except pypdfium2.PdfiumError as error:
        locked = (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY)
        return ENCRYPTED if error.err_code in locked else BROKEN
    if len(document) > pages:
        return TOO_LARGE
    _write(_about(document))
    loaded = 0
    for number in range(len(document)):
        try:
            page = document[number]
            words = page.get_textpage()
        except pypdfium2.PdfiumError:
            # A page that is damaged is left out; the others are read.
            continue
        loaded += 1
        letters -= words.count_chars()
        if letters < 0:
            return TOO_LARGE
        _write(list(_words(words.raw, words.count_chars())))
        watch.seconds += words.count_chars() * _PER_LETTER
        words.close()
        page.close()
    sys.stdout.flush()
    return 0 if loaded else BROKEN


class Watch(threading.Thread):
    """Ends the process as soon as it has taken more than it may. Windows does not tell the memory: there, only time."""

    def __init__(self, seconds: float, memory: int) -> None:
        super().__init__(daemon=True)
        self.seconds = seconds
        self.memory = memory

    def run(self) -> None:
        while time.process_time() < self.seconds and _peak() < self.memory:
            time.sleep(_TICK)
        os._exit(HOSTILE)


def _peak() -> int:
    """The most memory that this process ever had, in bytes; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    if sys.platform == "linux":
        # Not from getrusage: there a process starts with the peak of the one that started it.
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return next((int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:")), 0)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _about(document: Any) -> dict[str, str]:
    """What the file says of itself, nothing where it does not."""
    from pypdfium2 import raw

    buffer = ctypes.create_string_buffer(_LONGEST)

    def said(size: int) -> str:
        return buffer.raw[: max(0, min(size, _LONGEST) - 2)].decode("utf-16-le", "replace")

    made = {
        name: said(raw.FPDF_GetMetaText(document, name.encode(), buffer, _LONGEST))
        for name in ("Title", "Author", "CreationDate")
    }
    wide = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
    return made | {"Language": said(raw.FPDFCatalog_GetLanguage(document, wide, _LONGEST))}


def _words(page: Any, count: int) -> Iterator[list[object]]:
    """The words of a page in the order in which they are drawn.

    Each is a list: text, angle in degrees, left, baseline, right, size in points, whether it is bold, whether a space
    stands before it. Positions are in points on the page turned by the angle, so that the words are level; the baseline
    grows downwards.
    """
    from pypdfium2 import raw

    codes = (raw.FPDFText_GetUnicode(page, i) for i in range(count))
    text = "".join(chr(code) if code <= sys.maxunicode else "\ufffd" for code in codes)
    fonts: dict[int, tuple[float, int, bool]] = {}
    end = 0
    for match in _WORD.finditer(text):
        start, stop = match.span()
        for first, last in _pieces(page, text, start, stop - 1):
            handle = ctypes.cast(raw.FPDFText_GetTextObject(page, first), ctypes.c_void_p).value or 0
            if handle not in fonts:
                fonts[handle] = _font(page, first)
            size, angle, bold = fonts[handle]
            place = _place(page, first, last, size, angle)
            # No comparison holds with what is no number: hostile matrices make such sizes and places.
            if not _SMALLEST <= size < _FARTHEST or not all(abs(value) < _FARTHEST for value in place):
                continue
            word = text[first : last + 1]
            if _RIGHT_TO_LEFT.search(word):
                word = _in_order(page, first, word)
            word = word.translate(_DRAWN).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            yield [word, angle, *place, size, bold, first > end]
            end = last + 1


def _pieces(page: Any, text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A word's first and last index; or those of its parts, where it ends in a raised number: the mark of a note."""
    mark = _MARK.search(text, first, last + 1)
    split = mark.start() if mark else 0
    if split > first and _box(page, last)[2] < 0.85 * _box(page, first)[2]:
        yield first, split - 1
        first = split
    yield first, last


def _box(page: Any, index: int) -> tuple[float, float, float]:
    """Left, right and height of a character, in points."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, index, box)
    return box.left, box.right, box.top - box.bottom


def _font(page: Any, index: int) -> tuple[float, int, bool]:
    """The size in points, the angle in degrees and whether it is bold, of the text that a character is in."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(page, index, matrix)
    size = raw.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)
    angle = round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360 if math.isfinite(size) else 0
    height = _box(page, index)[2]
    if angle == 0 and not size / 3 < height < 3 * size:
        # A font of pictures (Type 3) has a scale of its own.
        size = height / 1.2
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(page, index, name, 128, None)
    return round(size, 2), angle, bool(_BOLD.search(name.value))


def _place(page: Any, first: int, last: int, size: float, angle: int) -> tuple[float, float, float]:
    """Left, baseline and right of a word on the page turned by an angle."""
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, first, x, y)
    if angle == 0:
        boxes = [_box(page, first), _box(page, last)]
        if boxes[1][0] < boxes[0][0]:
            # Right to left, or a sign that right-to-left text puts before the word: neither end need be an edge.
            boxes = [_box(page, index) for index in range(first, last + 1)]
        return round(min(box[0] for box in boxes), 1), round(-y.value, 1), round(max(box[1] for box in boxes), 1)
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    left, baseline = x.value * cos + y.value * sin, x.value * sin - y.value * cos
    raw.FPDFText_GetCharOrigin(page, last, x, y)
    # The box of a letter that stands askew is too wide: its width is taken for half of its height.
    return round(left, 1), round(baseline, 1), round(x.value * cos + y.value * sin + size / 2, 1)


def _in_order(page: Any, first: int, word: str) -> str:
    """A word with right-to-left letters, those of one sign as they are read.

    PDFium turns the letters of a line around, and with them those that one sign stands for, such as lam-alef: they have
    one place, or parts of it from the left.
    """
    made: list[str] = []
    before = (0.0, 0.0, 0.0)
    for index, letter in enumerate(word, first):
        place = _box(page, index)
        beside = abs(place[0] - before[1]) < 0.1 and unicodedata.bidirectional(letter) in ("R", "AL")
        if made and (place == before or (beside and _RIGHT_TO_LEFT.match(made[-1]))):
            # Presentation forms come in order.
            made[-1] = letter + made[-1] if beside or not _LAM_ALEF.match(made[-1] + letter) else made[-1] + letter
        else:
            made.append(letter)
        before = place
    return "".join(made)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
