"""Our own ranking, the default: central words, an early place, words of the title, nothing said twice.

On its own the beginning of a news story is a better summary than any algorithm of sumy makes; this one starts from
what sumy does best, a sentence's words that the rest of the article shares, and adds what makes a beginning good.
docs/summaries.md has the measurements; what did not pay on held-out halves was left out.
"""

from __future__ import annotations

import heapq
import math
from itertools import pairwise

import numpy as np
from sumy.models.dom import ObjectDocumentModel

from core.model import Merit
from core.ranking.counts import Counts, Floats
from core.ranking.steps import BLOCK, Ranker, Steps

# A word's weight in a sentence is this power of how often it stands elsewhere.
_FREQUENT = 1.2
# A sentence's sum of weights is divided by this power of its length: 0 favours long sentences, 1 is the mean.
_LENGTH = 0.3
# How much more a word of the title weighs.
_TITLE = 0.25
# How much more the sentence rates that resembles all others most.
_CENTRAL = 0.2
# How much more the first sentence rates in a summary of a third of the text, and the most in a shorter one: the less
# is kept, the more it has to be the beginning. The bonus falls to nothing over so many sentences.
_EARLY, _EARLY_MOST, _EARLY_SENTENCES = 0.9, 1.8, 3
# The last sentence of an article is an afterthought more often than a conclusion.
_LAST = 0.8
# How fast a word loses its weight as it is said, if the summary had it once for each time that it is due there.
_SAID = 0.2
# The ranking goes on greedily to so many times the length of the summary; after that nothing will be taken.
_ENOUGH = 3

# What a sentence says is new if its words still have so much of their weight when its turn comes.
_NEW = 0.9

# The share of the progress that reading the words is.
_WORDS = 0.7


class Nutgraf(Ranker):
    """Rates sentences one after another, each by what those before it have not said.

    A sentence is central by the frequency of its words elsewhere in the article (Luhn 1958; Nenkova & Vanderwende
    2005) and its cosines with all other sentences (degree centrality, Erkan & Radev 2004); words of the title and the
    place in the text count as in Edmundson (1969). A word that was said loses weight, the faster the more seldom it is
    due in a summary of the length ``share``: the choice is greedy on a submodular function (Lin & Bilmes 2011).
    """

    reads_headings = True

    def rate(self, document: ObjectDocumentModel) -> Steps:
        stems = self.stems()
        bags: list[list[int]] = []
        for sentence in document.sentences:
            bags.append(stems.bag(sentence.words))
            if len(bags) % BLOCK == 0:
                yield _WORDS * len(bags) / len(document.sentences)
        counts = Counts.of(bags)
        lengths = np.array([max(1, len(bag)) for bag in bags])
        title = {stem for heading in document.headings for stem in stems.bag(heading.words)}
        in_title = np.array([word in title for word in counts.words], dtype=bool)

        frequency = counts.by_word(counts.counts)
        weights = counts.counts * (frequency[counts.columns] - counts.counts) ** _FREQUENT
        weights *= 1 + _TITLE * in_title[counts.columns]
        early = np.maximum(0, 1 - np.arange(len(bags)) / _EARLY_SENTENCES)
        place = 1 + min(_EARLY_MOST, _EARLY / math.sqrt(3 * self.share)) * early
        place[1:][-1:] *= _LAST
        weights *= (place * (1 + _CENTRAL * _degree(counts)) / lengths**_LENGTH)[counts.rows]

        taking = _Taking(counts, weights, np.exp(-_SAID / (frequency * self.share)))
        enough = _ENOUGH * self.share * lengths.sum()
        taken = 0
        while taking.seeming and taken < enough:
            taken += lengths[taking.take()]
            if len(taking.seeming) % BLOCK == 0:
                yield _WORDS + (1 - _WORDS) * taken / enough
        taking.rate_rest()

        central = counts.by_sentence(weights) / place
        middle = np.median(central) if len(bags) else 0.0
        titled = counts.by_sentence(in_title[counts.columns].astype(np.float64))
        speaking = {
            Merit.CENTRAL: central > middle,
            Merit.EARLY: early > 0,
            Merit.TITLE: titled > 0,
            Merit.NEW: np.array(taking.fresh) > _NEW,
        }
        self.merits = [tuple(merit for merit, has in speaking.items() if has[row]) for row in range(len(bags))]
        return taking.ratings


def _degree(counts: Counts[int]) -> Floats:
    """The sum of each sentence's cosines with all others, the greatest being 1: in linear time, by their centroid."""
    holders = np.bincount(counts.columns, minlength=len(counts.words))
    values = counts.counts * np.log(1 + counts.sentences / np.maximum(1, holders))[counts.columns]
    values /= np.sqrt(counts.by_sentence(values**2))[counts.rows]
    degree = counts.by_sentence(values * counts.by_word(values)[counts.columns] - values**2)
    most = degree.max(initial=0)
    return degree / most if most > 0 else degree


class _Taking:
    """Takes sentence after sentence, always the one whose words, as far as they are unsaid, weigh most.

    Weights only ever fall: what a sentence once weighed is the most that it can still weigh. So the best is found by
    weighing again the few that seem best (Minoux 1978).
    """

    def __init__(self, counts: Counts[int], weights: Floats, decay: Floats) -> None:
        starts = np.searchsorted(counts.rows, np.arange(counts.sentences + 1)).tolist()
        # Sentences are short: Python sums a dozen numbers faster than numpy.
        self._columns: list[int] = counts.columns.tolist()
        self._weights: list[float] = weights.tolist()
        self._said: list[float] = (decay[counts.columns] ** counts.counts).tolist()
        self._entries = [range(start, end) for start, end in pairwise(starts)]
        self._unsaid = [1.0] * len(counts.words)
        self._full = [self._weigh(row) for row in range(counts.sentences)]
        self.ratings = [0.0] * counts.sentences
        self.fresh = [0.0] * counts.sentences
        """How much of its weight each sentence still had when its turn came, from 0 to 1."""
        self.seeming = [(-weight, row) for row, weight in enumerate(self._full)]
        """The sentences not taken: a heap of their last known weights, negative, and numbers."""
        heapq.heapify(self.seeming)

    def take(self) -> int:
        """Takes the best sentence; returns its number."""
        while True:
            seen, row = self.seeming[0]
            now = -self._weigh(row)
            if now <= seen:
                heapq.heappop(self.seeming)
                break
            heapq.heapreplace(self.seeming, (now, row))
        self._rate(row, -now)
        for entry in self._entries[row]:
            self._unsaid[self._columns[entry]] *= self._said[entry]
        return row

    def rate_rest(self) -> None:
        """Rates the sentences not taken by what they weigh now, which is less than any that was."""
        for _, row in self.seeming:
            self._rate(row, self._weigh(row))

    def _rate(self, row: int, weight: float) -> None:
        self.ratings[row] = weight
        self.fresh[row] = weight / self._full[row] if self._full[row] else 0.0

    def _weigh(self, row: int) -> float:
        return sum([self._weights[entry] * self._unsaid[self._columns[entry]] for entry in self._entries[row]])
