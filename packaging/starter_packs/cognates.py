"""Mends what Apertium leaves: Portuguese words that it does not know, whose endings say what they are elsewhere.

The correspondences of endings are those that any comparative grammar of the Romance languages lists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "es": (
        ("ções", "ciones"),
        ("ção", "ción"),
        ("sões", "siones"),
        ("são", "sión"),
        ("dades", "dades"),
        ("dade", "dad"),
        ("agens", "ajes"),
        ("agem", "aje"),
        ("logia", "logía"),
        ("ância", "ancia"),
        ("ência", "encia"),
        ("vel", "ble"),
        ("veis", "bles"),
    ),
    "ca": (
        ("ções", "cions"),
        ("ção", "ció"),
        ("sões", "sions"),
        ("são", "sió"),
        ("dades", "tats"),
        ("dade", "tat"),
        ("agens", "atges"),
        ("agem", "atge"),
        ("ância", "ància"),
        ("ência", "ència"),
        ("vel", "ble"),
        ("veis", "bles"),
    ),
    "gl": (
        ("ções", "cións"),
        ("ção", "ción"),
        ("sões", "sións"),
        ("são", "sión"),
        ("agens", "axes"),
        ("agem", "axe"),
        ("logia", "loxía"),
        ("ância", "ancia"),
        ("ência", "encia"),
        ("vel", "ble"),
        ("veis", "bles"),
        ("ões", "óns"),
        ("ão", "ón"),
    ),
}

# Apertium takes the commonest verb of the news for the first person.
_FORMS: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "gl": ((re.compile(r"(?<!\beu )(?<!\bEu )\bdixen\b"), "dixo"),),
}


def mended(word: str, language: str) -> str:
    """A Portuguese word with the ending that it has in another language; as it is where no ending says."""
    for ending, theirs in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word.removesuffix(ending) + theirs
    return word


def corrected(text: str, language: str) -> str:
    """A text without the forms that Apertium is known to get wrong."""
    for form, right in _FORMS.get(language, ()):
        text = form.sub(right, text)
    return text
