"""What a model by way of Portuguese begins with: its vocabulary, what the Portuguese model knows of it, and its data.

English keeps the pieces of the Portuguese pack, but for those that it does without, so that the half of the model that
reads or writes it need not learn it anew. The language gets pieces of its own beside them, each of which starts as the
Portuguese ones that it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
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
from .student import Student, mean_of

# Pieces of a source or a target; whoever uses a pack splits what is longer.
_LONGEST = 110

Row = TypeVar("Row", bound=Sequence[str])


def joined(texts: Sequence[Pair], origin: Path, kept: int, pieces: int, folder: Path) -> Path:
    """The vocabulary for texts in English and in the language: so many pieces in all, and of them so many that are
    ``kept`` from the Portuguese pack."""
    english, others = ([pair[side] for pair in texts] for side in (0, 1))
    trained = vocabulary.train(others, pieces, folder)
    model = vocabulary.joined(origin / "sentencepiece.model", english, kept, trained, pieces)
    (folder / "extended.model").write_bytes(normaliser.extend(model, folder))
    return folder / "extended.model"


def student(origin: Path, model: Path, table: Sequence[Triple]) -> Student:
    """The untrained student with a vocabulary, from the pack ``origin`` of English and Portuguese."""
    known, listed = reading_back.read(origin / "model")
    old, new = (SentencePieceProcessor(model_file=str(path)) for path in (origin / "sentencepiece.model", model))
    written, texts = old.encode([row[2] for row in table]), new.encode([row[1] for row in table])
    stands_for = alignment.counterparts([tuple(map(np.array, pair)) for pair in zip(written, texts, strict=True)])
    return vocabulary.carried_over(known, old, listed, vocabulary.pieces_in(new), stands_for)


def data(direction: str, table: Sequence[Triple], better: Sequence[Pair], model: Path, held: int) -> Data:
    """What it learns from: other models' translations are the better ones. In an order that mixes all texts."""
    sides = direction.split("-")
    [other] = set(sides) - {"en"}
    processor = SentencePieceProcessor(model_file=str(model))
    columns = [int(code == other) for code in sides]

    def encoded(rows: Sequence[Sequence[str]]) -> list[targets.Pair]:
        numbers = [processor.encode([row[column] for row in mixed(rows)]) for column in columns]
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
    learned = load(students[0])
    learned.load_state_dict(mean_of([machine.load(path)["student"] for path in students]))
    return learned
