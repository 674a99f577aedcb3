"""Packs that leave: as packages for another computer, or for good."""

from __future__ import annotations

import json
import time
import zipfile
from functools import partialmethod
from pathlib import Path

import pytest

from core.errors import CannotSave, Hold, NoSpace, PackKept
from core.packs import Pack, Packs, store
from core.packs.install import Installing, Step, argos_store, code_of, export, folders_of, install, remove
from core.packs.installed import argos_folders, read
from core.packs.store import Store
from core.packs.unpack import CHUNK, digest
from core.saving import atomic
from tests.core.packs.packages import MODEL, SMALL, installed, metadata, package


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A small one that can't translate, with something in its folder that is not needed."""
    folder = tmp_path / "pack"
    (folder / "model").mkdir(parents=True)
    for place, content in SMALL.items():
        (folder / place).write_bytes(content)
    (folder / "stanza.txt").write_text("not needed")
    made = read(folder)
    assert made
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def finished(store: Store, file: Path) -> Pack:
    *_, last = install(file, store)
    assert isinstance(last, Pack)
    return last


def test_a_pack_goes_to_another_computer_on_a_stick(store: Store, tmp_path: Path) -> None:
    bundled = Packs(folders=()).installed[0]
    *_, made = export(bundled, tmp_path / "stick")
    assert isinstance(made, Path) and made.name == f"translate-{bundled.code}-1_0.argosmodel"
    assert [path.name for path in (tmp_path / "stick").iterdir()] == [made.name]
    assert {name.split("/")[0] for name in zipfile.ZipFile(made).namelist()} == {f"translate-{bundled.code}-1_0"}
    pack = finished(store, made)
    assert digest(pack.path) == digest(bundled.path)


def test_an_exported_copy_is_no_changed_one(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "uk_en.argosmodel"
    file.write_bytes(package())
    *_, made = export(finished(store, file), tmp_path)
    assert isinstance(made, Path)
    assert made.read_bytes() != file.read_bytes()
    finished(store, made)


def test_a_package_holds_what_is_needed_as_argos_lays_it_out(pack: Pack, stick: Path) -> None:
    (pack.path / MODEL).write_bytes(bytes(3 * CHUNK))
    *events, made = export(pack, stick)
    assert made == stick / "translate-uk_en-1_9.argosmodel"
    with zipfile.ZipFile(stick / "translate-uk_en-1_9.argosmodel") as archive:
        entries = archive.infolist()
        assert {entry.filename: archive.read(entry) for entry in entries} == {
            f"translate-uk_en-1_9/{place}": (pack.path / place).read_bytes() for place in SMALL
        }
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}
    # Argos' own unpacking leaves files that their owner can read.
    assert {entry.external_attr >> 16 for entry in entries} == {0o644}
    total = sum((pack.path / place).stat().st_size for place in SMALL)
    assert len(events) > len(SMALL)
    done = []
    for event in events:
        assert isinstance(event, Installing)
        assert (event.name, event.step, event.total) == ("uk_en", Step.PACKING, total)
        done.append(event.done)
    assert done == sorted(set(done)) and done[-1] == total


def test_packages_of_one_pack_are_the_same_bytes_and_replace_each_other(pack: Pack, stick: Path) -> None:
    *_, made = export(pack, stick / "new" / "folder")
    assert isinstance(made, Path)
    first = made.read_bytes()
    (pack.path / "README.md").touch()
    made.write_bytes(b"older")
    assert list(export(pack, made.parent))[-1] == made
    assert made.read_bytes() == first
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_to_stop_looping_leaves_the_package_from_before(pack: Pack, stick: Path) -> None:
    old = stick / "translate-uk_en-1_9.argosmodel"
    old.write_bytes(b"older")
    making = export(pack, stick)
    next(making)
    [new] = set(stick.iterdir()) - {old}
    making.close()
    assert list(stick.iterdir()) == [old] and old.read_bytes() == b"older"
    # What is left where the process is killed instead goes when something is saved there again.
    new.write_bytes(b"half")
    atomic.sweep(stick, time.time() + 60)
    assert list(stick.iterdir()) == [old]


