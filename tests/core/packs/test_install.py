"""Installing, replacing, removing and copying packs: real packages, tried by the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import Fault, Hold, PackKept, PackRefused, Reason, UnreadableFile
from core.packs import BUNDLED, Pack, Packs
from core.packs.download import Downloading
from core.packs.install import Installing, Step, folders_of, install, remove
from core.packs.store import Store, locked
from core.packs.unpack import digest
from core.translating import Translator
from tests.core.packs.mirror import File, Mirror
from tests.core.packs.packages import LARGE, MODEL, installed, metadata, package, small_package, with_entry


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "uk_en.argosmodel"
    path.write_bytes(package())
    return path


def here(store: Store) -> list[str]:
    packs = Packs(bundled=store.packages / "none", folders=[store.packages])
    assert packs.damaged == ()
    return [f"{pack.code} {pack.version}" for pack in packs.installed]


def places(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def finished(store: Store, file: Path) -> Pack:
    *_, last = install(file, store)
    assert isinstance(last, Pack)
    return last


def test_a_dropped_package_becomes_a_pack_that_translates(store: Store, file: Path) -> None:
    content = package("en_pt")
    file.write_bytes(content)
    *events, pack = install(file, store)
    assert isinstance(pack, Pack)
    assert {event.step for event in events if isinstance(event, Installing)} == {Step.UNPACKING, Step.TRYING}
    [[(text, doubt)]] = Translator().translate(["The ferry is late today."], [pack])
    assert doubt is None and "hoje" in text
    assert file.read_bytes() == content


def test_argos_finds_it_under_the_name_that_it_would_have_given_it(store: Store, file: Path) -> None:
    assert finished(store, file).path == store.packages / "translate-uk_en-1_9"
    assert [path.name for path in store.packages.iterdir()] == ["translate-uk_en-1_9"]


def test_an_offered_pack_is_fetched_then_installed_and_its_download_dropped(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(package())))
    *events, pack = install(offer, store, address=mirror.index)
    kinds = [type(event) for event in events]
    assert kinds == sorted(kinds, key=[Downloading, Installing].index)
    assert isinstance(pack, Pack) and pack.version == "1.9"
    assert [path.suffix for path in store.downloads.iterdir()] == [".lock"]


def test_a_newer_pack_takes_the_place_of_an_older_one(store: Store, file: Path) -> None:
    installed(store.packages)
    finished(store, file)
    assert here(store) == ["uk_en 1.9"]
    assert len(list(store.packages.iterdir())) == 1


def test_the_same_version_again_and_an_older_one_are_what_the_user_wants(store: Store, file: Path) -> None:
    first = finished(store, file)
    second = finished(store, file)
    assert first.path != second.path
    assert here(store) == ["uk_en 1.9"]
    file.write_bytes(package(version="1.0"))
    finished(store, file)
    assert here(store) == ["uk_en 1.0"]


def test_a_damaged_pack_gives_way_to_a_sound_one(store: Store, file: Path) -> None:
    (installed(store.packages) / "model" / "model.bin").unlink()
    other = installed(store.packages, "fr_en")
    (other / "metadata.json").unlink()
    finished(store, file)
    # The one of another pair is left for its own repair.
    assert {path.name for path in store.packages.iterdir()} == {"translate-uk_en-1_9", "translate-fr_en-1_0"}
    assert folders_of("fr_en", store) == [other]


def test_a_copy_that_differs_is_refused_until_it_is_wanted(store: Store, file: Path) -> None:
    before = digest(finished(store, file).path)
    file.write_bytes(package(changed={"README.md": b"Something else"}))
    with pytest.raises(PackRefused) as caught:
        finished(store, file)
    assert caught.value.fault is Fault.CHANGED
    assert digest(store.packages / "translate-uk_en-1_9") == before
    *_, pack = install(file, store, accept_changed=True)
    assert isinstance(pack, Pack) and digest(pack.path) != before


def test_what_was_seen_once_is_remembered_after_the_pack_is_removed(store: Store, file: Path) -> None:
    remove(finished(store, file).path, store)
    file.write_bytes(package(changed={"README.md": b"Something else"}))
    with pytest.raises(PackRefused):
        finished(store, file)
    assert here(store) == []


def test_only_what_is_needed_is_unpacked(store: Store, file: Path) -> None:
    extra = with_entry(package(), "translate-uk_en/stanza/en/ewt.pt", b"\x80\x04.")
    file.write_bytes(with_entry(with_entry(extra, "translate-uk_en/run.sh", b"#!/bin/sh"), "other/notes.txt", b"x"))
    path = finished(store, file).path
    assert places(path) == places(BUNDLED / "en_pt")
    assert places(store.packages) == {f"{path.name}/{place}" for place in places(path)}


def test_a_file_that_is_not_there_is_said_to_be_missing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        finished(store, tmp_path / "none.argosmodel")
    assert caught.value.reason is Reason.MISSING


def test_what_can_not_be_opened_is_told_apart(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def reason(path: Path) -> Reason:
        with pytest.raises(UnreadableFile) as caught:
            finished(store, path)
        assert caught.value.path == path
        return caught.value.reason

    assert reason(tmp_path) is Reason.FOLDER
    assert reason(tmp_path / ("x" * 300)) is Reason.BROKEN

    def forbid(*arguments: object) -> None:
        raise PermissionError

    # Root may open everything.
    monkeypatch.setattr("core.packs.install.open", forbid, raising=False)
    assert reason(tmp_path / "file") is Reason.FORBIDDEN


def test_what_does_not_translate_is_refused_by_the_name_of_its_file(store: Store, file: Path) -> None:
    file.write_bytes(small_package())
    with pytest.raises(PackRefused) as caught:
        finished(store, file)
    assert (caught.value.name, caught.value.fault) == ("uk_en.argosmodel", Fault.MODEL)
    assert list(store.packages.iterdir()) == []
    assert {path.name for path in store.workshop.iterdir()} == {"lock", "downloads"}


def test_it_is_told_how_far_an_install_is(store: Store, file: Path) -> None:
    *events, _ = install(file, store)
    steps = [event for event in events if isinstance(event, Installing)]
    unpacking = [event for event in steps if event.step is Step.UNPACKING]
    trying = steps[len(unpacking) :]
    size = sum(path.stat().st_size for path in (store.packages / "translate-uk_en-1_9").rglob("*") if path.is_file())
    assert {(event.name, event.total) for event in unpacking} == {(file.name, size)}
    assert [event.done for event in unpacking] == sorted({event.done for event in unpacking})
    assert unpacking[-1].done == size
    assert set(trying) == {Installing(file.name, Step.TRYING)}


@pytest.mark.parametrize(("pair", "version"), [("fr_en", "1.9"), ("uk_en", "1.8")])
def test_another_pack_than_the_one_that_is_offered_is_refused_and_dropped(
    store: Store, mirror: Mirror, pair: str, version: str
) -> None:
    content = small_package({"metadata.json": metadata(pair, version)})
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(content)), mirror.put("/b", File(content)))
    with pytest.raises(PackRefused) as caught:
        list(install(offer, store, address=mirror.index))
    assert (caught.value.name, caught.value.fault) == ("uk_en", Fault.OTHER)
    assert caught.value.detail == f"{pair} {version}, not uk_en 1.9"
    # Each mirror was asked, and nothing is kept to go on with.
    assert len(mirror.requests("/a")) == len(mirror.requests("/b")) == 1
    assert [path.suffix for path in store.downloads.iterdir()] == [".lock"]


def test_what_was_pieced_together_and_is_damaged_is_fetched_once_more_at_one_go(store: Store, mirror: Mirror) -> None:
    content = small_package({MODEL: LARGE})
    broken = content[:400_000] + b"another" + content[400_007:]
    # The server does not tell that it has another file by now.
    link = mirror.put("/a", File(broken, breaks=[800_000], later=content, tag=False))
    with pytest.raises(PackRefused) as caught:
        list(install(mirror.offer("uk_en", "1.9", link), store, address=mirror.index))
    # Now it is whole, and the trial the first to find fault with it.
    assert caught.value.fault is Fault.MODEL
    assert ["range" in told for told in mirror.requests("/a")] == [False, True, False]


def test_a_changed_copy_is_fetched_if_it_is_wanted(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(package())))
    store.open()
    store.remember_digest("uk_en 1.9", "0" * 64)
    with pytest.raises(PackRefused) as caught:
        list(install(offer, store, address=mirror.index))
    assert (caught.value.name, caught.value.fault, caught.value.detail) == ("uk_en", Fault.CHANGED, "1.9")
    *_, pack = install(offer, store, address=mirror.index, accept_changed=True)
    assert isinstance(pack, Pack)
    assert store.digest_seen("uk_en 1.9") == digest(pack.path)


def test_to_stop_looping_is_to_cancel(store: Store, file: Path) -> None:
    installed(store.packages)
    for step in (Step.UNPACKING, Step.TRYING):
        events = install(file, store)
        next(event for event in events if isinstance(event, Installing) and event.step is step)
        events.close()
        assert here(store) == ["uk_en 1.0"]
        assert not [path for path in store.workshop.iterdir() if path.name.startswith("in-")]


def test_an_install_waits_while_another_program_is_at_it(store: Store, file: Path) -> None:
    store.open()
    events = install(file, store)
    with locked(store.workshop / "lock", 0) as mine:
        assert mine
        assert next(events) == Installing(file.name, Step.WAITING)
    assert isinstance(list(events)[-1], Pack)


def test_an_install_waits_for_some_minutes_at_most(store: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_bytes(small_package())
    monkeypatch.setattr("core.packs.install._PATIENCE", 0.3)
    with store.held("another"):
        events = install(file, store)
        assert next(events) == Installing(file.name, Step.WAITING)
        with pytest.raises(PackKept) as caught:
            list(events)
    assert (caught.value.name, caught.value.hold) == (file.name, Hold.BUSY)
    assert list(store.packages.iterdir()) == []


def test_a_removed_pack_leaves_nothing(store: Store, file: Path) -> None:
    remove(finished(store, file).path, store)
    assert list(store.packages.iterdir()) == []
    assert {path.name for path in store.workshop.iterdir()} == {"lock", "seen.json", "downloads"}


def test_a_bundled_pack_stays(store: Store) -> None:
    with pytest.raises(PackKept) as caught:
        remove(BUNDLED / "en_pt", store)
    assert caught.value.hold is Hold.BUNDLED
    assert (BUNDLED / "en_pt" / "metadata.json").is_file()


def test_a_pack_in_use_can_be_replaced_and_removed(store: Store, file: Path) -> None:
    sentences = [f"The ferry number {number} is late today." for number in range(40)]
    translator = Translator()
    pack = finished(store, file)
    running = translator.translate(sentences, [pack])
    begun = next(running)
    remove(pack.path, store)
    assert len(begun) + sum(map(len, running)) == len(sentences)
    translator.forget_removed()
    assert not translator._engines


def test_another_pack_at_the_same_place_is_loaded_anew(store: Store, file: Path) -> None:
    translator = Translator()
    first = finished(store, file)
    translator.load([first])
    engine = translator._engines[first.path]
    translator.load([first])
    assert translator._engines[first.path] is engine
    remove(first.path, store)
    second = finished(store, file)
    assert second.path == first.path
    translator.load([second])
    assert translator._engines[first.path] is not engine


def test_a_download_through_a_store_inside_the_folder_leaves_argos_a_folder_that_it_can_read(tmp_path: Path) -> None:
    inside = tmp_path / ".nutgraf"
    inside.mkdir()
    (inside / "metadata.json").write_text('{"type": "nutgraf"}')
    installed(tmp_path)
    from argostranslate.package import get_installed_packages

    kinds = sorted(package.type for package in get_installed_packages([tmp_path]))
    assert kinds == ["nutgraf", "translate"]


@pytest.mark.parametrize("pair", ["uk_pb", "zt_en", "en_fil"])
def test_codes_of_all_forms_are_taken(store: Store, file: Path, pair: str) -> None:
    file.write_bytes(package(pair, changed={"metadata.json": metadata(pair, "1.9")}))
    assert finished(store, file).code == pair
