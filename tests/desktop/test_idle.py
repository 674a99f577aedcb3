"""A window that nobody touches costs nothing, and its beginning waits for nothing that it does not show."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QTimer
from pytestqt.qtbot import QtBot

from core.pipeline import Services
from desktop.__main__ import SAMPLE
from desktop.articles import Entry, State
from desktop.beginning import Beginning
from desktop.main_window import MainWindow
from desktop.settings import Settings
from tests.desktop.programs import Programs

pytestmark = pytest.mark.alone

_ROOT = Path(__file__).resolve().parents[2]

# What the panes, the settings and the list can do without until the window is there.
_HEAVY = (
    *("numpy", "ctranslate2", "sumy", "nltk", "lxml", "argostranslate", "babel", "requests", "trafilatura"),
    *("core.pipeline", "core.reading", "core.summarizing", "core.translating", "core.packs", "core.saving"),
    *("core.wording", "core.model", "PySide6.QtNetwork", "PySide6.QtSvg", "hashlib", "html"),
    *("desktop.session", "desktop.settings_dialog", "desktop.packs_dialog", "desktop.equipment", "desktop.panes"),
)


def test_no_timer_runs_while_nothing_happens(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    qtbot.wait(1500)
    assert [timer for timer in window.findChildren(QTimer) if timer.isActive()] == []
    running = QAbstractAnimation.State.Running
    assert [one for one in window.findChildren(QAbstractAnimation) if one.state() == running] == []


def test_a_window_that_nobody_touches_takes_no_time(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    qtbot.wait(1000)
    before = time.process_time()
    qtbot.wait(2000)
    # Waiting itself takes a little: qtbot looks up now and then.
    assert time.process_time() - before < 0.1


@pytest.mark.unwatched
def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    code = f"""
import os, sys
import desktop.__main__ as program
look = program.missing_for
def missing_for(environment):
    missing = look(environment)
    from desktop.main_window import MainWindow
    # What works in it comes as soon as it was painted.
    MainWindow.equip = tell
    return missing
def tell(window):
    from PySide6 import QtCore
    print(*(name for name in {_HEAVY!r} if name in sys.modules))
    # To make its namespace takes PySide longer than all the widgets.
    print("Qt" in vars(QtCore), flush=True)
    os._exit(0)
program.missing_for = missing_for
program.main([])
"""
    program, environment = [sys.executable, "-c", code], Programs(tmp_path).environment
    done = subprocess.run(program, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["", "False"]


def test_what_is_loaded_before_the_heavy_parts_are_there_waits_for_them(
    qtbot: QtBot, settings: Settings, story: Path, tmp_path: Path
) -> None:
    window = MainWindow(None, settings)
    qtbot.addWidget(window)
    window.show()
    window.load([story])
    window.packs.open()
    qtbot.waitUntil(lambda: window.list.entry is not None)
    entry = window.list.entry
    assert entry and entry.state is State.WAITING and window.packs.dialog is None
    Beginning(window, settings, tmp_path / "data").begin([], otherwise=[])
    qtbot.waitUntil(lambda: entry.state is State.READY, timeout=30_000)
    assert entry.digest and entry.digest.translation
    # What was asked for too early is done as well.
    assert window.packs.dialog and window.packs.dialog.isVisible()
    assert "pt" in window.target.codes and window.source.count() > 50
    window.close()


def test_a_window_that_is_closed_at_once_begins_nothing(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    window = MainWindow(None, settings)
    qtbot.addWidget(window)
    window.show()
    Beginning(window, settings, tmp_path / "data").begin([], otherwise=[SAMPLE])
    window.close()
    qtbot.wait(500)
    assert window.articles.entries == []
    assert not (tmp_path / "data").exists()


def test_a_window_that_is_never_seen_begins_all_the_same(qtbot: QtBot, settings: Settings) -> None:
    window = MainWindow(None, settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted, timeout=10_000):
        window.showMinimized()
    window.close()


def test_a_window_says_once_that_it_is_painted(qtbot: QtBot, services: Services, settings: Settings) -> None:
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    painted: list[None] = []
    window.painted.connect(lambda: painted.append(None))
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.hide()
    window.show()
    window.repaint()
    qtbot.wait(2500)
    assert len(painted) == 1
    window.close()
