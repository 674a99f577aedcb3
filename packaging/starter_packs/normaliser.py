"""Gives a pack's sentencepiece.model a normaliser that knows typographic characters.

Firefox' vocabularies have no pieces for curly quotes, long dashes and the like; such a character is unknown, and the
model drops it. Their normaliser (SentencePiece's nmt_nfkc) comes compiled: what it does is found by asking it about
each character, and compiled again together with ours (https://github.com/google/sentencepiece, doc/normalization.md).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from sentencepiece import SentencePieceProcessor, SentencePieceTrainer
from sentencepiece.sentencepiece_model_pb2 import ModelProto

from .network import UNKNOWN

_TYPOGRAPHIC = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛′‹›`´", "'"),
    **dict.fromkeys("–−‐‑‒", "-"),
    **dict.fromkeys("—―", " - "),
}

# Where characters lie that nmt_nfkc changes; ideographs and Hangul syllables it leaves alone.
_CHANGED = ((0x1, 0x3400), (0xA000, 0xAC00), (0xF900, 0x10000), (0x1D400, 0x1D800), (0x1F100, 0x1F200))
_COMPOSED = range(0xC0, 0x2000)

_SPACE = "\u2581"


def extend(vocabulary: bytes, work: Path) -> bytes:
    """The same SentencePiece model with our rules in its normaliser; ``work`` is a folder for what is made on the way.

    Characters that the vocabulary knows stay as they are. Text without the others is cut into the same pieces.
    """
    processor = SentencePieceProcessor(model_proto=vocabulary)
    rules = _own_rules(_normalise_within(processor))
    rules |= {char: ours for char, ours in _TYPOGRAPHIC.items() if UNKNOWN in processor.encode(char)}
    model = ModelProto.FromString(vocabulary)
    model.normalizer_spec.precompiled_charsmap = _compiled(rules, work)
    model.normalizer_spec.name = "user_defined"
    return model.SerializeToString()


def _normalise_within(processor: SentencePieceProcessor) -> Callable[[str], str]:
    """What the normaliser makes of a text between two letters, where no space is trimmed."""

    def normalise(text: str) -> str:
        return processor.normalize(f"a{text}a").replace(_SPACE, " ").strip()[1:-1]

    return normalise


def _own_rules(normalise: Callable[[str], str]) -> dict[str, str]:
    chars = [
        chr(code) for span in _CHANGED for code in range(*span) if unicodedata.category(chr(code)) not in ("Cs", "Cn")
    ]
    rules = {char: made for char in chars if char not in (" ", _SPACE) and (made := normalise(char)) != char}
    for char in map(chr, _COMPOSED):
        parts = unicodedata.normalize("NFD", char)
        if len(parts) > 1 and normalise(parts) == char:
            rules[parts] = char
    return rules


def _compiled(rules: dict[str, str], work: Path) -> bytes:
    """The rules as SentencePiece compiles them, by the way of a model that is made for nothing else."""
    table, text = work / "rules.tsv", work / "text.txt"
    lines = ("\t".join(" ".join(f"{ord(char):X}" for char in side) for side in rule) for rule in rules.items())
    table.write_text("\n".join(lines) + "\n", encoding="ascii")
    text.write_text("".join(f"a b c d e f g h {number}\n" for number in range(200)), encoding="ascii")
    SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(work / "rules"),
        model_type="bpe",
        vocab_size=24,
        hard_vocab_limit=False,
        normalization_rule_tsv=str(table),
        minloglevel=2,
    )
    return ModelProto.FromString((work / "rules.model").read_bytes()).normalizer_spec.precompiled_charsmap
