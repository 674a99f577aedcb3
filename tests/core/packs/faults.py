"""Every fault that a pack can meet on its way, what a person is told of it, and what is on the disk afterwards.

``python -m tests.core.packs.faults`` writes what is observed into docs/packs.md; a test compares the two.
"""

from __future__ import annotations

import io
import re
import stat
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from core.errors import Fault, NutgrafError, PackRefused
from core.packs import Pack, index, unpack
from core.packs.index import Index, Offer
from core.packs.install import install
from core.packs.installed import packages_in, read
from core.packs.store import Store
from core.reading import limits
from core.wording import explain
from tests.core.packs.mirror import File, Mirror, serving
from tests.core.packs.packages import MODEL, installed, package, with_entry

DOCS = Path(__file__).parents[3] / "docs" / "packs.md"
BEGIN, END = "<!-- faults: begin -->\n", "<!-- faults: end -->\n"

_HTML = b"<!doctype html><html><body>Welcome to Hotel Bellevue. Please sign in.</body></html>"
# Where a connection breaks or a byte is wrong; amid the model.
_THERE = 10_000_000
# What stands where a model has the number of its version is far beyond any.
_NO_MODEL = b"\xff\x7f" + bytes(5_000)
_PICKLE = b"\x80\x04\x95\x00\x00\x00\x00\x00\x00\x00\x00."

Scene = Callable[[Mirror, Path], Offer | Path | None]
"""Sets up a fault; returns what is to be installed, None for whatever the index offers."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was observed."""

    fault: str
    told: str
    disk: str

    def __str__(self) -> str:
        return f"| {self.fault} | {self.told} | {self.disk} |\n"


def _mirrored(*files: File) -> Scene:
    """The offered pack at several mirrors."""

    def scene(mirror: Mirror, folder: Path) -> Offer:
        links = [mirror.put(f"/{number}.argosmodel", file) for number, file in enumerate(deepcopy(files))]
        return mirror.offer("uk_en", "1.9", *links)

    return scene


def _dropped(content: bytes) -> Scene:
    """A package in a file."""

    def scene(mirror: Mirror, folder: Path) -> Path:
        path = folder / "uk_en.argosmodel"
        path.write_bytes(content)
        return path

    return scene


def _listed(file: File) -> Scene:
    """An index that is something else."""

    def scene(mirror: Mirror, folder: Path) -> None:
        mirror.put("/index.json", deepcopy(file))

    return scene


def _no_server(mirror: Mirror, folder: Path) -> Offer:
    return mirror.offer("uk_en", "1.9", "http://127.0.0.1:9/uk_en.argosmodel")


def _no_proof(mirror: Mirror, folder: Path) -> Offer:
    return mirror.offer("uk_en", "1.9", mirror.put("/0.argosmodel", File(_SOUND)).replace("http:", "https:"))


def _no_place(mirror: Mirror, folder: Path) -> Offer | Path | None:
    (folder / ".packages.nutgraf").write_text("A file where a folder is needed.")
    return _dropped(_SOUND)(mirror, folder)


def _only_ipfs(mirror: Mirror, folder: Path) -> Offer:
    return mirror.offer("uk_en", "1.9", "ipfs://QmV5bmf8iqKpoGoyuTzEppaSWdceuW6zgiePaUr5ThPCpW")


def _seen_before(mirror: Mirror, folder: Path) -> Offer:
    offer = _mirrored(File(package(changed={"README.md": b"Another text"})))(mirror, folder)
    store = Store(folder / "packages")
    store.open()
    store.remember_digest("uk_en 1.9", "0" * 64)
    assert isinstance(offer, Offer)
    return offer


def _flipped(content: bytes) -> bytes:
    return content[:_THERE] + bytes([content[_THERE] ^ 0xFF]) + content[_THERE + 1 :]


def _encrypted(content: bytes) -> bytes:
    """The package with the mark of a password on its last entry."""
    at = content.rindex(b"PK\1\2")
    return content[: at + 8] + b"\1" + content[at + 9 :]


