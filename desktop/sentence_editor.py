"""Puts the translation of a sentence into other words, in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop.pane import Pane

_LEAST_LINES = 3


class SentenceEditor(QPlainTextEdit):
    """A field over a sentence of a pane. Enter or a click elsewhere keeps what is written, Esc does not.

    ``kept`` carries the index of the sentence and its new text. The editor goes away by itself.
    """

    kept = Signal(int, str)

    def __init__(self, pane: Pane, index: int, text: str) -> None:
        super().__init__(pane.viewport(), accessibleName=self.tr("Translation of the sentence"))
        self._pane, self._index, self._before = pane, index, text
        self._done = False
        self.setFont(pane.font())
        self.setPlainText(text)
        self.selectAll()
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setToolTip(self.tr("Enter keeps what you write, Esc does not; an empty text brings back the machine's"))
        option = self.document().defaultTextOption()
        option.setTextDirection(pane.document().firstBlock().textDirection())
        self.document().setDefaultTextOption(option)
        room = pane.room_of(index)
        lines = self.fontMetrics().lineSpacing() * _LEAST_LINES + 2 * self.frameWidth()
        room.setHeight(max(room.height(), lines) + self.fontMetrics().lineSpacing())
        room.moveBottom(min(room.bottom(), pane.viewport().height()))
        room.moveTop(max(room.top(), 0))
        self.setGeometry(room)
        # It stands over the text: were that scrolled, it would stand over another sentence.
        pane.verticalScrollBar().valueChanged.connect(self._keep)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._keep()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Its own menu takes the focus for a moment.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()

    def event(self, event: QEvent) -> bool:
        # Esc stands for Cancel in the window; while something is written here, it is meant here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._go()
            return True
        return super().event(event)

    def _keep(self, *_: object) -> None:
        text = " ".join(self.toPlainText().split())
        if not self._done and text != self._before:
            self.kept.emit(self._index, text)
        self._go()

    def _go(self) -> None:
        if not self._done:
            self._done = True
            self.hide()
            self.deleteLater()
            self._pane.setFocus()
