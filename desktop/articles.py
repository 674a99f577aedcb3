"""The list of loaded articles: what each one is, how far it is, and what is known of it so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import Article, Digest, Link, Options, Progress, Source, Stage, Summary, Text, Translated
from desktop.messages import as_text, message_of, reason_of

_Index = QModelIndex | QPersistentModelIndex


class State(StrEnum):
    WAITING = "waiting"
    WORKING = "working"
    READY = "ready"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(eq=False)
class Entry:
    """One article in the list. What the pipeline yields is kept here, so that switching articles costs nothing.

    ``language``, ``encoding`` and ``sentences`` are what the reader chose for this article, None to leave it to the
    program.
    ``options`` are those that its results were made with. ``edits`` are translations that the reader has put into other
    words, by target language and index of the sentence.
    """

    source: Source
    language: str | None = None
    encoding: str | None = None
    sentences: int | None = None
    state: State = State.WAITING
    progress: Progress | None = None
    article: Article | None = None
    summary: Summary | None = None
    title: Translated | None = None
    translated: dict[int, Translated] = field(default_factory=dict)
    digest: Digest | None = None
    error: Exception | None = None
    options: Options | None = None
    edits: dict[tuple[str, int], str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The title where it is known, else the name of the file or of where the text came from."""
        return self.article.title if self.article else self.source_name

    @property
    def is_unfetched(self) -> bool:
        """Whether this is a page of which nothing is there, and which nobody waits for."""
        return isinstance(self.source, Link) and not self.article and self.state in (State.STOPPED, State.FAILED)

    @property
    def source_name(self) -> str:
        return self.source.name

    @property
    def to_save(self) -> Digest | None:
        """What there is to save: all of it, else at least the summary where its translation failed or was stopped."""
        if self.digest:
            return self._edited(self.digest)
        if not (self.article and self.summary) or self.state in (State.WAITING, State.WORKING):
            return None
        return Digest(self.article, self.summary)

    def edit_of(self, index: int | None) -> str | None:
        """What the reader has made of the translation of a sentence, None where it was left alone."""
        target = self.options.target if self.options else None
        return None if index is None or target is None else self.edits.get((target, index))

    def edit(self, index: int, text: str) -> None:
        """Puts the translation of a sentence into other words; an empty text gives back what the machine made."""
        assert self.options and self.options.target
        key = self.options.target, index
        if text:
            self.edits[key] = text
        else:
            self.edits.pop(key, None)

    def take_edits(self, digest: Digest) -> None:
        """Takes over what was edited by hand in a digest that was saved."""
        if digest.translation:
            for index in digest.translation.edited:
                self.edits.setdefault((digest.translation.target, index), digest.translation.sentences[index])

    def rendering_of(self, index: int) -> Translated | None:
        """What the machine made of a sentence, or of the title where the sentence stands for it."""
        if self.title and self.article and index == self.article.title_index and index not in self.translated:
            return self.title
        return self.translated.get(index)

    def _edited(self, digest: Digest) -> Digest:
        translation = digest.translation
        edits = {index: text for index in self.translated if (text := self.edit_of(index))}
        title = self.edit_of(digest.article.title_index)
        if not translation or not (edits or title):
            return digest
        changed = replace(
            translation,
            title=title or translation.title,
            title_doubt=None if title else translation.title_doubt,
            sentences={**translation.sentences, **edits},
            doubtful={index: doubt for index, doubt in translation.doubtful.items() if index not in edits},
            edited=frozenset(edits),
        )
        return replace(digest, translation=changed)

    def forget_translation(self) -> None:
        self.title = None
        self.translated = {}
        self.digest = None
        self.error = None


class Articles(QAbstractListModel):
    """The entries in the order in which they were added, as a model for a list view.

    ``SHARE_ROLE`` gives how much of an article is done, from 0 to 1, None where nothing is being done to it.
    """

    SHARE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def add(self, sources: Iterable[Source]) -> list[Entry]:
        """Appends an entry a source; a file or a link that is in the list already is given back."""
        found = {entry.source: entry for entry in self.entries if not isinstance(entry.source, Text)}
        entries = []
        for source in sources:
            entry = None if isinstance(source, Text) else found.get(source)
            if entry is None:
                entry = Entry(source)
                self.beginInsertRows(QModelIndex(), len(self.entries), len(self.entries))
                self.entries.append(entry)
                self.endInsertRows()
                if not isinstance(source, Text):
                    found[source] = entry
            entries.append(entry)
        return entries

    def remove(self, entry: Entry) -> None:
        row = self.entries.index(entry)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.entries[row]
        self.endRemoveRows()

    def touch(self, entry: Entry) -> None:
        """Tells the views that an entry has changed; one that was removed meanwhile has no view."""
        if entry in self.entries:
            index = self.index_of(entry)
            self.dataChanged.emit(index, index)

    def index_of(self, entry: Entry) -> QModelIndex:
        return self.index(self.entries.index(entry), 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | float | None:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.UserRole:
                return self.describe(entry)
            case Articles.SHARE_ROLE:
                progress = entry.progress if entry.state is State.WORKING else None
                return progress.done / progress.total if progress and progress.total else None
            case Qt.ItemDataRole.ToolTipRole:
                place = str(entry.source) if isinstance(entry.source, Path) else entry.source_name
                return as_text("\n\n".join([place, message_of(entry.error)] if entry.error else [place]))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{name}, {state}").format(name=entry.name, state=self.describe(entry))
        return None

    def describe(self, entry: Entry) -> str:
        """How far an entry is, in a few words."""
        match entry.state:
            case State.WAITING:
                return self.tr("waiting")
            case State.STOPPED:
                return self.tr("not fetched") if entry.is_unfetched else self.tr("stopped")
            case State.FAILED:
                return "⚠ " + (reason_of(entry.error) if entry.error else self.tr("failed"))
            case State.WORKING:
                return self.describe_progress(entry.progress)
        parts = []
        if entry.article and entry.summary:
            parts.append(
                self.tr("{kept} of %Ln sentence(s)", "", len(entry.article.body)).format(
                    kept=QLocale().toString(len(entry.summary.sentences))
                )
            )
        if any(item.doubt for item in entry.translated.values()):
            parts.append(self.tr("doubtful"))
        return " · ".join(parts)

    def describe_progress(self, progress: Progress | None) -> str:
        """What a run is busy with, in a few words."""
        match progress:
            case Progress(stage=Stage.TRANSLATING, done=done, total=total):
                figures = QLocale()
                return self.tr("translating {done} of {total}").format(
                    done=figures.toString(done), total=figures.toString(total)
                )
            case Progress(stage=Stage.SUMMARIZING):
                return self.tr("summarising")
            case Progress(stage=Stage.LOADING):
                return self.tr("loading the language pack")
        return self.tr("reading")
