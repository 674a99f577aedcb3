"""From one run to the next: the list comes back, with what the reader chose and where the reader was."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.errors import UnreadableFile
from core.model import Link, Source, Text
from core.pipeline import Services
from desktop.__main__ import SAMPLE
from desktop.articles import State
from desktop.kept_list import SCHEMA, KeptEdit, KeptEntry, KeptList, parse
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Network, Settings
from tests.desktop.drags import STORY

_ROOT = Path(__file__).resolve().parents[2]

Open = Callable[..., MainWindow]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def open_window(qtbot: QtBot, services: Services, settings: Settings, data: Path) -> Iterator[Open]:
    """Starts the program with sources, and waits until it has done all that there is to do."""
    opened: list[MainWindow] = []

    def open_window(sources: Sequence[Source] = ()) -> MainWindow:
        window = MainWindow(services, settings)
        qtbot.addWidget(window)
        window.resize(1000, 400)
        window.show()
        opened.append(window)
        Session(window, settings, data).open(sources, otherwise=[SAMPLE])
        settle(qtbot, window)
        return window

    yield open_window
    for window in opened:
        window.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    busy = State.WAITING, State.WORKING

    def settled() -> bool:
        panes = window.panes.original, window.panes.summary, window.panes.translation
        done = all(entry.state not in busy for entry in window.articles.entries)
        return bool(window.articles.entries) and done and all(pane.is_filled for pane in panes)

    qtbot.waitUntil(settled, timeout=30_000)


def sources_of(window: MainWindow) -> list[Source]:
    return [entry.source for entry in window.articles.entries]


def test_the_list_the_choices_the_edits_and_the_selected_article_come_back(
    open_window: Open, story: Path, qtbot: QtBot
) -> None:
    pasted = Text(STORY.replace("ferry", "boat"), "Pasted text")
    window = open_window([story, pasted])
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    settle(qtbot, window)
    window.list.choose(window.articles.entries[1])
    window.source.chosen.emit("en")
    window.length.chosen.emit(2)
    settle(qtbot, window)
    entry = window.articles.entries[1]
    assert entry.summary
    index = entry.summary.sentences[0]
    entry.edit(index, "Uma barca nova.")
    window.panes.edited.emit(entry)
    window.close()

    again = open_window()
    assert sources_of(again) == [story, pasted]
    entry = again.articles.entries[1]
    assert again.list.entry is entry
    assert (entry.language, entry.sentences) == ("en", 2)
    assert entry.summary and len(entry.summary.sentences) == 2
    assert entry.edit_of(index) == "Uma barca nova."
    assert "Uma barca nova." in again.panes.translation.toPlainText()


def test_the_place_in_the_article_comes_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window([SAMPLE])
    original = window.panes.original
    article = window.list.entry.article if window.list.entry else None
    assert article
    # One that begins a paragraph: whatever the font is, no other sentence stands in the line with it.
    place = original.place_of(article.blocks[-4].sentences[0].index)
    assert place
    original.verticalScrollBar().setValue(original.cursorRect(original.cursor_over(place[0], place[0])).top() + 2)
    there = original.verticalScrollBar().value()
    assert there > 100
    window.close()

    again = open_window().panes.original
    line = again.fontMetrics().height()
    qtbot.waitUntil(lambda: abs(again.verticalScrollBar().value() - there) < 2 * line)


def test_the_list_rests_as_long_as_ever_after_scrolling_wherever_that_leads(open_window: Open) -> None:
    window = open_window([SAMPLE])
    session = window.findChild(Session)
    assert session
    (rest,) = session.findChildren(QTimer)
    before = rest.interval()
    bar = window.panes.original.verticalScrollBar()
    for place in (bar.maximum(), bar.maximum() // 2, 0):
        bar.setValue(place)
    assert bar.maximum() > 0
    assert (rest.isActive(), rest.interval()) == (True, before)


def test_what_is_opened_now_is_shown_after_what_was_there(open_window: Open, story: Path) -> None:
    open_window([SAMPLE]).close()
    again = open_window([story])
    assert sources_of(again) == [SAMPLE, story]
    assert again.list.entry and again.list.entry.source == story


def test_the_sample_is_shown_where_there_is_nothing_else(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert sources_of(window) == [SAMPLE]


def test_nothing_comes_back_and_nothing_is_kept_where_the_reader_does_not_want_it(
    open_window: Open, story: Path, settings: Settings, data: Path, qtbot: QtBot
) -> None:
    window = open_window([story])
    kept = data / "session.json"
    qtbot.waitUntil(kept.exists)
    settings.reopens = False
    window.choices.apply(frozenset({"reopens"}))
    qtbot.waitUntil(lambda: not kept.exists())
    window.close()
    assert not kept.exists()
    assert sources_of(open_window()) == [SAMPLE]


def test_pasted_texts_leave_the_disk_as_soon_as_they_are_not_to_be_kept(
    open_window: Open, story: Path, settings: Settings, data: Path, qtbot: QtBot
) -> None:
    window = open_window([Text("A secret. Nobody may know of it.", "Pasted text"), story])
    qtbot.waitUntil(lambda: len(window.articles.entries) == 2)
    kept = data / "session.json"
    qtbot.waitUntil(lambda: kept.exists() and "secret" in kept.read_text(encoding="ascii"))
    settings.keeps_texts = False
    window.choices.apply(frozenset({"keeps_texts"}))
    qtbot.waitUntil(lambda: "secret" not in kept.read_text(encoding="ascii"))
    settle(qtbot, window)
    window.close()
    assert sources_of(open_window()) == [story]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_can_read_the_list(open_window: Open, story: Path, data: Path) -> None:
    open_window([story]).close()
    assert (data / "session.json").stat().st_mode & 0o077 == 0
    assert data.stat().st_mode & 0o077 == 0


@pytest.fixture
def page() -> Iterator[tuple[str, list[str]]]:
    """The address of a story on a web server of this machine, and what was asked of it."""
    asked: list[str] = []
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(f"<html><body><article>{body}</article></body></html>".encode())

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/ferry", asked
        server.shutdown()


def test_a_page_is_not_fetched_again_before_the_reader_asks_for_it(
    open_window: Open, settings: Settings, page: tuple[str, list[str]], qtbot: QtBot
) -> None:
    url, asked = page
    open_window([Link(url)]).close()
    assert len(asked) == 1

    window = open_window()
    (entry,) = window.articles.entries
    assert entry.state is State.STOPPED
    assert window.articles.describe(entry) == "not fetched"
    assert "F5" in window.panes.original.placeholder
    # Neither another language nor another algorithm asks for the page.
    window.target.chosen.emit("pt")
    window.algorithm.activated.emit(0)
    settings.network = Network.OFF
    window.commands.go_on.trigger()
    assert "switched off" in window.statusBar().currentMessage()
    assert entry.state is State.STOPPED and len(asked) == 1

    settings.network = Network.ASK
    window.commands.go_on.trigger()
    settle(qtbot, window)
    assert entry.state is State.READY and len(asked) == 2


def test_a_file_that_is_gone_says_so_and_goes_away_for_good_when_it_is_removed(
    open_window: Open, story: Path, data: Path
) -> None:
    open_window([SAMPLE, story]).close()
    story.unlink()
    window = open_window()
    gone = window.articles.entries[1]
    assert gone.state is State.FAILED
    assert isinstance(gone.error, UnreadableFile)
    assert "not there" in window.articles.describe(gone)
    window.list.choose(gone)
    window.remove()
    window.close()
    assert [entry.source for entry in parse((data / "session.json").read_bytes()).entries] == [SAMPLE]


def test_an_edit_follows_its_sentence_and_is_not_given_to_another(open_window: Open, story: Path) -> None:
    window = open_window([story])
    (entry,) = window.articles.entries
    assert entry.article
    engine = next(s.index for s in entry.article.sentences if s.text.startswith("Its engine"))
    mayor = next(s.index for s in entry.article.sentences if "mayor" in s.text)
    entry.edit(engine, "O motor falhou.")
    entry.edit(mayor, "Disse o autarca.")
    window.close()
    changed = STORY.replace("The old ferry", "Everybody is glad. The old ferry").replace("said the mayor", "he said")
    story.write_text(changed, encoding="utf-8")

    again = open_window()
    (entry,) = again.articles.entries
    assert entry.article
    assert entry.edits == {("pt", engine + 1): "O motor falhou."}
    assert entry.article.sentences[engine + 1].text.startswith("Its engine")
    assert "lost the sentence" in again.statusBar().currentMessage()


GARBAGE = {
    "nothing": b"",
    "no JSON": b"\x00\xff\xfe rubbish",
    "half of it": b'{"schema": "nutgraf.session/1", "entries": [{"file": "/a',
    "deeply nested": b"[" * 200_000,
    "a huge number": b'{"schema": "nutgraf.session/1", "shown": ' + b"9" * 10_000 + b', "entries": []}',
    "another form": b'{"schema": "nutgraf.session/9", "entries": [{"file": "/etc/passwd"}]}',
    "a list": b"[1, 2, 3]",
    "no list": b'{"schema": "nutgraf.session/1", "entries": {"file": "/etc/passwd"}}',
    "not a number": b'{"schema": "nutgraf.session/1", "shown": NaN, "place": Infinity, "entries": [null, 7, "x", []]}',
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE.keys())
def test_a_file_that_makes_no_sense_never_breaks_a_start(open_window: Open, data: Path, garbage: bytes) -> None:
    data.mkdir()
    (data / "session.json").write_bytes(garbage)
    assert sources_of(open_window()) == [SAMPLE]


def test_of_a_hostile_list_what_makes_sense_comes_back(open_window: Open, story: Path, data: Path) -> None:
    good = {"file": str(story), "language": "en", "sentences": 2}
    hostile = [
        {"file": "../../etc/passwd"},
        {"file": "/dev/\u0000zero"},
        {"sample": "../../../etc/passwd"},
        {"link": "file:///etc/passwd"},
        {"link": "javascript:alert(1)"},
        {"text": "", "name": "empty"},
        {"text": "Half of a character: \ud83d. It is no text.", "name": "half \udc00"},
        {"file": 7},
        {
            **good,
            "language": "xx",
            "encoding": "rot13",
            "sentences": True,
            "edits": [{"to": "pt", "index": -1, "text": "x"}],
        },
        good,
    ]
    data.mkdir()
    kept = {"schema": SCHEMA, "shown": len(hostile) - 1, "place": 10**9, "entries": hostile}
    (data / "session.json").write_text(json.dumps(kept), encoding="ascii")
    window = open_window()
    half, entry = window.articles.entries
    assert isinstance(half.source, Text) and half.state is State.READY
    assert entry.source == story
    # The same file twice is one entry, as it would be if it were dropped twice; the later choices hold.
    assert (entry.language, entry.encoding, entry.sentences, entry.edits) == ("en", None, 2, {})
    assert window.list.entry is entry


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_something_else_in_the_place_of_the_file_is_said_and_never_waited_for(
    open_window: Open, data: Path, kind: str
) -> None:
    data.mkdir()
    if kind == "folder":
        (data / "session.json").mkdir()
    elif sys.platform == "win32":
        pytest.skip("Windows has no pipes that are files")
    else:
        os.mkfifo(data / "session.json")
    window = open_window()
    assert sources_of(window) == [SAMPLE]
    assert "session.json" in window.statusBar().currentMessage()


def test_a_list_that_can_not_be_kept_is_said_once_and_the_work_goes_on(
    open_window: Open, story: Path, data: Path, qtbot: QtBot
) -> None:
    data.write_text("a file, not a folder", encoding="utf-8")
    window = open_window([story])
    qtbot.waitUntil(lambda: "can't be kept" in window.statusBar().currentMessage())
    window.notify("")
    window.list.chosen.emit(window.list.entry)
    qtbot.wait(1500)
    assert window.statusBar().currentMessage() == ""
    assert window.articles.entries[0].state is State.READY
    window.close()
    assert data.read_text(encoding="utf-8") == "a file, not a folder"


def a_list() -> KeptList:
    return KeptList(
        (
            KeptEntry(Path("/a/b\udcff.txt"), "ru", "koi8-r", 4, (KeptEdit("pt", 3, "três", "three"),)),
            KeptEntry(Link("https://example.org/ü")),
            KeptEntry(Text("Emoji 🐐 and العربية.", "Pasted text")),
            KeptEntry(SAMPLE),
        ),
        shown=2,
        place=7,
    )


def test_what_is_written_is_read_again_as_it_was() -> None:
    assert parse(a_list().render()) == a_list()


def test_a_file_with_any_bytes_changed_gives_a_list_and_never_an_error() -> None:
    written, dice = a_list().render(), random.Random(11)
    for _ in range(2_000):
        damaged = bytearray(written)
        for _ in range(dice.randint(1, 8)):
            match dice.randrange(3):
                case 0:
                    damaged[dice.randrange(len(damaged))] = dice.randrange(256)
                case 1:
                    del damaged[dice.randrange(len(damaged))]
                case 2:
                    damaged.insert(dice.randrange(len(damaged)), dice.choice(b'{}[]",:0-\\'))
        kept = parse(bytes(damaged))
        assert parse(kept.render()) == kept


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_program_that_is_killed_while_it_writes_leaves_a_whole_list_behind(open_window: Open, data: Path) -> None:
    writer = """
