"""One page from the network, fetched from a server on this computer."""

from __future__ import annotations

import contextlib
import gzip
import socket
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

import core
from core import command_line
from core.errors import Obstacle, Reason, Unreachable, UnreadableFile
from core.model import Link
from core.reading import limits, read
from core.reading.link import fetch

FIRST = "The town council of Eldmoor voted on Tuesday to rebuild the old ferry landing before the next winter storms."
SECOND = "The work will cost four million and take two years, said the harbour master, who had asked for it since 2011."
PAGE = f"<html><head><title>Landing</title></head><body><h1>The landing</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"

Answer = Callable[["Handler"], object]


class Handler(BaseHTTPRequestHandler):
    """Answers each path as ``answers`` says, and keeps the headers that it was asked with."""

    answers: dict[str, Answer]
    asked: list[tuple[str, str | None, str | None]]
    closing: Event

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["User-Agent"], self.headers["Authorization"]))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.answers[self.path](self)

    def send(self, content: bytes = b"", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server:
    def __init__(self, url: str, handler: type[Handler]) -> None:
        self.url = url
        self.asked = handler.asked
        self._answers = handler.answers

    def on(self, path: str, answer: Answer) -> str:
        self._answers[path] = answer
        return self.url + path

    def page(self, content: bytes | str = PAGE, path: str = "/story", **headers: str) -> str:
        data = content.encode() if isinstance(content, str) else content
        return self.on(path, lambda handler: handler.send(data, **headers))


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    handler = type("Answering", (Handler,), {"answers": {}, "asked": [], "closing": Event()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        http.daemon_threads = True
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield Server(f"http://127.0.0.1:{http.server_port}", handler)
        handler.closing.set()
        http.shutdown()
        thread.join()


def obstacle(url: str) -> Obstacle:
    with pytest.raises(Unreachable) as caught:
        read(Link(url))
    assert caught.value.url == url
    return caught.value.obstacle


def test_a_page_is_fetched_and_read(server: Server) -> None:
    url = server.page(Content_Type="text/html; charset=utf-8")
    article = read(Link(url))
    assert (article.title, article.url, article.source) == ("The landing", url, url)
    assert [s.text for s in article.body] == [FIRST, SECOND]


def test_a_server_is_told_who_asks_and_nothing_else(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login tom password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    fetch(server.page())
    [(_, agent, authorization)] = server.asked
    assert agent is not None and f"Nutgraf/{core.__version__}" in agent
    assert authorization is None


def test_the_charset_of_the_header_is_used(server: Server) -> None:
    page = "<html><body><p>Žlutý kůň přeplaval řeku a nikdo si toho nevšiml.</p></body></html>".encode("iso-8859-2")
    assert "Žlutý kůň" in read(Link(server.page(page, Content_Type='text/html; charset="ISO-8859-2"'))).text


@pytest.mark.parametrize("headers", [{}, {"Content_Type": "application/octet-stream"}, {"Content_Type": "text/plain"}])
def test_a_page_is_recognised_whatever_the_server_calls_it(server: Server, headers: dict[str, str]) -> None:
    assert read(Link(server.page(**headers))).title == "The landing"


def test_a_text_is_read_as_text(server: Server) -> None:
    article = read(Link(server.page(f"{FIRST}\n\n{SECOND}", "/story.txt", Content_Type="text/plain")))
    assert [s.text for s in article.body] == [FIRST, SECOND]


def test_a_packed_page_is_unpacked(server: Server) -> None:
    url = server.page(gzip.compress(PAGE.encode()), Content_Encoding="gzip", Content_Type="text/html")
    assert read(Link(url)).title == "The landing"


def test_where_a_page_was_in_the_end_is_kept(server: Server) -> None:
    final = server.page()
    url = server.on("/old", lambda handler: handler.send(status=301, Location="/story"))
    assert read(Link(url)).url == final


def test_a_page_that_leads_to_itself_is_given_up(server: Server) -> None:
    url = server.on("/loop", lambda handler: handler.send(status=302, Location="/loop"))
    assert obstacle(url) is Obstacle.REDIRECT
    assert len(server.asked) == limits.REDIRECTS + 1


@pytest.mark.parametrize(
    "target", ["file:///etc/hosts", "ftp://127.0.0.1/x", "data:text/html,x", "javascript:x", "http://"]
)
def test_a_page_that_leads_off_the_web_is_not_followed(server: Server, target: str) -> None:
    assert obstacle(server.on("/away", lambda handler: handler.send(status=302, Location=target))) is Obstacle.REDIRECT


@pytest.mark.parametrize(
    "url",
    ["file:///etc/hosts", "ftp://127.0.0.1/x", "data:text/html,x", "javascript:x", "http://", "https:///x", "x", ""],
)
def test_what_is_no_address_of_a_page_is_refused(url: str) -> None:
    assert obstacle(url) is Obstacle.ADDRESS


@pytest.mark.parametrize(
    "url", ["http://[::1/x", "http://a:b:c/", "http://exa mple.invalid:port/", "http://.../", "http://\udcff/"]
)
def test_a_malformed_address_is_refused(url: str) -> None:
    assert obstacle(url) in (Obstacle.ADDRESS, Obstacle.NAME)


@pytest.mark.parametrize("status", [404, 410, 403, 500])
def test_an_error_of_the_server_is_told(server: Server, status: int) -> None:
    url = server.on("/gone", lambda handler: handler.send(b"<p>Sorry", status=status))
    with pytest.raises(Unreachable) as caught:
        read(Link(url))
    assert caught.value.obstacle is Obstacle.STATUS
    assert caught.value.detail.startswith(str(status))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/json", "text/css"])
def test_what_is_no_page_is_not_fetched(server: Server, kind: str) -> None:
    assert obstacle(server.page(b"x" * 100, Content_Type=kind)) is Obstacle.KIND


def test_an_empty_answer_is_empty(server: Server) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Link(server.page("")))
    assert caught.value.reason is Reason.EMPTY


def test_a_page_without_end_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def pour(handler: Handler) -> None:
        handler.send()
        while not handler.closing.is_set():
            handler.wfile.write(b"more and more " * 1000)

    monkeypatch.setattr(limits, "FETCHED", 1024 * 1024)
    assert obstacle(server.on("/endless", pour)) is Obstacle.TOO_LARGE


def test_a_page_that_unpacks_without_end_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FETCHED", 1024 * 1024)
    url = server.page(gzip.compress(b"\0" * 50 * 1024 * 1024), Content_Encoding="gzip", Content_Type="text/html")
    assert obstacle(url) is Obstacle.TOO_LARGE


def test_a_page_shorter_than_its_server_says_broke_off(server: Server) -> None:
    assert obstacle(server.page(Content_Length="100000")) is Obstacle.BROKEN


def test_a_page_that_is_packed_wrongly_broke_off(server: Server) -> None:
    assert obstacle(server.page(b"no gzip at all", Content_Encoding="gzip")) is Obstacle.BROKEN


def test_a_silent_server_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SILENCE", 0.2)
    assert obstacle(server.on("/silent", lambda handler: handler.closing.wait(5))) is Obstacle.TIME


def test_a_server_that_falls_silent_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop_halfway(handler: Handler) -> None:
        handler.send(b"<html>", Content_Length="1000")
        handler.closing.wait(5)

    monkeypatch.setattr(limits, "SILENCE", 0.2)
    assert obstacle(server.on("/halfway", stop_halfway)) is Obstacle.TIME


@pytest.mark.parametrize("headers_first", [True, False])
def test_a_server_that_trickles_is_given_up_in_time(
    server: Server, monkeypatch: pytest.MonkeyPatch, headers_first: bool
) -> None:
    def trickle(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.0 200 OK\r\n" + b"\r\n" * headers_first)
        while not handler.closing.wait(0.05):
            handler.wfile.write(b"x")

    monkeypatch.setattr(limits, "FETCHING", 0.6)
    started = time.monotonic()
    assert obstacle(server.on("/trickle", trickle)) is Obstacle.TIME
    assert time.monotonic() - started < 3


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert obstacle(f"http://127.0.0.1:{port}/") is Obstacle.REFUSED


def test_a_name_that_is_unknown_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert obstacle("http://heron.example/") is Obstacle.NAME


def test_a_server_that_can_not_prove_who_it_is_is_told(server: Server) -> None:
    assert obstacle(server.url.replace("http:", "https:") + "/story") is Obstacle.TLS


def test_the_proxy_of_the_environment_is_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.on("http://heron.example/story", lambda handler: handler.send(PAGE.encode()))
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.setenv("no_proxy", "")
    assert read(Link("http://heron.example/story")).title == "The landing"
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert obstacle("http://heron.example/story") is Obstacle.PROXY


def test_the_command_fetches_a_link_and_says_so(server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    url = server.page()
    assert command_line.main([url, "--algorithm", "luhn"]) == 0
    captured = capfd.readouterr()
    assert "The landing" in captured.out
    assert f"the network is used to fetch {url}" in captured.err


def test_the_command_refuses_other_addresses_without_the_network(capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["file:///etc/hosts"]) == 1
    captured = capfd.readouterr()
    assert "is not the address of a web page" in captured.err
    assert "network is used" not in captured.err
