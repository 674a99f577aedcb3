"""A digest as PDF, painted by the desktop half of the program in a process of its own: ``desktop.pdf``.

Fonts for every script, their shaping and both directions are there, as Qt has them; the core itself has no Qt. The
digest goes over as the JSON that is saved, and the file comes back.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

from core import children
from core.errors import CannotRender
from core.model import Digest, Layout
from core.saving import json

# Seconds: many times as long as a book takes.
_PATIENCE = 120


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one PDF. Raises CannotRender where the desktop half or its fonts can't be used."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    if sys.platform != "win32":
        # No display is needed to paint; under Windows there always is one, and its own platform knows the fonts best.
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(
            [*_command(), layout],
            input=json.render(digest),
            capture_output=True,
            env=environment,
            timeout=_PATIENCE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise CannotRender("PDF", f"it took longer than {_PATIENCE} seconds") from error
    except OSError as error:
        raise CannotRender("PDF", error.strerror or str(error)) from error
    if done.returncode or not done.stdout.startswith(b"%PDF-"):
        complaint = done.stderr.decode(errors="replace").strip().splitlines()
        raise CannotRender("PDF", complaint[-1] if complaint else f"exit code {done.returncode}")
    return done.stdout


def _command() -> list[str]:
    if importlib.util.find_spec("PySide6") is None or importlib.util.find_spec("desktop") is None:
        raise CannotRender("PDF", "the desktop program, which paints it, is not installed")
    return children.command("desktop.pdf")
