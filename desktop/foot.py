"""The foot of the window: the controls that stand there, and beside them what is said for a while."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from desktop.columns import draw_line

_GAP = 6


class Foot(QStatusBar):
    """A status bar that ends a message in three dots where there is no room for all of it; the tip has the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # As the bar that Qt would make: what stands here makes no window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.messageChanged.connect(self._offer_whole)

    @property
    def room(self) -> QtCore.QRect:
        """Where a message stands: what the controls leave."""
        room = self.rect().adjusted(_GAP, 0, -_GAP, 0)
        controls = [part for part in self.children() if isinstance(part, QWidget) and part.isVisible()]
        if self.isRightToLeft():
            room.setLeft(max((part.geometry().right() + _GAP for part in controls), default=room.left()))
        else:
            room.setRight(min((part.x() - _GAP for part in controls), default=room.right()))
        return room

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.currentMessage():
            draw_line(self, self.currentMessage(), self.room)

    def _offer_whole(self, message: str) -> None:
        # Imported on use: at a start nothing is said.
        from desktop.messages import as_text

        self.setToolTip(as_text(message))
