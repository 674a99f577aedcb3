"""From two Firefox models, one each way, and a text in each language to two packs: the order of the steps."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from . import exporting, marian, scoring, targets
from .distilling import Data, Distillation, Part, Stage
from .steps import once
from .student import Student
from .teacher import Teacher


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is done: lines of each text, pairs that are held out, and the stages."""

    lines: int
    held: int
    stages: tuple[Stage, ...]

    def part(self, share: float) -> Scale:
        """The same with a share of the lines and of the steps."""
        stages = tuple(replace(stage, steps=math.ceil(stage.steps * share)) for stage in self.stages)
        return replace(self, lines=math.ceil(self.lines * share), stages=stages)


FULL = Scale(
    lines=200_000,
    held=300,
    stages=(
        Stage(Part.SUBLAYERS, 1_500, 2e-3),
        Stage(Part.DECODER, 4_000, 7e-4),
        Stage(Part.DECODER, 8_000, 3e-4),
        Stage(Part.ALL, 2_000, 1.5e-4),
    ),
)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Folders of models by direction ("en-pt"), texts by language, and where there is one, a folder with a text in each
    language (``en.txt``) whose lines are translations of each other and that the packs are scored with."""

    models: Mapping[str, Path]
    texts: Mapping[str, Path]
    scored: Path | None


def build(inputs: Inputs, scale: Scale, work: Path) -> Iterator[Path]:
    """The folder of each pack, as it is done; an archive for Argos lies beside it."""
    models = {direction: marian.Files.within(folder) for direction, folder in inputs.models.items()}
    pairs = {direction: _pairs(direction, models[direction], inputs, scale, work) for direction in models}
    for direction, files in models.items():
        students = list(_students(direction, models, pairs, scale, work))
        yield _pack(direction, files, students[-2:], inputs.scored, work)


def _pairs(direction: str, files: marian.Files, inputs: Inputs, scale: Scale, work: Path) -> Path:
    text = inputs.texts[direction.partition("-")[0]]

    def make(folder: Path) -> Path:
        return targets.make(files, text, scale.lines, folder)

    return once(work / f"{direction}.pairs.npz", make, (files.model, files.vocabulary, text, scale.lines))


def _students(
    direction: str, models: Mapping[str, marian.Files], pairs: Mapping[str, Path], scale: Scale, work: Path
) -> Iterator[Path]:
    """The student after each stage, from the first on."""
    files, opposite = models[direction], "-".join(reversed(direction.split("-")))
    given = [files.model, *(pairs[one] for one in (direction, opposite) if one in pairs), scale.held]
    before: Path | None = None
    for number, stage in enumerate(scale.stages):

        def make(folder: Path, stage: Stage = stage, before: Path | None = before) -> Path:
            torch.manual_seed(0)
            teacher = Teacher(files)
            student = Student.of(teacher)
            if before:
                student.load_state_dict(torch.load(before)["student"])
            turned = targets.turned(targets.read(pairs[opposite]), models[opposite], files) if opposite in pairs else ()
            data = Data(targets.read(pairs[direction]), list(turned), scale.held)
            curve = Distillation(teacher, student, data).run(stage, folder)
            torch.save({"student": student.state_dict(), "curve": curve}, folder / "student.pt")
            return folder / "student.pt"

        given = [*given, stage]
        before = once(work / f"{direction}.stage-{number + 1}.pt", make, given)
        yield before


def _pack(direction: str, files: marian.Files, students: list[Path], scored: Path | None, work: Path) -> Path:
    def make(folder: Path) -> Path:
        pack = exporting.write(mean(Teacher(files), students), files, direction, folder)
        scores = {}
        if scored:
            texts, references = (
                (scored / f"{code}.txt").read_text(encoding="utf-8").splitlines() for code in direction.split("-")
            )
            scores = scoring.score(pack, texts, references)
            (work / f"{direction}.scores.json").write_text(json.dumps(scores, indent=1), encoding="utf-8")
        digest = hashlib.sha256(marian.contents(files.model)).hexdigest()
        said = f"Scores on {scored.name}, int8:\n\n{scoring.table(scores)}" if scored else "It was not scored."
        exporting.describe(pack, files, direction, digest, said)
        exporting.archive(pack, direction, work / f"translate-{direction.replace('-', '_')}-1_0.argosmodel")
        return pack

    given = (*students, files.vocabulary, files.shortlist, *([scored] if scored else []))
    return once(work / direction.replace("-", "_"), make, given)


def mean(teacher: Teacher, students: list[Path]) -> Student:
    """A student whose weights are the mean of those of the students in some files."""
    states = [torch.load(path)["student"] for path in students]
    student = Student(teacher.sizes)
    student.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return student.requires_grad_(False).eval()
