"""What all tests share. Nothing here or below it looks at the user's own packs and settings, or at a screen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from core.pipeline import Services

# Before Argos and Qt are imported, which look at these once.
_HOME = tempfile.TemporaryDirectory(prefix="nutgraf-tests-")
for _variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
    os.environ[_variable] = str(Path(_HOME.name) / _variable.lower())
for _variable in ("ARGOS_PACKAGES_DIR", "ARGOS_TRANSLATE_PACKAGE_DIR", "SNAP"):
    os.environ.pop(_variable, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Articles and references to measure with, where they lie beside the checkout."""


@pytest.fixture(scope="session")
def services() -> Services:
    """The bundled packs, and a translator whose models are loaded once for all tests."""
    from core.pipeline import Services

    return Services()
