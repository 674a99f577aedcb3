"""From one run of the program to the next: the list of articles, and where in it the reader was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QThreadPool, QTimer

from core.errors import CannotSave, Reason, UnreadableFile
from core.model import Link, Source
from core.reading import contents_of
from core.saving.atomic import write
from desktop.articles import Entry, State
from desktop.job import Job
from desktop.kept_list import KeptEdit, KeptEntry, KeptList, give_back, kept_edits, parse
from desktop.main_window import MainWindow
from desktop.messages import message_of
from desktop.pane import Pane
from desktop.settings import Settings

_NAME = "session.json"

# What changes in quick succession, such as the place of one who scrolls, is written once.
_REST_MS = 1000

# How long a disk that does not answer may hold up the end of the program.
_PATIENCE_MS = 5000


class Session(QObject):
    """Keeps the list of a window in a file and brings it back. All reading and writing happens in jobs."""

    def __init__(self, window: MainWindow, settings: Settings, folder: Path) -> None:
        """``folder`` is that of the user's data; it need not exist."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.path = folder / _NAME
        self._restored = False
        self._complained = False
        self._otherwise: Sequence[Source] = ()
        # Edits wait here for the articles that they belong to.
        self._edits: dict[Entry, tuple[KeptEdit, ...]] = {}
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS, timeout=self.keep)
        window.queue.article_read.connect(self._give_back)
        window.choices.settings_changed.connect(self._follow)
        window.closing.connect(self.close)
        for changed in (
            window.articles.rowsInserted,
            window.articles.rowsRemoved,
            window.list.chosen,
            window.panes.edited,
            window.queue.settled,
            window.panes.original.verticalScrollBar().valueChanged,
        ):
            changed.connect(self._wait)

    def open(self, sources: Sequence[Source], otherwise: Sequence[Source] = ()) -> None:
        """Brings back the list of last time, if that is wanted, and then loads ``sources``, which are shown.

        ``otherwise`` is what is loaded where there would be nothing to show.
        """
        self._otherwise = otherwise
        if not self._settings.reopens:
            self._begin(sources, KeptList())
            return
        job = Job(partial(_read, self.path), self)
        job.happened.connect(partial(self._begin, sources))
        job.failed.connect(partial(self._begin_without, sources))
        job.start(self._pool)

    def keep(self) -> None:
        """Writes the list down as it is now; nothing is left of it where the reader wants nothing kept."""
        self._rest.stop()
        if not self._restored:
            return
        kept = self._list() if self._settings.reopens else None
        job = Job(partial(_written, self.path, kept), self)
        job.finished.connect(self._be_content)
        job.failed.connect(self._complain)
        job.start(self._pool)

    def _wait(self, *_: object) -> None:
        """Keeps the list when nothing has changed for a while."""
        # The timer's own slot would take what a signal carries, such as the place of a scroll bar, for its interval.
        self._rest.start()

    def close(self) -> None:
        """Writes the list a last time and comes back when it is on the disk."""
        self.keep()
        self._restored = False
        self._pool.waitForDone(_PATIENCE_MS)

    def _begin_without(self, sources: Sequence[Source], error: Exception) -> None:
        self._window.notify(self.tr("The list of last time can't be read: {}").format(message_of(error)))
        self._begin(sources, KeptList())

    def _begin(self, sources: Sequence[Source], kept: KeptList) -> None:
        entries = [self._restore(entry) for entry in kept.entries]
        self._restored = True
        if entries:
            shown = entries[kept.shown or 0]
            if kept.place is not None and not sources:
                self._return_to(shown, kept.place)
            self._window.list.choose(shown)
        if sources or not entries:
            self._window.load(sources or self._otherwise)

    def _restore(self, kept: KeptEntry) -> Entry:
        (entry,) = self._window.articles.add([kept.source])
        entry.language, entry.encoding, entry.sentences = kept.language, kept.encoding, kept.sentences
        if kept.edits:
            self._edits[entry] = kept.edits
        if isinstance(kept.source, Link):
            # The network is used when the reader asks for it, not because the program was started.
            entry.state = State.STOPPED
        return entry

    def _give_back(self, entry: Entry) -> None:
        lost = give_back(entry, self._edits.pop(entry, ()))
        if lost:
            said = self.tr("“{name}” has changed: %Ln translation(s) of yours lost the sentence.", "", lost)
            self._window.notify(said.format(name=entry.name))

    def _return_to(self, entry: Entry, index: int) -> None:
        """Lets the sentence stand at the top of the original as soon as it is there, if nobody has scrolled by then."""
        pane = self._window.panes.original

        def go() -> None:
            if self._window.list.entry is not entry:
                pane.filled.disconnect(going)
            elif pane.place_of(index):
                pane.filled.disconnect(going)
                if not pane.verticalScrollBar().value():
                    pane.verticalScrollBar().setValue(_top_of(pane, index))

        going = pane.filled.connect(go, Qt.ConnectionType.QueuedConnection)

    def _list(self) -> KeptList:
        entries, current = self._window.articles.entries, self._window.list.entry
        return KeptList(
            tuple(
                KeptEntry(
                    entry.source,
                    entry.language,
                    entry.encoding,
                    entry.sentences,
                    self._edits.get(entry) or kept_edits(entry),
                )
                for entry in entries
            ),
            entries.index(current) if current in entries else None,
            _place(self._window.panes.original),
            self._settings.keeps_texts,
        )

    def _follow(self, names: frozenset[str]) -> None:
        if names & {"reopens", "keeps_texts"}:
            # At once: what is not to be kept has no place on the disk a moment longer.
            self.keep()

    def _be_content(self) -> None:
        self._complained = False

    def _complain(self, error: Exception) -> None:
        # Once, and not each time that something changes.
        if not self._complained:
            self._complained = True
            self._window.notify(self.tr("The list can't be kept for next time: {}").format(message_of(error)))


def _read(path: Path) -> Iterator[KeptList]:
    """The list in a file, an empty one where there is no file. Raises UnreadableFile."""
    for left in path.parent.glob(".*.nutgraf"):
        # Of a run that was killed while it wrote.
        left.unlink(missing_ok=True)
    try:
        yield parse(contents_of(path))
    except UnreadableFile as error:
        if error.reason not in (Reason.MISSING, Reason.EMPTY):
            raise
        yield KeptList()


def _written(path: Path, kept: KeptList | None) -> Iterator[Path]:
    """Writes a list into its file, which nobody but its owner can read; with None there is none afterwards."""
    try:
        if kept is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
    except OSError as error:
        raise CannotSave(path, error.strerror or str(error)) from error
    if kept is not None:
        write(path, kept.render(), overwrite=True)
    yield path


def _place(pane: Pane) -> int | None:
    """The index of the sentence at the top of a pane, None where the pane stands at its beginning."""
    if not pane.verticalScrollBar().value():
        return None
    # Between two paragraphs there is none, but not for long.
    line = pane.fontMetrics().height()
    tops = (
        pane.cursorForPosition(QPoint(pane.viewport().width() // 2, y)).position() for y in range(0, 5 * line, line)
    )
    return next((index for top in tops if (index := pane.sentence_of(top)) is not None), None)


def _top_of(pane: Pane, index: int) -> int:
    """What a pane is to be scrolled to so that a sentence stands at its top."""
    place = pane.place_of(index)
    assert place
    start, _ = place
    return pane.verticalScrollBar().value() + pane.cursorRect(pane.cursor_over(start, start)).top()
