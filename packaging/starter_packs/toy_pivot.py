"""The way by Portuguese on a toy scale, and what must hold of its steps."""

from __future__ import annotations

import gzip
from concurrent.futures import Executor
from pathlib import Path

import ctranslate2
import numpy as np
import torch
from sentencepiece import SentencePieceProcessor

from . import alignment, apertium, building, machine, pivot, pivoting, reading_back, starting, targets
from .course import TWINS
from .learning import Data, Learning, Stage
from .targets import Pair

_BUNDLED = Path(__file__).resolve().parents[2] / "resources/packs"
_OLD = _BUNDLED / "en_pt/sentencepiece.model"
_LANGUAGE = "es"
_DIRECTIONS = ("en-es", "es-en")

_ENGLISH, _PIECES = 1200, 2000
_FROM_ENGLISH = (Stage(5, 1e-3, better=0.0, encoder=0.0), Stage(3, 3e-4, better=0.5, encoder=0.3))
_INTO_ENGLISH = (Stage(6, 7e-4, better=0.3),)


def run(inputs: building.Inputs, lines: int, held: int, work: Path, pool: Executor) -> None:
    """Raises AssertionError, or what went wrong, for the first thing that doesn't hold; says so where Apertium isn't
    installed, and that nothing of this was tried."""
    if lacking := apertium.missing(_LANGUAGE):
        print(f"NOT TRIED: {lacking}")
        return
    no_line_slips_into_anothers_place()
    what_apertium_leaves_is_mended()
    pieces_are_aligned()
    unfit_pairs_are_left_out()
    given = _inputs(inputs, work, pool)
    scale = pivoting.Scale(lines, held, _ENGLISH, _PIECES, _FROM_ENGLISH, _INTO_ENGLISH)
    packs = list(pivoting.build(_LANGUAGE, given, scale, work / "packs", pool))
    a_new_vocabulary_begins_with_what_is_known(work / "packs")
    students_learn(work / "packs")
    a_pack_is_whole(packs)
    before = {path: path.stat().st_mtime_ns for path in (work / "packs").rglob("*")}
    assert list(pivoting.build(_LANGUAGE, given, scale, work / "packs", pool))
    assert before == {path: path.stat().st_mtime_ns for path in (work / "packs").rglob("*")}
    what_was_broken_off_ends_the_same(work)


def no_line_slips_into_anothers_place() -> None:
    odd = [
        "",
        "Sem ponto",
        "A < B & C > D",
        "*um* @dois #três",
        "&amp; é texto",
        "<p>",
        "Fim. Outra frase?",
        "«…»",
        "?",
    ]
    texts = [f"{odd[number % len(odd)]} O leitor abriu a página {number}" for number in range(900)] + odd
    for language in ("es", "ca", "gl"):
        if not apertium.missing(language):
            made = apertium.translate(texts, "pt", language)
            assert len(made) == len(texts)
            assert all(one.text.endswith(f" {number}") for number, one in enumerate(made[:900]))
            assert [one.text for one in made[900:903]] != odd[:3]
            assert (made[900].text, made[905].text, made[908].text) == ("", "<p>", "?")


def what_apertium_leaves_is_mended() -> None:
    assert pivot._mended(apertium.Rendered("La liberação veio.", ("liberação", "veio"), False), "es") == (
        "La liberación veio.",
        1 / 3,
    )
    [one] = apertium.translate(["O Dr. Ehud Ur disse *não* em Xyzzyq."], "pt", "es")
    assert one.text == "El Dr. Ehud Ur dijo *no* en Xyzzyq."


def unfit_pairs_are_left_out() -> None:
    assert pivot.fit("The lighthouse keeper reads the news.", "El farero lee las noticias.", "es")
    assert not pivot.fit("The lighthouse keeper reads the news.", "The lighthouse keeper reads the news.", "es")
    assert not pivot.fit("He reads.", "El farero lee las noticias de la mañana, y las de la noche también.", "es")
    assert not pivot.faithful("Mr Silva read 3 books.", "O Sr. Silva leu 3 livros.", "El Sr. Silba leyó 3 libros.")
    assert not pivot.faithful("Mr Silva read 3 books.", "O Sr. Silva leu 3 livros.", "El Sr. Silva leyó 4 libros.")
    assert pivot.faithful("Mr Silva read 3 books.", "O Sr. Silva leu 3 livros.", "El Sr. Silva leyó 3 libros.")


