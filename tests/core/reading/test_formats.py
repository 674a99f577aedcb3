"""A format is recognised by what a file holds, whatever its name says."""

from __future__ import annotations

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Text
from core.reading import formats, read
from tests.core.reading.packed import OFFICE, docx, epub, odt, packed_as

WORDS = "The tide went out before noon, and nobody saw it come back."
FICTION = f"<FictionBook><body><section><p>{WORDS}</p></section></body></FictionBook>".encode()
PDF = f"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>> endobj
4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
5 0 obj <</Length {len(WORDS) + 32}>> stream
BT /F 12 Tf 72 720 Td ({WORDS}) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
""".encode()

# Whoever reads another format adds a file of it here.
SAMPLES = {
    "text": WORDS.encode(),
    "markdown": f"# Tides\n\n**Low** water.\n\n{WORDS}\n".encode(),
    "html": f"<!DOCTYPE html><html><body><article><h1>Tides</h1><p>{WORDS}</p></article></body></html>".encode(),
    "mail": f"From: ana@host.example\r\nSubject: Tides\r\nMIME-Version: 1.0\r\n\r\n{WORDS}\r\n".encode(),
    "pdf": PDF,
    "docx": docx(f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"),
    "odt": odt(f"<text:p>{WORDS}</text:p>"),
    "rtf": f"{{\\rtf1\\ansi {WORDS}\\par}}".encode(),
    "epub": epub({"a.xhtml": f"<html><body><p>{WORDS}</p></body></html>"}),
    "fb2": FICTION,
}
TOLD = tuple(suffix for name in ("markdown", "html", "mail") for suffix in formats.FORMATS[name].suffixes)
PACKED = (".docx", ".docm", ".dotx", ".odt", ".ott", ".fodt", ".epub")

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_format_is_recognised_under_the_suffix_of_any_other(name: str) -> None:
    # Where letters have no sign that is certain, a suffix that calls for one or for what is packed has a say.
    telling = (*PACKED, *TOLD) if name in ("text", "markdown") else ()
    for suffix in {"", ".bin", *formats.SUFFIXES}.difference(telling):
        assert formats.recognise(SAMPLES[name], suffix) is formats.FORMATS[name], suffix


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_named_as_another_is_read_for_what_it_is(name: str) -> None:
    other = ".pdf" if name != "pdf" else ".txt"
    assert WORDS in read(Text(SAMPLES[name], f"tides{other}")).text


def test_markdown_is_told_by_its_suffix_or_by_two_signs() -> None:
    markdown, text = formats.FORMATS["markdown"], formats.FORMATS["text"]
    assert formats.recognise("plain words", ".md") is markdown
    assert formats.recognise("# One\n\n[two](https://x.example)", ".txt") is markdown
    assert formats.recognise("| a | b |\n|---|---|\n\n```\nc\n```\n", "") is markdown
    for plain in ("# one\n# two\n", "2 ** 3 ** 4", "a * b * c", "- one\n- two", "see [1] (and 2)"):
        assert formats.recognise(plain, ".txt") is text


@pytest.mark.parametrize("suffix", PACKED)
def test_letters_that_are_named_as_what_is_packed_are_broken(suffix: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Text(b"404 Not Found", f"letter{suffix}"))
    assert caught.value.reason is Reason.BROKEN


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("docx", docx("<w:p/>", main="wordprocessingml.template")),
        ("docx", docx("<w:p/>", main="ms-word.document.macroEnabled")),
        ("odt", packed_as({"mimetype": "application/vnd.oasis.opendocument.text-template", "content.xml": ""})),
        ("odt", packed_as({"META-INF/manifest.xml": "", "content.xml": ""})),
        ("odt", f"\ufeff<?xml version='1.0'?>\n<!-- x --><office:document {OFFICE}/>".encode()),
        ("epub", packed_as({"META-INF/container.xml": ""})),
        ("fb2", packed_as({"the sea.fb2": FICTION})),
        ("fb2", FICTION.decode().encode("utf-16")),
    ],
)
def test_variants_are_recognised(name: str, variant: bytes) -> None:
    assert formats.recognise(variant, "") is formats.FORMATS[name]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (OLD, Reason.UNSUPPORTED),
        (OLD + "EncryptedPackage".encode("utf-16-le"), Reason.ENCRYPTED),
        (packed_as({"[Content_Types].xml": "spreadsheetml.sheet.main+xml"}), Reason.UNSUPPORTED),
        (packed_as({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), Reason.UNSUPPORTED),
        (packed_as({"a.txt": "a"}), Reason.UNSUPPORTED),
        (packed_as({}), Reason.UNSUPPORTED),
        (docx("")[:-80], Reason.BROKEN),
        (packed_as({"../a": "a"}), Reason.HOSTILE),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), Reason.UNSUPPORTED),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Reason.UNSUPPORTED),
        (b"ID3\x04" + bytes(30), Reason.UNSUPPORTED),
        (b"\0\0\0\x18ftypmp42", Reason.UNSUPPORTED),
        (b"MZ\x90\0\3\0", Reason.UNSUPPORTED),
        (b"\x1f\x8b\x08\0", Reason.UNSUPPORTED),
        (b'<?xml version="1.0"?><svg xmlns="x"><text>a</text></svg>', Reason.UNSUPPORTED),
        (b"\x01\x02\x03\x04" * 50, Reason.BINARY),
    ],
)
def test_what_is_not_read_is_refused_for_what_it_is(content: bytes, reason: Reason) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Text(content, "file.txt"))
    assert caught.value.reason is reason


@pytest.mark.parametrize("text", ["BMW to make a car.", "MZ is a code.", "ID3 is a tag.", "PK won.", "%PDF is a mark."])
def test_a_text_may_begin_as_other_formats_do(text: str) -> None:
    assert read(Text(text.encode(), "file.txt")).text == text


def test_signs_are_looked_for_in_time_that_grows_with_the_text_only() -> None:
    for beginning in ("<?xml ?>", "<!-- -->", "<? -->", "***a", "|---"):
        formats.recognise(beginning * 20_000, "")
