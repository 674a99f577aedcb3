"""Text into sentences with offsets, sentences into words, words into stems; and which words carry no content.

``boundaries`` finds the sentence ends that need no knowledge of words. Between them Punkt (Kiss & Strunk 2006) decides
about full stops, with a trained model or a list of abbreviations where there is one for the language; and what it tears
apart ``boundaries`` mends.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core import boundaries, segmenting

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

# Languages without a model for whose abbreviations there is a list.
_LISTS = {
    "ca": "catalan",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "is": "icelandic",
    "lv": "latvian",
    "mr": "marathi",
    "ne": "nepali",
    "ro": "romanian",
    "sk": "slovak",
    "ta": "tamil",
    "te": "telugu",
    "ur": "urdu",
}

# Vowel signs and accents that are characters of their own, which \w leaves out: without them a word of Hindi or Thai
# would fall to pieces. Those of all living scripts lie in this range.
_MARKS = "".join(chr(code) for code in range(0x300, 0x1D00) if unicodedata.category(chr(code)).startswith("M"))

# The last two of what may stand inside a word are the joiners, with which Persian and the scripts of India are spelt.
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*(?:['’\-\u200c\u200d](?:[^\W_]|[{_MARKS}])+)*")

# So many words, more than a very long article has, are not stemmed again: some ten megabytes for a process that has
# read a great deal.
_MOST_STEMS = 50_000

# What no language has as a word: addresses and codes, in which Punkt would look at every mark.
_ENDLESS = re.compile(r"\S{100,}")

# Scripts written without spaces between words: overlapping pairs of characters stand in for words when sentences are
# compared, as is usual in retrieval (Nie et al. 2000), and serve no worse than words.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_IN_UNSPACED = re.compile(f"[{_UNSPACED}]")
_RUNS = re.compile(f"([^{_UNSPACED}]+)|([{_UNSPACED}]+)")


def split(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one paragraph as (start, end) offsets in ``text``, in order, stripped of white space.

    Nothing but white space lies outside of them. An empty or blank text has none.
    """
    certain = set(boundaries.certain(text, language))
    spans = []
    start = 0
    for end in _ends(text, language, sorted(certain)):
        piece = text[start:end]
        if stripped := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(stripped)))
        start = end
    return list(_mended(text, language, spans, certain))


def _ends(text: str, language: str, certain: list[int]) -> Iterator[int]:
    """Where sentences end: for certain, and between these where Punkt or the script's spaces part them."""
    for start, end in pairwise((0, *certain, len(text))):
        piece = text[start:end]
        if language in boundaries.STOPLESS:
            yield from (start + last for last in boundaries.phrases(piece, language))
        elif "." in piece or "!" in piece or "?" in piece:
            # Punkt takes time that grows with the square of what has no spaces.
            piece = _ENDLESS.sub(lambda match: "x" * len(match[0]), piece)
            yield from (start + last for _, last in _splitter(language).span_tokenize(piece) if last < len(piece))
        yield end


def _mended(text: str, language: str, spans: list[tuple[int, int]], certain: set[int]) -> Iterator[tuple[int, int]]:
    """The spans, with those joined to their neighbour that hold no word or begin in the middle of a sentence."""
    pending: tuple[int, int] | None = None
    whole = False
    for start, end in spans:
        worded = _WORD.search(text, start, end) is not None
        if pending is None:
            pending, whole = (start, end), worded
        elif not (whole and worded) or boundaries.joined(text, language, *pending, start, sure=pending[1] in certain):
            pending, whole = (pending[0], end), whole or worded
        else:
            yield pending
            pending = (start, end)
    if pending is not None:
        yield pending


@cache
def _splitter(language: str) -> PunktSentenceTokenizer:
    import punkt

    model, listed = _MODELS.get(language), _LISTS.get(language) or _MODELS.get(language, "")
    parameters = punkt.load_model(model) if model else punkt.PunktParameters()
    if punkt.has_prefixes(listed):
        parameters = punkt.with_nonbreaking_prefixes(parameters, listed)
    return punkt.PunktSentenceTokenizer(parameters)


def words(text: str) -> list[str]:
    """The words of a sentence in lower case, to compare it by; pairs of characters where the script has no spaces."""
    text = text.lower()
    if not _IN_UNSPACED.search(text):
        return _WORD.findall(text)
    found = []
    for run, is_spaced in _runs(text):
        found += [run] if is_spaced else [run[i : i + 2] for i in range(max(1, len(run) - 1))]
    return found


def count_words(text: str) -> int:
    """How many words a sentence has for its reader; where the script has no spaces, as ``segmenting`` counts them."""
    model = segmenting.model_for(text)
    return sum(1 if is_spaced else segmenting.count(run, model) for run, is_spaced in _runs(text))


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    """The words of a text, and what stands for some in scripts without spaces; with whether it is a word of its own."""
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii():
            yield word, True
            continue
        # Numbers and foreign names stand among such characters without spaces too: 2010年.
        for run, unspaced in _RUNS.findall(word):
            yield run or unspaced, bool(run)


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
    return lru_cache(maxsize=_MOST_STEMS)(stem)
