"""Words as numbers, and which of them stands how often in which sentence."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Word = TypeVar("Word", bound=Hashable)


class Stems(dict[str, int]):
    """The number of each word's stem, from 1 on; 0 for a word that carries no content.

    Each different word is looked up once. Stemming and the tests for stop words are most of what quick algorithms do.
    """

    def __init__(self, stem: Callable[[str], str], stop_words: Collection[str]) -> None:
        self._stem = stem
        self._stop_words = stop_words
        self._numbers: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        number, lowered = 0, word.lower()
        if lowered not in self._stop_words:
            number = self._numbers.setdefault(self._stem(lowered), len(self._numbers) + 1)
        self[word] = number
        return number

    def bag(self, words: Iterable[str]) -> list[int]:
        """The words that carry content, as numbers of their stems, in their order."""
        return list(filter(None, map(self.__getitem__, words)))


@dataclass(frozen=True)
class Counts(Generic[Word]):
    """The matrix ``sentences`` x ``len(words)``: entry e says that word ``columns[e]`` stands ``counts[e]`` times in
    sentence ``rows[e]``. Rows ascend, and within a row columns do. scipy is not worth its size for three arrays."""

    sentences: int
    words: Sequence[Word]
    rows: Integers
    columns: Integers
    counts: Floats

    @classmethod
    def of(cls, bags: Sequence[Sequence[Word]]) -> Counts[Word]:
        """Counts the words of sentences, given as lists of words or of numbers that stand for them."""
        numbers: dict[Word, int] = {}
        found = np.array([numbers.setdefault(word, len(numbers)) for bag in bags for word in bag], dtype=np.int64)
        rows = np.repeat(np.arange(len(bags)), np.array([len(bag) for bag in bags], dtype=np.int64))
        cells, counts = np.unique(rows * len(numbers) + found, return_counts=True)
        rows, columns = np.divmod(cells, max(1, len(numbers)))
        return cls(len(bags), list(numbers), rows, columns, counts.astype(np.float64))

    def by_sentence(self, values: Floats) -> Floats:
        """The sum over each sentence of ``values``, one an entry."""
        return np.bincount(self.rows, values, self.sentences).astype(np.float64, copy=False)

    def by_word(self, values: Floats) -> Floats:
        """The sum over each word of ``values``, one an entry."""
        return np.bincount(self.columns, values, len(self.words)).astype(np.float64, copy=False)
