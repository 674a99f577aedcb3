"""The three linked panes: the original with its map, the summary, and the translation."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import NoRoute
from core.languages import are_close
from core.model import Block, Translation
from desktop.alignment import Alignment
from desktop.articles import Entry, State
from desktop.columns import Columns
from desktop.hints import what_it_renders, why_kept
from desktop.language_names import called
from desktop.map_strip import MapStrip
from desktop.messages import as_text, message_of
from desktop.pane import Pane
from desktop.passages import blocks_to_translate, original, summary_rows, translated
from desktop.sentence_editor import SentenceEditor
from desktop.splitting import in_reading_order


class Panes(QWidget):
    """Shows one entry, part by part as it becomes known, and marks the same sentence in all three panes.

    ``pointed`` carries the index of the sentence that the reader points at, ``zoomed`` by how many steps the text is to
    grow, ``edited`` the entry of which a translation was put into other words; ``filled`` comes when a pane is full,
    ``pack_wanted`` with two languages between which the reader wants a way; ``target_wanted`` when another language to
    translate into is wanted.
    """

    pointed = Signal(int)
    zoomed = Signal(int)
    edited = Signal(object)
    filled = Signal()
    pack_wanted = Signal(str, str)
    target_wanted = Signal()

    def __init__(self, columns: Columns | None = None, parent: QWidget | None = None) -> None:
        """Lays the panes into ``columns``, which may be on the screen already."""
        super().__init__(parent)
        self._entry: Entry | None = None
        self._awaited: deque[Block | None] = deque()
        self.map = MapStrip()
        self._splitter = columns or Columns()
        self._columns = self._splitter.all
        self.original, self.summary, self.translation = panes = tuple(Pane(column.title) for column in self._columns)
        for column, pane, beside in zip(self._columns, panes, (self.map, None, None), strict=True):
            column.lay(pane, beside)
            pane.focused.connect(column.show_focus)
        in_reading_order(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

        for pane, hint in zip(self._panes(), (why_kept, why_kept, what_it_renders), strict=True):
            pane.pointed.connect(partial(self.point, origin=pane))
            pane.zoomed.connect(self.zoomed)
            pane.filled.connect(self.filled)
            pane.explain_with(partial(self._hint, hint))
        self.map.chosen.connect(self.point)
        self.translation.stepped.connect(self._take_step)
        self._alignment = Alignment(self.summary, self.translation, self)

    @property
    def entry(self) -> Entry | None:
        """The entry that is shown."""
        return self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Shows all that is known of an entry; with None the panes are empty."""
        self._entry = entry
        self.map.show_summary(None, None)
        if entry is None:
            for pane in self._panes():
                pane.start_over()
            self.original.say(self.tr("Drop an article here, open one with Ctrl+O or paste its text."))
        else:
            self.show_article()
        self._describe()

    def show_article(self) -> None:
        """Shows the original, and what else is known with it."""
        entry = self._entry
        if entry is None:
            return
        article = entry.article
        self.original.start_over(language=article.language if article else "")
        self.original.say(self._no_original(entry), wrong=bool(entry.error))
        if article:
            self.original.add(original(article))
        self.show_summary()

    def show_summary(self) -> None:
        """Shows the summary, its places in the original, and what is known of its translation."""
        entry = self._entry
        if entry is None:
            return
        article, summary = entry.article, entry.summary
        self.summary.start_over(language=article.language if article else "")
        self.map.show_summary(article, summary)
        if article and summary:
            self.original.keep(summary.sentences)
            self.summary.add(summary_rows(article, summary))
            if not summary.sentences:
                self.summary.say(self.tr("There is no running text here to make a summary of."))
        self._start_translation(entry)
        self._describe()

    def _start_translation(self, entry: Entry) -> None:
        options, article = entry.options, entry.article
        target = options.target if options else None
        self.translation.start_over(language=target or "")
        self._say_of_translation(entry)
        self._awaited.clear()
        # In a translation of the summary alone the n-th paragraph is the n-th of the summary.
        self._alignment.active = not (options and options.full)
        if article and entry.summary and options and target and not are_close(article.language, target):
            self._awaited.extend(blocks_to_translate(article, entry.summary.sentences, whole=options.full))
            if options.full:
                self.translation.keep(entry.summary.sentences)
        self.show_translated()

    def show_translated(self) -> None:
        """Appends to the translation what has come since; a paragraph is shown when it is whole."""
        entry = self._entry
        if entry is None or entry.article is None:
            return
        ready = []
        while self._awaited and (passage := translated(entry, self._awaited[0])):
            ready.append(passage)
            self._awaited.popleft()
        if ready:
            self.translation.add(ready)

    def settle(self) -> None:
        """Says of an entry that has come to its end why there is no more of it to see."""
        entry = self._entry
        if entry is None:
            return
        self._say_of_translation(entry)
        if entry.error and not entry.article:
            self.original.say(message_of(entry.error), wrong=True)
        self._describe()

    def point(self, index: int, origin: Pane | None = None) -> None:
        """Marks a sentence in all panes and brings it into view in all but ``origin``, where the reader is."""
        for pane in self._panes():
            pane.mark(index, bring=pane is not origin)
        self.map.mark(index)
        self.pointed.emit(index)

    def _take_step(self) -> None:
        if self._entry and isinstance(self._entry.error, NoRoute):
            self.pack_wanted.emit(self._entry.error.source, self._entry.error.target)
        else:
            self.target_wanted.emit()

    def _hint(self, hint: Callable[[Entry, int], str], index: int) -> str:
        return hint(self._entry, index) if self._entry else ""

    def save_state(self) -> QByteArray:
        return self._splitter.saveState()

    def shown(self) -> list[Pane]:
        """The panes that are not hidden, from left to right."""
        return [pane for pane, column in zip(self._panes(), self._columns, strict=True) if not column.isHidden()]

    def show_pane(self, n: int, shown: bool) -> None:
        """Shows or hides the n-th pane."""
        self._columns[n].setVisible(shown)

    def set_face(self, family: str, size: float) -> None:
        """Sets all text in another face and size in points; empty and 0 stand for what the program would choose."""
        for pane in self._panes():
            pane.set_face(family, size)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Puts actions into the menus that the panes open on a right click."""
        for pane in self._panes():
            pane.addActions(actions)

    def edit(self) -> None:
        """Lets the reader put the translation of the marked sentence into other words, in its place."""
        entry, index = self._entry, self.translation.marked
        if entry is None or index is None or self.translation.place_of(index) is None:
            return
        rendering = entry.rendering_of(index)
        if rendering:
            editor = SentenceEditor(self.translation, index, entry.edit_of(index) or rendering.text)
            editor.kept.connect(partial(self._keep_edit, entry))

    def _keep_edit(self, entry: Entry, index: int, text: str) -> None:
        entry.edit(index, text)
        if entry is self._entry:
            at = self.translation.verticalScrollBar().value()
            self._start_translation(entry)
            self.translation.return_to(at, index)
        self.edited.emit(entry)

    def _panes(self) -> tuple[Pane, Pane, Pane]:
        return self.original, self.summary, self.translation

    def _no_original(self, entry: Entry) -> str:
        """Why there is no article to see, or not yet."""
        if entry.error:
            return message_of(entry.error)
        if entry.is_unfetched:
            return self.tr("This page is not here: it was on the network. Press F5 to fetch it.")
        return self.tr("Reading…")

    def _say_of_translation(self, entry: Entry) -> None:
        text, step = self._no_translation(entry)
        self.translation.say(text, wrong=bool(entry.error), step=step)

    def _no_translation(self, entry: Entry) -> tuple[str, str]:
        """Why there is no translation to see, or not yet, and what to offer there, if anything."""
        article, target = entry.article, entry.options.target if entry.options else None
        if entry.error:
            step = self.tr("Get a Language Pack…") if isinstance(entry.error, NoRoute) else ""
            return (message_of(entry.error), step) if article else ("", "")
        if entry.is_unfetched:
            return "", ""
        if entry.state is State.STOPPED:
            return self.tr("Stopped. Press F5 to go on."), ""
        if article and not entry.summary and entry.state is not State.WORKING:
            return "", ""
        if entry.options is None:
            return "", ""
        if not target:
            return self.tr("Choose a language to translate into."), ""
        if article and are_close(article.language, target):
            already = self.tr("This article is in {language} already.").format(language=called(target))
            return already, self.tr("Choose Another Language…")
        return self.tr("Translating…"), ""

    def _describe(self) -> None:
        """Says above each pane what is in it."""
        texts = ["", "", ""]
        entry = self._entry
        if entry and entry.article:
            article = entry.article
            texts[0] = self.tr("{language} · %Ln word(s)", "", len(article.text.split())).format(
                language=called(article.language)
            )
            if entry.summary and article.body:
                kept, all_ = len(entry.summary.sentences), len(article.body)
                figures = QLocale()
                texts[1] = self.tr("{kept} of %Ln sentence(s) · {percent} %", "", all_).format(
                    kept=figures.toString(kept), percent=figures.toString(round(100 * kept / all_))
                )
            if entry.digest and entry.digest.translation:
                texts[2] = self._way_of(entry.digest.translation)
        for column, text in zip(self._columns, texts, strict=True):
            column.describe(text, as_text(text))

    def _way_of(self, translation: Translation) -> str:
        """The language of a translation, or what it stands in for, and the way to it."""
        told = [
            self.tr("{variety} in place of {language}").format(variety=called(variety), language=called(wanted))
            for wanted, variety in translation.stand_ins.items()
        ]
        if translation.target not in translation.stand_ins.values():
            told.append(called(translation.target))
        return " · ".join([*told, " → ".join(translation.route)])
