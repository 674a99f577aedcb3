"""What people see when they load an article, point at it, and choose what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.model import Doubt, Text, Translated
from desktop.__main__ import SAMPLE
from desktop.articles import Entry, State
from desktop.main_window import MainWindow
from desktop.pane import Pane


def marked_text(pane: Pane) -> str:
    """What shines strongest in a pane: the text of the sentence that is marked."""
    selections = pane.extraSelections()
    if not selections:
        return ""
    strongest = max(selections, key=lambda selection: selection.format.background().color().alpha())
    return strongest.cursor.selectedText()


def point_at(pane: Pane, index: int) -> None:
    """Moves the mouse onto the second character of a sentence."""
    place = pane.place_of(index)
    assert place is not None
    cursor = QTextCursor(pane.document())
    cursor.setPosition(place[0] + 1)
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()
    point = QPointF(pane.cursorRect(cursor).center())
    viewport = pane.viewport()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, point, viewport.mapToGlobal(point), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)


def test_the_bundled_sample_is_shown_with_its_summary_and_its_translation(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.load([SAMPLE])
    settle()
    panes = window.panes
    assert "A lighthouse that nobody needed" in panes.original.toPlainText()
    assert panes.summary.toPlainText().startswith("A lighthouse that nobody needed")
    assert panes.translation.toPlainText().startswith("Um farol")
    assert window.source.currentText() == "English (detected)"


def test_pointing_at_a_sentence_marks_it_in_all_panes(window: MainWindow, loaded: Entry) -> None:
    assert loaded.article and loaded.summary
    index = loaded.summary.sentences[-1]
    for pane in (window.panes.original, window.panes.summary, window.panes.translation):
        window.panes.point(loaded.summary.sentences[0])
        point_at(pane, index)
        assert marked_text(window.panes.original) == loaded.article.sentences[index].text
        assert marked_text(window.panes.summary) == loaded.article.sentences[index].text
        assert marked_text(window.panes.translation) == loaded.translated[index].text


def test_moving_the_caret_with_the_keys_marks_the_sentence_under_it(
    qtbot: QtBot, window: MainWindow, loaded: Entry
) -> None:
    assert loaded.article and loaded.summary
    summary = window.panes.summary
    summary.setFocus()
    qtbot.keyClick(summary, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = loaded.summary.sentences[-1]
    assert marked_text(window.panes.translation) == loaded.translated[last].text
    assert marked_text(window.panes.original) == loaded.article.sentences[last].text


def test_a_marked_sentence_is_brought_into_view_in_the_other_panes(
    qtbot: QtBot, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.load([SAMPLE])
    settle()
    entry = window.list.entry
    assert entry and entry.article
    last = entry.article.body[-1].index
    original = window.panes.original
    assert original.verticalScrollBar().value() == 0
    window.panes.point(last)
    place = original.place_of(last)
    assert place is not None
    cursor = QTextCursor(original.document())
    cursor.setPosition(place[0])
    qtbot.waitUntil(lambda: original.viewport().rect().contains(original.cursorRect(cursor).topLeft()))


def test_emoji_and_combining_marks_before_a_sentence_shift_no_mark(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    story = (
        "Colours 🎨 of the harbour\n\nThe boats 🚤🚤 are painted 👩‍👩‍👧 every spring. "
        "Cafe\u0301 owners lend the ladders. The 𝒻𝒾𝓈𝒽 market opens at six.\n\n"
        "Visitors come 🇵🇹 by train. They stay for the evening.\n"
    )
    window.load([Text(story, "emoji")])
    settle()
    entry = window.list.entry
    assert entry and entry.article
    for sentence in entry.article.sentences:
        window.panes.point(sentence.index)
        assert marked_text(window.panes.original) == sentence.text


@pytest.mark.parametrize("width", [700, 900, 1200, 1360])
def test_sentence_n_of_summary_and_translation_start_at_the_same_height(
    qtbot: QtBot, window: MainWindow, width: int, settle: Callable[[], None]
) -> None:
    window.load([SAMPLE])
    settle()
    entry = window.list.entry
    assert entry and entry.summary

    def top(pane: Pane, index: int) -> float:
        place = pane.place_of(index)
        assert place is not None
        block = pane.document().findBlock(place[0])
        return pane.document().documentLayout().blockBoundingRect(block).top()

    window.resize(width, 700)
    qtbot.wait(50)
    for index in entry.summary.sentences:
        assert top(window.panes.summary, index) == pytest.approx(top(window.panes.translation, index), abs=1)


def test_a_sentence_of_the_summary_tells_why_it_was_kept(window: MainWindow, loaded: Entry) -> None:
    assert loaded.summary
    for index in loaded.summary.sentences:
        assert window.panes.summary.hint_of(index).startswith("Kept because\n• it ")
        assert window.panes.original.hint_of(index) == window.panes.summary.hint_of(index)


def test_a_doubtful_translation_is_marked_with_its_reason(window: MainWindow, loaded: Entry) -> None:
    assert loaded.summary
    index = loaded.summary.sentences[0]
    loaded.translated[index] = Translated(index, "The same once more.", Doubt.LOOP)
    window.panes.show_entry(loaded)
    translation = window.panes.translation
    QApplication.processEvents()
    assert "repeated itself" in translation.hint_of(index)
    assert "⚠" in translation.toPlainText()


def test_a_click_on_the_map_goes_to_the_sentence(qtbot: QtBot, window: MainWindow, loaded: Entry) -> None:
    assert loaded.article
    strip = window.panes.map
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() - 3))
    assert marked_text(window.panes.original) == loaded.article.body[-1].text


def test_the_length_of_the_summary_follows_the_slider(
    qtbot: QtBot, window: MainWindow, loaded: Entry, settle: Callable[[], None]
) -> None:
    assert loaded.article and loaded.summary
    automatic = len(loaded.summary.sentences)
    window.length.chosen.emit(automatic + 2)
    settle()
    assert loaded.summary
    assert len(loaded.summary.sentences) == len(loaded.translated) == automatic + 2
    window.length.chosen.emit(None)
    settle()
    assert loaded.summary
    assert len(loaded.summary.sentences) == automatic


def test_the_whole_article_is_translated_when_asked(
    window: MainWindow, loaded: Entry, settle: Callable[[], None]
) -> None:
    window.commands.whole.trigger()
    settle()
    assert loaded.article
    assert sorted(loaded.translated) == [sentence.index for sentence in loaded.article.sentences]
    blocks = window.panes.translation.document().blockCount()
    assert blocks == len(loaded.article.blocks)


def test_another_target_language_translates_again(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    window.load([Text("A festa da vila\n\nA festa começou ontem na praça da vila. Todos dançaram até tarde.", "festa")])
    settle()
    entry = window.list.entry
    assert entry and entry.digest and entry.digest.translation is None
    assert "Portuguese already" in window.panes.translation.placeholder
    window.target.choose("en")
    window.target.chosen.emit("en")
    settle()
    assert entry.digest.translation
    assert entry.digest.translation.route == ("pt", "en")


def test_a_wrongly_detected_language_can_be_corrected(
    window: MainWindow, loaded: Entry, settle: Callable[[], None]
) -> None:
    window.source.chosen.emit("ru")
    settle()
    assert loaded.article
    assert loaded.article.language == "ru"
    assert loaded.state is State.FAILED
    assert "Russian" in window.panes.translation.placeholder
    assert window.panes.summary.toPlainText(), "the summary needs no pack"
    window.source.chosen.emit(None)
    settle()
    assert loaded.article.language == "en"
    assert loaded.state is State.READY


def test_a_variety_that_stands_in_is_told_above_the_translation(
    window: MainWindow, loaded: Entry, settle: Callable[[], None]
) -> None:
    def told() -> list[str]:
        return [label.text() for label in window.panes.findChildren(QLabel) if "in place of" in label.text()]

    assert not told()
    window.target.offer({"pb"})
    window.target.choose("pb")
    window.target.chosen.emit("pb")
    settle()
    assert told() == ["Portuguese in place of Portuguese (Brazil) · en → pt"]
