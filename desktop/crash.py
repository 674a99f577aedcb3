"""What becomes of an error that nobody foresaw: it is written down and shown, and nothing is ever sent.

A report names versions, the platform and where in the program it happened. What an error says of itself is left out,
since it may quote a file's name or an article.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal, qVersion

from core import __version__

_log = logging.getLogger(__name__)

NAME = "crash.log"

_ROOT = Path(__file__).resolve().parents[1]
_LIBRARIES = "PySide6-Essentials", "ctranslate2", "argos-translate-lt", "sumy", "numpy"

# A loop of errors, and a file that somebody put in the place of ours, must not fill memory or screen.
_LONGEST = 256 * 1024
_DEEPEST = 60

_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Crashes(QObject):
    """Hears of every error that nothing else has caught, in any thread. ``happened`` carries a report of it.

    The program goes on. As long as nobody listens, reports go to a file in the user's data folder; there the
    interpreter also writes where it was when the whole process came to its end.
    """

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder / NAME
        self._file: IO[bytes] | None = None
        self._listening = False
        self._hooks = sys.excepthook, threading.excepthook

    def watch(self) -> str:
        """Begins to listen; gives back what the last run of the program left behind, empty if all was well."""
        left = ""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            left = self._left_behind()
            # Appended to: another window may write here as well.
            self._path.touch(mode=0o600)
            self._path.chmod(0o600)
            self._file = self._path.open("ab", buffering=0)
            faulthandler.enable(self._file)
        except OSError as error:
            # Errors of Python are shown all the same.
            _log.warning("What ends the program can't be written down: %s", error)
        sys.excepthook = self._hear
        threading.excepthook = self._hear_of_thread
        return left

    def show_with(self, show: Callable[[str], object]) -> None:
        """Has reports shown as they come, instead of written down.

        ``show`` is a method of an object of Qt, which gets them in its own thread.
        """
        self.happened.connect(show)
        self._listening = True

    def stop(self) -> None:
        """Listens no more; errors go where they went before."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._file:
            faulthandler.disable()
            self._file.close()
            self._file = None
        self._listening = False

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        hook: _Hook = self._hooks[0]
        hook(kind, error, trace)
        if isinstance(error, Exception):
            self._report(error)

    def _hear_of_thread(self, args: threading.ExceptHookArgs) -> None:
        self._hooks[1](args)
        if isinstance(args.exc_value, Exception):
            self._report(args.exc_value)

    def _report(self, error: Exception) -> None:
        told = report(describe(error))
        if self._listening:
            self.happened.emit(told)
        elif self._file:
            self._file.write(told.encode("utf-8", "replace") + b"\n")

    def _left_behind(self) -> str:
        try:
            with self._path.open("r+b") as file:
                data = file.read(_LONGEST)
                file.truncate(0)
        except FileNotFoundError:
            return ""
        text = without_places(data.decode("utf-8", "replace")).strip()
        return text if not text or text.startswith("Nutgraf ") else report(text)


def report(what: str) -> str:
    """All that there is to tell: versions, the platform, and ``what`` happened where."""
    # Imported on use, like the versions: most runs have nothing to report.
    import platform

    libraries = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    return "\n".join(
        (
            f"Nutgraf {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.platform()}, {platform.machine()}",
            libraries,
            "",
            what.strip(),
            "",
        )
    )


def describe(error: BaseException) -> str:
    """An error, what caused it, and where each was raised, without what they say of themselves."""
    return "\n".join(_lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause and id(cause) not in seen and len(seen) < _DEEPEST:
        yield from _lines(cause, seen)
        yield "\nwhich led to:\n" if error.__cause__ else "\nduring which happened:\n"
    frames = list(traceback.walk_tb(error.__traceback__))
    if len(frames) > _DEEPEST:
        yield f"({len(frames) - _DEEPEST} more)"
    for frame, line in frames[-_DEEPEST:]:
        yield f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_qualname}"
    yield f"{type(error).__module__}.{type(error).__qualname__}{_harmless(error)}"


def _harmless(error: BaseException) -> str:
    """What can be told of an error without quoting anybody: a number of the system, or a name in the program."""
    if isinstance(error, OSError) and error.errno is not None:
        return f" (errno {error.errno})"
    if isinstance(error, AttributeError | NameError) and str(error.name).isidentifier():
        return f" ({error.name})"
    return ""


def without_places(text: str) -> str:
    """A trace of the interpreter with every path in it cut down to what is the program's own."""
    return re.sub(r'File "([^"\n]*)"', lambda found: f'File "{_place(found[1])}"', text)


def _place(path: str) -> str:
    """A file of the program or of a library without the folders that it is installed in, which may tell who one is."""
    if Path(path).is_relative_to(_ROOT):
        return Path(path).relative_to(_ROOT).as_posix() if ".venv" not in path else _place_of_library(path)
    return _place_of_library(path)


def _place_of_library(path: str) -> str:
    parts = re.split(r"[\\/]", path)
    for marker in ("site-packages", "dist-packages"):
        if marker in parts:
            return "/".join(parts[parts.index(marker) + 1 :])
    return "…/" + parts[-1] if path.endswith(".py") else "…"


def _version(name: str) -> str:
    # Imported on use: it takes its time, and most runs have nothing to report.
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"
