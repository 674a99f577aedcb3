"""What is said at the foot of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.foot import Foot


def columns(foot: Foot) -> list[set[int]]:
    """The rows that hold ink, by columns, of the part of the foot where a message stands."""
    picture = foot.grab(foot.room).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = range(picture.height())
    return [{y for y in rows if picture.pixelColor(x, y).value() < 128} for x in range(picture.width())]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_message_without_room_for_all_of_it_ends_in_dots_and_is_whole_in_the_tip(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.setLayoutDirection(direction)
    palette = QPalette(foot.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    foot.setPalette(palette)
    foot.setAutoFillBackground(True)
    control = QLabel("a control beside it")
    foot.addPermanentWidget(control)
    foot.resize(420, 30)
    foot.show()
    told = "Kept because it says what much of the article is about, and <b>stands</b> near its beginning"
    foot.showMessage(told)
    QApplication.processEvents()
    assert not foot.room.intersects(control.geometry()) and foot.room.width() > 100
    inked = [column for column in columns(foot) if column]
    # What is read last is dots: no higher than a few rows.
    last = set().union(*(inked[-3:]))
    assert max(last) - min(last) < 3
    assert foot.currentMessage() == told
    assert "&lt;b&gt;" in foot.toolTip()
    foot.showMessage("Saved")
    QApplication.processEvents()
    assert foot.toolTip() == "Saved"
    foot.clearMessage()
    assert not foot.toolTip()
