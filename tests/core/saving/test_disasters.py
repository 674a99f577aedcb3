"""Saving while things go wrong for real: full disks, folders that vanish, two programs at once, the plug pulled."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from core.errors import CannotSave, FileExists
from core.saving import atomic, render, save, suggested_name
from core.saving.reopening import reopen
from tests.core.digests import digest, translated
from tests.core.saving.round_trips import save_into

resource = pytest.importorskip("resource", reason="Windows sets no limits")

ROOT = Path(__file__).parents[3]

# Has a child that saves 40 files, first anew and then over what is there, and kills it at another moment each time:
# when so many files are there, and a bit later. Then has the next one, in a folder of its own.
SAVE_AND_DIE = """
import os, random, signal, sys, time
from pathlib import Path
from core.saving import save
from tests.core.digests import fully_translated
made, chance = fully_translated(), random.Random(40)
for run in range(40):
    folder = Path(sys.argv[1]) / str(run)
    folder.mkdir()
    child = os.fork()
    if not child:
        for number in range(40):
            save(made, folder / f"{number % 10}.json", overwrite=number >= 10)
        os._exit(0)
    enough = chance.randrange(0, 11)
    while sum(path.suffix == ".json" for path in folder.iterdir()) < enough:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
"""

# Is stopped for good amid the writing of a file, until it is killed.
STOPPED = """
import os, signal, sys
from pathlib import Path
from core.saving import atomic
os.fsync = lambda descriptor: print("writing", flush=True) or signal.pause()
atomic.write(Path(sys.argv[1]), b"half")
"""

# Saves one digest in a folder under the suggested name, as often as it is told to.
SAVE_TOGETHER = """
import sys
from pathlib import Path
from tests.core.digests import digest
from tests.core.saving.round_trips import save_into
made, folder = digest(source=sys.argv[2]), Path(sys.argv[1])
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    save_into(made, folder, "text")
"""


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def no_room() -> Iterator[None]:
    """No file may grow beyond some bytes, as on a disk that is nearly full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("format", ["text", "docx", "json"])
def test_where_there_is_no_room_for_a_file_there_is_none(
    tmp_path: Path, no_room: None, format: str, overwrite: bool
) -> None:
    with pytest.raises(CannotSave) as caught:
        save(translated(), tmp_path / "digest", format, overwrite=overwrite)
    assert caught.value.reason == "File too large"
    assert not list(tmp_path.iterdir())


