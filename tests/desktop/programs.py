"""The program as a process of its own, without a screen, with folders of its own for all that it keeps."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Programs:
    """Starts the program as often as wanted, always for the same user and session. None outlives the test."""

    def __init__(self, home: Path) -> None:
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", DISPLAY="")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = str(home / name.lower())
        self.session = home / "xdg_data_home" / "nutgraf" / "nutgraf" / "session.json"
        self.memory = home / "xdg_cache_home" / "nutgraf" / "translations.sqlite"
        self.settings = home / "xdg_config_home" / "nutgraf" / "nutgraf.conf"
        self.crashes = self.session.with_name("crash.log")
        self._running: list[subprocess.Popen[str]] = []

    def start(self, *files: Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "desktop", *map(str, files)]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, cwd=ROOT, env=self.environment, text=True, stderr=pipe, stdout=pipe)
        self._running.append(process)
        return process

    def list(self) -> str:
        """What is kept of the list, as it stands in its file; empty where there is none."""
        try:
            return self.session.read_text(encoding="ascii", errors="replace")
        except FileNotFoundError:
            return ""

    def end(self) -> None:
        for process in self._running:
            process.kill()
            process.communicate()


def eventually(found: Callable[[], object], what: str, seconds: float = 30) -> None:
    """Waits until something is so; fails with ``what`` when it takes too long."""
    end = time.monotonic() + seconds
    while not found():
        if time.monotonic() > end:
            pytest.fail(f"{what} did not happen within {seconds} seconds")
        time.sleep(0.05)
