"""Puts into effect what the reader chooses: with the controls around the panes, and in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.model import Layout, Link
from desktop.articles import Entry, State
from desktop.interface import use_colours
from desktop.settings import Network, Settings

if TYPE_CHECKING:
    from core.translating import Translator
    from desktop.main_window import MainWindow

UNFINISHED = State.STOPPED, State.FAILED

# What changes the summaries and translations that are there.
_OF_WORK = frozenset({"target", "algorithm", "length", "effort"})


class Choices(QObject):
    """Connects the controls of a window with its articles and settings.

    ``settings_changed`` carries the names of those that are others now, when that has been put into effect.
    """

    settings_changed = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._translator: Translator | None = None
        self._settings = settings
        window.source.chosen.connect(self.choose_source)
        window.layouts.chosen.connect(self.choose_layout)
        window.encoding.chosen.connect(self.choose_encoding)
        window.length.chosen.connect(self.choose_length)
        window.target.chosen.connect(self.choose_target)
        window.algorithm.activated.connect(self.choose_algorithm)
        window.commands.whole.toggled.connect(self.choose_scope)
        window.commands.go_on.triggered.connect(self.go_on)
        window.commands.settings.triggered.connect(self.open_settings)
        window.commands.open_link.setEnabled(settings.network is Network.ASK)

    def begin(self, translator: Translator) -> None:
        """Says what translates, for the settings that are about that."""
        self._translator = translator

    def choose_source(self, code: str | None) -> None:
        """Reads the current article as one in another language, None to have it detected."""
        if (entry := self._window.list.entry) and self._may_read_again(entry):
            entry.language = code
            self._window.queue.redo(entry, fetch=True)

    def choose_layout(self, layout: Layout) -> None:
        """Saves what is saved from now on in another layout."""
        self._settings.layout = layout

    def choose_encoding(self, name: str | None) -> None:
        """Reads the current article in another encoding, None to have it detected."""
        if (entry := self._window.list.entry) and self._may_read_again(entry):
            entry.encoding = name
            self._window.queue.redo(entry, fetch=True)

    def choose_length(self, sentences: int | None) -> None:
        """Makes the summary of the current article so long, None to let it follow from the article's length."""
        if entry := self._window.list.entry:
            entry.sentences = sentences
            self._window.queue.redo(entry)

    def choose_target(self, code: str) -> None:
        """Translates all articles into another language."""
        self._settings.target = code
        self._window.redo()

    def choose_algorithm(self) -> None:
        """Summarises all articles in the way that is chosen now."""
        self._settings.algorithm = self._window.algorithm.currentData()
        self._window.redo()

    def choose_scope(self, whole: bool) -> None:
        """Translates whole articles, or no more than their summaries."""
        self._settings.whole_article = whole
        self._window.redo()

    def go_on(self) -> None:
        """Does again what failed or was stopped; of pages, only the one that is shown is fetched."""
        shown = self._window.list.entry
        fetch = bool(shown and shown.is_unfetched and self._may_read_again(shown))
        for entry in self._window.articles.entries:
            if entry.state in UNFINISHED:
                self._window.queue.redo(entry, fetch=fetch and entry is shown)

    def open_settings(self) -> None:
        """Shows the settings; what is changed there holds at once."""
        # Imported on use: most windows never show it.
        from desktop.settings_dialog import SettingsDialog

        targets, glossary = self._window.target.codes, self._window.commands.glossary
        shown = self._window.list.entry
        digest = shown.to_save if shown else None
        dialog = SettingsDialog(self._settings, targets, self._forget, glossary, self._window, digest)
        dialog.changed.connect(self.apply)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def apply(self, names: frozenset[str]) -> None:
        """Puts settings that were changed into effect."""
        window, settings = self._window, self._settings
        window.target.choose(settings.target)
        window.algorithm.setCurrentIndex(window.algorithm.findData(settings.algorithm))
        window.commands.open_link.setEnabled(settings.network is Network.ASK)
        if "colours" in names:
            use_colours(settings.colours)
        if names & {"text_size", "text_family"}:
            window.reader.set_face()
        if "memory" in names and self._translator:
            use_memory(self._translator, settings.memory)
        if names & _OF_WORK:
            window.redo()
        self.settings_changed.emit(names)

    def _may_read_again(self, entry: Entry) -> bool:
        """Whether an article may be read once more, which for a page means to fetch it."""
        return not isinstance(entry.source, Link) or self._window.files.may_fetch(entry.source.url)

    def _forget(self) -> Iterator[object]:
        from core.translating.memory import Memory, cache_folder

        memory = (self._translator and self._translator.memory) or Memory(cache_folder())
        memory.clear()
        yield memory


def use_memory(translator: Translator, wanted: bool) -> None:
    """Lets a translator keep what it translates in the user's cache folder, or keep nothing."""
    # Imported on use: the window is there before the engine.
    from core.translating.memory import Memory, cache_folder

    translator.memory = Memory(cache_folder()) if wanted else None
