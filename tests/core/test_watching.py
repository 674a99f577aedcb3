from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.batch import FAILED, INTERRUPTED, WRONG_USE
from core.command_line import main
from core.errors import Reason, UnreadableFile
from core.watching import completed

ROOT = Path(__file__).parents[2]

STORY = "Boat comes home\n\nThe boat came home on Monday. Its crew was tired and went to sleep.\n"


def seen(folder: Path, until: int, act: Callable[[], None] = lambda: None) -> list[str]:
    """The names of the first so many articles that are completed in a folder while ``act`` runs in another thread."""
    found: list[str] = []
    thread = threading.Thread(target=act)
    thread.start()
    for paths in completed(folder):
        found += [path.name for path in paths]
        if len(found) >= until:
            break
    thread.join()
    return found


def test_what_lies_there_comes_first_and_only_articles_come(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "picture.png", "c.txt.part"):
        (tmp_path / name).write_text(STORY)
    (tmp_path / "folder.txt").mkdir()
    assert seen(tmp_path, 2) == ["a.md", "b.txt"]


def test_a_file_that_is_renamed_when_it_is_whole_comes_then(tmp_path: Path) -> None:
    def download() -> None:
        time.sleep(0.5)
        (tmp_path / "story.txt.part").write_text(STORY)
        (tmp_path / "story.txt.part").rename(tmp_path / "story.txt")

    assert seen(tmp_path, 1, download) == ["story.txt"]


def test_a_file_that_is_written_slowly_comes_when_it_is_whole(tmp_path: Path) -> None:
    def write_slowly() -> None:
        with (tmp_path / "slow.txt").open("w") as file:
            for word in STORY.split(" ")[:6]:
                file.write(f"{word} ")
                file.flush()
                time.sleep(0.3)
            whole.append(time.monotonic())

    whole: list[float] = []
    assert seen(tmp_path, 1, write_slowly) == ["slow.txt"]
    assert time.monotonic() > whole[0]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a file is open")
def test_a_file_that_somebody_has_open_for_writing_is_waited_for(tmp_path: Path) -> None:
    def pause() -> None:
        with (tmp_path / "paused.txt").open("w") as file:
            file.write(STORY)
            file.flush()
            time.sleep(2.5)
            closing.append(time.monotonic())

    closing: list[float] = []
    assert seen(tmp_path, 1, pause) == ["paused.txt"]
    assert closing and time.monotonic() > closing[0]


def test_a_folder_that_goes_is_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    with pytest.raises(UnreadableFile) as caught:
        seen(folder, 1, folder.rmdir)
    assert caught.value.reason is Reason.MISSING
    with pytest.raises(UnreadableFile):
        next(completed(folder))


def test_wrong_use_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        [str(tmp_path)],
        [str(tmp_path), "--save", __file__],
        ["--save", "out"],
        [str(tmp_path), "-x"],
        [__file__, "--save", "out"],
    ):
        with pytest.raises(SystemExit) as caught:
            main(["watch", *arguments])
        assert caught.value.code == WRONG_USE
    assert main(["watch", str(tmp_path / "absent"), "--save", str(tmp_path / "out")]) == FAILED
    assert "is not there" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send Ctrl+C to a single process")
def test_articles_are_saved_as_they_come_until_an_interruption_and_none_of_them_twice(tmp_path: Path) -> None:
    source, saved = tmp_path / "in", tmp_path / "saved"
    source.mkdir()
    (source / "first.txt").write_text(STORY)
    for come in ("second", "third"):
        process = watching(source, saved)
        wait_for(lambda: len(digests(saved)) >= 1)
        (source / f"{come}.txt").write_text(STORY.replace("Boat", come))
        (source / f"{come}.pdf").write_bytes(b"%PDF- broken")
        wait_for(lambda come=come: any(name.startswith(come) for name in digests(saved)))  # type: ignore[misc]
        wait_for(lambda come=come: f"{come}.pdf" in failures(saved))  # type: ignore[misc]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        assert process.returncode == INTERRUPTED
        assert err.decode().splitlines()[-1] == "nutgraf-cli: interrupted"
        assert f"{come}.pdf: “{come}.pdf” is not text" in err.decode()
    assert digests(saved) == ["Boat comes home (pt).json", "second comes home (pt).json", "third comes home (pt).json"]
    report = json.loads((saved / "report.json").read_bytes())
    assert (report["saved"], report["unchanged"], report["interrupted"]) == (1, 2, True)


def watching(source: Path, saved: Path) -> subprocess.Popen[bytes]:
    """The command as a process that minds interruptions."""
    arguments = ["watch", str(source), "--to", "pt", "--save", str(saved), "--format", "json", "--no-memory"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen([sys.executable, "-m", "core", *arguments], cwd=ROOT, stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)


def digests(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.json") if path.name != "report.json")


def failures(folder: Path) -> list[str]:
    report = folder / "report.json"
    found = json.loads(report.read_bytes())["failures"] if report.exists() else []
    return [Path(one["input"]).name for one in found]


def wait_for(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.02)
