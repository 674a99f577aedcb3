"""From Portuguese packs, and texts, to the packs of a neighbour of Portuguese: the order of the steps."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from . import building, exporting, marian, pivot, scoring, starting, targets
from .course import TWINS, Course
from .learning import Stage
from .steps import once

# English and Portuguese, both ways.
_PORTUGUESE = (("en", "pt"), ("pt", "en"))

# Stages with a larger share of them are made for the better pairs.
_MOSTLY_BETTER = 0.5

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
    """How much is done: lines of each text, pairs that are held out, pieces of the Portuguese pack that English keeps
    and pieces in all, and the stages by what is learned: from English, whose encoder is there, or into English."""

    lines: int
    held: int
    english: int
    pieces: int
    from_english: tuple[Stage, ...]
    into_english: tuple[Stage, ...]

    def stages(self, direction: str) -> tuple[Stage, ...]:
        return self.from_english if direction.startswith("en-") else self.into_english

    def part(self, share: float) -> Scale:
        """The same with a share of the lines and of the steps."""

        def less(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
            return tuple(replace(stage, steps=math.ceil(stage.steps * share)) for stage in stages)

        lines = math.ceil(self.lines * share)
        return replace(self, lines=lines, from_english=less(self.from_english), into_english=less(self.into_english))


# More pieces would make a pack larger than 18 MB.
FULL = Scale(
    lines=200_000,
    held=300,
    english=16_000,
    pieces=27_500,
    from_english=(
        Stage(900, 1e-3, better=0.1, encoder=0.0),
        Stage(900, 5e-4, better=0.2, encoder=0.3),
        Stage(600, 4e-4, better=0.2, encoder=0.3),
        Stage(950, 3e-4, better=0.8, encoder=0.3),
    ),
    into_english=(
        Stage(1_200, 7e-4, better=0.2),
        Stage(950, 3e-4, better=0.8),
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
    directions = [one for one in (f"en-{language}", f"{language}-en") if not inputs.only or one in inputs.only]
    courses = [_course(direction, table, inputs, scale, work) for direction in directions]
    begun = [pool.submit(course.before_the_last_stage) for course in courses]
    ended = [
        [pool.submit(course.after_it, student.result(), twin) for twin in range(TWINS)]
        for course, student in zip(courses, begun, strict=True)
    ]
    for course, twins in zip(courses, ended, strict=True):
        yield _pack(course, [twin.result() for twin in twins], inputs)


def _table(
    language: str, models: Mapping[str, marian.Files], inputs: Inputs, scale: Scale, work: Path, pool: Executor
) -> Path:
    """English, the language and Portuguese: what both teachers made of their texts, and of text in the language."""

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
        found: list[pivot.Triple] = []
        for direction, path in made.items():
            known = pivot.portuguese(direction, inputs.texts[direction[:2]], models[direction], path)
            kept = list(pivot.render(known, language, pool))
            print(f"  {direction}: {len(kept)} of {len(known)} pairs are fit to learn from", flush=True)
            found += kept
        if own:
            lines, written = targets.lines_of(own), targets.lines_of(put)
            processor = targets.processor_of(models["pt-en"])
            for (_, target), line in zip(targets.read(back), targets.lines_in(back), strict=True):
                english, text = processor.decode(target[:-1].tolist()), lines[line].strip()
                if pivot.fit(english, text, language):
                    found.append((english, text, written[line]))
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


def _better(direction: str, inputs: Inputs) -> list[pivot.Pair]:
    """English and the language of other models' translations, both ways."""
    there = [one for one in (direction, building.turned(direction)) if one in inputs.better]
    pairs = [(one, pair) for one in there for pair in pivot.read_others(inputs.better[one])]
    return [pair if one.startswith("en-") else pair[::-1] for one, pair in pairs]


def _vocabulary(direction: str, table: Path, inputs: Inputs, scale: Scale, work: Path) -> Path:
    origin, better = inputs.origins[direction], _better(direction, inputs)

    def make(folder: Path) -> Path:
        texts = [*better, *(row[:2] for row in pivot.read(table))]
        return starting.joined(texts, origin, scale.english, scale.pieces, folder)

    given = (origin / "sentencepiece.model", table, better, scale.english, scale.pieces)
    return once(work / f"{direction}.spm", make, given)


def _course(direction: str, table: Path, inputs: Inputs, scale: Scale, work: Path) -> Course:
    stages, better = scale.stages(direction), _better(direction, inputs)
    if not better:
        # There is nothing that these could learn from.
        stages = tuple(stage for stage in stages if stage.better <= _MOSTLY_BETTER)
    model = _vocabulary(direction, table, inputs, scale, work)
    return Course(direction, stages, table, model, inputs.origins[direction], better, scale.held, work)


def _pack(course: Course, students: Sequence[Path], inputs: Inputs) -> Path:
    direction, table, model, work = course.direction, course.table, course.model, course.work

    def make(folder: Path) -> Path:
        pack = folder / "pack"
        (pack / "model").mkdir(parents=True, exist_ok=True)
        source, target = direction.split("-")
        learned = starting.mean(students)
        pieces = starting.pieces(model)
        exporting.write_model(learned, pieces, pack / "model", "int8")
        (pack / "sentencepiece.model").write_bytes(model.read_bytes())
        side = 0 if source == "en" else 1
        own = [row[side] for row in starting.mixed(pivot.read(table))[: scoring.ENOUGH]]
        exporting.write_metadata(pack, direction, scoring.lowest(pack, own))
        said = _scores(pack, direction, inputs, work) if inputs.scored else "It was not scored."
        text = _README.format(
            source=exporting.NAMES[source],
            target=exporting.NAMES[target],
            language=exporting.NAMES[target if source == "en" else source],
            others=" Translations by another model were added." if course.better else "",
            origin=" to ".join(exporting.NAMES["pt" if one != "en" else one] for one in (source, target)),
            pieces=f"{len(pieces):,}",
            scores=said,
        )
        (pack / "README.md").write_text(text, encoding="utf-8")
        exporting.archive(pack, direction, work / f"translate-{direction.replace('-', '_')}-1_0.argosmodel")
        return pack

    given = (*students, table, model, *(path for path in (inputs.scored, inputs.others) if path))
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
