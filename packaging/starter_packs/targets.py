"""What the teacher makes of a text in one language: pairs of pieces, source and target, each with its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sentencepiece import SentencePieceProcessor

from . import marian
from .network import END
from .teacher import Teacher

# Lines that become a file of their own, so that little is lost where the step is broken off.
_PORTION = 2048

# Shorter sources are no sentences, and longer ones are split by whoever uses a pack.
_SHORTEST, _LONGEST = 4, 110

# A target that is longer than this share of its source, and some pieces, has lost its thread.
_SHARE, _MORE = 1.9, 8

Pair = tuple[np.ndarray, np.ndarray]


def make(files: marian.Files, text: Path, lines: int, work: Path) -> Path:
    """A file of pairs for the first so many lines of a text, packed by gzip or not, a sentence a line."""
    processor = processor_of(files)
    sentences = marian.contents(text).decode("utf-8").splitlines()[:lines]
    teacher: Teacher | None = None
    portions = []
    for start in range(0, len(sentences), _PORTION):
        portions.append(work / f"{start}.npz")
        if portions[-1].exists():
            continue
        teacher = teacher or Teacher(files)
        sources = [[*pieces, END] for pieces in processor.encode(sentences[start : start + _PORTION])]
        sources = [source for source in sources if _SHORTEST <= len(source) <= _LONGEST]
        pairs = list(zip(sources, ([*target, END] for target in teacher.translate(sources)), strict=True))
        kept = [pair for pair in pairs if 1 < len(pair[1]) <= _SHARE * len(pair[0]) + _MORE]
        _write(kept, work / "unfinished.npz").replace(portions[-1])
        print(f"  {start + len(sources)} of {len(sentences)} lines", flush=True)
    return _write([pair for portion in portions for pair in read(portion)], work / "all.npz")


def read(path: Path) -> list[Pair]:
    with np.load(path) as arrays:
        columns = [np.split(arrays[name], np.cumsum(arrays[f"{name}_lengths"])[:-1]) for name in ("sources", "targets")]
    return list(zip(*columns, strict=True))


def turned(pairs: Sequence[Pair], files: marian.Files, into: marian.Files) -> Iterator[Pair]:
    """Pairs of the opposite direction, source and target exchanged, in the pieces of another vocabulary.

    Their targets were written by people. Longer ones than ``make`` lets pass are left out.
    """
    old, new = processor_of(files), processor_of(into)
    for source, target in pairs:
        pair = [[*new.encode(old.decode(side[:-1].tolist())), END] for side in (target, source)]
        if max(map(len, pair)) <= _LONGEST:
            yield np.array(pair[0], np.uint16), np.array(pair[1], np.uint16)


def processor_of(files: marian.Files) -> SentencePieceProcessor:
    return SentencePieceProcessor(model_proto=marian.contents(files.vocabulary))


def _write(pairs: Sequence[tuple[Sequence[int] | np.ndarray, Sequence[int] | np.ndarray]], path: Path) -> Path:
    arrays = {}
    for number, name in enumerate(("sources", "targets")):
        arrays[name] = np.concatenate([np.array(pair[number], np.uint16) for pair in pairs])
        arrays[f"{name}_lengths"] = np.array([len(pair[number]) for pair in pairs])
    np.savez(path, **arrays)
    return path
