"""Values of a QSettings by their types: what is missing or makes no sense to us is the default, whoever wrote it."""

from __future__ import annotations

import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings

_Choice = TypeVar("_Choice", bound=StrEnum)


class Stored:
    """Reads values, never raises."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def _number(self, key: str) -> float:
        try:
            return float(self._text(key))
        except ValueError:
            return 0.0

    def _flag(self, key: str, default: bool) -> bool:
        # An INI file gives back words, all of which are true to Python.
        return {"true": True, "false": False}.get(self._text(key).lower(), default)

    def _choice(self, key: str, default: _Choice) -> _Choice:
        try:
            return type(default)(self._text(key))
        except ValueError:
            return default

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        # A list of words and the like is none of ours.
        return str(value) if isinstance(value, str | int | float) else ""


def make_private(folder: Path) -> None:
    """Closes the folder of the settings to everybody else, where the system has no such folder already.

    Qt leaves that to the system's habit, which lets others read. The glossary lies in it too.
    """
    if sys.platform not in ("win32", "darwin"):
        # Where that can't be done, settings can't be kept either, which Qt says.
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
