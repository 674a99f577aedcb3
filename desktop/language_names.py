"""What languages are called in the language of the window, and in all that the window speaks, for who looks for one."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from core.languages import LANGUAGES, name_of

SPOKEN = ("en", "ar", "de", "es", "fr", "hi", "ja", "pt", "ru", "zh")
"""The languages that the window speaks."""

# Our codes are those of Argos' packs; the names are found under those of CLDR.
_CLDR = {"pb": "pt_BR", "zt": "zh_Hant", "nb": "no"}


def called(code: str) -> str:
    """The name of a language in that of the window; where it has none there, the English one."""
    return _name(QLocale().name()[:2], code) or name_of(code)


def names(code: str) -> tuple[str, ...]:
    """Every name by which somebody may look for a language: in those of the window, its own, and its code."""
    language = LANGUAGES.get(code)
    known = [_name(spoken, code) for spoken in SPOKEN]
    return tuple(dict.fromkeys(filter(None, [*known, name_of(code), language.native if language else "", code])))


@lru_cache(maxsize=2_000)
def _name(spoken: str, code: str) -> str:
    if spoken not in SPOKEN or spoken == "en":
        return name_of(code)
    # Imported on use: a window in English never asks.
    from babel import Locale

    name = str(Locale(spoken).languages.get(_CLDR.get(code, code), ""))
    return name[:1].upper() + name[1:]
