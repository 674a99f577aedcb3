"""How the list draws an article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.two_lines import TwoLines


def drawn(title: str, direction: Qt.LayoutDirection) -> list[set[int]]:
    """A title too long for its line as the list draws it: the rows that hold ink, by columns, where any do."""
    model = QStandardItemModel()
    model.appendRow(QStandardItem(title))
    image = QImage(200, 60, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.direction = direction
    option.palette = QPalette(Qt.GlobalColor.white)
    option.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    TwoLines().paint(painter, option, model.index(0, 0))
    painter.end()
    rows = range(image.height())
    columns = [{y for y in rows if image.pixelColor(x, y).value() < 128} for x in range(image.width())]
    return [column for column in columns if column]


def are_dots(columns: list[set[int]]) -> bool:
    """Whether some columns hold nothing but dots, which are no higher than a few rows."""
    rows = set().union(*columns)
    return max(rows) - min(rows) < 3


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_long_title_is_cut_at_its_own_end_whichever_way_the_window_runs(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    latin = drawn("A lighthouse that nobody needed is lit again", direction)
    assert are_dots(latin[-3:]) and not are_dots(latin[:3])
    arabic = drawn("منارة لم يحتج إليها أحد تضيء من جديد في المدينة", direction)
    assert are_dots(arabic[:3]) and not are_dots(arabic[-3:])
