"""What happens in the midst of work: closing, dropping, choosing, sleeping, a disk that vanishes."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.model import Text
from core.pipeline import Services
from desktop.__main__ import SAMPLE
from desktop.articles import Entry, State
from desktop.kept_list import parse
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Settings
from tests.desktop.drags import drop, files
from tests.desktop.programs import Programs, eventually


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    programs = Programs(tmp_path)
    yield programs
    programs.end()


@pytest.fixture
def long_text() -> str:
    """The bundled sample many times over, no two sentences of it alike."""
    story = SAMPLE.read_text(encoding="utf-8").replace(".\n", ".\n\n")
    return "\n\n".join(story.replace(". ", f" in part {n}. ") for n in range(12))


@pytest.fixture
def busy(window: MainWindow, long_text: str, qtbot: QtBot) -> Entry:
    """A long article in the midst of being translated."""
    window.commands.whole.setChecked(True)
    window.load([Text(long_text, "long")])
    qtbot.waitUntil(lambda: bool(window.articles.entries), timeout=10_000)
    (entry,) = window.articles.entries
    qtbot.waitUntil(lambda: len(entry.translated) > 4, timeout=30_000)
    assert entry.state is State.WORKING
    return entry


def test_a_window_that_is_closed_during_work_ends_soon_and_keeps_its_list(
    window: MainWindow, settings: Settings, busy: Entry, tmp_path: Path, qtbot: QtBot
) -> None:
    session = Session(window, settings, tmp_path / "data")
    session.open([])
    qtbot.waitUntil(lambda: session._restored)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 5
    assert window.queue.wait(0)
    assert busy.state is State.STOPPED
    (kept,) = parse(session.path.read_bytes()).entries
    assert kept.source == busy.source
    # What was already on its way does not arrive any more.
    done = len(busy.translated)
    qtbot.wait(100)
    assert len(busy.translated) == done


def test_a_file_dropped_during_work_is_shown_and_done_next(
    window: MainWindow, busy: Entry, story: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert drop(window.panes.translation.viewport(), files(story))
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    dropped = window.articles.entries[1]
    assert window.list.entry is dropped
    window.length.chosen.emit(1)
    assert busy.state is State.WORKING
    settle()
    assert [busy.state, dropped.state] == [State.READY, State.READY]
    assert window.panes.original.toPlainText().startswith("A ferry for the islands")


def test_another_language_during_work_ends_what_is_done_in_vain(
    window: MainWindow, busy: Entry, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.target.choose("en")
    window.target.chosen.emit("en")
    settle()
    assert busy.state is State.READY
    assert not busy.translated and busy.digest and busy.digest.translation is None
    assert window.panes.translation.toPlainText() == ""
    assert "already" in window.panes.translation.placeholder
    # And back, before that has come to its end.
    window.commands.whole.setChecked(False)
    window.target.choose("pt")
    window.target.chosen.emit("pt")
    window.source.chosen.emit("en")
    window.source.chosen.emit(None)
    settle()
    assert busy.state is State.READY and busy.language is None
    assert busy.digest and busy.digest.translation and busy.digest.translation.target == "pt"
    assert window.panes.translation.toPlainText()


def test_all_that_can_be_pressed_during_work_may_be_pressed(
    window: MainWindow, busy: Entry, story: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.load([story])
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    for step in (
        window.commands.stop.trigger,
        window.commands.go_on.trigger,
        lambda: window.list.choose(busy),
        window.commands.whole.toggle,
        window.remove,
        window.commands.go_on.trigger,
    ):
        step()
        qtbot.wait(20)
    settle()
    (left,) = window.articles.entries
    assert left.source == story and left.state is State.READY


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no processes")
def test_a_program_that_slept_during_work_goes_on_where_it_was(
    programs: Programs, long_text: str, tmp_path: Path
) -> None:
    """A laptop that sleeps stops every process, and lets it go on at another time of the day."""
    article = tmp_path / "long.txt"
    article.write_text(long_text, encoding="utf-8")
    programs.settings.parent.mkdir(parents=True)
    programs.settings.write_text("[General]\ntarget=pt\nwhole_article=true\n", encoding="utf-8")

    def translated() -> int:
        if not programs.memory.exists():
            return 0
        with sqlite3.connect(programs.memory) as memory:
            try:
                return int(memory.execute("SELECT count(*) FROM kept").fetchone()[0])
            except sqlite3.OperationalError:
                # It is only being made.
                return 0
            finally:
                memory.interrupt()

    process = programs.start(article)
    eventually(lambda: translated() > 4, "the first translated sentences")
    process.send_signal(signal.SIGSTOP)
    time.sleep(0.2)
    before = translated()
    time.sleep(1)
    assert translated() == before
    process.send_signal(signal.SIGCONT)
    eventually(lambda: translated() > before + 10, "more translated sentences after the sleep")
    assert process.poll() is None


def test_a_folder_that_vanished_while_saving_is_said_and_nothing_is_lost(
    window: MainWindow, loaded: Entry, tmp_path: Path, qtbot: QtBot
) -> None:
    assert loaded.to_save
    disk = tmp_path / "disk"
    disk.mkdir()
    shutil.rmtree(disk)
    window.files.save_to(loaded.to_save, disk / "saved.html", "html")
    qtbot.waitUntil(lambda: "saved.html" in window.statusBar().currentMessage())
    assert "Saved to" not in window.statusBar().currentMessage()
    # What was not saved is still here to be saved elsewhere.
    window.files.save_to(loaded.to_save, tmp_path / "saved.html", "html")
    qtbot.waitUntil(lambda: "Saved to" in window.statusBar().currentMessage())
    assert (tmp_path / "saved.html").stat().st_size > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no files")
def test_a_disk_that_is_full_in_the_midst_of_saving_leaves_the_old_file(
    window: MainWindow, loaded: Entry, tmp_path: Path, qtbot: QtBot
) -> None:
    import resource

    assert loaded.to_save
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "saved.html").write_text("old", encoding="utf-8")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # The first bytes are written, and then no more.
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, limits[1]))
    try:
        window.files.save_to(loaded.to_save, folder / "saved.html", "html")
        qtbot.waitUntil(lambda: "saved.html" in window.statusBar().currentMessage())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "Saved to" not in window.statusBar().currentMessage()
    assert [path.name for path in folder.iterdir()] == ["saved.html"]
    assert (folder / "saved.html").read_text(encoding="utf-8") == "old"


def test_files_that_change_and_vanish_between_drop_and_reading_stop_nobody(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(5)]
    for path in paths:
        path.write_text(SAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert drop(window.list.viewport(), files(*paths))
    paths[1].unlink()
    paths[2].write_bytes(b"\x00\x01\x02" * 1000)
    paths[3].unlink()
    paths[3].mkdir()
    settle()
    states = {Path(str(entry.source)).stem: entry.state for entry in window.articles.entries}
    assert states["0"] is states["4"] is State.READY
    assert all(states.get(n) in (State.FAILED, None) for n in "123")
    assert all(entry.error is None or window.articles.describe(entry) for entry in window.articles.entries)


@pytest.mark.parametrize("broken", ["settings", "session", "crash log", "all"])
def test_the_program_starts_whatever_stands_in_its_files(
    programs: Programs, story: Path, services: Services, broken: str
) -> None:
    rubbish = bytes(range(256)) * 40
    for name, path in (
        ("settings", programs.settings),
        ("session", programs.session),
        ("crash log", programs.crashes),
        ("memory", programs.memory),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        if broken in (name, "all"):
            path.write_bytes(rubbish)
    process = programs.start(story)
    eventually(lambda: story.name in programs.list(), "a list that was kept")
    assert process.poll() is None
