"""A story, and ways to drag it onto a window as the system would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

STORY = """A ferry for the islands

The new ferry left the harbour on Monday with eighty passengers and two goats. \
It crosses to the islands in forty minutes.

The old ferry had been in service since 1971. Its engine failed twice last winter, and the islands \
were cut off for days.

“We have waited nine years for this,” said the mayor of the largest island. \
Fishermen sounded their horns as the ferry passed.

The ferry burns no oil. Its batteries are charged at night, when the wind turbines \
on the hill produce more than the town can use.
"""


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drags something onto a widget and lets go, as the system does; whether it was taken."""
    point, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(point, actions, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(point, actions, data, buttons, keys))
    event = QDropEvent(QPointF(point), actions, data, buttons, keys)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(content: str) -> QMimeData:
    data = QMimeData()
    data.setText(content)
    return data
