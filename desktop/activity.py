"""What the program is busy with at the moment, how far it is, and the way to end it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.columns import Line

# Work that is done sooner than this shows no progress: a flicker tells nobody anything.
_PATIENCE_MS = 250

_LEAST_LETTERS = 8


class Activity(QWidget):
    """Says what is being done, with a bar and a button to cancel it; hidden while there is nothing to wait for."""

    def __init__(self, stop: QAction, parent: QWidget | None = None) -> None:
        """``stop`` is the action that ends the work."""
        super().__init__(parent)
        self._stop = stop
        self._doing = Line()
        self._doing.setProperty("textFormat", "PlainText")
        # In a narrow window the name of a file gives way to the controls beside it.
        self._doing.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self.progress = QProgressBar(textVisible=False, accessibleName=self.tr("Progress"))
        self.progress.setMaximumWidth(self.fontMetrics().averageCharWidth() * 28)
        self.cancel = QPushButton(self.tr("Cancel"), clicked=stop.trigger)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS, timeout=self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._doing, self.progress, self.cancel):
            layout.addWidget(widget)
        self.rest()

    def tell(self, text: str, done: int, total: int) -> None:
        """Says what is being done, and that ``done`` of ``total`` steps of it are; a total of 0 is not known."""
        self._doing.setText(text)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._stop.setEnabled(True)
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def rest(self) -> None:
        """There is nothing more to wait for."""
        self._patience.stop()
        self._stop.setEnabled(False)
        self.hide()
