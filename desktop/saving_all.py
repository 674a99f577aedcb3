"""Saving many articles: how far it is, and in the end what was saved where, what was not, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import NutgrafError
from core.model import Layout
from desktop.articles import Entry
from desktop.job import Job
from desktop.messages import as_text, message_of
from desktop.two_lines import TwoLines

if TYPE_CHECKING:
    from core.saving.several import Made, Saved

_PATH, _WHOLE = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3


class SavingAll(QDialog):
    """Saves the digests of entries in a folder, and shows what came of each.

    It stands beside the window, which goes on. Closed while it saves, it comes back if something went wrong. ``said``
    carries a sentence for people in the end.
    """

    said = Signal(str)

    def __init__(
        self,
        entries: Sequence[Entry],
        folder: Path,
        how: tuple[str, Layout, str],
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        """``how`` is a format, a layout and a pattern of names."""
        super().__init__(parent)
        from core.report import NAME as REPORT
        from core.saving.folder import Folder

        self._format, self._layout, pattern = how
        self._folder = Folder(folder, self._format, pattern, reserved=(REPORT,))
        self._entries = list(entries)
        self._saved: set[Entry] = set()
        self._todo: list[Entry] = []
        self._done = self._failed = 0
        self._stop = Event()
        self._running = False
        self._pool = pool
        self._build()

    def begin(self) -> None:
        """Saves all that is not saved yet, and tells anew what comes of it."""
        from core.saving.several import save_several

        self._todo = [entry for entry in self._entries if entry not in self._saved]
        self._done = self._failed = 0
        for row in reversed(range(self.rows.count())):
            if not self.rows.item(row).data(_PATH):
                self.rows.takeItem(row)
        self._stop.clear()
        self._running = True
        self.progress.setRange(0, len(self._todo))
        self.progress.setValue(0)
        self.heading.setText(self.tr("Saving into {}").format(self._folder.path))
        self._show_buttons()
        made = [_made(entry) for entry in self._todo]
        job = Job(partial(save_several, made, self._folder, self._format, self._layout, self._stop), self)
        job.happened.connect(self._take)
        job.finished.connect(self._end)
        job.failed.connect(self._end)
        job.start(self._pool)

    def stop(self) -> None:
        """Ends the saving after the file that is being written."""
        self._stop.set()
        self.cancel.setEnabled(False)

    def reject(self) -> None:
        super().reject()
        if not self._running:
            self.deleteLater()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Save all"))
        self.resize(self.fontMetrics().averageCharWidth() * 96, self.fontMetrics().height() * 28)
        self.heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.progress = QProgressBar(textVisible=False, accessibleName=self.tr("Progress"))
        self.rows = QListWidget(accessibleName=self.tr("What came of each article"), uniformItemSizes=True)
        self.rows.setItemDelegate(TwoLines(self.rows))
        self.rows.itemActivated.connect(_open)
        # A row is one line: the whole path of a file, or all of what went wrong, stands here.
        self.detail = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rows.currentItemChanged.connect(self._describe)
        # Return opens the file of a row: it may not press a button as well.
        self.retry = QPushButton(self.tr("&Try Again"), autoDefault=False)
        self.show_folder = QPushButton(self.tr("Show the &Folder"), autoDefault=False)
        self.cancel = QPushButton(self.tr("&Cancel"), autoDefault=False)
        self.close_ = QPushButton(self.tr("C&lose"), autoDefault=False)
        for button, slot in (
            (self.retry, self.begin),
            (self.show_folder, self._show_folder),
            (self.cancel, self.stop),
            (self.close_, self.reject),
        ):
            button.clicked.connect(slot)
        foot = QHBoxLayout()
        foot.addWidget(self.retry)
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.close_)
        layout = QVBoxLayout(self)
        for widget, stretch in ((self.heading, 0), (self.progress, 0), (self.rows, 1), (self.detail, 0)):
            layout.addWidget(widget, stretch)
        layout.addLayout(foot)

    def _take(self, saved: Saved) -> None:
        entry = self._todo[self._done]
        self._done += 1
        self.progress.setValue(self._done)
        if saved.path:
            self._saved.add(entry)
        texts = [self.tr("Saved as {}").format(saved.path.name)] if saved.path else []
        if saved.error:
            texts.append(message_of(saved.error))
        elif not saved.path:
            texts.append(self.tr("Not ready yet, and left out"))
        told = " · ".join(texts)
        item = QListWidgetItem(entry.name)
        wrong = saved.error or not saved.path
        item.setData(Qt.ItemDataRole.UserRole, f"⚠ {told}" if wrong else told)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {told}")
        item.setData(Qt.ItemDataRole.ToolTipRole, as_text(told))
        item.setData(_PATH, str(saved.path or ""))
        item.setData(_WHOLE, item.data(Qt.ItemDataRole.UserRole) if wrong else str(saved.path))
        # What went wrong comes first.
        self.rows.insertItem(self._failed if wrong else self.rows.count(), item)
        self._failed += bool(wrong)

    def _end(self, error: Exception | None = None) -> None:
        self._running = False
        figures = QLocale()
        told = self.tr("{saved} of %Ln article(s) saved in {folder}.", "", len(self._entries)).format(
            saved=figures.toString(len(self._saved)), folder=self._folder.path
        )
        if error:
            told = f"{told} {message_of(error)}"
        self.heading.setText(told)
        self.said.emit(told)
        had = self.cancel.hasFocus()
        self._show_buttons()
        if had:
            self.close_.setFocus()
        if self.rows.count() and not self.rows.currentItem():
            self.rows.setCurrentRow(0)
        if self.isHidden():
            if error or self._failed:
                self.show()
            else:
                self.deleteLater()

    def _show_buttons(self) -> None:
        self.progress.setVisible(self._running)
        self.cancel.setVisible(self._running)
        self.cancel.setEnabled(True)
        self.retry.setEnabled(not self._running and len(self._saved) < len(self._entries))

    def _describe(self, item: QListWidgetItem | None) -> None:
        self.detail.setText(item.data(_WHOLE) if item else "")

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.path)))


def _made(entry: Entry) -> Made:
    from core.saving.several import Made

    error = entry.error
    known = error if error is None or isinstance(error, NutgrafError) else NutgrafError(repr(error))
    name = str(entry.source) if isinstance(entry.source, Path) else entry.source_name
    return Made(name, entry.to_save, known)


def _open(item: QListWidgetItem) -> None:
    if path := item.data(_PATH):
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
