"""Where the terms of a glossary stand in a text: never inside other words, and written as the text writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from core.model import Term

# Scripts without spaces between words. In them a boundary can't be told from letters: a term of two characters or more
# is found wherever it stands, the longest first, and a single character only where it stands alone.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u309f\u3400-\u9fff\uf900-\ufaff"
_KATAKANA = r"\u30a0-\u30ff"
_HANGUL = r"\uac00-\ud7af"
_IN_UNSPACED = re.compile(f"[{_UNSPACED}]")


def find_terms(text: str, terms: Sequence[Term]) -> Iterator[tuple[int, int, str]]:
    """The start and the end of each term in a text, in order, and what it becomes, in capitals where the text is."""
    # Most terms of a long list are nowhere in a sentence: looking for each is faster than one expression of all.
    folded = _folded(text)
    present = tuple(term for term in terms if _key(term.source) in folded)
    if not present:
        return
    pattern, table = _compiled(present)
    for match in pattern.finditer(text):
        fitting = [term for term in table[_folded(match[0])] if fits(match[0], term.source)]
        if fitting:
            # Of apple and Apple the one that is written the same, of equals the last.
            term = max(reversed(fitting), key=lambda term: term.source == match[0])
            yield match.start(), match.end(), rendered(match, term)


def fits(found: str, listed: str) -> bool:
    """Whether a term is meant: one that is listed with capitals has these or is all in capitals."""
    found = " ".join(found.split())
    if listed == listed.lower():
        return found in (listed, listed[0].upper() + listed[1:], listed.upper(), listed.title())
    return found in (listed, listed.upper())


def rendered(match: re.Match[str], term: Term) -> str:
    """What a term becomes: as it is listed, but in capitals or with a capital where the text has these on purpose."""
    found = match[0]
    if not term.target:
        return found
    if len(found) > 1 and found == found.upper() != term.source and found != found.lower():
        return term.target.upper()
    if found[0] != term.source[0] and not begins(match.string, match.start()):
        return term.target[0].upper() + term.target[1:]
    return term.target


def begins(text: str, at: int) -> bool:
    """Whether a sentence begins at an offset of a text."""
    before = text[:at].rstrip(" \t\n\"'“”‘’„«»([¿¡•*–—-")
    return not before or before[-1] in ".!?…:。！？"


@lru_cache(maxsize=256)
def _compiled(terms: tuple[Term, ...]) -> tuple[re.Pattern[str], dict[str, list[Term]]]:
    table: dict[str, list[Term]] = {}
    for term in terms:
        table.setdefault(_key(term.source), []).append(term)
    ways = (_left(key) + r"\s+".join(map(re.escape, key.split())) + _right(key) for key in table)
    return re.compile("|".join(sorted(ways, key=len, reverse=True)), re.IGNORECASE), table


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


# Of terms only, which are asked for again with every text: texts themselves would be kept for nothing.
_key = lru_cache(maxsize=16_384)(_folded)


def _left(term: str) -> str:
    kind = _kind(term[0], len(term))
    # The article that French and Italian put before a word with an apostrophe is no part of it.
    return rf"(?<![{kind}])(?<![{kind}]-)(?<!\w\w\w['’])" if kind else ""


def _right(term: str) -> str:
    kind = _kind(term[-1], len(term))
    if not kind or kind == _HANGUL:
        # Korean hangs particles on a noun.
        return ""
    return rf"(?![{kind}])(?!-[{kind}])(?!['’](?!s\b)\w)"


def _kind(character: str, length: int) -> str:
    """The characters that make another word of a term if one of them touches this end of it."""
    if re.match(f"[{_KATAKANA}]", character):
        return _KATAKANA
    if re.match(f"[{_HANGUL}]", character):
        return _HANGUL
    if _IN_UNSPACED.match(character):
        return "" if length > 1 else _UNSPACED
    if not character.isalnum():
        return ""
    return r"^\W" + _UNSPACED + _KATAKANA
