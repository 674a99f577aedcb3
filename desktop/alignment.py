"""Keeps two pages side by side: paragraph n of the one starts at the height of paragraph n of the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QScrollBar

from desktop.page import Page


class Alignment(QObject):
    """Aligns two pages and scrolls them together as long as it is ``active``."""

    def __init__(self, left: Page, right: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._pages = left, right
        # Whatever makes lines break elsewhere, be it more text, another width or a scroll bar that appears, ends here;
        # so does the aligning itself, which then finds nothing left to change.
        self._soon = QTimer(self, singleShot=True, interval=0, timeout=self._align)
        for page in self._pages:
            page.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())
        bars = left.verticalScrollBar(), right.verticalScrollBar()
        for bar, other in (bars, bars[::-1]):
            bar.valueChanged.connect(partial(self._scroll_along, other))

    def _align(self) -> None:
        if not self.active:
            return
        pairs = list(zip(*map(_paragraphs, self._pages), strict=False))
        heights = [(_height(left), _height(right)) for left, right in pairs]
        for pair, (left, right) in zip(pairs, heights, strict=True):
            for paragraph, own in zip(pair, (left, right), strict=True):
                _set_space_below(paragraph, max(left, right) - own)

    def _scroll_along(self, other: QScrollBar, value: int) -> None:
        if self.active:
            other.setValue(value)


def _paragraphs(page: Page) -> Iterator[QTextBlock]:
    block = page.document().begin()
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
