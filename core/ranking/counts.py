"""Which word stands how often in which sentence: a sparse matrix as three arrays, since scipy is not worth its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Counts:
    """The matrix ``sentences`` x ``len(words)``: entry e says that word ``columns[e]`` stands ``counts[e]`` times in
    sentence ``rows[e]``. Rows ascend, and within a row columns do."""

    sentences: int
    words: Sequence[str]
    rows: Integers
    columns: Integers
    counts: Floats

    @classmethod
    def of(cls, bags: Sequence[Sequence[str]]) -> Self:
        """Counts the words of sentences, given as lists of words."""
        numbers: dict[str, int] = {}
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
