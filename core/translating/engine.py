"""One pack's model and tokenizer: texts of any length in, their translations out, many to a call."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core.errors import OutOfMemory, PackDamaged, TranslationFailed
from core.languages import joint
from core.packs import Pack
from core.translating.clauses import halves

if TYPE_CHECKING:
    from argostranslate.tokenizer import Tokenizer
    from ctranslate2 import AsyncTranslationResult as _Begun

# CTranslate2 sorts what it is given by length and runs it in batches of so many tokens: few enough for every thread to
# have one, between a least below which a batch costs more than it brings, and a most above which it brings no more.
_LEAST_BATCH = 128
_MOST_BATCH = 512

# Models lose their thread in sentences longer than those that they were trained on. Six sentences of FLORES-dev made
# one: with a limit of 160 tokens chrF falls by 11 to 16 points and every sixth number is lost, with 80 next to nothing.
_MOST_TOKENS = 80

# As Argos has it: how much a search prefers long translations.
_LENGTH_PENALTY = 0.2

# So many tokens are enough to score what somebody wrote; the models in the packs have no positions for endless texts.
_MOST_SCORED = 256

# Besides twice its file, a model takes so many bytes while it is loaded. Each thread takes up addresses for its heap
# and its stack, but hardly any memory; a limit as ulimit sets it is one on addresses.
_WORKSPACE = 64 * 1024**2
_THREAD_ADDRESSES = 72 * 1024**2

# In so few tokens nothing else says what a word of several pieces is, and there is little to win.
_SHORT = 6

_SPACES = re.compile(r"\s+")

Scored = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Search:
    """How a translation is looked for: ``beam`` of them are kept in view at a time.

    With ``shortlist`` only words are looked at that have been seen as translations of those of the source, where a pack
    has such a list: that is twice as fast. It is made for sentences; short texts are looked up in the whole vocabulary.
    """

    beam: int = 1
    shortlist: bool = True


class Engine:
    """The model and the tokenizer of one pack."""

    def __init__(self, pack: Pack, threads: int) -> None:
        """Loads them. Raises PackDamaged, and OutOfMemory before it is too late: see ``_has_room``."""
        if not _has_room(pack, threads):
            raise OutOfMemory(pack.path.name)
        # Imported on use: with its libraries the engine costs more than the rest of a start.
        import ctranslate2

        self._pack = pack
        self._threads = threads
        self.source, self.target = pack.source, pack.target
        self.lowest_score = pack.lowest_score
        self._tokenizer = _tokenizer(pack)
        try:
            # A second thread inside a matrix product costs more than it brings, with models of three times the size of
            # ours and for a sentence alone too: a thread a batch instead.
            self._model = ctranslate2.Translator(
                str(pack.model), device="cpu", compute_type="auto", inter_threads=threads, intra_threads=1
            )
            self._tokenizer.encode("a")
        # The reader of bpe.model ends the whole program where it finds a fault.
        except (RuntimeError, OSError, ValueError, LookupError, SystemExit) as error:
            raise PackDamaged(pack.path, str(error)) from error

    def run(self, texts: Sequence[str], search: Search) -> list[str]:
        """The translation of each text, whatever its length; what holds no word or number stays as it is.

        Raises TranslationFailed.
        """
        return [text for text, _ in self.begin(texts, search)()]

    def begin(self, texts: Sequence[str], search: Search) -> Callable[[], list[Scored]]:
        """Hands texts to the model's threads, and returns at once what waits for the same as of ``run``.

        Each comes with its score: the mean natural logarithm of the probability of its tokens, 0 at best. Both raise
        TranslationFailed.
        """
        pieces: list[list[str]] = []
        owners: list[int] = []
        for owner, text in enumerate(texts):
            if any(map(str.isalnum, text)):
                for piece in self._pieces(_SPACES.sub(" ", text).strip()):
                    pieces.append(piece)
                    owners.append(owner)
        return partial(self._end, texts, owners, self._begin(pieces, search))

    def _end(self, texts: Sequence[str], owners: Sequence[int], begun: Sequence[_Begun]) -> list[Scored]:
        parts: list[list[str]] = [[] for _ in texts]
        sums, counts = [0.0] * len(texts), [0] * len(texts)
        for owner, piece in zip(owners, begun, strict=True):
            try:
                result = piece.result()
            except (RuntimeError, ValueError) as error:
                raise TranslationFailed(self._pack.source, self._pack.target, str(error)) from error
            tokens = result.hypotheses[0]
            parts[owner].append(self._tokenizer.decode(tokens).removeprefix(self._pack.target_prefix).strip())
            # Scores come divided by the length to this power; the end is a token too.
            sums[owner] += result.scores[0] * len(tokens) ** _LENGTH_PENALTY
            counts[owner] += len(tokens) + 1
        between = joint(self._pack.target)
        return [
            (between.join(part) if part else text, total / (count or 1))
            for text, part, total, count in zip(texts, parts, sums, counts, strict=True)
        ]

    def score(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The score that the model gives each pair of a text and its translation, whoever made it.

        Raises TranslationFailed.
        """
        encode, prefix = self._tokenizer.encode, [self._pack.target_prefix] if self._pack.target_prefix else []
        if not pairs:
            return []
        try:
            results = self._model.score_batch(
                [encode(_SPACES.sub(" ", source).strip()) for source, _ in pairs],
                [prefix + encode(_SPACES.sub(" ", translation).strip()) for _, translation in pairs],
                max_batch_size=_MOST_BATCH,
                batch_type="tokens",
                max_input_length=_MOST_SCORED,
            )
        except (RuntimeError, ValueError) as error:
            raise TranslationFailed(self._pack.source, self._pack.target, str(error)) from error
        return [sum(result.log_probs) / max(1, len(result.log_probs)) for result in results]

    def weigh(self, word: str) -> tuple[float, int]:
        """How likely the model's vocabulary makes a word (natural logarithm), and how many pieces it takes to spell."""
        pieces = self._tokenizer.encode(word)
        # The vocabulary of byte pairs has no likelihoods; there a word is the likelier the fewer pieces it takes.
        processor = getattr(self._tokenizer, "processor", None)
        if processor is None:
            return -10.0 * len(pieces), len(pieces)
        return sum(processor.GetScore(processor.PieceToId(piece)) for piece in pieces), len(pieces)

    def _pieces(self, text: str) -> Iterator[list[str]]:
        """The tokens of a text in runs that the model can take: whole, or split at clauses, at worst between words."""
        tokens = self._tokenizer.encode(text)
        if not tokens:
            return
        if len(tokens) <= _MOST_TOKENS:
            yield tokens
            return
        left, right = halves(text, self._pack.source)
        if not right:
            # One endless word: nothing in it is a place to part at.
            yield from (tokens[i : i + _MOST_TOKENS] for i in range(0, len(tokens), _MOST_TOKENS))
            return
        yield from self._pieces(left)
        yield from self._pieces(right)

    def _begin(self, pieces: Sequence[list[str]], search: Search) -> list[_Begun]:
        """What waits for the translation of each piece."""
        begun: dict[int, _Begun] = {}
        for shortlist in (True, False):
            chosen = [i for i, piece in enumerate(pieces) if (search.shortlist and len(piece) > _SHORT) == shortlist]
            if chosen:
                begun.update(zip(chosen, self._call([pieces[i] for i in chosen], search.beam, shortlist), strict=True))
        return [begun[i] for i in range(len(pieces))]

    def _call(self, pieces: Sequence[list[str]], beam: int, shortlist: bool) -> list[_Begun]:
        prefix = [[self._pack.target_prefix]] * len(pieces) if self._pack.target_prefix else None
        share = -(-sum(map(len, pieces)) // self._threads)
        try:
            begun: list[_Begun] = self._model.translate_batch(
                pieces,
                target_prefix=prefix,
                beam_size=beam,
                length_penalty=_LENGTH_PENALTY,
                return_scores=True,
                replace_unknowns=True,
                max_batch_size=min(max(share, _LEAST_BATCH), _MOST_BATCH),
                batch_type="tokens",
                use_vmap=shortlist,
                max_decoding_length=max(map(len, pieces)) * 2 + 32,
                asynchronous=True,
            )
        except (RuntimeError, ValueError) as error:
            raise TranslationFailed(self._pack.source, self._pack.target, str(error)) from error
        return begun


def _has_room(pack: Pack, threads: int) -> bool:
    """Whether the memory will do for a model, as far as the system tells.

    Where memory runs out Linux ends the program, or the engine does, and neither says why. Elsewhere a program is told.
    """
    if sys.platform != "linux":
        return True
    import resource

    try:
        needed = 2 * (pack.model / "model.bin").stat().st_size + _WORKSPACE
        free = _told("/proc/meminfo", "MemAvailable:") + _told("/proc/meminfo", "SwapFree:")
        taken = _told("/proc/self/status", "VmSize:")
    except (OSError, StopIteration):
        # What is wrong with the model is said by what loads it; where the system tells nothing, it has to be tried.
        return True
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    limited = limit != resource.RLIM_INFINITY and limit - taken < needed + threads * _THREAD_ADDRESSES
    return free >= needed and not limited


def _told(path: str, name: str) -> int:
    """The bytes that a file of Linux tells under a name. Raises OSError, and StopIteration where it does not."""
    with open(path, encoding="ascii", errors="replace") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name))


def _tokenizer(pack: Pack) -> Tokenizer:
    """Argos' own tokenizer for the pack, so that its packages mean here what they mean there."""
    from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

    sentencepiece = pack.path / "sentencepiece.model"
    if sentencepiece.is_file():
        return SentencePieceTokenizer(sentencepiece)
    return BPETokenizer(pack.path / "bpe.model", pack.source, pack.target)
