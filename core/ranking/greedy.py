"""SumBasic and KL, which take one sentence after another, each for what those before it left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappushpop
from itertools import chain
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from core.ranking.counts import Counts, Floats, Integers
from core.ranking.steps import BLOCK, Ranker, Steps

# After so many vain looks for the best sentence, as a share of all, it pays to look at all together.
_LOOKS = 0.2
# The most, as a share, by which sums of the same numbers may differ.
_ROUNDING = 1e-12


class SumBasic(Ranker, SumBasicSummarizer):
    """SumBasic (Nenkova & Vanderwende 2005): the mean frequency of a sentence's words, squared once they were said."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        sentences = document.sentences
        stems = self.stems()
        means = _Means([stems.bag(sentence.words) for sentence in sentences])
        ratings: dict[Any, int] = {}
        for row in means.best():
            ratings[sentences[row]] = -len(ratings)
            if len(ratings) % BLOCK == 0:
                yield len(ratings) / len(sentences)
        return [float(ratings[sentence]) for sentence in sentences]


class _Means:
    """The mean frequency of each sentence's words, given as numbers from 1 on, which are squared as they are said."""

    def __init__(self, bags: Sequence[Sequence[int]]) -> None:
        self._bags = bags
        self._lengths = np.array([max(1, len(bag)) for bag in bags], dtype=np.int64)
        self._words = np.fromiter(chain.from_iterable(bags), dtype=np.int64)
        self._rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
        counts = np.bincount(self._words, minlength=1)
        self._frequency: list[float] = (counts / max(1, len(self._words))).tolist()

    def best(self) -> Iterator[int]:
        """Takes the sentence with the highest mean, the first of equal ones, until none is left.

        Frequencies only ever fall: what was once a sentence's mean is the most that it can still have. So the best is
        found by looking again at the few that seem best (Minoux 1978), and at all together after many such looks.
        """
        frequency = self._frequency
        # A whole sentence is looked up in one call. Number 0 is no word: with two of it any lookup gives a tuple.
        sentences = list(zip([itemgetter(*bag, 0, 0) for bag in self._bags], self._lengths.tolist(), strict=True))
        left = np.ones(len(sentences), dtype=bool)
        seeming = self._seeming(left)
        looks = 0
        while seeming:
            if looks > _LOOKS * len(sentences):
                seeming, looks = self._seeming(left), 0
            row = heappop(seeming)[1]
            while True:
                lookup, length = sentences[row]
                # Added up in sumy's way: rounding decides between sentences that are equally good.
                best = heappushpop(seeming, (-sum(lookup(frequency)) / length, row))[1]
                if best == row:
                    break
                row = best
                looks += 1
            left[row] = False
            yield row
            for word in self._bags[row]:
                frequency[word] *= frequency[word]

    def _seeming(self, left: NDArray[np.bool_]) -> list[tuple[float, int]]:
        """A heap of the most that the mean of each sentence left can be, negative, and its number."""
        sums = np.bincount(self._rows, np.array(self._frequency)[self._words], len(self._bags))
        rows = np.flatnonzero(left)
        most = (sums[rows] / self._lengths[rows]) * -(1 + _ROUNDING)
        order = np.argsort(most, kind="stable")
        # What is sorted is a heap.
        return list(zip(most[order].tolist(), rows[order].tolist(), strict=True))


class Kl(Ranker, KLSummarizer):
    """KLSum (Haghighi & Vanderwende 2009): whatever brings the summary's words nearest to the article's."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        sentences = document.sentences
        bags = [self._get_content_words_in_sentence(sentence) for sentence in sentences]
        frequency = self.compute_tf(sentences)
        told = _Told(bags, frequency)
        said: list[str] = []
        ratings: dict[Any, int] = {}
        for taken in range(len(sentences)):
            if taken % BLOCK == BLOCK - 1:
                yield taken / len(sentences)
            best = told.nearest(len(said))
            row = int(best[0])
            if len(best) > 1:
                # Where rounding decides, it is sumy's.
                row = int(min(best, key=lambda row: self._divergence(bags[row], said, frequency)))
            told.add(row, sentences[row].words)
            said += sentences[row].words
            ratings[sentences[row]] = -len(ratings)
        return [float(ratings[sentence]) for sentence in sentences]

    def _divergence(self, bag: list[str], said: list[str], frequency: dict[str, float]) -> float:
        divergence: float = self._kl_divergence(self._joint_freq(bag, said), frequency)
        return divergence


class _Told:
    """The divergence that the summary would have with each further sentence, kept up to date as it grows.

    With p(w) a word's share in the article, c(w) how often summary and sentence hold it and n how many words they have,
    it is the sum over their words of p log(p n / c) = p log p - p log c + p log n.
    """

    def __init__(self, bags: Sequence[Sequence[str]], frequency: dict[str, float]) -> None:
        self._counts = counts = Counts.of(bags)
        self._p = np.array([frequency[word] for word in counts.words])
        self._said: Floats = np.zeros(len(counts.words))
        self._lengths = np.array([len(bag) for bag in bags])
        self._left = np.ones(len(bags), dtype=bool)
        self._numbers = {word: number for number, word in enumerate(counts.words)}
        # The entries of each word lie together in this order.
        self._order = np.argsort(counts.columns, kind="stable")
        self._starts = np.searchsorted(counts.columns[self._order], np.arange(len(counts.words) + 1))
        everything = np.arange(len(counts.rows))
        self._mass: Floats = np.zeros(len(bags))
        self._rest: Floats = np.zeros(len(bags))
        self._account(everything, +1)
        self._base_mass = self._base_rest = 0.0

    def nearest(self, words_said: int) -> Integers:
        """The sentences with which the divergence is least: several only if rounding may decide between them."""
        length = np.log(np.maximum(1, self._lengths + words_said))
        divergence = self._base_rest + self._rest + (self._base_mass + self._mass) * length
        divergence[~self._left] = np.inf
        return np.flatnonzero(divergence <= divergence.min() + 1e-11)

    def add(self, row: int, words: Sequence[str]) -> None:
        """Adds a sentence to the summary, all its words."""
        self._left[row] = False
        numbers = [self._numbers[word] for word in words if word in self._numbers]
        touched = np.unique(numbers)
        entries = [self._order[self._starts[word] : self._starts[word + 1]] for word in touched]
        if not entries:
            return
        together = np.concatenate(entries)
        self._account(together, -1)
        self._weigh(touched, -1)
        np.add.at(self._said, numbers, 1)
        self._weigh(touched, +1)
        self._account(together, +1)

    def _account(self, entries: Integers, sign: int) -> None:
        """Adds to each sentence what its words add to those of the summary, or takes it away."""
        rows, columns = self._counts.rows[entries], self._counts.columns[entries]
        p, said = self._p[columns], self._said[columns]
        new = np.where(said > 0, 0, p)
        rest = new * np.log(p) - p * np.log(self._counts.counts[entries] + said) + p * np.log(np.maximum(1, said))
        np.add.at(self._mass, rows, sign * new)
        np.add.at(self._rest, rows, sign * rest)

    def _weigh(self, words: Integers, sign: int) -> None:
        """Adds to the summary's own part what the words make of it, or takes it away."""
        p, said = self._p[words], self._said[words]
        p, said = p[said > 0], said[said > 0]
        self._base_mass += sign * float(p.sum())
        self._base_rest += sign * float((p * np.log(p / said)).sum())
