"""Translation: sentences through Argos packs on CTranslate2, many at a time, streamed back in order.

Argos' own API runs one paragraph a call; here every call takes a window of sentences, which is several times as fast.
A sentence too long for the model is split at clauses and joined again. A translation that looks wrong is tried once
more with a wider search, and if it still does, the source stands in its place, marked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock

from core.model import Doubt
from core.packs import Pack
from core.translating.doubt import doubt
from core.translating.engine import Engine

# What is on screen first is translated first: a small window, then ones that keep all cores busy.
_FIRST_WINDOW = 8
_WINDOW = 64

# A window of long sentences holds fewer, so that the work can be ended soon.
_WINDOW_CHARACTERS = 8_000

# A search beam of 1 is nearly three times as fast as Argos' 4, for 0.1 to 0.2 BLEU (FLORES-dev, bundled packs).
_BEAM = 1
_SECOND_BEAM = 4

Rendering = tuple[str, Doubt | None]


class Translator:
    """Translates along routes of packs, and keeps the models that it has loaded. May be shared between threads."""

    def __init__(self, threads: int | None = None) -> None:
        """``threads`` is how many sentences are worked on at once; by default one a core, up to 8."""
        self._threads = threads or min(8, os.cpu_count() or 1)
        self._engines: dict[Path, Engine] = {}
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

    def _engine(self, pack: Pack) -> Engine:
        # Two runs that want the same model at the same time wait for one loading of it.
        with self._lock:
            if pack.path not in self._engines:
                self._engines[pack.path] = Engine(pack, self._threads)
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


def _through(engines: Sequence[Engine], texts: Sequence[str]) -> list[Rendering]:
    """One window through every engine of a route, with a second try for what looks wrong."""
    if not engines:
        return [(text, None) for text in texts]
    renderings = _renderings(engines, texts, _BEAM)
    doubtful = [i for i, (_, reason) in enumerate(renderings) if reason]
    again = _renderings(engines, [texts[i] for i in doubtful], _SECOND_BEAM)
    for i, (result, reason) in zip(doubtful, again, strict=True):
        renderings[i] = (texts[i] if reason else result, reason)
    return renderings


def _renderings(engines: Sequence[Engine], texts: Sequence[str], beam: int) -> list[Rendering]:
    results = texts
    for engine in engines:
        results = engine.run(results, beam)
    return [(result, doubt(text, result)) for text, result in zip(texts, results, strict=True)]
