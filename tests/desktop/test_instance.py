"""A second launch: its files go to the window that is there, whatever has become of that."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.instance import Instance, claim, hand_over, socket_name
from tests.desktop.drags import STORY
from tests.desktop.programs import ROOT, Programs, eventually

pytestmark = pytest.mark.alone


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    programs = Programs(tmp_path)
    yield programs
    programs.end()


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"story {n} – 🐐.txt" for n in range(3)]
    for n, path in enumerate(paths):
        path.write_text(STORY.replace("eighty", str(80 + n)), encoding="utf-8")
    return paths


def in_json(path: Path) -> str:
    return path.name.encode("ascii", "backslashreplace").decode().partition(" – ")[0].partition(" \\")[0]


def test_a_second_launch_hands_its_files_to_the_first_and_ends(programs: Programs, stories: list[Path]) -> None:
    first = programs.start(stories[0])
    eventually(lambda: in_json(stories[0]) in programs.list(), "the first list")
    second = programs.start(stories[1])
    assert second.wait(15) == 0
    eventually(lambda: in_json(stories[1]) in programs.list(), "the file of the second launch in the list of the first")
    assert '"shown": 1' in programs.list()
    assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell who was started when")
def test_files_that_are_opened_at_once_end_up_in_one_window(programs: Programs, stories: list[Path]) -> None:
    running = [programs.start(story) for story in stories]
    eventually(lambda: all(in_json(story) in programs.list() for story in stories), "all files in one list")
    eventually(lambda: [process.poll() for process in running].count(0) == 2, "the end of the others")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no processes")
def test_a_first_that_was_stopped_holds_up_nobody_and_goes_on_when_it_wakes(
    programs: Programs, stories: list[Path]
) -> None:
    first = programs.start(stories[0])
    eventually(lambda: in_json(stories[0]) in programs.list(), "the first list")
    first.send_signal(signal.SIGSTOP)
    second = programs.start(stories[1])
    eventually(lambda: in_json(stories[1]) in programs.list(), "a window of the second launch's own")
    assert second.poll() is None
    second.kill()
    first.send_signal(signal.SIGCONT)
    third = programs.start(stories[2])
    assert third.wait(15) == 0
    eventually(lambda: in_json(stories[2]) in programs.list(), "the file of the third launch in the list of the first")
    # It was never told of what the second has loaded by itself meanwhile.
    assert in_json(stories[1]) not in programs.list()
    assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="the socket of Windows goes with its process")
def test_the_socket_of_a_program_that_was_killed_is_in_nobodys_way(programs: Programs, stories: list[Path]) -> None:
    first = programs.start(stories[0])
    eventually(lambda: in_json(stories[0]) in programs.list(), "the first list")
    first.kill()
    first.wait()
    again = programs.start(stories[1])
    eventually(lambda: in_json(stories[1]) in programs.list(), "the list of the next")
    # What was there before is there again.
    assert in_json(stories[0]) in programs.list()
    third = programs.start(stories[2])
    assert third.wait(15) == 0
    eventually(lambda: in_json(stories[2]) in programs.list(), "the file of the third launch in the list of the second")
    assert again.poll() is None


@pytest.fixture
def name(tmp_path: Path) -> str:
    return socket_name(tmp_path)


@contextmanager
def handing_over(name: str, paths: list[Path]) -> Iterator[Callable[[], str]]:
    """Hands files over from a process of its own, which waits while this one listens; gives what it made of that."""
    code = f"""
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.instance import hand_over
application = QCoreApplication([])
print(hand_over({name!r}, [Path(path) for path in {list(map(str, paths))!a}]))
"""
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        yield lambda: process.communicate()[0].strip()


def test_who_never_answers_is_waited_for_no_longer_than_a_second(name: str) -> None:
    if sys.platform == "win32":
        pytest.skip("needs a socket that is a file")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(name)
        server.listen()
        # It has been there for long.
        os.utime(name, (0, 0))
        start = time.monotonic()
        assert hand_over(name, []) is False
        assert time.monotonic() - start < 1.0
    Path(name).unlink()


def test_where_nobody_listens_that_is_known_at_once(name: str, qtbot: QtBot) -> None:
    start = time.monotonic()
    assert hand_over(name, []) is None
    assert time.monotonic() - start < 0.2


def test_paths_of_any_name_arrive_as_they_are(name: str, qtbot: QtBot) -> None:
    instance = Instance(name)
    assert instance.listen()
    odd = [Path("/a/new\nline"), Path("/a/b\udcff"), Path("/ü/🐐"), Path('/"quotes"')]
    with handing_over(name, odd) as answer:
        with qtbot.waitSignal(instance.handed_over) as heard:
            pass
        assert heard.args == [odd]
        assert answer() == "True"


@pytest.mark.parametrize(
    "told",
    [
        b"\n",
        b"\xff\xfe\n",
        b"[]\n",
        b'{"files": 7, "token": ""}\n',
        b'{"files": [7], "token": ""}\n',
        b"[" * 9999 + b"\n",
    ],
)
def test_what_makes_no_sense_is_not_listened_to(name: str, told: bytes, qtbot: QtBot) -> None:
    instance = Instance(name)
    assert instance.listen()
    with qtbot.assertNotEmitted(instance.handed_over):
        other = QLocalSocket()
        other.connectToServer(name)
        other.write(told)
        qtbot.waitUntil(lambda: other.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_who_never_comes_to_the_end_of_a_line_is_cut_off(name: str, qtbot: QtBot) -> None:
    instance = Instance(name)
    assert instance.listen()
    other = QLocalSocket()
    other.connectToServer(name)
    other.write(b"x" * 6 * 1024 * 1024)
    qtbot.waitUntil(lambda: other.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_two_that_start_at_once_agree_on_one(tmp_path: Path, name: str, qtbot: QtBot) -> None:
    first = claim(tmp_path, [])
    assert first
    # As if the second had looked before the first listened: the socket is not taken from the one that lives.
    assert not Instance(name).listen()
    with handing_over(name, []) as answer:
        with qtbot.waitSignal(first.handed_over):
            pass
        assert answer() == "True"


def test_users_sessions_and_folders_have_windows_of_their_own(tmp_path: Path) -> None:
    here = {"DISPLAY": ":0"}
    assert socket_name(tmp_path, here) == socket_name(tmp_path, here)
    assert socket_name(tmp_path, here) != socket_name(tmp_path, {"DISPLAY": ":1"})
    assert socket_name(tmp_path, here) != socket_name(tmp_path / "other", here)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes instead")
def test_the_folder_of_the_socket_belongs_to_the_user_alone(tmp_path: Path) -> None:
    shared, private = tmp_path / "shared", tmp_path / "private"
    shared.mkdir()
    shared.chmod(0o777)
    private.mkdir(mode=0o700)
    assert Path(socket_name(tmp_path, {"XDG_RUNTIME_DIR": str(private)})).parent == private
    folder = Path(socket_name(tmp_path, {"XDG_RUNTIME_DIR": str(shared)})).parent
    assert folder != shared
    assert folder.stat().st_uid == os.getuid() and not folder.stat().st_mode & 0o077
