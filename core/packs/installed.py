"""The packs that are on the disk, bundled or installed for Argos Translate, and the routes through them.

A pack is a folder as Argos Translate lays it out: ``metadata.json``, a CTranslate2 model in ``model/``, and
``sentencepiece.model`` or ``bpe.model``. Packs are used where they lie; nothing is copied.
"""

from __future__ import annotations

import io
import json
import os
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from core.errors import NoRoute, PackDamaged
from core.languages import are_close
from core.packs.store import Store

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "packs"

# What packs are sure of that do not say so is not known: such a score only failures have.
_LOWEST = -1.0


@dataclass(frozen=True, slots=True)
class Pack:
    """An installed pack that translates from ``source`` to ``target`` (language codes).

    Below ``lowest_score``, the mean natural logarithm of the probability of its tokens, a translation by it is a guess.
    """

    path: Path
    source: str
    target: str
    version: str
    bundled: bool = False
    target_prefix: str = ""
    lowest_score: float = _LOWEST

    @property
    def code(self) -> str:
        return f"{self.source}_{self.target}"

    @property
    def model(self) -> Path:
        return self.path / "model"


def argos_folders() -> list[Path]:
    """The folders in which Argos Translate keeps its packages on this computer; empty where it can have none.

    Argos makes its folders when its settings are imported. Where the home folder can't be written to, or the settings
    are broken, there are none.
    """
    try:
        # It prints what it finds wrong, which would stand amid what a command prints.
        with redirect_stdout(io.StringIO()):
            from argostranslate import settings
    except (OSError, RuntimeError, ValueError, LookupError, AssertionError):
        return []
    return [Path(folder) for folder in settings.package_dirs]


