"""What the window remembers, typed: a value that is missing or makes no sense is replaced by the default."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QSettings

from core.summarizing import ALGORITHMS
from desktop.typography import LARGEST, SMALLEST


class Settings:
    """The user's choices, kept by ``QSettings`` in the place that the system has for them."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings()

    @property
    def target(self) -> str:
        """The code of the language to translate into; empty if none was ever chosen."""
        return self._text("target")

    @target.setter
    def target(self, code: str) -> None:
        self._store.setValue("target", code)

    @property
    def algorithm(self) -> str:
        name = self._text("algorithm")
        return name if name in ALGORITHMS else next(iter(ALGORITHMS))

    @algorithm.setter
    def algorithm(self, name: str) -> None:
        self._store.setValue("algorithm", name)

    @property
    def whole_article(self) -> bool:
        """Whether the whole article is translated, and not its summary alone."""
        # Without the type an INI file gives back the string "false", which is true.
        return bool(self._store.value("whole_article", False, type=bool))

    @whole_article.setter
    def whole_article(self, whole: bool) -> None:
        self._store.setValue("whole_article", whole)

    @property
    def hints_seen(self) -> bool:
        """Whether the reader has put away the hints for a first start."""
        return bool(self._store.value("hints_seen", False, type=bool))

    @hints_seen.setter
    def hints_seen(self, seen: bool) -> None:
        self._store.setValue("hints_seen", seen)

    @property
    def text_size(self) -> float:
        """The size of the text in points; 0 where the reader has chosen none."""
        size = self._number("text_size")
        return size if SMALLEST <= size <= LARGEST else 0.0

    @text_size.setter
    def text_size(self, points: float) -> None:
        self._store.setValue("text_size", points)

    @property
    def text_family(self) -> str:
        """The face of the text; empty where the reader has chosen none."""
        return self._text("text_family")

    @text_family.setter
    def text_family(self, family: str) -> None:
        self._store.setValue("text_family", family)

    @property
    def hidden_panes(self) -> frozenset[int]:
        """Which of the three panes are hidden, counted from 0; never all of them."""
        hidden = frozenset(n for n in range(3) if str(n) in self._text("hidden_panes"))
        return hidden if len(hidden) < 3 else frozenset()

    @hidden_panes.setter
    def hidden_panes(self, hidden: Iterable[int]) -> None:
        # As a list of one digit, an INI file would give it back as a number.
        self._store.setValue("hidden_panes", "+".join(map(str, sorted(hidden))))

    @property
    def folder(self) -> str:
        """The folder that a file was last opened from or saved to; empty at first."""
        return self._text("folder")

    @folder.setter
    def folder(self, path: str) -> None:
        self._store.setValue("folder", path)

    def geometry(self, name: str) -> QByteArray:
        """How the window or splitter of this name was laid out; empty at first."""
        value = self._store.value(f"geometry/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, name: str, geometry: QByteArray) -> None:
        self._store.setValue(f"geometry/{name}", geometry)

    def _number(self, key: str) -> float:
        try:
            return float(self._text(key))
        except ValueError:
            return 0.0

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "", type=str))
