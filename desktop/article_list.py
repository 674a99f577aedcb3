"""The list of articles at the side: the title of each, and under it how far it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.articles import Articles, Entry

_Index = QModelIndex | QPersistentModelIndex

_FOCUS_PIXELS = 2


class ArticleList(QListView):
    """Shows the articles. ``chosen`` carries the entry that is current, None when the list is empty."""

    chosen = Signal(object)

    def __init__(self, articles: Articles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(articles)
        articles.rowsAboutToBeInserted.connect(self._draw_in_two_lines, Qt.ConnectionType.SingleShotConnection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAcceptDrops(False)
        # Calmer than the panes, which hold what is read.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setMouseTracking(True)

    @property
    def entry(self) -> Entry | None:
        """The current entry."""
        index = self.currentIndex()
        return self._articles.entries[index.row()] if index.isValid() else None

    def choose(self, entry: Entry) -> None:
        """Makes an entry the current one."""
        self.setCurrentIndex(self._articles.index_of(entry))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            # The panes have such a line under their headings.
            line = QRect(0, 0, self.viewport().width(), _FOCUS_PIXELS)
            QPainter(self.viewport()).fillRect(line, self.palette().color(QPalette.ColorRole.Highlight))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self._articles.entries[current.row()] if current.isValid() else None)

    def _draw_in_two_lines(self) -> None:
        # Imported on use: a list without articles is there sooner without it.
        from desktop.two_lines import TwoLines

        self.setItemDelegate(TwoLines(self))
