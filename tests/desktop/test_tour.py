"""A tour of the real program, with a mouse and a keyboard: what people do with it, from one start to the next."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.desktop.drags import STORY
from tests.desktop.test_real_window import _ROOT, Screen, eventually, pytestmark, running, screen  # noqa: F401

OTHER = """The bridge that hums

When the wind is in the west, the old bridge at Varne sings one low note. People set their clocks by it.

An engineer measured the sound for a year and found that it comes from the handrail. The council will not repair it.

"It is the voice of the town," said the mayor. A recording is kept in the museum.
"""

_TRY_SECONDS = 3


class Tourist:
    """Does things to one program until their effect can be seen: keys that a busy window loses are pressed again."""

    def __init__(self, screen: Screen, window: str) -> None:  # noqa: F811
        self.screen = screen
        self.window = window

    def come_back(self) -> None:
        """Makes the window the one that gets the keys."""
        self.screen.do("windowactivate", "--sync", self.window)

    def press(self, keys: str, effect: Callable[[], object], what: str) -> object:
        """Presses keys until they have an effect, which is given back."""

        def tried() -> object:
            self.come_back()
            self.screen.do("key", keys)
            return soon(effect)

        return eventually(tried, what)

    def open(self, keys: str, name: str) -> str:
        """The dialog of this name, opened by keys."""

        def shown() -> str:
            return self.screen.do("search", "--onlyvisible", "--name", name)

        return str(self.press(keys, shown, f"a window {name!r}")).split("\n")[0]

    def answer(self, dialog: str, path: Path, effect: Callable[[], object], what: str) -> None:
        """Types a path into a dialog that asks for one."""

        def tried() -> object:
            self.screen.do("windowactivate", "--sync", dialog)
            time.sleep(0.2)
            self.screen.do("key", "ctrl+a")
            self.screen.do("type", "--delay", "8", str(path))
            self.screen.do("key", "Return")
            return soon(effect)

        eventually(tried, what)

    def put_away(self, dialog: str) -> None:
        """Closes a dialog with Esc."""

        def tried() -> object:
            self.screen.do("windowactivate", "--sync", dialog)
            self.screen.do("key", "Escape")
            return soon(lambda: dialog not in self.screen.do("search", "--onlyvisible", "--name", ".").split())

        eventually(tried, "the end of a dialog")

    def titled(self, name: str) -> Callable[[], bool]:
        """Whether the window shows the article of this title."""
        return lambda: name in self.screen.do("getwindowname", self.window)


def soon(found: Callable[[], object]) -> object:
    end = time.monotonic() + _TRY_SECONDS
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.1)
    return None


def test_a_day_with_the_program(screen: Screen, tmp_path: Path) -> None:  # noqa: F811
    ferry, bridge, saved = tmp_path / "ferry.txt", tmp_path / "bridge.txt", tmp_path / "bridge.md"
    ferry.write_text(STORY, encoding="utf-8")
    bridge.write_text(OTHER, encoding="utf-8")
    settings = tmp_path / "config" / "nutgraf" / "nutgraf.conf"
    session = tmp_path / "data" / "nutgraf" / "nutgraf" / "session.json"
    python, environment = sys.executable, screen.environment

    def setting(name: str) -> str:
        lines = settings.read_text(encoding="utf-8").splitlines() if settings.exists() else []
        return next((line.partition("=")[2] for line in lines if line.startswith(f"{name}=")), "")

    def kept() -> str:
        return session.read_text(encoding="ascii") if session.exists() else "{}"

    with running(python, "-m", "desktop", environment=environment, cwd=_ROOT) as program:
        tourist = Tourist(screen, screen.window("lighthouse that nobody needed"))
        screen.do("windowmove", tourist.window, "20", "60")

        # Open one, have another dropped.
        tourist.answer(tourist.open("ctrl+o", "Open articles"), ferry, tourist.titled("A ferry"), "the opened article")
        with running(python, str(_ROOT / "tests/desktop/drag_source.py"), str(bridge), environment=environment):
            source = screen.window("Drag source")
            screen.do("windowmove", source, "0", "0", "windowraise", source)
            time.sleep(0.3)
            screen.do("mousemove", "--window", source, "60", "40", "mousedown", "1")
            for step in range(1, 21):
                screen.do("mousemove", str(60 + 35 * step), str(60 + 20 * step))
                time.sleep(0.02)
            time.sleep(0.3)
            screen.do("mouseup", "1")
            eventually(tourist.titled("The bridge that hums"), "the dropped article")
        eventually(lambda: "bridge.txt" in kept(), "the list with the dropped article in it")

        # A sentence that is found, pointed at or walked to is marked in all panes, so that F2 is about its translation.
        def edited(text: str) -> Callable[[], bool]:
            return lambda: text in kept()

        def edit_what(is_marked_by: Callable[[], object], text: str) -> None:
            def tried() -> object:
                tourist.come_back()
                is_marked_by()
                screen.do("key", "F2")
                time.sleep(0.4)
                screen.do("key", "ctrl+a")
                screen.do("type", "--delay", "10", text)
                screen.do("key", "Return")
                return soon(edited(text))

            eventually(tried, f"an edit that says {text!r}")

        def finding() -> None:
            screen.do("key", "ctrl+f")
            time.sleep(0.3)
            screen.do("key", "ctrl+a")
            screen.do("type", "--delay", "10", "handrail")
            time.sleep(0.3)
            screen.do("key", "Escape")

        def hovering() -> None:
            # Over the first lines of the summary, below its title.
            for x, y in ((800, 330), (804, 334), (808, 338)):
                screen.do("mousemove", str(x), str(y))
            time.sleep(0.3)

        def walking() -> None:
            # From the list to the original, and there to the end, with keys alone.
            screen.do("mousemove", "100", "700", "click", "1", "key", "F6", "key", "ctrl+End")
            time.sleep(0.3)

        tourist.press("ctrl+t", lambda: setting("whole_article") == "true", "the whole article")
        edit_what(finding, "Vem do corrimao.")
        edit_what(hovering, "Assim se diz aqui.")
        edit_what(walking, "O museu guarda o som.")
        edits = {edit["text"]: edit for entry in json.loads(kept())["entries"] for edit in entry.get("edits", [])}
        assert "handrail" in json.dumps(edits["Vem do corrimao."])
        assert "museum" in json.dumps(edits["O museu guarda o som."])
        assert len(edits) == 3

        # Larger text, and a pane less.
        tourist.press("ctrl+equal", lambda: setting("text_size"), "larger text")
        tourist.press("ctrl+0", lambda: setting("text_size") in ("", "0"), "text of the usual size")
        tourist.press("ctrl+2", lambda: setting("hidden_panes") == "1", "two panes")
        tourist.press("ctrl+2", lambda: setting("hidden_panes") == "", "three panes")

        tourist.put_away(tourist.open("ctrl+comma", "^Settings"))
        tourist.put_away(tourist.open("ctrl+shift+l", "Language [Pp]acks"))

        dialog = tourist.open("ctrl+s", "Save the summary")
        tourist.answer(dialog, saved, saved.exists, "the saved file")
        assert "Vem do corrimao." in saved.read_text(encoding="utf-8")
        tourist.press("ctrl+q", lambda: program.poll() is not None, "the end of the program")
        assert program.wait(60) == 0

    with running(python, "-m", "desktop", environment=environment, cwd=_ROOT) as program:
        tourist = Tourist(screen, screen.window("The bridge that hums"))
        assert all(name in kept() for name in ("lighthouse.txt", "ferry.txt", "bridge.txt"))
        tourist.press("ctrl+q", lambda: program.poll() is not None, "the end of the program")
        assert program.wait(60) == 0
