"""The window that reads, summarises and translates talks to nobody: not through Python, Qt or any other library."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.test_nothing_leaves import PROBE, WATCH, why_no_namespace, why_not
from tests.desktop.drags import STORY
from tests.desktop.programs import ROOT, Programs, eventually

# The program's own, by which a second launch finds the first; what urllib3 asks the system when it is imported.
OWN = re.compile(r"AF_UNIX|AF_INET6, sin6_port=htons\(0\).*\"::1\"")


def why_no_strace() -> str:
    """Why what a program asks of the system can't be watched here; empty where it can."""
    return why_not("strace", "-qq", "-o", "/dev/null", "true")


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    programs = Programs(tmp_path / "home")
    yield programs
    programs.end()


def test_the_tour_of_the_window_needs_no_network_and_looks_for_none(programs: Programs, tmp_path: Path) -> None:
    """In a network without interfaces, where each try to use it is written down, of all processes of the program."""
    if reason := why_no_namespace():
        pytest.skip(f"no network namespace: {reason}")
    watch, folder, heard = tmp_path / "watch", tmp_path / "tour", tmp_path / "heard"
    watch.mkdir()
    folder.mkdir()
    (watch / "sitecustomize.py").write_text(WATCH)
    taken = subprocess.run(
        ["unshare", "-rn", sys.executable, "-m", "tests.desktop.window_tour", str(folder)],
        cwd=ROOT,
        env=programs.environment | {"PYTHONPATH": str(watch), "HEARD": str(heard)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert taken.returncode == 0, taken.stderr[-2000:]
    assert set(heard.read_text().splitlines()) == {PROBE}


def test_no_socket_of_the_network_is_used_by_the_window(programs: Programs, tmp_path: Path) -> None:
    if reason := why_no_strace():
        pytest.skip(f"no strace: {reason}")
    story, trace = tmp_path / "ferry.txt", tmp_path / "trace"
    story.write_text(STORY, encoding="utf-8")
    calls = "trace=connect,bind,sendto,sendmsg,sendmmsg"
    command = ["strace", "-f", "-qq", "-e", calls, "-o", str(trace), sys.executable, "-m", "desktop", str(story)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=ROOT, env=programs.environment, stdout=quiet, stderr=quiet, start_new_session=True
    ) as process:
        try:
            # It stands in the list once it was read; each translation is remembered.
            eventually(lambda: "ferry" in programs.list(), "the list", 60)
            eventually(
                lambda: programs.memory.with_name(f"{programs.memory.name}-wal").stat().st_size, "a translation", 60
            )
        finally:
            # strace ends with what it watches, not by itself.
            os.killpg(process.pid, signal.SIGKILL)
    addressed = [line for line in trace.read_text().splitlines() if "sa_family" in line]
    assert any("AF_UNIX" in line for line in addressed), "nothing was watched"
    assert [line for line in addressed if not OWN.search(line)] == []
