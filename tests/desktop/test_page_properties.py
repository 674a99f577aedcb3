"""Where sentences stand on a page, and what it never takes their text for, whatever Unicode they are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.model import Article, Role
from core.reading import article
from core.reading.draft import Draft, Paragraph
from desktop.activity import Activity
from desktop.columns import Column
from desktop.main_window import MainWindow
from desktop.messages import as_text
from desktop.page import Page
from desktop.passages import original
from tests.properties import HOSTILE, hostile_texts, texts

ROLES = st.sampled_from(list(Role))
DRAFTS = st.lists(st.builds(Paragraph, st.one_of(texts, hostile_texts), ROLES), min_size=1, max_size=5)


class Loading(Page):
    """A page that writes down what it is asked to load."""

    def __init__(self) -> None:
        super().__init__("page")
        self.loaded: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.loaded.append(str(name))
        return super().loadResource(kind, name)


@pytest.fixture
def page(qtbot: QtBot) -> Loading:
    page = Loading()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


def show(page: Page, made: Article, qtbot: QtBot) -> None:
    page.start_over(language=made.language)
    page.add(original(made))
    qtbot.waitUntil(lambda: page.is_filled)


@given(DRAFTS)
@example([Paragraph("\ufdd0a\ufdd1. b\ufffc 😀 ﷺ e\u0301.", Role.TEXT), Paragraph("👩‍👩‍👧 c", Role.LIST)])
def test_every_sentence_is_marked_where_it_stands(page: Loading, qtbot: QtBot, paragraphs: list[Paragraph]) -> None:
    made = article.build(Draft(tuple(paragraphs)), "page.txt")
    if made is None:
        return
    show(page, made, qtbot)
    for sentence in made.sentences:
        place = page.place_of(sentence.index)
        assert place is not None
        assert page.cursor_over(*place).selectedText() == sentence.text.replace("\n", "\u2028")
        assert page.sentence_of(place[0]) == sentence.index
    assert page.loaded == []


@pytest.mark.parametrize("text", [text.replace("\x00", "") for text in HOSTILE])
def test_a_tooltip_shows_what_looks_like_html_word_for_word(text: str, page: Loading) -> None:
    hint = as_text(text)
    if Qt.mightBeRichText(hint):
        page.setHtml(hint)
        assert page.toPlainText() == text
    else:
        assert hint == text
    assert page.loaded == []


def test_names_and_errors_are_shown_as_text_wherever_they_come(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    path = tmp_path / "<img src='x.png'><b>a"
    path.write_text("It rained.", encoding="utf-8")
    window.load([path])
    settle()
    articles = window.articles
    assert articles.data(articles.index(0), Qt.ItemDataRole.ToolTipRole) == f"<qt>{escape(str(path))}</qt>"
    for said in (*window.findChildren(Column), window.findChild(Activity)):
        say = partial(said.describe, tip="") if isinstance(said, Column) else partial(said.tell, done=0, total=0)
        say("<b>a</b>")
        shown = [label for label in said.findChildren(QLabel) if label.text() == "<b>a</b>"]
        assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]
