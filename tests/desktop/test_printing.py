"""What is shown goes on paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from desktop.articles import Entry
from desktop.main_window import MainWindow


def test_what_is_shown_is_printed_with_its_translation(
    window: MainWindow, loaded: Entry, qtbot: QtBot, tmp_path: Path
) -> None:
    window.commands.print.trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    path = tmp_path / "printed.pdf"
    # On a machine without printers the dialog can't be agreed to; the paper is a file here.
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    dialog.accepted.emit(dialog.printer())
    qtbot.waitUntil(lambda: "Printed to" in window.statusBar().currentMessage(), timeout=10_000)
    with pypdfium2.PdfDocument(path) as printed:
        text = " ".join(page.get_textpage().get_text_bounded() for page in printed)
    assert loaded.article and loaded.summary
    for index in loaded.summary.sentences:
        assert " ".join(loaded.translated[index].text.split()[:3]) in " ".join(text.split())


def test_there_is_nothing_to_print_without_an_article(window: MainWindow) -> None:
    assert not window.commands.print.isEnabled()
