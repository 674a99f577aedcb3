"""The work to do: one article after another, the selected one first, each in a job of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from core.model import Article, Digest, Event, Length, Options, Progress, Source, Stage, Summary, Translated
from desktop.articles import Articles, Entry, State
from desktop.job import Job

if TYPE_CHECKING:
    from core.pipeline import Services

# A job is asked to end with the window; what the engine is at work on takes no longer than this to come back.
_LAST_WINDOW_MS = 5000


class Queue(QObject):
    """Works through the waiting entries of a list.

    Each signal carries the entry that more is known of now. ``settled`` is the last for a run, whether the entry is
    ready, failed or stopped.
    """

    article_read = Signal(object)
    summarized = Signal(object)
    progressed = Signal(object)
    settled = Signal(object)
    idle = Signal()

    def __init__(self, articles: Articles, options: Callable[[], Options], parent: QObject | None = None) -> None:
        """``options`` gives what the window is set to at the moment; an entry's own choices are put on top."""
        super().__init__(parent)
        self._articles = articles
        self._services: Services | None = None
        self._options = options
        self._preferred: Entry | None = None
        self._running: tuple[Entry, Job] | None = None
        # A pool of one: the engine takes all cores for one article, and a second would only slow it down.
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    @property
    def current(self) -> Entry | None:
        """The entry that is being worked on."""
        return self._running[0] if self._running else None

    def begin(self, services: Services) -> None:
        """Works from now on; until then everything waits."""
        self._services = services
        self._next()

    def prefer(self, entry: Entry | None) -> None:
        """Lets an entry go before all others that wait."""
        self._preferred = entry
        self._next()

    def redo(self, entry: Entry, *, fetch: bool = False) -> None:
        """Does an entry again, as the window is set now; what is known and stays true is kept.

        A page that was never fetched is left alone, but with ``fetch``.
        """
        if entry.is_unfetched and not fetch:
            return
        if self.current is entry:
            self._abandon()
        entry.state = State.WAITING
        self._articles.touch(entry)
        self._next()

    def cancel(self) -> None:
        """Stops everything: what runs now and what waits. What is known so far stays."""
        self._abandon()
        for entry in self._articles.entries:
            if entry.state is State.WAITING:
                self._settle(entry, State.STOPPED)
        self.idle.emit()

    def drop(self, entry: Entry) -> None:
        """Forgets an entry that is leaving the list."""
        if self.current is entry:
            self._abandon()
        if self._preferred is entry:
            self._preferred = None

    def close(self) -> None:
        """Ends the work for good; comes back when no thread is left."""
        self._abandon()
        self.wait(_LAST_WINDOW_MS)

    def wait(self, milliseconds: int) -> bool:
        """Waits for the worker to come back from what it was told to leave; whether it did in time."""
        return self._pool.waitForDone(milliseconds)

    def _abandon(self) -> None:
        """Cancels the running job, of which nothing is heard from here on; the next one waits for its thread."""
        if not self._running:
            return
        entry, job = self._running
        self._running = None
        job.cancel()
        self._settle(entry, State.STOPPED)

    def _next(self) -> None:
        if self._running or self._services is None:
            return
        waiting = [entry for entry in self._articles.entries if entry.state is State.WAITING]
        if not waiting:
            self.idle.emit()
            return
        entry = self._preferred if self._preferred in waiting else waiting[0]
        assert entry is not None
        self._start(entry, self._services)

    def _start(self, entry: Entry, services: Services) -> None:
        # The window is there before the pipeline is imported, by another thread.
        from core.pipeline import digest, redigest

        options = replace(self._options(), source=entry.language, encoding=entry.encoding)
        if entry.sentences:
            options = replace(options, length=Length(sentences=entry.sentences))
        known = entry.options
        # What it is read as decides what is read; all else can be done from the article that is there.
        same = known and (known.source, known.encoding) == (options.source, options.encoding)
        article = entry.article if same else None
        entry.options = options
        entry.state = State.WORKING
        entry.progress = None
        entry.forget_translation()
        if article:
            job = Job(partial(redigest, article, options, services), self)
        else:
            entry.article = entry.summary = None
            # Only at first: what was reopened can be done anew like any other article.
            steps = digest if known else _reopened_or_digested
            job = Job(partial(steps, entry.source, options, services), self)
        job.happened.connect(partial(self._take, entry))
        job.finished.connect(partial(self._finish, entry))
        job.failed.connect(partial(self._fail, entry))
        self._running = entry, job
        self._articles.touch(entry)
        job.start(self._pool)

    def _take(self, entry: Entry, event: Event | _Reopened) -> None:
        match event:
            case _Reopened():
                entry.options = event.options
                entry.take_edits(event.digest)
            case Progress():
                entry.progress = event
                # A window of sentences ends with a Progress: what came with it is shown at one go.
                self.progressed.emit(entry)
                self._articles.touch(entry)
            case Article():
                entry.article = event
                self.article_read.emit(entry)
                self._articles.touch(entry)
            case Summary():
                entry.summary = event
                self.summarized.emit(entry)
            case Translated(index=None):
                entry.title = event
            case Translated(index=int(index)):
                entry.translated[index] = event
            case Digest():
                entry.digest = event

    def _finish(self, entry: Entry) -> None:
        self._end(entry, State.READY)

    def _fail(self, entry: Entry, error: Exception) -> None:
        entry.error = error
        self._end(entry, State.FAILED)

    def _end(self, entry: Entry, state: State) -> None:
        self._running = None
        self._settle(entry, state)
        self._next()

    def _settle(self, entry: Entry, state: State) -> None:
        entry.state = state
        entry.progress = None
        self._articles.touch(entry)
        self.settled.emit(entry)


@dataclass(frozen=True)
class _Reopened:
    """What is told first of a digest that was saved: all of it, and the options that it must have been made with."""

    digest: Digest
    options: Options


def _reopened_or_digested(source: Source, options: Options, services: Services) -> Iterator[Event | _Reopened]:
    """The events of a run; of a digest that was saved as JSON, those that lead to it again as it was."""
    from core.pipeline import digest

    if isinstance(source, Path) and source.suffix.lower() == ".json":
        from core.reading import contents_of
        from core.saving.reopening import is_digest, parse

        content = contents_of(source)
        if is_digest(content):
            yield from _told_again(parse(content, source), options)
            return
    yield from digest(source, options, services)


def _told_again(made: Digest, options: Options) -> Iterator[Event | _Reopened]:
    translation, article = made.translation, made.article
    target = translation.target if translation else options.target
    full = bool(translation and set(translation.sentences) > set(made.summary.sentences))
    options = replace(options, target=target, full=full, length=made.summary.length)
    yield _Reopened(made, replace(options, algorithm=made.summary.algorithm))
    yield article
    yield made.summary
    if translation:
        yield Translated(None, translation.title, translation.title_doubt)
        for index, text in translation.sentences.items():
            yield Translated(index, text, translation.doubtful.get(index))
        yield Progress(Stage.TRANSLATING, len(translation.sentences), len(translation.sentences))
    yield made
