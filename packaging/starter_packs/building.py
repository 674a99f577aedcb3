"""From two Firefox models, one each way, and a text in each language to two packs: the order of the steps."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from . import exporting, machine, marian, reranking, scoring, targets
from .distilling import Data, Distillation, Part, Stage
from .steps import once
from .student import Student, mean_of
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
    language (``en.txt``) whose lines are translations of each other and that the packs are scored with.

    ``reranked`` is among how many of the teacher's translations its opposite helps to choose, none without.
    """

    models: Mapping[str, Path]
    texts: Mapping[str, Path]
    scored: Path | None
    reranked: int = 0


def build(inputs: Inputs, scale: Scale, work: Path, pool: Executor) -> Iterator[Path]:
    """The folder of each pack, as it is done; an archive for Argos lies beside it."""
    models = {direction: marian.Files.within(folder) for direction, folder in inputs.models.items()}
    made = {
        direction: pairs(
            direction, models, inputs.texts[direction.partition("-")[0]], scale.lines, work, pool, inputs.reranked
        )
        for direction in models
    }
    trained = {
        direction: pool.submit(_students, direction, models, made, scale, work, bool(inputs.reranked))
        for direction in models
    }
    for direction, files in models.items():
        text = inputs.texts[direction.partition("-")[0]]
        yield _pack(direction, files, trained[direction].result()[-2:], text, inputs.scored, work)


def pairs(
    direction: str,
    models: Mapping[str, marian.Files],
    text: Path,
    lines: int,
    work: Path,
    pool: Executor,
    reranked: int = 0,
) -> Path:
    """What the teacher of a direction makes of a text; ``reranked`` as in ``Inputs``."""
    files, channel = models[direction], None
    if reranked:
        opposite = turned(direction)
        if opposite not in models:
            raise ValueError(f"to choose among translations {direction}, a model {opposite} is wanted")
        channel = reranking.Channel(models[opposite], reranked)

    def make(folder: Path) -> Path:
        return targets.make(files, text, lines, folder, pool, channel)

    given = [files.model, files.vocabulary, text, lines, *([channel.opposite.model, reranked] if channel else [])]
    return once(work / f"{direction}.pairs.npz", make, given)


def turned(direction: str) -> str:
    """The opposite direction."""
    return "-".join(reversed(direction.split("-")))


def _students(
    direction: str,
    models: Mapping[str, marian.Files],
    made: Mapping[str, Path],
    scale: Scale,
    work: Path,
    chosen: bool,
) -> list[Path]:
    """The student after each stage, from the first on."""
    files, opposite = models[direction], turned(direction)
    given = [files.model, *(made[one] for one in (direction, opposite) if one in made), scale.held, chosen]
    students: list[Path] = []
    for number, stage in enumerate(scale.stages):

        def make(folder: Path, stage: Stage = stage) -> Path:
            torch.manual_seed(0)
            teacher = Teacher(files)
            student = Student.of(teacher)
            if students:
                student.load_state_dict(machine.load(students[-1])["student"])
            written = targets.turned(targets.read(made[opposite]), models[opposite], files) if opposite in made else ()
            data = Data(targets.read(made[direction]), list(written), scale.held, chosen)
            curve = Distillation(teacher, student, data).run(stage, folder)
            torch.save({"student": student.state_dict(), "curve": curve}, folder / "student.pt")
            return folder / "student.pt"

        given = [*given, stage]
        students.append(once(work / f"{direction}.stage-{number + 1}.pt", make, given))
    return students


def _pack(
    direction: str, files: marian.Files, students: list[Path], text: Path, scored: Path | None, work: Path
) -> Path:
    def make(folder: Path) -> Path:
        pack = exporting.write(mean(Teacher(files), students), files, folder)
        own = [line for line in targets.lines_of(text) if line.strip()]
        exporting.write_metadata(pack, direction, scoring.lowest(pack, own[: scoring.ENOUGH]))
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

    given = (*students, files.vocabulary, files.shortlist, text, *([scored] if scored else []))
    return once(work / direction.replace("-", "_"), make, given)


def mean(teacher: Teacher, students: list[Path]) -> Student:
    """A student whose weights are the mean of those of the students in some files."""
    student = Student(teacher.sizes)
    student.load_state_dict(mean_of([machine.load(path)["student"] for path in students]))
    return student.requires_grad_(False).eval()
