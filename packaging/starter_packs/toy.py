"""Every step on a toy scale, and what must hold of each; the packs that come of it are worth nothing."""

from __future__ import annotations

import re
import tempfile
from concurrent.futures import Executor
from pathlib import Path

import ctranslate2
import torch
from sentencepiece import SentencePieceProcessor

from . import building, exporting, machine, marian, native, reading_back, reranking, targets, toy_pivot
from .distilling import Batch, Data, Distillation, Part, Stage
from .network import END
from .student import Student
from .teacher import Teacher

_ROOT = Path(__file__).resolve().parents[2]

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LINES, _HELD = 80, 16

_SCALE = building.Scale(
    _LINES,
    _HELD,
    (Stage(Part.SUBLAYERS, 24, 2e-3), Stage(Part.DECODER, 10, 7e-4), Stage(Part.ALL, 2, 2e-4)),
)

_DIRECTIONS = ("en-pt", "pt-en")


def run() -> None:
    """Raises AssertionError, or what went wrong, for the first thing that doesn't hold."""
    with tempfile.TemporaryDirectory() as folder, machine.pool() as pool:
        work = Path(folder)
        texts = _texts(work)
        inputs = building.Inputs({one: native.folder(one) for one in _DIRECTIONS}, texts, _scored(work, texts))
        teacher_equals_the_engine(texts)
        packs = list(building.build(inputs, _SCALE, work / "packs", pool))
        students_learn(work / "packs")
        a_pack_is_whole(packs)
        what_is_exported_is_the_student(work)
        typographic_characters_are_known(packs)
        what_is_there_is_not_made_again(inputs, work / "packs", pool)
        what_was_broken_off_ends_the_same(work)
        the_opposite_teacher_helps_to_choose(inputs, texts, work, pool)
        toy_pivot.run(inputs, _LINES, _HELD, work, pool)
    print("everything holds")


def teacher_equals_the_engine(texts: dict[str, Path]) -> None:
    for direction in _DIRECTIONS:
        lines = texts[direction[:2]].read_text(encoding="utf-8").splitlines()[:60]
        found = native.differences(direction, lines)
        print(f"{direction}: {len(lines) - len(found)} of {len(lines)} translations are those of the engine")
        assert not found, found


def students_learn(work: Path) -> None:
    for direction in _DIRECTIONS:
        curve = [machine.load(work / f"{direction}.stage-{number}.pt")["curve"] for number in (1, 2, 3)]
        first, last = curve[0][0], curve[-1][-1]
        print(
            f"{direction}: divergence from {first[1]:.2f} to {last[1]:.2f}, agreement {first[2]:.2f} to {last[2]:.2f}"
        )
        assert last[1] < 0.6 * first[1]
        assert last[2] > first[2] + 0.1


def a_pack_is_whole(packs: list[Path]) -> None:
    bundled = {path.relative_to(_ROOT / "resources/packs/en_pt") for path in _ROOT.glob("resources/packs/en_pt/**/*")}
    for pack in packs:
        assert {path.relative_to(pack) for path in pack.rglob("*")} == bundled
        with_list = ctranslate2.Translator(str(pack / "model"), intra_threads=1)
        [result] = with_list.translate_batch([["▁a"]], use_vmap=True, max_decoding_length=4)
        assert result.hypotheses
        assert (pack.parent / f"translate-{pack.name}-1_0.argosmodel").stat().st_size < 21_000_000


def what_is_exported_is_the_student(work: Path) -> None:
    files = marian.Files.within(native.folder("en-pt"))
    student = building.mean(Teacher(files), [work / "packs" / "en-pt.stage-3.pt"])
    pieces = exporting.pieces_of(files)
    exporting.write_model(student, pieces, _made(work / "exported"), quantization=None)
    model = ctranslate2.Translator(str(work / "exported"), intra_threads=1)
    sources = [pair[0].tolist() for pair in targets.read(work / "packs" / "en-pt.pairs.npz")[:12]]
    results = model.translate_batch(
        [[pieces[piece] for piece in source[:-1]] for source in sources], beam_size=1, max_decoding_length=20
    )
    ours = [[pieces[piece] for piece in target] for target in student.translate(sources, 20)]
    same = sum(result.hypotheses[0] == target for result, target in zip(results, ours, strict=True))
    print(f"{same} of {len(ours)} translations of the student in CTranslate2, float32, are those in PyTorch")
    assert same == len(ours)
    again, known = reading_back.read(work / "exported")
    assert known == pieces
    assert all(torch.equal(weight, again.state_dict()[name]) for name, weight in student.state_dict().items())
    exporting.write_model(student, pieces, _made(work / "int8"), quantization="int8")
    again, _ = reading_back.read(work / "int8")
    for name, weight in student.state_dict().items():
        assert (weight - again.state_dict()[name]).abs().max() <= weight.abs().max() / 250


