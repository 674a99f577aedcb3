"""Translation: sentences through Argos packs on CTranslate2, many at a time, streamed back in order.

Argos' own API runs one paragraph a call; here every call takes a window of sentences, which is several times as fast.
A sentence too long for the model is split at clauses and joined again. A translation that looks wrong is tried once
more with a wider search, and if it still does, the source stands in its place, marked.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from core.doubt import doubt
from core.errors import PackDamaged, TranslationFailed
from core.languages import joint
from core.model import Doubt
from core.packs import Pack

if TYPE_CHECKING:
    from argostranslate.tokenizer import Tokenizer

# What is on screen first is translated first: a small window, then ones that keep all cores busy.
_FIRST_WINDOW = 8
_WINDOW = 64

# A window of long sentences holds fewer, so that the work can be ended soon.
_WINDOW_CHARACTERS = 8_000

# CTranslate2 sorts a window by length and runs it in batches of this many tokens.
_BATCH_TOKENS = 512

# Models lose their thread in sentences longer than those that they were trained on. Six sentences of FLORES-dev made
# one: with a limit of 160 tokens chrF falls by 11 to 16 points and every sixth number is lost, with 80 next to nothing.
_MOST_TOKENS = 80

# A search beam of 1 is nearly three times as fast as Argos' 4, for 0.1 to 0.2 BLEU (FLORES-dev, bundled packs).
_BEAM = 1
_SECOND_BEAM = 4

# A comma or a colon ends a clause only before a space: 1,000 and 12:30 are whole.
_CLAUSES = re.compile(r"(?<=[;:,،؛])\s+|(?<=[。；：，、])\s*|\s+(?=[—–-]\s)|\s+(?=\()")
_SPACES = re.compile(r"\s+")

Rendering = tuple[str, Doubt | None]


class Translator:
    """Translates along routes of packs, and keeps the models that it has loaded. May be shared between threads."""

    def __init__(self, threads: int | None = None) -> None:
        """``threads`` is how many sentences are worked on at once; by default one a core, up to 8."""
        self._threads = threads or min(8, os.cpu_count() or 1)
        self._engines: dict[Path, _Engine] = {}
        self._lock = Lock()

    def load(self, route: Sequence[Pack]) -> None:
        """Loads the models of a route, so that its first sentence need not wait. Raises PackDamaged."""
        for pack in route:
            self._engine(pack)

    def translate(self, texts: Sequence[str], route: Sequence[Pack]) -> Iterator[list[Rendering]]:
        """The translation of each text along the route, in order, each with the reason to doubt it or None.

        They come a window at a time: whoever stops asking ends the work with the window. An empty route gives the
        texts back. Raises PackDamaged where a model does not load, and TranslationFailed where an engine gives up.
        """
        engines = [self._engine(pack) for pack in route]
        for window in _windows(texts):
            yield _through(engines, window)

    def _engine(self, pack: Pack) -> _Engine:
        # Two runs that want the same model at the same time wait for one loading of it.
        with self._lock:
            if pack.path not in self._engines:
                self._engines[pack.path] = _Engine(pack, self._threads)
            return self._engines[pack.path]


def _windows(texts: Sequence[str]) -> Iterator[list[str]]:
    """The texts in order, parted into those that are translated at once."""
    window: list[str] = []
    size, characters = _FIRST_WINDOW, 0
    for text in texts:
        if window and (len(window) == size or characters + len(text) > _WINDOW_CHARACTERS):
            yield window
            window, size, characters = [], _WINDOW, 0
        window.append(text)
        characters += len(text)
    if window:
        yield window


def _through(engines: Sequence[_Engine], texts: Sequence[str]) -> list[Rendering]:
    """One window through every engine of a route, with a second try for what looks wrong."""
    if not engines:
        return [(text, None) for text in texts]
    renderings = _renderings(engines, texts, _BEAM)
    doubtful = [i for i, (_, reason) in enumerate(renderings) if reason]
    again = _renderings(engines, [texts[i] for i in doubtful], _SECOND_BEAM)
    for i, (result, reason) in zip(doubtful, again, strict=True):
        renderings[i] = (texts[i] if reason else result, reason)
    return renderings


def _renderings(engines: Sequence[_Engine], texts: Sequence[str], beam: int) -> list[Rendering]:
    results = texts
    for engine in engines:
        results = engine.run(results, beam)
    return [(result, doubt(text, result)) for text, result in zip(texts, results, strict=True)]


class _Engine:
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
        left, right = _halves(text)
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


def _halves(text: str) -> tuple[str, str]:
    """A text in two, parted at the clause boundary, else the space, nearest to its middle; nothing second if none."""
    middle = len(text) / 2
    for pattern in (_CLAUSES, _SPACES):
        places = [match.end() for match in pattern.finditer(text) if 0 < match.end() < len(text)]
        near = [place for place in places if len(text) / 6 < place < len(text) * 5 / 6]
        if near:
            place = min(near, key=lambda place: abs(place - middle))
            return text[:place].strip(), text[place:].strip()
    return text, ""


def _tokenizer(pack: Pack) -> Tokenizer:
    """Argos' own tokenizer for the pack, so that its packages mean here what they mean there."""
    from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

    sentencepiece = pack.path / "sentencepiece.model"
    if sentencepiece.is_file():
        return SentencePieceTokenizer(sentencepiece)
    return BPETokenizer(pack.path / "bpe.model", pack.source, pack.target)
