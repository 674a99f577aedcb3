"""TextRank and Reduction, which join every two sentences by the words that they share.

Their graph has an edge between almost all sentences of a long text, but need not be made: that of sentences i and j is
their common words, counted, over log |i| + log |j|. Sentences of the same length share a denominator, and lengths are
few. So one step over the whole graph is a sum for each word and length, and takes time in proportion to the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from core.ranking.counts import Counts, Floats
from core.ranking.steps import Ranker, Steps, by_text


class TextRank(Ranker, TextRankSummarizer):
    """TextRank (Mihalcea & Tarau 2004): PageRank over the sentences."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        sentences = document.sentences
        if not sentences:
            return []
        stems = self.stems()
        graph = _Graph([stems.bag(sentence.words) for sentence in sentences], of_two_words=1.0)
        count = len(sentences)
        strength = graph.spread(np.ones(count)) + self._ZERO_DIVISION_PREVENTION
        rating = np.full(count, 1 / count)
        step = 1.0
        while step > self.epsilon:
            yield min(0.9, self.epsilon / step)
            moved = (1 - self.damping) / count * rating.sum() + self.damping * graph.spread(rating / strength)
            step = float(np.linalg.norm(moved - rating))
            rating = moved
        return by_text(sentences, rating.tolist())


class Reduction(Ranker, ReductionSummarizer):
    """Reduction (Fabish 2014): the sum of a sentence's edges to all others."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        sentences = document.sentences
        yield 0.0
        stems = self.stems()
        graph = _Graph([stems.bag(sentence.words) for sentence in sentences], of_two_words=0.0)
        shared: defaultdict[Any, float] = defaultdict(float)
        # sumy adds up what equal sentences get.
        for sentence, rating in zip(sentences, graph.spread(np.ones(len(sentences))) - graph.loops(), strict=True):
            shared[sentence] += float(rating)
        return [shared[sentence] for sentence in sentences]


class _Graph:
    """The weighted graph of sentences; ``of_two_words`` is the edge between two sentences of one and the same word."""

    def __init__(self, bags: Sequence[Sequence[int]], of_two_words: float) -> None:
        self._counts = Counts.of(bags)
        lengths, self._kinds = np.unique([max(1, len(bag)) for bag in bags], return_inverse=True)
        logs = np.log(lengths)
        total = logs[:, None] + logs
        self._share: Floats = np.divide(1, total, out=np.full_like(total, of_two_words), where=total > 0)

    def spread(self, values: Floats) -> Floats:
        """The sum of the neighbours' ``values`` for each sentence, weighted by the edges."""
        counts, kinds = self._counts, self._kinds[self._counts.rows]
        shape = len(counts.words), len(self._share)
        sums = np.bincount(
            counts.columns * shape[1] + kinds,
            weights=counts.counts * values[counts.rows],
            minlength=shape[0] * shape[1],
        ).reshape(shape)
        return counts.by_sentence(counts.counts * (sums @ self._share)[counts.columns, kinds])

    def loops(self) -> Floats:
        """The edge from each sentence to itself."""
        return self._counts.by_sentence(self._counts.counts**2) * np.diag(self._share)[self._kinds]
