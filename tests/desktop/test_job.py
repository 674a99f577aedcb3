"""A job ends in exactly one way, and says nothing after it was cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from core.errors import NoRoute
from desktop.job import Job


class Ear:
    """Writes down what a job says, in order."""

    def __init__(self, job: Job) -> None:
        self.heard: list[str] = []
        self.threads: set[QThread] = set()
        job.happened.connect(lambda event: self._hear(str(event)))
        job.finished.connect(lambda: self._hear("finished"))
        job.failed.connect(lambda error: self._hear(type(error).__name__))
        job.cancelled.connect(lambda: self._hear("cancelled"))

    def _hear(self, what: str) -> None:
        self.heard.append(what)
        self.threads.add(QThread.currentThread())


def test_a_job_emits_its_events_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    worker: list[QThread] = []

    def events() -> Iterator[int]:
        worker.append(QThread.currentThread())
        yield from (1, 2, 3)

    job = Job(events)
    ear = Ear(job)
    job.start(QThreadPool.globalInstance())
    qtbot.waitUntil(lambda: "finished" in ear.heard)
    assert ear.heard == ["1", "2", "3", "finished"]
    assert ear.threads == {QThread.currentThread()}
    assert worker != [QThread.currentThread()]


def test_an_error_is_handed_on_as_it_is(qtbot: QtBot) -> None:
    def events() -> Iterator[int]:
        yield 1
        raise NoRoute("uk", "pt")

    job = Job(events)
    ear = Ear(job)
    job.start(QThreadPool.globalInstance())
    qtbot.waitUntil(lambda: len(ear.heard) == 2)
    qtbot.wait(50)
    assert ear.heard == ["1", "NoRoute"]


def test_nothing_but_cancelled_is_heard_after_cancelling(qtbot: QtBot) -> None:
    arrived, go_on = threading.Event(), threading.Event()
    closed = threading.Event()

    def events() -> Iterator[int]:
        try:
            yield 1
            arrived.set()
            go_on.wait(5)
            yield 2
            yield 3
        finally:
            closed.set()

    job = Job(events)
    ear = Ear(job)
    job.start(QThreadPool.globalInstance())
    arrived.wait(5)
    # The first event is on its way; the window cancels before it looks at it.
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ear.heard))
    qtbot.wait(50)
    assert ear.heard == ["cancelled"]
    assert closed.is_set()


def test_a_job_whose_window_is_gone_runs_on_and_tells_nobody(qtbot: QtBot) -> None:
    arrived, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def events() -> Iterator[int]:
        try:
            yield 1
            arrived.set()
            go_on.wait(5)
            yield 2
        finally:
            closed.set()

    window = QObject()
    ear = Ear(job := Job(events, window))
    job.start(QThreadPool.globalInstance())
    arrived.wait(5)
    shiboken6.delete(window)
    go_on.set()
    with qtbot.captureExceptions() as raised:
        assert closed.wait(5)
        QThreadPool.globalInstance().waitForDone()
        qtbot.wait(50)
    assert (ear.heard, raised) == ([], [])
