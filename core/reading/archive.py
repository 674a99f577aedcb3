"""Zip files and the XML in them, opened as if somebody hostile had made them. Every reader gets both from here.

A zip bomb, entries that overlap, names that lead out of the archive, XML that declares entities or is too deep: all
are refused before they take memory. Nothing is ever written to a disk or fetched.
"""

from __future__ import annotations

import html.entities
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

from core.errors import Reason
from core.reading import limits
from core.reading.draft import Raw

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENCRYPTED = 0x1
_DIRECTORY_ENTRY = b"PK\1\2"

# What zipfile raises on damaged files: their fields are offsets, lengths and dates, and are not all checked by it.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    NotImplementedError,
    OSError,
)

_DOCX = re.compile(rb"(?:wordprocessingml\.(?:document|template)|ms-word\.\w+\.macroEnabled\w*)\.main\+xml")
_PACKED_KINDS = {
    b"application/epub+zip": "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
}


class Archive:
    """A zip file that can be read warily, entry by entry, up to ``limits.UNPACKED`` bytes and ``limits.MARKS`` in all.

    Raises UnreadableFile when opened and when read: HOSTILE, ENCRYPTED, BROKEN, TOO_LARGE.
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        data = raw.data
        # A million entries are a gigabyte once zipfile has listed them.
        if data.count(_DIRECTORY_ENTRY) > limits.ENTRIES:
            raise raw.refusal(Reason.HOSTILE)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except DAMAGE as error:
            # Python looks for overlaps on its own where it is recent enough.
            overlaps = "overlap" in str(error).lower()
            raise raw.refusal(Reason.HOSTILE if overlaps else Reason.BROKEN) from error
        entries = sorted(self._zip.infolist(), key=lambda entry: entry.header_offset)
        reason = suspicion(entries)
        if reason:
            raise raw.refusal(reason)
        self.names = frozenset(e.filename for e in entries)
        self._budget = Budget(raw)

    def close(self) -> None:
        self._zip.close()

    def read(self, name: str) -> bytes:
        """The bytes of an entry. Raises UnreadableFile, BROKEN where there is no such entry."""
        try:
            entry = self._zip.getinfo(name)
        except KeyError as error:
            raise self._raw.refusal(Reason.BROKEN) from error
        # The other methods unpack any amount at once.
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._raw.refusal(Reason.UNSUPPORTED)
        if entry.file_size > self._budget.bytes:
            bomb = entry.file_size > limits.RATIO * max(entry.compress_size, 1)
            raise self._raw.refusal(Reason.HOSTILE if bomb else Reason.TOO_LARGE)
        try:
            data = self._zip.read(entry)
        except DAMAGE as error:
            raise self._raw.refusal(Reason.BROKEN) from error
        self._budget.bytes -= len(data)
        return data

    def xml(self, name: str) -> _Element:
        """The root of an entry's XML. Raises UnreadableFile."""
        return self._budget.parse(self.read(name))

    def html(self, name: str) -> _Element | None:
        """The root of an entry that is XHTML or, failing that, HTML; None where it is empty. Raises UnreadableFile."""
        return self._budget.parse_html(self.read(name))


def suspicion(entries: Sequence[zipfile.ZipInfo]) -> Reason | None:
    """HOSTILE where entries, in the order of their offsets, overlap or lead out of the archive; ENCRYPTED; or None."""
    if any(a.header_offset + a.compress_size > b.header_offset for a, b in pairwise(entries)):
        return Reason.HOSTILE
    if any(".." in re.split(r"[/\\]", e.filename) or e.filename.startswith(("/", "\\")) for e in entries):
        return Reason.HOSTILE
    return Reason.ENCRYPTED if any(e.flag_bits & _ENCRYPTED for e in entries) else None


def kind(archive: Archive) -> str:
    """The format of what is in an archive, as ``formats`` calls it; nothing where it is none that is read."""
    names = archive.names
    if "mimetype" in names:
        told = archive.read("mimetype").strip()
        if told in _PACKED_KINDS or told.startswith(b"application/vnd.oasis."):
            return _PACKED_KINDS.get(told, "")
    if "[Content_Types].xml" in names:
        typed = _DOCX.search(archive.read("[Content_Types].xml"))
        return "docx" if typed or "word/document.xml" in names else ""
    if "META-INF/container.xml" in names:
        return "epub"
    if "META-INF/manifest.xml" in names and "content.xml" in names:
        return "odt"
    return "fb2" if len(names) == 1 and next(iter(names)).lower().endswith(".fb2") else ""


class Budget:
    """What may still be taken of one input: bytes unpacked, and marks (tags and attributes) parsed."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self.bytes = limits.UNPACKED
        self.marks = limits.MARKS

    def parse(self, data: bytes) -> _Element:
        """The root of an XML document. No entity is expanded, no external one looked at.

        Raises UnreadableFile: HOSTILE where it declares entities or is more than 256 deep, BROKEN where it is no XML.
        """
        from lxml import etree

        self._spend(data)
        try:
            root = _parsed(data)
        except etree.XMLSyntaxError as error:
            bomb = error.code in (etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_ENTITY_LOOP)
            raise self._raw.refusal(Reason.HOSTILE if bomb else Reason.BROKEN) from error
        return self._without_entities(root)

    def parse_html(self, data: bytes) -> _Element | None:
        """The root of a page that is XHTML or, failing that, HTML; None where it holds nothing.

        Raises UnreadableFile: HOSTILE where it declares entities.
        """
        from lxml import etree

        self._spend(data)
        if b"<!ENTITY" in data:
            raise self._raw.refusal(Reason.HOSTILE)
        # XHTML may name any character of HTML's, but only its DTD, which is not read, says what they are.
        data = _NAMED.sub(_numbered, data)
        try:
            return self._without_entities(_parsed(data))
        except etree.XMLSyntaxError:
            # As most readers of e-books do, take a page that is no XML for the HTML that it nearly is.
            encoding = "utf-8" if _is_utf8(data) else None
        parser = etree.HTMLParser(
            no_network=True, huge_tree=True, remove_comments=True, remove_pis=True, encoding=encoding
        )
        try:
            root: _Element | None = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._raw.refusal(Reason.BROKEN) from error
        # What is more than 2,048 deep was left out.
        if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
            raise self._raw.refusal(Reason.HOSTILE)
        return root

    def _without_entities(self, root: _Element) -> _Element:
        dtd = root.getroottree().docinfo.internalDTD
        if dtd is not None and any(True for _ in dtd.iterentities()):
            raise self._raw.refusal(Reason.HOSTILE)
        return root

    def _spend(self, data: bytes) -> None:
        self.marks -= data.count(b"<") + data.count(b"=")
        if self.marks < 0:
            raise self._raw.refusal(Reason.TOO_LARGE)


def _parsed(data: bytes) -> _Element:
    """The root of well-formed XML. Raises lxml's XMLSyntaxError."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(data, parser)


_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XMLS_OWN = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


def _numbered(match: re.Match[bytes]) -> bytes:
    """A character's reference by number instead of by name."""
    text = html.entities.html5.get(match[1].decode() + ";", "")
    if match[1] in _XMLS_OWN or not text:
        return match[0]
    return "".join(f"&#{ord(char)};" for char in text).encode()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
