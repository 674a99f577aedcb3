"""A cold start of nutgraf-cli, beside what any program pays that uses the same interpreter and engine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.clock import Way, best, show

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "lighthouse.txt"

_LOAD = "import numpy, ctranslate2; ctranslate2.Translator('resources/packs/en_pt/model', intra_threads=1)"


def run(rounds: int) -> None:
    """Prints the table."""
    cli = ("-m", "core", str(SAMPLE))
    show(
        "Cold start, a process each",
        best(
            {
                "nutgraf-cli, summary translated": _process(*cli, "--to", "pt"),
                "nutgraf-cli, all translated": _process(*cli, "--to", "pt", "--full"),
                "nutgraf-cli, summary only": _process(*cli),
                "fixed: Python, numpy, ctranslate2, the model": _process("-c", _LOAD),
                "fixed: Python, numpy, ctranslate2": _process("-c", "import numpy, ctranslate2"),
                "fixed: Python": _process("-c", ""),
            },
            rounds,
        ),
    )


def _process(*arguments: str) -> Way:
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    return lambda: subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
    )
