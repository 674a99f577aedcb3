"""A package, opened as if somebody hostile had made it: what it says it is, and the few of its files that are needed.

A package is a zip file with one folder, as Argos lays it out. Older ones carry models that split sentences (in
``stanza/`` and the like), which hold pickles, that is programs; they are never unpacked. A pickle anywhere else is a
reason to refuse the package.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from core.errors import Fault, PackRefused, Reason
from core.packs.index import CODE, VERSION
from core.packs.store import make_room, sync, writing
from core.reading.archive import DAMAGE, suspicion

# Bytes of a package unpacked, of its description alone, and of all its parts' names: the largest packs have 300 MB.
_LARGEST = 3_000_000_000
_LARGEST_METADATA = 1_000_000
_MOST_ENTRIES = 2_000

# How many times smaller a file may have been made that is larger than a megabyte; a bomb is made a thousand times so.
_RATIO = 100

CHUNK = 1024 * 1024
"""Bytes that are read at once."""

# What is unpacked; without the folder that all of it is in.
_NEEDED = re.compile(
    r"metadata\.json|README(?:\.md|\.txt)?|LICEN[CS]E(?:\.md|\.txt)?|sentencepiece\.model|bpe\.model"
    r"|model/(?:model\.bin|config\.json|vmap\.txt|(?:shared|source|target)_vocabulary\.(?:json|txt))",
)
_TOKENIZERS = ("sentencepiece.model", "bpe.model")

# What splits sentences for Argos: left out, whatever it is.
_LEFT_OUT = ("stanza", "minisbd", "spacy")

# How a pickle begins and what it is called. A model of PyTorch is a zip with a pickle in it.
_PICKLED = re.compile(rb"\x80[\x02-\x05]|PK\x03\x04")
_PICKLES = (".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".joblib", ".dill")


@dataclass(frozen=True, slots=True)
class Package:
    """What a package says it is, and the entries of its zip file that are needed, by their place in the pack."""

    source: str
    target: str
    version: str
    entries: Mapping[str, zipfile.ZipInfo]

    @property
    def code(self) -> str:
        return f"{self.source}_{self.target}"

    @property
    def folder(self) -> str:
        """What Argos calls the folder of such a package."""
        return f"translate-{self.code}-{self.version.replace('.', '_')}"

    @property
    def size(self) -> int:
        """Bytes that it takes once it is unpacked."""
        return sum(entry.file_size for entry in self.entries.values())


def examine(file: BinaryIO, name: str) -> tuple[zipfile.ZipFile, Package]:
    """The zip file in an open file, and what is in it; nothing is unpacked yet. Raises PackRefused for ``name``."""
    # A million entries are a gigabyte once zipfile has listed them.
    if sum(chunk.count(b"PK\1\2") for chunk in iter(lambda: file.read(CHUNK), b"")) > _MOST_ENTRIES:
        raise PackRefused(name, Fault.HOSTILE)
    try:
        archive = zipfile.ZipFile(file)
    except DAMAGE as error:
        file.seek(0)
        begun = file.read(4) == b"PK\3\4"
        raise PackRefused(name, Fault.BROKEN if begun else Fault.NOT_A_PACKAGE) from error
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    reason = suspicion(entries)
    if reason or len(entries) > _MOST_ENTRIES or any(map(_is_odd, entries)) or _is_ambiguous(entries):
        raise PackRefused(name, Fault.ENCRYPTED if reason is Reason.ENCRYPTED else Fault.HOSTILE)
    files = [entry for entry in entries if not entry.is_dir()]
    metadata = [entry for entry in files if PurePosixPath(entry.filename).name == "metadata.json"]
    if not metadata:
        raise PackRefused(name, Fault.NOT_A_PACKAGE)
    root = min((PurePosixPath(entry.filename).parent for entry in metadata), key=lambda path: len(path.parts))
    if len(root.parts) > 1:
        raise PackRefused(name, Fault.NOT_A_PACKAGE)
    inside = {entry.filename.removeprefix(f"{root}/"): entry for entry in files}
    _refuse_pickles(archive, inside, name)
    needed = {place: entry for place, entry in inside.items() if _NEEDED.fullmatch(place)}
    if "model/model.bin" not in needed:
        raise PackRefused(name, Fault.INCOMPLETE, "model/model.bin")
    if not any(tokenizer in needed for tokenizer in _TOKENIZERS):
        raise PackRefused(name, Fault.INCOMPLETE, "sentencepiece.model")
    if sum(entry.file_size for entry in needed.values()) > _LARGEST:
        raise PackRefused(name, Fault.TOO_LARGE)
    return archive, Package(*_described(archive, inside["metadata.json"], name), needed)


def _is_odd(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is no plain file or folder, is named as none should be, or unpacks to absurdly much."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return True
    if re.search(r"[\\:\x00-\x1f]", entry.filename):
        return True
    return entry.file_size > CHUNK and entry.file_size > _RATIO * max(entry.compress_size, 1)


def _is_ambiguous(entries: list[zipfile.ZipInfo]) -> bool:
    """Whether two entries would be one file on some system."""
    names = [entry.filename.rstrip("/").casefold() for entry in entries]
    return len(set(names)) < len(names)


def _refuse_pickles(archive: zipfile.ZipFile, inside: Mapping[str, zipfile.ZipInfo], name: str) -> None:
    for place, entry in inside.items():
        if place.split("/")[0] in _LEFT_OUT:
            continue
        if place.lower().endswith(_PICKLES) or _PICKLED.match(_beginning(archive, entry, 4, name)):
            raise PackRefused(name, Fault.PICKLE, place)


def _described(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> tuple[str, str, str]:
    """The languages and the version that a package's metadata name. Raises PackRefused."""
    try:
        metadata = json.loads(_beginning(archive, entry, _LARGEST_METADATA, name))
    except (ValueError, RecursionError) as error:
        raise PackRefused(name, Fault.METADATA, "metadata.json") from error
    if not isinstance(metadata, dict) or metadata.get("type", "translate") != "translate":
        raise PackRefused(name, Fault.METADATA, "metadata.json")
    source, target, version = (metadata.get(key) for key in ("from_code", "to_code", "package_version"))
    for key, value, form in (("from_code", source, CODE), ("to_code", target, CODE), ("version", version, VERSION)):
        if not isinstance(value, str) or not form.fullmatch(value):
            raise PackRefused(name, Fault.METADATA, key)
    if source == target:
        raise PackRefused(name, Fault.METADATA, "to_code")
    assert isinstance(source, str) and isinstance(target, str) and isinstance(version, str)
    return source, target, version


