"""A page of running text: it sets passages for reading, and knows where each of their sentences stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QTextEdit, QWidget

from core.languages import is_right_to_left
from core.model import Role
from desktop.columns import MARGIN
from desktop.passages import Passage
from desktop.typography import block_format, character_format, reading_font, width_of_line

# A long article is put on its page in slices of this length, between which the window lives on.
_SLICE_MS = 4

_DOUBT_SIGN = " ⚠"
_EDIT_SIGN = " ✎"

_ROLES = list(Role)

_PLACEHOLDER_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


class Page(QTextEdit):
    """Shows passages that can be read, selected and copied. ``filled`` comes when all that was added is there.

    An empty page can say why it is, and have a button under it for what to do about that: ``stepped`` comes when it is
    pressed.
    """

    filled = Signal()
    stepped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the page."""
        super().__init__(parent, accessibleName=name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Drops belong to the window, wherever they fall.
        self.setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        # Beside a line that is as wide as it may grow, the paper goes on.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        # A bar that comes and goes changes where lines break, and with that whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(MARGIN)
        self._plain = self.font()
        self._face = ("", 0.0)
        self._waiting: deque[Passage] = deque()
        self.step = QPushButton(self.viewport())
        self.step.clicked.connect(self.stepped)
        self.step.setCursor(Qt.CursorShape.ArrowCursor)
        self._timer = QTimer(self, interval=0, timeout=self._fill)
        self.start_over()

    def start_over(self, *, language: str = "") -> None:
        """Empties the page, for a text in ``language``."""
        self._timer.stop()
        self._waiting.clear()
        self._starts: list[int] = []
        self._indexes: list[int] = []
        self._places: dict[int, tuple[int, int]] = {}
        self._language = language
        with QSignalBlocker(self):
            self.clear()
        self._set_font()
        self.say("")

    def say(self, placeholder: str, *, wrong: bool = False, step: str = "") -> None:
        """What an empty page says instead of text; what is ``wrong`` is to be read, and as dark as text.

        ``step`` is what stands on the button under it; without one there is no button.
        """
        self._placeholder = placeholder
        self.step.setText(step)
        self._placeholder_role = QPalette.ColorRole.Text if wrong else QPalette.ColorRole.PlaceholderText
        if self.document().isEmpty() and not self._waiting:
            self.setAccessibleDescription(placeholder)
        self._place_step()
        self.viewport().update()

    @property
    def placeholder(self) -> str:
        """What the page says, if it is empty."""
        return self._placeholder

    def set_face(self, family: str, size: float) -> None:
        """Sets the text in another face and size in points; empty and 0 stand for what the program would choose."""
        self._face = family, size
        self._set_font()
        self._place_step()
        self._set_again()

    def add(self, passages: Iterable[Passage]) -> None:
        """Appends passages, a slice at a time whenever the window has nothing else to do; then comes ``filled``."""
        self._waiting.extend(passages)
        self._place_step()
        # What stood for the text is heard no longer than it is seen.
        self.setAccessibleDescription("")
        self._timer.start()

    @property
    def is_filled(self) -> bool:
        """Whether all that was added is on the page."""
        return not self._waiting

    def sentence_at(self, point: QPoint) -> int | None:
        """The index of the sentence under a point of the viewport, None between and beside them."""
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point + offset, Qt.HitTestAccuracy.ExactHit)
        return self.sentence_of(position)

    def sentence_of(self, position: int) -> int | None:
        """The index of the sentence that a position of the document belongs to, None before and between them."""
        row = bisect_right(self._starts, position) - 1
        if row < 0:
            return None
        index = self._indexes[row]
        return index if position <= self._places[index][1] else None

    def place_of(self, index: int) -> tuple[int, int] | None:
        """Where a sentence stands, as positions of the document (UTF-16 units, as Qt counts)."""
        return self._places.get(index)

    def room_of(self, index: int) -> QRect:
        """The part of the viewport that the lines of a sentence take, over the whole width of the text."""
        first, last = (self.cursorRect(self.cursor_over(place, place)) for place in self._places[index])
        return QRect(MARGIN, first.top(), self.viewport().width() - 2 * MARGIN, last.bottom() - first.top())

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """A cursor that has what lies between two positions selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._placeholder and self.document().isEmpty():
            # Qt's own placeholder is cut off at the end of the first line.
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(self._placeholder_role))
            painter.drawText(self._room, _PLACEHOLDER_FLAGS, self._placeholder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._limit_measure()
        super().resizeEvent(event)
        self._place_step()

    def event(self, event: QEvent) -> bool:
        # The paper beside the text is not part of the viewport, and would turn no wheel by itself.
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_again()

    def _set_font(self) -> None:
        self.setFont(reading_font(self._plain, self._language, *self._face))
        self._limit_measure()

    @property
    def _room(self) -> QRect:
        """Where an empty page says something."""
        return self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _place_step(self) -> None:
        """Shows the button below what is said, as long as that is all there is."""
        self.step.setVisible(bool(self.step.text()) and self.document().isEmpty() and not self._waiting)
        if self.step.isHidden():
            return
        # It is a control like all others, and not part of what is read.
        self.step.setFont(QApplication.font(self.step))
        self.step.adjustSize()
        said = self.fontMetrics().boundingRect(self._room, _PLACEHOLDER_FLAGS, self._placeholder)
        place = QRect(self._room.left(), said.bottom() + MARGIN, self.step.width(), self.step.height())
        self.step.setGeometry(QStyle.visualRect(self.layoutDirection(), self._room, place))

    def _limit_measure(self) -> None:
        margins = 2 * MARGIN + self.verticalScrollBar().sizeHint().width()
        beside = max(0, self.width() - margins - width_of_line(self.font())) // 2
        self.setViewportMargins(beside, 0, beside, 0)

    @property
    def _direction(self) -> Qt.LayoutDirection:
        directions = Qt.LayoutDirection
        return directions.RightToLeft if is_right_to_left(self._language) else directions.LeftToRight

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
            self.setTextCursor(self.cursor_over(caret, caret))
        if not self._waiting:
            self._timer.stop()
            self.filled.emit()

    def _insert(self, cursor: QTextCursor, passage: Passage) -> None:
        block = block_format(passage.role, self.font(), self._direction)
        characters = character_format(passage.role, self.palette(), self._language)
        if self._starts or cursor.position():
            cursor.insertBlock(block, characters)
        else:
            block.setTopMargin(0)
            cursor.setBlockFormat(block)
        cursor.block().setUserState(_ROLES.index(passage.role))
        for part in passage.parts:
            cursor.insertText(part.before, characters)
            # Qt counts UTF-16 units, Python code points. Asking the cursor where it is, nobody has to convert.
            start = cursor.position()
            form = QTextCharFormat(characters)
            if part.doubtful:
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            odd = QTextCharFormat(form)
            odd.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            for piece, is_odd in part.pieces():
                cursor.insertText(piece.replace("\n", "\u2028"), odd if is_odd else form)
            cursor.insertText((_DOUBT_SIGN if part.doubtful else "") + (_EDIT_SIGN if part.edited else ""), characters)
            if part.index is not None:
                self._starts.append(start)
                self._indexes.append(part.index)
                self._places[part.index] = (start, cursor.position())

    def _set_again(self) -> None:
        """Gives each paragraph the shape and the colours that it would have if it were added now."""
        if self.document().isEmpty():
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            if block.userState() >= 0:
                role = _ROLES[block.userState()]
                form = block_format(role, self.font(), self._direction)
                if not block.blockNumber():
                    form.setTopMargin(0)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(form)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(character_format(role, self.palette(), self._language))
            block = block.next()
        cursor.endEditBlock()
