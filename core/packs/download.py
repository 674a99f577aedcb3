"""A package from the network: every mirror in turn, and after a break or a restart from where it stopped.

What has come lies in the store, with a note of what it is. It is gone on with only where the server says that it still
has the same file (``If-Range``); a server that can't tell must at least name the same size at the same address.
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from core import web
from core.errors import Hold, Obstacle, PackKept, Unfetched, Unreachable
from core.packs.index import TICK, Offer, permitted, remember_sizes
from core.packs.store import Store, locked, make_room, read_json, write_json, writing
from core.reading import limits

# How often a mirror is tried again that broke off after it had sent something, and the seconds between.
_BREAKS = 30
_PAUSE = 0.5

# Seconds over which the rate is measured.
_WINDOW = 5.0

_SIGNATURE = b"PK\3\4"


@dataclass(frozen=True, slots=True)
class Downloading:
    """``done`` of ``total`` bytes have come (a total of 0 is not known), at ``rate`` bytes a second.

    ``remaining`` is in seconds, None as long as it can't be told.
    """

    code: str
    done: int
    total: int
    rate: float = 0.0

    @property
    def remaining(self) -> float | None:
        return (self.total - self.done) / self.rate if self.total and self.rate else None


@dataclass(frozen=True, slots=True)
class Download:
    """A package that has come whole, from ``link``; ``resumed`` where it did not come at one go."""

    path: Path
    link: str
    resumed: bool


@dataclass(frozen=True, slots=True)
class _Note:
    """What a part of a package is a part of: where it came from, and what the server called it then."""

    link: str = ""
    tag: str = ""
    modified: str = ""
    total: int = 0
    resumed: bool = False


def download(
    offer: Offer, store: Store, address: str, links: Sequence[str] | None = None
) -> Generator[Downloading, None, Download]:
    """Yields Downloading ten times a second, and returns the Download.

    ``links`` are the mirrors to try, all of the offer's by default. To cancel is to stop looping: what has come is
    kept. Raises Unfetched, NoSpace, CannotSave, and PackKept where another program fetches the same.
    """
    store.open()
    part = _Part(offer, store)
    mirrors = [link for link in (offer.links if links is None else links) if permitted(address, link)]
    # A mirror that part of it has come from goes first.
    mirrors.sort(key=lambda link: link != part.note.link)
    failure = Unreachable(address, Obstacle.ADDRESS)
    with writing(part.path), locked(part.path.with_suffix(".lock"), 0) as mine:
        if not mine:
            raise PackKept(offer.code, Hold.BUSY)
        for link in mirrors:
            anew = 0
            for _ in range(_BREAKS):
                before = part.size
                try:
                    yield from _fetch(part, link, address)
                except Unreachable as error:
                    failure = error
                    anew += part.size < before
                    if part.size == before or anew > 1 or error.obstacle not in (Obstacle.BROKEN, Obstacle.TIME):
                        break
                    yield from _rest(part)
                else:
                    remember_sizes(store, {link: part.size})
                    return Download(part.path, link, part.note.resumed)
        if not part.size:
            part.drop()
        raise Unfetched(offer.code, failure.url, failure.obstacle, failure.detail, part.size) from failure


def discard(offer: Offer, store: Store) -> None:
    """Drops what has come of an offer's package. Raises CannotSave."""
    _Part(offer, store).drop()


class _Part:
    """What has come of a package, on the disk."""

    def __init__(self, offer: Offer, store: Store) -> None:
        self.code = offer.code
        self.path = store.downloads / f"{offer.code}-{offer.version}.part"
        self._note_path = self.path.with_suffix(".note")
        kept = read_json(self._note_path)
        try:
            self.note = _Note(**kept)
        except TypeError:
            self.note = _Note()
        if not all(isinstance(value, type(getattr(_Note(), key))) for key, value in asdict(self.note).items()):
            self.note = _Note()

    @property
    def size(self) -> int:
        """Bytes that have come."""
        return self.path.stat().st_size if self.path.exists() else 0

    @property
    def whole(self) -> bool:
        return 0 < self.note.total == self.size

    def begin(self, note: _Note) -> None:
        """Forgets what has come, and notes what will."""
        self.path.write_bytes(b"")
        self.keep(note)

    def keep(self, note: _Note) -> None:
        self.note = note
        write_json(self._note_path, asdict(note))

    def drop(self) -> None:
        self.note = _Note()
        with writing(self.path):
            self.path.unlink(missing_ok=True)
            self._note_path.unlink(missing_ok=True)


