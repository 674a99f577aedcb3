"""The window lives on while a very long text is worked on, and Cancel ends the work."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.model import Text
from desktop.__main__ import SAMPLE
from desktop.articles import State
from desktop.main_window import MainWindow

pytestmark = pytest.mark.alone

SENTENCES = 5_000

# What is looked for is work in the UI thread, which lasts as long as the work. How smooth it is on a machine that does
# nothing else is printed: under 100 ms.
LONGEST_GAP_MS = 500

# What else the machine does can make the window wait, and not make it quicker: what blocks it does so every time.
ATTEMPTS = 3


@pytest.fixture(scope="module")
def long_text() -> Text:
    """A thousand paragraphs of five sentences, made of the words of the bundled sample."""
    words = [word.strip(".,“”?!()").lower() for word in SAMPLE.read_text(encoding="utf-8").split()]
    words = [word for word in words if word.isalpha() and len(word) > 3]
    dice = random.Random(5)

    def sentence() -> str:
        return " ".join(dice.choices(words, k=8)).capitalize() + "."

    paragraphs = [" ".join(sentence() for _ in range(5)) for _ in range(SENTENCES // 5)]
    return Text("\n\n".join(["A very long story", *paragraphs]), "long")


class Gap(NamedTuple):
    """Milliseconds that passed, that the UI thread worked, and that all did: where few, the machine had other work."""

    long: float
    window: float
    program: float


class Heartbeat:
    """A timer in the UI thread that writes down how long it had to wait for its turn, and who worked meanwhile."""

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self._last = _clocks()
        self._timer = QTimer(interval=5, timeout=self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = _clocks()
        self.gaps.append(Gap(*(1000 * (at - before) for at, before in zip(now, self._last, strict=True))))
        self._last = now

    def longest_gap(self) -> Gap:
        """The longest gap since the last call."""
        longest, self.gaps = max(self.gaps), []
        return longest


def _clocks() -> tuple[float, float, float]:
    return time.perf_counter(), time.thread_time(), time.process_time()


@pytest.fixture
def heartbeat(qtbot: QtBot, window: MainWindow) -> Iterator[Heartbeat]:
    heartbeat = Heartbeat()
    qtbot.wait(300)
    heartbeat.longest_gap()
    yield heartbeat
    heartbeat._timer.stop()


def test_the_window_never_stands_still_while_five_thousand_sentences_are_read_summarised_and_translated(
    qtbot: QtBot,
    window: MainWindow,
    long_text: Text,
    heartbeat: Heartbeat,
    settle: Callable[[], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    def longest_gap_of_a_run(number: int) -> Gap:
        window.load([replace(long_text, name=f"long {number}")])
        qtbot.waitUntil(lambda: len(window.articles.entries) > number)
        entry = window.articles.entries[number]
        qtbot.waitUntil(lambda: entry.state is State.READY, timeout=240_000)
        settle()
        assert entry.article
        assert len(entry.article.body) == SENTENCES
        assert len(entry.translated) == len(entry.article.sentences)
        return heartbeat.longest_gap()

    window.commands.whole.trigger()
    for attempt in range(ATTEMPTS):
        qtbot.wait(1000)
        idle = heartbeat.longest_gap()
        busy = longest_gap_of_a_run(attempt)
        with capsys.disabled():
            print(
                f"\n  longest gap: idle {idle.long:.0f} ms; busy {busy.long:.0f} ms, in which the window worked for "
                f"{busy.window:.0f} and the program for {busy.program:.0f} ms"
            )
        if busy.long < LONGEST_GAP_MS:
            return
    pytest.fail(f"the window stood still for {busy.long:.0f} ms in the last of {ATTEMPTS} attempts")


def test_cancel_ends_the_work_at_once_and_keeps_what_is_done(
    qtbot: QtBot, window: MainWindow, long_text: Text, settle: Callable[[], None]
) -> None:
    window.commands.whole.trigger()
    window.load([long_text])
    qtbot.waitUntil(lambda: bool(window.articles.entries and window.articles.entries[0].translated), timeout=60_000)
    entry = window.articles.entries[0]
    qtbot.waitUntil(window.activity.cancel.isVisible)
    window.activity.cancel.click()
    assert entry.state is State.STOPPED
    assert not window.activity.cancel.isVisible()
    # The worker is at most one window of sentences behind.
    assert window.queue.wait(5_000)
    done = len(entry.translated)
    qtbot.wait(300)
    assert 0 < done == len(entry.translated) < SENTENCES
    assert window.panes.summary.toPlainText()


def test_another_article_goes_first_when_it_is_chosen(
    qtbot: QtBot, window: MainWindow, long_text: Text, settle: Callable[[], None]
) -> None:
    window.load([long_text, Text("One\n\nThe first story is short.", "one"), Text("Two\n\nThe second too.", "two")])
    done: list[str] = []
    window.queue.settled.connect(lambda entry: done.append(entry.source_name))
    qtbot.waitUntil(lambda: len(window.articles.entries) == 3)
    window.list.choose(window.articles.entries[2])
    settle()
    assert done == ["long", "two", "one"]


def test_closing_the_window_during_work_leaves_no_thread_behind(
    qtbot: QtBot, window: MainWindow, long_text: Text
) -> None:
    window.commands.whole.trigger()
    window.load([long_text])
    qtbot.waitUntil(lambda: bool(window.articles.entries and window.articles.entries[0].translated), timeout=60_000)
    window.close()
    assert window.queue.wait(0)
