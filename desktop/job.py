"""A stream of events, looped over away from the UI thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any
from weakref import ref

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from core.errors import NutgrafError

_log = logging.getLogger(__name__)


class Job(QObject):
    """Loops over a stream in a worker thread and emits each event; then exactly one of the last three signals.

    Everything is emitted in the thread of the job, and nothing but ``cancelled`` once it was cancelled.
    """

    happened = Signal(object)
    finished = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, events: Callable[[], Iterable[object]], parent: QObject | None = None) -> None:
        """``events`` makes the stream; it is called in the worker, so that its first step runs there too."""
        super().__init__(parent)
        self._events = events
        self._stop = threading.Event()

    def start(self, pool: QThreadPool) -> None:
        """Begins as soon as the pool has a thread to spare."""
        # The worker holds no QObject that can die: its job may be gone at any moment, along with the window it is of.
        pool.start(_worker(self._events, self._stop, _post(), ref(self)))

    def cancel(self) -> None:
        """Ends the run at its next event; ``cancelled`` comes when it has ended."""
        self._stop.set()

    def _pass_on(self, event: object) -> None:
        # What was on its way when the run was cancelled arrives after it.
        if not self._stop.is_set():
            self.happened.emit(event)

    def _end(self, error: Exception | None) -> None:
        # Not by a connection to it, of which PySide keeps the slot's name for good (docs/reliability.md).
        self.deleteLater()
        if self._stop.is_set():
            self.cancelled.emit()
        elif error:
            self.failed.emit(error)
        else:
            self.finished.emit()


class _Post(QObject):
    """Calls in the UI thread what a worker sends, if it is still there; lives as long as the program."""

    sent = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._deliver)

    def _deliver(self, address: ref[Job], method: Callable[[Job, Any], None], letter: object) -> None:
        job = address()
        if job and isValid(job):
            method(job, letter)


@cache
def _post() -> _Post:
    return _Post()


def _worker(
    events: Callable[[], Iterable[object]], stop: threading.Event, post: _Post, job: ref[Job]
) -> Callable[[], None]:
    def run() -> None:
        failure = None
        try:
            for event in events():
                if stop.is_set():
                    break
                post.sent.emit(job, Job._pass_on, event)
        except Exception as error:  # Whatever it is, the window must hear of it.
            if not isinstance(error, NutgrafError):
                _log.exception("A run failed in a way that it should not")
            failure = error
        post.sent.emit(job, Job._end, failure)

    return run
