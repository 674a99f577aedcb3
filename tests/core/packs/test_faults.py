"""Whatever happens to a pack on its way, the old one or the new one is there, and the docs say what is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.packs.faults import FAULTS, documented, observe
from tests.core.packs.mirror import Mirror


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_and_leaves_what_the_documentation_says(fault: str, mirror: Mirror, tmp_path: Path) -> None:
    assert str(observe(fault, tmp_path)) in documented()


def test_the_documentation_lists_these_faults_and_no_others() -> None:
    rows = documented().splitlines()[2:]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == list(FAULTS)


def test_no_fault_ever_leaves_less_than_a_whole_pack_or_anything_strange() -> None:
    for row in documented().splitlines()[2:]:
        disk = row.removesuffix(" |").split(" | ")[2]
        assert disk.startswith(("uk_en 1.0", "uk_en 1.9")), row
        assert "left over" not in disk
        assert row.split(" | ")[1].endswith("is installed") == disk.startswith("uk_en 1.9")
