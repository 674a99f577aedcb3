"""Pairs of English and a language that has no teacher, by way of Portuguese.

What the teachers made of English and of Portuguese text is put into the language by Apertium on its Portuguese side.
Text in the language itself is put into Portuguese by Apertium, and that into English by the teacher. Both directions
learn from all pairs: one side of each was written by people, or is one step of Apertium away from that.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache
from pathlib import Path

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from . import apertium, cognates, marian, targets
from .network import UNKNOWN

# Lines to a process of Apertium, whose start takes as long as some hundred of them.
_PORTION = 8192

_WORD = re.compile(r"[^\W\d_]+(?:['’·-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+")

# The longer side's words to the shorter's, and how many more in any case.
_RATIO, _MORE = 1.7, 3

# Words left in Portuguese, to all; those of fewer letters are particles and units.
UNTRANSLATED, _LETTERS = 0.03, 4

# English and Portuguese, or English and the language.
Pair = tuple[str, str]

# English, the language, and Portuguese.
Triple = tuple[str, str, str]


def portuguese(direction: str, text: Path, files: marian.Files, made: Path) -> list[Pair]:
    """English and Portuguese, as ``targets.make`` wrote them for a direction; without what the teacher can't read."""
    lines, processor = targets.lines_of(text), targets.processor_of(files)
    known = [
        (lines[line], processor.decode(target[:-1].tolist()))
        for (source, target), line in zip(targets.read(made), targets.lines_in(made), strict=True)
        if UNKNOWN not in source
    ]
    return known if direction == "en-pt" else [(english, written) for written, english in known]


def render(pairs: Sequence[Pair], language: str, pool: Executor) -> Iterator[Triple]:
    """What English and Portuguese are with the language; those that are fit to learn from."""
    rendered = through([one for _, one in pairs], "pt", language, pool)
    for (english, written), (text, untranslated) in zip(pairs, rendered, strict=True):
        if untranslated <= UNTRANSLATED and faithful(english, written, text) and fit(english, text, language):
            yield english, text, written


def through(texts: Sequence[str], source: str, target: str, pool: Executor) -> Iterator[tuple[str, float]]:
    """Apertium's translation of each text, mended, and the share of its words that are not translated."""
    portions = [texts[start : start + _PORTION] for start in range(0, len(texts), _PORTION)]
    for portion in pool.map(_through, portions, [source] * len(portions), [target] * len(portions)):
        yield from portion


def fit(english: str, text: str, language: str) -> bool:
    """Whether two texts can be translations of each other, each in its language, by their lengths and their letters."""
    words, others = len(_WORD.findall(english)), len(_WORD.findall(text))
    if not words or not others or max(words, others) > _RATIO * min(words, others) + _MORE:
        return False
    return _identifier(language).classify(text)[0] == language


def faithful(english: str, written: str, text: str) -> bool:
    """Whether numbers are the same as in the Portuguese, and names as in the two that it lies between.

    Apertium translates names that are words too: Silva, which is "whistles".
    """
    if sorted(_NUMBER.findall(written)) != sorted(_NUMBER.findall(text)):
        return False
    first, *words = _WORD.findall(english) or [""]
    names = {word for word in words if word[0].isupper() and word != first} & set(_WORD.findall(written))
    return names <= set(_WORD.findall(text))


def read_others(path: Path) -> Iterator[tuple[str, str]]:
    """Source and translation, the first two columns of a table of another model's output, packed by gzip or not."""
    for line in targets.lines_of(path):
        source, translation, *_ = *line.split("\t"), ""
        if source.strip() and translation.strip():
            yield source.strip(), translation.strip()


def write(triples: Iterable[Triple], path: Path) -> Path:
    """A table, packed by gzip, English and the language once together."""
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=5) as file:
        for row in {row[:2]: row for row in triples}.values():
            if all(row) and not any("\t" in text for text in row):
                file.write("\t".join(row) + "\n")
    return path


def read(path: Path) -> list[Triple]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        return [(english, text, written) for english, text, written in rows]


def _through(texts: Sequence[str], source: str, target: str) -> list[tuple[str, float]]:
    return [_mended(rendered, target) for rendered in apertium.translate(texts, source, target)]


def _mended(rendered: apertium.Rendered, language: str) -> tuple[str, float]:
    text, left = rendered.text, 0
    for word in rendered.unknown:
        if word[0].isupper():
            continue
        if (mended := cognates.mended(word, language)) != word:
            text = re.sub(rf"\b{re.escape(word)}\b", mended, text)
        elif len(word) >= _LETTERS:
            left += 1
    if rendered.failed:
        return text, 1.0
    return cognates.corrected(text, language), left / max(1, len(_WORD.findall(text)))


@lru_cache(maxsize=1)
def _identifier(language: str) -> LanguageIdentifier:
    """Tells a language from the two that it could be mistaken for here."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([language, "en", "pt"])
    return identifier
