"""What's This: everything says what it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.model import Glossary
from desktop.glossary_dialog import GlossaryDialog
from desktop.main_window import MainWindow
from desktop.map_strip import MapStrip
from desktop.packs_dialog import PacksDialog

KINDS = QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QAbstractItemView, QTextEdit, MapStrip


def controls(top: QWidget) -> Iterator[QWidget]:
    """All that can be seen and clicked or typed into, but what Qt puts into controls and bars of its own."""
    for widget in top.findChildren(QWidget):
        qts = isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_")
        if isinstance(widget, KINDS) and not isinstance(widget.parent(), KINDS) and widget.isVisibleTo(top) and not qts:
            yield widget


def is_explained(widget: QWidget) -> bool:
    """Whether What's This has something to say where the mouse is over a widget."""
    asked = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(widget, asked)
    return asked.isAccepted()


def test_every_control_of_the_window_is_explained(window: MainWindow) -> None:
    window.commands.find.trigger()
    found = list(controls(window))
    assert len(found) > 20
    assert [widget for widget in found if not is_explained(widget)] == []


def test_every_command_of_the_menus_is_explained(window: MainWindow) -> None:
    waiting = list(window.menuBar().actions())
    assert waiting
    while waiting:
        action = waiting.pop()
        if action.menu():
            waiting += action.menu().actions()
        elif not action.isSeparator():
            assert action.whatsThis(), action.text()


def test_every_control_of_the_dialogs_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.packs.trigger()
    (packs,) = window.findChildren(PacksDialog)
    glossary = GlossaryDialog(Glossary())
    qtbot.addWidget(glossary)
    for dialog in (packs, glossary):
        found = list(controls(dialog))
        assert len(found) >= 5
        assert [widget for widget in found if not is_explained(widget)] == []
    packs.close()


# The offscreen platform says that it can't, of every popup.
@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_shift_f1_and_a_click_on_a_pane_explain_it(
    window: MainWindow, story: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.load([story])
    settle()
    window.commands.whats_this.trigger()
    assert QWhatsThis.inWhatsThisMode()
    QTest.mouseClick(window.panes.summary.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(top.inherits("QWhatsThat") and top.isVisible() for top in QApplication.topLevelWidgets())
    )
    QWhatsThis.hideText()


def test_shift_f1_says_at_the_foot_what_has_the_focus(window: MainWindow) -> None:
    window.panes.summary.setFocus()
    window.commands.whats_this.trigger()
    QWhatsThis.leaveWhatsThisMode()
    assert window.statusBar().currentMessage() == window.panes.summary.whatsThis()


def test_what_is_explained_is_said_in_other_words_than_the_name(window: MainWindow) -> None:
    for control in (window.list, window.panes.original, window.panes.summary, window.source, window.algorithm):
        assert len(control.whatsThis()) > len(control.accessibleName()) + 20
