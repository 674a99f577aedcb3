"""Which format an input is in, by what it holds: a name may say anything, and often does."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from core.reading import limits
from core.reading.draft import Draft, Raw


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: the suffixes of its files, the module that reads it, the most bytes it may have."""

    suffixes: tuple[str, ...]
    module: str
    limit: int = limits.FILE

    def read(self, raw: Raw) -> Draft:
        """What the format's module makes of an input. The module is imported on first use, with its library."""
        draft: Draft = importlib.import_module(f"core.reading.{self.module}").read(raw)
        return draft


FORMATS = {
    "text": Format((".txt", ".text"), "plain", limits.TEXT),
    "markdown": Format((".md", ".markdown"), "markdown", limits.TEXT),
}
"""The formats by name. A new one is a line here and a module with ``read(raw: Raw) -> Draft``."""

SUFFIXES = tuple(suffix for form in FORMATS.values() for suffix in form.suffixes)
"""The suffixes of the files that can be read, in lower case."""


def recognise(content: bytes | str, suffix: str) -> Format:
    """The format of an input. The suffix, in lower case, only decides between Markdown and plain text.

    Raises nothing: what is in no known format is taken for text, and found out there.
    """
    return FORMATS["markdown" if suffix in FORMATS["markdown"].suffixes else "text"]
