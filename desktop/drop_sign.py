"""What is seen over the window while something is dragged that can be dropped there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

_EDGE, _CORNER, _PADDING = 3, 8, 14

# How much of what lies below is covered by the colour of what is selected.
_TINT_ALPHA = 30


class DropSign(QWidget):
    """A frame and a tint over a part of a window, with a few words amid it. What is dropped falls through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.geometry())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        tint, edge = (QColor(palette.color(QPalette.ColorRole.Highlight)) for _ in range(2))
        tint.setAlpha(_TINT_ALPHA)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        pen = painter.pen()
        pen.setColor(edge)
        pen.setWidth(_EDGE)
        painter.setPen(pen)
        painter.setBrush(tint)
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(inside, _CORNER, _CORNER)
        # On paper of its own: it is read whatever lies below.
        words = painter.boundingRect(inside, Qt.AlignmentFlag.AlignCenter, self.tr("Drop to read"))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(words.adjusted(-2 * _PADDING, -_PADDING, 2 * _PADDING, _PADDING), _CORNER, _CORNER)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tr("Drop to read"))
