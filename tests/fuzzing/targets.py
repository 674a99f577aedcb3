"""What is fed with hostile inputs. A target takes any bytes at all, and raises nothing as long as all is well.

Each lets through the errors that its part declares, and asserts what must hold of everything else that comes out.
"""

from __future__ import annotations

import io
import json
import math
import struct
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

from core.errors import BadGlossary, PackDamaged, PackRefused, UnreadableFile
from core.model import Text
from core.packs import index, installed, unpack
from core.packs.store import Store
from core.reading import archive, article, encodings, formats, pdf_layout, read
from core.reading.draft import Draft, Raw
from core.reading.pdf_lines import Word
from core.reading.pdf_paragraphs import paragraphs
from core.saving import FORMATS, render, reopening
from core.translating import glossary
from tests.fuzzing.invariants import check_article, check_digest

Target = Callable[[bytes], None]

_SUFFIXES = (".txt", ".md", ".html", ".eml", ".docx", ".odt", ".epub", ".json", "")

# All that is written for people in letters, and what other programs read: the others come with a library of their own.
_WRITTEN = ("text", "markdown", "html", "json", "csv", "tmx", "xliff")

# Words of a page: of every kind that the layout looks at.
_WORDS = (
    "a",
    "The",
    "quay-",
    "§",
    "•",
    "1.",
    "12",
    "*",
    "日",
    "本",
    "שלום",
    "مرحبا",
    "ﬁn",
    "....",
    "(x)",
    "A",
    "http://x/",
)


def _read_as(form: str, data: bytes) -> None:
    """Reads the input as one format, whatever it looks like."""
    try:
        draft = formats.FORMATS[form].read(Raw(data, f"fuzzed.{form}"))
    except UnreadableFile:
        return
    _check(draft, form)


def _check(draft: Draft, form: str) -> None:
    made = article.build(draft, f"fuzzed.{form}")
    if made is not None:
        check_article(made)
        check_digest(made)


def _read(data: bytes) -> None:
    """Reads the input as the program would, under a name that its first byte chooses."""
    if not data:
        return
    try:
        made = read(Text(data[1:], "fuzzed" + _SUFFIXES[data[0] % len(_SUFFIXES)]))
    except UnreadableFile:
        return
    if not reopening.is_digest(data[1:]):
        check_article(made)


def _decode(data: bytes) -> None:
    declared = data[:8].decode("ascii", "ignore").strip()
    try:
        text, name = encodings.decode(data, declared=declared)
    except encodings.NotText:
        return
    "a".encode(name)
    assert isinstance(text, str)


def _open_archive(data: bytes) -> None:
    try:
        opened = archive.Archive(Raw(data, "fuzzed.zip"))
        archive.kind(opened)
    except UnreadableFile:
        return
    for name in sorted(opened.names):
        for parse in (opened.read, opened.xml, opened.html):
            try:
                parse(name)
            except UnreadableFile:
                continue


def _lay_out(data: bytes) -> None:
    """Lays out the words that PDFium might have told of some pages, 12 bytes each; a page ends where one says so."""
    pages: list[list[tuple[int, Word]]] = [[]]
    for kind, angle, left, base, width, size in struct.iter_unpack("<BBhhhI", data[: len(data) // 12 * 12]):
        if kind == 255:
            pages.append([])
            continue
        points = max(round(size / 2**26, 2) if angle & 8 else float(8 + size % 7), 0.5)
        place = (round(left / 50, 1), round(base / 40, 1), round((left + width) / 50, 1))
        word = Word(_WORDS[kind % len(_WORDS)], *place, points, bool(angle & 16), bool(angle & 32))
        pages[-1].append(((angle & 7) // 5 * 90, word))
    laid = [pdf_layout.lines(page, number) for number, page in enumerate(islice(pages, 20), 1)]
    if any(laid):
        _check(Draft(tuple(paragraphs(laid, ""))), "pdf")


def _load_glossary(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for suffix in (".csv", ".tbx"):
            path = Path(folder, f"fuzzed{suffix}")
            path.write_bytes(data)
            try:
                loaded = glossary.load(path)
            except (BadGlossary, UnreadableFile):
                return
            assert loaded.terms, "a glossary without a term"
            glossary.save(loaded, path)
            again = glossary.load(path)
            assert suffix == ".tbx" or again == loaded, "a glossary that was saved is another one"


def _reopen(data: bytes) -> None:
    try:
        made = reopening.parse(data, "fuzzed.json")
    except UnreadableFile:
        return
    for sentence in made.article.sentences:
        assert made.article.text[sentence.start : sentence.end] == sentence.text
    for name in _WRITTEN:
        for layout in FORMATS[name].layouts or (None,):
            written = render(made, name, layout) if layout else render(made, name)
            written.decode()
    assert reopening.parse(render(made, "json"), "again.json") == made, "a digest that was saved is another one"


def _open_package(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "pack")
        try:
            opened, package = unpack.examine(io.BytesIO(data), "fuzzed.argosmodel")
            with opened:
                assert package.size < 100_000_000, "an input of a few kilobytes that unpacks to so much"
                for _ in unpack.unpack(opened, package, place, "fuzzed.argosmodel"):
                    pass
        except PackRefused:
            written = [path for path in Path(folder).iterdir() if path != place]
            assert not written, "written outside of its folder"
            return
        files = {path.relative_to(place).as_posix() for path in place.rglob("*") if not path.is_dir()}
        assert files == package.entries.keys(), "something else was unpacked than what is needed"
        assert [path.name for path in Path(folder).iterdir()] == ["pack"], "written outside of its folder"
        unpack.digest(place)


def _take_index(data: bytes) -> None:
    """Takes the input for the list as it was sent, for the list as it was kept, and for what a pack says of itself."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder, "packages"))
        store.open()
        (store.downloads / index.NAME).write_bytes(data)
        kept = index.known(store)
        for offer in kept.offers.values() if kept else ():
            json.dumps([offer.source, offer.target, offer.version, offer.links, offer.size]).encode()
            assert offer.code and offer.size >= 0 and math.isfinite(offer.size)
            assert all(link.startswith(("http://", "https://")) for link in map(str.lower, offer.links))
        pack = store.packages / "pack"
        (pack / "model").mkdir(parents=True)
        for name in ("model/model.bin", "sentencepiece.model"):
            (pack / name).touch()
        (pack / "metadata.json").write_bytes(data)
        try:
            installed.read(pack)
        except PackDamaged:
            return
        packs = installed.Packs(store.packages, folders=[])
        for source in packs.sources():
            for target in packs.targets(source):
                assert packs.route(source, target)


TARGETS: dict[str, Target] = {
    **{name: partial(_read_as, name) for name in ("text", "markdown", "html", "mail", "pdf")},
    "pdf_layout": _lay_out,
    **{name: partial(_read_as, name) for name in ("docx", "odt", "epub", "fb2", "rtf")},
    "archive": _open_archive,
    "encodings": _decode,
    "any": _read,
    "glossary": _load_glossary,
    "reopening": _reopen,
    "packs": _open_package,
    "index": _take_index,
}
"""By name, in the order in which they are run."""

BUILT = ("docx", "odt", "epub", "fb2", "archive", "any", "glossary", "reopening", "packs", "index")
"""The targets whose inputs are archives, XML or JSON, or may be."""
