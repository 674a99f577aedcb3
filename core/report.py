"""What came of a run over many inputs, as ``report.json`` in the folder that it saved in."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import NutgrafError
from core.saving import atomic
from core.wording import explain

NAME = "report.json"

_SCHEMA = "nutgraf.report/1"


class Report:
    """Counts and failures of a run while it goes on. ``unchanged`` are the inputs that an earlier run had saved."""

    def __init__(self) -> None:
        self.saved = 0
        self.unchanged = 0
        self.interrupted = False
        self._began = datetime.now(UTC)
        self._failures: list[dict[str, Any]] = []

    def fail(self, name: str, error: NutgrafError) -> None:
        """Notes that an input failed, and why."""
        reason = getattr(error, "reason", None) or getattr(error, "obstacle", None)
        self._failures.append(
            {
                "input": name,
                "error": type(error).__name__,
                "reason": str(reason) if reason else None,
                "message": str(explain(error)),
            }
        )

    def write(self, folder: Path) -> None:
        """Writes the report as it is now in place of an earlier one. Raises CannotSave."""
        written = {
            "schema": _SCHEMA,
            "began": self._began.isoformat(timespec="seconds"),
            "ended": datetime.now(UTC).isoformat(timespec="seconds"),
            "interrupted": self.interrupted,
            "saved": self.saved,
            "unchanged": self.unchanged,
            "failed": len(self._failures),
            "failures": self._failures,
        }
        data = json.dumps(written, ensure_ascii=False, indent=1).encode(errors="replace") + b"\n"
        atomic.write(folder / NAME, data, overwrite=True)
