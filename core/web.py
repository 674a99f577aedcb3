"""The network, in the few ways in which it is used: only because somebody asked, and saying who asks.

Proxies and certificates are those that the environment names.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
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

# So much is waited for before it is handed on. What has come of it is lost where a connection breaks.
_CHUNK = 8 * 1024

# How many chunks may have come that nobody has taken yet.
_AHEAD = 64


@contextmanager
def session(headers: Mapping[str, str]) -> Iterator[Session]:
    """What requests are made with. What goes wrong while it is open is raised as Unreachable, with an empty address."""
    import requests
    import urllib3

    made = requests.Session()
    # Passwords that lie about in .netrc are nobody's business; without this they are sent along.
    made.auth = _nobody
    made.headers.update({"User-Agent": _AGENT, **headers})
    try:
        with made:
            yield made
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
        raise Unreachable("", obstacle(error)) from error


def _nobody(request: PreparedRequest) -> PreparedRequest:
    return request


@contextmanager
def followed(session: Session, asked: str, permitted: Callable[[str], bool], method: str = "GET") -> Iterator[Response]:
    """The answer, not read yet, that an address leads to, by way of others perhaps, each of which must be permitted.

    Raises Unreachable, and what requests raises.
    """
    url = asked
    for _ in range(limits.REDIRECTS + 1):
        if not permitted(url):
            raise Unreachable(asked, Obstacle.ADDRESS if url == asked else Obstacle.REDIRECT, url)
        with session.request(method, url, stream=True, allow_redirects=False, timeout=limits.SILENCE) as response:
            target = session.get_redirect_target(response)
            if target is None:
                yield response
                return
        url = urljoin(url, target)
    raise Unreachable(asked, Obstacle.REDIRECT, url)


def is_web(url: str) -> bool:
    """Whether an address is that of something on the web."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def refusal(response: Response) -> str:
    """What a server said instead of what it was asked for, such as "404 Not Found"; nothing where it said yes."""
    return "" if response.ok else f"{response.status_code} {response.reason or ''}".strip()


def obstacle(error: BaseException) -> Obstacle:
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


@dataclass(frozen=True, slots=True)
class Answer:
    """How a server begins: the status, and the headers by their names in lower case."""

    status: int
    refusal: str
    headers: Mapping[str, str]


class Stream:
    """An answer that comes in a thread of its own, so that whoever waits for it can look up at any moment.

    Nothing else ends a look-up of names or headers that trickle in. What comes after ``close`` is dropped, and the
    thread ends on its own or with the program.
    """

    def __init__(
        self, url: str, permitted: Callable[[str], bool], headers: Mapping[str, str], method: str = "GET"
    ) -> None:
        self._come: queue.Queue[Answer | bytes | Exception] = queue.Queue(_AHEAD)
        self._closed = threading.Event()
        arguments = (url, permitted, headers, method)
        threading.Thread(target=self._fetch, args=arguments, name="stream", daemon=True).start()

    def next(self, patience: float) -> Answer | bytes | None:
        """What came next: first an Answer, then bytes, which are empty at the end; None where nothing did in time.

        ``patience`` is in seconds. Raises Unreachable.
        """
        try:
            come = self._come.get(timeout=patience)
        except queue.Empty:
            return None
        if isinstance(come, Exception):
            raise come
        return come

    def close(self) -> None:
        """Wants no more of it."""
        self._closed.set()

    def _fetch(self, url: str, permitted: Callable[[str], bool], headers: Mapping[str, str], method: str) -> None:
        try:
            with session(headers) as made, followed(made, url, permitted, method) as response:
                told = {name.lower(): value for name, value in response.headers.items()}
                self._put(Answer(response.status_code, refusal(response), told))
                for chunk in response.iter_content(_CHUNK):
                    if self._closed.is_set():
                        return
                    self._put(chunk)
            self._put(b"")
        except Unreachable as error:
            self._put(Unreachable(url, error.obstacle, error.detail))
        except Exception as error:
            # Raised again in the thread that asked.
            self._put(error)

    def _put(self, come: Answer | bytes | Exception) -> None:
        while not self._closed.is_set():
            try:
                self._come.put(come, timeout=0.5)
                return
            except queue.Full:
                continue
