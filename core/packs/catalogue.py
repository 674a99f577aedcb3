"""Bundled, installed and offered packs as one list, and what each of them makes possible."""

from __future__ import annotations

import heapq
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path

from core.errors import NoRoute, PackDamaged
from core.languages import are_close
from core.packs.index import Index, Offer
from core.packs.install import code_of
from core.packs.installed import Pack, Packs, order

Pair = tuple[str, str]

_LICENCES = re.compile(
    r"\b(?:MPL-2\.0|MIT|CC0(?:[ -]1\.0)?|CC[ -]BY(?:[ -](?:SA|NC|ND))*(?:[ -]\d\.\d)?|Apache[ -](?:License )?2\.0"
    r"|A?GPL(?:v\d|-\d\.\d)?|BSD(?:-\d-Clause)?|Creative Commons[\w .-]*\d\.\d)(?!\w)"
)


class State(StrEnum):
    """How it stands with a pack."""

    BUNDLED = "bundled"
    INSTALLED = "installed"
    UPDATABLE = "updatable"
    OFFERED = "offered"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Entry:
    """A pack of the list.

    ``version`` is that on the disk, empty where there is none; ``offer`` is what the index has for the pair. ``size``
    is in bytes, on the disk or else to be fetched, 0 where not known. ``licence`` is what the pack says of itself,
    empty where it says nothing. ``opens`` are the pairs that are not possible yet and would be with it. A damaged pack
    has a ``damage``, and no languages where not even they can be told.
    """

    code: str
    source: str
    target: str
    state: State
    version: str = ""
    size: int = 0
    licence: str = ""
    path: Path | None = None
    offer: Offer | None = None
    opens: tuple[Pair, ...] = ()
    damage: PackDamaged | None = None


def catalogue(packs: Packs, index: Index | None) -> tuple[Entry, ...]:
    """Every pack that is on the disk or offered, by code; the damaged ones last."""
    offers = index.offers if index else {}
    here = {pack.code: _installed(pack, offers.get(pack.code)) for pack in packs.installed}
    pairs = {(pack.source, pack.target) for pack in packs.installed}
    damaged = [_damaged(error, offers) for error in packs.damaged]
    told = here.keys() | {entry.code for entry in damaged}
    more = {code: _offered(offer, pairs) for code, offer in offers.items() if code not in told}
    return (*(entry for _, entry in sorted({**here, **more}.items())), *damaged)


def _installed(pack: Pack, offer: Offer | None) -> Entry:
    newer = offer is not None and order(offer.version) > order(pack.version)
    state = State.BUNDLED if pack.bundled else State.UPDATABLE if newer else State.INSTALLED
    size, licence = size_of(pack.path), licence_of(pack.path)
    return Entry(pack.code, pack.source, pack.target, state, pack.version, size, licence, pack.path, offer)


def _offered(offer: Offer, pairs: set[Pair]) -> Entry:
    opened = opens((offer.source, offer.target), pairs)
    return Entry(offer.code, offer.source, offer.target, State.OFFERED, size=offer.size, offer=offer, opens=opened)


def _damaged(error: PackDamaged, offers: Mapping[str, Offer]) -> Entry:
    code = code_of(error.path)
    source, _, target = code.partition("_")
    offer, size = offers.get(code), size_of(error.path)
    return Entry(
        code or error.path.name, source, target, State.DAMAGED, "", size, path=error.path, offer=offer, damage=error
    )


def opens(pair: Pair, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """What becomes possible once a pack of ``pair`` is beside those of ``pairs``, its own pair first."""
    pairs = set(pairs)
    before = _reach(pairs)
    after = _reach(pairs | {pair})
    new = {
        (source, target)
        for source, targets in after.items()
        for target in targets - before.get(source, set())
        if not are_close(source, target)
    }
    return tuple(sorted(new, key=lambda way: (way != pair, way)))


def _reach(pairs: set[Pair]) -> dict[str, set[str]]:
    """The languages that each can be translated to, by one pack or several."""
    onward: dict[str, set[str]] = defaultdict(set)
    for source, target in pairs:
        onward[source].add(target)
    reached: dict[str, set[str]] = {}
    for source in list(onward):
        found, waiting = set(onward[source]), list(onward[source])
        while waiting:
            fresh = onward.get(waiting.pop(), set()) - found
            found |= fresh
            waiting += fresh
        reached[source] = found
    return reached


def missing(source: str, target: str, packs: Packs, index: Index) -> tuple[Offer, ...]:
    """The offers to install for a translation to become possible: as few as lead there, none where none are needed.

    Raises NoRoute where not even all that is offered leads there.
    """
    try:
        packs.route(source, target)
        return ()
    except NoRoute:
        pass
    steps: dict[str, list[tuple[int, str, Offer | None]]] = defaultdict(list)
    for pack in packs.installed:
        steps[pack.source].append((0, pack.target, None))
    for offer in index.offers.values():
        steps[offer.source].append((1, offer.target, offer))
    # Dijkstra's way; a language by its fewest downloads, then its fewest packs.
    number = count()
    waiting: list[tuple[int, int, int, str, tuple[Offer, ...]]] = [
        (0, 0, next(number), code, ())
        for code in sorted(steps)
        if code == source or (source not in steps and are_close(code, source))
    ]
    seen: set[str] = set()
    while waiting:
        downloads, length, _, here, chosen = heapq.heappop(waiting)
        if here == target:
            return chosen
        if here in seen:
            continue
        seen.add(here)
        for cost, there, offered in steps.get(here, []):
            if there not in seen:
                chain = (*chosen, offered) if offered else chosen
                heapq.heappush(waiting, (downloads + cost, length + 1, next(number), there, chain))
    raise NoRoute(source, target)


def size_of(folder: Path) -> int:
    """Bytes that a pack takes on the disk."""
    try:
        return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    except OSError:
        # It goes just now, or is not ours to look into.
        return 0


def licence_of(folder: Path) -> str:
    """The licence that a pack names in its metadata or its README, such as "MPL-2.0"; empty where it names none."""
    try:
        told = json.loads((folder / "metadata.json").read_bytes()).get("license")
        readme = (folder / "README.md").read_text(encoding="utf-8", errors="replace")[:20_000]
    except (OSError, ValueError, AttributeError, RecursionError):
        return ""
    if isinstance(told, str) and told:
        return told[:80]
    return ", ".join(dict.fromkeys(_LICENCES.findall(readme)))