def test_where_there_is_no_room_the_file_from_before_stays(tmp_path: Path, no_room: None) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    with pytest.raises(CannotSave):
        save(translated(), path, overwrite=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB, where the system lets one be made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True)
    if not made or made.returncode:
        pytest.skip("no disk may be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_keeps_what_it_has_and_can_be_saved_on_again(small_disk: Path) -> None:
    kept = small_disk / "kept.txt"
    save(translated(), kept)
    filler = small_disk / "filler"
    # Written piece by piece, it takes all there is.
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass
    for path, overwrite in ((kept, True), (small_disk / "new.txt", False)):
        with pytest.raises(CannotSave) as caught:
            save(translated(), path, overwrite=overwrite)
        assert caught.value.reason == "No space left on device"
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", "kept.txt"]
    assert kept.stat().st_size == len(render(translated(), "text"))
    filler.unlink()
    save(translated(), small_disk / "new.txt")


def test_a_folder_that_vanishes_between_two_saves_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "network drive"
    folder.mkdir()
    save_into(translated(), folder, "html")
    shutil.rmtree(folder)
    with pytest.raises(CannotSave) as caught:
        save_into(translated(), folder, "html")
    assert caught.value.path.parent == folder
    assert not folder.exists()


def test_a_folder_that_vanishes_while_saving_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "network drive"
    folder.mkdir()
    fsync = os.fsync

    def pull_the_plug(descriptor: int) -> None:
        fsync(descriptor)
        shutil.rmtree(folder, ignore_errors=True)

    monkeypatch.setattr("os.fsync", pull_the_plug)
    for overwrite in (False, True):
        folder.mkdir(exist_ok=True)
        with pytest.raises(CannotSave):
            save(translated(), folder / "digest.txt", overwrite=overwrite)
        assert not folder.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not write")
def test_nobody_saves_in_a_folder_that_only_others_may_write_in() -> None:
    # Not in the folders of the tests, which only their owner may look into.
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = folder / "digest.txt"
        path.write_text("old")
        folder.chmod(0o555)
        os.seteuid(65534)
        try:
            with pytest.raises(CannotSave) as caught:
                save(digest(), path, overwrite=True)
            with pytest.raises(FileExists):
                save(digest(), path)
            with pytest.raises(CannotSave):
                save(digest(), folder / "new.txt")
        finally:
            os.seteuid(0)
        assert caught.value.reason == "Permission denied"
        assert path.read_text() == "old"
        assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("letter", ["x", "é", "語", "👩"])
def test_a_title_of_300_letters_is_saved_under_a_name_that_tells_it(tmp_path: Path, letter: str) -> None:
    made = translated()
    object.__setattr__(made.article, "title", letter * 300)
    path = save_into(made, tmp_path, "json")
    assert path.name.startswith(letter * 20)
    assert path.name == suggested_name(made, "json")
    assert reopen(path) == made
    assert save_into(made, tmp_path, "json").name == path.name.replace(" (pt).json", " (pt) 2.json")


def test_two_programs_that_save_at_once_never_write_over_each_other(tmp_path: Path) -> None:
    programs = [started(SAVE_TOGETHER, str(tmp_path), f"program {number}", "30") for number in range(2)]
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.close()
    for program in programs:
        assert program.wait(60) == 0
        assert program.stdout
        program.stdout.close()
    saved = [path.read_text() for path in tmp_path.iterdir()]
    assert len(saved) == 60
    for number in range(2):
        assert sum(f"Source: program {number}\n" in text for text in saved) == 30
    assert {len(text) for text in saved} == {len(render(digest(source="program 0"), "text").decode())}


def test_two_threads_that_replace_one_file_leave_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "digest.json"
    made = [digest(source=f"{number}" * 5000) for number in range(2)]

    def save_often(number: int) -> None:
        for _ in range(30):
            save(made[number], path, overwrite=True)
            reopen(path)

    threads = [threading.Thread(target=save_often, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert reopen(path) in made
    assert list(tmp_path.iterdir()) == [path]


def test_a_program_that_is_killed_at_any_moment_of_40_saves_leaves_every_file_whole_or_absent(tmp_path: Path) -> None:
    program = started(SAVE_AND_DIE, str(tmp_path))
    assert program.communicate(timeout=60) and program.returncode == 0
    counts = set()
    for folder in tmp_path.iterdir():
        # What it was about to write is left under a name of its own, which no program takes for a digest.
        saved = [path for path in folder.iterdir() if path.suffix != ".nutgraf"]
        assert all(reopen(path).article == translated().article for path in saved)
        counts.add(len(saved))
    # Some were killed early, some late.
    assert len(counts) > 3


def test_what_a_killed_program_left_is_swept_and_what_another_is_writing_is_not(tmp_path: Path) -> None:
    writer = started(STOPPED, str(tmp_path / "digest.txt"))
    try:
        assert writer.stdout and writer.stdout.readline() == "writing\n"
        (left,) = tmp_path.iterdir()
        atomic.sweep(tmp_path, time.time() + 60)
        assert list(tmp_path.iterdir()) == [left]
    finally:
        writer.kill()
        writer.communicate()
    atomic.sweep(tmp_path, left.stat().st_mtime - 1)
    assert list(tmp_path.iterdir()) == [left]
    others = [tmp_path / name for name in (".nutgraf.jsonl", ".mine.nutgraf", "0123456789abcdef.nutgraf")]
    for path in others:
        path.write_text("somebody's")
    atomic.sweep(tmp_path, time.time() + 60)
    assert sorted(tmp_path.iterdir()) == sorted(others)
    atomic.sweep(tmp_path / "absent", time.time())


def test_what_can_not_be_swept_keeps_nothing_else_from_being_swept(tmp_path: Path) -> None:
    left = [tmp_path / f".{number:016x}.nutgraf" for number in range(9)]
    for path in left[::2]:
        path.write_bytes(b"half")
    for path in left[1::2]:
        path.mkdir()
    atomic.sweep(tmp_path, time.time() + 60)
    assert sorted(tmp_path.iterdir()) == left[1::2]
