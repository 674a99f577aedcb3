"""What all rankers share: they rate in steps, so that a long run can be watched and given up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Sequence
from typing import Any

from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers._summarizer import AbstractSummarizer

from core.model import Merit
from core.ranking.counts import Stems

Steps = Generator[float, None, list[float]]
"""Yields now and then which share of the work is done, from 0 to 1; returns a rating for each sentence."""

BLOCK = 256
"""After how many sentences a ranker comes up for air."""


class Ranker(AbstractSummarizer):
    """A summarizer of sumy's kind that says how it rates each sentence of a document.

    Mixed in before one of sumy's own classes, it makes that class rate with the ``rate`` defined here.
    """

    stop_words: Collection[str]
    reads_headings = False
    """Whether it wants the title and headings of a document, as its headings."""
    share = 0.3
    """How long the summary is to be, as a share of the text, for an algorithm that wants to know."""
    merits: Sequence[tuple[Merit, ...]] = ()
    """What speaks for each sentence, once they are rated; empty for an algorithm that does not say."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        """Rates the sentences of a document, in their order."""
        raise NotImplementedError

    def stems(self) -> Stems:
        """What numbers the stems of the words of one document."""
        return Stems(self._stemmer, self.stop_words)

    def __call__(self, document: ObjectDocumentModel, sentences_count: int | str | Callable[[Any], Any]) -> Any:
        ratings = iter(finish(self.rate(document)))
        return self._get_best_sentences(document.sentences, sentences_count, lambda _: next(ratings))


def finish(steps: Steps) -> list[float]:
    """What the steps return, when nobody wants to watch."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            ratings: list[float] = done.value
            return ratings


def by_text(sentences: Sequence[Any], ratings: Sequence[float]) -> list[float]:
    """The ratings as sumy keeps them: equal sentences share that of the last."""
    shared = dict(zip(sentences, ratings, strict=True))
    return [shared[sentence] for sentence in sentences]
