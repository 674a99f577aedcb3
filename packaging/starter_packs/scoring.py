"""What a pack is worth: BLEU and chrF (sacrebleu's defaults) of a text it was not made with; and when it guesses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
import sacrebleu
from sentencepiece import SentencePieceProcessor

_BEAMS = (1, 4)

# As Argos has it.
_LENGTH_PENALTY = 0.2

# Two or three in a thousand translations are guesses, or so it was with the packs that were looked at by eye.
_GUESSES = 0.002

ENOUGH = 2000
"""Texts that are enough for ``lowest``."""


def score(pack: Path, texts: Sequence[str], references: Sequence[str]) -> dict[str, float]:
    """BLEU and chrF of a pack through CTranslate2, with each beam, looking at the whole vocabulary."""
    scores = {}
    for beam in _BEAMS:
        translated = translate(pack, texts, beam)
        scores[f"BLEU, beam {beam}"] = sacrebleu.corpus_bleu(translated, [list(references)]).score
        scores[f"chrF, beam {beam}"] = sacrebleu.corpus_chrf(translated, [list(references)]).score
    return scores


def translate(pack: Path, texts: Sequence[str], beam: int) -> list[str]:
    processor, results = _translated(pack, texts, beam)
    return [processor.decode_pieces(result.hypotheses[0]) for result in results]


def lowest(pack: Path, texts: Sequence[str]) -> float:
    """The score that next to no translation of its own kind of text is below: the mean natural logarithm of the
    probability of its tokens, the end among them, rounded to a twentieth."""
    _, results = _translated(pack, texts, 1)
    # Scores come divided by the length to the power of the penalty.
    lengths = [len(result.hypotheses[0]) for result in results]
    scores = [
        result.scores[0] * length**_LENGTH_PENALTY / (length + 1)
        for result, length in zip(results, lengths, strict=True)
    ]
    return round(20 * float(np.quantile(scores, _GUESSES))) / 20


def _translated(
    pack: Path, texts: Sequence[str], beam: int
) -> tuple[SentencePieceProcessor, list[ctranslate2.TranslationResult]]:
    processor = SentencePieceProcessor(model_file=str(pack / "sentencepiece.model"))
    model = ctranslate2.Translator(str(pack / "model"), inter_threads=1, intra_threads=1)
    return processor, model.translate_batch(
        processor.encode(list(texts), out_type=str),
        beam_size=beam,
        length_penalty=_LENGTH_PENALTY,
        return_scores=True,
        replace_unknowns=True,
        max_batch_size=512,
        batch_type="tokens",
    )


def table(scores: dict[str, float]) -> str:
    """The scores in Markdown, a line a beam."""
    lines = (f"| {beam} | {scores[f'BLEU, beam {beam}']:.2f} | {scores[f'chrF, beam {beam}']:.2f} |" for beam in _BEAMS)
    return "\n".join(("| beam | BLEU | chrF |", "|---|---:|---:|", *lines))
