"""When a translation looks wrong: signs that need no knowledge of either language.

The limits are meant to be crossed by failures only: a good translation that is marked is a worse mistake here than a
poor one that is not.
"""

from __future__ import annotations

import re
import unicodedata

from core.model import Doubt
from core.sentences import words

# An echo is no failure where little was said: names and titles are often the same in both languages, numbers
# and addresses always.
_ECHO_WORDS = 5
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")

# How often the same words must follow one another to be a loop, by the number of words that are repeated. "Very, very,
# very" is emphasis.
_REPEATS = {1: 5, 2: 4, 3: 3, 4: 3, 5: 3, 6: 3}

# A translation is of an absurd length when it is this many times as long or as short as its source...
_LONGEST_RATIO = 3.5
_SHORTEST_RATIO = 1 / 3.5
# ...and one of the two has at least this many letters' width: a word may well become a phrase.
_LENGTH_FLOOR = 40

# Ideographs say about as much as this many letters of an alphabet.
_IDEOGRAPH_WIDTH = 2.5


def doubt(source: str, translation: str) -> Doubt | None:
    """The reason to doubt that ``translation`` renders ``source``, or None where nothing looks wrong."""
    said, heard = words(source), words(translation)
    if said and not heard:
        return Doubt.EMPTY
    if said == heard and sum(not word.isdecimal() for word in words(_ADDRESS.sub(" ", source))) >= _ECHO_WORDS:
        return Doubt.ECHO
    if _loops(heard) and not _loops(said):
        return Doubt.LOOP
    widths = _width(source), _width(translation)
    if max(widths) >= _LENGTH_FLOOR and not _SHORTEST_RATIO <= widths[1] / (widths[0] or 1) <= _LONGEST_RATIO:
        return Doubt.LENGTH
    return None


def _loops(words: list[str]) -> bool:
    """Whether the same one to six words come several times in a row, or a word says little but itself ("hahahaha")."""
    for size, repeats in _REPEATS.items():
        run = 0
        for i in range(size, len(words)):
            run = run + 1 if words[i] == words[i - size] else 0
            if run >= size * (repeats - 1):
                return True
    return any(re.search(r"(.{1,4}?)\1{7}", word) for word in words if not word.isdigit())


def _width(text: str) -> float:
    """The length of a text in letters of an alphabet, the vowel signs of an abugida among them."""
    return sum(
        _IDEOGRAPH_WIDTH if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
        if character.isalnum() or unicodedata.category(character).startswith("M")
    )