def typographic_characters_are_known(packs: list[Path]) -> None:
    for pack, direction in zip(packs, _DIRECTIONS, strict=True):
        before = targets.processor_of(marian.Files.within(native.folder(direction)))
        after = SentencePieceProcessor(model_file=str(pack / "sentencepiece.model"))
        plain = 'He said: "It\'s done" - and left. É só 1/2 ﬁm, cafe\u0301.'
        assert after.encode(plain) == before.encode(plain)
        assert after.encode("“It’s done” — «não»…") == before.encode('"It\'s done" - "não"...')


def what_is_there_is_not_made_again(inputs: building.Inputs, work: Path, pool: Executor) -> None:
    before = {path: path.stat().st_mtime_ns for path in work.rglob("*")}
    assert list(building.build(inputs, _SCALE, work, pool))
    assert before == {path: path.stat().st_mtime_ns for path in work.rglob("*")}


def what_was_broken_off_ends_the_same(work: Path) -> None:
    files = marian.Files.within(native.folder("en-pt"))
    data = Data(targets.read(work / "packs" / "en-pt.pairs.npz"), (), _HELD)

    def trained(kind: type[Distillation], folder: Path) -> torch.Tensor:
        torch.manual_seed(0)
        teacher = Teacher(files)
        student = Student.of(teacher)
        kind(teacher, student, data).run(Stage(Part.SUBLAYERS, 4, 1e-3), folder, every=2)
        return student.decoders[0].before.out.weight

    whole = trained(Distillation, _made(work / "whole"))
    try:
        trained(_BrokenOff, _made(work / "parts"))
    except KeyboardInterrupt:
        assert torch.equal(trained(Distillation, work / "parts"), whole)
    else:
        raise AssertionError("it was not broken off")


def the_opposite_teacher_helps_to_choose(
    inputs: building.Inputs, texts: dict[str, Path], work: Path, pool: Executor
) -> None:
    models = {direction: marian.Files.within(folder) for direction, folder in inputs.models.items()}
    teacher, processor = Teacher(models["en-pt"]), targets.processor_of(models["en-pt"])
    sources = [[*pieces, END] for pieces in processor.encode(targets.lines_of(texts["en"])[:12])]
    alone = [found[0].pieces for found in reranking.likeliest(teacher, sources, 1)]
    assert alone == teacher.translate(sources)
    several = reranking.likeliest(teacher, sources, 4)
    assert all(found[0].score >= found[-1].score and len(found) == 4 for found in several)
    # What the search adds up, piece by piece, is what the teacher says of the whole, but for a wider choice.
    ended = [[*found[0].pieces, END] for found in several]
    for found, score in zip(several, reranking.scored(teacher, sources, ended), strict=True):
        assert abs(found[0].score - score) < 0.02, (found[0].score, score)
    channel = reranking.Channel(models["pt-en"], 4)
    chosen = channel.translate(teacher, processor, sources)
    assert all(one in [candidate.pieces for candidate in found] for one, found in zip(chosen, several, strict=True))
    changed = sum(one != found[0].pieces for one, found in zip(chosen, several, strict=True))
    print(f"{changed} of {len(chosen)} translations are others than the likeliest when the opposite teacher chooses")
    made = building.pairs("en-pt", models, texts["en"], 12, _made(work / "chosen"), pool, reranked=4)
    assert targets.lines_in(made) == list(range(12))


class _BrokenOff(Distillation):
    """Training that somebody ends between two checkpoints."""

    def _batch(self, step: int) -> Batch:
        if step == 3:
            raise KeyboardInterrupt
        return super()._batch(step)


def _texts(work: Path) -> dict[str, Path]:
    """Sentences of our own documents, and their translations."""
    found = [_ROOT / "resources/samples/lighthouse.txt", *sorted((_ROOT / "docs").glob("*.md"))]
    text = "\n".join(file.read_text(encoding="utf-8") for file in found)
    plain = re.compile(r"[A-Z][\w ,;:'()-]{30,240}[.!?]")
    sentences = [one for one in _SENTENCE.split(text) if plain.fullmatch(one)][:_LINES]
    paths = {code: work / f"{code}.txt" for code in ("en", "pt")}
    paths["en"].write_text("\n".join(sentences) + "\n", encoding="utf-8")
    paths["pt"].write_text("\n".join(native.translate("en-pt", sentences)) + "\n", encoding="utf-8")
    return paths


def _scored(work: Path, texts: dict[str, Path]) -> Path:
    folder = _made(work / "scored")
    for code, text in texts.items():
        lines = text.read_text(encoding="utf-8").splitlines()[:20]
        (folder / f"{code}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder
