"""sumy's algorithms on numpy: the same ratings as sumy's own classes, as fast as an article of any length needs.

sumy compares every pair of sentences in Python, which takes minutes for a thousand of them. Here a sentence meets only
those that share a word with it, by way of an inverted index.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.lex_rank import LexRankSummarizer

Floats = NDArray[np.float64]
Integers = NDArray[np.int32]


class LexRank(LexRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """LexRank (Erkan & Radev 2004) as sumy defines it: continuous tf, idf over the sentences, a binary graph."""

    def __call__(self, document: ObjectDocumentModel, sentences_count: int | Callable[[Any], Any]) -> tuple[Any, ...]:
        words = [self._to_words_set(sentence) for sentence in document.sentences]
        if not words:
            return ()
        ratings = self._rate(words)
        # Looked up by identity: two sentences of the same words are two sentences.
        by_identity = {id(sentence): rating for sentence, rating in zip(document.sentences, ratings, strict=True)}
        best: tuple[Any, ...] = self._get_best_sentences(
            document.sentences, sentences_count, lambda sentence: by_identity[id(sentence)]
        )
        return best

    def _rate(self, sentences: list[list[str]]) -> list[float]:
        vectors = self._vectors(sentences)
        neighbours = _neighbours(vectors, len(sentences), self.threshold)
        degrees = np.array([len(found) for found in neighbours])
        rating = _power_method(np.concatenate(neighbours), degrees, self.epsilon)
        return [float(value) for value in rating]

    def _vectors(self, sentences: list[list[str]]) -> list[dict[str, float]]:
        """A sentence's terms with their tf-idf weights, scaled so that the dot product of two is their cosine."""
        count = len(sentences)
        frequency: defaultdict[str, int] = defaultdict(int)
        for sentence in sentences:
            for term in set(sentence):
                frequency[term] += 1
        idf = {term: float(np.log(count / (1 + n))) for term, n in frequency.items()}
        vectors = []
        for tf in self._compute_tf(sentences):
            weights = {term: value * idf[term] for term, value in tf.items() if idf[term]}
            norm = float(np.sqrt(sum(weight**2 for weight in weights.values())))
            vectors.append({term: weight / norm for term, weight in weights.items()})
        return vectors


def _neighbours(vectors: list[dict[str, float]], count: int, threshold: float) -> list[Integers]:
    """For each of ``count`` vectors the indexes of those whose dot product with it is above ``threshold``."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    weights: defaultdict[str, list[float]] = defaultdict(list)
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            holders[term].append(row)
            weights[term].append(weight)
    postings = {term: (np.array(rows, dtype=np.int32), np.array(weights[term])) for term, rows in holders.items()}
    found = []
    for vector in vectors:
        if not vector:
            found.append(np.empty(0, dtype=np.int32))
            continue
        rows = np.concatenate([postings[term][0] for term in vector])
        parts = np.concatenate([postings[term][1] * weight for term, weight in vector.items()])
        similarity = np.bincount(rows, weights=parts, minlength=count)
        found.append(np.flatnonzero(similarity > threshold).astype(np.int32))
    return found


def _power_method(neighbours: Integers, degrees: NDArray[np.int64], epsilon: float) -> Floats:
    """The stationary rating of the symmetric graph whose rows lie one after another in ``neighbours``.

    It stops, as sumy's does, when a step moves the rating by no more than ``epsilon`` (Euclidean norm).
    """
    count = len(degrees)
    share = 1 / np.maximum(degrees, 1)
    rating: Floats = np.full(count, 1 / count)
    while True:
        weights = np.repeat(rating * share, degrees)
        moved = np.bincount(neighbours, weights=weights, minlength=count).astype(np.float64)
        norm = np.linalg.norm(moved)
        if not norm:
            return rating
        moved = moved / norm
        step = np.linalg.norm(moved - rating)
        rating = moved
        if step <= epsilon:
            return rating
