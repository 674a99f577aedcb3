"""Puts on paper what is shown: the summary and its translation side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QMarginsF, QThreadPool
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from core.model import Digest
from core.saving import Layout
from desktop.job import Job
from desktop.messages import message_of
from desktop.pdf import laid_out


def ask_and_print(digest: Digest, window: QWidget, say: Callable[[str], None]) -> None:
    """Asks for a printer, and prints a digest on it; ``say`` is told how it went."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(digest.article.title)
    dialog = QPrintDialog(printer, window)

    def go(_printer: QPrinter) -> None:
        job = Job(lambda: _printed(digest, printer), window)
        name = printer.outputFileName() or printer.printerName()
        job.finished.connect(
            lambda: say(QCoreApplication.translate("printing", "Printed to {}").format(name or digest.article.title))
        )
        job.failed.connect(lambda error: say(message_of(error)))
        job.start(QThreadPool.globalInstance())

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    # Its own open() wants a slot by name; that of every dialog does not.
    QDialog.open(dialog)


def _printed(digest: Digest, printer: QPrinter) -> Iterator[None]:
    # The document has margins of its own.
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    laid_out(digest, Layout.SIDE_BY_SIDE, printer).print_(printer)
    yield
