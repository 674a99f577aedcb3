"""The stages in which a student learns a direction, one after another.

The last one is gone through twice, side by side, on other batches of the same pairs: the mean of the two students is
better than each of them (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better Generalization").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import pivot, starting
from .learning import Learning, Stage
from .steps import once

TWINS = 2


@dataclass(frozen=True, slots=True)
class Course:
    """What a direction's student begins with and learns from, how, and where it is kept: the vocabulary ``model``, the
    pack ``origin`` of English and Portuguese, the table of ``pivot``, other models' pairs, how many are held out."""

    direction: str
    stages: tuple[Stage, ...]
    table: Path
    model: Path
    origin: Path
    better: Sequence[pivot.Pair]
    held: int
    work: Path

    def before_the_last_stage(self) -> Path:
        """The file of the student, begun and trained."""

        def begin(folder: Path) -> Path:
            student = starting.student(self.origin, self.model, pivot.read(self.table))
            return starting.save(student, (), folder / "student.pt")

        began = self.work / f"{self.direction}.began.pt"
        student = once(began, begin, (self.table, self.model, self.origin / "model"))
        for number in range(1, len(self.stages)):
            student = self._learned(student, number, f"stage-{number}")
        return student

    def after_it(self, student: Path, twin: int) -> Path:
        """The file of one of the ``TWINS``, from 0."""
        return self._learned(student, len(self.stages), f"stage-{len(self.stages)}.{twin + 1}", twin)

    def _learned(self, before: Path, number: int, name: str, twin: int = 0) -> Path:
        stage = self.stages[number - 1]
        # Each stage goes on in the text where the one before ended, and each twin where the other does.
        first = sum(one.steps for one in self.stages[: number - 1]) + twin * stage.steps

        def make(folder: Path) -> Path:
            student = starting.load(before)
            print(f"  {self.direction}: {stage}", flush=True)
            data = starting.data(self.direction, pivot.read(self.table), self.better, self.model, self.held)
            curve = Learning(student, data).run(stage, folder, first)
            return starting.save(student, curve, folder / "student.pt")

        given = (before, self.table, self.model, self.held, self.better, stage, first)
        return once(self.work / f"{self.direction}.{name}.pt", make, given)
