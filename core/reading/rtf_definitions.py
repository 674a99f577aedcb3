"""What an RTF file defines before its text: the code pages of its fonts, and the roles of its paragraph styles."""

from __future__ import annotations

import codecs

from core.model import Role
from core.reading.flow import styled
from core.reading.rtf_words import CHARSETS, SYMBOL_FONT

PLAIN = 9
"""The outline level of running text; those of headings are smaller."""

# The name of no style is longer, in characters.
_NAME = 1000


class Fonts:
    """The fonts' code pages, by their numbers. ``page`` is that of the document, which all others have."""

    def __init__(self) -> None:
        self.page = "cp1252"
        self._pages: dict[int, str] = {}
        self._described = 0

    def page_of(self, font: int) -> str:
        """The code page that a font's letters are in; empty for a font of pictures, whose letters are none."""
        return self._pages.get(font, self.page)

    def describe(self, word: str, number: int) -> None:
        """Follows a control word of the font table."""
        if word == "f":
            self._described = number
        elif word == "fcharset":
            if number == SYMBOL_FONT:
                self._pages[self._described] = ""
            elif number in CHARSETS:
                self._pages[self._described] = CHARSETS[number]
        elif word == "cpg":
            self._pages[self._described] = page(number) or self.page


class Styles:
    """The roles of paragraph styles, by their numbers."""

    def __init__(self) -> None:
        self._roles: dict[int, tuple[Role | None, int]] = {}
        self._name = ""
        self._based_on = 0

    def tell(self, text: str) -> None:
        """Adds to the name of the style that is being defined."""
        self._name = (self._name + text)[:_NAME]

    def base(self, style: int) -> None:
        """Says which style the one that is being defined takes after."""
        self._based_on = style

    def end(self, style: int, outline: int) -> None:
        """Ends the definition of a style, if it has got a name."""
        if not self._name:
            return
        found = styled(self._name.strip(" ;"))
        if found[0] is None and 0 <= outline < PLAIN:
            found = Role.HEADING, outline + 1
        self._roles[style] = found if found[0] else self._roles.get(self._based_on, found)
        self._name = ""
        self._based_on = 0

    def role(self, style: int) -> tuple[Role | None, int]:
        """The role of a style's paragraphs and the level of a heading; None and 0 for running text."""
        return self._roles.get(style, (None, 0))


def page(number: int) -> str:
    """The name of a code page that Python knows, else nothing."""
    name = f"cp{number}"
    try:
        return codecs.lookup({"cp65001": "utf-8", "cp10000": "mac_roman"}.get(name, name)).name
    except LookupError:
        return ""