class Packs:
    """The packs in some folders, read anew by ``refresh``.

    Where two serve the same pair, one that the user installed goes before a bundled one, and a newer before an older.

    ``damaged`` holds what looks like a pack and can't be used, so that one broken folder never hides the others.
    """

    def __init__(self, bundled: Path = BUNDLED, folders: Iterable[Path] | None = None) -> None:
        self._bundled = bundled
        self._folders = folders
        self.installed: tuple[Pack, ...] = ()
        self.damaged: tuple[PackDamaged, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Looks at the folders again, once what a crash left half done in them is put in order."""
        best: dict[tuple[str, str], Pack] = {}
        damaged = []
        folders = argos_folders() if self._folders is None else self._folders
        for folder in (self._bundled, *folders):
            store = Store(folder)
            store.sweep()
            replaced = store.replaced()
            for path in packages_in(folder):
                if path.name in replaced:
                    continue
                try:
                    pack = read(path, bundled=folder == self._bundled)
                except PackDamaged as error:
                    damaged.append(error)
                    continue
                if pack is None:
                    continue
                rival = best.get((pack.source, pack.target))
                if rival is None or _rank(pack) > _rank(rival):
                    best[pack.source, pack.target] = pack
        self.installed = tuple(sorted(best.values(), key=lambda pack: pack.code))
        self.damaged = tuple(damaged)

    def sources(self) -> set[str]:
        """The codes of the languages that can be translated from."""
        return {pack.source for pack in self.installed}

    def targets(self, source: str) -> set[str]:
        """The codes of the languages that can be reached from ``source``, by one pack or several."""
        return {target for target in self._shortest(source) if not are_close(source, target)}

    def route(self, source: str, target: str) -> tuple[Pack, ...]:
        """The packs that lead from one language to another: as few as possible, by way of English where that is equal.

        No packs where the two are the same. Raises NoRoute.
        """
        routes = self._shortest(source)
        # A variety of the target stands in for it; the route says which.
        near = (code for code in sorted(routes) if routes[code] and are_close(code, target))
        found = target if target in routes else next(near, None)
        if found is None:
            raise NoRoute(source, target)
        return routes[found]

    def _shortest(self, source: str) -> dict[str, tuple[Pack, ...]]:
        """The route from ``source`` to each language within reach, itself included, by breadth-first search.

        Where no pack translates from it, one that translates from a variety of it stands in.
        """
        sources = self.sources()
        known = source in sources
        start = source if known else next((code for code in sorted(sources) if are_close(code, source)), source)
        routes: dict[str, tuple[Pack, ...]] = {source: (), start: ()}
        waiting = deque([start])
        while waiting:
            here = waiting.popleft()
            onward = [pack for pack in self.installed if pack.source == here]
            # What is seen first wins among equals, and what English leads to is seen before the rest.
            for pack in sorted(onward, key=lambda pack: pack.target != "en"):
                if pack.target not in routes:
                    routes[pack.target] = (*routes[here], pack)
                    waiting.append(pack.target)
        return routes


def codes(route: Sequence[Pack], source: str) -> tuple[str, ...]:
    """The languages that a route passes, ``source`` first: ``("uk", "en", "pt")``."""
    return (source, *(pack.target for pack in route))


def stand_ins(route: Sequence[Pack], source: str, target: str) -> dict[str, str]:
    """The ends of a route that are not what was asked for, and the varieties of them that it has: ``{"pb": "pt"}``."""
    ends = ((source, route[0].source), (target, route[-1].target)) if route else ()
    return {wanted: found for wanted, found in ends if wanted != found}


def packages_in(folder: Path) -> list[Path]:
    """The folders in a folder that should be packs."""
    try:
        # Path.is_dir would raise for some links that lead nowhere, and so hide the other packs.
        return sorted(path for path in folder.iterdir() if os.path.isdir(path) and not path.name.startswith("."))
    except OSError:
        # Not there, or not ours to look into: no packs.
        return []


def read(path: Path, *, bundled: bool = False) -> Pack | None:
    """The pack in a folder; None for what Argos keeps beside translations, such as models that split sentences.

    Raises PackDamaged.
    """
    try:
        metadata = json.loads((path / "metadata.json").read_text(encoding="utf-8"))
        if metadata.get("type", "translate") != "translate":
            return None
        pack = Pack(
            path,
            metadata["from_code"],
            metadata["to_code"],
            str(metadata.get("package_version", "")),
            bundled,
            str(metadata.get("target_prefix", "")),
            # A pack may be stricter with itself, but not call failures good.
            max(_LOWEST, float(metadata.get("lowest_score", _LOWEST))),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise PackDamaged(path, f"metadata.json: {error}") from error
    if not all(isinstance(code, str) and code for code in (pack.source, pack.target)):
        raise PackDamaged(path, "metadata.json: a language code is not a text")
    if not os.access(pack.model / "model.bin", os.R_OK):
        raise PackDamaged(path, "model/model.bin can't be read")
    if not any((path / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        raise PackDamaged(path, "neither sentencepiece.model nor bpe.model is there")
    return pack


def _rank(pack: Pack) -> tuple[bool, tuple[int, ...]]:
    """What orders packs of a pair: an installed one, which the user chose, is ahead of a bundled one in any version."""
    return not pack.bundled, order(pack.version)


def order(version: str) -> tuple[int, ...]:
    """What orders versions: their numbers, so that 1.10 comes after 1.9."""
    # Python makes no number of more than some thousand digits, and nobody counts versions to a billion.
    return tuple(int(part[:9]) for part in version.split(".") if part.isdecimal())


def default_target(packs: Packs, system_language: str) -> str:
    """The code of the language to translate into as long as the reader has chosen none.

    It is the language of the system where a pack leads into it from another; English, which most packs lead into,
    counts only where there is nothing else. A language that packs also translate from is the better served.
    """
    sources = packs.sources()
    targets = sorted(
        {pack.target for pack in packs.installed}, key=lambda code: (code == "en", code not in sources, code)
    )
    if system_language in targets and system_language != "en":
        return system_language
    return next(iter(targets), "en")
