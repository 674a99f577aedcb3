"""The window as a program that tells what is seen in it: ``python -m tests.desktop.witness [FILE ...]``.

It ends by itself when all articles are done. What the window said, and what is wrong with an article, goes to standard
error; the articles, their summaries and translations go to standard output.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

from desktop.articles import State
from desktop.main_window import MainWindow
from tests.desktop.driven import Steps, drive, passed, said, settled

# The list is written down when nothing has changed for a second.
_REST = 1.5


def watch(window: MainWindow, articles: int, save: Path | None) -> Steps:
    """Waits until so many articles are done, saves the one that is shown if that is wanted, and tells all."""
    sentences = said(window)
    yield settled(window, articles)
    if save:
        entry = window.list.entry
        assert entry and entry.to_save
        window.files.save_to(entry.to_save, save, "text")
    yield passed(_REST)
    for entry in window.articles.entries:
        window.list.choose(entry)
        yield settled(window)
        if entry.state is State.FAILED:
            # What stands in the panes in place of a text, as a screen reader has it too.
            shown = (pane.accessibleDescription() for pane in window.panes.shown())
            sentences.append(f"⚠ {' '.join(filter(None, shown))}")
        for pane in (window.panes.original, window.panes.summary, window.panes.translation):
            print(pane.toPlainText())
    for sentence in dict.fromkeys(sentences):
        print(sentence, file=sys.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.witness", description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--articles", type=int, default=1, metavar="N", help="how many there will be")
    parser.add_argument("--save", type=Path, metavar="PATH")
    chosen = parser.parse_args()
    sys.exit(drive(partial(watch, articles=chosen.articles, save=chosen.save), chosen.files))
