"""The least that a translation could take: a plain loop of the int8 matrix products in it, and nothing else.

The products are those of the engine itself, called in its library by their C++ name; they have the shapes that the
model, the batches and the lengths of the translations give them. Attention is left out, as is all that is no product.
"""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.packs import Pack

# ctranslate2::primitives<CPU>::gemm<int8_t, int32_t>
_GEMM = "_ZN11ctranslate210primitivesILNS_6DeviceE0EE4gemmIaiEEvbbbblllfPKT_lS6_lfPT0_lPKS7_"

# The bundled models: layers of encoder and decoder, width, and width of the feed-forward layers.
_ENCODER, _DECODER, _WIDTH, _INNER = 6, 2, 256, 1536


class Shape(NamedTuple):
    """A product of an m x k matrix and the transposed n x k one of a layer."""

    m: int
    n: int
    k: int


def products(batch: Sequence[tuple[list[str], int]], candidates: int) -> Iterator[Shape]:
    """The products that translating a batch takes: tokens and length of the translation of each sentence.

    ``candidates`` is how many target pieces are looked at.
    """
    d, inner = _WIDTH, _INNER
    padded = len(batch) * (max(len(tokens) for tokens, _ in batch) + 1)
    feed = [(inner, d), (d, inner)]
    for n, k in [(3 * d, d), (d, d), *feed] * _ENCODER + [(2 * d, d)] * _DECODER:
        yield Shape(padded, n, k)
    for step in range(max(length for _, length in batch) + 1):
        rows = sum(length >= step for _, length in batch)
        for n, k in [(3 * d, d), (d, d), (d, d), (d, d), *feed] * _DECODER:
            yield Shape(rows, n, k)
        yield Shape(rows, candidates, d)


def batches(sentences: Sequence[tuple[list[str], int]], most: int) -> Iterator[Sequence[tuple[list[str], int]]]:
    """The sentences by length in batches of at most so many tokens, padding included, as the engine makes them."""
    batch: list[tuple[list[str], int]] = []
    for sentence in sorted(sentences, key=lambda sentence: -len(sentence[0])):
        if batch and (len(batch) + 1) * len(batch[0][0]) > most:
            yield batch
            batch = []
        batch.append(sentence)
    yield batch


@cache
def shortlist(pack: Pack) -> dict[str, set[str]]:
    """What may come of each source piece of a pack, and under "" of all."""
    lines = (pack.model / "vmap.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.partition("\t") for line in lines)
    return {source: set(targets.split(" ")) for source, _, targets in parts}


def candidates(pack: Pack, batch: Sequence[tuple[list[str], int]]) -> int:
    """How many target pieces a batch has to choose from."""
    known = shortlist(pack)
    return len(known[""].union(*(known.get(token, set()) for tokens, _ in batch for token in tokens)))


class Loop:
    """A loop of products, a thread for each core as far as there are batches. Raises OSError without the library."""

    def __init__(self, work: Sequence[Sequence[Shape]], threads: int) -> None:
        self._gemm, self._single = _library()
        self._work, self._threads = work, threads
        shapes = [shape for batch in work for shape in batch]
        self.additions = sum(m * n * k for m, n, k in shapes)
        self._sizes = [max(values) for values in zip(*((m * k, n * k, m * n, n) for m, n, k in shapes), strict=True)]

    def __call__(self) -> None:
        with ThreadPoolExecutor(self._threads) as pool:
            list(pool.map(self._multiply, self._work))

    def _multiply(self, batch: Sequence[Shape]) -> None:
        self._single(1)
        left, right = (np.ones(size, np.int8) for size in self._sizes[:2])
        result, shift = (np.zeros(size, np.int32) for size in self._sizes[2:])
        a, b, c, s = (array.ctypes.data for array in (left, right, result, shift))
        for m, n, k in batch:
            self._gemm(False, False, False, True, m, n, k, 1.0, a, k, b, k, 0.0, c, n, s)


def _library() -> tuple[ctypes._NamedFuncPointer, ctypes._NamedFuncPointer]:
    """The product, and what sets how many threads one of them takes."""
    spec = importlib.util.find_spec("ctranslate2")
    assert spec is not None and spec.origin is not None
    folder = Path(spec.origin).parents[1] / "ctranslate2.libs"
    names = [next(map(str, folder.glob(f"{name}-*")), None) for name in ("libctranslate2", "libgomp")]
    if None in names:
        raise OSError(f"{folder} holds no library to call")
    engine, threads = (ctypes.CDLL(name) for name in names)
    gemm = engine[_GEMM]
    integer, pointer = ctypes.c_int64, ctypes.c_void_p
    gemm.argtypes = [
        *[ctypes.c_bool] * 4,
        *[integer] * 3,
        ctypes.c_float,
        *[pointer, integer] * 2,
        ctypes.c_float,
        *[pointer, integer],
        pointer,
    ]
    gemm.restype = None
    return gemm, threads.omp_set_num_threads
