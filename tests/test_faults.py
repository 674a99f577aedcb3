"""What the documentation says of faults is what happens."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.faults import FAULTS, can_mount, documented, observe

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the faults are brought about with Linux")

# A window that is being built must answer within seconds, which it can't beside all other tests.
_RACES = "In the window: it is started twice, each with an article"


def _marks(fault: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.alone] * (fault == _RACES) + [pytest.mark.unwatched] * ("clock" in fault)


@pytest.mark.parametrize("fault", [pytest.param(fault, marks=_marks(fault)) for fault in FAULTS])
def test_a_fault_is_told_and_the_work_goes_on_as_the_documentation_says(fault: str, tmp_path: Path) -> None:
    if FAULTS[fault].in_namespace and not can_mount():
        pytest.skip("no disk of its own can be mounted here")
    if missing := [tool for tool in FAULTS[fault].tools if not shutil.which(tool)]:
        pytest.skip(f"brought about by {', '.join(missing)}, which is not there")
    assert str(observe(fault, tmp_path.resolve())) in documented()


def test_the_documentation_lists_these_faults_and_no_others() -> None:
    rows = documented().splitlines()[2:]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == list(FAULTS)
