"""What the tests of packs share: a store of their own, and a server on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.packs.store import Store
from tests.core.packs.mirror import Mirror, serving


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "argos" / "packages")


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as made:
        yield made
