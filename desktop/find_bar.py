"""Finds a text in all panes that are shown, and walks from one occurrence to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.pane import Pane


class FindBar(QWidget):
    """A line to type into. Enter goes to the next occurrence, Shift+Enter back, Esc puts the bar away.

    ``closed`` comes when it is put away.
    """

    closed = Signal()

    def __init__(self, panes: Callable[[], Sequence[Pane]], parent: QWidget | None = None) -> None:
        """``panes`` gives those to look into, in the order in which to walk through them."""
        super().__init__(parent)
        self._panes = panes
        self._places: list[tuple[Pane, int]] = []
        self._current = -1
        self.line = QLineEdit(
            accessibleName=self.tr("Find in all panes"),
            placeholderText=self.tr("Find in all panes"),
            clearButtonEnabled=True,
        )
        self.line.textChanged.connect(self._search)
        self.count = QLabel()
        back = self._button(Qt.ArrowType.UpArrow, self.tr("Previous"), "Shift+F3", lambda: self.walk(-1))
        on = self._button(Qt.ArrowType.DownArrow, self.tr("Next"), "F3", lambda: self.walk(1))
        close = QToolButton(text=self.tr("Close"), autoRaise=True, clicked=self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(QLabel(self.tr("Fin&d"), buddy=self.line))
        for widget in (self.line, back, on, self.count):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(close)
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.hide()

    def open_bar(self) -> None:
        """Shows the bar, ready to type into."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Puts the bar away, and nothing shines any more for having been found."""
        if self.isHidden():
            return
        self.hide()
        for pane in self._panes():
            pane.search("")
        if self._current >= 0:
            self._places[self._current][0].setFocus()
        self._places, self._current = [], -1
        self.closed.emit()

    def search_again(self) -> None:
        """Looks again, because there is other text to look into; nothing is scrolled."""
        if not self.isHidden():
            self._look()
            self._describe()

    def walk(self, steps: int) -> None:
        """Goes on to the next occurrence, or back; after the last comes the first."""
        if not self._places:
            return
        at = self._current + steps if self._current >= 0 else (0 if steps > 0 else -1)
        self._current = at % len(self._places)
        pane, n = self._places[self._current]
        pane.go_to_found(n)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.walk(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self.close_bar()
            case _:
                super().keyPressEvent(event)

    def _search(self) -> None:
        self._look()
        if self._places:
            self.walk(1)
        self._describe()

    def _look(self) -> None:
        text = self.line.text()
        self._places = [(pane, n) for pane in self._panes() for n in range(pane.search(text))]
        self._current = -1

    def _describe(self) -> None:
        if not self.line.text():
            self.count.setText("")
        elif not self._places:
            self.count.setText(self.tr("not found"))
        else:
            n, all_ = QLocale().toString(self._current + 1), QLocale().toString(len(self._places))
            self.count.setText(self.tr("{n} of {all}").format(n=n, all=all_))

    def _button(self, arrow: Qt.ArrowType, name: str, key: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(arrowType=arrow, autoRaise=True, accessibleName=name, toolTip=f"{name} ({key})")
        button.clicked.connect(slot)
        QShortcut(QKeySequence(key), self, slot)
        return button
