"""Three hints for who sees the window for the first time; they go away for good when they are closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class HintBar(QFrame):
    """Says in three steps what can be done here. ``closed`` comes when the reader has seen enough of it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        layout = QHBoxLayout(self)
        layout.setSpacing(28)
        layout.setContentsMargins(18, 12, 18, 12)
        hints = (
            (self.tr("Drop an article anywhere"), self.tr("a text, a web page, a PDF, an e-book, a whole folder")),
            (self.tr("Point at a sentence"), self.tr("it lights up in the original, the summary and the translation")),
            (self.tr("Save what you keep"), self.tr("Ctrl+S writes the summary and its translation side by side")),
        )
        for n, (title, text) in enumerate(hints, 1):
            layout.addWidget(_Hint(n, title, text), 1)
        self.button = QPushButton(self.tr("Got It"), clicked=self._close)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.button)
        beside.addStretch(1)
        layout.addLayout(beside)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class _Hint(QWidget):
    def __init__(self, n: int, title: str, text: str) -> None:
        super().__init__()
        number = QLabel(str(n))
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.9)
        number.setFont(large)
        number.setForegroundRole(QPalette.ColorRole.Highlight)
        heading = QLabel(title)
        bold = QFont(self.font())
        bold.setBold(True)
        heading.setFont(bold)
        below = QLabel(text, wordWrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(below)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        above = QVBoxLayout()
        above.addWidget(number)
        above.addStretch(1)
        layout.addLayout(above)
        layout.addLayout(words, 1)
