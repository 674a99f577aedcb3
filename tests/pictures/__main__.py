"""Takes pictures of the real window under Xvfb, in light and dark and in every state, and writes them to a folder."""

from __future__ import annotations

import argparse
import contextlib
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.pictures.articles import ARABIC, DOUBTFUL, forty

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "pictures"
TOOLS = ("Xvfb", "openbox", "xdotool", "import", "convert")

AT_REST = 2.5
"""For how many seconds the program is to do nothing before its picture is taken."""

LONGEST = 60
"""After how many seconds the picture is taken all the same."""


@dataclass(frozen=True)
class Shot:
    """A state of the window: what it is started with, and the keys and clicks (of xdotool) that lead to it."""

    name: str
    files: Sequence[str] = ()
    settings: str = "hints_seen=true"
    steps: Sequence[Sequence[str]] = ()
    size: str = "1280x800"
    environment: dict[str, str] = field(default_factory=dict)
    busy_after: float = 0.0
    """After how many seconds of the processor the picture is taken, amid the work; 0 for when it has come to rest."""


def key(*keys: str) -> Sequence[str]:
    return ("key", "--clearmodifiers", *keys)


def at(x: int, y: int) -> Sequence[str]:
    return ("mousemove", str(x), str(y))


SHOTS = (
    Shot("first-start", settings=""),
    Shot("window", steps=[at(750, 300), at(752, 302)]),
    Shot("dark", settings="hints_seen=true\ncolours=dark", steps=[at(750, 300), at(752, 302)]),
    Shot("whole-article", settings="hints_seen=true\nwhole_article=true", steps=[at(1040, 420), at(1042, 422)]),
    Shot("arabic", ["arabic.txt"]),
    Shot("arabic-window", ["arabic.txt"], "hints_seen=true\ninterface=ar"),
    Shot("german", settings="hints_seen=true\ninterface=de"),
    Shot("japanese", settings="hints_seen=true\ninterface=ja"),
    Shot("twice-as-large", size="2000x1240", environment={"QT_SCALE_FACTOR": "2"}),
    Shot("forty-articles", ["forty"], "hints_seen=true\nwhole_article=true", busy_after=2.0),
    Shot("failed", ["broken.pdf"]),
    Shot("doubtful", ["doubtful.txt"], "hints_seen=true\nwhole_article=true"),
    Shot("find", steps=[key("ctrl+f"), ("type", "lamp")]),
    Shot("edit", steps=[at(1100, 240), at(1102, 242), key("F2")]),
    Shot("packs", steps=[key("ctrl+shift+l")]),
    Shot("glossary", steps=[key("ctrl+g")]),
    Shot("settings", steps=[key("ctrl+comma")]),
    Shot("settings-dark", settings="hints_seen=true\ncolours=dark", steps=[key("ctrl+comma")]),
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(shot.name for shot in SHOTS)}")
    parser.add_argument("--into", type=Path, default=FOLDER, metavar="FOLDER", help="where to write them")
    arguments = parser.parse_args()
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        parser.error(f"these programs are needed: {', '.join(missing)} (Debian: xvfb openbox xdotool imagemagick)")
    arguments.into.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        if not arguments.names or shot.name in arguments.names:
            with tempfile.TemporaryDirectory(prefix="nutgraf-shots-") as home:
                take(shot, Path(home), arguments.into / f"{shot.name}.png")
            print(arguments.into / f"{shot.name}.png")


def take(shot: Shot, home: Path, target: Path) -> None:
    """Starts the program in a screen of its own, brings it into a state, and writes the picture."""
    write_articles(home)
    config = home / "config" / "nutgraf"
    config.mkdir(parents=True)
    (config / "nutgraf.conf").write_text(f"[General]\ntarget=pt\n{shot.settings}\n", encoding="utf-8")
    with screen(shot.size) as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")},
            **shot.environment,
        }
        command = [sys.executable, "-m", "desktop", *(str(home / name) for name in shot.files)]
        with running(*command, environment=environment, folder=ROOT) as process:
            do = tool(environment)
            window = do("search", "--sync", "--onlyvisible", "--pid", str(process.pid)).split()[-1]
            width, height = shot.size.split("x")
            do("windowsize", "--sync", window, width, height)
            do("windowmove", window, "0", "0")
            do("windowfocus", "--sync", window)
            rest(process.pid, shot.busy_after or math.inf)
            for step in shot.steps:
                do(*step)
                rest(process.pid)
            raw = home / "screen.png"
            subprocess.run(["import", "-window", "root", str(raw)], env=environment, check=True)
    # Few colours are enough for a window, and a repository keeps every version for ever.
    subprocess.run(["convert", str(raw), "-strip", "+dither", "-colors", "128", f"png8:{target}"], check=True)


def rest(process: int, enough: float = math.inf) -> None:
    """Waits until a process has nothing more to do, or has had enough seconds of the processor."""
    before, since = -1.0, time.monotonic()
    end = since + LONGEST
    while before < enough and time.monotonic() < min(end, since + AT_REST):
        time.sleep(0.02)
        if (now := used(process)) > before:
            before, since = now, time.monotonic()


def used(process: int) -> float:
    """How many seconds a process has had of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def write_articles(home: Path) -> None:
    """What the states are about."""
    (home / "arabic.txt").write_text(ARABIC, encoding="utf-8")
    (home / "doubtful.txt").write_text(DOUBTFUL, encoding="utf-8")
    (home / "broken.pdf").write_bytes(b"%PDF-1.7\n" + b"\0" * 100)
    (home / "forty").mkdir()
    for name, content in forty():
        (home / "forty" / name).write_bytes(content)


@contextlib.contextmanager
def screen(size: str) -> Iterator[str]:
    """A screen of its own with a window manager, for as long as it is needed; gives its DISPLAY."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        with running("openbox", environment={**os.environ, "DISPLAY": display}):
            yield display
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def running(
    *command: str, environment: dict[str, str], folder: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def tool(environment: dict[str, str]) -> Callable[..., str]:
    def do(*arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout

    return do


if __name__ == "__main__":
    main()
