"""The main window: actions, menus, drops. It wires the parts to each other and does nothing itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
)
from PySide6.QtWidgets import QComboBox, QMainWindow, QSplitter, QVBoxLayout, QWidget

from core.algorithms import ALGORITHMS
from desktop.activity import Activity
from desktop.bar import Bar
from desktop.columns import Columns
from desktop.commands import Commands
from desktop.controls import LengthControl, SourceLanguage, TargetLanguage
from desktop.foot import Foot
from desktop.settings import Settings

if TYPE_CHECKING:
    from core.model import Source
    from core.pipeline import Services
    from desktop.article_list import ArticleList
    from desktop.articles import Articles
    from desktop.choices import Choices
    from desktop.drop_sign import DropSign
    from desktop.equipment import Equipment
    from desktop.files import Files
    from desktop.hint_bar import HintBar
    from desktop.language_packs import LanguagePacks
    from desktop.menus import EncodingMenu, LayoutMenu
    from desktop.panes import Panes
    from desktop.queue import Queue
    from desktop.reader import Reader
    from desktop.terms import Terms

_NOTICE_MS = 8000

# A window that is minimised from the start is never painted; its work begins after this time all the same.
_UNSEEN_MS = 2000


class MainWindow(QMainWindow):
    """Shows articles, their summaries and translations; all that takes time happens in jobs.

    What is seen at once is made first, and without what takes PySide long (docs/decisions.md); ``equip`` adds what
    works in it. ``painted`` comes once, when the window can be seen; ``closing`` before it and all that belongs to it
    come to their end.
    """

    painted = Signal()
    closing = Signal()

    # What works in the window: there as soon as it is equipped.
    articles: Articles
    list: ArticleList
    panes: Panes
    reader: Reader
    queue: Queue
    files: Files
    terms: Terms
    packs: LanguagePacks
    choices: Choices
    encoding: EncodingMenu
    layouts: LayoutMenu

    def __init__(self, services: Services | None, settings: Settings) -> None:
        """Without ``services`` the window is only seen until it is equipped, and works from ``begin`` on."""
        super().__init__()
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Nutgraf"))
        self.resize(1360, 820)
        self._settings = settings
        self._equipment: Equipment | None = None
        self._show_next = True
        self._was_painted = False
        self._drop_sign: DropSign | None = None
        self._unseen = QTimer(self, singleShot=True, interval=_UNSEEN_MS, timeout=self._tell_painted)
        self._unseen.start()
        self.commands = Commands(self)
        self.activity = Activity(self.commands.stop)
        self.source = SourceLanguage()
        self.target = TargetLanguage(filter(None, [settings.target]))
        self.length = LengthControl()
        self.commands.name_menus(self.menuBar())
        self.commands.whole.setChecked(settings.whole_article)
        self.addToolBar(Bar(self.commands, self.source, self.target))
        self._build_middle()
        self._build_foot()
        self.restoreGeometry(settings.geometry("window"))
        if services:
            self.equip()
            self.begin(services)

    def equip(self) -> None:
        """Adds what works in the window to what is seen of it; once is enough."""
        if self._equipment:
            return
        # Imported here: the window is painted before.
        from desktop.equipment import Equipment

        self._equipment = Equipment(self, self._settings)

    def begin(self, services: Services) -> None:
        """Works from now on, with these packs and this translator."""
        assert self._equipment
        self._equipment.begin(services)

    def load(self, wanted: Iterable[Source]) -> None:
        """Adds files, the files in folders, and texts to the list; the first of them is shown."""
        self.equip()
        self._show_next = True
        self.files.load(wanted)

    def add(self, source: Source) -> None:
        """Adds one source to the list and has it worked on; one that is there already is shown again."""
        (entry,) = self.articles.add([source])
        if entry.is_unfetched:
            # Whoever opens a link has just agreed to it.
            self.queue.redo(entry, fetch=True)
        if self._show_next or self.list.entry is None:
            self._show_next = False
            self.list.choose(entry)
        self.queue.prefer(self.list.entry)

    def notify(self, text: str) -> None:
        """Says something at the foot of the window; it goes away by itself."""
        self.statusBar().showMessage(text, _NOTICE_MS)

    def open(self) -> None:
        """Asks for files and loads them; the first of them is shown."""
        self._show_next = True
        self.files.open()

    def open_link(self) -> None:
        """Asks for a web address, loads the page and shows it."""
        self._show_next = True
        self.files.open_link()

    def paste(self) -> None:
        """Loads what is on the clipboard: files, or a text."""
        self._show_next = True
        self.files.take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))

    def save(self) -> None:
        """Asks where to, and saves what is shown."""
        entry = self.list.entry
        if entry and entry.to_save:
            self.files.save(entry.to_save, entry.source)

    def save_all(self) -> None:
        """Asks for a folder, and saves every article that is ready into it."""
        shown = self.list.entry
        self.files.save_all(self.articles.entries, shown.source if shown else None)

    def print(self) -> None:
        """Asks for a printer, and prints what is shown."""
        entry = self.list.entry
        if entry and entry.to_save:
            # Imported on use: it takes long, and few people print.
            from desktop.printing import ask_and_print

            ask_and_print(entry.to_save, self, self.notify)

    def remove(self) -> None:
        """Takes the current article off the list; its file stays where it is."""
        entry = self.list.entry
        if entry:
            self.queue.drop(entry)
            self.articles.remove(entry)

    def redo(self) -> None:
        """Does all articles again, as the window is set now."""
        for entry in self.articles.entries:
            self.queue.redo(entry)

    def come_forward(self) -> None:
        """Brings the window before all others."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._unseen.stop()
            # Its children are painted after it, in the same event.
            QTimer.singleShot(0, self._tell_painted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop.files import sources_in

        if sources_in(event.mimeData(), ""):
            event.acceptProposedAction()
            # Imported on use: nobody drags anything before the window is there.
            from desktop.drop_sign import DropSign

            self._end_drag()
            self._drop_sign = DropSign(self.middle)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        event.acceptProposedAction()
        self.equip()
        self._show_next = True
        self.files.take(event.mimeData(), self.tr("Dropped text"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if self._equipment:
            self._equipment.close()
        self._settings.keep_geometry("window", self.saveGeometry())
        self._settings.keep_geometry("list", self.middle.saveState())
        self._settings.keep_geometry("panes", self.columns.saveState())
        super().closeEvent(event)

    def _tell_painted(self) -> None:
        self._was_painted = True
        self.painted.emit()

    def _end_drag(self) -> None:
        if self._drop_sign:
            self._drop_sign.hide()
            self._drop_sign.deleteLater()
            self._drop_sign = None

    def _see_hints(self) -> None:
        self._settings.hints_seen = True

    def _build_middle(self) -> None:
        page = QWidget()
        # What is read stands on it; the bar to find in it opens at its foot.
        self.room = QVBoxLayout(page)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(0)
        self.hints: HintBar | None = None
        if not self._settings.hints_seen:
            # Imported on use: it is shown to newcomers only.
            from desktop.hint_bar import HintBar

            self.hints = HintBar()
            self.hints.closed.connect(self._see_hints)
            self.room.addWidget(self.hints)
        self.columns = Columns()
        self.columns.restore(self._settings.geometry("panes"), self._settings.hidden_panes)
        self.room.addWidget(self.columns, 1)
        self.middle = QSplitter(childrenCollapsible=False)
        # A list without articles looks like an empty place.
        self.middle.addWidget(QWidget())
        self.middle.addWidget(page)
        self.middle.setStretchFactor(1, 1)
        self.middle.setSizes([200, 1160])
        self.middle.restoreState(self._settings.geometry("list"))
        self.setCentralWidget(self.middle)

    def _build_foot(self) -> None:
        tip = self.tr("How the sentences of a summary are chosen")
        self.algorithm = QComboBox(accessibleName=self.tr("Algorithm"), toolTip=tip)
        for name, description in ALGORITHMS.items():
            self.algorithm.addItem(description.partition(":")[0], name)
        self.algorithm.setCurrentIndex(self.algorithm.findData(self._settings.algorithm))
        self.setStatusBar(Foot())
        for widget in (self.activity, self.length, self.algorithm):
            self.statusBar().addPermanentWidget(widget)
