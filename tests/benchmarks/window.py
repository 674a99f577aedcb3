"""The window: how soon it is there beside an empty one, how soon it marks what is pointed at, what it costs to have it
open.

Cold is a start after the system was told to forget the files of Python, Qt and the program, as far as no other process
has them in use; warm one after another start. Compiled modules are there in both.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.soak import article

ROOT = Path(__file__).resolve().parents[2]

_IDLE_SECONDS = 10
_ARTICLES = 100

_EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
def show():
    print("painted", time.time(), time.process_time(), flush=True)
    application.exit()
class Pane(QTextEdit):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, show)
application = QApplication([])
window = QMainWindow()
window.resize(1360, 820)
window.setCentralWidget(Pane())
window.show()
application.exec()
"""

# The program as it is, but that it says when what was reached; it ends when the translation of the sample is shown.
_OURS = """
import time
import desktop.__main__ as program
def say(what):
    print(what, time.time(), time.process_time(), flush=True)
def watch(window):
    from PySide6.QtCore import QTimer
    own = window.equip
    def equip():
        if window._equipment:
            return
        say("painted")
        own()
        say("equipped")
        original = window.panes.original
        original.filled.connect(lambda: original.document().isEmpty() or say("text"))
        ended = lambda: window.list.entry and (say("translated"), QTimer.singleShot(0, window.close))
        window.queue.idle.connect(ended)
    window.equip = equip
# Qt is imported by the program, in its own way; this gets hold of the window when that has been done.
look = program.missing_for
def missing_for(environment):
    missing = look(environment)
    from desktop.main_window import MainWindow
    show = MainWindow.show
    MainWindow.show = lambda window: (watch(window), show(window))
    return missing
program.missing_for = missing_for
program.main([])
"""

_OPEN = """
import json, sys, time
import PySide6.QtWidgets
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from desktop.__main__ import main
kept = QApplication.exec
def run(*_):
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    window.equip()
    window.queue.idle.connect(lambda: window.list.entry and QTimer.singleShot(2000, lambda: print("ready", flush=True)))
    return kept()
QApplication.exec = run
main(sys.argv[1:])
"""

_HOVER = """
import statistics, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
application = QApplication([])
from core.model import Length, Text
from core.reading import read
from core.summarizing import summarize
from desktop.articles import Entry
from desktop.panes import Panes
text = "A long story\\n\\n" + "\\n\\n".join(
    " ".join(f"Sentence {n * 5 + k} tells of the harbour, the ferry and day {n}." for k in range(5))
    for n in range(1000)
)
article = read(Text(text, "long"), language="en")
length = Length(sentences=int(sys.argv[1]))
entry = Entry(Text(text, "long"), article=article, summary=summarize(article, length, "luhn"))
panes = Panes()
panes.resize(1360, 700)
panes.show()
panes.show_entry(entry)
while not all(pane.is_filled for pane in panes.shown()):
    application.processEvents()
pane, took = panes.original, []
for step in range(300):
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() * (step % 20) // 20)
    application.processEvents()
    place = QPointF(60 + step % 40, 40 + (step * 37) % (pane.viewport().height() - 80))
    before = pane.marked
    began = time.perf_counter()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, pane.viewport().mapToGlobal(place), none, none, Qt.NoModifier)
    application.sendEvent(pane.viewport(), event)
    pane.viewport().repaint()
    if pane.marked != before:
        took.append(1000 * (time.perf_counter() - began))
    application.processEvents()
assert len(article.body) == 5000
print(len(took), statistics.median(took), max(took))
"""


def run(rounds: int) -> None:
    """Prints the tables."""
    with tempfile.TemporaryDirectory(prefix="nutgraf-window-") as folder:
        environment = _environment(Path(folder))
        _show_starts("offscreen", environment | {"QT_QPA_PLATFORM": "offscreen"}, rounds)
        with _screen(environment) as display:
            if display:
                _show_starts("in a window of X", display, rounds)
        environment |= {"QT_QPA_PLATFORM": "offscreen"}
        _show_hover(environment)
        _show_open(environment, Path(folder))


