"""A new vocabulary for a model that has one: pieces of a text, and what the old ones say of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

from .network import END, UNKNOWN
from .student import Student

# More pieces would make a pack larger than 18 MB.
PIECES = 24_000

# More lines change little of what comes out, and the trainer takes minutes as it is.
LINES = 200_000

# Letters that a text may lack, and its readers not.
_REQUIRED = "ñÑ¿¡·ªºçÇáàéèíïóòúüÁÀÉÈÍÏÓÒÚÜ"

# What stands for a character that the old vocabulary lacks, where no letter is left when its accent is taken off.
_LIKE = {"¿": "?", "¡": "!", "·": "-"}

_SPACE = "▁"


def train(texts: Sequence[str], pieces: int, work: Path) -> Path:
    """A SentencePiece model of at most so many pieces, numbered as Firefox' are: the end first, then the unknown."""
    text = work / "text.txt"
    text.write_text("".join(f"{line}\n" for line in texts), encoding="utf-8")
    SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(work / "vocabulary"),
        model_type="unigram",
        vocab_size=pieces,
        hard_vocab_limit=False,
        eos_id=END,
        unk_id=UNKNOWN,
        bos_id=-1,
        pad_id=-1,
        normalization_rule_name="nmt_nfkc",
        required_chars=_REQUIRED,
        num_threads=2,
        minloglevel=2,
    )
    return work / "vocabulary.model"


def pieces_in(processor: SentencePieceProcessor) -> list[str]:
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def carried_over(student: Student, old: SentencePieceProcessor, known: Sequence[str], new: Sequence[str]) -> Student:
    """The student with new pieces: those that it has, ``known``, stay what they were, and others start as the mean of
    the likeliest parts that it has, by the scores of its own vocabulary."""
    numbers = {piece: number for number, piece in enumerate(known)}
    scores = {piece: old.get_score(old.piece_to_id(piece)) for piece in known}
    grown = Student(replace(student.sizes, pieces=len(new)))
    state = student.state_dict()
    parts = [[numbers[part] for part in parted(piece, scores)] or [UNKNOWN] for piece in new]
    for name in ("embeddings.weight", "bias"):
        state[name] = torch.stack([state[name][torch.tensor(own)].mean(0) for own in parts])
    grown.load_state_dict(state)
    return grown


def parted(piece: str, scores: dict[str, float]) -> list[str]:
    """The likeliest parts of a piece: Viterbi's way through those that have a score, as SentencePiece goes.

    A character that no part has stands for its letter without the accent, or for one like it, or is left out.
    """
    if piece in scores:
        return [piece]
    text = "".join(char if char in scores else _plain(char) for char in piece)
    text = "".join(char for char in text if char in scores)
    best: list[tuple[float, list[str]]] = [(0.0, [])]
    for end in range(1, len(text) + 1):
        ways = [
            (best[start][0] + scores[text[start:end]], [*best[start][1], text[start:end]])
            for start in range(end)
            if text[start:end] in scores
        ]
        best.append(max(ways))
    parts = best[-1][1]
    # The space before a word says nothing of it, where it stands alone.
    return parts[1:] if len(parts) > 1 and parts[0] == _SPACE else parts


def _plain(char: str) -> str:
    return _LIKE.get(char, unicodedata.normalize("NFD", char)[0])
