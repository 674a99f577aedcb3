"""All that the window does without being asked for the network: ``python -m tests.desktop.window_tour FOLDER``.

Articles in every format are dropped, summarised by every algorithm, wholly translated, edited, and saved in every
format; a page that would fetch much if it could is shown; every dialog is opened. It ends with an error where any of
this fails.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

from core.algorithms import ALGORITHMS
from core.reading.formats import FORMATS as READ
from core.saving import FORMATS as SAVED
from desktop.articles import State
from desktop.main_window import MainWindow
from tests.desktop.drags import drop, files
from tests.desktop.driven import Steps, drive, said, settled
from tests.fuzzing.seeds import SEEDS

# All that a page can name to be fetched, at an address that nobody has.
CALLING = """<html><head><link rel="stylesheet" href="http://192.0.2.1/a.css"><base href="http://192.0.2.1/">
<script src="http://192.0.2.1/a.js"></script><style>@import url(http://192.0.2.1/b.css);
body { background: url(http://192.0.2.1/b.png) }</style></head><body><h1>The ferry <img src="//192.0.2.1/t.png"></h1>
<p>STORY <img src="http://192.0.2.1/c.png" srcset="d.png 2x"> <a href="http://192.0.2.1/" ping="http://192.0.2.1/p">It</a>
crossed in forty minutes. <iframe src="http://192.0.2.1/f"></iframe><object data="http://192.0.2.1/o"></object></p>
<p>&lt;img src="http://192.0.2.1/e.png"&gt; is what the mayor said of it. Nobody on the quay could say why.</p>
</body></html>
"""


def tour(window: MainWindow, folder: Path) -> Steps:
    """Takes the tour, in an empty folder."""
    sentences = said(window)
    yield settled(window)
    names = [name for name in READ if name in SEEDS]
    paths = [folder / f"{name}{READ[name].suffixes[0]}" for name in names]
    for path, name in zip(paths, names, strict=True):
        path.write_bytes(SEEDS[name]()[0])
    calling = folder / "calling.html"
    calling.write_text(CALLING.replace("STORY", "The new ferry left the harbour on Monday with eighty passengers."))
    assert drop(window.panes.original.viewport(), files(*paths, calling))
    yield settled(window, len(paths) + 2)
    failed = [window.articles.describe(e) for e in window.articles.entries if e.error and not e.summary]
    assert not failed, failed
    entry = next(entry for entry in window.articles.entries if entry.source == calling)
    window.list.choose(entry)
    window.commands.whole.trigger()
    yield settled(window)
    assert entry.state is State.READY and entry.article and "passageiros" in window.panes.translation.toPlainText()
    for row in range(len(ALGORITHMS)):
        window.algorithm.setCurrentIndex(row)
        window.algorithm.activated.emit(row)
        yield settled(window)
    entry.edit(entry.article.body[0].index, "Assim.")
    for name, form in SAVED.items():
        path = folder / f"saved{form.suffixes[0]}"
        assert entry.to_save
        window.files.save_to(entry.to_save, path, name)
        yield partial(_is_said, sentences, path)
        assert path.stat().st_size
    commands = window.commands
    for command in (
        *(commands.settings, commands.glossary, commands.about, commands.shortcuts, commands.packs),
        *(commands.open, commands.save, commands.save_all, commands.open_link),
    ):
        command.trigger()
        yield lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog))
        for dialog in window.findChildren(QDialog):
            dialog.close()
    yield settled(window)


def _is_said(sentences: list[str], path: Path) -> bool:
    return any(str(path) in sentence for sentence in sentences)


if __name__ == "__main__":
    sys.exit(drive(partial(tour, folder=Path(sys.argv[1]))))
