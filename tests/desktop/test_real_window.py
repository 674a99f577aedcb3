"""The program as people meet it: started as a process of its own, in a real window, with a mouse and a keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.desktop.drags import STORY

_TOOLS = ("Xvfb", "openbox", "xdotool")
_MISSING = [tool for tool in _TOOLS if not shutil.which(tool)]

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(
        bool(_MISSING), reason=f"a real window needs {', '.join(_TOOLS)}; not installed: {', '.join(_MISSING)}"
    ),
]

_ROOT = Path(__file__).resolve().parents[2]

Environment = dict[str, str]


@contextmanager
def running(*command: str, environment: Environment, **options: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, env=environment, text=True, **options)  # type: ignore[call-overload]
    with process:
        try:
            yield process
        finally:
            process.terminate()


def eventually(found: Callable[[], object], what: str, seconds: float = 60) -> object:
    """What is found, as soon as it is something; fails with ``what`` when it takes too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.1)
    pytest.fail(f"{what} did not happen within {seconds} seconds")


class Screen:
    """A virtual screen with a window manager, a mouse and a keyboard."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment

    def do(self, *arguments: str) -> str:
        result = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True)
        return result.stdout.strip()

    def window(self, name: str) -> str:
        """The id of the visible window whose title matches, once there is one."""
        return str(eventually(lambda: self.do("search", "--onlyvisible", "--name", name), f"a window {name!r}")).split(
            "\n"
        )[0]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    environment = dict(os.environ, PYTHONPATH=str(_ROOT), LC_ALL="C.UTF-8")
    # What one test leaves open must not come back in another.
    environment |= {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("WAYLAND_DISPLAY", None)
    with ExitStack() as stack:
        server = stack.enter_context(
            running(
                *("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"),
                environment=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )
        assert server.stdout
        environment["DISPLAY"] = f":{server.stdout.readline().strip()}"
        stack.enter_context(running("openbox", environment=environment, stdout=subprocess.DEVNULL))
        yield Screen(environment)


def test_a_file_dragged_from_another_program_is_read_translated_and_saved(screen: Screen, tmp_path: Path) -> None:
    story, saved = tmp_path / "ferry.txt", tmp_path / "out" / "balsa.html"
    story.write_text(STORY, encoding="utf-8")
    saved.parent.mkdir()
    python, environment = sys.executable, screen.environment
    with (
        running(python, "-m", "desktop", environment=environment, cwd=_ROOT) as program,
        running(python, str(_ROOT / "tests/desktop/drag_source.py"), str(story), environment=environment),
    ):
        window = screen.window("lighthouse that nobody needed")
        source = screen.window("Drag source")
        screen.do("windowmove", source, "0", "0")
        screen.do("windowmove", window, "150", "60")
        screen.do("windowraise", source)
        time.sleep(0.5)
        screen.do("mousemove", "--window", source, "60", "40", "mousedown", "1")
        # A drag begins when the mouse moves, and a target hears of it step by step.
        for step in range(1, 21):
            screen.do("mousemove", str(60 + 35 * step), str(60 + 20 * step))
            time.sleep(0.02)
        time.sleep(0.3)
        screen.do("mouseup", "1")

        window = screen.window("A ferry for the islands")
        screen.do("windowactivate", "--sync", window)

        def dialog() -> str:
            # Saving is possible as soon as the translation is there; until then the shortcut does nothing. It is
            # pressed for the window that has the focus, which the manager may have left with the drag's source.
            screen.do("windowactivate", "--sync", screen.window("A ferry for the islands"))
            screen.do("mousemove", "700", "75", "click", "1")
            screen.do("key", "ctrl+s")
            # It takes its time on a busy machine, and pressing the keys again would only ask for another one.
            for _ in range(20):
                time.sleep(0.1)
                if found := screen.do("search", "--onlyvisible", "--name", "Save the summary"):
                    return found
            return ""

        save = str(eventually(dialog, "the dialog that asks where to save")).split("\n")[0]

        def answered() -> bool:
            # Keys that are sent while a window is only becoming active are lost.
            screen.do("windowactivate", "--sync", save)
            time.sleep(0.3)
            screen.do("key", "ctrl+a")
            screen.do("type", "--delay", "20", str(saved))
            time.sleep(0.3)
            screen.do("key", "Return")
            for _ in range(30):
                time.sleep(0.1)
                if saved.exists():
                    return True
            return False

        eventually(answered, "the saved file")
        text = saved.read_text(encoding="utf-8")
        assert "A ferry for the islands" in text
        assert 'lang="pt"' in text

        def quit_() -> bool:
            if program.poll() is None:
                screen.do("windowactivate", "--sync", window, "key", "ctrl+q")
                time.sleep(1)
            return program.poll() is not None

        eventually(quit_, "the end of the program")
        assert program.returncode == 0
