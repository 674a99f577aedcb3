"""The language packs as a table: between which languages, how it stands with each, and how far the work on it is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.packs.catalogue import Entry, State
from core.packs.download import Downloading
from core.packs.install import Installing, Step
from desktop.language_names import called, names
from desktop.messages import as_text, message_of

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    PAIR = 0
    STATE = 1
    SIZE = 2
    VERSION = 3
    LICENCE = 4


class PacksModel(QAbstractTableModel):
    """Rows are packs. ``SHARE_ROLE`` gives how much of the work on one is done, from 0 to 1, None where there is none.

    ``WORDS_ROLE`` gives all names of the two languages, in small letters, to look for.
    """

    SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
    WORDS_ROLE = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self._work: dict[str, object] = {}
        self._errors: dict[str, Exception] = {}

    def show_list(self, entries: Sequence[Entry]) -> None:
        """Shows other packs."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def tell(self, code: str, event: object) -> None:
        """Shows how far the work on a pack is; None is work that waits."""
        self._errors.pop(code, None)
        self._work[code] = event
        self._touch(code)

    def end(self, code: str, error: Exception | None) -> None:
        """Shows that the work on a pack has come to its end."""
        self._work.pop(code, None)
        if error:
            self._errors[code] = error
        self._touch(code)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = self.tr("From and into"), self.tr("State"), self.tr("Size"), self.tr("Version"), self.tr("Licence")
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.STATE:
                return as_text(self.state_of(entry))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == Column.SIZE:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case PacksModel.SHARE_ROLE:
                return _share(self._work.get(name_of_work(entry)))
            case PacksModel.WORDS_ROLE:
                return " ".join((*names(entry.source), *names(entry.target), entry.code)).casefold()
        return None

    def state_of(self, entry: Entry) -> str:
        """How it stands with a pack, in a few words."""
        name = name_of_work(entry)
        if name in self._work:
            return self._doing(self._work[name])
        if name in self._errors:
            return "⚠ " + message_of(self._errors[name])
        match entry.state:
            case State.BUNDLED:
                return self.tr("came with the program")
            case State.INSTALLED:
                return self.tr("installed")
            case State.UPDATABLE:
                return self.tr("installed; a newer one is offered")
            case State.OFFERED:
                return self.tr("offered")
        return self.tr("damaged: install it again to repair it")

    def _text(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.PAIR:
                return pair_in_words(entry)
            case Column.STATE:
                return self.state_of(entry)
            case Column.SIZE:
                size = entry.size or (entry.offer.size if entry.offer else 0)
                return QLocale().formattedDataSize(size, 0) if size else ""
            case Column.VERSION:
                return entry.version or (entry.offer.version if entry.offer else "")
            case Column.LICENCE:
                return entry.licence
        return ""

    def _doing(self, event: object) -> str:
        match event:
            case Downloading(remaining=float(seconds)) if seconds < 86_400:
                figures = QLocale()
                minutes, rest = map(figures.toString, divmod(int(seconds), 60))
                left = self.tr("{minutes}:{seconds} left").format(
                    minutes=minutes, seconds=rest.rjust(2, figures.zeroDigit())
                )
                rate = figures.formattedDataSize(round(event.rate), 1)
                return self.tr("fetching, {rate}/s, {left}").format(rate=rate, left=left)
            case Downloading():
                return self.tr("fetching")
            case Installing(step=Step.WAITING):
                return self.tr("waiting for another program")
            case Installing(step=Step.UNPACKING):
                return self.tr("unpacking")
            case Installing(step=Step.TRYING):
                return self.tr("trying it out")
            case Installing(step=Step.PACKING):
                return self.tr("packing")
        return self.tr("waiting")

    def _touch(self, name: str) -> None:
        for row, entry in enumerate(self.entries):
            if name_of_work(entry) == name:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def name_of_work(entry: Entry) -> str:
    """What the work on a pack goes by."""
    return entry.code or (entry.path.name if entry.path else "")


def pair_in_words(entry: Entry) -> str:
    """The languages of a pack, or the folder of one that can't even tell that."""
    if not entry.source:
        return entry.path.name if entry.path else entry.code
    return f"{called(entry.source)} → {called(entry.target)}"


def _share(event: object) -> float | None:
    match event:
        case Downloading(done=done, total=total) | Installing(done=done, total=total) if total:
            return done / total
    return None
