"""Small inputs of every kind, to begin with: what a mutation of them breaks is nearer to us than what noise does."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from core.saving import render
from tests.core.digests import arabic, fully_translated, translated
from tests.core.reading.packed import CORE, DC, OFFICE, WORD, docx, epub, odt, packed_as
from tests.core.reading.test_html import PAGE
from tests.core.reading.test_mail import ANSWER, SAVED, mail
from tests.core.reading.test_pdf import BREAD, FERRY, line, pdf, wrapped

SAMPLES = Path(__file__).parents[1] / "core" / "reading" / "samples"

_TEXTS = [path.read_bytes() for path in sorted(SAMPLES.glob("*.txt"))]
_MARKDOWN = [
    (SAMPLES / "bees.md").read_bytes(),
    b"# A *b* <i>c</i>\n\n[d]: http://e.example/ 'f'\n\n~~~py\nx = 1\n~~~\n\n| a | b |\n|---|:-:|\n| c | `d` |\n",
    b"---\ntitle: x\n---\n- a\n  - b\n\n    c\n\n1) d\n\n> e\n> > f\n\n&amp; &#x1F600; ![g](h 'i')\nSetext\n===\n",
]
_FB2 = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="l">'
    b"<description><title-info><author><first-name>A</first-name><last-name>B</last-name></author><book-title>The bees"
    b"</book-title><lang>en</lang><date>2001</date></title-info></description><body><title><p>One</p></title><epigraph><p>e</p>"
    b"</epigraph><section><title><p>Two</p></title><p>The bees came back.</p><poem><stanza><v>a</v></stanza></poem>"
    b'<subtitle>s</subtitle><p>They <a l:href="#n" type="note">1</a> stayed.</p></section></body>'
    b'<body name="notes"><section id="n"><p>Note.</p></section></body></FictionBook>'
)


def _packed(content: bytes) -> bytes:
    """The archive with nothing in it made smaller, so that what is in it can be seen and changed."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return packed_as({name: archive.read(name) for name in archive.namelist()}, zipfile.ZIP_STORED)


