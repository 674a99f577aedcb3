"""Translation: sentences through Argos packs on CTranslate2, many at a time, streamed back in order.

Argos' own API runs one paragraph a call; here every call takes a window of sentences, which is several times as fast.
A sentence too long for the model is split at clauses and joined again. A translation that looks wrong is tried once
more with a wider search, and if it still does, the source stands in its place, marked.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import repeat
from pathlib import Path
from threading import Lock, Thread, Timer
from time import monotonic

from core.errors import NutgrafError
from core.languages import joint
from core.model import Doubt, Effort, Glossary
from core.packs import Pack
from core.translating.attempts import Attempt, Rendering, through
from core.translating.clauses import portions
from core.translating.doubt import doubt
from core.translating.engine import Engine, Search
from core.translating.memory import Memory, key
from core.translating.terms import find_terms

# What is on screen first is translated first: a small window, then ones that keep all cores busy.
_FIRST_WINDOW = 8
_WINDOW = 64

# A window of long sentences holds fewer, so that the work can be ended soon.
_WINDOW_CHARACTERS = 8_000

# A longer text is worked on in portions, so that the work can be ended soon within it too.
_MOST_CHARACTERS = 4_000

# How many translations the search keeps in view. Argos has 4, which takes about twice as long as 1, for 0.1
# BLEU at most (FLORES-dev, bundled packs).
_SEARCHES = {Effort.FAST: Search(1), Effort.CAREFUL: Search(4)}

# Translations that somebody else made are scored as they stand, by other tokens than their model would have chosen.
_LOWEST_OF_OTHERS = -1.0

# Models that nobody has used for so many seconds are let go of.
_IDLE = 300.0

Window = Sequence[tuple[str, bool]]
"""Portions of texts that are translated at once, and whether each is the last of its text."""

_NO_TERMS = Glossary()


class Translator:
    """Translates along routes of packs, and keeps the models that it has loaded. May be shared between threads.

    ``memory`` may be set at any time: what it holds is not translated again; None translates everything anew.
    """

    def __init__(self, threads: int | None = None, memory: Memory | None = None, idle: float = _IDLE) -> None:
        """``threads`` is how many sentences are worked on at once; by default one a core, up to 8.

        A model that was not used for ``idle`` seconds is let go of, and loaded again when it is needed.
        """
        self.memory = memory
        self._idle = idle
        self._used: dict[Path, float] = {}
        self._timer: Timer | None = None
        self._threads = threads or min(8, os.cpu_count() or 1)
        self._engines: dict[Path, tuple[int | None, Engine]] = {}
        self._lock = Lock()

    def load(self, route: Sequence[Pack]) -> None:
        """Loads the models of a route, so that its first sentence need not wait. Raises PackDamaged, OutOfMemory."""
        for pack in route:
            self._engine(pack)

    def prepare(self, route: Sequence[Pack]) -> None:
        """Begins to load the models of a route in a thread of its own, and returns at once."""
        if any(pack.path not in self._engines for pack in route):
            Thread(target=self._prepare, args=(route,), name="models").start()

    def _prepare(self, route: Sequence[Pack]) -> None:
        # A pack that can't be loaded now is found again, and said, when the route is needed.
        with suppress(NutgrafError, MemoryError, ImportError):
            self.load(route)

    def translate(
        self,
        texts: Sequence[str],
        route: Sequence[Pack],
        glossary: Glossary = _NO_TERMS,
        effort: Effort = Effort.FAST,
    ) -> Iterator[list[Rendering]]:
        """The translation of each text along the route, in order, each with the reason to doubt it or None.

        They come a window at a time, and whoever stops asking ends the work with the window after it, which has been
        begun. A window is empty while a text longer than one, or a further step or attempt, is worked on. An empty
        route gives the texts back. Terms of the ``glossary`` come out as it says. Raises PackDamaged where a model does
        not load, OutOfMemory where it has no room, and TranslationFailed where an engine gives up.
        """
        if not route:
            yield [(text, None) for text in texts]
            return
        between = joint(route[-1].target)
        parts: list[Rendering] = []
        windows = _windows(_portions(texts, route[0].source))
        for window, renderings in self._one_ahead(windows, route, glossary, effort):
            whole: list[Rendering] = []
            if renderings is None:
                yield whole
                continue
            for rendering, (_, last) in zip(renderings, window, strict=True):
                parts.append(rendering)
                if last:
                    reasons = (reason for _, reason in parts if reason)
                    whole.append((between.join(text for text, _ in parts), next(reasons, None)))
                    parts = []
            yield whole

    def judge(self, pairs: Sequence[tuple[str, str]], route: Sequence[Pack]) -> list[Doubt | None]:
        """The reason to doubt each pair of a text and its translation, whoever made it, or None.

        A route of one pack asks its model too. Raises PackDamaged and TranslationFailed.
        """
        languages = (route[0].source, route[-1].target) if route else ("", "")
        found = [doubt(source, translation, languages) for source, translation in pairs]
        if len(route) == 1:
            left = [i for i, reason in enumerate(found) if reason is None]
            for i, score in zip(left, self._engine(route[0]).score([pairs[i] for i in left]), strict=True):
                found[i] = Doubt.SCORE if score < _LOWEST_OF_OTHERS else None
        return found

    def release_idle(self) -> int:
        """Lets go of the models that were not used for a while, and says how many are left.

        It happens by itself, in a thread of its own. A run that holds one keeps it to its end.
        """
        with self._lock:
            late = monotonic() - self._idle
            self._engines = {path: loaded for path, loaded in self._engines.items() if self._used[path] > late}
            self._timer = None
            if self._engines:
                self._watch()
            return len(self._engines)

    def _watch(self) -> None:
        """Looks for idle models once more when there may be some."""
        if self._timer is None:
            self._timer = Timer(max(0.05, self._idle / 2), self.release_idle)
            self._timer.daemon = True
            self._timer.start()

    def _one_ahead(
        self, windows: Iterable[Window], route: Sequence[Pack], glossary: Glossary, effort: Effort
    ) -> Iterator[tuple[Window, list[Rendering] | None]]:
        """Each window and what came of it, or None while it goes on with what looks wrong in it.

        The next one is begun before, so that the models' threads never wait for what is done here.
        """
        held: dict[Path, Engine] = {}
        before: Iterator[tuple[Window, list[Rendering] | None]] = iter(())
        for window in windows:
            steps = _begun(self._remembered([text for text, _ in window], route, glossary, effort, held))
            yield from before
            before = zip(repeat(window), steps)
        yield from before

    def _remembered(
        self, texts: Sequence[str], route: Sequence[Pack], glossary: Glossary, effort: Effort, held: dict[Path, Engine]
    ) -> Attempt:
        """One window from memory, as far as it goes, and through the engines of the route."""
        memory = self.memory
        if memory is None:
            return (yield from through(self._hold(route, held), texts, glossary, _SEARCHES[effort]))
        terms = glossary.terms_for(route[0].source, route[-1].target)
        keys = []
        for text in texts:
            listed = [(text[start:end], rendering) for start, end, rendering in find_terms(text, terms)]
            keys.append(key(text, route, effort, listed))
        known = dict(zip(keys, memory.recall(keys), strict=True))
        # The same text twice is one piece of work.
        missing = {name: text for name, text in zip(keys, texts, strict=True) if known[name] is None}
        if missing:
            engines = self._hold(route, held)
            made = yield from through(engines, list(missing.values()), glossary, _SEARCHES[effort])
            new = dict(zip(missing, made, strict=True))
            memory.keep(new)
            known.update(new)
        return [rendering for name in keys if (rendering := known[name]) is not None]

    def _hold(self, route: Sequence[Pack], held: dict[Path, Engine]) -> list[Engine]:
        """The engines of a route, the same ones to the end of a run, whatever becomes of their packs meanwhile."""
        for pack in route:
            if pack.path not in held:
                held[pack.path] = self._engine(pack)
            self._used[pack.path] = monotonic()
        return [held[pack.path] for pack in route]

    def forget_removed(self) -> None:
        """Lets go of the models of packs that were removed or replaced; a run that uses one ends undisturbed."""
        with self._lock:
            self._drop_stale()

    def _engine(self, pack: Pack) -> Engine:
        # Two runs that want the same model at the same time wait for one loading of it.
        with self._lock:
            self._drop_stale()
            if pack.path not in self._engines:
                self._engines[pack.path] = (_stamp(pack.path), Engine(pack, self._threads))
                self._watch()
            self._used[pack.path] = monotonic()
            return self._engines[pack.path][1]

    def _drop_stale(self) -> None:
        kept = {path: loaded for path, loaded in self._engines.items() if loaded[0] == _stamp(path)}
        self._engines = kept


def _stamp(path: Path) -> int | None:
    """What changes when another pack takes the place of one; None where there is no pack."""
    try:
        return (path / "model" / "model.bin").stat().st_mtime_ns
    except OSError:
        return None


def _portions(texts: Sequence[str], language: str) -> Iterator[tuple[str, bool]]:
    """The texts, long ones in portions; and whether each is the last of its text."""
    for text in texts:
        before = ""
        for portion in portions(text, language, _MOST_CHARACTERS):
            if before:
                yield before, False
            before = portion
        yield before, True


def _windows(portions: Iterable[tuple[str, bool]]) -> Iterator[Window]:
    """The portions in order, parted into those that are translated at once."""
    window: list[tuple[str, bool]] = []
    size, characters = _FIRST_WINDOW, 0
    for portion, last in portions:
        if window and (len(window) == size or characters + len(portion) > _WINDOW_CHARACTERS):
            yield window
            window, size, characters = [], _WINDOW, 0
        window.append((portion, last))
        characters += len(portion)
    if window:
        yield window


def _begun(attempt: Attempt) -> Iterator[list[Rendering] | None]:
    """Begins with a window, up to where it first waits for a model. Last comes what came of it, before that None each
    time that it waits again."""

    def steps() -> Iterator[list[Rendering] | None]:
        yield (yield from attempt)

    running = steps()
    first = next(running)
    return running if first is None else iter([first])
