"""What is seen while something is dragged over the window, and that it goes away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.articles import Entry
from desktop.contrast import APART, READABLE, contrast
from desktop.drop_sign import DropSign
from desktop.main_window import MainWindow
from tests.desktop.drags import drop, files
from tests.desktop.test_accessibility import PALETTES, colour


def drag_over(window: MainWindow, data: QMimeData) -> None:
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, *keys)
    QApplication.sendEvent(window.panes.original.viewport(), event)


def signs(window: MainWindow) -> list[DropSign]:
    QApplication.processEvents()
    return [sign for sign in window.findChildren(DropSign) if sign.isVisible()]


def test_what_is_dragged_over_the_window_is_welcomed_until_it_leaves(
    window: MainWindow, loaded: Entry, story: Path, qtbot: QtBot
) -> None:
    data = files(story)
    drag_over(window, data)
    (sign,) = signs(window)
    assert sign.geometry() == window.middle.geometry()
    # Escape, too, comes as a leave: the source ends the drag.
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert signs(window) == []
    qtbot.waitUntil(lambda: window.findChildren(DropSign) == [])


def test_what_is_dropped_is_welcomed_no_longer(window: MainWindow, loaded: Entry, story: Path) -> None:
    drag_over(window, files(story))
    assert signs(window)
    assert drop(window.panes.original.viewport(), files(story))
    assert signs(window) == []


def test_what_can_not_be_dropped_is_not_welcomed(window: MainWindow, loaded: Entry) -> None:
    drag_over(window, QMimeData())
    assert signs(window) == []


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_the_welcome_is_seen_and_read_in_any_colours(
    window: MainWindow, loaded: Entry, story: Path, colours: tuple[str, ...]
) -> None:
    data = files(story)
    drag_over(window, data)
    (sign,) = signs(window)
    colour(sign, colours)
    page, edge = QColor(colours[0]), QColor(colours[2])
    picture = sign.grab().toImage()
    across = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    assert edge in across[:10]
    assert contrast(edge, page) >= APART
    amid = QRect(0, 0, 60, 30)
    amid.moveCenter(picture.rect().center())
    shades = [picture.pixelColor(x, y) for x in range(amid.x(), amid.right()) for y in range(amid.y(), amid.bottom())]
    assert page in shades
    assert max(contrast(shade, page) for shade in shades) >= READABLE
