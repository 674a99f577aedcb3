"""A pane of running text that knows where each of its sentences stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QPoint, QPropertyAnimation, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from core.model import Role
from desktop.passages import Passage

# A long article is put into its pane in slices of this length, between which the window lives on.
_SLICE_MS = 4

_SCROLL_MS = 160
_LINE_HEIGHT_PERCENT = 145

# How strongly the colour of selected text shines behind a kept sentence, and behind the one pointed at.
_KEPT_ALPHA = 45
_MARKED_ALPHA = 130

_DOUBT_SIGN = " ⚠"


class Pane(QTextEdit):
    """Shows passages. ``pointed`` carries the index of the sentence under the mouse or the caret."""

    pointed = Signal(int)
    filled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the pane."""
        super().__init__(parent, accessibleName=name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Drops belong to the window, wherever they fall.
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        # A bar that comes and goes changes where lines break, and with that whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFont(_reading_font(self.font()))
        self.document().setDocumentMargin(18)
        self.cursorPositionChanged.connect(self._point_at_caret)
        self._waiting: deque[Passage] = deque()
        self._timer = QTimer(self, interval=0, timeout=self._fill)
        self._scroll = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scroll.setDuration(_SCROLL_MS)
        self._direction = Qt.LayoutDirection.LeftToRight
        self.start_over()

    def start_over(self, *, right_to_left: bool = False, placeholder: str = "") -> None:
        """Empties the pane; ``placeholder`` is what it says as long as nothing is added."""
        self._timer.stop()
        self._waiting.clear()
        self._starts: list[int] = []
        self._indexes: list[int] = []
        self._places: dict[int, tuple[int, int]] = {}
        self._kept: frozenset[int] = frozenset()
        self._marked: int | None = None
        left_to_right, direction = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self._direction = direction if right_to_left else left_to_right
        with QSignalBlocker(self):
            self.clear()
        self.setExtraSelections([])
        self.say(placeholder)

    def say(self, placeholder: str) -> None:
        """What an empty pane says instead of text."""
        self._placeholder = placeholder
        self.setAccessibleDescription(placeholder)
        self.viewport().update()

    @property
    def placeholder(self) -> str:
        """What the pane says, if it is empty."""
        return self._placeholder

    def add(self, passages: Iterable[Passage]) -> None:
        """Appends passages, a slice at a time whenever the window has nothing else to do; then comes ``filled``."""
        self._waiting.extend(passages)
        self._timer.start()

    @property
    def is_filled(self) -> bool:
        """Whether all that was added is in the pane."""
        return not self._waiting

    def keep(self, indexes: Iterable[int]) -> None:
        """Lets sentences shine as those that the summary is made of."""
        self._kept = frozenset(indexes)
        self._paint_marks()

    def mark(self, index: int | None, *, bring: bool = True) -> None:
        """Marks one sentence; with ``bring`` the pane scrolls to it if it is out of sight."""
        if index != self._marked:
            self._marked = index
            self._paint_marks()
        if bring and index in self._places:
            self._bring(self._places[index])

    def sentence_at(self, point: QPoint) -> int | None:
        """The index of the sentence under a point of the viewport, None between and beside them."""
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point + offset, Qt.HitTestAccuracy.ExactHit)
        return self._sentence_of(position)

    def place_of(self, index: int) -> tuple[int, int] | None:
        """Where a sentence stands, as positions of the pane's document (UTF-16 units, as Qt counts)."""
        return self._places.get(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._placeholder and self.document().isEmpty():
            # Qt's own placeholder is cut off at the end of the first line.
            margin = round(self.document().documentMargin())
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, self._placeholder)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point(self.sentence_at(event.position().toPoint()))

    def _fill(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        caret = self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        # Text that is put in where the caret stands pushes it along; but it is the reader who moves it.
        with QSignalBlocker(self):
            cursor.beginEditBlock()
            while self._waiting and clock.elapsed() < _SLICE_MS:
                self._insert(cursor, self._waiting.popleft())
            cursor.endEditBlock()
            self.setTextCursor(self._cursor(caret, caret))
        self._paint_marks()
        if not self._waiting:
            self._timer.stop()
            self.filled.emit()

    def _insert(self, cursor: QTextCursor, passage: Passage) -> None:
        block, characters = self._formats(passage.role)
        if self._starts or cursor.position():
            cursor.insertBlock(block, characters)
        else:
            block.setTopMargin(0)
            cursor.setBlockFormat(block)
        for part in passage.parts:
            cursor.insertText(part.before, characters)
            # Qt counts UTF-16 units, Python code points. Asking the cursor where it is, nobody has to convert.
            start = cursor.position()
            hinted = QTextCharFormat(characters)
            hinted.setToolTip(part.hint)
            if part.doubtful:
                hinted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            cursor.insertText(part.text.replace("\n", "\u2028"), hinted)
            if part.doubtful:
                hinted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
                cursor.insertText(_DOUBT_SIGN, hinted)
            if part.index is not None:
                self._starts.append(start)
                self._indexes.append(part.index)
                self._places[part.index] = (start, cursor.position())

    def _formats(self, role: Role) -> tuple[QTextBlockFormat, QTextCharFormat]:
        block, characters = QTextBlockFormat(), QTextCharFormat()
        size = self.font().pointSizeF()
        space = self.fontMetrics().height()
        block.setLayoutDirection(self._direction)
        block.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(space * 0.7)
        characters.setFontPointSize(size)
        match role:
            case Role.HEADLINE:
                block.setHeadingLevel(1)
                block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                characters.setFontPointSize(size * 1.3)
                characters.setFontWeight(QFont.Weight.Bold)
            case Role.HEADING:
                block.setHeadingLevel(2)
                block.setTopMargin(space * 1.2)
                characters.setFontWeight(QFont.Weight.Bold)
            case Role.BYLINE | Role.CAPTION | Role.BOILERPLATE:
                characters.setFontPointSize(size * 0.85)
                characters.setFontItalic(role is Role.CAPTION)
                characters.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            case Role.QUOTE | Role.LIST:
                block.setIndent(1)
        return block, characters

    def _paint_marks(self) -> None:
        shown = {index: _KEPT_ALPHA for index in self._kept}
        if self._marked is not None:
            shown[self._marked] = _MARKED_ALPHA
        selections = []
        for index, alpha in shown.items():
            if index in self._places:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(*self._places[index])
                colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
                colour.setAlpha(alpha)
                selection.format.setBackground(colour)
                selections.append(selection)
        self.setExtraSelections(selections)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring(self, place: tuple[int, int]) -> None:
        start, end = place
        top = self.cursorRect(self._cursor(start, start)).top()
        bottom = self.cursorRect(self._cursor(end, end)).bottom()
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
        self._point(self._sentence_of(self.textCursor().position()))

    def _point(self, index: int | None) -> None:
        if index is not None and index != self._marked:
            self.mark(index, bring=False)
            self.pointed.emit(index)

    def _sentence_of(self, position: int) -> int | None:
        row = bisect_right(self._starts, position) - 1
        if row < 0:
            return None
        index = self._indexes[row]
        return index if position <= self._places[index][1] else None


def _reading_font(font: QFont) -> QFont:
    """The system's serif face, a little larger than that of its controls."""
    reading = QFont(font)
    reading.setFamilies(["Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif", "serif"])
    reading.setStyleHint(QFont.StyleHint.Serif)
    reading.setPointSizeF(font.pointSizeF() * 1.15)
    return reading
