"""A server on this computer that speaks the protocol of the index and its mirrors, with all their bad manners."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

from core.packs.index import Offer


@dataclass
class File:
    """What is at a path, and how it is given.

    ``breaks`` are the bytes after which the connection of the first, second... request is dropped. ``length`` is what
    the server says that the file has, where that is a lie. ``rate`` is in bytes a second. ``silences`` are the bytes
    after which nothing more comes, though the connection stays open. ``later`` is what the file holds from the second
    request on.
    """

    content: bytes = b""
    status: int = 200
    kind: str = "application/zip"
    target: str = ""
    tag: bool = True
    ranges: bool = True
    breaks: list[int] = field(default_factory=list)
    length: int | None = None
    rate: int = 0
    silences: list[int] = field(default_factory=list)
    later: bytes | None = None


class _Handler(BaseHTTPRequestHandler):
    files: dict[str, File]
    asked: list[tuple[str, str, dict[str, str]]]
    closing: Event

    def do_GET(self) -> None:
        told = {name.lower(): value for name, value in self.headers.items()}
        self.asked.append((self.command, self.path, told))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._answer(self.files.get(self.path, File(status=404)), told)

    do_HEAD = do_GET

    def _answer(self, file: File, told: dict[str, str]) -> None:
        tag = f'"{sha256(file.content).hexdigest()[:16]}"'
        start, status = 0, file.status
        asked = re.fullmatch(r"bytes=(\d+)-", told.get("range", ""))
        if asked and file.ranges and told.get("if-range", tag) == tag:
            start, status = int(asked[1]), 206
            if start >= len(file.content):
                status = 416
        content = file.content[start:] if status in (200, 206) else b""
        self.send_response(status)
        self.send_header("Content-Type", file.kind)
        self.send_header("Content-Length", str(len(content) if file.length is None else file.length))
        if file.tag:
            self.send_header("ETag", tag)
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{len(file.content) - 1}/{len(file.content)}")
        if file.target:
            self.send_header("Location", file.target)
        self.end_headers()
        if self.command == "HEAD":
            return
        end = file.breaks.pop(0) if file.breaks else len(content)
        if file.later is not None:
            file.content, file.later = file.later, None
        if file.silences:
            self._send(content[: file.silences.pop(0)], file.rate)
            self.closing.wait(30)
            return
        self._send(content[:end], file.rate)
        # What is announced and does not come is a broken connection, since it is closed after each answer.

    def _send(self, content: bytes, rate: int) -> None:
        step = rate // 20 or 1_000_000
        for offset in range(0, len(content), step):
            self.wfile.write(content[offset : offset + step])
            if rate and self.closing.wait(0.05):
                return

    def log_message(self, format: str, *args: object) -> None:
        pass


class Mirror:
    """The server: what it has, and what it was asked for."""

    def __init__(self, url: str, handler: type[_Handler]) -> None:
        self.url = url
        self.files = handler.files
        self.asked = handler.asked
        self.index = f"{url}/index.json"
        self._entries: list[dict[str, object]] = []

    def put(self, path: str, file: File) -> str:
        """Offers a file, and returns its address."""
        self.files[path] = file
        return self.url + path

    def offer(self, pair: str, version: str, *links: str) -> Offer:
        """Adds a pack to the index."""
        source, target = pair.split("_")
        entry = {"package_version": version, "from_code": source, "to_code": target, "links": list(links)}
        self._entries.append({**entry, "argos_version": "1.9.0", "code": f"translate-{pair}"})
        self.put("/index.json", File(json.dumps(self._entries).encode(), kind="application/json"))
        return Offer(source, target, version, links)

    def requests(self, path: str) -> list[dict[str, str]]:
        """The headers of each request for a path."""
        return [told for _, asked, told in self.asked if asked == path]


@contextlib.contextmanager
def serving() -> Iterator[Mirror]:
    """A mirror for as long as it is needed."""
    handler = type("Serving", (_Handler,), {"files": {}, "asked": [], "closing": Event()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        http.daemon_threads = True
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Mirror(f"http://127.0.0.1:{http.server_port}", handler)
        finally:
            handler.closing.set()
            http.shutdown()
            thread.join()
