"""Text into sentences with offsets, sentences into words, words into stems; and which words carry no content.

Sentences are found by Punkt (Kiss & Strunk 2006) with a trained model where there is one for the language, else by
Punkt's decisions with an empty model and the sentence ends of the script. What Punkt decides is mended where a
quotation or a bracket would be torn from what it closes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from punkt import PunktSentenceTokenizer

_MODELS = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "ml": "malayalam",
    "nb": "norwegian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "sv": "swedish",
    "tr": "turkish",
    # No model of their own, but the abbreviations and habits of a close relative.
    "ca": "spanish",
    "gl": "portuguese",
    "nn": "norwegian",
    "pb": "portuguese",
    "sk": "czech",
    "uk": "russian",
    "be": "russian",
    "bg": "russian",
}

# What ends a sentence where Punkt has no rules for the language: the marks of all scripts, for none means another
# thing elsewhere.
_ENDS = (".", "!", "?", "…", "؟", "۔", "।", "॥", "։", "።", "፧", "။", "។", "。", "！", "？", "‽")

_CLOSING = "\"'”’»›)]}」』）】》"

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")

# Scripts written without spaces between words: overlapping pairs of characters stand in for words, as is usual in
# retrieval where there is no segmenter (Nie et al. 2000).
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


def split(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one paragraph as (start, end) offsets in ``text``, in order, stripped of white space.

    Nothing but white space lies outside of them. An empty or blank text has none.
    """
    spans = []
    for start, end in _splitter(language).span_tokenize(text):
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            start += len(piece) - len(piece.lstrip())
            spans.append((start, start + len(stripped)))
    return list(_mended(text, spans))


def _mended(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, with those joined to their neighbour that hold no word or begin in the middle of a sentence."""
    pending: tuple[int, int] | None = None
    for start, end in spans:
        if pending is None:
            pending = (start, end)
        elif not _WORD.search(text, start, end) or _continues(text, pending[1], start):
            pending = (pending[0], end)
        else:
            yield pending
            pending = (start, end)
    if pending is not None:
        yield pending


def _continues(text: str, end: int, start: int) -> bool:
    """Whether the sentence that starts at ``start`` goes on with the one that ends at ``end``: “Why?” he asked."""
    first = text[start]
    if first in ",;:—–":
        return True
    return first.islower() and text[end - 1] in _CLOSING


@cache
def _splitter(language: str) -> PunktSentenceTokenizer:
    import punkt

    if language in _MODELS:
        return punkt.tokenizer_for(_MODELS[language], prefixes=True)
    try:
        rules = punkt.rules_for_language({"zt": "zh"}.get(language, language))
    except LookupError:
        rules = replace(punkt.DEFAULT_LANGUAGE_VARS, sent_end_chars=_ENDS)
    return punkt.PunktSentenceTokenizer(punkt.PunktParameters(), rules=rules)


def words(text: str) -> list[str]:
    """The words of a sentence in lower case; pairs of characters where the script has no spaces."""
    found = []
    for match in _WORD.finditer(text.lower()):
        word = match.group()
        if _UNSPACED.match(word) and len(word) > 2:
            found += [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            found.append(word)
    return found


@cache
def stop_words(language: str) -> frozenset[str]:
    """The words of a language that carry no content, in lower case; none for a language without a list."""
    import stopwordsiso

    code = {"nb": "no", "nn": "no", "pb": "pt", "zt": "zh"}.get(language, language)
    return frozenset(word.lower() for word in stopwordsiso.stopwords(code))


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """What turns a lower-case word of a language into its stem: Snowball's where it has one, else the word itself."""
    from nltk.stem.snowball import SnowballStemmer

    from core.languages import name_of

    name = {"nb": "norwegian", "nn": "norwegian", "pb": "portuguese"}.get(language, name_of(language).lower())
    if name not in SnowballStemmer.languages:
        return str
    stem: Callable[[str], str] = SnowballStemmer(name).stem
    return cache(stem)
