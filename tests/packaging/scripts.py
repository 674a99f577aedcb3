"""The scripts of packaging/, which is no package: its name is that of another one."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging"


def script(path: str) -> ModuleType:
    """A script of packaging/ as a module."""
    name = "packaging_script_" + Path(path).stem
    spec = importlib.util.spec_from_file_location(name, FOLDER / path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    # Its dataclasses look for it there.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