def _beginning(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, size: int, name: str) -> bytes:
    # The other methods unpack any amount at once.
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackRefused(name, Fault.BROKEN)
    try:
        with archive.open(entry) as file:
            return file.read(size)
    except DAMAGE as error:
        raise PackRefused(name, Fault.BROKEN) from error


def unpack(archive: zipfile.ZipFile, package: Package, folder: Path, name: str) -> Iterator[int]:
    """Writes what is needed of a package into a new folder, so that it lasts: yields the bytes written so far.

    Raises PackRefused, NoSpace, CannotSave; what was written by then is left for the caller to drop.
    """
    make_room(folder.parent, package.size)
    done = 0
    with writing(folder):
        folder.mkdir()
        for place, entry in package.entries.items():
            path = folder / place
            path.parent.mkdir(exist_ok=True)
            with open(path, "xb") as file:
                for chunk in _chunks(archive, entry, name):
                    file.write(chunk)
                    done += len(chunk)
                    yield done
                file.flush()
                os.fsync(file.fileno())
        for inner in {path.parent for path in folder.rglob("*")} | {folder.parent}:
            sync(inner)


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    try:
        with archive.open(entry) as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except DAMAGE as error:
        raise PackRefused(name, Fault.BROKEN) from error


def digest(folder: Path) -> str:
    """The SHA-256, in hexadecimal, of a pack's needed files: of their places and what they hold, in order."""
    total = hashlib.sha256()
    for path in needed(folder):
        with open(path, "rb") as file:
            place = path.relative_to(folder).as_posix()
            total.update(f"{place}\n{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    return total.hexdigest()


def needed(folder: Path) -> list[Path]:
    """The files of a pack that are needed, in an order that is always the same."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return [path for place, path in sorted(files.items()) if _NEEDED.fullmatch(place)]
