"""A pane under its heading: what it is, and in a few words what is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from desktop.messages import as_text
from desktop.pane import Pane

_FOCUS_PIXELS = 2


class _Line(QLabel):
    """A line that ends in three dots where there is no room for all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            QPainter(self), self.rect(), side.value, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class Column(QWidget):
    """A pane, its heading, where there is one what stands beside it, and a ``button`` that is hidden at first."""

    def __init__(self, title: str, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = Pane(title)
        self._details = _Line(textFormat=Qt.TextFormat.PlainText)
        heading = QLabel(title.upper(), buddy=self.pane)
        font = heading.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        heading.setFont(font)
        # What shows where the keys go: it has a colour only while they go here.
        self._focus = QWidget()
        self._focus.setFixedHeight(_FOCUS_PIXELS)
        self._focus.setAutoFillBackground(True)
        self._show_focus(False)
        self.pane.focused.connect(self._show_focus)
        row = QHBoxLayout()
        margin = round(self.pane.document().documentMargin())
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        row.setSpacing(margin // 2)
        row.addWidget(heading)
        row.addWidget(self._details, 1)
        for label in (heading, self._details):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setMinimumWidth(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pane, 1)
        if beside:
            body.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._focus)
        layout.addLayout(body, 1)
        self.button = QPushButton()
        self.button.hide()
        layout.addWidget(self.button)

    def _show_focus(self, here: bool) -> None:
        self._focus.setBackgroundRole(QPalette.ColorRole.Highlight if here else QPalette.ColorRole.Window)

    def describe(self, text: str) -> None:
        """Says in a few words what is in the pane."""
        self._details.setText(text)
        self._details.setToolTip(as_text(text))
