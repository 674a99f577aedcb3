"""The reader's own words: what a term is to be called in a translation, in a table that can be filled and exchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.languages import LANGUAGES
from core.model import Glossary, Term
from core.translating.glossary import LONGEST_TERM, load, save
from desktop.dialogs import show
from desktop.explanations import Explanations
from desktop.job import Job
from desktop.language_names import called
from desktop.messages import message_of

_Index = QModelIndex | QPersistentModelIndex


class _Field(IntEnum):
    """The columns, which are the fields of a Term in their order."""

    SOURCE = 0
    TARGET = 1
    FROM = 2
    INTO = 3


_NAMES = ("source", "target", "source_language", "target_language")


class GlossaryModel(QAbstractTableModel):
    """Rows are terms, and the last is empty: what is written there makes a new one. ``changed`` comes with a change."""

    changed = Signal()

    def __init__(self, terms: Sequence[Term], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terms = [*terms, Term("")]

    @property
    def glossary(self) -> Glossary:
        """All terms that say something."""
        return Glossary(tuple(term for term in self._terms if term.source))

    def show(self, glossary: Glossary) -> None:
        """Shows other terms."""
        self.beginResetModel()
        self._terms = [*glossary.terms, Term("")]
        self.endResetModel()
        self.changed.emit()

    def remove(self, rows: Sequence[int]) -> None:
        """Takes terms out."""
        self.show(Glossary(tuple(term for row, term in enumerate(self._terms[:-1]) if row not in rows)))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._terms)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(_Field)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Term"), self.tr("Is called"), self.tr("In texts in"), self.tr("Translated into"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        value: str = getattr(self._terms[index.row()], _NAMES[index.column()])
        field, last = _Field(index.column()), index.row() == len(self._terms) - 1
        match role:
            case Qt.ItemDataRole.EditRole:
                return value
            case Qt.ItemDataRole.DisplayRole if field in (_Field.FROM, _Field.INTO):
                return called(value) if value else "" if last else self.tr("any language")
            case Qt.ItemDataRole.DisplayRole if field is _Field.TARGET and not value:
                return "" if last else self.tr("as it is")
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("Add a term…") if last and field is _Field.SOURCE else value
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = " ".join(str(value).split())[:LONGEST_TERM]
        field, row = _Field(index.column()), index.row()
        last = row == len(self._terms) - 1
        if role != Qt.ItemDataRole.EditRole or (field is _Field.SOURCE and not text) or (last and not text):
            return False
        self._terms[row] = replace(self._terms[row], **{_NAMES[field]: text})
        self.dataChanged.emit(index, index)
        if last:
            self.beginInsertRows(QModelIndex(), len(self._terms), len(self._terms))
            self._terms.append(Term(""))
            self.endInsertRows()
        self.changed.emit()
        return True


class GlossaryDialog(QDialog):
    """Edits a glossary. ``edited`` carries it whenever it is another."""

    edited = Signal(object)

    def __init__(self, glossary: Glossary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Glossary"))
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 28)
        self.model = GlossaryModel(glossary.terms, self)
        self.model.changed.connect(lambda: self.edited.emit(self.model.glossary))
        intro = self.tr(
            "These words are translated as you say, or left as they are. They count in whole words only, with capitals "
            "as the text has them."
        )
        self.table = QTableView(accessibleName=self.tr("Terms"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for field in (_Field.FROM, _Field.INTO):
            self.table.setItemDelegateForColumn(field, _Languages(self.table))
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        foot = QHBoxLayout()
        for text, slot in (
            (self.tr("&Remove"), self.remove_selected),
            (self.tr("&Import…"), self._ask_for_file),
            (self.tr("&Export…"), self._ask_for_name),
            (self.tr("C&lose"), self.close),
        ):
            button = QPushButton(text)
            button.clicked.connect(slot)
            foot.addWidget(button)
        foot.insertStretch(foot.count() - 1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(intro, wordWrap=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
        Explanations(self).explain_glossary(self)

    def remove_selected(self) -> None:
        """Takes the selected terms out."""
        self.model.remove([index.row() for index in self.table.selectionModel().selectedRows()])

    def import_from(self, name: str) -> None:
        """Adds the terms of a file; where both say something of a term, the file holds."""
        self._run(lambda: [load(Path(name))], self._add)

    def _add(self, found: Glossary) -> None:
        known = {(term.source, term.source_language, term.target_language): term for term in self.model.glossary.terms}
        known |= {(term.source, term.source_language, term.target_language): term for term in found.terms}
        self.model.show(Glossary(tuple(known.values())))
        self.told.setText(self.tr("Terms read: {}").format(QLocale().toString(len(found.terms))))

    def export_to(self, name: str) -> None:
        """Writes all terms to a file."""
        glossary = self.model.glossary

        def saved() -> Iterator[str]:
            save(glossary, Path(name))
            yield name

        self._run(saved, lambda name: self.told.setText(self.tr("Saved to {}").format(name)))

    def _run(self, events: Callable[[], Iterable[object]], happened: Callable[..., object]) -> None:
        job = Job(events, self)
        job.happened.connect(happened)
        job.failed.connect(lambda error: self.told.setText(message_of(error)))
        job.start(QThreadPool.globalInstance())

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import terms"))
        dialog.setNameFilters([self.tr("Glossaries ({})").format("*.csv *.tsv *.tbx"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_from)
        show(dialog)

    def _ask_for_name(self) -> None:
        dialog = QFileDialog(self, self.tr("Export terms"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("Table ({})").format("*.csv"), self.tr("TermBase eXchange ({})").format("*.tbx")]
        )
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("tbx" if "tbx" in chosen else "csv"))
        dialog.fileSelected.connect(self.export_to)
        show(dialog)


class _Languages(QStyledItemDelegate):
    """Offers the languages to choose from, and any of them."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box = QComboBox(parent)
        box.addItem(self.tr("any language"), "")
        for name, code in sorted((called(code), code) for code in LANGUAGES):
            box.addItem(name, code)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        assert isinstance(editor, QComboBox) and isinstance(model, GlossaryModel)
        model.setData(index, editor.currentData())
