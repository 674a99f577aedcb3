"""What comes into the window and goes out of it: drops, the clipboard, files that can't be read, saved summaries."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from core.model import Link, Text
from desktop.articles import Entry, State
from desktop.files import sources_in
from desktop.main_window import MainWindow
from tests.desktop.drags import STORY, drop, files, text


def test_a_file_dropped_on_a_pane_is_loaded(window: MainWindow, story: Path, settle: Callable[[], None]) -> None:
    assert drop(window.panes.original.viewport(), files(story))
    settle()
    assert window.panes.translation.toPlainText()
    assert [entry.source for entry in window.articles.entries] == [story]


@pytest.mark.parametrize("place", ["original", "summary", "translation", "list"])
def test_a_drop_is_taken_wherever_it_falls(window: MainWindow, place: str, settle: Callable[[], None]) -> None:
    target = window.list if place == "list" else getattr(window.panes, place)
    assert drop(target.viewport(), text(STORY))
    settle()
    assert window.articles.entries[0].state is State.READY


def test_several_files_are_all_done_and_the_first_is_shown(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    paths = []
    for number in range(4):
        path = tmp_path / f"story {number}.txt"
        path.write_text(STORY.replace("eighty", str(80 + number)), encoding="utf-8")
        paths.append(path)
    assert drop(window.panes.summary.viewport(), files(*paths))
    settle()
    assert [entry.state for entry in window.articles.entries] == [State.READY] * 4
    assert window.list.entry is window.articles.entries[0]


def test_a_folder_stands_for_the_articles_in_it(
    window: MainWindow, tmp_path: Path, story: Path, settle: Callable[[], None]
) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "note.md").write_text("# Note\n\nThe ferry is late today. Nobody knows why.", encoding="utf-8")
    assert drop(window.panes.original.viewport(), files(tmp_path))
    settle()
    assert [entry.source_name for entry in window.articles.entries] == ["ferry.txt", "note.md"]


def test_a_folder_with_nothing_to_read_is_said_and_holds_up_nothing_else(
    window: MainWindow, tmp_path: Path, story: Path, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    bare = tmp_path / "bare"
    (bare / "deeper").mkdir(parents=True)
    assert drop(window.panes.original.viewport(), files(bare, story))
    qtbot.waitUntil(lambda: "“bare” holds no file" in window.statusBar().currentMessage())
    settle()
    assert [entry.source_name for entry in window.articles.entries] == ["ferry.txt"]


def test_a_file_that_is_dropped_again_is_shown_and_not_doubled(
    window: MainWindow, loaded: Entry, story: Path, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    window.load([Text(STORY.replace("ferry", "boat"), "another")])
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    settle()
    window.load([story])
    qtbot.waitUntil(lambda: window.list.entry is loaded)
    assert len(window.articles.entries) == 2


def test_a_pasted_text_is_loaded(window: MainWindow, settle: Callable[[], None]) -> None:
    QGuiApplication.clipboard().setText(STORY)
    window.paste()
    settle()
    assert window.articles.entries[0].name == "A ferry for the islands"


@pytest.fixture
def page() -> Iterator[str]:
    """The address of a story on a web server of this machine."""
    paragraphs = STORY.split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs[1:])
    html = f"<html><head><title>{paragraphs[0]}</title></head><body><h1>{paragraphs[0]}</h1>{body}</body></html>"

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/ferry"
        server.shutdown()


def test_a_link_that_is_dropped_is_fetched_when_the_reader_agrees_and_the_window_says_so(
    qtbot: QtBot, window: MainWindow, page: str, settle: Callable[[], None]
) -> None:
    assert drop(window.panes.original.viewport(), text(page))
    dialog = window.findChild(QInputDialog)
    assert dialog.textValue() == page
    assert not window.articles.entries
    dialog.accept()
    settle()
    assert window.articles.entries[0].name == "A ferry for the islands"
    assert window.panes.translation.toPlainText()
    assert page in window.statusBar().currentMessage()


def test_a_text_with_an_address_in_it_is_a_text(window: MainWindow) -> None:
    assert sources_in(text("See https://example.org for more."), "pasted") == [
        Text("See https://example.org for more.", "pasted")
    ]
    assert sources_in(text("https://example.org/a"), "pasted") == [Link("https://example.org/a")]
    assert sources_in(text("javascript:alert(1)"), "pasted") == [Text("javascript:alert(1)", "pasted")]


def test_pasting_nothing_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.paste()
    assert "clipboard" in window.statusBar().currentMessage()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(20):
            file.write(b"A sentence of a text without end. " * 30_841)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _missing(path: Path) -> None:
    pass


@pytest.mark.parametrize("make", [_empty, _binary, _huge, _pipe, _missing])
def test_what_cannot_be_read_is_named_and_the_window_goes_on(
    window: MainWindow, tmp_path: Path, story: Path, make: Callable[[Path], None], settle: Callable[[], None]
) -> None:
    bad = tmp_path / "bad.txt"
    make(bad)
    window.load([bad, story])
    settle()
    first, second = window.articles.entries
    assert first.state is State.FAILED
    assert "bad.txt" in window.panes.original.placeholder
    assert second.state is State.READY
    window.list.choose(second)
    settle()
    assert window.panes.translation.toPlainText()


@pytest.mark.parametrize(("encoding", "language"), [("utf-16", "en"), ("windows-1251", "ru")])
def test_other_encodings_are_read(
    window: MainWindow, tmp_path: Path, encoding: str, language: str, settle: Callable[[], None]
) -> None:
    story = {
        "en": STORY,
        "ru": "Новый паром\n\nНовый паром вышел из гавани в понедельник. На борту было восемьдесят пассажиров. "
        "Старый паром служил с 1971 года, и его двигатель дважды отказывал прошлой зимой.\n",
    }[language]
    path = tmp_path / "story.txt"
    path.write_bytes(story.encode(encoding))
    window.load([path])
    settle()
    entry = window.articles.entries[0]
    assert entry.article
    assert entry.article.language == language
    assert window.panes.original.toPlainText().splitlines()[0] == story.splitlines()[0]


def test_a_wrongly_detected_encoding_can_be_corrected(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes("Ваза".encode("cp1251"))
    window.load([path])
    settle()
    window.encoding.chosen.emit("koi8-r")
    settle()
    assert window.panes.original.toPlainText() != "Ваза"
    window.encoding.chosen.emit("windows-1251")
    settle()
    assert window.panes.original.toPlainText() == "Ваза"
    assert window.articles.entries[0].language is None


def test_a_file_that_vanished_can_be_tried_again(window: MainWindow, story: Path, settle: Callable[[], None]) -> None:
    story.unlink()
    window.load([story])
    settle()
    assert window.articles.entries[0].state is State.FAILED
    story.write_text(STORY, encoding="utf-8")
    window.redo()
    settle()
    assert window.articles.entries[0].state is State.READY


def test_saving_writes_the_digest_and_says_where(
    window: MainWindow, loaded: Entry, tmp_path: Path, qtbot: QtBot
) -> None:
    assert loaded.digest
    assert loaded.summary
    path = tmp_path / "saved.html"
    window.files.save_to(loaded.digest, path, "html")
    qtbot.waitUntil(lambda: str(path) in window.statusBar().currentMessage())
    saved = path.read_text(encoding="utf-8")
    assert all(loaded.translated[index].text in saved for index in loaded.summary.sentences)


def test_a_summary_without_a_translation_can_be_saved(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    window.load([Text("Новый паром\n\nНовый паром вышел из гавани. На борту было восемьдесят пассажиров.", "паром")])
    settle()
    entry = window.articles.entries[0]
    assert entry.state is State.FAILED
    assert entry.to_save
    window.files.save_to(entry.to_save, tmp_path / "паром.txt", "text")
    qtbot.waitUntil(lambda: "паром.txt" in window.statusBar().currentMessage())
    assert "Новый паром" in (tmp_path / "паром.txt").read_text(encoding="utf-8")


def test_a_save_that_fails_is_said_and_the_old_file_stays(
    window: MainWindow, loaded: Entry, tmp_path: Path, qtbot: QtBot
) -> None:
    assert loaded.digest
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("old", encoding="utf-8")
    window.files.save_to(loaded.digest, blocked / "saved.txt", "text")
    qtbot.waitUntil(lambda: "saved.txt" in window.statusBar().currentMessage())
    assert blocked.read_text(encoding="utf-8") == "old"
