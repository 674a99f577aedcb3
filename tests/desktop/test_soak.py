"""A short soak: what the window holds after some rounds of use is what it held before them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.desktop.soak import run

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells what a process holds")

# In the first rounds everything is loaded and fonts are drawn for the first time; a pack is installed in the first.
WARM = 8


def test_twenty_rounds_of_use_leave_nothing_behind(tmp_path: Path) -> None:
    code, complaints, rows = run(20, tmp_path, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    said = [line for line in complaints.splitlines() if not line.startswith("This plugin does not support")]
    assert (code, said) == (0, [])
    assert len(rows) == 20
    for name, more in (("handles", 2), ("threads", 2), ("widgets", 0)):
        before, after = (max(row[name] for row in part) for part in (rows[WARM:14], rows[14:]))
        assert after <= before + more, name
    # A round that kept its article, its digest or its dialogs would hold hundreds of objects more each time.
    assert rows[-1]["objects"] - rows[WARM]["objects"] < 100 * (len(rows) - WARM)
