"""Which sentences of an article tell what it is about.

A ranker of ``core.ranking`` rates the body sentences; ``core.choosing`` makes a summary of the best.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from core.algorithms import ALGORITHMS, DEFAULT
from core.choosing import Budget, choose
from core.errors import UnknownAlgorithm
from core.model import Article, Length, Merit, Role, Summary
from core.sentences import words

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel


def summarize(article: Article, length: Length | None = None, algorithm: str = DEFAULT) -> Summary:
    """The summary of an article, its sentences in reading order, with the rating of every body sentence.

    An article without body sentences has an empty summary. Raises UnknownAlgorithm.
    """
    steps = summarizing(article, length, algorithm)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            summary: Summary = done.value
            return summary


def summarizing(
    article: Article, length: Length | None = None, algorithm: str = DEFAULT
) -> Generator[float, None, Summary]:
    """The same step by step: yields which share of the work is done, from 0 to 1, now and then in a long run."""
    if algorithm not in ALGORITHMS:
        raise UnknownAlgorithm(algorithm)
    if not article.body:
        return Summary(algorithm, ())
    # Imported on use: sumy and numpy cost a fifth of a second, which the start of the program need not pay.
    from core.ranking import ranker

    budget = Budget(article, length or Length())
    ranking = ranker(algorithm, article.language)
    ranking.share = budget.share
    ratings = yield from ranking.rate(_document(article, ranking.reads_headings))
    order = {sentence.index: place for place, sentence in enumerate(article.body)}
    scores = {index: ratings[place] for index, place in order.items()}
    kept = choose(article, scores, budget)
    reasons = {}
    for index, owed in sorted(kept.items()):
        own = ranking.merits[order[index]] if ranking.merits else ()
        if why := (*own, *([owed] if owed else [])) or ((Merit.ROOM,) if ranking.merits else ()):
            reasons[index] = why
    return Summary(algorithm, tuple(sorted(kept)), scores, reasons)


def _document(article: Article, with_headings: bool) -> ObjectDocumentModel:
    """The article as sumy sees it: the body sentences by paragraphs, and perhaps the title and headings as headings."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    tokenizer = _Words()
    paragraphs = []
    if with_headings:
        heads = {article.title, *(s.text for block in article.blocks if block.role in _HEADS for s in block.sentences)}
        paragraphs.append(Paragraph([Sentence(text, tokenizer, is_heading=True) for text in sorted(heads)]))
    for block in article.blocks:
        if block.role is Role.TEXT:
            paragraphs.append(Paragraph([Sentence(sentence.text, tokenizer) for sentence in block.sentences]))
    return ObjectDocumentModel(paragraphs)


_HEADS = (Role.HEADLINE, Role.HEADING)


class _Words:
    """What sumy calls a tokenizer, over our words instead of its own, which need downloads."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))
