"""A text in capitals, written as a sentence: which words are names, the vocabulary of a model knows.

Models that never saw a headline in capitals spell it out letter by letter. Of each word they know how often it stood in
what they learned from in small letters, with a capital, and in capitals (Lita et al. 2003 call this truecasing).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from core.sentences import stop_words

# How likely a model finds a word in one way of writing it, as a logarithm of base e, and how many pieces it takes.
Weigh = Callable[[str], tuple[float, int]]

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

# Every word begins some sentence with a capital, so that a capital tells a name only where it is clearly the likelier.
_NAME_MARGIN = 1.5

# Abbreviations of two letters are words of other languages in small letters, and the vocabulary serves several.
_SHORT_MARGIN = 2.0

# Abbreviations of headlines that are words too, of this language or of another.
_ABBREVIATIONS = {"en": frozenset({"EU", "UN", "US"})}

_RUN = re.compile(r"\b[^\W\d_a-z]{2,}(?:['’\-][^\W\d_a-z]+)*(?:[ ,]+[^\W\d_a-z]+(?:['’\-][^\W\d_a-z]+)*)+\b")

# Where a report was written, at its beginning: "SÃO PAULO (Reuters) - ", "BRASÍLIA, 5 jun - ", "SEOUL, South Korea — ".
_DATELINE = re.compile(
    r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]{2,}){0,3}"
    r"(?=(?:,[^.!?:;()–—]{1,40}?|, D\.C\.)?(?:\s+[–—-]{1,2}\s|\s\([^()]{2,30}\)(?:\s+[–—-]{1,2}\s|\Z)))"
)

# Small words within the name of a place, as in Rio de Janeiro, have at most so many letters.
_LINKING = 3

# A headline With Capitals Like This has at least so many words.
_TITLE_WORDS = 4


def is_capitals(text: str) -> bool:
    """Whether a text is in capitals: a word of it in more than one, and not a small letter."""
    words = _WORD.findall(text)
    return bool(words) and text.upper() == text and any(len(word) > 1 and word.lower() != word for word in words)


def is_title(text: str, language: str) -> bool:
    """Whether an English Headline Is Written Like This."""
    if language != "en" or text.rstrip().endswith((".", "?", "!")):
        return False
    words = _WORD.findall(text)
    long = [word for word in words if len(word) > 3]
    return len(words) >= _TITLE_WORDS and len(long) >= _TITLE_WORDS - 1 and all(word[0].isupper() for word in long)


def lowered(text: str, language: str, weigh: Weigh, *, first: bool) -> str:
    """A text in capitals, with capitals only where names and abbreviations have them, and at its beginning if it is
    the ``first`` of a sentence."""

    def written(match: re.Match[str]) -> str:
        word = match[0]
        # T. S. Eliot, O'Neill, iPhone.
        initial = len(word) == 1 and text.startswith(".", match.end())
        kept = initial or word not in (word.lower(), word.upper(), word.capitalize())
        best = word if kept else _best(word, language, weigh)
        begins = first and not any(map(str.isalnum, text[: match.start()]))
        return best[:1].upper() + best[1:] if begins else best

    return _WORD.sub(written, text)


def shouted(text: str, language: str, weigh: Weigh) -> str:
    """A text with what is in capitals amid small letters, two words or more, made small: no model can read it.

    The place that a report begins with is one however few words it has, and all of it is a name.
    """
    if place := _place(text):
        text = _named(place, language, weigh) + text[len(place) :]
    return _RUN.sub(lambda match: lowered(match[0], language, weigh, first=False), text)


def placed(translation: str, source: str, language: str) -> str:
    """A translation that begins with a place in capitals if its source does."""
    dateline = _DATELINE.match(translation)
    return raised(dateline[0], language) + translation[dateline.end() :] if dateline and _place(source) else translation


def begun(translation: str, source: str, language: str, weigh: Weigh) -> str:
    """A translation that begins with a capital, or not, as its source does; names keep theirs."""
    first, theirs = _WORD.match(translation), _WORD.match(source)
    if first is None or theirs is None or len(first[0]) < 2 or language == "de":
        return translation
    if theirs[0][0].isupper() and first[0].islower():
        return first[0][0].upper() + translation[1:]
    if source == source.lower():
        # No capital at all: not of a title either.
        return _WORD.sub(
            lambda match: _best(match[0], language, weigh) if match[0].istitle() else match[0], translation
        )
    if theirs[0].islower() and first[0].istitle():
        return _best(first[0], language, weigh) + translation[first.end() :]
    return translation


def raised(text: str, language: str) -> str:
    """A text in capitals, as its language has them."""
    if language in ("tr", "az"):
        text = text.replace("i", "İ")
    return text.upper()


def _place(text: str) -> str:
    """The place in capitals that a report begins with, nothing where it begins with none."""
    dateline = _DATELINE.match(text)
    return dateline[0] if dateline and dateline[0].isupper() else ""


def _named(place: str, language: str, weigh: Weigh) -> str:
    """The name of a place in capitals, as it is written amid small letters."""

    def written(match: re.Match[str]) -> str:
        word = match[0]
        links = match.start() > 0 and len(word) <= _LINKING and word.lower() in stop_words(language)
        return word.lower() if links else word if _best(word, language, weigh) == word else word.capitalize()

    return re.sub(r"[^\W\d_]+", written, place)


def _best(word: str, language: str, weigh: Weigh) -> str:
    small, name, capitals = word.lower(), word[0].upper() + word[1:].lower(), word.upper()
    if len(word) == 1:
        return word if language == "en" and word == "I" else small
    (small_score, small_pieces), (name_score, name_pieces), (score, pieces) = map(weigh, (small, name, capitals))
    if word == capitals:
        known = pieces == 1 and score > max(small_score, name_score)
        short = pieces == 1 and len(word) == 2 and score > small_score - _SHORT_MARGIN
        odd = len(word) <= 3 and small_pieces > 1 and name_pieces > 1
        if word in _ABBREVIATIONS.get(language, ()) or known or odd or (short and small not in stop_words(language)):
            return capitals
    # What is in the vocabulary in neither form is more often a name than not.
    margin = 0 if small_pieces > 1 and name_pieces > 1 else _NAME_MARGIN
    return name if name_score > small_score + margin else small