def test_where_there_is_no_room_no_package_is_begun(pack: Pack, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reserve = 10_000_000_000_000_000
    monkeypatch.setattr(store, "_RESERVE", reserve)
    with pytest.raises(NoSpace) as caught:
        list(export(pack, stick))
    assert (caught.value.path, caught.value.needed) == (stick, reserve + sum(map(len, SMALL.values())))
    assert list(stick.iterdir()) == []


def test_a_place_where_no_folder_can_be_is_told(pack: Pack, stick: Path) -> None:
    (stick / "file").write_text("mine")
    with pytest.raises(CannotSave) as caught:
        list(export(pack, stick / "file"))
    assert caught.value.path == stick / "file" / "translate-uk_en-1_9.argosmodel"
    assert (stick / "file").read_text() == "mine"


def test_argos_own_folder_is_where_packs_go(monkeypatch: pytest.MonkeyPatch) -> None:
    assert argos_store().packages == argos_folders()[0]
    monkeypatch.setattr("core.packs.install.argos_folders", list)
    with pytest.raises(CannotSave) as caught:
        argos_store()
    assert caught.value.path == Path.home() and caught.value.reason


def test_all_folders_of_a_pair_are_found_and_damaged_ones_by_what_is_left(store: Store) -> None:
    sound, newer = installed(store.packages), installed(store.packages, version="1.9")
    other = installed(store.packages, "fr_en")
    damaged = installed(store.packages, version="2.0")
    (damaged / MODEL).unlink()
    named = store.packages / "translate-uk_en-3_0"
    named.mkdir()
    nothing = store.packages / "translate-fr_en-2_0"
    nothing.mkdir()
    assert set(folders_of("uk_en", store)) == {sound, newer, damaged, named}
    assert set(folders_of("fr_en", store)) == {other, nothing}
    assert folders_of("en_uk", store) == []


@pytest.mark.parametrize(
    ("name", "left", "code"),
    [
        ("anything", metadata("uk_en", "1"), "uk_en"),
        ("translate-fr_en-1_0", metadata("uk_en", "1"), "uk_en"),
        ("translate-fr_en-1_0", b"{", "fr_en"),
        ("translate-fr_en-1_0", b'{"from_code": "uk"}', "fr_en"),
        ("translate-fr_en-1_0", json.dumps({"from_code": "uk", "to_code": "../.."}).encode(), "fr_en"),
        ("translate-fr_en", None, "fr_en"),
        ("fr_en", None, "fr_en"),
        # Argos calls some so.
        ("en_zh_cn", None, "en_zh"),
        ("french", None, ""),
        ("fr_1", None, ""),
        ("1_fr", None, ""),
        ("_", None, ""),
    ],
)
def test_what_a_damaged_pack_was_is_told_by_what_is_left_of_it(
    name: str, left: bytes | None, code: str, tmp_path: Path
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    if left is not None:
        (folder / "metadata.json").write_bytes(left)
    assert code_of(folder) == code


def test_a_damaged_pack_can_be_removed(store: Store) -> None:
    path = installed(store.packages)
    (path / "metadata.json").unlink()
    remove(path, store)
    assert list(store.packages.iterdir()) == []


def test_a_pack_of_another_folder_is_not_removed(store: Store, tmp_path: Path) -> None:
    path = installed(tmp_path / "elsewhere")
    with pytest.raises(PackKept) as caught:
        remove(path, store)
    assert (caught.value.name, caught.value.hold) == (path.name, Hold.BUNDLED)
    assert (path / MODEL).is_file()


def test_nothing_is_removed_while_another_program_moves_packs(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    path = installed(store.packages)
    with store.held("another"):
        # It would wait for half a minute.
        monkeypatch.setattr(Store, "held", partialmethod(Store.held, patience=0.1))
        with pytest.raises(PackKept) as caught:
            remove(path, store)
    assert (caught.value.name, caught.value.hold) == (path.name, Hold.BUSY)
    assert (path / MODEL).is_file()
