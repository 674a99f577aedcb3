"""The three linked panes: the original with its map, the summary, and the translation."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollBar, QSplitter, QVBoxLayout, QWidget

from core.languages import are_close, is_right_to_left, name_of
from core.model import Block
from desktop.articles import Entry, State
from desktop.map_strip import MapStrip
from desktop.messages import message_of
from desktop.pane import Pane
from desktop.passages import blocks_to_translate, original, summary_rows, translated


class Panes(QWidget):
    """Shows one entry, part by part as it becomes known, and marks the same sentence in all three panes.

    ``pointed`` carries the index of the sentence that the reader points at.
    """

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._awaited: deque[Block | None] = deque()
        self.original = Pane(self.tr("Original"))
        self.summary = Pane(self.tr("Summary"))
        self.translation = Pane(self.tr("Translation"))
        self.map = MapStrip()
        self._details = {pane: QLabel() for pane in self._panes()}
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        titles = (self.tr("Original"), self.tr("Summary"), self.tr("Translation"))
        for pane, title in zip(self._panes(), titles, strict=True):
            self._splitter.addWidget(self._column(pane, title))
        self._splitter.setSizes([480, 360, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

        for pane in self._panes():
            pane.pointed.connect(partial(self.point, origin=pane))
        self.map.chosen.connect(self.point)
        # Whatever makes lines break elsewhere, be it more text, another width or a scroll bar that appears, ends here;
        # so does the aligning itself, which then finds nothing left to change.
        self._aligning = QTimer(self, singleShot=True, interval=0, timeout=self._align)
        for pane in (self.summary, self.translation):
            pane.document().documentLayout().documentSizeChanged.connect(lambda _: self._aligning.start())
        bars = self.summary.verticalScrollBar(), self.translation.verticalScrollBar()
        for bar, other in (bars, bars[::-1]):
            bar.valueChanged.connect(partial(self._scroll_along, other))

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
        self.original.start_over(
            right_to_left=bool(article and is_right_to_left(article.language)),
            placeholder=message_of(entry.error) if entry.error else self.tr("Reading…"),
        )
        if article:
            self.original.add(original(article))
        self.show_summary()

    def show_summary(self) -> None:
        """Shows the summary, its places in the original, and what is known of its translation."""
        entry = self._entry
        if entry is None:
            return
        article, summary = entry.article, entry.summary
        self.summary.start_over(right_to_left=bool(article and is_right_to_left(article.language)))
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
        self.translation.start_over(
            right_to_left=bool(target and is_right_to_left(target)), placeholder=self._no_translation(entry)
        )
        self._awaited.clear()
        if article and entry.summary and options and target and not are_close(article.language, target):
            self._awaited.extend(blocks_to_translate(article, entry.summary.sentences, whole=options.full))
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
        self.translation.say(self._no_translation(entry))
        if entry.error and not entry.article:
            self.original.say(message_of(entry.error))
        self._describe()

    def point(self, index: int, origin: Pane | None = None) -> None:
        """Marks a sentence in all panes and brings it into view in all but ``origin``, where the reader is."""
        for pane in self._panes():
            pane.mark(index, bring=pane is not origin)
        self.map.mark(index)
        self.pointed.emit(index)

    def save_state(self) -> QByteArray:
        return self._splitter.saveState()

    def restore_state(self, state: QByteArray) -> None:
        self._splitter.restoreState(state)

    def _panes(self) -> tuple[Pane, Pane, Pane]:
        return self.original, self.summary, self.translation

    def _column(self, pane: Pane, title: str) -> QWidget:
        column = QWidget()
        heading = QLabel(title.upper(), buddy=pane)
        font = heading.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        heading.setFont(font)
        row = QHBoxLayout()
        margin = round(pane.document().documentMargin())
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        row.setSpacing(margin // 2)
        row.addWidget(heading)
        row.addWidget(self._details[pane], 1)
        for label in (heading, self._details[pane]):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setMinimumWidth(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(pane, 1)
        if pane is self.original:
            body.addWidget(self.map)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addLayout(body, 1)
        return column

    @property
    def _side_by_side(self) -> bool:
        """Whether the n-th paragraph of the translation is that of the summary."""
        return bool(self._entry and self._entry.options and not self._entry.options.full)

    def _align(self) -> None:
        """Lets sentence n start at the same height in the summary and in its translation."""
        if not self._side_by_side:
            return
        pairs = list(zip(_text_blocks(self.summary), _text_blocks(self.translation), strict=False))
        heights = [(_height(left), _height(right)) for left, right in pairs]
        for pair, (left, right) in zip(pairs, heights, strict=True):
            for block, own in zip(pair, (left, right), strict=True):
                _set_space_below(block, max(left, right) - own)

    def _scroll_along(self, other: QScrollBar, value: int) -> None:
        if self._side_by_side:
            other.setValue(value)

    def _no_translation(self, entry: Entry) -> str:
        """Why there is no translation to see, or not yet."""
        article, target = entry.article, entry.options.target if entry.options else None
        if entry.error:
            return message_of(entry.error) if article else ""
        if entry.state is State.STOPPED:
            return self.tr("Stopped. Press F5 to go on.")
        if article and not entry.summary and entry.state is not State.WORKING:
            return ""
        if not target:
            return self.tr("Choose a language to translate into.")
        if article and are_close(article.language, target):
            return self.tr("This article is in {language} already.").format(language=name_of(target))
        return self.tr("Translating…")

    def _describe(self) -> None:
        """Says above each pane what is in it."""
        texts = ["", "", ""]
        entry = self._entry
        if entry and entry.article:
            article = entry.article
            texts[0] = self.tr("{language} · {count} words").format(
                language=name_of(article.language), count=f"{len(article.text.split()):n}"
            )
            if entry.summary and article.body:
                kept, all_ = len(entry.summary.sentences), len(article.body)
                texts[1] = self.tr("{kept} of {all} sentences · {percent} %").format(
                    kept=kept, all=all_, percent=round(100 * kept / all_)
                )
            if entry.digest and entry.digest.translation:
                texts[2] = name_of(entry.digest.translation.target) + " · " + " → ".join(entry.digest.translation.route)
        for pane, text in zip(self._panes(), texts, strict=True):
            self._details[pane].setText(text)


def _text_blocks(pane: Pane) -> Iterator[QTextBlock]:
    block = pane.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _height(block: QTextBlock) -> float:
    """The height of a paragraph without the space around it."""
    return block.document().documentLayout().blockBoundingRect(block).height()


def _set_space_below(block: QTextBlock, space: float) -> None:
    """Makes the space between a paragraph and the next larger than usual by so much."""
    # Of two paragraphs' margins Qt takes the larger.
    margin = block.next().blockFormat().topMargin() + space if space else 0.0
    form = block.blockFormat()
    if form.bottomMargin() != margin:
        form.setBottomMargin(margin)
        QTextCursor(block).setBlockFormat(form)
