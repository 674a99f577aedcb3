"""The reader's own words, from the table in which they are written to the translation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import Glossary, Term
from core.pipeline import Services
from desktop.articles import Entry
from desktop.glossary_dialog import GlossaryDialog
from desktop.main_window import MainWindow
from desktop.settings import Settings

FERRY = Term("ferry", "barca", "en", "pt")


@pytest.fixture
def dialog(qtbot: QtBot) -> GlossaryDialog:
    dialog = GlossaryDialog(Glossary((FERRY,)))
    qtbot.addWidget(dialog)
    return dialog


def write(dialog: GlossaryDialog, row: int, column: int, text: str) -> bool:
    return dialog.model.setData(dialog.model.index(row, column), text)


def test_a_term_is_added_in_the_last_row_and_another_row_comes_after_it(dialog: GlossaryDialog) -> None:
    assert write(dialog, 1, 0, "  Marrow   Point ")
    assert dialog.model.rowCount() == 3
    assert dialog.model.glossary.terms == (FERRY, Term("Marrow Point"))
    shown = [dialog.model.index(1, column).data() for column in range(4)]
    assert shown == ["Marrow Point", "as it is", "any language", "any language"]


def test_a_term_is_never_empty(dialog: GlossaryDialog) -> None:
    assert not write(dialog, 0, 0, "   ")
    assert dialog.model.glossary.terms == (FERRY,)


def test_selected_terms_are_removed(dialog: GlossaryDialog) -> None:
    dialog.table.selectRow(0)
    dialog.remove_selected()
    assert dialog.model.glossary == Glossary()


@pytest.mark.parametrize("name", ["terms.csv", "terms.tbx"])
def test_terms_go_to_a_file_and_come_back(dialog: GlossaryDialog, name: str, tmp_path: Path, qtbot: QtBot) -> None:
    path = str(tmp_path / name)
    dialog.export_to(path)
    qtbot.waitUntil(lambda: dialog.told.text() == f"Saved to {path}")
    dialog.model.show(Glossary())
    dialog.import_from(path)
    qtbot.waitUntil(lambda: FERRY in dialog.model.glossary.terms)


def test_a_file_that_is_no_glossary_changes_nothing_and_says_why(
    dialog: GlossaryDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "terms.csv"
    path.write_bytes(bytes(range(256)))
    dialog.import_from(str(path))
    qtbot.waitUntil(lambda: "terms.csv" in dialog.told.text())
    assert dialog.model.glossary.terms == (FERRY,)


def test_what_is_written_in_the_window_holds_in_the_translation_and_at_the_next_start(
    qtbot: QtBot,
    window: MainWindow,
    loaded: Entry,
    settle: Callable[[], None],
    services: Services,
    settings: Settings,
) -> None:
    assert "barca" not in window.panes.translation.toPlainText().lower()
    window.commands.glossary.trigger()
    (dialog,) = window.findChildren(GlossaryDialog)
    for column, text in enumerate((FERRY.source, FERRY.target, FERRY.source_language, FERRY.target_language)):
        write(dialog, 0, column, text)
    dialog.close()
    settle()
    qtbot.waitUntil(lambda: "barca" in window.panes.translation.toPlainText().lower(), timeout=10_000)
    window.terms.close()
    again = MainWindow(services, settings)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.terms.glossary.terms == (FERRY,))


def test_the_table_is_filled_from_the_keyboard(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    dialog.show()
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    editor = dialog.table.focusWidget() or dialog.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "breakwater")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: Term("breakwater") in dialog.model.glossary.terms)
