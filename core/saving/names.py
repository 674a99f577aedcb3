"""File names that Linux, macOS and Windows all accept, made of any text."""

from __future__ import annotations

import re
import unicodedata

# Bytes of UTF-8. File systems stop at 255 bytes or UTF-16 units; the rest is room for a number, and for a ".part" that
# another program appends.
LONGEST = 200

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')

# Devices, under Windows, whatever the suffix: opening "con.txt" opens the console.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)

_JOINERS = "\u200c\u200d"


def safe(title: str, tail: str, suffix: str) -> str:
    """A file name of ``title``, cut to length where it must be, then ``tail`` and ``suffix``; never without a title."""
    tail = _clean(tail)
    room = LONGEST - len(f" {tail}{suffix}_".encode())
    # A leading dot would hide the file, a leading hyphen or tilde mean something else to a shell.
    start = _clean(title).lstrip(" .-~")
    stem = start.encode()[:room].decode(errors="ignore").rstrip(" ." + _JOINERS) or "Article"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return f"{stem} {tail}".rstrip(" .") + suffix


def numbered(name: str, number: int) -> str:
    """The name to try where ``name`` is taken: ``Title (pt) 2.txt``. The suffix is what follows the last dot."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} {number}{dot}{suffix}"


def _clean(text: str) -> str:
    """The text in NFC on one line, without characters that a file system forbids or that can't be seen."""
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    visible = "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)
    return " ".join(visible.split())
