"""A page that is linked to others: the sentence that is pointed at shines, and so do those that were kept or found."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QMouseEvent, QPalette, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from desktop.contrast import shine, stand_out
from desktop.hints import in_plain_words
from desktop.page import Page

_SCROLL_MS = 160

# A pane that its reader has just scrolled is not scrolled by the program.
_HANDS_OFF_MS = 500

# How strongly a marker shines behind a kept sentence and behind the one pointed at, and the colour of selected text
# behind what was searched for.
_KEPT_ALPHA = 70
_MARKED_ALPHA = 170
_FOUND_ALPHA = 90

# Qt shows a tip so many pixels below the place that it is told.
_TIP_ABOVE = 12

# More occurrences of a word than this are not shown: the window would be slower for it, and nobody walks them all.
_MOST_FOUND = 1_000


class Pane(Page):
    """Shows passages. ``pointed`` carries the index of the sentence under the mouse or the caret.

    ``zoomed`` carries by how many steps the reader turned the wheel to have larger text, ``focused`` whether the keys
    go here now.
    """

    pointed = Signal(int)
    zoomed = Signal(int)
    focused = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the pane."""
        self._kept: frozenset[int] = frozenset()
        self._marked: int | None = None
        self._found: list[tuple[int, int]] = []
        self._resting: list[QTextEdit.ExtraSelection] = []
        self._hint: Callable[[int], str] = lambda _index: ""
        super().__init__(name, parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.viewport().setMouseTracking(True)
        self._scroll = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scroll.setDuration(_SCROLL_MS)
        self._since_scrolled = QElapsedTimer()
        self.verticalScrollBar().sliderMoved.connect(lambda _: self._since_scrolled.start())
        self.cursorPositionChanged.connect(self._point_at_caret)

    def start_over(self, *, language: str = "") -> None:
        self._kept = frozenset()
        self._marked = None
        self._found = []
        super().start_over(language=language)
        self._paint_resting()

    def explain_with(self, hint: Callable[[int], str]) -> None:
        """What is shown where the mouse rests on a sentence: ``hint`` of its index."""
        self._hint = hint

    def explain(self) -> str:
        """Shows beside the sentence of the caret what is known of it, as the mouse would; gives it back, without marks.

        Empty where the caret is in no sentence, or nothing is known.
        """
        index = self.sentence_of(self.textCursor().position())
        hint = "" if index is None else self._hint(index)
        corner = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(corner, hint, self.viewport())
        return in_plain_words(hint)

    def hint_of(self, index: int) -> str:
        """What is shown where the mouse rests on a sentence."""
        return self._hint(index)

    def keep(self, indexes: Iterable[int]) -> None:
        """Lets sentences shine as those that the summary is made of."""
        self._kept = frozenset(indexes)
        self._paint_resting()

    @property
    def marked(self) -> int | None:
        """The index of the sentence that is marked."""
        return self._marked

    def mark(self, index: int | None, *, bring: bool = True) -> None:
        """Marks one sentence; with ``bring`` the pane scrolls to it if it is out of sight."""
        if index != self._marked:
            self._marked = index
            self._paint_marked()
        place = None if index is None else self.place_of(index)
        if bring and place:
            self._bring(place)

    def search(self, text: str) -> int:
        """Lets every occurrence of a text shine, whatever its case, and gives back how many there are."""
        self._found = []
        found = self.document().find(text, 0) if text else QTextCursor()
        while not found.isNull() and len(self._found) < _MOST_FOUND:
            self._found.append((found.selectionStart(), found.selectionEnd()))
            found = self.document().find(text, found)
        self._paint_resting()
        return len(self._found)

    def go_to_found(self, n: int) -> None:
        """Selects the n-th occurrence of what was searched for and brings it into view."""
        self._since_scrolled.invalidate()
        self.setTextCursor(self.cursor_over(*self._found[n]))
        self._bring(self._found[n])

    def return_to(self, scrolled: int, index: int) -> None:
        """Scrolls to where the pane stood before it was filled anew, and marks a sentence, as soon as it is there."""

        def go() -> None:
            self.verticalScrollBar().setValue(scrolled)
            self.mark(index)

        self.filled.connect(go, Qt.ConnectionType.SingleShotConnection)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point(self.sentence_at(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoomed.emit(1 if turned > 0 else -1)
            event.accept()
            return
        self._since_scrolled.start()
        self._scroll.stop()
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.sentence_at(event.pos())
            hint, place = "" if index is None else self._hint(index), event.pos()
            if index is not None:
                # Below the sentence, which can so be read on.
                place.setY(max(place.y(), self.room_of(index).bottom() - _TIP_ABOVE))
            QToolTip.showText(self.viewport().mapToGlobal(place), hint, self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_resting()

    def _fill(self) -> None:
        super()._fill()
        self._paint_resting()

    def _paint_resting(self) -> None:
        """Paints what shines whatever is pointed at."""
        kept = [place for index in self._kept if (place := self.place_of(index))]
        palette = self.palette()
        keeping = shine(palette, _KEPT_ALPHA)
        finding = shine(palette, _FOUND_ALPHA, palette.color(QPalette.ColorRole.Highlight))
        self._resting = [self._shine(place, keeping) for place in kept]
        self._resting += [self._shine(place, finding) for place in self._found]
        self._paint_marked()

    def _paint_marked(self) -> None:
        place = None if self._marked is None else self.place_of(self._marked)
        marked = []
        if place:
            marking = shine(self.palette(), _MARKED_ALPHA)
            marked.append(self._shine(place, marking))
            if found := [(start, end) for start, end in self._found if start < place[1] and end > place[0]]:
                # The mark would cover what shines beneath it.
                deeper, page = stand_out(self.palette(), marking), QPalette.ColorRole.Base
                marked += [self._shine(each, deeper, page) for each in found]
        self.setExtraSelections([*self._resting, *marked])

    def _shine(
        self, place: tuple[int, int], colour: QColor, ink: QPalette.ColorRole = QPalette.ColorRole.Text
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self.cursor_over(*place)
        selection.format.setBackground(colour)
        # Captions are fainter than the rest, and would be lost in it.
        selection.format.setForeground(self.palette().color(ink))
        return selection

    def _bring(self, place: tuple[int, int]) -> None:
        if self._since_scrolled.isValid() and self._since_scrolled.elapsed() < _HANDS_OFF_MS:
            return
        start, end = place
        top = self.cursorRect(self.cursor_over(start, start)).top()
        bottom = self.cursorRect(self.cursor_over(end, end)).bottom()
        height = self.viewport().height()
        if top >= 0 and bottom <= height:
            return
        bar = self.verticalScrollBar()
        goal = max(0, min(bar.maximum(), bar.value() + top - height // 4))
        self._scroll.stop()
        self._scroll.setStartValue(bar.value())
        self._scroll.setEndValue(goal)
        self._scroll.start()

    def _point_at_caret(self) -> None:
        index = self.sentence_of(self.textCursor().position())
        self._point(index)
        # For who hears the page: what others are shown where the mouse rests.
        self.setAccessibleDescription("" if index is None else in_plain_words(self._hint(index)))

    def _point(self, index: int | None) -> None:
        if index is not None and index != self._marked:
            self.mark(index, bring=False)
            self.pointed.emit(index)
