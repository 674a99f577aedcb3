"""Starting the program: with and without a display, with libraries missing, with settings that make no sense."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from core.algorithms import ALGORITHMS
from core.packs import Pack, Packs, default_target
from desktop import libraries
from desktop.settings import Settings

_ROOT = Path(__file__).resolve().parents[2]


def run_without_display(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_digest_is_printed_instead() -> None:
    result = run_without_display()
    assert result.returncode == 0
    assert result.stderr.strip() == "There is no display to open a window on: here is the digest instead."
    assert "A lighthouse that nobody needed is lit again" in result.stdout
    assert "Um farol" in result.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_a_missing_file_is_named_and_counts_as_a_failure() -> None:
    result = run_without_display("nowhere.txt")
    assert result.returncode == 1
    assert "nowhere.txt" in result.stderr


@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":4711"}, False),
        ({"DISPLAY": "nonsense"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_display_is_looked_for_before_qt_ends_the_program(environment: dict[str, str], there: bool) -> None:
    assert libraries.has_display(environment, "linux") is there


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has sockets without a file")
def test_a_display_that_answers_is_one() -> None:
    number = 10_000 + os.getpid()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        assert libraries.has_display({"DISPLAY": f":{number}.0"}, "linux")


def test_libraries_that_are_missing_are_named_as_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_X11", {"libnowhere-xcb.so.7": "libnowhere-xcb7"})
    assert libraries.missing_packages("linux") == ["libnowhere-xcb7"]
    assert libraries.missing_packages("linux", x11=False) == []
    assert libraries.missing_packages("darwin") == []


@pytest.mark.parametrize(("system", "target"), [("pt", "pt"), ("en", "pt"), ("sv", "pt")])
def test_the_first_target_is_the_language_of_the_system_or_what_a_pack_leads_to(system: str, target: str) -> None:
    assert default_target(Packs(folders=()), system) == target


def test_a_language_with_a_way_back_is_the_first_target_rather_than_one_without() -> None:
    packs = Packs(folders=())
    packs.installed = tuple(
        Pack(Path(f"/{a}_{b}"), a, b, "1.0") for a, b in (("en", "ca"), ("en", "pt"), ("pt", "en"), ("xx", "en"))
    )
    assert default_target(packs, "sv") == "pt"
    assert default_target(packs, "ca") == "ca"


def test_settings_survive_being_written_and_read_again(tmp_path: Path) -> None:
    def store() -> QSettings:
        return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

    settings = Settings(store())
    settings.target, settings.whole_article, settings.folder = "pt", False, "/somewhere"
    settings.keep_geometry("window", QByteArray(b"\x01\x02"))
    settings._store.sync()
    again = Settings(store())
    assert (again.target, again.whole_article, again.folder) == ("pt", False, "/somewhere")
    assert again.geometry("window") == QByteArray(b"\x01\x02")


def test_settings_that_make_no_sense_are_replaced_by_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\nalgorithm=tea leaves\nwhole_article=perhaps\n[geometry]\nwindow=7\n", encoding="utf-8")
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert settings.algorithm == next(iter(ALGORITHMS))
    assert isinstance(settings.whole_article, bool)
    assert settings.geometry("window").isEmpty()
    assert settings.target == ""
