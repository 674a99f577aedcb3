"""What the tests of folders and journals share: three articles, a place to save in, and packs that are installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.packs import Packs
from tests.core.saving.runs import pack


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(name)
    return folder


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    return folder


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    """What says that uk_en and en_pt are installed."""
    made = Packs(bundled=tmp_path / "none", folders=())
    made.installed = (pack("en", "pt"), pack("uk", "en"))
    return made
