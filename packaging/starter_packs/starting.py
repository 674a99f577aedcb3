"""What a model by way of Portuguese begins with: its two vocabularies, and what the Portuguese one knows of them.

English keeps the pieces of the Portuguese pack, but for those that it does without, so that the half of the model that
reads or writes it need not learn it anew. The language gets pieces of its own, each of which starts as the Portuguese
ones that it stands for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from sentencepiece import SentencePieceProcessor

from . import alignment, machine, normaliser, pivot, reading_back, targets, vocabulary
from .learning import Data
from .network import END, Sizes
from .pivot import Pair, Triple
from .student import Student

# Pieces of a source or a target; whoever uses a pack splits what is longer.
_LONGEST = 110

Row = TypeVar("Row", bound=Sequence[str])


def language(texts: Sequence[str], pieces: int, folder: Path) -> Path:
    """A vocabulary for texts in a language."""
    model = vocabulary.train(texts, pieces, folder)
    (folder / "extended.model").write_bytes(normaliser.extend(model.read_bytes(), folder))
    return folder / "extended.model"


def english(texts: Sequence[str], origin: Path, pieces: int, folder: Path) -> Path:
    """The vocabulary of a Portuguese pack without what English texts do without."""
    (folder / "english.model").write_bytes(vocabulary.cut_down(origin / "sentencepiece.model", texts, pieces))
    return folder / "english.model"


def student(direction: str, origin: Path, vocabularies: Mapping[str, Path], table: Sequence[Triple]) -> Student:
    """The untrained student of a direction, from the pack ``origin`` of English and Portuguese."""
    known, listed = reading_back.read(origin / "model")
    old = SentencePieceProcessor(model_file=str(origin / "sentencepiece.model"))
    sides = direction.split("-")
    processors = {code: SentencePieceProcessor(model_file=str(vocabularies[code])) for code in sides}
    [other] = set(sides) - {"en"}
    written, texts = old.encode([row[2] for row in table]), processors[other].encode([row[1] for row in table])
    found = alignment.counterparts([tuple(map(np.array, pair)) for pair in zip(written, texts, strict=True)])
    source, target = (pieces(vocabularies[code]) for code in sides)
    stands_for = tuple(found if code == other else {} for code in sides)
    return vocabulary.carried_over(known, old, listed, (source, target), stands_for)


def data(
    direction: str, table: Sequence[Triple], better: Sequence[Pair], vocabularies: Mapping[str, Path], held: int
) -> Data:
    """What it learns from: other models' translations are the better ones. In an order that mixes all texts."""
    sides = direction.split("-")
    [other] = set(sides) - {"en"}
    processors = [SentencePieceProcessor(model_file=str(vocabularies[code])) for code in sides]
    columns = [int(code == other) for code in sides]

    def encoded(rows: Sequence[Sequence[str]]) -> list[targets.Pair]:
        texts = [[row[column] for row in mixed(rows)] for column in columns]
        numbers = [processor.encode(side) for processor, side in zip(processors, texts, strict=True)]
        pairs = zip(*([np.array([*row, END], np.uint16) for row in side] for side in numbers), strict=True)
        return [pair for pair in pairs if max(map(len, pair)) <= _LONGEST]

    return Data(encoded(table), encoded([pair for pair in better if pivot.fit(*pair, other)]), held)


def mixed(rows: Sequence[Row]) -> list[Row]:
    return [rows[index] for index in np.random.default_rng(0).permutation(len(rows))]


def pieces(model: Path) -> list[str]:
    return vocabulary.pieces_in(SentencePieceProcessor(model_file=str(model)))


def save(learned: Student, curve: Sequence[tuple[int, float, float]], path: Path) -> Path:
    torch.save({"sizes": asdict(learned.sizes), "student": learned.state_dict(), "curve": curve}, path)
    return path


def load(path: Path) -> Student:
    state = machine.load(path)
    learned = Student(Sizes(**state["sizes"]))
    learned.load_state_dict(state["student"])
    return learned


def mean(students: Sequence[Path]) -> Student:
    """A student whose weights are the mean of those of the students in some files."""
    learned, states = load(students[0]), [load(path).state_dict() for path in students]
    learned.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return learned
