"""Language packs: what is there, what is offered, and getting it. Nothing blocks, and nothing is fetched unasked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.packs.catalogue import Entry, State
from core.packs.index import Offer
from core.packs.install import SUFFIX
from core.packs.installed import Pack
from desktop.dialogs import show
from desktop.explanations import Explanations
from desktop.language_names import called
from desktop.messages import message_of
from desktop.pack_work import LIST, PackWork
from desktop.packs_model import Column, PacksModel, name_of_work, pair_in_words

_HERE = frozenset({State.BUNDLED, State.INSTALLED, State.UPDATABLE, State.DAMAGED})
_GETTABLE = frozenset({State.OFFERED, State.UPDATABLE, State.DAMAGED})
_REMOVABLE = frozenset({State.INSTALLED, State.UPDATABLE, State.DAMAGED})

# More routes than this are not named one by one.
_NAMED = 6

_Index = QModelIndex | QPersistentModelIndex


class PacksDialog(QDialog):
    """Lists all packs, and does with those that are selected what its buttons say."""

    def __init__(self, work: PackWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted: tuple[str, str] | None = None
        self._failure = ""
        self.setWindowTitle(self.tr("Language packs"))
        self.resize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 36)
        self.model = PacksModel(self)
        self._filter = _Filter(self)
        self._filter.setSourceModel(self.model)
        self.search = QLineEdit(
            placeholderText=self.tr("Find a language"),
            accessibleName=self.tr("Find a language"),
            clearButtonEnabled=True,
        )
        self.states = QComboBox(accessibleName=self.tr("Which packs to show"))
        for text, states in (
            (self.tr("All packs"), frozenset(State)),
            (self.tr("On this computer"), _HERE),
            (self.tr("Offered"), frozenset({State.OFFERED})),
            (self.tr("With a newer version"), frozenset({State.UPDATABLE})),
            (self.tr("Damaged"), frozenset({State.DAMAGED})),
        ):
            self.states.addItem(text, states)
        self.table = self._table()
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.refresh = QPushButton(self.tr("&Ask the Network What Is Offered"), clicked=self.ask_network)
        self.get = QPushButton(self.tr("&Install"), clicked=self.install_selected)
        self.drop = QPushButton(self.tr("&Remove"), clicked=self.remove_selected)
        self.import_ = QPushButton(self.tr("I&mport a File…"), clicked=self.ask_for_file)
        self.export = QPushButton(self.tr("&Export…"), clicked=self.ask_for_folder)
        self.stop = QPushButton(self.tr("&Cancel"), clicked=lambda: work.cancel())
        close = QPushButton(self.tr("C&lose"), clicked=self.close)
        self.get.setDefault(True)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.search, 2), (self.states, 0), (self.refresh, 0)):
            top.addWidget(widget, stretch)
        for widget in (self.get, self.drop, self.export, self.import_):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.stop)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
        self.search.textChanged.connect(self._filter.look_for)
        self.states.currentIndexChanged.connect(lambda _: self._filter.show_states(self.states.currentData()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._describe())
        work.listed.connect(self._show_list)
        work.told.connect(self._tell)
        work.ended.connect(self._end)
        Explanations(self).explain_packs(self)
        self._describe()

    @property
    def selected(self) -> list[Entry]:
        """The packs that are selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.entries[self._filter.mapToSource(row).row()] for row in rows]

    def open_for(self, wanted: tuple[str, str] | None = None, files: Iterable[Path] = ()) -> None:
        """Shows the dialog and installs the packages in files; ``wanted`` are languages between which a way is missing.

        The packs that would lead from the one to the other are selected as soon as it is known which.
        """
        self._wanted = wanted
        self.search.clear()
        self._work.look()
        for path in files:
            self._work.install(path)
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    def close_work(self) -> None:
        """Ends all work; comes back when no thread is left."""
        self._work.close()

    def ask_network(self) -> None:
        """Fetches the list of what is offered."""
        self._failure = ""
        self._work.fetch()

    def install_selected(self) -> None:
        """Gets what is offered of the selection, and what is damaged anew."""
        for entry in self.selected:
            if entry.offer and entry.state in _GETTABLE:
                self._work.install(entry.offer)

    def remove_selected(self) -> None:
        """Takes the selected packs off the disk, but those that came with the program."""
        for entry in self.selected:
            if entry.state in _REMOVABLE:
                self._work.remove(entry)

    def ask_for_file(self) -> None:
        """Asks for a package to install."""
        dialog = QFileDialog(self, self.tr("Import language packs"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Language packs ({})").format(f"*{SUFFIX}"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self.install_files)
        show(dialog)

    def install_files(self, names: Iterable[str]) -> None:
        """Installs the packages in some files."""
        for name in names:
            self._work.install(Path(name))

    def ask_for_folder(self) -> None:
        """Asks for a folder to put packages of the selected packs into, such as a USB stick."""
        dialog = QFileDialog(self, self.tr("Export language packs into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.export_selected(Path(name)))
        show(dialog)

    def export_selected(self, folder: Path) -> None:
        """Makes packages of the selected packs in a folder."""
        for entry in self.selected:
            if entry.path and entry.state is not State.DAMAGED:
                self._work.export(Pack(entry.path, entry.source, entry.target, entry.version), folder)

    def _table(self) -> QTableView:
        table = QTableView(accessibleName=self.tr("Language packs"), showGrid=False, alternatingRowColors=True)
        table.setModel(self._filter)
        table.setItemDelegateForColumn(Column.STATE, _Bar(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.PAIR, Qt.SortOrder.AscendingOrder)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (Column.PAIR, Column.STATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def _show_list(self, entries: Sequence[Entry]) -> None:
        chosen = {name_of_work(entry) for entry in self.selected}
        self.model.show_list(entries)
        if self._wanted and self._work.index:
            chosen = {offer.code for offer in self._work.way(*self._wanted)} or chosen
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row in range(self._filter.rowCount()):
            if name_of_work(self.model.entries[self._filter.mapToSource(self._filter.index(row, 0)).row()]) in chosen:
                self.table.selectRow(row)
                self.table.scrollTo(self._filter.index(row, 0))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._describe_outcome()

    def _tell(self, name: str, event: object) -> None:
        self.model.tell(name, event)
        if name != LIST:
            self._failure = ""
        elif not self._failure:
            measured = isinstance(event, Offer)
            self.told.setText(self.tr("Asking how large they are…") if measured else self.tr("Looking…"))
        self._enable()

    def _end(self, name: str, error: Exception | None) -> None:
        self.model.end(name, error)
        if error:
            self._failure = message_of(error)
        self._describe_outcome()

    def _describe_outcome(self) -> None:
        """Says what went wrong until something else is selected or done; else what is selected."""
        self._describe()
        if self._failure:
            self.told.setText(self._failure)

    def _enable(self) -> None:
        selected = self.selected
        self.get.setEnabled(any(entry.offer and entry.state in _GETTABLE for entry in selected))
        self.drop.setEnabled(any(entry.state in _REMOVABLE for entry in selected))
        self.export.setEnabled(any(entry.path and entry.state is not State.DAMAGED for entry in selected))
        self.stop.setEnabled(bool(self._work.busy_with))

    def _describe(self) -> None:
        self._enable()
        selected = self.selected
        if not selected:
            self.told.setText(self._describe_list())
            return
        lines = []
        size = sum(entry.offer.size for entry in selected if entry.offer and entry.state in _GETTABLE)
        if size:
            lines.append(self.tr("To be fetched: {}").format(QLocale().formattedDataSize(size, 0)))
        lines += [self._describe_routes(entry) for entry in selected[:3] if entry.opens]
        self.told.setText("\n".join(lines) or ", ".join(map(pair_in_words, selected[:_NAMED])))

    def _describe_list(self) -> str:
        if self._failure:
            return self._failure
        index = self._work.index
        if self._wanted:
            source, target = map(called, self._wanted)
            if index is None:
                return self.tr(
                    "To see which packs lead from {source} to {target}, ask the network what is offered."
                ).format(source=source, target=target)
            if not self._work.way(*self._wanted):
                return self.tr("No pack that is offered leads from {source} to {target}.").format(
                    source=source, target=target
                )
        if index is None:
            return self.tr("What is offered is not known yet. It is asked for only when you say so.")
        day = QLocale().toString(index.fetched.astimezone().date(), QLocale.FormatType.LongFormat)
        return self.tr("What is offered, as of {}").format(day)

    def _describe_routes(self, entry: Entry) -> str:
        pairs = [self.tr("{source} to {target}").format(source=called(s), target=called(t)) for s, t in entry.opens]
        named = "; ".join(pairs[:_NAMED])
        if len(pairs) > _NAMED:
            named = self.tr("{pairs} and %Ln more", "", len(pairs) - _NAMED).format(pairs=named)
        return self.tr("With {pack} this becomes possible: {pairs}").format(pack=pair_in_words(entry), pairs=named)


class _Filter(QSortFilterProxyModel):
    """The packs whose languages go by what was typed, in one of some states."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._states: frozenset[State] = frozenset(State)

    def look_for(self, text: str) -> None:
        self._words = text.casefold().split()
        self.invalidate()

    def show_states(self, states: frozenset[State]) -> None:
        self._states = states
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, PacksModel)
        if model.entries[row].state not in self._states:
            return False
        if not self._words:
            return True
        known = str(model.data(model.index(row, 0), PacksModel.WORDS_ROLE))
        return all(word in known for word in self._words)


class _Bar(QStyledItemDelegate):
    """Draws under the state of a pack how much of the work on it is done."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        share = index.data(PacksModel.SHARE_ROLE)
        if share is not None:
            room = option.rect.adjusted(2, 0, -2, -2)
            done = QRect(room.left(), room.bottom() - 2, round(room.width() * float(share)), 3)
            colour = option.palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, done), colour)
