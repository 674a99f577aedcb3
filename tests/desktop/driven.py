"""The real program, driven from within: a script does what a person would do, in the program's own loop of events.

It is for what has to happen in a process of its own and takes too many steps, or goes too deep, for a mouse and keys.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.__main__ import main
from desktop.articles import State
from desktop.main_window import MainWindow

Condition = Callable[[], object]

Steps = Generator[Condition, None, None]

Script = Callable[[MainWindow], Steps]
"""It is handed the window, and yields what is to be waited for before it goes on. Its end closes the window."""

_TICK_MS = 5

_PATIENCE = 60.0


def drive(script: Script, arguments: Sequence[str] = ()) -> int:
    """Runs the program until the script has come to its end; the exit code is 1 where it failed or waited in vain."""
    run = QApplication.exec

    def driven(*_: object) -> int:
        driver = _Driver(script)
        code = run()
        return driver.code or code

    QApplication.exec = driven  # type: ignore[method-assign]
    return main(arguments)


class _Driver(QObject):
    def __init__(self, script: Script) -> None:
        super().__init__()
        self.code = 0
        self._script = script
        self._steps: Steps | None = None
        self._condition: Condition = lambda: True
        self._asked = time.monotonic()
        self._timer = QTimer(self, interval=_TICK_MS, timeout=self._look)
        self._timer.start()

    def _look(self) -> None:
        window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None or window._equipment is None or window._equipment._services is None:
            return
        self._steps = self._steps or self._script(window)
        try:
            if self._condition():
                self._condition = next(self._steps)
                self._asked = time.monotonic()
            elif time.monotonic() - self._asked > _PATIENCE:
                line = self._steps.gi_frame.f_lineno
                raise TimeoutError(f"what is waited for in line {line} has not come in {_PATIENCE} seconds")
        except StopIteration:
            self._timer.stop()
            window.close()
        except Exception:
            self._timer.stop()
            traceback.print_exc()
            self.code = 1
            window.close()


def settled(window: MainWindow, count: int = 1) -> Condition:
    """Whether there are so many articles, all have come to their end one way or another, and the panes show it."""

    def is_settled() -> bool:
        entries, panes = window.articles.entries, window.panes
        ended = all(entry.state not in (State.WAITING, State.WORKING) for entry in entries)
        filled = all(pane.is_filled for pane in (panes.original, panes.summary, panes.translation))
        return len(entries) >= count and ended and filled

    return is_settled


def passed(seconds: float) -> Condition:
    """Whether so much time has passed from now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def said(window: MainWindow) -> list[str]:
    """A list that everything is added to that the window says at its foot from now on."""
    sentences: list[str] = []
    window.statusBar().messageChanged.connect(lambda text: sentences.append(text) if text else None)
    return sentences
