"""What helps people to read: text of their size, panes that hide, finding, copying, and words of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import Doubt, Text, Translated
from core.pipeline import Services
from desktop.__main__ import SAMPLE
from desktop.articles import Entry
from desktop.main_window import MainWindow
from desktop.pane import Pane
from desktop.sentence_editor import SentenceEditor
from desktop.settings import Settings
from desktop.typography import MEASURE, reading_font

CONTROL = Qt.KeyboardModifier.ControlModifier


def turn_wheel(pane: Pane, steps: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    point = QPointF(40, 40)
    event = QWheelEvent(
        point,
        QPointF(pane.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def size_of(pane: Pane) -> float:
    """The size, in points, of the running text of a pane."""
    return pane.document().defaultFont().pointSizeF()


def test_text_grows_and_shrinks_with_the_keys_and_the_wheel_and_is_remembered(
    window: MainWindow, loaded: Entry, settings: Settings, services: Services, qtbot: QtBot
) -> None:
    usual = size_of(window.panes.original)
    height = window.panes.original.document().size().height()
    window.commands.larger.trigger()
    assert size_of(window.panes.original) == usual + 1
    assert window.panes.original.document().size().height() > height
    turn_wheel(window.panes.summary, 2, CONTROL)
    assert [size_of(pane) for pane in window.panes.shown()] == [usual + 2] * 3
    again = MainWindow(services, settings)
    qtbot.addWidget(again)
    assert size_of(again.panes.original) == usual + 2
    window.commands.usual_size.trigger()
    assert size_of(window.panes.original) == usual


def test_a_line_grows_no_longer_than_can_be_read_with_ease(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    for action in window.commands.panes.actions()[1:]:
        action.trigger()
    window.resize(2400, 800)
    original = window.panes.original
    qtbot.waitUntil(lambda: original.width() > 1800)
    widest = QFontMetricsF(original.font()).averageCharWidth() * (MEASURE + 1)
    assert original.viewport().width() - 2 * original.document().documentMargin() <= widest


def test_panes_hide_and_stay_hidden_but_never_all_of_them(
    window: MainWindow, settings: Settings, services: Services, qtbot: QtBot
) -> None:
    original, summary, translation = window.commands.panes.actions()
    summary.trigger()
    assert window.panes.shown() == [window.panes.original, window.panes.translation]
    again = MainWindow(services, settings)
    qtbot.addWidget(again)
    assert not again.commands.panes.actions()[1].isChecked()
    assert again.panes.summary not in again.panes.shown()
    original.trigger()
    translation.trigger()
    assert window.panes.shown() == [window.panes.translation]
    assert translation.isChecked()


def test_what_is_looked_for_is_found_in_all_panes_one_after_the_other(
    window: MainWindow, loaded: Entry, qtbot: QtBot
) -> None:
    window.commands.find.trigger()
    bar = window.reader.find_bar
    qtbot.keyClicks(bar.line, "FERRY")
    panes = window.panes
    everywhere = sum(pane.toPlainText().lower().count("ferry") for pane in panes.shown())
    assert bar.count.text() == f"1 of {everywhere}"
    assert panes.original.textCursor().selectedText().lower() == "ferry"
    in_original = panes.original.toPlainText().lower().count("ferry")
    for _ in range(in_original):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert panes.summary.textCursor().selectedText().lower() == "ferry"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{in_original} of {everywhere}"
    bar.line.setText("zeppelin")
    assert bar.count.text() == "not found"
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_sentence_is_copied_with_its_translation_and_a_summary_in_its_own(window: MainWindow, loaded: Entry) -> None:
    assert loaded.article and loaded.summary and loaded.title
    index = loaded.summary.sentences[0]
    window.panes.point(index)
    window.commands.copy_pair.trigger()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == f"{loaded.article.sentences[index].text}\n{loaded.translated[index].text}"
    window.commands.copy_summary.trigger()
    expected = [loaded.title.text, *(loaded.translated[index].text for index in loaded.summary.sentences)]
    assert clipboard.text().split("\n\n") == expected


def edit(window: MainWindow, qtbot: QtBot, text: str, key: Qt.Key) -> None:
    window.commands.edit.trigger()
    (editor,) = window.panes.translation.findChildren(SentenceEditor)
    editor.clear()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: window.panes.translation.is_filled)


def test_a_translation_edited_by_hand_is_marked_saved_and_kept(
    window: MainWindow, loaded: Entry, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    assert loaded.summary
    index = loaded.summary.sentences[0]
    machine = loaded.translated[index].text
    window.panes.point(index)
    edit(window, qtbot, "A barca nova.", Qt.Key.Key_Return)
    translation = window.panes.translation
    assert "A barca nova. ✎" in translation.toPlainText()
    assert machine in translation.hint_of(index)
    assert loaded.to_save and loaded.to_save.translation
    assert loaded.to_save.translation.sentences[index] == "A barca nova."
    assert loaded.to_save.translation.edited == {index}
    # It outlives whatever makes the translation anew.
    window.length.chosen.emit(len(loaded.summary.sentences) + 1)
    settle()
    assert "A barca nova. ✎" in translation.toPlainText()
    window.panes.point(index)
    edit(window, qtbot, "", Qt.Key.Key_Return)
    assert machine in translation.toPlainText()
    assert "✎" not in translation.toPlainText()


def test_escape_leaves_a_translation_as_it_was(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    assert loaded.summary
    before = window.panes.translation.toPlainText()
    window.panes.point(loaded.summary.sentences[0])
    edit(window, qtbot, "Nada disso.", Qt.Key.Key_Escape)
    assert window.panes.translation.toPlainText() == before
    assert not loaded.edits


def test_a_title_can_be_put_into_other_words_too(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    assert loaded.article and loaded.article.title_index is not None
    window.panes.point(loaded.article.title_index)
    edit(window, qtbot, "Uma barca", Qt.Key.Key_Return)
    assert loaded.to_save and loaded.to_save.translation
    assert loaded.to_save.translation.title == "Uma barca"


def test_an_edited_sentence_is_no_longer_doubtful(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    assert loaded.summary
    index = loaded.summary.sentences[0]
    loaded.translated[index] = Translated(index, "The same once more.", Doubt.LOOP)
    window.panes.show_entry(loaded)
    qtbot.waitUntil(lambda: window.panes.translation.is_filled)
    window.panes.point(index)
    edit(window, qtbot, "A barca nova.", Qt.Key.Key_Return)
    assert "⚠" not in window.panes.translation.toPlainText()


def test_a_translated_sentence_shows_its_source_amid_its_paragraph(window: MainWindow, loaded: Entry) -> None:
    assert loaded.article and loaded.summary
    index = loaded.summary.sentences[0]
    sentence = loaded.article.sentences[index]
    block = next(block for block in loaded.article.blocks if sentence in block.sentences)
    hint = window.panes.translation.hint_of(index)
    assert f"<b>{sentence.text}</b>" in hint
    assert all(other.text in hint for other in block.sentences)


def test_a_hint_names_the_word_that_may_be_none(window: MainWindow, loaded: Entry) -> None:
    assert loaded.summary
    index = loaded.summary.sentences[0]
    loaded.translated[index] = Translated(index, "A balsa voltou cadamente ao porticol.", Doubt.INVENTED)
    assert "In no word list: “cadamente”, “porticol”" in window.panes.translation.hint_of(index)


def test_a_hint_shows_what_an_article_says_and_no_markup_of_its_own(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.load([Text("Signs\n\nWrite <b>bold</b> & <img src='http://x/y.png'> for emphasis today.", "signs")])
    settle()
    entry = window.list.entry
    assert entry and entry.article
    hint = window.panes.translation.hint_of(entry.article.body[0].index)
    assert "&lt;img" in hint
    assert "<img" not in hint


def test_a_pane_that_is_being_scrolled_is_left_where_its_reader_wants_it(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.load([SAMPLE])
    settle()
    entry = window.list.entry
    assert entry and entry.article
    original = window.panes.original
    turn_wheel(original, -1)
    scrolled = original.verticalScrollBar().value()
    assert scrolled > 0
    window.panes.point(entry.article.body[-1].index)
    qtbot.wait(250)
    assert original.verticalScrollBar().value() == scrolled


def test_han_characters_are_drawn_as_in_the_language_that_they_stand_in() -> None:
    base = QGuiApplication.font()
    faces = {code: reading_font(base, code).families() for code in ("ja", "zh", "zt", "en")}
    assert [face for face in faces["ja"] if "CJK" in face] == ["Noto Serif CJK JP"]
    assert [face for face in faces["zt"] if "CJK" in face] == ["Noto Serif CJK TC"]
    assert not [face for face in faces["en"] if "CJK" in face]


def test_a_size_or_a_list_of_panes_that_makes_no_sense_is_taken_for_the_default(
    settings: Settings, tmp_path: Path
) -> None:
    for size in ("-3", "nan", "1e9", "large"):
        settings._store.setValue("text_size", size)
        assert settings.text_size == 0
    settings._store.setValue("hidden_panes", "0+1+2")
    assert settings.hidden_panes == frozenset()


def test_the_name_of_what_is_read_gives_way_to_the_controls_of_a_narrow_window(
    window: MainWindow, loaded: Entry
) -> None:
    window.resize(720, 600)
    narrow = window.width()
    window.activity.tell("Reading · " + "a long name " * 20, 0, 0)
    window.activity.show()
    QApplication.processEvents()
    assert window.width() == narrow < 1000
    foot = [child for part in (window.activity, window.length) for child in part.findChildren(QWidget)]
    places = [child.mapTo(window, QPoint()).x() for child in foot]
    assert all(left + child.width() <= right for left, child, right in zip(places, foot, places[1:], strict=False))
    assert all(child.width() >= child.minimumSizeHint().width() for child in window.length.findChildren(QWidget))
