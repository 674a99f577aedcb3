"""Work on language packs away from the window: fetching the list, installing, removing, exporting, one at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from core.errors import NoRoute, Obstacle, Unfetched
from core.packs import Packs, index, install
from core.packs.catalogue import Entry, catalogue, missing
from core.packs.index import Index, Offer
from core.packs.installed import Pack
from core.packs.store import Store
from desktop.job import Job

Steps = Callable[[Store], Iterable[object]]

LIST = "list"
"""What the work on the list of offers goes by, in the place of a pack's code."""


class PackWork(QObject):
    """Does what is asked for, one after the other.

    ``listed`` comes with the whole list (a tuple of Entry) whenever it may be another, ``told`` with a name and what is
    known of the work on it (an event of ``core.packs``, None while it waits), ``ended`` with the name and the error, or
    None. ``changed`` comes when packs were put in or taken out.
    """

    listed = Signal(object)
    told = Signal(str, object)
    ended = Signal(str, object)
    changed = Signal()

    def __init__(
        self, packs: Packs, parent: QObject | None = None, may_fetch: Callable[[], bool] = lambda: True
    ) -> None:
        """``may_fetch`` tells whether the network may be used at the moment."""
        super().__init__(parent)
        self._packs = packs
        self._may_fetch = may_fetch
        self._waiting: deque[tuple[str, Steps]] = deque()
        self._running: tuple[str, Job] | None = None
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self.index: Index | None = None

    @property
    def busy_with(self) -> set[str]:
        """The names of all that is being done or waits."""
        running = {self._running[0]} if self._running else set()
        return running | {name for name, _ in self._waiting}

    def way(self, source: str, target: str) -> tuple[Offer, ...]:
        """The offers to install so that one language can be translated into another; none where they don't help."""
        try:
            return missing(source, target, self._packs, self.index) if self.index else ()
        except NoRoute:
            return ()

    def look(self) -> None:
        """Lists what is there, and what was offered when the network was asked last."""
        self._add(LIST, self._look)

    def fetch(self) -> None:
        """Asks the network for what is offered."""
        self._add(LIST, self._fetch if self._may_fetch() else partial(_refuse, ""))

    def install(self, source: Offer | Path) -> None:
        """Installs an offered pack, or the one in a file."""
        name = source.name if isinstance(source, Path) else source.code
        refused = isinstance(source, Offer) and not self._may_fetch()
        self._add(name, partial(_refuse, name) if refused else partial(install.install, source))

    def remove(self, entry: Entry) -> None:
        """Takes an installed or a damaged pack off the disk."""
        assert entry.path
        self._add(entry.code or entry.path.name, partial(_remove, entry.path))

    def export(self, pack: Pack, folder: Path) -> None:
        """Makes a package of a pack in a folder."""
        self._add(pack.code, lambda _store: install.export(pack, folder))

    def cancel(self, name: str | None = None) -> None:
        """Ends the work on one thing, or on all; what has come of a package stays for another time."""
        for waiting, _ in [item for item in self._waiting if name in (None, item[0])]:
            self.ended.emit(waiting, None)
        self._waiting = deque(item for item in self._waiting if name not in (None, item[0]))
        if self._running and name in (None, self._running[0]):
            self._running[1].cancel()

    def close(self) -> None:
        """Ends everything; comes back when no thread is left."""
        self.cancel()
        self._pool.waitForDone()

    def _add(self, name: str, steps: Steps) -> None:
        if name in self.busy_with:
            return
        # What is known of the list will do: nobody waits for the rest of it.
        self.cancel(LIST)
        self._waiting.append((name, steps))
        self.told.emit(name, None)
        self._next()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        name, steps = self._waiting.popleft()
        job = Job(lambda: steps(install.argos_store()), self)
        job.happened.connect(partial(self._take, name))
        job.finished.connect(partial(self._end, name, None))
        job.failed.connect(partial(self._end, name))
        job.cancelled.connect(partial(self._end, name, None))
        self._running = name, job
        job.start(self._pool)

    def _take(self, name: str, event: object) -> None:
        match event:
            case Index():
                self.index = event
            case tuple():
                self.listed.emit(event)
            case None:
                pass
            case _:
                self.told.emit(name, event)

    def _end(self, name: str, error: Exception | None) -> None:
        self._running = None
        self.ended.emit(name, error)
        if name != LIST:
            self._packs.refresh()
            self.changed.emit()
            if not self._waiting:
                self.look()
        self._next()

    def _look(self, store: Store) -> Iterator[object]:
        known = index.known(store)
        if known:
            yield known
        self._packs.refresh()
        yield catalogue(self._packs, known)

    def _fetch(self, store: Store) -> Iterator[object]:
        for event in index.fetch(store):
            yield event
            if isinstance(event, Index):
                yield catalogue(self._packs, event)
                # The list does not tell how large packages are; people want to know before they fetch one.
                unknown = [offer for offer in event.offers.values() if not offer.size]
                yield from index.measure(unknown, store)
        yield from self._look(store)


def _refuse(name: str, _store: Store) -> Iterator[object]:
    """What is done instead of fetching a pack, or without a name the list of packs, where that must not be."""
    raise Unfetched(name or index.NAME, "", Obstacle.OFF)
    yield


def _remove(path: Path, store: Store) -> Generator[object, None, None]:
    install.remove(path, store)
    yield path
