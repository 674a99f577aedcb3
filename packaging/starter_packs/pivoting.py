"""From Portuguese packs, and texts, to the packs of a neighbour of Portuguese: the order of the steps."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from sentencepiece import SentencePieceProcessor

from . import (
    building,
    exporting,
    machine,
    marian,
    normaliser,
    pivot,
    reading_back,
    scoring,
    targets,
    vocabulary,
)
from .learning import Data, Learning, Part, Stage
from .network import END
from .steps import once
from .student import Student

# English and Portuguese, both ways.
_PORTUGUESE = (("en", "pt"), ("pt", "en"))

# Stages with a larger share of them are made for the better pairs.
_MOSTLY_BETTER = 0.5

# Pieces of a source or a target; whoever uses a pack splits what is longer.
_LONGEST = 110

_README = """# {source} to {target} translation model for Argos Translate

It learned by way of Portuguese: from text that Firefox Translations models (Mozilla, licence MPL-2.0,
https://github.com/mozilla/firefox-translations-models) put into Portuguese or English, and Apertium
(https://www.apertium.org) from Portuguese into {language}.{others}

It began as a model from {origin}, distilled from the Firefox model of that direction, and got a new
vocabulary of {pieces} pieces. It is a change of that model, and under the same licence, MPL-2.0. CTranslate2 int8; the
end of the source is added by CTranslate2 (`add_source_eos`).

{scores}
"""


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is done: lines of each text, pairs that are held out, pieces, and the stages by what is learned: from
    English, whose encoder is there, or into English."""

    lines: int
    held: int
    pieces: int
    from_english: tuple[Stage, ...]
    into_english: tuple[Stage, ...]

    def part(self, share: float) -> Scale:
        """The same with a share of the lines and of the steps."""

        def less(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
            return tuple(replace(stage, steps=math.ceil(stage.steps * share)) for stage in stages)

        lines = math.ceil(self.lines * share)
        return replace(self, lines=lines, from_english=less(self.from_english), into_english=less(self.into_english))


FULL = Scale(
    lines=200_000,
    held=300,
    pieces=vocabulary.PIECES,
    from_english=(
        Stage(Part.DECODER, 300, 1e-3, better=0.1),
        Stage(Part.ALL, 900, 5e-4, better=0.2),
        Stage(Part.ALL, 950, 3e-4, better=0.8),
    ),
    into_english=(
        Stage(Part.ALL, 1_200, 7e-4, better=0.2),
        Stage(Part.ALL, 950, 3e-4, better=0.8),
    ),
)


@dataclass(frozen=True, slots=True)
class Inputs:
    """The models of both directions between English and Portuguese; texts by language, those of English and Portuguese
    among them; tables of other models' translations by direction; the packs to start from by direction; what the packs
    are scored with, and others' scores (``{"en-es": {"flores-dev": {"argos": {"bleu": 23.8}}}}``); ``reranked`` as in
    ``building.Inputs``; the directions that are wanted, both where none is named."""

    models: Mapping[str, Path]
    texts: Mapping[str, Path]
    better: Mapping[str, Path]
    origins: Mapping[str, Path]
    scored: Path | None
    others: Path | None = None
    reranked: int = 0
    only: frozenset[str] = frozenset()


def build(language: str, inputs: Inputs, scale: Scale, work: Path, pool: Executor) -> Iterator[Path]:
    """The folder of each of a language's packs, as it is done; an archive for Argos lies beside it."""
    models = {direction: marian.Files.within(folder) for direction, folder in inputs.models.items()}
    table = _table(language, models, inputs, scale, work, pool)
    model = once(
        work / f"{language}.spm",
        partial(_vocabulary, table, scale.pieces, _better(f"en-{language}", inputs)),
        (table, scale.pieces, *_better(f"en-{language}", inputs)),
    )
    directions = [one for one in (f"en-{language}", f"{language}-en") if not inputs.only or one in inputs.only]
    trained = [pool.submit(_students, direction, table, model, inputs, scale, work) for direction in directions]
    for direction, students in zip(directions, trained, strict=True):
        yield _pack(direction, students.result()[-1], table, model, inputs, work)


def _table(
    language: str, models: Mapping[str, marian.Files], inputs: Inputs, scale: Scale, work: Path, pool: Executor
) -> Path:
    """English and the language: what both teachers made of their texts, and of text in the language."""

    def taught(direction: str, text: Path, into: Path) -> Path:
        return building.pairs(direction, models, text, scale.lines, into, pool, inputs.reranked)

    made = {f"{code}-{other}": taught(f"{code}-{other}", inputs.texts[code], work) for code, other in _PORTUGUESE}
    given: list[object] = [language, *made.values(), inputs.texts["en"], inputs.texts["pt"]]
    own = inputs.texts.get(language)
    if own:
        given += [own, put := _put(language, own, scale.lines, work, pool)]
        (work / language).mkdir(exist_ok=True)
        given.append(back := taught("pt-en", put, work / language))

    def make(folder: Path) -> Path:
        found: dict[pivot.Pair, None] = {}
        for direction, path in made.items():
            known = pivot.portuguese(direction, inputs.texts[direction[:2]], models[direction], path)
            kept = dict.fromkeys(pivot.render(known, language, pool))
            print(f"  {direction}: {len(kept)} of {len(known)} pairs are fit to learn from", flush=True)
            found |= kept
        if own:
            lines, processor = targets.lines_of(own), targets.processor_of(models["pt-en"])
            for (_, target), line in zip(targets.read(back), targets.lines_in(back), strict=True):
                english, text = processor.decode(target[:-1].tolist()), lines[line].strip()
                if pivot.fit(english, text, language):
                    found[english, text] = None
        return pivot.write(found, folder / "table.gz")

    return once(work / f"{language}.table.gz", make, given)


def _put(language: str, text: Path, lines: int, work: Path, pool: Executor) -> Path:
    """Text in the language, in Portuguese; an empty line for what is not translated well enough."""

    def make(folder: Path) -> Path:
        rendered = pivot.through(targets.lines_of(text)[:lines], language, "pt", pool)
        kept = (made if untranslated <= pivot.UNTRANSLATED else "" for made, untranslated in rendered)
        (folder / "text.txt").write_text("".join(f"{one}\n" for one in kept), encoding="utf-8")
        return folder / "text.txt"

    return once(work / f"{language}-pt.txt", make, (text, language, lines))


def _vocabulary(table: Path, pieces: int, better: Sequence[Path], folder: Path) -> Path:
    pairs = [*(pair for path in better for pair in pivot.read_others(path)), *pivot.read(table)]
    texts = [text for pair in pairs[:: math.ceil(2 * len(pairs) / vocabulary.LINES)] for text in pair]
    model = vocabulary.train(texts, pieces, folder)
    (folder / "extended.model").write_bytes(normaliser.extend(model.read_bytes(), folder))
    return folder / "extended.model"


def _better(direction: str, inputs: Inputs) -> list[Path]:
    return [inputs.better[one] for one in (direction, building.turned(direction)) if one in inputs.better]


def _students(direction: str, table: Path, model: Path, inputs: Inputs, scale: Scale, work: Path) -> list[Path]:
    """The student after each stage, from the first on."""
    origin = inputs.origins[direction]
    stages = scale.from_english if direction.startswith("en-") else scale.into_english
    began = (origin / "model", origin / "sentencepiece.model")
    given: list[object] = [direction, table, model, *began, scale.held, *_better(direction, inputs)]
    students: list[Path] = []
    if not _better(direction, inputs):
        # There is nothing that these could learn from.
        stages = tuple(stage for stage in stages if stage.better <= _MOSTLY_BETTER)
    for number, stage in enumerate(stages):

        def make(folder: Path, stage: Stage = stage) -> Path:
            processor = SentencePieceProcessor(model_file=str(model))
            student = start(origin, processor)
            if students:
                student.load_state_dict(machine.load(students[-1])["student"])
            print(f"  {direction}: {stage}", flush=True)
            curve = Learning(student, _data(direction, table, processor, inputs, scale.held)).run(stage, folder)
            torch.save({"student": student.state_dict(), "curve": curve}, folder / "student.pt")
            return folder / "student.pt"

        given = [*given, stage]
        students.append(once(work / f"{direction}.stage-{number + 1}.pt", make, given))
    return students


def start(origin: Path, processor: SentencePieceProcessor) -> Student:
    """The student of a pack, with the pieces of a new vocabulary."""
    student, known = reading_back.read(origin / "model")
    old = SentencePieceProcessor(model_file=str(origin / "sentencepiece.model"))
    return vocabulary.carried_over(student, old, known, vocabulary.pieces_in(processor))


def _data(direction: str, table: Path, processor: SentencePieceProcessor, inputs: Inputs, held: int) -> Data:
    """In an order that mixes all texts. Other models' translations teach their own direction and, turned, the other."""
    source, target = direction.split("-")
    language = target if source == "en" else source
    pairs = [pair if source == "en" else pair[::-1] for pair in pivot.read(table)]
    better = []
    for one in (direction, building.turned(direction)):
        if one in inputs.better:
            read = pivot.read_others(inputs.better[one])
            better += [pair if one == direction else pair[::-1] for pair in read]
    better = [pair for pair in better if pivot.fit(*(pair if source == "en" else pair[::-1]), language)]
    return Data(*(_encoded(_mixed(some), processor) for some in (pairs, better)), held)


def _mixed(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pairs[index] for index in np.random.default_rng(0).permutation(len(pairs))]


def _encoded(pairs: Sequence[tuple[str, str]], processor: SentencePieceProcessor) -> list[targets.Pair]:
    sides = [processor.encode([pair[number] for pair in pairs]) for number in (0, 1)]
    numbers = zip(*([np.array([*pieces, END], np.uint16) for pieces in side] for side in sides), strict=True)
    return [pair for pair in numbers if max(map(len, pair)) <= _LONGEST]


def _pack(direction: str, student: Path, table: Path, model: Path, inputs: Inputs, work: Path) -> Path:
    def make(folder: Path) -> Path:
        pack = folder / "pack"
        (pack / "model").mkdir(parents=True, exist_ok=True)
        processor = SentencePieceProcessor(model_file=str(model))
        pieces = vocabulary.pieces_in(processor)
        learned = start(inputs.origins[direction], processor)
        learned.load_state_dict(machine.load(student)["student"])
        exporting.write_model(learned, pieces, pack / "model", "int8")
        (pack / "sentencepiece.model").write_bytes(model.read_bytes())
        side = 0 if direction.startswith("en-") else 1
        own = [pair[side] for pair in _mixed(pivot.read(table))[: scoring.ENOUGH]]
        exporting.write_metadata(pack, direction, scoring.lowest(pack, own))
        said = _scores(pack, direction, inputs, work) if inputs.scored else "It was not scored."
        source, target = direction.split("-")
        text = _README.format(
            source=exporting.NAMES[source],
            target=exporting.NAMES[target],
            language=exporting.NAMES[target if source == "en" else source],
            others=" Translations by another model were added." if _better(direction, inputs) else "",
            origin=" to ".join(exporting.NAMES["pt" if one != "en" else one] for one in (source, target)),
            pieces=f"{len(pieces):,}",
            scores=said,
        )
        (pack / "README.md").write_text(text, encoding="utf-8")
        exporting.archive(pack, direction, work / f"translate-{direction.replace('-', '_')}-1_0.argosmodel")
        return pack

    given = (student, table, model, *(path for path in (inputs.scored, inputs.others) if path))
    return once(work / direction.replace("-", "_"), make, given)


def _scores(pack: Path, direction: str, inputs: Inputs, work: Path) -> str:
    assert inputs.scored
    texts, references = (
        (inputs.scored / f"{code}.txt").read_text(encoding="utf-8").splitlines() for code in direction.split("-")
    )
    scores = scoring.score(pack, texts, references)
    (work / f"{direction}.scores.json").write_text(json.dumps(scores, indent=1), encoding="utf-8")
    said = f"Scores on {inputs.scored.name}, int8:\n\n{scoring.table(scores)}"
    if inputs.others:
        known = json.loads(inputs.others.read_text(encoding="utf-8")).get(direction, {}).get(inputs.scored.name, {})
        rows = "\n".join(f"| {name} | {score['bleu']:.1f} |" for name, score in sorted(known.items()))
        said += f"\n\nOthers there, as published:\n\n| system | BLEU |\n|---|---:|\n{rows}" if rows else ""
    return said
