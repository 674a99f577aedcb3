"""One pack's model and tokenizer: texts of any length in, their translations out, many to a call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from core.errors import PackDamaged, TranslationFailed
from core.languages import joint
from core.packs import Pack
from core.translating.clauses import halves

if TYPE_CHECKING:
    from argostranslate.tokenizer import Tokenizer

# CTranslate2 sorts a window by length and runs it in batches of this many tokens.
_BATCH_TOKENS = 512

# Models lose their thread in sentences longer than those that they were trained on. Six sentences of FLORES-dev made
# one: with a limit of 160 tokens chrF falls by 11 to 16 points and every sixth number is lost, with 80 next to nothing.
_MOST_TOKENS = 80

_SPACES = re.compile(r"\s+")


class Engine:
    """The model and the tokenizer of one pack."""

    def __init__(self, pack: Pack, threads: int) -> None:
        # Imported on use: with its libraries the engine costs more than the rest of a start.
        import ctranslate2

        self._pack = pack
        self._tokenizer = _tokenizer(pack)
        try:
            # A second thread inside a matrix product of this size costs more than it brings: a thread a batch instead.
            self._model = ctranslate2.Translator(
                str(pack.model), device="cpu", compute_type="auto", inter_threads=threads, intra_threads=1
            )
            self._tokenizer.encode("a")
        # The reader of bpe.model ends the whole program where it finds a fault.
        except (RuntimeError, OSError, ValueError, LookupError, MemoryError, SystemExit) as error:
            raise PackDamaged(pack.path, str(error)) from error

    def run(self, texts: Sequence[str], beam: int) -> list[str]:
        """The translation of each text, whatever its length; what holds no word or number stays as it is.

        Raises TranslationFailed.
        """
        pieces: list[list[str]] = []
        owners: list[int] = []
        spoken = [any(map(str.isalnum, text)) for text in texts]
        for owner in (i for i, speaks in enumerate(spoken) if speaks):
            text = texts[owner]
            for piece in self._pieces(_SPACES.sub(" ", text).strip()):
                pieces.append(piece)
                owners.append(owner)
        parts: list[list[str]] = [[] for _ in texts]
        for owner, translated in zip(owners, self._call(pieces, beam), strict=True):
            parts[owner].append(translated)
        between = joint(self._pack.target)
        return [between.join(part) if speaks else text for text, part, speaks in zip(texts, parts, spoken, strict=True)]

    def _pieces(self, text: str) -> Iterator[list[str]]:
        """The tokens of a text in runs that the model can take: whole, or split at clauses, at worst between words."""
        tokens = self._tokenizer.encode(text)
        if not tokens:
            return
        if len(tokens) <= _MOST_TOKENS:
            yield tokens
            return
        left, right = halves(text)
        if not right:
            # One endless word: nothing in it is a place to part at.
            yield from (tokens[i : i + _MOST_TOKENS] for i in range(0, len(tokens), _MOST_TOKENS))
            return
        yield from self._pieces(left)
        yield from self._pieces(right)

    def _call(self, pieces: list[list[str]], beam: int) -> list[str]:
        if not pieces:
            return []
        prefix = [[self._pack.target_prefix]] * len(pieces) if self._pack.target_prefix else None
        longest = max(len(piece) for piece in pieces)
        try:
            results = self._model.translate_batch(
                pieces,
                target_prefix=prefix,
                beam_size=beam,
                length_penalty=0.2,
                replace_unknowns=True,
                max_batch_size=_BATCH_TOKENS,
                batch_type="tokens",
                max_decoding_length=longest * 2 + 32,
            )
        except (RuntimeError, ValueError) as error:
            raise TranslationFailed(self._pack.source, self._pack.target, str(error)) from error
        texts = (self._tokenizer.decode(result.hypotheses[0]) for result in results)
        return [text.removeprefix(self._pack.target_prefix).strip() for text in texts]


def _tokenizer(pack: Pack) -> Tokenizer:
    """Argos' own tokenizer for the pack, so that its packages mean here what they mean there."""
    from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

    sentencepiece = pack.path / "sentencepiece.model"
    if sentencepiece.is_file():
        return SentencePieceTokenizer(sentencepiece)
    return BPETokenizer(pack.path / "bpe.model", pack.source, pack.target)
