"""What works in the window: made when the window has been painted, and wired to what is seen of it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from core.algorithms import ALGORITHMS
from core.errors import NoRoute, PackDamaged
from core.model import Link, Options
from desktop.article_list import ArticleList
from desktop.articles import Articles, Entry
from desktop.choices import UNFINISHED, Choices
from desktop.files import Files
from desktop.help import show_about, show_shortcuts
from desktop.icons import Icons
from desktop.language_packs import LanguagePacks
from desktop.main_window import MainWindow
from desktop.menus import EncodingMenu, LayoutMenu
from desktop.messages import in_words
from desktop.panes import Panes
from desktop.queue import Queue
from desktop.reader import Reader
from desktop.settings import Settings
from desktop.splitting import in_reading_order
from desktop.terms import Terms

if TYPE_CHECKING:
    from core.pipeline import Services


class Equipment(QObject):
    """Makes the parts that work in a window, and connects them with each other and with its controls."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._services: Services | None = None
        window.files = Files(window, settings)
        window.terms = Terms(settings.glossary, window)
        window.packs = LanguagePacks(window, settings)
        window.articles = Articles(window)
        window.queue = Queue(window.articles, self.options, window)
        self._lay_out()
        self._connect_commands()
        self._connect_parts()
        window.choices = Choices(window, settings)
        self.show_entry(None)
        window.terms.load()

    def begin(self, services: Services) -> None:
        """Offers the languages that there are packs for, and works from now on."""
        window, self._services = self._window, services
        window.source.offer_all()
        window.target.offer({pack.target for pack in services.packs.installed})
        window.target.choose(self._settings.target)
        window.choices.begin(services.translator)
        window.packs.begin(services.packs)
        window.queue.begin(services)
        # Imported on use: nobody asks what something is for before it can be seen.
        from desktop.explanations import Explanations

        Explanations(window).explain_window(window)

    def options(self) -> Options:
        """What the window is set to."""
        window = self._window
        return Options(
            target=window.target.code,
            algorithm=window.algorithm.currentData(),
            length=self._settings.length,
            full=window.commands.whole.isChecked(),
            effort=self._settings.effort,
            glossary=window.terms.glossary,
        )

    def show_entry(self, entry: Entry | None) -> None:
        """Shows an entry of the list and has it worked on before all others."""
        self._window.panes.show_entry(entry)
        self._window.queue.prefer(entry)
        self._show_controls()

    def close(self) -> None:
        """Ends all work; comes back when no thread is left, and what was being saved is on the disk."""
        for part in (self._window.queue, self._window.files, self._window.terms, self._window.packs):
            part.close()

    def _use_packs(self) -> None:
        """What failed for want of a pack is done again, now that there are others."""
        window, settings = self._window, self._settings
        assert self._services
        window.target.offer({pack.target for pack in self._services.packs.installed})
        if window.target.code and not settings.target:
            settings.target = window.target.code
        for entry in window.articles.entries:
            if isinstance(entry.error, NoRoute | PackDamaged):
                window.queue.redo(entry)

    # How it is put together

    def _lay_out(self) -> None:
        """Puts the list and the panes into their places, and lets Tab go through all as the eye does."""
        window = self._window
        window.list = ArticleList(window.articles)
        if empty := window.middle.replaceWidget(0, window.list):
            empty.deleteLater()
        window.room.removeWidget(window.columns)
        window.panes = Panes(window.columns)
        window.room.addWidget(window.panes, 1)
        window.reader = Reader(window.panes, window.room, window.commands, self._settings)
        in_reading_order(window.middle)
        panes = window.panes.original, window.panes.summary, window.panes.translation
        step = window.panes.translation.step
        chain = (window.source, window.target, window.list, *panes, step, window.length, window.algorithm)
        for one, other in pairwise(chain):
            window.setTabOrder(one, other)
        window.list.setFocus()
        for row, description in enumerate(ALGORITHMS.values()):
            window.algorithm.setItemData(row, in_words(description), Qt.ItemDataRole.ToolTipRole)

    def _connect_commands(self) -> None:
        window, commands = self._window, self._window.commands
        window.encoding, window.layouts = EncodingMenu(), LayoutMenu(self._settings.layout)
        commands.fill_menus(window.layouts, window.encoding)
        Icons(commands.drawings, window)
        for action, slot in (
            (commands.open, window.open),
            (commands.open_link, window.open_link),
            (commands.paste, window.paste),
            (commands.save, window.save),
            (commands.save_all, window.save_all),
            (commands.print, window.print),
            (commands.remove, window.remove),
            (commands.shortcuts, lambda: show_shortcuts(window)),
            (commands.about, lambda: show_about(window)),
            (commands.quit, window.close),
            (commands.packs, window.packs.open),
            (commands.glossary, lambda: window.terms.edit(window)),
            (commands.stop, window.queue.cancel),
            (commands.next_part, lambda: self._go_to_part(1)),
            (commands.previous_part, lambda: self._go_to_part(-1)),
        ):
            _connect(action, slot)

    def _connect_parts(self) -> None:
        window = self._window
        files, packs, queue, panes = window.files, window.packs, window.queue, window.panes
        files.loaded.connect(window.add)
        for part in (files, window.reader, window.terms):
            part.said.connect(window.notify)
        window.terms.changed.connect(window.redo)
        packs.changed.connect(self._use_packs)
        window.list.chosen.connect(self.show_entry)
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
        queue.idle.connect(window.activity.rest)
        window.target.more_wanted.connect(packs.open)
        files.packages_found.connect(lambda found: packs.open(files=found))
        panes.pack_wanted.connect(lambda source, target: packs.open((source, target)))
        panes.target_wanted.connect(window.target.open_list)

    def _if_shown(self, show: Callable[[], None]) -> Callable[[Entry], None]:
        """What shows something of an entry, if that entry is the one that is looked at."""
        return lambda entry: show() if entry is self._window.list.entry else None

    # What is shown

    def _show_controls(self) -> None:
        window, commands, entry = self._window, self._window.commands, self._window.list.entry
        for control in (window.source, window.encoding, window.length):
            control.show_entry(entry)
        for command in (commands.save, commands.print):
            command.setEnabled(bool(entry and entry.to_save))
        entries = window.articles.entries
        commands.save_all.setEnabled(any(entry.to_save for entry in entries))
        commands.go_on.setEnabled(any(entry.state in UNFINISHED for entry in entries))
        commands.remove.setEnabled(entry is not None)
        window.setWindowTitle(f"{entry.name} – {self.tr('Nutgraf')}" if entry else self.tr("Nutgraf"))

    def _say_fetched(self, entry: Entry) -> None:
        if isinstance(entry.source, Link):
            self._window.notify(self.tr("The network was used to fetch {}").format(entry.source.url))

    def _show_progress(self, entry: Entry) -> None:
        if entry.progress is None:
            return
        doing = self._window.articles.describe_progress(entry.progress)
        doing = f"{doing[:1].upper()}{doing[1:]} · {entry.name[:40]}"
        self._window.activity.tell(doing, entry.progress.done, entry.progress.total)

    def _go_to_part(self, step: int) -> None:
        """Gives the focus to the next of the list and the panes that are shown, or with -1 to the one before."""
        parts = [self._window.list, *self._window.panes.shown()]
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), -step if step > 0 else 0)
        parts[(here + step) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)


def _connect(action: QAction, slot: Callable[[], object]) -> None:
    action.triggered.connect(lambda _checked: slot())
