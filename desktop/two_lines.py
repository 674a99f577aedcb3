"""How the list draws an article: its title, and how far it is below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.articles import Articles
from desktop.contrast import shine
from desktop.interface import MARKER

_PADDING = 10

_EDGE = 3

# How strongly the article that is shown is marked, and the one under the mouse.
_CHOSEN_ALPHA, _POINTED_ALPHA = 95, 35

_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Draws the title, and the state smaller and fainter below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(0, lines + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inside = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        ink = QPalette.ColorRole.Text
        faint = ink if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            # As a marker would mark it: what is read is what is marked.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shine(option.palette, _CHOSEN_ALPHA if chosen else _POINTED_ALPHA))
            painter.drawRoundedRect(option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), _EDGE * 2, _EDGE * 2)
        below = self._line(painter, option, inside, option.font, ink, option.text)
        state = str(index.data(Qt.ItemDataRole.UserRole) or "")
        self._line(painter, option, below, _small(option.font), faint, state)
        share = index.data(Articles.SHARE_ROLE)
        if share is not None:
            done = QRect(inside.left(), inside.bottom() + _EDGE, round(inside.width() * float(share)), 2)
            painter.fillRect(QStyle.visualRect(option.direction, inside, done), QColor(MARKER))
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        font: QFont,
        role: QPalette.ColorRole,
        text: str,
    ) -> QRect:
        """Draws one line at the top of the room, cut short if need be; gives back the room below it."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        # In a direction of its own: else the dots of a Latin title stand before it where the window runs to the left.
        isolated = f"\N{FIRST STRONG ISOLATE}{elided}\N{POP DIRECTIONAL ISOLATE}"
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, isolated)
        return room.adjusted(0, metrics.height(), 0, 0)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small
