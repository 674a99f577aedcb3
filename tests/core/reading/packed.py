"""Documents as small as they can be, each made of the few lines that a test is about."""

from __future__ import annotations

import zipfile
from io import BytesIO

WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
OFFICE = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
    for name, uri in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
        "svg": "svg-compatible",
        "manifest": "manifest",
    }.items()
)
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_PAGE = ".xhtml"
CORE = "core.xml"
ODT = "application/vnd.oasis.opendocument.text"


def packed_as(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these files by name."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, parts: dict[str, str] | None = None, main: str = "wordprocessingml.document") -> bytes:
    """A Word document. ``parts`` maps the last word of a part's type to its XML; `core-properties` is the package's."""
    parts = parts or {}
    kinds = [kind for kind in parts if kind != "core-properties"]
    return packed_as(
        {
            "[Content_Types].xml": f'<Types><Override ContentType="application/vnd.x.{main}.main+xml"/></Types>',
            "_rels/.rels": _relations({"officeDocument": "word/document.xml", "core-properties": CORE}),
            "word/_rels/document.xml.rels": _relations({kind: f"{kind}.xml" for kind in kinds}),
            "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
            **{f"word/{kind}.xml" if kind in kinds else CORE: xml for kind, xml in parts.items()},
        }
    )


def _relations(targets: dict[str, str]) -> str:
    lines = (f'<Relationship Type="http://x/{kind}" Target="{target}"/>' for kind, target in targets.items())
    return f"<Relationships>{''.join(lines)}</Relationships>"


def odt(text: str, styles: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text with automatic styles."""
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    return packed_as({"mimetype": ODT, "content.xml": content, **(more or {})})


def epub(pages: dict[str, str], metadata: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """An e-book whose spine is these pages; the property of each is its name without its suffix, such as `nav`."""
    items = "".join(
        f'<item id="i{i}" href="{name}" media-type="application/xhtml+xml" properties="{name.removesuffix(_PAGE)}"/>'
        for i, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="i{i}"/>' for i in range(len(pages)))
    return packed_as(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="book/all.opf"/></container>',
            "book/all.opf": f"<package {DC}><metadata>{metadata}</metadata><manifest>{items}</manifest>"
            f"<spine>{spine}</spine></package>",
            **{f"book/{name}": page for name, page in pages.items()},
            **(more or {}),
        }
    )
