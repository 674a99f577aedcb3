"""Which pieces of one text stand for which of another: IBM Model 1 (Brown et al. 1993), looking near the diagonal.

Between neighbours such as Portuguese and Catalan, whose words follow each other in one order, it needs no more.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_ROUNDS = 5

# How far from the place that is proportional to its own a piece's counterpart may lie.
_NEAR = 3

# Counterparts of fewer places, or with a smaller share of them, are chance.
_SEEN, _SHARE = 3.0, 0.15

Pair = tuple[np.ndarray, np.ndarray]


def counterparts(pairs: Sequence[Pair]) -> dict[int, dict[int, float]]:
    """For pieces of the second side of the pairs: the pieces of the first side that they stand for, and the share of
    each, which sum to 1. What is too rare to be told is not in it."""
    ours, theirs, place = _near(pairs)
    width = int(theirs.max(initial=0)) + 1
    kinds, kind = np.unique(ours * width + theirs, return_inverse=True)
    own, other = kinds // width, kinds % width
    chance = counts = np.ones(len(kinds))
    for _ in range(_ROUNDS):
        shares = chance[kind]
        counts = np.bincount(kind, shares / np.bincount(place, shares)[place])
        chance = counts / np.bincount(other, counts)[other]
    total = np.bincount(own, counts)
    found: dict[int, dict[int, float]] = {}
    kept = (total[own] >= _SEEN) & (counts >= _SHARE * total[own])
    for piece, counterpart, count in zip(own[kept].tolist(), other[kept].tolist(), counts[kept].tolist(), strict=True):
        found.setdefault(piece, {})[counterpart] = count
    return {piece: {one: count / sum(all_.values()) for one, count in all_.items()} for piece, all_ in found.items()}


def _near(pairs: Sequence[Pair]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Every two pieces that may stand for each other: of the second side, of the first, and the number of the place of
    the second side, counted through all pairs."""
    columns: list[list[np.ndarray]] = [[], [], []]
    seen = 0
    for first, second in pairs:
        places = np.arange(len(second))
        reach = np.arange(-_NEAR, _NEAR + 1)
        counterparts = (places * len(first) // max(1, len(second)))[:, None] + reach
        inside = (counterparts >= 0) & (counterparts < len(first))
        rows = np.broadcast_to(places[:, None], inside.shape)[inside]
        for column, values in zip(columns, (second[rows], first[counterparts[inside]], rows + seen), strict=True):
            column.append(values.astype(np.int64))
        seen += len(second)
    ours, theirs, place = (np.concatenate(column) if column else np.zeros(0, np.int64) for column in columns)
    return ours, theirs, place
