"""LexRank: a sentence meets only those that share a word with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.ranking.counts import Counts, Floats, Integers
from core.ranking.steps import BLOCK, Ranker, Steps, by_text


class LexRank(Ranker, LexRankSummarizer):
    """LexRank (Erkan & Radev 2004) as sumy defines it: continuous tf, idf over the sentences, a binary graph."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        sentences = document.sentences
        if not sentences:
            return []
        stems, found = self.stems(), []
        for neighbours in self._neighbours([stems.bag(sentence.words) for sentence in sentences]):
            found.append(neighbours)
            yield min(1.0, len(found) * BLOCK / len(sentences))
        rows, columns = np.concatenate(found, axis=1)
        return by_text(sentences, _power_method(rows, columns, len(sentences), self.epsilon).tolist())

    def _neighbours(self, bags: Sequence[Sequence[int]]) -> Iterator[NDArray[np.int32]]:
        """For each block of sentences the pairs (one of it, any sentence) whose cosine is above the threshold."""
        counts = Counts.of(bags)
        highest = np.zeros(len(bags))
        np.maximum.at(highest, counts.rows, counts.counts)
        frequency = np.bincount(counts.columns, minlength=len(counts.words))
        idf = np.log(len(bags) / (1 + frequency))
        weights = counts.counts / highest[counts.rows] * idf[counts.columns]
        norms = np.sqrt(counts.by_sentence(weights**2))[counts.rows]
        weights = np.divide(weights, norms, out=np.zeros_like(weights), where=norms > 0)
        # The entries of each word lie together in this order: who meets whom by that word.
        order = np.argsort(counts.columns, kind="stable")
        holders, their_weights = counts.rows[order], weights[order]
        starts = np.cumsum(frequency) - frequency
        for first in range(0, len(bags), BLOCK):
            begin, end = np.searchsorted(counts.rows, (first, first + BLOCK))
            met = frequency[counts.columns[begin:end]]
            postings = _ranges(starts[counts.columns[begin:end]], met)
            mine = np.repeat(np.arange(begin, end), met)
            similarity = np.bincount(
                (counts.rows[mine] - first) * len(bags) + holders[postings],
                weights=weights[mine] * their_weights[postings],
                minlength=len(bags),
            )
            rows, columns = np.divmod(np.flatnonzero(similarity > self.threshold), len(bags))
            yield np.array((rows + first, columns), dtype=np.int32)


def _ranges(starts: Integers, lengths: Integers) -> Integers:
    """The numbers start, start + 1, ..., start + length - 1 for each start, one range after another."""
    ends: Integers = np.cumsum(lengths)
    ranges: Integers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - (ends - lengths), lengths)
    return ranges


def _power_method(rows: NDArray[np.int32], columns: NDArray[np.int32], count: int, epsilon: float) -> Floats:
    """The stationary rating of the symmetric graph of ``count`` sentences with these edges.

    It stops, as sumy's does, when a step moves the rating by no more than ``epsilon`` (Euclidean norm).
    """
    share = 1 / np.maximum(np.bincount(rows, minlength=count), 1)
    rating: Floats = np.full(count, 1 / count)
    while True:
        moved = np.bincount(columns, weights=(rating * share)[rows], minlength=count)
        norm = np.linalg.norm(moved)
        if not norm:
            return rating
        before, rating = rating, moved / norm
        step = np.linalg.norm(rating - before)
        if step <= epsilon:
            return rating
