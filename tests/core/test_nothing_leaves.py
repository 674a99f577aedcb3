"""Nothing that is read leaves the computer: nothing is fetched but what was asked for by its address."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

TOUR = Path(__file__).with_name("tour.py")
ROOT = TOUR.parents[2]

# Python imports it in every process that it starts, the program's own child processes among them.
WATCH = """
import os, sys

def hear(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        line = f"{event} {arguments[1:] if event in ('socket.connect', 'socket.sendto', 'socket.bind') else arguments}"
        descriptor = os.open(os.environ["HEARD"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(descriptor, (line + "\\n").encode())
        os.close(descriptor)

sys.addaudithook(hear)
"""

# urllib3, which trafilatura imports, asks the system in this way whether it knows IPv6. Nothing is sent.
PROBE = "socket.bind (('::1', 0),)"

CONNECT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=5)"


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=300, check=False
    )


@cache
def why_not(*command: str) -> str:
    """Why a command can't be run here; empty where it can."""
    try:
        tried = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        return str(error)
    return tried.stderr.strip() if tried.returncode else ""


def why_no_namespace() -> str:
    """Why a process can't be given a network without interfaces here; empty where it can."""
    return why_not("unshare", "-rn", "true")


@pytest.fixture
def watched(tmp_path: Path) -> tuple[Mapping[str, str], Path]:
    """The environment of a program whose connections are written down, and the file that they are written to."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    heard = tmp_path / "heard"
    return {"PYTHONPATH": str(tmp_path / "watch"), "HEARD": str(heard)}, heard


def test_the_tour_needs_no_network(tmp_path: Path) -> None:
    if reason := why_no_namespace():
        pytest.skip(f"no network namespace: {reason}")
    refused = run(["unshare", "-rn", sys.executable, "-c", CONNECT])
    assert "Network is unreachable" in refused.stderr
    taken = run(["unshare", "-rn", sys.executable, str(TOUR), str(tmp_path)])
    assert taken.returncode == 0, taken.stderr[-2000:]


def test_the_tour_opens_no_socket_in_any_process(tmp_path: Path, watched: tuple[Mapping[str, str], Path]) -> None:
    environment, heard = watched
    folder = tmp_path / "tour"
    folder.mkdir()
    taken = run([sys.executable, str(TOUR), str(folder)], **environment)
    assert taken.returncode == 0, taken.stderr[-2000:]
    lines = set(heard.read_text().splitlines()) if heard.exists() else set()
    assert lines <= {PROBE}, lines


def test_a_link_that_is_asked_for_is_heard(watched: tuple[Mapping[str, str], Path]) -> None:
    environment, heard = watched
    fetched = run([sys.executable, "-m", "core", "http://127.0.0.1:9/story"], **environment)
    assert fetched.returncode == 1
    assert "socket.connect" in heard.read_text()
