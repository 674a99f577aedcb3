"""Whether our path keeps a model's quality whole: FLORES-dev through it, beside CTranslate2 called directly."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import ctranslate2
import sacrebleu
from argostranslate.tokenizer import SentencePieceTokenizer

from core.languages import joint
from core.model import Effort, Glossary
from core.packs import Pack, Packs
from core.sentences import split
from core.translating import Translator
from tests.evaluation import material

_FLORES = material.FOLDER / "translation" / "flores-dev"

# The beams of CTranslate2 that ours are compared with.
_BEAMS = {Effort.FAST: 1, Effort.CAREFUL: 4}

# So many lines are made one sentence, longer than any model takes.
_JOINED = 6


def run() -> None:
    """Prints BLEU and chrF of each bundled pack: directly, through our path, and the difference."""
    for pack in Packs(folders=()).installed:
        files = [_FLORES / f"{code}.txt" for code in (pack.source, pack.target)]
        if not all(file.is_file() for file in files):
            continue
        texts, references = (file.read_text(encoding="utf-8").splitlines() for file in files)
        _compare(pack, texts, references)
        _compare_long(pack, texts, references)


def _compare(pack: Pack, texts: Sequence[str], references: Sequence[str]) -> None:
    lines: dict[str, tuple[object, ...]] = {}
    translator = Translator()
    sentences = [[text[start:end] for start, end in split(text, pack.source)] for text in texts]
    for effort, beam in _BEAMS.items():
        direct = _scores(_directly(pack, texts, beam), references)
        lines[f"CTranslate2, beam {beam}"] = _line(direct, direct)
        ours, marked = _ours(translator, pack, texts, effort)
        lines[f"ours, {effort}, line by line"] = (*_line(_scores(ours, references), direct), marked)
        ours, marked = _ours(translator, pack, [one for line in sentences for one in line], effort)
        pieces = iter(ours)
        whole = [joint(pack.target).join(next(pieces) for _ in line) for line in sentences]
        lines[f"ours, {effort}, split into sentences"] = (*_line(_scores(whole, references), direct), marked)
    columns = ("", "BLEU", "chrF", "BLEU +/-", "chrF +/-", "marked")
    material.show(f"Translation {pack.code}, {len(texts)} lines of FLORES-dev", columns, lines)


def _compare_long(pack: Pack, texts: Sequence[str], references: Sequence[str]) -> None:
    """What is lost where lines are joined to sentences that are longer than a model can take."""
    groups = range(0, len(texts) - _JOINED + 1, _JOINED)
    wholes = ["; ".join(text.rstrip(".") for text in texts[i : i + _JOINED]) + "." for i in groups]
    goals = ["; ".join(text.rstrip(".") for text in references[i : i + _JOINED]) + "." for i in groups]
    direct = _scores(_directly(pack, wholes, 1), goals)
    ours, marked = _ours(Translator(), pack, wholes, Effort.FAST)
    lines = {
        "CTranslate2, beam 1": _line(direct, direct),
        "ours, fast": (*_line(_scores(ours, goals), direct), marked),
    }
    columns = ("", "BLEU", "chrF", "BLEU +/-", "chrF +/-", "marked")
    material.show(f"Translation {pack.code}, {_JOINED} lines made one sentence", columns, lines)


def _ours(translator: Translator, pack: Pack, texts: Sequence[str], effort: Effort) -> tuple[list[str], int]:
    """The translations, and how many of them are marked."""
    windows = translator.translate(texts, [pack], Glossary(), effort)
    renderings = [rendering for window in windows for rendering in window]
    return [text for text, _ in renderings], sum(reason is not None for _, reason in renderings)


def _directly(pack: Pack, texts: Sequence[str], beam: int) -> list[str]:
    """CTranslate2 as Argos sets it up, on whole lines and without a shortlist."""
    tokenizer: Any = SentencePieceTokenizer(pack.path / "sentencepiece.model")
    model = ctranslate2.Translator(str(pack.model), inter_threads=min(8, os.cpu_count() or 1), intra_threads=1)
    results = model.translate_batch(
        [tokenizer.encode(text) for text in texts],
        beam_size=beam,
        length_penalty=0.2,
        replace_unknowns=True,
        max_batch_size=512,
        batch_type="tokens",
    )
    return [tokenizer.decode(result.hypotheses[0]).strip() for result in results]


def _scores(translations: list[str], references: Sequence[str]) -> tuple[float, float]:
    return (
        sacrebleu.corpus_bleu(translations, [list(references)]).score,
        sacrebleu.corpus_chrf(translations, [list(references)]).score,
    )


def _line(scores: tuple[float, float], beside: tuple[float, float]) -> tuple[str, ...]:
    return (
        *(f"{score:.2f}" for score in scores),
        *(f"{score - other:+.2f}" for score, other in zip(scores, beside, strict=True)),
    )
