"""Where the panes stand: three sheets of paper side by side, each under its heading."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTextEdit, QVBoxLayout, QWidget

MARGIN = 18
"""The width of the paper's margin, in pixels."""

_FOCUS_PIXELS = 2

_WIDTHS = 480, 360, 360


class Columns(QSplitter):
    """The original, the summary and the translation: empty until panes are laid into their columns."""

    def __init__(self) -> None:
        super().__init__(childrenCollapsible=False)
        self.all = Column(self.tr("Original")), Column(self.tr("Summary")), Column(self.tr("Translation"))
        for column in self.all:
            self.addWidget(column)
        self.setSizes(_WIDTHS)

    def restore(self, state: QByteArray, hidden: frozenset[int]) -> None:
        """Makes the columns as wide as they were when their state was saved, and hides some."""
        self.restoreState(state)
        for n, column in enumerate(self.all):
            column.setVisible(n not in hidden)


class Line(QLabel):
    """A line of plain text that ends in three dots where there is no room for all of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        # By its name: the namespace of Qt takes long to make.
        self.setProperty("textFormat", "PlainText")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) > self.width():
            draw_line(self, self.text(), self.rect())
        else:
            super().paintEvent(event)


def draw_line(widget: QWidget, text: str, room: QtCore.QRect) -> None:
    """Draws a line of text at the leading side of a widget's room; it ends in three dots where it is too long."""
    shown = widget.fontMetrics().elidedText(text, QtCore.Qt.TextElideMode.ElideRight, room.width())
    leading = QtCore.Qt.AlignmentFlag.AlignLeading | QtCore.Qt.AlignmentFlag.AlignVCenter
    side = QtWidgets.QStyle.visualAlignment(widget.layoutDirection(), leading)
    widget.style().drawItemText(
        QPainter(widget), room, side.value, widget.palette(), widget.isEnabled(), shown, widget.foregroundRole()
    )


class Column(QWidget):
    """A heading with a few words about what is below it, and paper to lay a pane on."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._details = Line()
        self._heading = Line(title.upper())
        font = self._heading.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self._heading.setFont(font)
        # What shows where the keys go: it has a colour only while they go here.
        self._focus = QWidget()
        self._focus.setFixedHeight(_FOCUS_PIXELS)
        self._focus.setAutoFillBackground(True)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
        row.setSpacing(MARGIN // 2)
        row.addWidget(self._heading)
        row.addWidget(self._details, 1)
        for label in (self._heading, self._details):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setMinimumWidth(1)
            # Letters of other scripts are taller: all headings end at the same height all the same.
            label.setMinimumHeight(round(self.fontMetrics().height() * 1.3))
        self._paper = QWidget()
        self._paper.setBackgroundRole(QPalette.ColorRole.Base)
        self._paper.setAutoFillBackground(True)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._paper, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._focus)
        layout.addLayout(self._body, 1)

    def lay(self, pane: QTextEdit, beside: QWidget | None = None) -> None:
        """Lays a pane on the paper, with something narrow beside it."""
        self._body.replaceWidget(self._paper, pane)
        self._paper.deleteLater()
        self._body.setStretchFactor(pane, 1)
        if beside:
            self._body.addWidget(beside)
        self._heading.setBuddy(pane)

    def show_focus(self, here: bool) -> None:
        """Shows whether the keys go to the pane."""
        self._focus.setBackgroundRole(QPalette.ColorRole.Highlight if here else QPalette.ColorRole.Window)

    def describe(self, text: str, tip: str) -> None:
        """Says in a few words what is in the pane."""
        self._details.setText(text)
        self._details.setToolTip(tip)