def _docx() -> list[bytes]:
    styles = (
        f'<w:styles {WORD}><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:styleId="B">'
        '<w:name w:val="B"/><w:basedOn w:val="H"/></w:style></w:styles>'
    )
    notes = (
        f'<w:footnotes {WORD}><w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    about = f"<p {DC}><dc:title>The quay</dc:title><dc:creator>A. B.</dc:creator><dc:language>en</dc:language></p>"
    body = (
        '<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>The quay</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl '
        'w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>An item</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p>'
        "<w:r><w:t>a</w:t><w:tab/><w:br/></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>x</w:delText>"
        '</w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:fldChar '
        'w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sdt>'
        "<w:sdtContent><w:p><w:r><w:t>It rained. It stopped.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    return [docx(body, {"styles": styles, "footnotes": notes, "core-properties": about}), docx("<w:p/>")]


def _odt() -> list[bytes]:
    styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>'
    text = (
        '<text:h text:outline-level="1">The quay</text:h><text:p text:style-name="P1">a<text:s text:c="3"/>b<text:tab/>'
        "<text:line-break/></text:p><text:list><text:list-item><text:p>i</text:p></text:list-item></text:list>"
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>c</text:p>'
        "</table:table-cell></table:table-row></table:table><text:p>It rained.<text:note><text:note-body><text:p>n"
        "</text:p></text:note-body></text:note> It stopped.</text:p>"
    )
    meta = (
        f"<office:document-meta {OFFICE} {DC}><office:meta><dc:title>T</dc:title></office:meta></office:document-meta>"
    )
    flat = f"<office:document {OFFICE}><office:body><office:text>{text}</office:text></office:body></office:document>"
    return [odt(text, styles, {"meta.xml": meta}), flat.encode()]


def _epub() -> list[bytes]:
    about = "<dc:title>The quay</dc:title><dc:creator>A. B.</dc:creator><dc:language>en</dc:language>"
    page = (
        "<html><body><h1>One</h1><p>It rained&nbsp;on.</p><table><tr><td>a</td></tr></table><pre>x</pre></body></html>"
    )
    more: dict[str, str | bytes] = {CORE: "<x/>"}
    return [epub({"nav.xhtml": "<html><body><a href='a.xhtml'>a</a></body></html>", "a.xhtml": page}, about, more)]


_RTF = [
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}{\stylesheet{\s1 heading 1;}}{\info"
    rb"{\title T}{\author A}}\pard\s1 The quay\par\pard\f1 \'e9\u8217?\uc0\u-10179\u-8704 x{\*\x y}\line\tab z\par"
    rb"{\field{\*\fldinst HYPERLINK}{\fldrslt a}}{\footnote n}\trowd\cell b\row}",
    rb"{\rtf1\bin3 abc\ansicpg932 \'93\'fa{\pict 00}{\pntext 1.\tab}item\par}",
]

_CSV = [
    b'source,target,from,to\nferry,balsa,en,pt\n"Little\nQuay",,en,\n',
    "\ufeffquay;cais\nпричал;cais\n".encode(),
    "a\tb\n".encode("utf-16"),
    b'<?xml version="1.0"?><tbx type="TBX-Core" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">'
    b'<langSec xml:lang="en"><termSec><term>ferry</term></termSec></langSec><langSec xml:lang="pt"><termSec><term>balsa'
    b"</term></termSec></langSec></conceptEntry></body></text></tbx>",
]

_PACK = {"from_code": "uk", "to_code": "en", "package_version": "1.9", "type": "translate"}


def _packages() -> list[bytes]:
    files: dict[str, str | bytes] = {
        "translate-uk_en/metadata.json": json.dumps(_PACK),
        "translate-uk_en/model/model.bin": b"\6\0\0\0" + bytes(40),
        "translate-uk_en/model/shared_vocabulary.json": "[]",
        "translate-uk_en/sentencepiece.model": b"\n\x0e\n\x05<unk>",
        "translate-uk_en/stanza/uk/tokenize.pt": b"\x80\x02",
        "translate-uk_en/README.md": "Read me",
    }
    return [packed_as(files, zipfile.ZIP_STORED), packed_as({**files, "translate-uk_en/x.pkl": b"x"})]


_LINK = "https://packs.example/uk_en.argosmodel"
_INDEX = [
    json.dumps([{**_PACK, "links": [_LINK, "ipfs://x"]}, {"type": "sbd"}, 1]).encode(),
    json.dumps(
        {"fetched": "2026-03-01T12:00:00+00:00", "packages": [{**_PACK, "links": [_LINK]}], "sizes": {_LINK: 9}}
    ).encode(),
    json.dumps(_PACK).encode(),
]


def _mails() -> list[bytes]:
    both = mail(ANSWER)
    both.add_alternative(PAGE, subtype="html")
    both.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    return [bytes(mail(ANSWER)), bytes(both), SAVED]


def _pdfs() -> list[bytes]:
    columns = [*wrapped(60, 700, FERRY, 200), *wrapped(320, 700, BREAD, 200), line(60, 780, "The ferry", 18, "B")]
    return [
        pdf(columns, about="/Title(The ferry)/Author(A)/CreationDate(D:20240304)"),
        pdf([line(60, 700, "日本", 10, "U")]),
    ]


def _saved() -> list[bytes]:
    return [render(made, "json") for made in (translated(), fully_translated(), arabic())]


def _digits(count: int) -> bytes:
    """Bytes that are no two alike for a while: words and places of a page, for the target that makes them of bytes."""
    return bytes(n * n * 7 % 251 for n in range(count))


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "text": lambda: _TEXTS,
    "encodings": lambda: (
        [text.decode().encode("utf-16") for text in _TEXTS] + [b"\x1b$B\x46\x7c\x4b\x5c\x1b(B", *_TEXTS]
    ),
    "markdown": lambda: _MARKDOWN,
    "html": lambda: [PAGE.encode(), b'<p>a<table><tr><td>b</table><script>{"articleBody": "c"}</script>'],
    "mail": _mails,
    "pdf": _pdfs,
    "pdf_layout": lambda: [_digits(1_200), bytes(range(256)) * 3],
    "docx": lambda: [*map(_packed, _docx())],
    "odt": lambda: [_packed(_odt()[0]), _odt()[1]],
    "epub": lambda: [*map(_packed, _epub())],
    "fb2": lambda: [_FB2, packed_as({"a.fb2": _FB2}, zipfile.ZIP_STORED)],
    "rtf": lambda: _RTF,
    "archive": lambda: [*map(_packed, [*_docx(), *_epub(), _odt()[0]]), _docx()[0]],
    "any": lambda: [*_TEXTS[:2], *_MARKDOWN[:1], PAGE.encode(), *_mails(), *_RTF, _FB2, *_docx(), *_odt(), *_epub()],
    "glossary": lambda: _CSV,
    "reopening": _saved,
    "packs": _packages,
    "index": lambda: _INDEX,
}
"""By target, what makes the inputs to begin with."""
