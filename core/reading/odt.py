"""OpenDocument texts (ODT, templates, flat XML) into a ``Draft``.

Their XML is walked here, over ``archive``: odfdo and odfpy open it without limits, and neither tells text boxes, notes
and tracked deletions from what surrounds them when they give a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Reason
from core.model import Role
from core.reading.archive import Archive, Budget
from core.reading.draft import Draft, Raw
from core.reading.flow import BREAK, CHAIN, Event, Flow, attribute, events, first, iso_date, local, names, styled

if TYPE_CHECKING:
    from lxml.etree import _Element

_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"

# Not shown, or not text: deletions, comments, descriptions, sources of indexes, macros, declarations, pictures' bytes.
_SKIPPED = names(
    "tracked-changes annotation note-citation ruby-text forms event-listeners script sequence-decls"
    " variable-decls user-field-decls table-of-content-source illustration-index-source table-index-source"
    " object-index-source user-index-source alphabetical-index-source bibliography-source desc hidden-text"
    " hidden-paragraph binary-data page-number page-count math object"
)
_BOXES = names("text-box custom-shape rect ellipse circle polygon polyline path line connector caption")
_CELLS = frozenset(("table-cell", "covered-table-cell"))
_HEADERS = names("header footer header-left footer-left header-first footer-first")

# Spaces in a row are one in the end.
_SPACE = " "


def read(raw: Raw) -> Draft:
    """The draft of an ODT file as it is printed: notes after the text, comments and what was deleted left out.

    Raises UnreadableFile: BROKEN, ENCRYPTED, HOSTILE, TOO_LARGE, UNSUPPORTED.
    """
    if raw.data.startswith(b"PK"):
        archive = Archive(raw)
        if "META-INF/manifest.xml" in archive.names:
            manifest = archive.xml("META-INF/manifest.xml")
            if next(manifest.iter("{*}encryption-data"), None) is not None:
                raise raw.refusal(Reason.ENCRYPTED)
        content = archive.xml("content.xml")
        others = [archive.xml(name) for name in ("styles.xml", "meta.xml") if name in archive.names]
    else:
        content, others = Budget(raw).parse(raw.data), []
    body = content.find(".//{*}body/{*}text")
    if body is None:
        # A spreadsheet or a presentation is in such a file too.
        raise raw.refusal(Reason.BROKEN if content.find(".//{*}body") is None else Reason.UNSUPPORTED)
    roots = [content, *others]
    styles = _Styles(roots)
    flow = Flow(raw)
    _walk(body, flow, styles)
    for root in roots:
        for page in root.iter("{*}master-page"):
            for head in page:
                if local(head) in _HEADERS:
                    flow.open()
                    _walk(head, flow, styles)
                    flow.close_margin()
    meta = [element for root in roots for element in root.iter("{*}meta") if len(element)]
    title, author, creator, date, language = (
        next((first(element, name) for element in meta), "")
        for name in ("title", "initial-creator", "creator", "creation-date", "language")
    )
    return Draft(
        flow.paragraphs(),
        title=title,
        author=author or creator,
        date=iso_date(date),
        language=language or styles.language,
    )


class _Styles:
    """What paragraphs are by the styles of a document."""

    def __init__(self, roots: list[_Element]) -> None:
        self._parents: dict[str, str] = {}
        self.language = ""
        for root in roots:
            for style in root.iter("{*}style"):
                if attribute(style, "family") == "paragraph":
                    self._parents[attribute(style, "name")] = attribute(style, "parent-style-name")
            for default in root.iter("{*}default-style"):
                for properties in default.iter("{*}text-properties"):
                    self.language = self.language or attribute(properties, "language")

    def role(self, name: str) -> tuple[Role | None, int]:
        """The role and the level of a heading of paragraphs in a style, or in the one that it is based on."""
        for _ in range(CHAIN):
            role, level = styled(name)
            if role:
                return role, level
            name = self._parents.get(name, "")
        return None, 0


def _walk(root: _Element, flow: Flow, styles: _Styles) -> None:
    """Tells a flow the paragraphs, tables, text boxes and notes of a part."""
    paragraphs: list[tuple[Role | None, int]] = []
    lists = indexes = 0
    for event, name, element in events(root, _is_skipped):
        if event is Event.TEXT:
            if paragraphs:
                flow.text(name)
        elif event is Event.START:
            match name:
                case "p" | "h":
                    found = styles.role(attribute(element, "style-name"))
                    if indexes:
                        found = Role.BOILERPLATE, 0
                    elif name == "h" and found[0] is not Role.HEADLINE:
                        level = attribute(element, "outline-level")
                        found = Role.HEADING, int(level) if level in set("123456789") else 1
                    elif found[0] is None and lists:
                        found = Role.LIST, 0
                    paragraphs.append(found)
                case "s" | "tab":
                    flow.text(_SPACE)
                case "line-break":
                    flow.text(BREAK)
                case "list":
                    lists += 1
                case "index-body":
                    indexes += 1
                case "note":
                    flow.open()
                case _ if name in _CELLS or name in _BOXES:
                    flow.open()
        else:
            match name:
                case "p" | "h":
                    flow.end(*paragraphs.pop())
                case "list":
                    lists -= 1
                case "index-body":
                    indexes -= 1
                case "note":
                    flow.close_note()
                case "table-row":
                    flow.end_row()
                case _ if name in _CELLS:
                    flow.close_cell()
                case _ if name in _BOXES:
                    flow.close_box()


def _is_skipped(name: str, element: _Element) -> bool:
    if name in _SKIPPED or element.tag == _SVG + "title":
        return True
    return name == "section" and attribute(element, "display") == "none"
