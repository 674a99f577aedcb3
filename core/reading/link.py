"""One page from the network, because somebody asked for it. Nothing else in ``core.reading`` uses the network."""

from __future__ import annotations

import queue
import re
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core import web
from core.errors import Obstacle, Unreachable
from core.reading import limits

if TYPE_CHECKING:
    from requests import Response

_ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5"

# Types of content that hold no article whatever they hold.
_NO_PAGE = re.compile(r"(?:audio|font|image|model|video)/|[a-z]+/(?:css|(?:[\w.]+\+)?json|(?:x-)?javascript|wasm)$")

_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Page:
    """What a server sent: ``url`` is where it was found in the end, ``kind`` its type such as ``text/html``.

    ``charset`` is what the server calls its encoding. Both are empty where it does not say.
    """

    url: str
    content: bytes
    kind: str
    charset: str


def fetch(url: str) -> Page:
    """The page at a web address, within ``limits.FETCHING`` seconds. Proxies are those that the environment names.

    Raises Unreachable, which says what was in the way.
    """
    # In a thread of its own, since nothing else ends a look-up of names or headers that trickle in. What comes too
    # late is dropped, and the thread ends on its own or with the program.
    outcome: queue.SimpleQueue[Page | Exception] = queue.SimpleQueue()
    deadline = time.monotonic() + limits.FETCHING
    threading.Thread(target=_fetch_into, args=(outcome, url, deadline), name="fetch", daemon=True).start()
    try:
        made = outcome.get(timeout=limits.FETCHING)
    except queue.Empty:
        raise Unreachable(url, Obstacle.TIME) from None
    if isinstance(made, Exception):
        raise made
    return made


def _fetch_into(outcome: queue.SimpleQueue[Page | Exception], url: str, deadline: float) -> None:
    try:
        outcome.put(_fetched(url, deadline))
    except Exception as error:
        # Raised again in the thread that asked.
        outcome.put(error)


def _fetched(url: str, deadline: float) -> Page:
    try:
        with web.session({"Accept": _ACCEPTED}) as session, web.followed(session, url, web.is_web) as response:
            return _page(response, url, deadline)
    except Unreachable as error:
        raise Unreachable(url, error.obstacle, error.detail) from error


def _page(response: Response, asked: str, deadline: float) -> Page:
    if not response.ok:
        raise Unreachable(asked, Obstacle.STATUS, web.refusal(response))
    kind, _, rest = response.headers.get("Content-Type", "").partition(";")
    kind = kind.strip().lower()
    if _NO_PAGE.match(kind):
        raise Unreachable(asked, Obstacle.KIND, kind)
    content = bytearray()
    for chunk in response.iter_content(_CHUNK):
        content += chunk
        if len(content) > limits.FETCHED:
            raise Unreachable(asked, Obstacle.TOO_LARGE)
        if time.monotonic() > deadline:
            raise Unreachable(asked, Obstacle.TIME)
    charset = re.search(r"charset\s*=\s*[\"']?([\w:.-]+)", rest, re.IGNORECASE)
    return Page(response.url, bytes(content), kind, charset[1] if charset else "")