def _fetch(part: _Part, link: str, address: str) -> Generator[Downloading, None, None]:
    """One request for what is missing. Raises Unreachable where it did not all come."""
    if part.whole:
        return
    offset = part.size
    headers = {"Accept": "*/*", "Accept-Encoding": "identity", **_range(part.note, link, offset)}
    stream = web.Stream(link, lambda url: permitted(address, url), headers)
    try:
        answer = yield from _answer(stream, part)
        if answer.status == 416:
            # There is no such rest: the file is another one by now.
            part.drop()
            raise Unreachable(link, Obstacle.BROKEN)
        if answer.refusal:
            raise Unreachable(link, Obstacle.STATUS, answer.refusal)
        if answer.status == 206 and not _continues(answer, part.note, offset):
            part.drop()
            raise Unreachable(link, Obstacle.BROKEN)
        if answer.status == 206:
            part.keep(_Note(**{**asdict(part.note), "resumed": True}))
        else:
            offset = 0
            length = answer.headers.get("content-length", "")
            total = int(length) if length.isdecimal() and "content-encoding" not in answer.headers else 0
            tag, modified = answer.headers.get("etag", ""), answer.headers.get("last-modified", "")
            # A package takes about as much again once it is unpacked.
            make_room(part.path.parent, 2 * total)
            part.begin(_Note(link, tag, modified, total))
        with open(part.path, "ab") as file:
            yield from _write(stream, file, part, offset)
        if not part.note.total:
            part.keep(_Note(**{**asdict(part.note), "total": part.size}))
        if not part.whole:
            raise Unreachable(link, Obstacle.BROKEN)
    finally:
        stream.close()


def _range(note: _Note, link: str, offset: int) -> dict[str, str]:
    """The headers that ask for a rest, if the server still has the same; none where all must come anew."""
    if not offset or not note.total:
        return {}
    # A weak tag does not promise the same bytes.
    same = note.modified if note.tag.startswith("W/") or not note.tag else note.tag
    if not same and note.link != link:
        return {}
    return {"Range": f"bytes={offset}-", **({"If-Range": same} if same else {})}


def _continues(answer: web.Answer, note: _Note, offset: int) -> bool:
    """Whether an answer is the rest of what has come."""
    told = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", answer.headers.get("content-range", ""))
    return told is not None and (int(told[1]), int(told[2])) == (offset, note.total)


def _answer(stream: web.Stream, part: _Part) -> Generator[Downloading, None, web.Answer]:
    deadline = time.monotonic() + limits.FETCHING
    while not isinstance(come := stream.next(TICK), web.Answer):
        if time.monotonic() > deadline:
            raise Unreachable("", Obstacle.TIME)
        yield Downloading(part.code, part.size, part.note.total)
    return come


def _write(stream: web.Stream, file: BinaryIO, part: _Part, done: int) -> Generator[Downloading, None, None]:
    """Writes what comes. Raises Unreachable where it breaks off, is more than it should be, or is no package."""
    total = part.note.total
    begun = told = time.monotonic()
    samples = deque([(begun, done)])
    while (come := stream.next(TICK)) != b"":
        now = time.monotonic()
        if isinstance(come, bytes):
            if not done and come[:4] != _SIGNATURE[: len(come)]:
                file.truncate(0)
                raise Unreachable(part.note.link, Obstacle.KIND)
            file.write(come)
            done += len(come)
        elif now - samples[-1][0] > limits.SILENCE + 1:
            raise Unreachable(part.note.link, Obstacle.TIME)
        if now - told >= TICK or come is None:
            told = now
            if isinstance(come, bytes):
                samples.append((now, done))
            while samples[0][0] < now - _WINDOW and len(samples) > 1:
                samples.popleft()
            span = now - samples[0][0]
            yield Downloading(part.code, done, total, (done - samples[0][1]) / span if span > 0 else 0.0)
        if total and done > total:
            raise Unreachable(part.note.link, Obstacle.BROKEN)
    yield Downloading(part.code, done, total or done)


def _rest(part: _Part) -> Generator[Downloading, None, None]:
    """A moment's wait before a mirror is asked again."""
    until = time.monotonic() + _PAUSE
    while time.monotonic() < until:
        time.sleep(TICK)
        yield Downloading(part.code, part.size, part.note.total)
