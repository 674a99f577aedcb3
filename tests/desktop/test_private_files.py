"""What the program keeps for its user is nobody else's to read, whatever a system lets others read by default."""

from __future__ import annotations

import os
import signal
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.drags import STORY
from tests.desktop.programs import Programs, eventually

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a folder of the user's is private under Windows")


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    # What a system has where nobody thought of others.
    before = os.umask(0)
    programs = Programs(tmp_path / "home")
    yield programs
    programs.end()
    os.umask(before)


def open_to_others(path: Path, home: Path) -> bool:
    """Whether others than its owner can read a file: through all folders that it is in, up to the home folder."""
    folders = [folder for folder in path.parents if folder.is_relative_to(home)]
    modes = [stat.S_IMODE(place.stat().st_mode) for place in (path, *folders)]
    return bool(modes[0] & 0o066) and all(mode & 0o011 for mode in modes[1:])


def test_what_is_kept_from_one_run_to_the_next_is_private(programs: Programs, tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    story.write_text(STORY, encoding="utf-8")
    process = programs.start(story)
    eventually(lambda: "ferry" in programs.list(), "the list is kept")
    eventually(programs.memory.exists, "translations are remembered")
    eventually(programs.settings.exists, "settings are kept")
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=30)
    home = tmp_path / "home"
    kept = [path for path in home.rglob("*") if path.is_file() and "nutgraf" in path.relative_to(home).parts]
    assert {programs.session, programs.memory, programs.settings, programs.crashes} <= set(kept)
    assert [path for path in kept if open_to_others(path, home)] == []


def test_a_file_that_others_can_read_would_be_found(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    path = folder / "list"
    path.touch()
    path.chmod(0o644)
    assert open_to_others(path, folder)
    folder.chmod(0o700)
    assert not open_to_others(path, folder)
