"""Words that a language has, to tell those that a model made up of pieces, such as "bookshopshops"."""

from __future__ import annotations

import gzip
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from core.languages import are_close
from core.model import Term

LEXICONS = Path(__file__).resolve().parents[1] / "resources" / "lexicons"

LANGUAGES = frozenset(["ca", "en", "fr", "pt"])
"""Those with a list. Where words are put together at will, as in German, or bear many endings, none would be whole."""

SHORTEST = 5
"""Letters of the shortest words that are listed."""

# What any word may begin with, so that no list has all: renationalise, hiperparâmetros. What follows has to be long:
# made-up words begin so, too.
_PREFIX = re.compile(
    "(?:anti|auto|bi|bio|contra|contre|counter|co|de|des|dis|dé|dés|[eé]lectro|eletro|extra|foto|g[eé]o|hidro|hiper|hydro"
    "|hyper|im|imuno|in|infra|inter|intra|macro|micro|mini|mis|mono|multi|m[eé]ga|nano|neuro|n[eé]o|non|over|pal[eé]o|para"
    "|photo|pol[iy]|pr[eé]|post|pro|pseudo|psycho|pós|re|ré|r[eé]tro|semi|sobre|sous|sub|super|sur|termo|thermo|t[eé]l[eé]"
    "|trans|tri|ultra|under|un)(?=.{7})"
)

# What belongs to a word: one with a hyphen, an apostrophe or a middle dot in it is none that could be listed.
_WORD = re.compile(r"[^\W\d_]+(?:['’·-][^\W\d_]+)*")


def made_up(source: str, translation: str, target: str, terms: Sequence[Term] = ()) -> list[str]:
    """The words of a translation that its language does not have, in order; none for a language without a list.

    Names, words of the source, and those of a glossary's ``terms`` may be in no list and are right.
    """
    language = next((code for code in LANGUAGES if are_close(code, target)), None) if target else None
    if language is None:
        return []
    said = {word.lower() for word in _WORD.findall(source)}
    found = [
        word
        for word in _WORD.findall(translation)
        if len(word) >= SHORTEST
        and word.islower()
        and word.isalpha()
        and word not in said
        and not _is_known(word, language)
    ]
    # A glossary may be long, and is asked only where a word is odd.
    wanted = {word for term in terms for word in _WORD.findall(term.target.lower())} if found else ()
    return [word for word in found if word not in wanted]


@cache
def _words_of(language: str) -> bytes:
    """All words, each on its line, in the order of their bytes: a set of them would take ten times the memory."""
    return gzip.decompress((LEXICONS / f"{language}.txt.gz").read_bytes())


@lru_cache(maxsize=20_000)
def _is_known(word: str, language: str) -> bool:
    listed = _words_of(language)
    begun = _PREFIX.match(word)
    return _is_listed(word, listed) or (begun is not None and _is_listed(word[begun.end() :], listed))


def _is_listed(word: str, listed: bytes) -> bool:
    wanted = word.encode()
    low, high = 0, len(listed)
    while low < high:
        start = listed.rfind(b"\n", low, (low + high) // 2) + 1 or low
        line = listed[start : listed.index(b"\n", start)]
        if line == wanted:
            return True
        if line < wanted:
            low = start + len(line) + 1
        else:
            high = start
    return False