def a_new_vocabulary_begins_with_what_is_known(work: Path) -> None:
    known, listed = reading_back.read(_BUNDLED / "en_pt/model")
    numbers = {piece: number for number, piece in enumerate(listed)}
    pieces = starting.pieces(work / "en-es.spm")
    assert _ENGLISH < len(pieces) <= _PIECES and pieces[:2] == ["</s>", "<unk>"]
    old, new = (SentencePieceProcessor(model_file=str(path)) for path in (_OLD, work / "en-es.spm"))
    assert "ñ" in "".join(pieces) and new.decode(new.encode("¿niño")) == "¿niño"
    # A word that was one piece is one, where the piece is there.
    words = [word for word in ("the", "of", "which", "window", "sentence", "lighthouse") if f"▁{word}" in pieces]
    assert words[:2] == ["the", "of"]
    assert all(model.encode(word, out_type=str) == [f"▁{word}"] for word in words for model in (old, new))
    began = starting.load(work / "en-es.began.pt").state_dict()
    for name, weight in known.state_dict().items():
        if name in ("embeddings.weight", "bias"):
            common = [number for number, piece in enumerate(pieces) if piece in numbers]
            assert len(common) >= _ENGLISH
            assert all(torch.equal(began[name][number], weight[numbers[pieces[number]]]) for number in common)
        else:
            assert torch.equal(began[name], weight)


def pieces_are_aligned() -> None:
    """What stands for what is found where the words are in one order, and chance is left out."""
    ours = [[10, 11, 12, 13], [10, 13, 11], [12, 10], [11, 12, 13], [10, 11], [13, 12]] * 3
    pairs = [(np.array(row), np.array([piece + 20 for piece in row])) for row in ours]
    assert alignment.counterparts(pairs) == {piece + 20: {piece: 1.0} for piece in (10, 11, 12, 13)}
    assert alignment.counterparts(pairs[:1]) == alignment.counterparts([]) == {}


def students_learn(work: Path) -> None:
    for direction, stages in zip(_DIRECTIONS, (_FROM_ENGLISH, _INTO_ENGLISH), strict=True):
        files = sorted(work.glob(f"{direction}.stage-*.pt"))
        assert len(files) == len(stages) - 1 + TWINS
        curve = [machine.load(file)["curve"] for file in files]
        first, last = curve[0][0], curve[-1][-1]
        print(f"{direction}: surprise from {first[1]:.2f} to {last[1]:.2f}, accuracy {first[2]:.2f} to {last[2]:.2f}")
        assert last[1] < 0.9 * first[1]
        assert last[2] > first[2]


def a_pack_is_whole(packs: list[Path]) -> None:
    for pack in packs:
        names = {str(path.relative_to(pack)) for path in pack.rglob("*") if path.is_file()}
        model = {f"model/{name}" for name in ("config.json", "model.bin", "shared_vocabulary.json")}
        assert names == {"README.md", "metadata.json", "sentencepiece.model", *model}
        processor = SentencePieceProcessor(model_file=str(pack / "sentencepiece.model"))
        loaded = ctranslate2.Translator(str(pack / "model"), intra_threads=1)
        [result] = loaded.translate_batch([processor.encode("news", out_type=str)], max_decoding_length=4)
        assert result.hypotheses[0]
        assert "BLEU" in (pack / "README.md").read_text(encoding="utf-8")
        assert (pack.parent / f"translate-{pack.name}-1_0.argosmodel").exists()


def what_was_broken_off_ends_the_same(work: Path) -> None:
    packs = work / "packs"
    data = starting.data("en-es", pivot.read(packs / "es.table.gz")[:12], (), packs / "en-es.spm", 2)
    data = Data(data.pairs, data.pairs[2:6], data.held)

    def trained(kind: type[Learning], folder: Path) -> torch.Tensor:
        folder.mkdir(exist_ok=True)
        student = starting.load(packs / "en-es.began.pt")
        kind(student, data).run(Stage(4, 1e-3, 0.5), folder, every=2)
        return student.embeddings.weight

    whole = trained(Learning, work / "learned-whole")
    try:
        trained(_BrokenOff, work / "learned-parts")
    except KeyboardInterrupt:
        assert torch.equal(trained(Learning, work / "learned-parts"), whole)
    else:
        raise AssertionError("it was not broken off")


class _BrokenOff(Learning):
    """Training that somebody ends between two checkpoints."""

    def batch(self, step: int, stage: Stage) -> list[Pair]:
        if step == 3:
            raise KeyboardInterrupt
        return list(super().batch(step, stage))


def _inputs(inputs: building.Inputs, work: Path, pool: Executor) -> pivoting.Inputs:
    """The texts that there are, some of the Portuguese in Spanish, and a table as of another model."""
    portuguese = targets.lines_of(inputs.texts["pt"])
    spanish = [text for text, _ in pivot.through(portuguese, "pt", _LANGUAGE, pool)]
    text, table, scored = work / "es.txt", work / "en-es.tsv.gz", work / "scored"
    text.write_text("".join(f"{line}\n" for line in spanish[:20]), encoding="utf-8")
    rows = zip(targets.lines_of(inputs.texts["en"]), spanish, strict=True)
    with gzip.open(table, "wt", encoding="utf-8") as file:
        file.writelines(f"{english}\t{line}\tanother\n" for english, line in rows)
    (scored / "es.txt").write_text("".join(f"{line}\n" for line in spanish[:20]), encoding="utf-8")
    origins = {"en-es": _BUNDLED / "en_pt", "es-en": _BUNDLED / "pt_en"}
    texts = {**inputs.texts, _LANGUAGE: text}
    return pivoting.Inputs(inputs.models, texts, {"en-es": table}, origins, inputs.scored)
