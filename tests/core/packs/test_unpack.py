"""What is on the disk once a package is unpacked, and what a pack is told by later. Nothing is installed."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from core.errors import CannotSave, Fault, NoSpace, PackRefused
from core.packs import store, unpack
from core.packs.unpack import CHUNK, digest, examine, needed
from tests.core.packs.packages import LARGE, MODEL
from tests.core.packs.packages import SMALL as FILES
from tests.core.packs.packages import small_package as package

ROOT = "translate-uk_en"


def unpacked(content: bytes, folder: Path) -> list[int]:
    archive, made = examine(io.BytesIO(content), "it")
    with archive:
        return list(unpack.unpack(archive, made, folder, "it"))


def test_a_large_package_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.argosmodel"
    path.write_bytes(package({MODEL: LARGE * 8}))
    tracemalloc.start()
    try:
        with path.open("rb") as file:
            archive, made = examine(file, "it")
            list(unpack.unpack(archive, made, tmp_path / "new", "it"))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert made.size > 20 * CHUNK
    assert most < 6 * CHUNK


@pytest.mark.parametrize(
    ("place", "sound"),
    [
        ("README.md", bytes(range(256))),
        (MODEL, bytes(range(256))),
        # What is wrong is met with long after the first bytes.
        (MODEL, LARGE),
        ("metadata.json", json.dumps({"noise": hashlib.shake_256(b"").hexdigest(100_000)}).encode()),
    ],
)
def test_a_byte_that_was_changed_on_its_way_is_noticed(place: str, sound: bytes, tmp_path: Path) -> None:
    content = bytearray(package({place: sound}))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entry = archive.getinfo(f"{ROOT}/{place}")
    content[entry.header_offset + 30 + len(entry.filename) + entry.compress_size - 9] ^= 0xFF
    with pytest.raises(PackRefused) as caught:
        unpacked(bytes(content), tmp_path / "new")
    assert (caught.value.name, caught.value.fault) == ("it", Fault.BROKEN)


def test_what_is_unpacked_is_what_is_needed_and_nothing_else(tmp_path: Path) -> None:
    done = unpacked(package({MODEL: LARGE, "run.sh": b"#!/bin/sh"}), tmp_path / "new")
    assert done == sorted(done) and len(set(done)) == len(done)
    assert done[-1] == sum(map(len, FILES.values())) - len(FILES[MODEL]) + len(LARGE)
    # A large file is told of piece by piece.
    assert max(after - before for before, after in zip([0, *done], done, strict=False)) == CHUNK
    found = {path.relative_to(tmp_path / "new").as_posix(): path for path in (tmp_path / "new").rglob("*.*")}
    assert {place: path.read_bytes() for place, path in found.items()} == {**FILES, MODEL: LARGE}


def test_what_is_unpacked_lasts_through_a_power_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced, fsync = set(), os.fsync

    def watched(descriptor: int) -> None:
        synced.add(os.fstat(descriptor).st_ino)
        fsync(descriptor)

    monkeypatch.setattr("os.fsync", watched)
    unpacked(package(), tmp_path / "new")
    made = [tmp_path, tmp_path / "new", *(tmp_path / "new").rglob("*")]
    assert len(made) == 2 + 1 + len(FILES)
    assert synced == {path.stat().st_ino for path in made}


def test_nothing_is_unpacked_over_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with pytest.raises(CannotSave) as caught:
        unpacked(package(), tmp_path / "new")
    assert caught.value.path == tmp_path / "new"
    assert list((tmp_path / "new").iterdir()) == []


def test_where_there_is_no_room_nothing_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = 10_000_000_000_000_000
    monkeypatch.setattr(store, "_RESERVE", free)
    with pytest.raises(NoSpace) as caught:
        unpacked(package(), tmp_path / "new")
    assert caught.value.needed == free + sum(map(len, FILES.values()))
    assert list(tmp_path.iterdir()) == []


def test_what_the_disk_says_while_it_is_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CannotSave) as caught:
        unpacked(package(), tmp_path / "new")
    assert (caught.value.path, caught.value.reason) == (tmp_path / "new", "No space left on device")


def test_a_digest_never_changes_for_it_is_remembered_from_version_to_version(tmp_path: Path) -> None:
    unpacked(package(), tmp_path / "new")
    hashes = {place: hashlib.sha256(content).hexdigest() for place, content in FILES.items()}
    lines = "".join(f"{place}\n{hashes[place]}\n" for place in sorted(hashes))
    assert digest(tmp_path / "new") == hashlib.sha256(lines.encode()).hexdigest()
    # What Argos adds to a pack makes no other one of it.
    (tmp_path / "new" / "stanza").mkdir()
    (tmp_path / "new" / "stanza" / "metadata.json").write_text("{}")
    assert digest(tmp_path / "new") == hashlib.sha256(lines.encode()).hexdigest()
    assert [path.name for path in needed(tmp_path / "new")][:2] == ["README.md", "metadata.json"]
