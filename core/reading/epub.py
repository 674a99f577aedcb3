"""E-books (EPUB 2 and 3) into a ``Draft``: all chapters in reading order.

A book is a zip file of XHTML pages, so the standard library, lxml and this are all it takes; ebooklib is under the
AGPL. Covers, navigation and what is beside the reading order are left out.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from core.errors import Reason
from core.model import Role
from core.reading.archive import Archive
from core.reading.draft import Draft, Raw, is_file_name
from core.reading.flow import BREAK, Event, Flow, attribute, events, first, iso_date, local, names

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml"))

# Fonts are often encrypted by these, which hinders nobody from reading.
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")

_FRONT = re.compile(r"\b(?:cover|nav|landmarks|page-list)\b")
_SKIPPED = names("head script style nav template svg math iframe object audio video rt rp noscript")
_BLOCKS = names(
    "p div section article main header footer aside address blockquote figure figcaption caption ul ol li dl dt"
    " dd hr h1 h2 h3 h4 h5 h6 pre table body form fieldset details summary center"
)
_INSIDE = {
    "li": Role.LIST,
    "dd": Role.LIST,
    "dt": Role.LIST,
    "blockquote": Role.QUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "pre": Role.LIST,
    "h1": Role.HEADING,
    "h2": Role.HEADING,
    "h3": Role.HEADING,
    "h4": Role.HEADING,
    "h5": Role.HEADING,
    "h6": Role.HEADING,
}
_NOTE = re.compile(r"\b(?:footnote|endnote|rearnote|note)s?\b")
_MARK = re.compile(r"[\s\[(]*(?:\d{1,4}|[*†‡§]+)[\s\])]*")


def read(raw: Raw) -> Draft:
    """The draft of a book: its title as the headline, its notes at the end.

    Raises UnreadableFile: BROKEN, ENCRYPTED (locked to a shop's readers), HOSTILE, TOO_LARGE.
    """
    archive = Archive(raw)
    path = next((p for p in map(_full_path, archive.xml("META-INF/container.xml").iter("{*}rootfile")) if p), "")
    package = archive.xml(path)
    pages = _pages(package, posixpath.dirname(path))
    locked = _locked(archive)
    if any(page in locked for page in pages):
        raise raw.refusal(Reason.ENCRYPTED)
    flow = Flow(raw)
    # A page that a damaged book lacks is a loss, a book without any is broken.
    present = [page for page in pages if page in archive.names]
    if not present:
        raise raw.refusal(Reason.BROKEN)
    for page in present:
        root = archive.html(page)
        body = None if root is None else next(root.iter("{*}body"), root)
        if body is not None and not _FRONT.search(attribute(body, "type")):
            _walk(body, flow)
            flow.end()
    title = first(package, "title")
    if is_file_name(title):
        title = flow.first_heading() or title
    return Draft(
        flow.paragraphs(title),
        title=title,
        author=first(package, "creator"),
        date=iso_date(first(package, "date")),
        language=first(package, "language"),
    )


def _full_path(rootfile: _Element) -> str:
    return attribute(rootfile, "full-path")


def _pages(package: _Element, folder: str) -> list[str]:
    """The pages in reading order, as names in the archive."""
    front = {
        attribute(reference, "href").partition("#")[0]
        for reference in package.iter("{*}reference")
        if _FRONT.search(attribute(reference, "type"))
    }
    items = {
        attribute(item, "id"): attribute(item, "href")
        for item in package.iter("{*}item")
        if attribute(item, "media-type") in _PAGES
        and not _FRONT.search(attribute(item, "properties"))
        and attribute(item, "href") not in front
    }
    spine = [attribute(item, "idref") for item in package.iter("{*}itemref") if attribute(item, "linear") != "no"]
    made = (posixpath.normpath(posixpath.join(folder, unquote(items[name]))) for name in spine if name in items)
    return list(dict.fromkeys(made))


def _locked(archive: Archive) -> frozenset[str]:
    """The names of the files that are encrypted."""
    if "META-INF/encryption.xml" not in archive.names:
        return frozenset()
    return frozenset(
        unquote(attribute(reference, "URI"))
        for data in archive.xml("META-INF/encryption.xml").iter("{*}EncryptedData")
        if not any(attribute(method, "Algorithm") in _FONTS for method in data.iter("{*}EncryptionMethod"))
        for reference in data.iter("{*}CipherReference")
    )


def _walk(body: _Element, flow: Flow) -> None:
    """Tells a flow the paragraphs, tables and notes of a page."""
    inside: list[str] = []
    links = 0
    linked = True
    for event, name, element in events(body, _is_skipped):
        if event is Event.TEXT:
            flow.text(name.replace("\n", BREAK) if "pre" in inside else name)
            linked = linked and (links > 0 or not name.strip())
            continue
        start = event is Event.START
        if name in _BLOCKS:
            role, level = _kind(inside)
            # A line that is nothing but a link to another page belongs to a table of contents.
            linked = linked and role in (None, Role.LIST)
            flow.end(Role.BOILERPLATE if linked else role, level, verbatim="pre" in inside)
            linked = True
        if name in _INSIDE:
            inside.append(name) if start else inside.pop()
        match name:
            case "br" if start:
                flow.text(BREAK)
            case "a" if ":" not in attribute(element, "href") and attribute(element, "href"):
                links += 1 if start else -1
            case "td" | "th":
                flow.open() if start else flow.close_cell()
            case "tr" if not start:
                flow.end_row()
            case "aside" if _NOTE.search(attribute(element, "type")):
                flow.open() if start else flow.close_note()


def _kind(inside: list[str]) -> tuple[Role | None, int]:
    """The role of what stands in these elements, and its level where it is a heading."""
    if not inside:
        return None, 0
    role = _INSIDE[inside[-1]]
    return role, int(inside[-1][1]) if role is Role.HEADING else 0


def _is_skipped(name: str, element: _Element) -> bool:
    if name in _SKIPPED or attribute(element, "hidden"):
        return True
    # The number that refers to a note, but not every link within a text.
    if name == "a" and attribute(element, "href"):
        raised = local(element[0]) == "sup" if len(element) else False
        parent = element.getparent()
        raised = raised or attribute(element, "type") == "noteref" or (parent is not None and local(parent) == "sup")
        return raised and _MARK.fullmatch("".join(element.itertext())) is not None
    return False