def _show_starts(where: str, environment: Mapping[str, str], rounds: int) -> None:
    """Prints the best of several starts, in which both windows took turns."""
    for cold in (False, True):
        # What a first start compiles is there in all that count, and a warm one is none of the cold.
        _start(_EMPTY, environment), _start(_OURS, environment)
        empty: dict[str, tuple[float, ...]] = {}
        ours: dict[str, tuple[float, ...]] = {}
        for _ in range(rounds):
            for code, best in ((_EMPTY, empty), (_OURS, ours)):
                if cold:
                    _forget_files(Path(environment["PYTHONPYCACHEPREFIX"]))
                for name, figures in _start(code, environment).items():
                    best[name] = tuple(map(min, best.get(name, figures), figures))
        print(f"\nFrom launch to the first paint, {where}, {'cold' if cold else 'warm'}: elapsed and processor time")
        first = empty["painted"]
        rows = {"an empty window with one text pane": first, "ours, painted": ours["painted"]}
        rows |= {"ours, all that works is there": ours["equipped"]}
        rows |= {"ours, the sample is there": ours["text"], "ours, its translation is there": ours["translated"]}
        for name, (elapsed, busy) in rows.items():
            print(f"  {name:<42}{elapsed:9.3f} s{elapsed / first[0]:7.2f} x{busy:9.3f} s{busy / first[1]:7.2f} x")


def _start(code: str, environment: Mapping[str, str]) -> dict[str, tuple[float, ...]]:
    """What was reached, with the seconds since the launch and those of the processor until then."""
    with tempfile.TemporaryDirectory() as home:
        # A list of last time would come back, and its translation with it.
        environment = {**environment, "XDG_DATA_HOME": home}
        shutil.rmtree(Path(environment["XDG_CACHE_HOME"]) / "nutgraf", ignore_errors=True)
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
    lines = [line.split() for line in done.stdout.splitlines()]
    # What is said again later is the same pane with more in it.
    return {what: (float(moment) - began, float(busy)) for what, moment, busy in reversed(lines)}


def _show_hover(environment: Mapping[str, str]) -> None:
    print("\nFrom the mouse on one of 5,000 sentences to its mark in all panes, painted")
    for kept in (30, 1000):
        program = [sys.executable, "-c", _HOVER, str(kept)]
        done = subprocess.run(
            program, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
        )
        marks, median, worst = done.stdout.split()
        print(f"  {kept:5d} kept, {marks} marks: median {float(median):.1f} ms, worst {float(worst):.1f} ms")


def _show_open(environment: Mapping[str, str], folder: Path) -> None:
    """Prints what a window costs that nobody touches, and how much memory it holds with one article and with many."""
    stories = folder / "stories"
    stories.mkdir()
    for number in range(_ARTICLES):
        (stories / f"{number}.txt").write_text(article(number), encoding="utf-8")
    print("\nA window that is open")
    for what, files in (("with the sample", []), (f"with {_ARTICLES} small articles", [str(stories)])):
        program = [sys.executable, "-c", _OPEN, *files]
        with tempfile.TemporaryDirectory() as home:
            own = {**environment, "XDG_DATA_HOME": home}
            with subprocess.Popen(
                program, cwd=ROOT, env=own, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            ) as process:
                assert process.stdout
                process.stdout.readline()
                before = _ticks(process.pid)
                time.sleep(_IDLE_SECONDS)
                busy = (_ticks(process.pid) - before) / os.sysconf("SC_CLK_TCK")
                resident = _resident(process.pid)
                process.terminate()
        print(f"  {what:<42}{resident:9.0f} MB{busy:9.2f} s of the processor in {_IDLE_SECONDS} s")


def _ticks(process: int) -> int:
    """The time that a process has had of the processor, in the system's ticks."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _resident(process: int) -> float:
    """The memory that a process holds, in MB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    [line] = [line for line in status if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024


def _environment(folder: Path) -> dict[str, str]:
    """Where compiled modules are kept whatever this process was told, and where nobody has settings."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONIOENCODING": "utf-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("WAYLAND_DISPLAY", None)
    homes = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "CACHE")}
    return environment | homes | {"XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}


@contextmanager
def _screen(environment: Mapping[str, str]) -> Iterator[dict[str, str] | None]:
    """The environment of a virtual screen; None where there is no Xvfb."""
    if not shutil.which("Xvfb"):
        print("\nXvfb is not installed: no window of X")
        yield None
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout
            display = {**environment, "DISPLAY": f":{server.stdout.readline().strip()}"}
            display.pop("QT_QPA_PLATFORM", None)
            yield display
        finally:
            server.terminate()


def _forget_files(compiled: Path) -> None:
    """Tells the system that the files of Python, Qt and the program are not needed in memory."""
    packages, library = Path(sysconfig.get_path("platlib")), Path(sysconfig.get_path("stdlib"))
    for folder in (library, packages, compiled, ROOT / "core", ROOT / "desktop", ROOT / "resources"):
        for path in folder.rglob("*"):
            if path.is_file():
                descriptor = os.open(path, os.O_RDONLY)
                try:
                    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(descriptor)
