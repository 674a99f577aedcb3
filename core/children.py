"""Modules of ours that are run in a process of their own: what reads a PDF, what paints one, what tries a pack.

With an interpreter each is run by its file. A bundle has none: there nutgraf-cli is started with a flag that names the
module, and hands over to it before it does anything else.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

MODULES = ("core.packs.trial", "core.reading.pdf_words", "desktop.pdf")

_FLAG = "--run-module"


def command(module: str) -> list[str]:
    """The command that runs one of MODULES; its own arguments go behind it. Raises ImportError where it is missing."""
    if getattr(sys, "frozen", False):
        # Not the window's own executable, which has no standard input and output under Windows.
        started = Path(sys.executable)
        return [str(started.with_name(f"nutgraf-cli{started.suffix}")), _FLAG, module]
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        raise ImportError(f"{module} is not installed", name=module)
    # By its file, not by its name: the packages that it is in would be imported as well.
    return [sys.executable, "-P", "-X", "utf8", spec.origin]


def run(arguments: Sequence[str]) -> None:
    """Becomes the module that ``command`` named, and leaves by SystemExit; nothing where there is none."""
    match arguments:
        case [flag, module, *rest] if flag == _FLAG and module in MODULES:
            sys.argv = [module, *rest]
            # To find it imports its packages, which may have imported it. It is run anew.
            find_spec(module)
            sys.modules.pop(module, None)
            runpy.run_module(module, run_name="__main__")
            raise SystemExit(0)
