"""A cold start: of nutgraf-cli, beside what any program pays that uses the same interpreter and engine; and from launch
to the first translated sentence with Qt, stage by stage.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.clock import Way, best, show

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "lighthouse.txt"

_LOAD = "import numpy, ctranslate2; ctranslate2.Translator('resources/packs/en_pt/model', intra_threads=1)"

_FIXED = f"from PySide6.QtWidgets import QApplication; QApplication(['', '-platform', 'offscreen']); {_LOAD}"

_PROGRAM = """
import json, sys, time
reached = {"interpreter": time.time()}
from PySide6.QtWidgets import QApplication
application = QApplication([])
reached["Qt"] = time.time()
from pathlib import Path
from core.model import Article, Options, Progress, Stage, Summary, Translated
from core.pipeline import Services, digest
services = Services()
reached["our modules, packs listed"] = time.time()
names = {Article: "article read", Summary: "summary", Translated: "first sentence"}
for event in digest(Path(sys.argv[1]), Options(target="pt"), services):
    if isinstance(event, Progress) and event.stage is Stage.TRANSLATING:
        reached.setdefault("models loaded", time.time())
    elif type(event) in names:
        reached.setdefault(names[type(event)], time.time())
print(json.dumps(reached))
"""


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
    _show_stages(rounds)


def _show_stages(rounds: int) -> None:
    """Prints when each stage of a run with Qt was reached, in the best of several runs, and what is not fixed in it."""
    runs = [_stages() for _ in range(rounds)]
    stages = min(runs, key=lambda stages: stages["first sentence"])
    print("\nFrom launch to the first translated sentence, a process with Qt, seconds since launch")
    for name, seconds in stages.items():
        print(f"  {name:<52}{seconds:9.3f} s")
    fixed = best({"fixed": _process("-c", _FIXED)}, rounds)["fixed"]
    print(f"  {'fixed: Python, Qt, numpy, ctranslate2, the model':<52}{fixed:9.3f} s")
    rest = stages["first sentence"] - fixed
    print(f"  {'what remains':<52}{rest:9.3f} s{rest / stages['first sentence']:9.0%}")


def _stages() -> dict[str, float]:
    began = time.time()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-c", _PROGRAM, str(SAMPLE)]
    done = subprocess.run(program, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    reached: dict[str, float] = json.loads(done.stdout)
    return {name: moment - began for name, moment in reached.items()}


def _process(*arguments: str) -> Way:
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    return lambda: subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
    )
