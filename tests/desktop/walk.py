"""Walks through a program as a screen reader does, and prints what it finds as JSON: ``python3 walk.py NAME WORDS``.

It waits until three texts of the program hold something, and one of them WORDS. It needs the system's Python, which has
the bindings of AT-SPI.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

_PATIENCE = 40


def application(name: str) -> Atspi.Accessible | None:
    """The program of this name, as soon as the bus knows it."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(n)
            if child and child.get_name().lower() == name and child.get_child_count():
                return child
        time.sleep(0.2)
    return None


def told(thing: Atspi.Accessible) -> dict[str, Any]:
    """What a screen reader is told of a control, and of all in it."""
    states = thing.get_state_set()
    text = thing.get_text_iface()
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "text": Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "children": [told(child) for n in range(thing.get_child_count()) if (child := thing.get_child_at_index(n))],
    }


def texts(part: dict[str, Any]) -> Iterator[str]:
    if part["role"] == "text" and part["showing"]:
        yield part["text"]
    for child in part["children"]:
        yield from texts(child)


if __name__ == "__main__":
    tree, end = None, time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = application(sys.argv[1])
        tree = told(found) if found else None
        shown = list(texts(tree)) if tree else []
        if len(shown) >= 3 and all(shown) and any(sys.argv[2] in text for text in shown):
            # The list says a moment later that all of it is done.
            time.sleep(2)
            tree = told(found)
            break
        time.sleep(0.5)
    print(json.dumps(tree))
