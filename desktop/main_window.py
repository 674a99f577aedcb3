"""The main window: actions, menus, drops. It wires the parts to each other and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QMainWindow, QSplitter

from core.errors import NoRoute, PackDamaged
from core.model import Link, Options, Source
from core.pipeline import Services
from core.summarizing import ALGORITHMS
from desktop.activity import Activity
from desktop.article_list import ArticleList
from desktop.articles import Articles, Entry, State
from desktop.bar import Bar
from desktop.commands import Commands
from desktop.controls import EncodingMenu, LengthControl, SourceLanguage, TargetLanguage
from desktop.files import Files, sources_in
from desktop.queue import Queue
from desktop.reader import Reader
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.packs_dialog import PacksDialog

_NOTICE_MS = 8000

_UNFINISHED = State.STOPPED, State.FAILED


class MainWindow(QMainWindow):
    """Shows articles, their summaries and translations; all that takes time happens in jobs."""

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.resize(1360, 820)
        self._settings = settings
        self._services = services
        self._packs: PacksDialog | None = None
        self.files = Files(self, settings)
        self.articles = Articles(self)
        self.list = ArticleList(self.articles)
        self.commands = Commands(self)
        self.reader = Reader(self.commands, settings)
        self.panes = self.reader.panes
        self.activity = Activity(self.commands.stop)
        self.source = SourceLanguage()
        self.target = TargetLanguage({pack.target for pack in services.packs.installed})
        self.encoding = EncodingMenu()
        self.length = LengthControl()
        self.queue = Queue(self.articles, services, self.options, self)
        self._build_commands()
        self._build_middle()
        self._build_foot()
        self._restore()
        self._connect()
        self.show_entry(None)

    def options(self) -> Options:
        """What the window is set to."""
        return Options(
            target=self.target.code, algorithm=self.algorithm.currentData(), full=self.commands.whole.isChecked()
        )

    def load(self, wanted: Iterable[Source]) -> None:
        """Adds files, the files in folders, and texts to the list; the first of them is shown."""
        self._show_next = True
        self.files.load(wanted)

    def add(self, source: Source) -> None:
        """Adds one source to the list and has it worked on; one that is there already is shown again."""
        (entry,) = self.articles.add([source])
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

    def paste(self) -> None:
        """Loads what is on the clipboard: files, or a text."""
        self._show_next = True
        self.files.take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))

    def save(self) -> None:
        """Asks where to, and saves what is shown."""
        entry = self.list.entry
        if entry and entry.to_save:
            self.files.save(entry.to_save)

    def save_all(self) -> None:
        """Asks for a folder, and saves every article that is ready into it."""
        self.files.save_all([entry.to_save for entry in self.articles.entries if entry.to_save])

    def open_packs(self, wanted: tuple[str, str] | None = None, files: Iterable[Path] = ()) -> None:
        """Shows the language packs, and installs the packages in files; ``wanted`` are languages without a route."""
        if self._packs is None:
            # Imported on use: most windows never show it.
            from desktop.pack_work import PackWork
            from desktop.packs_dialog import PacksDialog

            work = PackWork(self._services.packs, self)
            work.changed.connect(self._use_packs)
            self._packs = PacksDialog(work, self)
        self._packs.open_for(wanted, files)

    def remove(self) -> None:
        """Takes the current article off the list; its file stays where it is."""
        entry = self.list.entry
        if entry:
            self.queue.drop(entry)
            self.articles.remove(entry)

    def redo(self, states: Iterable[State] = tuple(State)) -> None:
        """Does all articles in one of these states again, as the window is set now."""
        for entry in self.articles.entries:
            if entry.state in states:
                self.queue.redo(entry)

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
        self.queue.close()
        self.files.close()
        if self._packs:
            self._packs.close_work()
        self._settings.keep_geometry("window", self.saveGeometry())
        self._settings.keep_geometry("list", self._middle.saveState())
        self._settings.keep_geometry("panes", self.panes.save_state())
        super().closeEvent(event)

    # How it is built

    def _build_commands(self) -> None:
        commands = self.commands
        for action, slot in (
            (commands.open, self.files.open),
            (commands.open_link, self.files.open_link),
            (commands.paste, self.paste),
            (commands.save, self.save),
            (commands.save_all, self.save_all),
            (commands.remove, self.remove),
            (commands.quit, self.close),
            (commands.packs, self.open_packs),
            (commands.go_on, lambda: self.redo(_UNFINISHED)),
            (commands.stop, self.queue.cancel),
        ):
            _connect(action, slot)
        commands.fill(self.menuBar(), self.encoding)
        commands.draw_icons(self.palette())

    def _build_middle(self) -> None:
        self.addToolBar(Bar(self.commands, self.source, self.target))
        self._middle = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.reader)
        self._middle.setStretchFactor(1, 1)
        self._middle.setSizes([200, 1160])
        self.setCentralWidget(self._middle)

    def _build_foot(self) -> None:
        tip = self.tr("How the sentences of a summary are chosen")
        self.algorithm = QComboBox(accessibleName=self.tr("Algorithm"), toolTip=tip)
        for row, (name, description) in enumerate(ALGORITHMS.items()):
            self.algorithm.addItem(description.partition(":")[0], name)
            self.algorithm.setItemData(row, description, Qt.ItemDataRole.ToolTipRole)
        for widget in (self.activity, self.length, self.algorithm):
            self.statusBar().addPermanentWidget(widget)

    def _restore(self) -> None:
        self.target.choose(self._settings.target)
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
        self.source.chosen.connect(self._choose_source)
        self.encoding.chosen.connect(self._choose_encoding)
        self.target.chosen.connect(self._choose_target)
        self.target.more_wanted.connect(self.open_packs)
        self.files.packages_found.connect(lambda files: self.open_packs(files=files))
        self.panes.pack_wanted.connect(lambda source, target: self.open_packs((source, target)))
        self.length.chosen.connect(self._choose_length)
        self.algorithm.activated.connect(self._choose_algorithm)
        self.commands.whole.toggled.connect(self._choose_scope)

    def _if_shown(self, show: Callable[[], None]) -> Callable[[Entry], None]:
        """What shows something of an entry, if that entry is the one that is looked at."""
        return lambda entry: show() if entry is self.list.entry else None

    # What is chosen

    def _choose_source(self, code: str | None) -> None:
        if entry := self.list.entry:
            entry.language = code
            self.queue.redo(entry)

    def _choose_encoding(self, name: str | None) -> None:
        if entry := self.list.entry:
            entry.encoding = name
            self.queue.redo(entry)

    def _choose_length(self, sentences: int | None) -> None:
        if entry := self.list.entry:
            entry.sentences = sentences
            self.queue.redo(entry)

    def _use_packs(self) -> None:
        """What failed for want of a pack is done again, now that there are others."""
        self.target.offer(pack.target for pack in self._services.packs.installed)
        if self.target.code and not self._settings.target:
            self._settings.target = self.target.code
        for entry in self.articles.entries:
            if isinstance(entry.error, NoRoute | PackDamaged):
                self.queue.redo(entry)

    def _choose_target(self, code: str) -> None:
        self._settings.target = code
        self.redo()

    def _choose_algorithm(self) -> None:
        self._settings.algorithm = self.algorithm.currentData()
        self.redo()

    def _choose_scope(self, whole: bool) -> None:
        self._settings.whole_article = whole
        self.redo()

    # What is shown

    def _show_controls(self) -> None:
        entry = self.list.entry
        self.source.show_entry(entry)
        self.encoding.show_entry(entry)
        self.length.show_entry(entry)
        self.commands.save.setEnabled(bool(entry and entry.to_save))
        self.commands.save_all.setEnabled(any(entry.to_save for entry in self.articles.entries))
        self.commands.go_on.setEnabled(any(entry.state in _UNFINISHED for entry in self.articles.entries))
        self.commands.remove.setEnabled(entry is not None)
        self.setWindowTitle(f"{entry.name} – {self.tr('Nutgraf')}" if entry else self.tr("Nutgraf"))

    def _say_fetched(self, entry: Entry) -> None:
        if isinstance(entry.source, Link):
            self.notify(self.tr("The network was used to fetch {}").format(entry.source.url))

    def _show_progress(self, entry: Entry) -> None:
        if entry.progress is None:
            return
        doing = f"{self.articles.describe_progress(entry.progress).capitalize()} · {entry.name[:40]}"
        self.activity.tell(doing, entry.progress.done, entry.progress.total)


def _connect(action: QAction, slot: Callable[[], object]) -> None:
    action.triggered.connect(lambda _checked: slot())
