"""What the teacher makes of a text in one language: pairs of pieces, source and target, each with its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache
from pathlib import Path

import numpy as np
from sentencepiece import SentencePieceProcessor

from . import machine, marian, normaliser, reranking
from .network import END
from .teacher import Teacher

# Lines that become a file of their own, so that little is lost where the step is broken off.
_PORTION = 2048

# Shorter sources are no sentences, and longer ones are split by whoever uses a pack.
_SHORTEST, _LONGEST = 4, 110

# A target that is longer than this share of its source, and some pieces, has lost its thread.
_SHARE, _MORE = 1.9, 8

Pair = tuple[np.ndarray, np.ndarray]


def make(
    files: marian.Files, text: Path, lines: int, work: Path, pool: Executor, reranked: reranking.Channel | None = None
) -> Path:
    """A file of pairs for the first so many lines of a text, packed by gzip or not, a sentence a line.

    The text is cut as the pack will cut it, which knows more characters than its teacher. Without ``reranked`` the
    target is the teacher's likeliest piece at each place.
    """
    vocabulary = normaliser.extend(marian.contents(files.vocabulary), work)
    sentences = lines_of(text)[:lines]
    made, portions = [], []
    for start in range(0, len(sentences), _PORTION):
        portions.append(work / f"{start}.npz")
        if not portions[-1].exists():
            given = (files, vocabulary, sentences[start : start + _PORTION], start, portions[-1], reranked)
            made.append(pool.submit(_translate, *given))
    for number, portion in enumerate(made, len(portions) - len(made) + 1):
        portion.result()
        print(f"  {min(number * _PORTION, len(sentences))} of {len(sentences)} lines", flush=True)
    pairs = [pair for portion in portions for pair in read(portion)]
    return write(pairs, work / "all.npz", [line for portion in portions for line in lines_in(portion)])


def _translate(
    files: marian.Files,
    vocabulary: bytes,
    sentences: Sequence[str],
    first: int,
    path: Path,
    reranked: reranking.Channel | None,
) -> None:
    teacher = _teacher(files)
    pieces = SentencePieceProcessor(model_proto=vocabulary).encode(list(sentences))
    numbers = [number for number, found in enumerate(pieces) if _SHORTEST <= len(found) + 1 <= _LONGEST]
    sources = [[*pieces[number], END] for number in numbers]
    with machine.half():
        if reranked:
            targets = reranked.translate(teacher, SentencePieceProcessor(model_proto=vocabulary), sources)
        else:
            targets = teacher.translate(sources)
    pairs = [(source, [*target, END]) for source, target in zip(sources, targets, strict=True)]
    kept = [place for place, (source, target) in enumerate(pairs) if 1 < len(target) <= _SHARE * len(source) + _MORE]
    unfinished = path.with_suffix(".unfinished.npz")
    write([pairs[place] for place in kept], unfinished, [first + numbers[place] for place in kept]).replace(path)


@lru_cache(maxsize=2)
def _teacher(files: marian.Files) -> Teacher:
    return Teacher(files)


def lines_of(text: Path) -> list[str]:
    return marian.contents(text).decode("utf-8").splitlines()


def read(path: Path) -> list[Pair]:
    with np.load(path) as arrays:
        if not len(arrays["sources_lengths"]):
            return []
        columns = [np.split(arrays[name], np.cumsum(arrays[f"{name}_lengths"])[:-1]) for name in ("sources", "targets")]
    return list(zip(*columns, strict=True))


def lines_in(path: Path) -> list[int]:
    """The line of the text that each pair was made of, from 0."""
    with np.load(path) as arrays:
        return arrays["lines"].tolist()


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


def write(
    pairs: Sequence[tuple[Sequence[int] | np.ndarray, Sequence[int] | np.ndarray]],
    path: Path,
    lines: Sequence[int] = (),
) -> Path:
    arrays = {"lines": np.array(lines, np.int64)}
    for number, name in enumerate(("sources", "targets")):
        sides = [np.array(pair[number], np.uint16) for pair in pairs]
        arrays[name] = np.concatenate(sides) if sides else np.zeros(0, np.uint16)
        arrays[f"{name}_lengths"] = np.array([len(side) for side in sides], np.int64)
    np.savez(path, **arrays)
    return path
