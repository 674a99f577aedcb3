"""A window of another program with one file in it to drag: ``python drag_source.py FILE``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Icon(QLabel):
    def mousePressEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    icon = Icon("Drag me")
    icon.setWindowTitle("Drag source")
    icon.setFixedSize(120, 80)
    icon.move(0, 0)
    icon.show()
    sys.exit(application.exec())
