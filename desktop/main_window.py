"""The main window: actions, menus, drops. It wires the parts to each other and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMainWindow, QSplitter

from core.algorithms import ALGORITHMS
from core.errors import NoRoute, PackDamaged
from core.model import Link, Options, Source
from desktop.activity import Activity
from desktop.article_list import ArticleList
from desktop.articles import Articles, Entry
from desktop.bar import Bar
from desktop.choices import UNFINISHED, Choices
from desktop.commands import Commands
from desktop.controls import EncodingMenu, LayoutMenu, LengthControl, SourceLanguage, TargetLanguage
from desktop.files import Files, sources_in
from desktop.help import show_about, show_shortcuts
from desktop.language_packs import LanguagePacks
from desktop.messages import in_words
from desktop.queue import Queue
from desktop.reader import Reader
from desktop.settings import Settings
from desktop.splitting import in_reading_order
from desktop.terms import Terms

if TYPE_CHECKING:
    from core.pipeline import Services

_NOTICE_MS = 8000

# A window that is minimised from the start is never painted; its work begins after this time all the same.
_UNSEEN_MS = 2000


class MainWindow(QMainWindow):
    """Shows articles, their summaries and translations; all that takes time happens in jobs.

    ``painted`` comes once, when the window can be seen; ``closing`` before it and all that belongs to it come to their
    end.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, services: Services | None, settings: Settings) -> None:
        """Without ``services`` whatever is loaded waits until the window gets them through ``begin``."""
        super().__init__()
        self.setAcceptDrops(True)
        self.resize(1360, 820)
        self._settings = settings
        self._services: Services | None = None
        self._was_painted = False
        self._unseen = QTimer(self, singleShot=True, interval=_UNSEEN_MS, timeout=self._go_on_unseen)
        self.files = Files(self, settings)
        self.terms = Terms(settings.glossary, self)
        self.packs = LanguagePacks(self, settings)
        self.articles = Articles(self)
        self.list = ArticleList(self.articles)
        self.commands = Commands(self)
        self.reader = Reader(self.commands, settings)
        self.panes = self.reader.panes
        self.activity = Activity(self.commands.stop)
        self.source = SourceLanguage()
        self.target = TargetLanguage(filter(None, [settings.target]))
        self.encoding = EncodingMenu()
        self.layouts = LayoutMenu(settings.layout)
        self.length = LengthControl()
        self.queue = Queue(self.articles, self.options, self)
        self._build_commands()
        self._build_middle()
        self._build_foot()
        self._restore()
        self._connect()
        self._order_focus()
        self.show_entry(None)
        if services:
            self.begin(services)

    def begin(self, services: Services) -> None:
        """Offers the languages that there are packs for, and works from now on."""
        self._services = services
        self.source.offer_all()
        self.target.offer({pack.target for pack in services.packs.installed})
        self.target.choose(self._settings.target)
        self.choices.begin(services.translator)
        self.packs.begin(services.packs)
        self.queue.begin(services)
        # Imported on use: nobody asks what something is for before it can be seen.
        from desktop.explanations import Explanations

        Explanations(self).explain_window(self)

    def options(self) -> Options:
        """What the window is set to."""
        return Options(
            target=self.target.code,
            algorithm=self.algorithm.currentData(),
            length=self._settings.length,
            full=self.commands.whole.isChecked(),
            effort=self._settings.effort,
            glossary=self.terms.glossary,
        )

    def load(self, wanted: Iterable[Source]) -> None:
        """Adds files, the files in folders, and texts to the list; the first of them is shown."""
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

    def show_entry(self, entry: Entry | None) -> None:
        """Shows an entry of the list and has it worked on before all others."""
        self.panes.show_entry(entry)
        self.queue.prefer(entry)
        self._show_controls()

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
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._unseen.stop()
            # Its children are painted after it, in the same event.
            QTimer.singleShot(0, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_painted:
            self._unseen.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.commands.draw_icons(self.palette())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_in(event.mimeData(), ""):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._show_next = True
        self.files.take(event.mimeData(), self.tr("Dropped text"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.queue.close()
        self.files.close()
        self.terms.close()
        self.packs.close()
        self._settings.keep_geometry("window", self.saveGeometry())
        self._settings.keep_geometry("list", self._middle.saveState())
        self._settings.keep_geometry("panes", self.panes.save_state())
        super().closeEvent(event)

    def _go_to_part(self, step: int) -> None:
        """Gives the focus to the next of the list and the panes that are shown, or with -1 to the one before."""
        parts = [self.list, *self.panes.shown()]
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), -step if step > 0 else 0)
        parts[(here + step) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on_unseen(self) -> None:
        self._was_painted = True
        self.painted.emit()

    # How it is built

    def _build_commands(self) -> None:
        commands = self.commands
        for action, slot in (
            (commands.open, self.open),
            (commands.open_link, self.open_link),
            (commands.paste, self.paste),
            (commands.save, self.save),
            (commands.save_all, self.save_all),
            (commands.print, self.print),
            (commands.remove, self.remove),
            (commands.shortcuts, lambda: show_shortcuts(self)),
            (commands.about, lambda: show_about(self)),
            (commands.quit, self.close),
            (commands.packs, self.packs.open),
            (commands.glossary, lambda: self.terms.edit(self)),
            (commands.stop, self.queue.cancel),
            (commands.next_part, lambda: self._go_to_part(1)),
            (commands.previous_part, lambda: self._go_to_part(-1)),
        ):
            _connect(action, slot)
        commands.fill(self.menuBar(), self.layouts, self.encoding)
        commands.draw_icons(self.palette())

    def _build_middle(self) -> None:
        self.addToolBar(Bar(self.commands, self.source, self.target))
        self._middle = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.reader)
        self._middle.setStretchFactor(1, 1)
        self._middle.setSizes([200, 1160])
        in_reading_order(self._middle)
        self.setCentralWidget(self._middle)

    def _build_foot(self) -> None:
        tip = self.tr("How the sentences of a summary are chosen")
        self.algorithm = QComboBox(accessibleName=self.tr("Algorithm"), toolTip=tip)
        for row, (name, description) in enumerate(ALGORITHMS.items()):
            self.algorithm.addItem(description.partition(":")[0], name)
            self.algorithm.setItemData(row, in_words(description), Qt.ItemDataRole.ToolTipRole)
        for widget in (self.activity, self.length, self.algorithm):
            self.statusBar().addPermanentWidget(widget)

    def _restore(self) -> None:
        self.algorithm.setCurrentIndex(self.algorithm.findData(self._settings.algorithm))
        self.commands.whole.setChecked(self._settings.whole_article)
        self.restoreGeometry(self._settings.geometry("window"))
        self._middle.restoreState(self._settings.geometry("list"))
        self.panes.restore_state(self._settings.geometry("panes"))

    def _connect(self) -> None:
        self._show_next = True
        self.files.loaded.connect(self.add)
        self.files.said.connect(self.notify)
        self.reader.said.connect(self.notify)
        self.terms.said.connect(self.notify)
        self.terms.changed.connect(self.redo)
        self.packs.changed.connect(self._use_packs)
        self.terms.load()
        self.list.chosen.connect(self.show_entry)
        queue, panes = self.queue, self.panes
        for signal, show in (
            (queue.article_read, panes.show_article),
            (queue.summarized, panes.show_summary),
            (queue.progressed, panes.show_translated),
            (queue.settled, panes.settle),
        ):
            signal.connect(self._if_shown(show))
        for signal in (queue.article_read, queue.summarized, queue.settled):
            signal.connect(self._show_controls)
        queue.article_read.connect(self._say_fetched)
        queue.progressed.connect(self._show_progress)
        queue.idle.connect(self.activity.rest)
        self.target.more_wanted.connect(self.packs.open)
        self.files.packages_found.connect(lambda files: self.packs.open(files=files))
        self.panes.pack_wanted.connect(lambda source, target: self.packs.open((source, target)))
        self.choices = Choices(self, self._settings)

    def _order_focus(self) -> None:
        """Lets Tab go as the eye does: along the top, from the list through the panes, and along the foot."""
        panes = self.panes.original, self.panes.summary, self.panes.translation
        chain = (self.source, self.target, self.list, *panes, self.length, self.algorithm)
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)
        self.list.setFocus()

    def _if_shown(self, show: Callable[[], None]) -> Callable[[Entry], None]:
        """What shows something of an entry, if that entry is the one that is looked at."""
        return lambda entry: show() if entry is self.list.entry else None

    def _use_packs(self) -> None:
        """What failed for want of a pack is done again, now that there are others."""
        assert self._services
        self.target.offer({pack.target for pack in self._services.packs.installed})
        if self.target.code and not self._settings.target:
            self._settings.target = self.target.code
        for entry in self.articles.entries:
            if isinstance(entry.error, NoRoute | PackDamaged):
                self.queue.redo(entry)

    # What is shown

    def _show_controls(self) -> None:
        entry = self.list.entry
        self.source.show_entry(entry)
        self.encoding.show_entry(entry)
        self.length.show_entry(entry)
        for command in (self.commands.save, self.commands.print):
            command.setEnabled(bool(entry and entry.to_save))
        self.commands.save_all.setEnabled(any(entry.to_save for entry in self.articles.entries))
        self.commands.go_on.setEnabled(any(entry.state in UNFINISHED for entry in self.articles.entries))
        self.commands.remove.setEnabled(entry is not None)
        self.setWindowTitle(f"{entry.name} – {self.tr('Nutgraf')}" if entry else self.tr("Nutgraf"))

    def _say_fetched(self, entry: Entry) -> None:
        if isinstance(entry.source, Link):
            self.notify(self.tr("The network was used to fetch {}").format(entry.source.url))

    def _show_progress(self, entry: Entry) -> None:
        if entry.progress is None:
            return
        doing = self.articles.describe_progress(entry.progress)
        doing = f"{doing[:1].upper()}{doing[1:]} · {entry.name[:40]}"
        self.activity.tell(doing, entry.progress.done, entry.progress.total)


def _connect(action: QAction, slot: Callable[[], object]) -> None:
    action.triggered.connect(lambda _checked: slot())
