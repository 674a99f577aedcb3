"""What a pack is worth: BLEU and chrF (sacrebleu's defaults) of a text that it was not made with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import sacrebleu
from sentencepiece import SentencePieceProcessor

_BEAMS = (1, 4)

# As Argos has it.
_LENGTH_PENALTY = 0.2


def score(pack: Path, texts: Sequence[str], references: Sequence[str]) -> dict[str, float]:
    """BLEU and chrF of a pack through CTranslate2, with each beam, looking at the whole vocabulary."""
    scores = {}
    for beam in _BEAMS:
        translated = translate(pack, texts, beam)
        scores[f"BLEU, beam {beam}"] = sacrebleu.corpus_bleu(translated, [list(references)]).score
        scores[f"chrF, beam {beam}"] = sacrebleu.corpus_chrf(translated, [list(references)]).score
    return scores


def translate(pack: Path, texts: Sequence[str], beam: int) -> list[str]:
    processor = SentencePieceProcessor(model_file=str(pack / "sentencepiece.model"))
    model = ctranslate2.Translator(str(pack / "model"), inter_threads=1, intra_threads=1)
    results = model.translate_batch(
        processor.encode(list(texts), out_type=str),
        beam_size=beam,
        length_penalty=_LENGTH_PENALTY,
        replace_unknowns=True,
        max_batch_size=512,
        batch_type="tokens",
    )
    return [processor.decode_pieces(result.hypotheses[0]) for result in results]


def table(scores: dict[str, float]) -> str:
    """The scores in Markdown, a line a beam."""
    lines = (f"| {beam} | {scores[f'BLEU, beam {beam}']:.2f} | {scores[f'chrF, beam {beam}']:.2f} |" for beam in _BEAMS)
    return "\n".join(("| beam | BLEU | chrF |", "|---|---:|---:|", *lines))
