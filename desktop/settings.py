"""What the window remembers, typed: a value that is missing or makes no sense is replaced by the default."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from core.algorithms import ALGORITHMS
from core.languages import LANGUAGES
from desktop.stored import Stored, make_private

# These are imported where they are used: the window is painted without them.
if TYPE_CHECKING:
    from core.model import Effort, Layout, Length


class Colours(StrEnum):
    """Whether the window is light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Network(StrEnum):
    """Whether the network may be used at all, and if so only when the reader agrees."""

    OFF = "off"
    ASK = "ask"


class Place(StrEnum):
    """Where saving begins to look for a folder."""

    LAST = "last"
    ARTICLE = "article"
    FIXED = "fixed"


# What the reader decides, as opposed to what the window remembers by itself. The language to translate into is not
# among it: there is no default that would suit everybody.
_CHOICES = (
    *("algorithm", "length", "effort", "memory", "text_size", "text_family", "colours", "interface"),
    *("network", "reopens", "keeps_texts", "place", "fixed_folder", "pattern", "format"),
)

# More is no summary.
_MOST_SENTENCES = 1_000


class Settings(Stored):
    """The user's choices, kept by ``QSettings`` in the place that the system has for them."""

    def __init__(self, store: QSettings | None = None, folder: Path | None = None) -> None:
        """``folder`` is where what is no setting, but the reader's own work, is kept; by default the system's place."""
        super().__init__(store or QSettings())
        if store is None:
            make_private(Path(self._store.fileName()).parent)
        place = QStandardPaths.StandardLocation.AppConfigLocation
        self._folder = folder or Path(QStandardPaths.writableLocation(place))

    @property
    def glossary(self) -> Path:
        """The file of the reader's glossary."""
        return self._folder / "glossary.csv"

    @property
    def target(self) -> str:
        """The code of the language to translate into; empty if none was ever chosen."""
        code = self._text("target")
        return code if code in LANGUAGES else ""

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
    def length(self) -> Length:
        """How long a summary is where the reader has chosen no length for its article."""
        from core.model import Length

        found = re.fullmatch(r"([0-9]{1,4})(%?)", self._text("length"))
        number = int(found[1]) if found else 0
        if found and found[2]:
            return Length(ratio=number / 100) if 1 <= number <= 100 else Length()
        return Length(sentences=number) if 1 <= number <= _MOST_SENTENCES else Length()

    @length.setter
    def length(self, length: Length) -> None:
        share = f"{round(100 * length.ratio)}%" if length.ratio else ""
        self._store.setValue("length", str(length.sentences) if length.sentences else share)

    @property
    def effort(self) -> Effort:
        from core.model import Effort

        return self._choice("effort", Effort.FAST)

    @effort.setter
    def effort(self, effort: Effort) -> None:
        self._store.setValue("effort", str(effort))

    @property
    def memory(self) -> bool:
        """Whether translated sentences are kept, so that they need not be translated again."""
        return self._flag("memory", True)

    @memory.setter
    def memory(self, kept: bool) -> None:
        self._store.setValue("memory", kept)

    @property
    def colours(self) -> Colours:
        return self._choice("colours", Colours.SYSTEM)

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._store.setValue("colours", str(colours))

    @property
    def interface(self) -> str:
        """The code of the language that the window speaks; empty for that of the system."""
        return self._text("interface")

    @interface.setter
    def interface(self, code: str) -> None:
        self._store.setValue("interface", code)

    @property
    def network(self) -> Network:
        return self._choice("network", Network.ASK)

    @network.setter
    def network(self, network: Network) -> None:
        self._store.setValue("network", str(network))

    @property
    def reopens(self) -> bool:
        """Whether the program opens with the list that it was closed with."""
        return self._flag("reopens", True)

    @reopens.setter
    def reopens(self, reopens: bool) -> None:
        self._store.setValue("reopens", reopens)

    @property
    def keeps_texts(self) -> bool:
        """Whether texts that were pasted or dropped are kept with the list; they are in no file but ours."""
        return self._flag("keeps_texts", True)

    @keeps_texts.setter
    def keeps_texts(self, kept: bool) -> None:
        self._store.setValue("keeps_texts", kept)

    @property
    def whole_article(self) -> bool:
        """Whether the whole article is translated, and not its summary alone."""
        return self._flag("whole_article", False)

    @whole_article.setter
    def whole_article(self, whole: bool) -> None:
        self._store.setValue("whole_article", whole)

    @property
    def hints_seen(self) -> bool:
        """Whether the reader has put away the hints for a first start."""
        return self._flag("hints_seen", False)

    @hints_seen.setter
    def hints_seen(self, seen: bool) -> None:
        self._store.setValue("hints_seen", seen)

    @property
    def text_size(self) -> float:
        """The size of the text in points; 0 where the reader has chosen none."""
        from desktop.typography import LARGEST, SMALLEST

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
    def layout(self) -> Layout:
        """What of an article is saved, and how it is laid out."""
        from core.model import Layout

        return self._choice("layout", Layout.SIDE_BY_SIDE)

    @layout.setter
    def layout(self, layout: Layout) -> None:
        self._store.setValue("layout", str(layout))

    @property
    def format(self) -> str:
        """The name of the format that was saved in last; at first one that shows both texts and opens everywhere."""
        from core.saving import FORMATS

        name = self._text("format")
        return name if name in FORMATS else "html"

    @format.setter
    def format(self, name: str) -> None:
        self._store.setValue("format", name)

    @property
    def folder(self) -> str:
        """The folder that a file was last opened from; empty at first."""
        return self._text("folder")

    @folder.setter
    def folder(self, path: str) -> None:
        self._store.setValue("folder", path)

    @property
    def saved_folder(self) -> str:
        """The folder that a file was last saved to; empty at first."""
        return self._text("saved_folder")

    @saved_folder.setter
    def saved_folder(self, path: str) -> None:
        self._store.setValue("saved_folder", path)

    @property
    def place(self) -> Place:
        return self._choice("place", Place.LAST)

    @place.setter
    def place(self, place: Place) -> None:
        self._store.setValue("place", str(place))

    @property
    def fixed_folder(self) -> str:
        """The folder that saving always begins in, where ``place`` says so; it need not be there, and may be empty."""
        return self._text("fixed_folder")

    @fixed_folder.setter
    def fixed_folder(self, path: str) -> None:
        self._store.setValue("fixed_folder", path)

    @property
    def pattern(self) -> str:
        """What names of saved files are made by: a pattern of ``core.saving.names``."""
        # Imported on use: the window is there before anything is saved.
        from core.errors import BadPattern
        from core.saving import names

        try:
            return names.checked(self._text("pattern"))
        except BadPattern:
            return names.PATTERN

    @pattern.setter
    def pattern(self, pattern: str) -> None:
        self._store.setValue("pattern", pattern)

    def geometry(self, name: str) -> QByteArray:
        """How the window or splitter of this name was laid out; empty at first."""
        value = self._store.value(f"geometry/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, name: str, geometry: QByteArray) -> None:
        self._store.setValue(f"geometry/{name}", geometry)

    def restore_defaults(self) -> None:
        """Forgets what the reader has chosen, but for the language to translate into."""
        for key in _CHOICES:
            self._store.remove(key)
