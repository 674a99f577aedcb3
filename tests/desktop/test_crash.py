"""What nobody foresaw: the work goes on, and what there is to tell is shown, without what anybody has read."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.errors import UnreadableFile
from core.model import Text
from desktop.articles import State
from desktop.crash import NAME, Crashes, describe, report, without_places
from desktop.crash_dialog import CrashDialog, CrashReports
from desktop.main_window import MainWindow
from tests.desktop.drags import STORY
from tests.desktop.programs import ROOT

SECRET = "Tajny list"


@pytest.fixture
def crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crashes]:
    """Errors are said on standard error as ever; here nobody needs to see that."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    crashes = Crashes(tmp_path)
    yield crashes
    crashes.stop()


@pytest.mark.qt_no_exception_capture
def test_an_error_in_a_slot_is_shown_at_once_and_the_work_goes_on(
    window: MainWindow, crashes: Crashes, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    assert crashes.watch() == ""
    crashes.show_with(CrashReports(window).show)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(50, fail)
    window.load([Text(STORY, "Pasted text")])
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    dialog = window.findChild(CrashDialog)
    # One dialog, however often.
    qtbot.waitUntil(lambda: "2 time" in dialog._note.text())
    assert len(window.findChildren(CrashDialog)) == 1
    assert not dialog.isModal()
    told = dialog.report.toPlainText()
    assert (
        "builtins.KeyError" in told
        and "test_crash.py" in told
        and "in fail"
        in told.replace("<locals>.", "").replace("test_an_error_in_a_slot_is_shown_at_once_and_the_work_goes_on.", "")
    )
    assert SECRET not in told
    entries = window.articles.entries
    qtbot.waitUntil(lambda: bool(entries) and entries[0].state is State.READY, timeout=30_000)
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is None)


def test_an_error_in_another_thread_is_shown_too(window: MainWindow, crashes: Crashes, qtbot: QtBot) -> None:
    def fail() -> None:
        raise OSError(28, "No space left", f"/home/{SECRET}")

    crashes.watch()
    crashes.show_with(CrashReports(window).show)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    told = window.findChild(CrashDialog).report.toPlainText()
    assert "builtins.OSError (errno 28)" in told
    assert SECRET not in told


def test_a_report_names_places_in_the_program_and_nothing_of_the_reader() -> None:
    def read(path: Path) -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise UnreadableFile(path, "broken") from error  # type: ignore[arg-type]

    with pytest.raises(UnreadableFile) as failed:
        read(Path("/home") / SECRET)
    told = report(describe(failed.value))
    assert "tests/desktop/test_crash.py:" in told
    assert "builtins.ValueError" in told and "which led to:" in told and "core.errors.UnreadableFile" in told
    for part in (SECRET, str(ROOT), str(Path.home()), os.uname().nodename if hasattr(os, "uname") else SECRET):
        assert part not in told or part in ("/", "localhost")


def test_a_name_in_the_program_is_told() -> None:
    with pytest.raises(AttributeError) as failed:
        "text".uper()  # type: ignore[attr-defined]
    assert describe(failed.value).endswith("builtins.AttributeError (uper)")


def test_an_endless_recursion_gives_a_short_report() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as failed:
        again()
    told = describe(failed.value)
    assert len(told) < 10_000 and "more)" in told


def test_a_trace_of_the_interpreter_loses_its_folders() -> None:
    trace = f"""Fatal Python error: Segmentation fault

Current thread 0x00007f5c (most recent call first):
  File "{ROOT}/desktop/pane.py", line 12 in mark
  File "/home/{SECRET}/venv/lib/python3.11/site-packages/numpy/core.py", line 3 in dot
  File "C:\\Users\\{SECRET}\\Python\\Lib\\threading.py", line 9 in run
  File "<string>", line 1 in <module>"""
    told = without_places(trace)
    assert SECRET not in told and str(ROOT) not in told
    assert 'File "desktop/pane.py", line 12' in told
    assert 'File "numpy/core.py", line 3' in told
    assert 'File "…/threading.py", line 9' in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_program_that_came_to_its_end_is_reported_at_the_next_start(tmp_path: Path, crashes: Crashes) -> None:
    program = """
import ctypes, sys
from pathlib import Path
from desktop.crash import Crashes
Crashes(Path(sys.argv[1])).watch()
def touch_nothing():
    ctypes.string_at(0)
touch_nothing()
"""
    result = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True)
    assert result.returncode == -signal.SIGSEGV
    left = crashes.watch()
    assert "Segmentation fault" in left and "in touch_nothing" in left and "Nutgraf" in left
    assert str(ROOT) not in left
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0
    # It is told once.
    crashes.stop()
    assert Crashes(tmp_path)._left_behind() == ""


def test_an_error_before_there_is_a_window_is_reported_at_the_next_start(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from desktop.crash import Crashes
Crashes(Path(sys.argv[1])).watch()
raise ValueError(sys.argv[1])
"""
    result = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 1 and "ValueError" in result.stderr
    left = Crashes(tmp_path)._left_behind()
    assert "builtins.ValueError" in left and str(tmp_path) not in left
    assert left.count("Nutgraf ") == 1


@pytest.mark.parametrize("kind", ["garbage", "folder", "no folder"])
def test_a_log_that_makes_no_sense_breaks_no_start(
    kind: str, tmp_path: Path, crashes: Crashes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        if kind == "garbage":
            (tmp_path / NAME).write_bytes(bytes(range(256)) * 10_000)
            assert len(crashes.watch()) < 1_000_000
        elif kind == "folder":
            (tmp_path / NAME).mkdir()
            assert crashes.watch() == ""
        else:
            (tmp_path / "file").write_text("", encoding="utf-8")
            other = Crashes(tmp_path / "file" / "folder")
            assert other.watch() == ""
            other.stop()


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    dialog = CrashDialog(report("It happened – 🐐"), ended=True)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_report_is_copied_as_it_is_shown(dialog: CrashDialog) -> None:
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    assert "It happened – 🐐" in QGuiApplication.clipboard().text()


def test_the_report_is_saved_as_it_is_shown(dialog: CrashDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.save.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "report.txt"))
    chooser.reject()
    qtbot.waitUntil(lambda: "Saved to" in dialog._note.text())
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.report.toPlainText()
    dialog.save_to(tmp_path / "nowhere" / "report.txt")
    qtbot.waitUntil(lambda: "nowhere" in dialog._note.text() or "report.txt" in dialog._note.text())


def test_nothing_of_it_can_be_sent() -> None:
    """Neither module knows of anything that reaches a network."""
    for module in ("crash", "crash_dialog"):
        code = (ROOT / "desktop" / f"{module}.py").read_text(encoding="utf-8")
        for word in ("QtNetwork", "urllib", "requests", "socket", "openUrl", "core.web", "http"):
            assert word not in code
