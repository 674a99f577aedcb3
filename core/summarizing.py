"""Which sentences of an article tell what it is about: sumy's algorithms over our own sentences.

sumy rates the body sentences; this module chooses among them, so that a summary has the length asked for, keeps the
order of the text and, where it can, holds both halves of a quotation or neither.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from core.errors import UnknownAlgorithm
from core.model import Article, Block, Length, Role, Sentence, Summary
from core.sentences import stemmer, stop_words, words

if TYPE_CHECKING:
    from sumy.summarizers._summarizer import AbstractSummarizer

ALGORITHMS = {
    "lexrank": "LexRank: sentences that many others resemble (Erkan & Radev 2004)",
    "luhn": "Luhn: sentences dense in the article's frequent words (Luhn 1958)",
}
"""The algorithms by name, with what each one looks for."""

MOST_SENTENCES = 30

# A summary counted in words may run over by this share, rather than stop far short of what was asked for.
_OVERRUN = 1.15

_CLOSERS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}


def summarize(article: Article, length: Length | None = None, algorithm: str = "lexrank") -> Summary:
    """The summary of an article, its sentences in reading order, with the rating of every body sentence.

    An article without body sentences has an empty summary. Raises UnknownAlgorithm.
    """
    if algorithm not in ALGORITHMS:
        raise UnknownAlgorithm(algorithm)
    scores = _rate(article, algorithm)
    kept = _choose(article, scores, length or Length())
    return Summary(algorithm, tuple(sorted(kept)), scores)


def automatic_length(body_sentences: int) -> int:
    """How many sentences a summary has unless the reader says otherwise: the square root of the body's, 1 to 30.

    That is 2 of 5, 5 of 29, 10 of 100: readers want a smaller share of a longer text, and no more than a page of any.
    """
    return min(MOST_SENTENCES, max(1, round(math.sqrt(body_sentences))))


def _rate(article: Article, algorithm: str) -> dict[int, float]:
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as SumySentence

    if not article.body:
        return {}
    tokenizer = _Words()
    sentences = [SumySentence(sentence.text, tokenizer) for sentence in article.body]
    ratings: dict[int, float] = {}

    def keep_all(infos: Sequence[Any]) -> Sequence[Any]:
        # sumy hands every rated sentence to whatever decides how many to keep: here its ratings come out by order.
        ratings.update((info.order, float(info.rating)) for info in infos)
        return infos

    _summarizer(algorithm, article.language)(ObjectDocumentModel([Paragraph(sentences)]), keep_all)
    return {sentence.index: ratings[order] for order, sentence in enumerate(article.body)}


class _Words:
    """What sumy calls a tokenizer, over our words instead of its own, which need downloads."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def _summarizer(algorithm: str, language: str) -> AbstractSummarizer:
    # Imported on use: sumy costs a fifth of a second, which the start of the program need not pay.
    stem = stemmer(language)
    if algorithm == "luhn":
        from sumy.summarizers.luhn import LuhnSummarizer

        summarizer = LuhnSummarizer(stem)
    else:
        from core.ranking import LexRank

        summarizer = LexRank(stem)
    summarizer.stop_words = stop_words(language)
    return summarizer


def _choose(article: Article, scores: dict[int, float], length: Length) -> set[int]:
    """The indexes of the best units that fit into the length asked for; at least one sentence of a body with any."""
    budget = _Budget(article, length)
    units = [[sentence.index for sentence in unit] for unit in quotation_units(article.blocks)]

    def salience(unit: list[int]) -> float:
        return sum(scores[index] for index in unit) / len(unit)

    # First whole quotations and sentences outside of any; only if these leave room, parts of longer quotations.
    singles = [[index] for unit in units for index in unit if len(unit) > 1]
    for candidates in (units, singles):
        for unit in sorted(candidates, key=salience, reverse=True):
            budget.take(unit)
    # So few words may be asked for that no sentence has as few.
    return budget.kept or set(sorted(scores, key=scores.__getitem__, reverse=True)[:1])


class _Budget:
    """How much of a summary is filled, in sentences or in words."""

    def __init__(self, article: Article, length: Length) -> None:
        self.kept: set[int] = set()
        self._cost = dict.fromkeys((sentence.index for sentence in article.body), 1)
        count = len(article.body)
        self._target = length.sentences or automatic_length(count)
        self._most = float(self._target)
        if length.ratio:
            self._most = self._target = max(1, round(length.ratio * count))
        elif length.words:
            # Nothing is free: sentences without a word would all be kept.
            self._cost = {sentence.index: max(1, len(words(sentence.text))) for sentence in article.body}
            self._target = length.words
            self._most = length.words * _OVERRUN
        self._spent = 0

    def take(self, unit: list[int]) -> None:
        """Keeps a unit if it is new and fits."""
        if self._spent >= self._target or not self.kept.isdisjoint(unit):
            return
        cost = sum(self._cost[index] for index in unit)
        if self._spent + cost <= self._most:
            self.kept.update(unit)
            self._spent += cost


def quotation_units(blocks: Sequence[Block]) -> Iterator[list[Sentence]]:
    """The body sentences in order, those that one quotation holds together in one list.

    A quotation that goes on in the next paragraph, which then opens with a quotation mark of its own, is followed there
    too. One that is never closed binds nothing: the mark was a slip.
    """
    unit: list[Sentence] = []
    opened = ""
    for block in blocks:
        if block.role is not Role.TEXT:
            continue
        if opened and not block.sentences[0].text.startswith(opened):
            yield from ([sentence] for sentence in unit)
            unit, opened = [], ""
        # The mark that opens a further paragraph of the same quotation opens nothing new.
        skip = len(opened)
        for sentence in block.sentences:
            unit.append(sentence)
            opened = _open_mark(sentence.text[skip:], opened)
            skip = 0
            if not opened:
                yield unit
                unit = []
    yield from ([sentence] for sentence in unit)


def _open_mark(text: str, opened: str) -> str:
    """The quotation mark that is open at the end of ``text``, given the one open before it; empty for none."""
    # A straight mark after a letter or a digit opens nothing: it stands for inches, or is a slip.
    before = ""
    for character in text:
        if opened:
            if character in _CLOSERS[opened]:
                opened = ""
        elif character in _CLOSERS and not (character == '"' and before.isalnum()):
            opened = character
        before = character
    return opened
