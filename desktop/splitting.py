"""Splitters as they are heard: a splitter puts what is added to it under what is there, which reads them backwards."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter


def in_reading_order(splitter: QSplitter) -> None:
    """Lets a screen reader come by the parts of a splitter from the first to the last."""
    for widget in [splitter.widget(n) for n in range(splitter.count())]:
        assert widget
        widget.raise_()
    for n in range(splitter.count()):
        # They reach over their neighbours a little, to be easier to catch.
        splitter.handle(n).raise_()
