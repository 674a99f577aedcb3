"""What the window says of an article that it can do no more for, and what it offers to do about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from core.errors import Obstacle, Reason, Unreachable, UnreadableFile
from core.model import Link, Text
from desktop.articles import Articles, Entry, State
from desktop.bar import Bar
from desktop.commands import Commands
from desktop.controls import SourceLanguage, TargetLanguage
from desktop.main_window import MainWindow
from tests.desktop.drags import STORY

PORTUGUESE = """Um farol volta a acender

O farol da ilha voltou a acender na segunda-feira, depois de trinta anos no escuro. Os pescadores dizem que \
precisam dele nas noites de nevoeiro.

O faroleiro tem setenta anos e mora ainda na ilha com a sua mulher.
"""

RUSSIAN = "Паром для островов\n\nНовый паром вышел из гавани в понедельник. Он идёт до островов сорок минут."


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (UnreadableFile(Path("/x/minutes.pdf"), Reason.ENCRYPTED), "⚠ protected by a password"),
        (Unreachable("https://news.example/story", Obstacle.NAME), "⚠ server not found"),
    ],
)
def test_under_its_name_an_article_that_failed_says_why_and_its_tip_says_all(
    error: UnreadableFile | Unreachable, line: str, qtbot: QtBot
) -> None:
    articles = Articles()
    source = error.path if isinstance(error, UnreadableFile) else Link(error.url)
    (entry,) = articles.add([source])
    entry.state, entry.error = State.FAILED, error
    index = articles.index_of(entry)
    assert articles.data(index, Qt.ItemDataRole.UserRole) == line
    tip = str(articles.data(index, Qt.ItemDataRole.ToolTipRole))
    assert str(source if isinstance(source, Path) else source.url) in tip
    assert "Nothing was changed; open it" in tip or "then try again." in tip


def below_what_is_said(window: MainWindow) -> QPushButton:
    """The button in the translation, which begins less than two lines below the last word."""
    pane = window.panes.translation
    assert pane.step.isVisible()
    room, line = pane.step.geometry(), pane.fontMetrics().height()
    picture = pane.viewport().grab(QRect(0, 0, pane.viewport().width(), room.top())).toImage()
    paper = picture.pixel(2, 2)
    inked = [y for y in range(picture.height()) if any(picture.pixel(x, y) != paper for x in range(picture.width()))]
    assert room.top() - 2 * line < max(inked) < room.top()
    return pane.step


def test_the_way_to_a_pack_stands_below_the_sentence_that_says_that_it_is_missing(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.load([Text(RUSSIAN, "parom")])
    settle()
    button = below_what_is_said(window)
    assert button.text() == "Get a Language Pack…"
    # It follows what is said when that takes more lines, and is as large as other buttons whatever the text is.
    height, top = button.height(), button.y()
    for _ in range(6):
        window.commands.larger.trigger()
    window.resize(900, 800)
    QApplication.processEvents()
    assert below_what_is_said(window).y() > top
    assert button.height() == height
    assert button.font().pointSizeF() == window.activity.cancel.font().pointSizeF()
    # It is met by keys, after the pane that it stands in.
    window.panes.translation.setFocus()
    qtbot.keyClick(window.panes.translation, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.packs.dialog and window.packs.dialog.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_an_article_in_the_target_language_offers_to_choose_another(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.load([Text(PORTUGUESE, "farol")])
    settle()
    assert "in Portuguese already" in window.panes.translation.placeholder
    button = below_what_is_said(window)
    assert button.text() == "Choose Another Language…"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.target.view().isVisible()
    window.target.hidePopup()
    window.target.choose("en")
    window.target.chosen.emit("en")
    settle()
    assert window.panes.translation.toPlainText()
    assert not button.isVisible()


def test_where_there_is_a_translation_nothing_is_offered(window: MainWindow, loaded: Entry) -> None:
    assert not window.panes.translation.step.isVisible()
    assert STORY.startswith(loaded.name)


def test_open_and_save_are_the_last_to_leave_a_narrow_bar(qtbot: QtBot) -> None:
    owner = QObject()
    commands = Commands(owner)
    bar = Bar(commands, SourceLanguage(), TargetLanguage(["pt", "en"]))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.addToolBar(bar)
    window.show()
    left: list[list[QAction]] = []
    for width in range(bar.sizeHint().width(), 100, -20):
        window.resize(width, 300)
        QApplication.processEvents()
        shown = [action for action in bar.actions() if (w := bar.widgetForAction(action)) and w.isVisible()]
        left.append([action for action in shown if action.text()])
    assert commands.find in left[0]
    both = [commands.open, commands.save]
    assert all(actions[:2] == both for actions in left if len(actions) > 1)
    assert left[-1] in (both, both[:1])
