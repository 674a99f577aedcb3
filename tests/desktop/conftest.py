"""A real window, offscreen, with the bundled packs and settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.pipeline import Services
from desktop.articles import Entry, State
from desktop.main_window import MainWindow
from desktop.settings import Settings
from tests.desktop.drags import STORY


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