def _bomb() -> bytes:
    made = io.BytesIO(package(changed={MODEL: None}))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"translate-uk_en/{MODEL}", bytes(200_000_000))
    return made.getvalue()


_SOUND = package()
# Of the same size, and different before the break and after it.
_FIRST, _SECOND = (package(changed={"README.md": text, "LICENSE.txt": text}) for text in (b"first", b"other"))

FAULTS: dict[str, Scene] = {
    "The list: its server can't be reached": lambda mirror, folder: mirror.files.clear() or _gone(mirror),
    "The list: the server has an error": _listed(File(status=503)),
    "The list: half of it comes": _listed(File(b'[{"from_code": "uk", ', kind="application/json")),
    "The list: the sign-in page of a network": _listed(File(_HTML, kind="text/html")),
    "The list: JSON of another kind": _listed(File(b'{"packages": [1, null]}', kind="application/json")),
    "The list: entries of the wrong types": _listed(File(b'[1, {"from_code": 7, "links": "x"}]')),
    "Only links that can't be followed safely": _only_ipfs,
    "No server at the address": _no_server,
    "The server can't prove who it is": _no_proof,
    "The first mirror has nothing": _mirrored(File(status=404), File(_SOUND)),
    "No mirror has anything": _mirrored(File(status=404), File(status=404)),
    "The connection breaks twice": _mirrored(File(_SOUND, breaks=[_THERE, 1_000_000])),
    "The connection breaks, and the server can't go on": _mirrored(File(_SOUND, breaks=[_THERE], ranges=False)),
    "The connection breaks again and again at the same place": _mirrored(
        File(_SOUND, breaks=[_THERE] * 40, ranges=False)
    ),
    "The server falls silent": _mirrored(File(_SOUND, silences=[_THERE, 0])),
    "The package is another one after a break": _mirrored(File(_FIRST, breaks=[_THERE], later=_SECOND)),
    "The same, and the server does not tell": _mirrored(File(_FIRST, breaks=[_THERE], later=_SECOND, tag=False)),
    "The server announces more than it has": _mirrored(File(_SOUND, length=len(_SOUND) + 1000)),
    "The server announces less than it has": _mirrored(File(_SOUND, length=_THERE)),
    "The server announces more than the disk can hold": _mirrored(File(_SOUND, length=10**15)),
    "The server leads to an address without https": _mirrored(
        File(status=302, target="http://mirror.example/uk_en.argosmodel")
    ),
    "The server leads in a circle": _mirrored(File(status=302, target="/0.argosmodel")),
    "The sign-in page of a network": _mirrored(File(_HTML, kind="text/html")),
    "A damaged package at the first mirror": _mirrored(File(_flipped(_SOUND)), File(_SOUND)),
    "Another pack than the list says": _mirrored(File(package("fr_en"))),
    "An older version than the list says": _mirrored(File(package(version="1.0"))),
    "Another content under a version that was installed before": _seen_before,
    "A file that is no zip file": _dropped(b"Not a package. " * 100),
    "A zip file that is no package": _dropped(with_entry(b"PK\5\6" + bytes(18), "letter.txt", b"Hello")),
    "A package that is cut off": _dropped(_SOUND[:_THERE]),
    "A package with a wrong byte": _dropped(_flipped(_SOUND)),
    "A package with a password": _dropped(_encrypted(_SOUND)),
    "A name that leads out of the folder": _dropped(with_entry(_SOUND, "translate-uk_en/../../evil", b"x")),
    "A symbolic link": _dropped(with_entry(_SOUND, "translate-uk_en/model/link", b"/etc", stat.S_IFLNK | 0o777)),
    "A zip bomb": _dropped(_bomb()),
    "A pickle": _dropped(with_entry(_SOUND, "translate-uk_en/model/extra.dat", _PICKLE)),
    "A pickle where Argos keeps its sentence splitters": _dropped(
        with_entry(_SOUND, "translate-uk_en/stanza/en/tokenize/ewt.pt", _PICKLE)
    ),
    "Metadata that are no JSON": _dropped(package(changed={"metadata.json": b"{"})),
    "Metadata of a hostile language": _dropped(
        package(changed={"metadata.json": b'{"from_code": "../..", "to_code": "en"}'})
    ),
    "No model": _dropped(package(changed={MODEL: None})),
    "No tokenizer": _dropped(package(changed={"sentencepiece.model": None})),
    "A model that does not load": _dropped(package(changed={MODEL: _NO_MODEL})),
    "A model that is cut off": _dropped(package(changed={MODEL: _SOUND[200:9_000_000]})),
    "The folder for what is half done can't be made": _no_place,
    "A tokenizer that does not load": _dropped(package(changed={"sentencepiece.model": b"no model"})),
}


