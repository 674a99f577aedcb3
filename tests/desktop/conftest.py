"""A real window, offscreen, with the bundled packs and settings of its own."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.pipeline import Services
from desktop import job
from desktop.articles import Entry, State
from desktop.main_window import MainWindow
from desktop.settings import Settings
from tests.desktop.drags import STORY


@pytest.fixture(autouse=True)
def jobs_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's threads are none of Python's: what measures coverage would not see what is run in them."""
    follow, worker = threading.gettrace(), job._worker
    if follow is None:
        return

    def followed(*arguments: Any) -> Callable[[], None]:
        run = worker(*arguments)

        def traced() -> None:
            sys.settrace(follow)
            run()

        return traced

    monkeypatch.setattr(job, "_worker", followed)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat), tmp_path / "settings")
    settings.target = "pt"
    return settings


@pytest.fixture
def window(qtbot: QtBot, services: Services, settings: Settings) -> Iterator[MainWindow]:
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def loaded(window: MainWindow, story: Path, settle: Callable[[], None]) -> Entry:
    """The window's entry for a story that was read, summarised and translated."""
    window.load([story])
    settle()
    assert window.list.entry is not None
    return window.list.entry


@pytest.fixture
def settle(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Waits until every article of the window has come to its end, one way or another, and the panes show it."""

    def settled() -> bool:
        entries, panes = window.articles.entries, window.panes
        ended = all(entry.state not in (State.WAITING, State.WORKING) for entry in entries)
        filled = all(pane.is_filled for pane in (panes.original, panes.summary, panes.translation))
        return bool(entries) and ended and filled

    def settle() -> None:
        qtbot.waitUntil(settled, timeout=30_000)

    return settle
