"""Which format an input is in, by what it holds: a name may say anything, and often does."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass

from core.errors import UnreadableFile
from core.reading import limits
from core.reading.draft import Draft, Raw


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: the suffixes of its files, the module that reads it, the most bytes it may have."""

    suffixes: tuple[str, ...]
    module: str
    limit: int = limits.FILE

    def read(self, raw: Raw) -> Draft:
        """What the format's module makes of an input. The module is imported on first use, with its library."""
        draft: Draft = importlib.import_module(f"core.reading.{self.module}").read(raw)
        return draft


FORMATS = {
    "text": Format((".txt", ".text"), "plain", limits.TEXT),
    "markdown": Format((".md", ".markdown"), "markdown", limits.TEXT),
    "html": Format((".html", ".htm", ".xhtml"), "html"),
    "mail": Format((".eml", ".mhtml", ".mht"), "mail", limits.MAIL),
    "pdf": Format((".pdf",), "pdf"),
    "docx": Format((".docx", ".docm", ".dotx"), "docx"),
    "odt": Format((".odt", ".ott", ".fodt"), "odt"),
    "rtf": Format((".rtf",), "rtf"),
    "epub": Format((".epub",), "epub"),
    "fb2": Format((".fb2", ".fbz"), "fb2"),
    "unsupported": Format((), "unsupported"),
}
"""The formats by name. A new one is a line here, one in ``_SIGNS``, and a module with ``read(raw: Raw) -> Draft``."""

SUFFIXES = tuple(suffix for form in FORMATS.values() for suffix in form.suffixes)
"""The suffixes of the files that can be read, in lower case."""

# Bytes at the beginning of a file that its format is told by.
_HEAD = 64 * 1024

# A PDF may have anything before this in its first 1,024 bytes; but a text may speak of it.
_PDF = re.compile(rb"(?s:\A.{0,1019}?)%PDF-\d")
_OBJECT = re.compile(rb"^\s*\d+ \d+ obj\b", re.MULTILINE)

# What files begin with that hold no text, or none that is read here: pictures, sound, films, programs, archives, fonts,
# the old Office files, databases, Kindle books.
_NO_TEXT = re.compile(
    rb"\x89PNG|GIF8[79]a|\xff\xd8\xff|II\*\x00|MM\x00\*|BM.{4}\x00{4}|8BPS\x00|RIFF.{4}(?:WAVE|AVI |WEBP)"
    rb"|\x00\x00\x01[\x00\xba]|ID3[\x02-\x04]|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]|OggS\x00|fLaC|FORM.{4}AIF|.{4}ftyp"
    rb"|\x1aE\xdf\xa3|MZ.{0,14}\x00|\x7fELF|[\xcf\xce]\xfa\xed\xfe|\xca\xfe\xba\xbe|\x00asm"
    rb"|\x1f\x8b|BZh[1-9]1AY|\xfd7zXZ|7z\xbc\xaf|Rar!\x1a|\x28\xb5\x2f\xfd|ITSF"
    rb"|wOF[F2]|OTTO\x00|\x00\x01\x00\x00\x00|\xd0\xcf\x11\xe0|SQLite format 3\x00|.{60}(?:BOOKMOBI|TEXtREAd)|AT&TFORM",
    re.DOTALL,
)

# Declarations and comments, each matched once: what follows fails at once if it fails.
_XML = rb"(?>(?:<!--.{0,2000}?-->|<\?[^>]*>)\s*)*+"

# Headers that only mails have, after any others.
_MAIL = re.compile(
    rb"(?:From [^\n]*\n)?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*+)*?"
    rb"(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Snapshot-Content-Location):",
    re.IGNORECASE,
)

# What the formats that are written in letters begin with, after a byte order mark and white space. The first that
# matches is it. Wide encodings are matched too: their zeros are left out.
_SIGNS = (
    ("rtf", re.compile(rb"\{\\rtf")),
    ("fb2", re.compile(_XML + rb"<(?:\w+:)?FictionBook\b", re.DOTALL)),
    ("odt", re.compile(_XML + rb"<office:document\b", re.DOTALL)),
    ("html", re.compile(_XML + rb"<(?:!doctype\s+html|html|head|body)\b", re.DOTALL | re.IGNORECASE)),
    ("mail", _MAIL),
    # Word's and PowerPoint's flat files, drawings, PostScript.
    ("unsupported", re.compile(_XML + rb"<(?:\w+:)?(?:package|wordDocument|presentation|svg)\b|%!PS-", re.DOTALL)),
)

# What a plain text hardly has. Two of these make a text Markdown, whatever it is called.
_MARKDOWN = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (
        r"^#{1,6} \S",
        r"\]\((?:https?:/|\.{0,2}/|#)",
        r"^(?:```|~~~)\w*$",
        r"^\|?[ ]*:?-{3,}:?[ ]*\|[-|: ]*$",
        r"\A---\n[\w-]+:",
        r"(?<![*\w])\*\*\w[^*\n]*\*\*(?![*\w])",
    )
)


def recognise(content: bytes | str, suffix: str) -> Format:
    """The format of an input. The suffix, in lower case, only decides among texts that show no sign of their own.

    Raises nothing: what is in no known format is taken for text, and found out there.
    """
    head = content[:_HEAD]
    if isinstance(head, str):
        head = head.encode(errors="replace")
    return FORMATS[_told(content, head) or _named(content, suffix) or _lettered(head, suffix)]


def _told(content: bytes | str, head: bytes) -> str:
    """The name of the format that the first bytes tell for certain, or nothing."""
    if isinstance(content, bytes):
        if head.startswith((b"PK\3\4", b"PK\5\6")):
            return _packed(content)
        if (sign := _PDF.match(head)) and (sign.end() == 6 or _OBJECT.search(head)):
            return "pdf"
        if _NO_TEXT.match(head):
            return "unsupported"
    letters = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return next((name for name, sign in _SIGNS if sign.match(letters)), "")


def _packed(content: bytes) -> str:
    """The name of the format of a zip file."""
    from core.reading import archive

    try:
        return archive.kind(archive.Archive(Raw(content, ""))) or "unsupported"
    except UnreadableFile:
        # Its reader opens it again, and says what is wrong with it.
        return "unsupported"


def _named(content: bytes | str, suffix: str) -> str:
    """The name of a format that a file is named after, but packed and not letters: it is broken, says its reader."""
    packed = ("docx", "odt", "epub") if isinstance(content, bytes) else ()
    return next((name for name in packed if suffix in FORMATS[name].suffixes), "")


def _lettered(head: bytes, suffix: str) -> str:
    named = next((name for name in ("markdown", "html", "mail") if suffix in FORMATS[name].suffixes), "")
    if named:
        return named
    text = head.decode("utf-8", "ignore").lstrip("\ufeff").replace("\r\n", "\n")
    return "markdown" if sum(sign.search(text) is not None for sign in _MARKDOWN) > 1 else "text"
