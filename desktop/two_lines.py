"""How the list draws an article: its title, and how far it is below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.articles import Articles

_PADDING = 8

_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Draws the title, and the state smaller and fainter below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(0, lines + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inside = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        faint = ink if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        below = self._line(painter, option, inside, option.font, ink, title)
        state = str(index.data(Qt.ItemDataRole.UserRole) or "")
        self._line(painter, option, below, _small(option.font), faint, state)
        share = index.data(Articles.SHARE_ROLE)
        if share is not None:
            done = QRect(option.rect.left(), option.rect.bottom() - 1, round(option.rect.width() * float(share)), 2)
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, done), option.palette.color(ink))
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
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, elided)
        return room.adjusted(0, metrics.height(), 0, 0)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small