import sys
from pathlib import Path
from core.model import Text
from desktop.kept_list import KeptEntry, KeptList
from desktop.session import _written
print("ready", flush=True)
n = 0
while True:
    n += 1
    entries = tuple(KeptEntry(Text(f"Story {n}. " + "word " * 100_000, f"{n}")) for _ in range(8))
    list(_written(Path(sys.argv[1]) / "session.json", KeptList(entries)))
"""
    left_behind = 0
    for _ in range(10):
        command = [sys.executable, "-c", writer, str(data)]
        with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE) as process:
            try:
                assert process.stdout and process.stdout.readline()
                end = time.monotonic() + 10
                # It is writing as long as there is a file beside the list.
                while not ((data / "session.json").exists() and list(data.glob(".*.nutgraf"))):
                    assert time.monotonic() < end
            finally:
                process.send_signal(signal.SIGKILL)
        if (data / "session.json").stat().st_size:
            kept = parse((data / "session.json").read_bytes())
            assert len(kept.entries) == 8
            assert len({entry.source.name for entry in kept.entries if isinstance(entry.source, Text)}) == 1
        if list(data.glob(".*.nutgraf")):
            left_behind += 1
            for left in data.glob(".*.nutgraf"):
                assert left.stat().st_mode & 0o077 == 0
        if left_behind == 2:
            break
    # Otherwise none of them was killed while it wrote.
    assert left_behind
    (data / "session.json").unlink()
    open_window().close()
    assert not list(data.glob(".*.nutgraf"))
