"""A thousand rounds of use in a real window, as fast as it goes: does it grow? ``make soak ARGS="--rounds 200"``.

Each round drops an article, goes from one to another, edits, saves, cancels, opens dialogs and looks at packs; every
now and then a pack is installed and removed. What the process holds after each is told, and drawn as
docs/pictures/window-soak.svg. It ends with an error where Qt or Python complain.
"""

from __future__ import annotations

import argparse
import csv
import gc
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from core.algorithms import ALGORITHMS
from core.saving import FORMATS
from desktop.main_window import MainWindow
from desktop.sentence_editor import SentenceEditor
from tests.benchmarks.soak import article, picture
from tests.core.packs.packages import package
from tests.desktop.drags import drop, files
from tests.desktop.driven import Steps, drive, said, settled
from tests.pictures.__main__ import screen

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "pictures" / "window-soak.svg"
COLUMNS = ("round", "memory", "handles", "threads", "widgets", "objects")

# What is in the list at most, and how often a pack is installed and removed, in rounds.
_LISTED = 6
_PACKS = 25


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.soak", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1_000, metavar="N")
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.into:
        return drive(partial(soak, rounds=chosen.rounds, folder=chosen.into))
    with tempfile.TemporaryDirectory(prefix="nutgraf-soak-") as folder, screen("1400x900") as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        code, complaints, rows = run(chosen.rounds, Path(folder), environment, progress=True)
    if complaints:
        print(complaints, file=sys.stderr)
    tenth = max(1, len(rows) // 10)
    for name in COLUMNS[1:]:
        values = [row[name] for row in rows]
        print(
            f"{name:>8}: first tenth {span(values[:tenth])}, fifth {span(values[4 * tenth : 5 * tenth])}, "
            f"last {span(values[-tenth:])}"
        )
    PICTURE.write_text(picture([row["memory"] for row in rows], "rounds"), encoding="utf-8")
    return code or bool(complaints)


def run(
    rounds: int, folder: Path, environment: dict[str, str], *, progress: bool = False
) -> tuple[int, str, list[dict[str, float]]]:
    """The exit code of so many rounds in an empty folder, what was complained of, and the figures of each round."""
    home = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    command = [sys.executable, "-m", "tests.desktop.soak", f"--rounds={rounds}", f"--into={folder}"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment | home, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        rows = []
        try:
            for row in csv.DictReader(process.stdout, COLUMNS):
                rows.append({name: float(value) for name, value in row.items()})
                if progress and len(rows) % max(1, rounds // 20) == 0:
                    print(*(f"{name} {value:g}" for name, value in rows[-1].items()), flush=True)
        except KeyboardInterrupt:
            # What there is by then is told.
            process.terminate()
        complaints = process.stderr.read()
    return process.returncode, complaints, rows


def span(values: Sequence[float]) -> str:
    return f"{min(values):g} to {max(values):g}"


def soak(window: MainWindow, rounds: int, folder: Path) -> Steps:
    """Goes through the rounds, and prints what the process holds after each."""
    written = csv.writer(sys.stdout)
    packs = folder / "uk_en.argosmodel"
    packs.write_bytes(package("uk_en"))
    sentences = said(window)
    yield settled(window)
    for number in range(rounds):
        yield from _round(window, number, folder, sentences, random.Random(number))
        if number % _PACKS == 0:
            yield from _change_packs(window, packs)
        yield lambda: not _dialogs(window)
        # What is in a cycle goes when Python looks for it, which it does by itself only now and then.
        gc.collect()
        written.writerow((number, *_held()))
        sys.stdout.flush()


def _round(window: MainWindow, number: int, folder: Path, sentences: list[str], chance: random.Random) -> Steps:
    articles, commands = window.articles, window.commands
    path = folder / f"news {number}.txt"
    path.write_text(article(number), encoding="utf-8")
    count = len(articles.entries)
    assert drop(window.panes.original.viewport(), files(path))
    yield settled(window, count + 1)

    # From one to another, another language and back, another algorithm, another length, the whole of it.
    window.list.choose(chance.choice(articles.entries))
    yield settled(window)
    for code in ("en", "pt"):
        window.target.choose(code)
        window.target.chosen.emit(code)
        yield settled(window)
    window.algorithm.setCurrentIndex(chance.randrange(len(ALGORITHMS)))
    window.algorithm.activated.emit(window.algorithm.currentIndex())
    window.length.chosen.emit(chance.randint(1, 6))
    commands.whole.trigger()
    yield settled(window)
    window.length.chosen.emit(None)
    commands.whole.trigger()
    yield settled(window)

    # A sentence is put into other words.
    entry = window.list.entry
    assert entry and entry.summary
    window.panes.point(entry.summary.sentences[0])
    commands.edit.trigger()
    editor = window.panes.translation.findChild(SentenceEditor)
    assert editor
    QTest.keyClicks(editor, f"Assim {number}")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert f"Assim {number}" in entry.edits.values()

    # Something is looked for, and the text made larger and smaller.
    commands.find.trigger()
    QTest.keyClicks(window.reader.find_bar.findChild(QLineEdit), "the")
    window.reader.find_bar.close_bar()
    for command in (commands.larger, commands.usual_size, commands.copy_summary, commands.next_part):
        command.trigger()

    saved = folder / f"saved{FORMATS[list(FORMATS)[number % len(FORMATS)]].suffixes[0]}"
    assert entry.to_save
    window.files.save_to(entry.to_save, saved, "text")
    yield lambda: any(str(saved) in sentence for sentence in sentences)
    sentences.clear()
    saved.unlink()

    # Work is begun and cancelled.
    window.redo()
    commands.stop.trigger()
    commands.go_on.trigger()
    yield settled(window)

    for command in (commands.settings, commands.glossary, commands.about, commands.shortcuts, commands.packs):
        command.trigger()
        yield lambda: bool(_dialogs(window))
        for dialog in _dialogs(window):
            dialog.close()
        yield lambda: not _dialogs(window)
    while len(articles.entries) > _LISTED:
        window.list.choose(articles.entries[0])
        window.remove()
    yield settled(window)
    path.unlink()


def _change_packs(window: MainWindow, package: Path) -> Steps:
    """Installs a pack from its file and removes it again."""
    window.packs.open(files=[package])
    dialog = window.packs.dialog
    assert dialog

    def listed(here: bool) -> bool:
        return (any(e.source == "uk" and e.path for e in dialog.model.entries) is here) and not dialog._work.busy_with

    yield lambda: listed(True)
    dialog._work.remove(next(entry for entry in dialog.model.entries if entry.source == "uk"))
    yield lambda: listed(False)
    dialog.close()
    yield settled(window)


def _dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _held() -> tuple[float, int, int, int, int]:
    """Megabytes of memory, open files, threads, widgets, and objects of Python, all of this process."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory, threads = (int(re.search(rf"^{name}:\s*(\d+)", status, re.MULTILINE)[1]) for name in ("VmRSS", "Threads"))
    return (
        round(memory / 1024, 1),
        len(os.listdir("/proc/self/fd")),
        threads,
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
    )


if __name__ == "__main__":
    sys.exit(main())
