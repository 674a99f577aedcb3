"""Where one article is read: the panes, their text as large as the reader likes it, and the bar to find in them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop.articles import Entry
from desktop.commands import Commands
from desktop.copying import sentence_pair, summary_in_words
from desktop.find_bar import FindBar
from desktop.pane import Pane
from desktop.panes import Panes
from desktop.settings import Settings
from desktop.typography import LARGEST, SMALLEST, default_size


class Reader(QObject):
    """Carries out the commands that are about reading. ``said`` carries a sentence for people."""

    said = Signal(str)

    def __init__(self, panes: Panes, room: QVBoxLayout, commands: Commands, settings: Settings) -> None:
        """``room`` is where the panes stand; the bar to find in them opens at its end."""
        super().__init__(panes)
        self._settings = settings
        self._shown = commands.panes
        self.panes = panes
        self.find_bar = FindBar(panes.shown)
        room.addWidget(self.find_bar)
        self.panes.filled.connect(self.find_bar.search_again)
        self.panes.zoomed.connect(self.zoom)
        self.panes.offer([commands.copy, commands.copy_pair, commands.copy_summary, commands.edit])
        commands.find.triggered.connect(self.find_bar.open_bar)
        commands.edit.triggered.connect(self.panes.edit)
        commands.why.triggered.connect(self.explain)
        commands.copy.triggered.connect(self.copy)
        commands.copy_pair.triggered.connect(self.copy_pair)
        commands.copy_summary.triggered.connect(self.copy_summary)
        commands.larger.triggered.connect(lambda: self.zoom(1))
        commands.smaller.triggered.connect(lambda: self.zoom(-1))
        commands.usual_size.triggered.connect(lambda: self.zoom(0))
        commands.panes.triggered.connect(self._choose_panes)
        for n, action in enumerate(commands.panes.actions()):
            action.setChecked(n not in settings.hidden_panes)
        self._show_panes()
        self.set_face()

    @property
    def entry(self) -> Entry | None:
        """The article that is being read."""
        return self.panes.entry

    def copy(self) -> None:
        """Copies what is selected in the pane that has the focus."""
        pane = self.panes.window().focusWidget()
        if isinstance(pane, Pane):
            pane.copy()

    def explain(self) -> None:
        """Says of the sentence that the caret is in why it was kept, or what it stands for and why it is doubtful."""
        pane = self.panes.window().focusWidget()
        if not isinstance(pane, Pane):
            pane = self.panes.shown()[0]
        self.said.emit(" ".join(pane.explain().split()) or self.tr("This sentence is not part of the summary."))

    def copy_pair(self) -> None:
        """Copies the sentence that is marked, with its translation."""
        index = self.panes.original.marked
        if self.entry and index is not None:
            QGuiApplication.clipboard().setText(sentence_pair(self.entry, index))
            self.said.emit(self.tr("Copied the sentence and its translation"))

    def copy_summary(self) -> None:
        """Copies the summary in the language that it is translated into."""
        if self.entry and (text := summary_in_words(self.entry)):
            QGuiApplication.clipboard().setText(text)
            self.said.emit(self.tr("Copied the summary"))

    def zoom(self, steps: int) -> None:
        """Makes the text larger by so many points, or smaller; with 0 it is as large as at first."""
        usual = default_size(self.panes.font())
        size = min(LARGEST, max(SMALLEST, (self._settings.text_size or usual) + steps)) if steps else 0.0
        self._settings.text_size = size
        self.set_face()
        self.said.emit(self.tr("Text size: %Ln point(s)", "", round(size or usual)))

    def set_face(self) -> None:
        """Sets the text in the face and the size that the settings say."""
        self.panes.set_face(self._settings.text_family, self._settings.text_size)

    def _choose_panes(self, changed: QAction) -> None:
        if not any(action.isChecked() for action in self._shown.actions()):
            # An empty window helps nobody.
            changed.setChecked(True)
        self._show_panes()

    def _show_panes(self) -> None:
        shown = [action.isChecked() for action in self._shown.actions()]
        for n, is_shown in enumerate(shown):
            self.panes.show_pane(n, is_shown)
        self._settings.hidden_panes = [n for n, is_shown in enumerate(shown) if not is_shown]
        self.find_bar.search_again()
