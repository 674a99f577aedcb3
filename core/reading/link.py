"""One page from the network, because somebody asked for it. Nothing else in ``core.reading`` uses the network."""

from __future__ import annotations

import queue
import re
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import core
from core.errors import Obstacle, Unreachable
from core.reading import limits

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

# What every browser says first, since some servers answer nobody else; then who this is.
_AGENT = f"Mozilla/5.0 (compatible; Nutgraf/{core.__version__})"
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
    import requests
    import urllib3

    session = requests.Session()
    # Passwords that lie about in .netrc are nobody's business; without this they are sent along.
    session.auth = _nobody
    session.headers.update({"User-Agent": _AGENT, "Accept": _ACCEPTED})
    try:
        with session:
            return _followed(session, url, deadline)
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
        raise Unreachable(url, _obstacle(error)) from error


def _nobody(request: PreparedRequest) -> PreparedRequest:
    return request


def _followed(session: Session, asked: str, deadline: float) -> Page:
    """The page that an address leads to, by way of others perhaps."""
    url = asked
    for _ in range(limits.REDIRECTS + 1):
        if not _is_web(url):
            raise Unreachable(asked, Obstacle.ADDRESS if url == asked else Obstacle.REDIRECT, url)
        with session.get(url, stream=True, allow_redirects=False, timeout=limits.SILENCE) as response:
            target = session.get_redirect_target(response)
            if target is None:
                return _page(response, asked, deadline)
        url = urljoin(url, target)
    raise Unreachable(asked, Obstacle.REDIRECT, url)


def _page(response: Response, asked: str, deadline: float) -> Page:
    if not response.ok:
        raise Unreachable(asked, Obstacle.STATUS, f"{response.status_code} {response.reason or ''}".strip())
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


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _obstacle(error: BaseException) -> Obstacle:
    """What was in the way, by all the errors that a library has wrapped in one another; the surest sign comes first."""
    from requests import exceptions as outer
    from urllib3 import exceptions as inner

    signs: tuple[tuple[Obstacle, tuple[type[BaseException], ...]], ...] = (
        (Obstacle.PROXY, (outer.ProxyError, inner.ProxyError)),
        (Obstacle.NAME, (socket.gaierror, inner.NameResolutionError)),
        (Obstacle.TLS, (outer.SSLError, inner.SSLError, ssl.SSLError)),
        (Obstacle.ADDRESS, (outer.InvalidURL, outer.InvalidSchema, UnicodeError)),
        (Obstacle.REFUSED, (ConnectionRefusedError, inner.NewConnectionError)),
        (Obstacle.TIME, (TimeoutError, outer.Timeout, inner.TimeoutError)),
    )
    wrapped = [error]
    for found in wrapped:
        within = (found.__cause__, found.__context__, getattr(found, "reason", None), *found.args)
        wrapped += [e for e in within if isinstance(e, BaseException) and e not in wrapped]
    return next((obstacle for obstacle, kinds in signs if any(isinstance(e, kinds) for e in wrapped)), Obstacle.BROKEN)
