"""Word documents (DOCX, also with macros and as templates) into a ``Draft``.

Their XML is walked here, over ``archive``: python-docx leaves footnotes, text boxes, content controls and tracked
insertions to its caller, and opens an archive without a limit.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Reason
from core.model import Role
from core.reading.archive import Archive
from core.reading.draft import Draft, Raw
from core.reading.flow import BREAK, CHAIN, Event, Flow, attribute, events, first, iso_date, local, names, styled

if TYPE_CHECKING:
    from lxml.etree import _Element

# Not shown, or not text: what was deleted, codes of fields, properties, phonetic guides, page numbers.
_SKIPPED = names(
    "del moveFrom delText instrText delInstrText rPr sectPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr rt"
    " numPicBullet annotationRef footnoteRef endnoteRef pgNum"
)
_NAMELESS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
_OFF = ("0", "false", "off", "none")


def read(raw: Raw) -> Draft:
    """The draft of a DOCX file: what a reader of the final version sees, notes after the text, comments left out.

    Raises UnreadableFile: BROKEN, ENCRYPTED, HOSTILE, TOO_LARGE.
    """
    archive = Archive(raw)
    package = _related(archive, "")
    main = next(iter(package.get("officeDocument", ())), "word/document.xml")
    parts = _related(archive, main)
    styles = _Styles(archive, parts.get("styles", []))
    flow = Flow(raw)
    body = archive.xml(main)
    if local(body) != "document":
        raise raw.refusal(Reason.BROKEN)
    _walk(body, flow, styles)
    for name in _present(archive, parts, "footnotes", "endnotes"):
        for note in archive.xml(name):
            if attribute(note, "type") not in _NAMELESS:
                flow.open()
                _walk(note, flow, styles)
                flow.close_note()
    for name in _present(archive, parts, "header", "footer"):
        flow.open()
        _walk(archive.xml(name), flow, styles)
        flow.close_margin()
    known = [archive.xml(name) for name in _present(archive, package, "core-properties")]
    title, author, date, language = (
        next((first(root, name) for root in known), "") for name in ("title", "creator", "created", "language")
    )
    return Draft(
        flow.paragraphs(), title=title, author=author, date=iso_date(date), language=language or styles.language
    )


def _related(archive: Archive, part: str) -> dict[str, list[str]]:
    """The parts that a part (empty for the package) refers to, by the last word of the relation's type."""
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    made: dict[str, list[str]] = {}
    if path not in archive.names:
        return made
    for relation in archive.xml(path):
        if attribute(relation, "TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attribute(relation, "Target"))).lstrip("/")
            made.setdefault(attribute(relation, "Type").rpartition("/")[2], []).append(target)
    return made


def _present(archive: Archive, parts: dict[str, list[str]], *kinds: str) -> Iterator[str]:
    """The parts of some kinds that the archive holds. One that it lacks is no loss of text."""
    yield from (name for kind in kinds for name in sorted(set(parts.get(kind, ()))) if name in archive.names)


@dataclass(slots=True)
class _Style:
    role: Role | None = None
    level: int = 0
    based_on: str = ""


class _Styles:
    """What paragraphs are by the styles of a document."""

    def __init__(self, archive: Archive, names: list[str]) -> None:
        self._styles: dict[str, _Style] = {}
        self.language = ""
        for name in _present(archive, {"styles": names}, "styles"):
            root = archive.xml(name)
            self.language = next((attribute(lang, "val") for lang in root.iter("{*}lang")), "")
            for element in root.iter("{*}style"):
                self._styles[attribute(element, "styleId")] = self._style(element)

    @staticmethod
    def _style(element: _Element) -> _Style:
        style = _Style()
        for child in element.iter("{*}name", "{*}basedOn", "{*}outlineLvl", "{*}numPr"):
            match local(child):
                case "name":
                    style.role, style.level = styled(attribute(child, "val"))
                case "basedOn":
                    style.based_on = attribute(child, "val")
                case "outlineLvl" if not style.role:
                    style.role, style.level = _outline(child)
                case "numPr" if not style.role:
                    style.role = Role.LIST
        return style

    def role(self, name: str) -> tuple[Role | None, int]:
        """The role and the level of a heading of paragraphs in a style, or in the one that it is based on."""
        if name not in self._styles:
            return styled(name)
        for _ in range(CHAIN):
            style = self._styles.get(name, _Style())
            if style.role:
                return style.role, style.level
            name = style.based_on
        return None, 0


def _outline(element: _Element) -> tuple[Role | None, int]:
    level = attribute(element, "val")
    return (Role.HEADING, int(level) + 1) if level in set("012345678") else (None, 0)


def _walk(root: _Element, flow: Flow, styles: _Styles) -> None:
    """Tells a flow the paragraphs, tables and text boxes of a part."""
    paragraphs: list[tuple[Role | None, int] | None] = []
    # For each open field, whether its code is being read, which is up to its separator.
    fields: list[bool] = []
    for event, name, element in events(root, _is_skipped):
        if event is Event.TEXT:
            if not any(fields) and local(element) == "t":
                flow.text(name)
        elif event is Event.START:
            match name:
                case "p":
                    paragraphs.append(_kind(element, styles))
                    fields = [False] * len(fields)
                case "tc" | "txbxContent":
                    flow.open()
                case "tab" | "ptab":
                    flow.text("\t")
                case "br" | "cr":
                    flow.text(BREAK if attribute(element, "type") in ("", "textWrapping") else " ")
                case "noBreakHyphen":
                    flow.text("-")
                case "sym":
                    flow.text(_symbol(element))
                case "fldChar":
                    _turn(fields, attribute(element, "fldCharType"))
        else:
            match name:
                case "p":
                    kind = paragraphs.pop()
                    if kind:
                        flow.end(*kind)
                case "tc":
                    flow.close_cell()
                case "tr":
                    flow.end_row()
                case "txbxContent":
                    flow.close_box()


def _turn(fields: list[bool], mark: str) -> None:
    """Begins, parts or ends a field."""
    if mark == "begin":
        fields.append(True)
    elif fields:
        fields.pop()
        if mark == "separate":
            fields.append(False)


def _is_skipped(name: str, element: _Element) -> bool:
    if name in _SKIPPED:
        return True
    match name:
        case "pPr":
            return True
        case "r":
            # A hidden run; its properties come first if there are any.
            hidden = element.find("./{*}rPr/{*}vanish")
            return hidden is not None and attribute(hidden, "val") not in _OFF
        case "Fallback":
            # The same again, for older programs.
            return element.getprevious() is not None
    return False


def _kind(paragraph: _Element, styles: _Styles) -> tuple[Role | None, int] | None:
    """What a paragraph is by its properties; None for a large initial, which is a paragraph of its own in the file."""
    properties = paragraph.find("./{*}pPr")
    if properties is None:
        return None, 0
    found: tuple[Role | None, int] = (None, 0)
    numbered = False
    for child in properties:
        match local(child):
            case "pStyle":
                found = styles.role(attribute(child, "val"))
            case "outlineLvl":
                found = found if found[0] else _outline(child)
            case "numPr":
                numbered = True
            case "framePr" if attribute(child, "dropCap") in ("drop", "margin"):
                return None
    return (Role.LIST, 0) if numbered and found[0] is None else found


def _symbol(element: _Element) -> str:
    """A character given by its number. Those of the private area are a font's own pictures."""
    code = attribute(element, "char")
    number = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else 0
    return chr(number) if 32 <= number < 0xD800 or number > 0xF8FF else ""
