"""The unit of work, one input to what is saved of it, and many of them at once, in threads or on any other executor.

Reading and summarising are Python, where one thread waits for another; translating, most of the work, runs beside them
on all cores. So threads, which share one copy of the models, keep a few cores busy (docs/performance.md).
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from core.errors import NutgrafError
from core.model import Article, Digest, Options, Progress, Source, Summary
from core.pipeline import Services, digest
from core.saving import Layout, render

# More than one a core: while the engine works for some, others read.
_THREADS_MORE = 2

# Seconds. Under Windows a wait without an end can't be interrupted.
_PATIENCE = 0.5

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an input: its digest, the error that it failed with, or both where only its translation failed.

    ``data`` is the digest as the contents of a file, where the task names a format.
    """

    digest: Digest | None = None
    error: NutgrafError | None = None
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with each input. It and its outcomes can be sent to another process or computer."""

    options: Options
    format: str | None = None
    layout: Layout = Layout.SIDE_BY_SIDE

    def steps(self, source: Source, services: Services) -> Iterator[Progress | Outcome]:
        """The progress of one input, and last what came of it."""
        article = summary = None
        try:
            for event in digest(source, self.options, services):
                match event:
                    case Progress():
                        yield event
                    case Article():
                        article = event
                    case Summary():
                        summary = event
                    case Digest():
                        yield self._rendered(event)
        except NutgrafError as error:
            # Where only the translation failed, the summary is there, and worth having.
            yield self._rendered(Digest(article, summary), error) if article and summary else Outcome(error=error)

    def run(self, source: Source, services: Services, stop: Event | None = None) -> Outcome:
        """What came of one input. Raises CancelledError soon after ``stop`` is set."""
        for event in self.steps(source, services):
            if stop and stop.is_set():
                raise CancelledError
            if isinstance(event, Outcome):
                return event
        raise AssertionError("the last step is an outcome")

    def _rendered(self, made: Digest, error: NutgrafError | None = None) -> Outcome:
        try:
            return Outcome(made, error, render(made, self.format, self.layout) if self.format else b"")
        except NutgrafError as refusal:
            return Outcome(error=refusal)


def at_once(task: Task, inputs: Iterable[tuple[str, Source]], services: Services) -> Iterator[tuple[str, Outcome]]:
    """What came of each input, by its name and in the order of the inputs, several of which are worked on at once.

    Whoever stops asking ends the work; a thread may take a moment more to notice.
    """
    stop = Event()
    threads = (os.cpu_count() or 1) + _THREADS_MORE
    pool = ThreadPoolExecutor(threads, "digest")
    try:
        for (name, _), outcome in in_order(lambda item: task.run(item[1], services, stop), inputs, pool, 2 * threads):
            yield name, outcome
    finally:
        stop.set()
        pool.shutdown(wait=False, cancel_futures=True)


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], executor: Executor, ahead: int
) -> Iterator[tuple[Item, Result]]:
    """Each item with what ``work`` makes of it, in the order of the items.

    Up to ``ahead`` of them are begun, or done and not yet asked for: so much is in memory, however many there are.
    """
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    for item in items:
        waiting.append((item, executor.submit(work, item)))
        if len(waiting) == ahead:
            yield _first(waiting)
    while waiting:
        yield _first(waiting)


def _first(waiting: deque[tuple[Item, Future[Result]]]) -> tuple[Item, Result]:
    item, future = waiting.popleft()
    while not future.done():
        wait([future], _PATIENCE)
    return item, future.result()
