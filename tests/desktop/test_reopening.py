"""A digest that was saved as JSON and is dropped again is shown as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.saving import save
from desktop.articles import Entry, State
from desktop.main_window import MainWindow
from tests.desktop.drags import drop, files


def test_a_saved_digest_is_shown_as_it_was_and_can_be_worked_on(
    qtbot: QtBot, window: MainWindow, loaded: Entry, settle: Callable[[], None], tmp_path: Path
) -> None:
    assert loaded.summary
    index = loaded.summary.sentences[0]
    loaded.edit(index, "A barca nova.")
    made = loaded.to_save
    assert made
    path = tmp_path / "ferry.json"
    save(made, path)
    panes = window.panes
    window.panes.show_entry(loaded)
    qtbot.waitUntil(lambda: panes.translation.is_filled)
    before = [pane.toPlainText() for pane in panes.shown()]
    window.target.choose("en")
    assert drop(window, files(path))
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    settle()
    entry = window.list.entry
    assert entry and entry.source == path
    assert entry.to_save == made
    assert [pane.toPlainText() for pane in panes.shown()] == before
    window.length.chosen.emit(len(made.summary.sentences) + 1)
    settle()
    assert entry.summary and len(entry.summary.sentences) == len(made.summary.sentences) + 1


def test_a_digest_that_was_tampered_with_is_refused_with_a_sentence(
    window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    path = tmp_path / "forged.json"
    path.write_text('{"schema": "nutgraf.digest/1", "article": {"blocks": 7}}', encoding="utf-8")
    window.load([path])
    settle()
    entry = window.list.entry
    assert entry and entry.state is State.FAILED
    assert "forged.json" in window.panes.original.placeholder