def _gone(mirror: Mirror) -> None:
    mirror.index = "http://127.0.0.1:9/index.json"


def observe(fault: str, folder: Path) -> Row:
    """What happens in a folder where uk_en 1.0 is installed and 1.9 is on its way."""
    store = Store(folder / "packages")
    store.packages.mkdir(parents=True)
    before = unpack.digest(installed(store.packages))
    with serving() as mirror, _hurried(fault):
        source = FAULTS[fault](mirror, folder)
        try:
            *_, last = install(source, store, address=mirror.index) if source else index.fetch(store, mirror.index)
        except NutgrafError as error:
            told = str(explain(error))
            if isinstance(error, PackRefused) and error.fault is Fault.MODEL:
                told = told.replace(error.detail, "...")
        else:
            assert isinstance(last, Pack | Index)
            told = f"{last.code} {last.version} is installed" if isinstance(last, Pack) else "the list"
        # What differs from day to day, or from engine to engine.
        told = re.sub(r"[\d,]+ MB are free", "... MB are free", told.replace(mirror.url, "http://..."))
    return Row(fault, told, _disk(store, before))


@contextmanager
def _hurried(fault: str) -> Iterator[None]:
    """Silence is waited for as long as a test can wait, where there is any; a busy machine is no silent server."""
    with (
        mock.patch.object(limits, "SILENCE", 0.6 if "silent" in fault else limits.SILENCE),
        mock.patch("core.packs.download._PAUSE", 0.05),
    ):
        yield


def _disk(store: Store, before: str) -> str:
    """In words: what is installed, and what lies beside it."""
    found = []
    for path in packages_in(store.packages):
        pack = read(path)
        assert pack is not None
        if pack.version == "1.0":
            assert unpack.digest(path) == before
        found.append(f"{pack.code} {pack.version}")
    beside = {path for path in store.workshop.rglob("*") if path.is_file()}
    kept = [path for path in beside if path.suffix in (".part", ".note")]
    left = [
        path.name for path in beside - set(kept) if path.suffix != ".lock" and path.name not in ("lock", "seen.json")
    ]
    outside = [
        path.name for path in store.packages.parent.iterdir() if path.name not in ("packages", "uk_en.argosmodel")
    ]
    assert outside in ([], [store.workshop.name])
    words = [", ".join(found)]
    words += [f"{max(path.stat().st_size for path in kept) / 1e6:.1f} MB of the package, to go on with"] if kept else []
    words += [f"left over: {name}" for name in left]
    return "; ".join(words)


def table() -> str:
    """The table of all faults, as Markdown."""
    rows = ["| Fault | What you are told | On the disk afterwards |\n", "|---|---|---|\n"]
    for fault in FAULTS:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(str(observe(fault, Path(folder))))
    return "".join(rows)


def documented() -> str:
    """The table in the documentation."""
    return DOCS.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]


if __name__ == "__main__":
    text = DOCS.read_text(encoding="utf-8")
    DOCS.write_text(
        text.replace(documented(), table()) if documented() else text.replace(BEGIN, BEGIN + table()), "utf-8"
    )
