"""What is offered: the public list of Argos' packages, fetched when asked for and kept for when there is no network."""

from __future__ import annotations

import io
import ipaddress
import json
import re
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from core import web
from core.errors import Obstacle, Unfetched, Unreachable
from core.packs.installed import order
from core.packs.store import Store, read_json, write_json
from core.reading import limits

# Bytes: the list of a hundred packages has 33,000.
_LARGEST = 4_000_000

# Seconds between two looks at what has come.
TICK = 0.1

CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?")
"""A language's code, as it stands in metadata and in the names of folders."""

VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,31}")

NAME = "index.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that is offered, at each of its ``links``; ``size`` is that of its package in bytes, 0 where not known."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]
    size: int = 0

    @property
    def code(self) -> str:
        return f"{self.source}_{self.target}"


@dataclass(frozen=True, slots=True)
class Index:
    """The packs that are offered, by code, and when the list was ``fetched``."""

    offers: Mapping[str, Offer]
    fetched: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Fetching:
    """The list is on its way; ``done`` bytes of it have come."""

    done: int = 0


def index_address() -> str:
    """Where the list is, as Argos is set to find it: ``ARGOS_PACKAGE_INDEX`` names another place."""
    with redirect_stdout(io.StringIO()):
        from argostranslate import settings
    base = str(settings.package_index)
    return base if base.endswith(".json") else base.removesuffix("/") + "/index.json"


def permitted(address: str, url: str) -> bool:
    """Whether something may be fetched from ``url`` where the list is at ``address``.

    Over https; without it only on this computer, and only if the list is there as well, as it is for tests.
    """
    if not web.is_web(url):
        return False
    if urlsplit(url).scheme.lower() == "https":
        return True
    return _is_here(url) and _is_here(address)


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def known(store: Store) -> Index | None:
    """The list as it was fetched last, without using the network; None where it never was."""
    kept = read_json(store.downloads / NAME)
    try:
        return Index(_offers(kept["packages"], kept["sizes"]), datetime.fromisoformat(kept["fetched"]))
    except (LookupError, TypeError, ValueError):
        return None


def fetch(store: Store, address: str | None = None) -> Generator[Fetching | Index, None, None]:
    """Fetches the list: yields Fetching ten times a second, and last the Index, which is kept for ``known``.

    To cancel is to stop looping. Raises Unfetched, and CannotSave where it can't be kept.
    """
    address = address or index_address()
    data = bytearray()
    stream = web.Stream(address, lambda url: permitted(address, url), {"Accept": "application/json"})
    deadline = time.monotonic() + limits.FETCHING
    try:
        while (come := stream.next(TICK)) != b"":
            if isinstance(come, bytes):
                data += come
            elif isinstance(come, web.Answer) and come.refusal:
                raise Unreachable(address, Obstacle.STATUS, come.refusal)
            if len(data) > _LARGEST:
                raise Unreachable(address, Obstacle.TOO_LARGE)
            if time.monotonic() > deadline:
                raise Unreachable(address, Obstacle.TIME)
            yield Fetching(len(data))
    except Unreachable as error:
        raise Unfetched("", address, error.obstacle, error.detail) from error
    finally:
        stream.close()
    yield _kept(store, bytes(data), address)


def _kept(store: Store, data: bytes, address: str) -> Index:
    """The index in what was sent, kept in the store. Raises Unfetched where it is something else, and CannotSave."""
    try:
        entries = json.loads(data)
    except (ValueError, RecursionError) as error:
        # A list that breaks off begins as one: it is no sign-in page.
        obstacle = Obstacle.BROKEN if data.lstrip()[:1] == b"[" else Obstacle.KIND
        raise Unfetched("", address, obstacle) from error
    before = read_json(store.downloads / NAME)
    sizes = before.get("sizes") if isinstance(before, dict) else None
    offers = _offers(entries, sizes) if isinstance(entries, list) else {}
    if not offers:
        raise Unfetched("", address, Obstacle.KIND)
    made = Index(offers)
    store.open()
    kept = {"fetched": made.fetched.isoformat(), "packages": entries, "sizes": sizes or {}}
    write_json(store.downloads / NAME, kept)
    return made


def _offers(entries: Any, sizes: Any) -> dict[str, Offer]:
    """The newest offer of each pair; what is no offer of a pack that translates is passed over."""
    newest: dict[str, Offer] = {}
    for entry in entries:
        offer = _offer(entry, sizes if isinstance(sizes, dict) else {})
        if offer and (offer.code not in newest or order(offer.version) > order(newest[offer.code].version)):
            newest[offer.code] = offer
    return newest


def _offer(entry: Any, sizes: Mapping[str, Any]) -> Offer | None:
    if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
        return None
    source, target, version = (entry.get(key) for key in ("from_code", "to_code", "package_version"))
    links = entry.get("links")
    if not all(isinstance(code, str) and CODE.fullmatch(code) for code in (source, target)) or source == target:
        return None
    if not isinstance(version, str) or not VERSION.fullmatch(version) or not isinstance(links, list):
        return None
    usable = tuple(dict.fromkeys(link for link in links if isinstance(link, str) and web.is_web(link)))
    told = (sizes.get(link) for link in usable)
    size = next((size for size in told if isinstance(size, int) and size > 0), 0)
    assert isinstance(source, str) and isinstance(target, str)
    return Offer(source, target, version, usable, size)


def measure(offers: Sequence[Offer], store: Store, address: str | None = None) -> Generator[Offer | None, None, None]:
    """Asks for the size of each package, which the list does not tell: yields the offers whose size is now known.

    None comes ten times a second while nothing else does. To cancel is to stop looping. Raises nothing: what can't be
    asked for now has no size yet. Raises CannotSave.
    """
    address = address or index_address()
    sizes: dict[str, int] = {}
    try:
        for offer in offers:
            for link in offer.links:
                size = yield from _asked(link, address)
                if size:
                    sizes[link] = size
                    yield replace(offer, size=size)
                    break
    finally:
        if sizes:
            remember_sizes(store, sizes)


def _asked(link: str, address: str) -> Generator[None, None, int]:
    """Yields None while it waits, and returns the size of what is at a link; 0 where that is not told."""
    stream = web.Stream(link, lambda url: permitted(address, url), {"Accept-Encoding": "identity"}, method="HEAD")
    try:
        while (come := stream.next(TICK)) is None:
            yield None
    except Unreachable:
        return 0
    finally:
        stream.close()
    if not isinstance(come, web.Answer) or come.refusal or "html" in come.headers.get("content-type", ""):
        return 0
    length = come.headers.get("content-length", "")
    return int(length) if length.isdecimal() else 0


def remember_sizes(store: Store, sizes: Mapping[str, int]) -> None:
    """Keeps the sizes in bytes of packages, by link, with the list. Raises CannotSave."""
    kept = read_json(store.downloads / NAME)
    if isinstance(kept, dict) and isinstance(kept.get("sizes"), dict):
        write_json(store.downloads / NAME, {**kept, "sizes": {**kept["sizes"], **sizes}})
