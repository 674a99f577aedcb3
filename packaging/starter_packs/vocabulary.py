"""A new vocabulary for a model that has one: some of its pieces, and others of another language."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer
from sentencepiece.sentencepiece_model_pb2 import ModelProto
from torch import Tensor

from .network import END, UNKNOWN
from .student import Student

# More lines change little of what comes out, and the trainer takes minutes as it is.
_LINES = 200_000

# Letters that a text may lack, and its readers not.
_REQUIRED = "ñÑ¿¡·ªºçÇáàéèíïóòúüÁÀÉÈÍÏÓÒÚÜ"

# What stands for a character that the old vocabulary lacks, where no letter is left when its accent is taken off.
_LIKE = {"¿": "?", "¡": "!", "·": "-"}

_SPACE = "▁"

# For pieces by their numbers: the numbers of others that they stand for, and the share of each.
Counterparts = Mapping[int, Mapping[int, float]]


def train(texts: Sequence[str], pieces: int, work: Path) -> Path:
    """A SentencePiece model of at most so many pieces, numbered as Firefox' are: the end first, then the unknown."""
    text = work / "text.txt"
    some = texts[:: math.ceil(len(texts) / _LINES)]
    text.write_text("".join(f"{line}\n" for line in some), encoding="utf-8")
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


def joined(old: Path, english: Sequence[str], kept: int, others: Path, pieces: int) -> bytes:
    """A SentencePiece model of so many pieces: of an old one single characters and those that English texts need most,
    so many that are ``kept``; of another one those that are not among them, single characters and the frequent ones.

    English is cut as before, nearly, and names and numbers are cut alike in both languages.
    """
    processor = SentencePieceProcessor(model_file=str(old))
    counts = Counter(piece for numbers in processor.encode(list(english)) for piece in numbers)
    proto = ModelProto.FromString(old.read_bytes())
    needed = sorted(
        range(len(proto.pieces)),
        key=lambda number: (number not in (END, UNKNOWN), len(proto.pieces[number].piece) > 1, -counts[number], number),
    )
    chosen = [proto.pieces[number] for number in sorted(needed[:kept])]
    there = {piece.piece for piece in chosen}
    # The trainer writes them by their frequency, and letters that are hardly there last.
    added = [piece for piece in ModelProto.FromString(others.read_bytes()).pieces if piece.piece not in there]
    added.sort(key=lambda piece: len(piece.piece) > 1)
    del proto.pieces[:]
    proto.pieces.extend([*chosen, *added[: pieces - len(chosen)]])
    return proto.SerializeToString()


def pieces_in(processor: SentencePieceProcessor) -> list[str]:
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def carried_over(
    student: Student, old: SentencePieceProcessor, known: Sequence[str], new: Sequence[str], stands_for: Counterparts
) -> Student:
    """The student with new pieces: those that it has, ``known``, stay what they were.

    Others start as the mean of those that they stand for; where that is not known, of their likeliest parts by the
    scores of its own vocabulary.
    """
    numbers = {piece: number for number, piece in enumerate(known)}
    scores = {piece: old.get_score(old.piece_to_id(piece)) for piece in known}

    def shares(number: int, piece: str) -> Mapping[int, float]:
        if piece not in numbers and number in stands_for:
            return stands_for[number]
        parts = [numbers[part] for part in parted(piece, scores)] or [UNKNOWN]
        return {part: count / len(parts) for part, count in Counter(parts).items()}

    grown = Student(replace(student.sizes, pieces=len(new)))
    state = student.state_dict()
    mixed = [shares(number, piece) for number, piece in enumerate(new)]
    for name in ("embeddings.weight", "bias"):
        state[name] = _mixed(state[name], mixed)
    grown.load_state_dict(state)
    return grown


def _mixed(rows: Tensor, shares: Sequence[Mapping[int, float]]) -> Tensor:
    """For each of some shares of rows the mean that they make."""
    return torch.stack([torch.tensor(list(own.values())) @ rows[list(own)] for own in shares])


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
