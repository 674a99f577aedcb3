"""The window for everyone: by keyboard alone, as a screen reader is told of it, in any colours, at any size."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.articles import Entry
from desktop.contrast import APART, READABLE, contrast, laid_over
from desktop.main_window import MainWindow
from tests.desktop.test_real_window import Screen, eventually, running, screen  # noqa: F401  (a fixture)

pytestmark = pytest.mark.alone

_ROOT = Path(__file__).resolve().parents[2]

_SYSTEM_PYTHON = "/usr/bin/python3"


def why_no_screen_reader() -> str:
    """What is missing for a walk through the window as a screen reader does it; empty where nothing is."""
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "dbus-run-session") if not shutil.which(tool)]
    if missing:
        return f"not installed: {', '.join(missing)}"
    check = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([_SYSTEM_PYTHON, "-c", check], capture_output=True) if Path(_SYSTEM_PYTHON).exists() else None
    if done is None or done.returncode:
        return "the system's Python has no AT-SPI (Debian: at-spi2-core gir1.2-atspi-2.0 python3-gi)"
    return ""


def everything(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield part
    for child in part["children"]:
        yield from everything(child)


@pytest.mark.skipif(bool(why_no_screen_reader()), reason=why_no_screen_reader() or "it is there")
def test_a_screen_reader_is_told_of_every_control_text_and_article(screen: Screen, tmp_path: Path) -> None:  # noqa: F811
    environment = screen.environment | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
    # The program and who asks about it share a bus of their own, which ends with them.
    commands = f"""
        {sys.executable} -m desktop &
        program=$!
        {_SYSTEM_PYTHON} -W ignore {_ROOT}/tests/desktop/walk.py nutgraf "lit again"
        kill $program
    """
    walk = ["dbus-run-session", "--", "sh", "-c", commands]
    done = subprocess.run(walk, env=environment, cwd=_ROOT, capture_output=True, text=True, timeout=90)
    tree = json.loads(done.stdout.splitlines()[-1])
    assert tree, done.stderr
    parts = list(everything(tree))
    nameless = [part["role"] for part in parts if part["focusable"] and part["showing"] and not part["name"]]
    assert nameless == []

    panes = [part for part in parts if part["role"] == "text" and part["showing"]]
    assert [pane["name"] for pane in panes] == ["Original", "Summary", "Translation"]
    assert all("lit again" in pane["text"] for pane in panes[:2])
    assert "farol" in panes[2]["text"]
    # A description would be read to who enters the pane: what stood there before the text is no part of it.
    assert [pane["description"] for pane in panes] == ["", "", ""]

    (articles,) = (part for part in parts if part["role"] == "list" and part["name"] == "Articles")
    (item,) = articles["children"]
    assert re.fullmatch(r"A lighthouse that nobody needed is lit again.*, \D*5 \D*25.*", item["name"])
    assert item["focused"]
    order = [part["name"] for part in parts if part is articles or part in panes]
    assert order == ["Articles", "Original", "Summary", "Translation"]


def test_f6_leads_from_the_list_through_the_panes_and_back(window: MainWindow, loaded: Entry) -> None:
    window.list.setFocus()
    passed = []
    for _ in range(4):
        window.commands.next_part.trigger()
        passed.append(QApplication.focusWidget())
    panes = window.panes
    assert passed == [panes.original, panes.summary, panes.translation, window.list]
    window.commands.previous_part.trigger()
    assert panes.translation.hasFocus()
    window.commands.panes.actions()[1].trigger()
    window.commands.previous_part.trigger()
    # What is hidden is passed over.
    assert panes.original.hasFocus()


def test_tab_goes_as_the_eye_does(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    window.source.setFocus()
    wanted = [window.target, window.list, *window.panes.shown(), window.algorithm]
    met = []
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    places = [met.index(control) for control in wanted]
    assert places == sorted(places)


def test_the_part_with_the_focus_can_be_told_from_the_others(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    def top_lines() -> list[bytes]:
        # A little above each pane to a little below its top, and the top of the list.
        picture = window.grab().toImage()
        found = []
        for part in (window.list, *window.panes.shown()):
            place = part.mapTo(window, part.rect().topLeft())
            column = [picture.pixel(place.x() + 40, place.y() + y) for y in range(-4, 4)]
            found.append(bytes(str(column), "ascii"))
        return found

    window.activateWindow()
    pictures = []
    for part in (window.list, *window.panes.shown()):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        pictures.append(top_lines())
    for n, lines in enumerate(pictures):
        others = [picture for m, picture in enumerate(pictures) if m != n]
        assert all(lines[n] != other[n] for other in others)


def test_why_a_sentence_was_kept_is_told_without_a_mouse(window: MainWindow, loaded: Entry, qtbot: QtBot) -> None:
    pane = window.panes.summary
    pane.setFocus()
    pane.moveCursor(QTextCursor.MoveOperation.End)
    assert "Kept because" in pane.accessibleDescription()
    window.commands.why.trigger()
    assert "Kept because" in window.statusBar().currentMessage()
    translation = window.panes.translation
    translation.setFocus()
    translation.moveCursor(QTextCursor.MoveOperation.End)
    window.commands.why.trigger()
    # A translation says what it stands for, and as words: who hears it has no use for marks.
    assert loaded.article and loaded.summary
    last = loaded.article.sentences[loaded.summary.sentences[-1]].text
    assert last in window.statusBar().currentMessage()
    assert "<" not in translation.accessibleDescription()


def test_every_command_stands_in_a_menu(window: MainWindow) -> None:
    listed = set()
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():
            listed.add(action.text())
            if action.menu():
                menus.append(action.menu())
    commands = [value for value in vars(window.commands).values() if hasattr(value, "shortcut")]
    assert len(commands) > 20
    assert [command.text() for command in commands if command.text() not in listed] == []


PALETTES = {
    "light": ("#ffffff", "#1d1d1f", "#2f6fb5"),
    "dark": ("#1e1e20", "#ececee", "#4a90d9"),
    "high contrast, black": ("#000000", "#ffffff", "#ffffff"),
    "high contrast, white": ("#ffffff", "#000000", "#37006e"),
    "high contrast, yellow on black": ("#000000", "#ffff00", "#00ffff"),
}
"""Of the page, of what stands on it, and of what is selected."""


def colour(widget: QWidget, colours: tuple[str, ...]) -> None:
    """Shows a widget in the colours of a palette."""
    palette = QPalette(widget.palette())
    roles = QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight
    for role, name in zip(roles, colours, strict=True):
        palette.setColor(role, QColor(name))
    widget.setPalette(palette)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_text_stays_readable_under_every_mark(window: MainWindow, loaded: Entry, colours: tuple[str, ...]) -> None:
    pane = window.panes.original
    colour(pane, colours)
    assert loaded.summary
    pane.search("the")
    pane.mark(loaded.summary.sentences[0])
    behind = {selection.format.background().color().rgba(): selection for selection in pane.extraSelections()}
    assert len(behind) >= 2
    for selection in behind.values():
        seen = laid_over(selection.format.background().color(), QColor(colours[0]))
        assert contrast(selection.format.foreground().color(), seen) >= READABLE
        # And the mark itself can be seen.
        assert contrast(QColor(colours[0]), seen) > 1.05


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_what_is_found_can_be_told_from_the_marked_sentence_around_it(
    window: MainWindow, loaded: Entry, colours: tuple[str, ...]
) -> None:
    pane = window.panes.original
    colour(pane, colours)
    assert loaded.article
    pane.search("ferry")
    pane.mark(loaded.article.body[0].index)
    start, end = pane.place_of(loaded.article.body[0].index) or (0, 0)

    def seen(at: int) -> QColor:
        """What lies behind a place: the last of what shines there."""
        over = [s for s in pane.extraSelections() if s.cursor.selectionStart() <= at < s.cursor.selectionEnd()]
        return laid_over(over[-1].format.background().color(), QColor(colours[0]))

    found = pane.toPlainText().index("ferry", start)
    assert found < end
    assert contrast(seen(found), seen(start)) >= APART


def test_no_colour_is_written_into_the_program_but_beside_its_two_palettes() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\s*\d|GlobalColor\.(?!transparent)|rgba?\(\d""")
    found = {
        path.name
        for path in (_ROOT / "desktop").glob("*.py")
        # Paper is white whatever the screen looks like.
        if path.name != "pdf.py" and literal.search(path.read_text(encoding="utf-8"))
    }
    assert found <= {"interface.py"}


def test_twice_as_large_the_window_still_fits_a_small_screen(tmp_path: Path) -> None:
    code = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from PySide6.QtCore import QSettings
from desktop.main_window import MainWindow
from desktop.settings import Settings
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
window = MainWindow(None, Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat), folder))
window.show()
least = window.minimumSizeHint()
print(window.devicePixelRatio(), least.width() * window.devicePixelRatio(), least.height() * window.devicePixelRatio())
"""
    environment = os.environ | {"QT_SCALE_FACTOR": "2", "PYTHONPATH": str(_ROOT)}
    program = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, check=True)
    ratio, width, height = map(float, done.stdout.split())
    assert ratio == 2
    assert width <= 1920
    assert height <= 1000
