"""File names that Linux, macOS and Windows all accept, made of any text by a pattern: ``{title} ({to}).{ext}``."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import PurePath
from urllib.parse import urlsplit

from core.errors import BadPattern, Slip
from core.model import Digest

PATTERN = "{title} ({to}).{ext}"
"""The pattern to take where nobody gives one."""

FIELDS = ("title", "source", "from", "to", "date", "ext")
"""What may stand in braces in a pattern: the article's title, the name that it came under without its suffix, the
codes of its language and of the translation's, its date or else the day that the summary was made, the suffix."""

# Bytes of UTF-8. File systems stop at 255 bytes or UTF-16 units; the rest is room for a number, and for a ".part" that
# another program appends.
LONGEST = 200

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')

# Devices, under Windows, whatever the suffix: opening "con.txt" opens the console.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)

_JOINERS = "\u200c\u200d"

# What a field that is empty leaves behind.
_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|\{\s*\}")
_COMMAS = re.compile(r"(?:\s*,){2,}")
_DANGLING = re.compile(r"(?:^|(?<=\s))[-–—_,·]+(?:\s+[-–—_,·]+)+(?=\s|$)|\s+[-–—_,·]+\s*$")


def checked(pattern: str) -> str:
    """The pattern itself. Raises BadPattern where no names can be made by it."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        raise BadPattern(pattern, Slip.FIELD, FIELDS) from None
    fields = {name for _, name, _, _ in parts if name is not None}
    # Python would fill in more than fields: widths, for one, without a limit.
    if fields - set(FIELDS) or any(spec or conversion for _, _, spec, conversion in parts):
        raise BadPattern(pattern, Slip.FIELD, FIELDS)
    if re.search(r"[/\\]", pattern):
        raise BadPattern(pattern, Slip.PATH, FIELDS)
    if not fields - {"ext"}:
        raise BadPattern(pattern, Slip.SAME, FIELDS)
    return pattern


def fields_of(digest: Digest) -> dict[str, str]:
    """The values of a pattern's fields, as they are, but for that of the suffix."""
    article, translation = digest.article, digest.translation
    return {
        "title": article.title,
        "source": _source(article.source),
        "from": article.language,
        "to": translation.target if translation else "",
        "date": article.date[:10] or f"{digest.made.astimezone():%Y-%m-%d}",
    }


def fill(pattern: str, fields: Mapping[str, str], suffix: str) -> str:
    """The name that a pattern makes, ending in ``suffix``, which begins with a dot.

    The title is cut to length where it must be, and what stood around an empty field goes. Never empty, at most
    ``LONGEST`` bytes of UTF-8. Raises BadPattern for a pattern that ``checked`` refuses.
    """
    stem = checked(pattern).removesuffix(".{ext}")
    values = {name: _clean(value) for name, value in fields.items()} | {"ext": suffix.removeprefix(".")}
    values["title"] = _cut(values["title"].lstrip(" .-~"), LONGEST) or "Article"
    room = LONGEST - len(f"_{suffix}".encode())
    # The longest two may be a title and a file name: what is longer gives way first.
    for name in sorted(values, key=lambda name: len(values[name].encode()), reverse=True)[:2]:
        over = len(stem.format_map(values).encode()) - room
        if over > 0:
            values[name] = _cut(values[name], max(len(values[name].encode()) - over, 0))
    # A leading dot would hide the file, a leading hyphen or tilde mean something else to a shell.
    name = _cut(_tidy(stem, values).lstrip(" .-~"), room) or "Article"
    return f"_{name}{suffix}" if _RESERVED.match(name) else name + suffix


def numbered(name: str, number: int) -> str:
    """The name to try where ``name`` is taken: ``Title (pt) 2.txt``. The suffix is what follows the last dot."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} {number}{dot}{suffix}"


def numbers(name: str, first: int = 1) -> Iterator[str]:
    """The names to try one after another, without an end: the name itself, then numbered, from ``first`` on."""
    return (name if number == 1 else numbered(name, number) for number in count(first))


def _fields(pattern: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None]


def _source(source: str) -> str:
    """The name of a file without its suffix, or that of a page, or of its server."""
    if source.startswith(("http://", "https://")):
        parts = urlsplit(source)
        return PurePath(parts.path).stem or parts.netloc
    return PurePath(source).stem


def _clean(text: str) -> str:
    """The text in NFC on one line, without characters that a file system forbids or that can't be seen."""
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    visible = "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)
    return " ".join(visible.split())


def _tidy(stem: str, values: Mapping[str, str]) -> str:
    """The pattern filled in, without what an empty field leaves behind; a title with the same in it stays as it is."""
    name = _clean(stem.format_map(values))
    if all(values[field] for field in _fields(stem)):
        return name
    return " ".join(_DANGLING.sub(" ", _COMMAS.sub(",", _BRACKETS.sub(" ", name))).split())


def _cut(text: str, room: int) -> str:
    """As much of a text as fits in ``room`` bytes, without an end that a file system or a reader would not see."""
    return text.encode(errors="replace")[:room].decode(errors="ignore").rstrip(" ." + _JOINERS)
