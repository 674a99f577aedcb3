"""Many articles: in threads, as the command does it, against one after another and against processes; then the command
for a whole folder against the command for each file, and how much memory it takes.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from core.model import Options
from core.packs import Packs
from core.pipeline import Services
from core.reading import read
from core.translating import Translator
from core.work import Outcome, Task, at_once, in_order
from tests.benchmarks.clock import best, show
from tests.benchmarks.start import ROOT, SAMPLE

TASK = Task(Options(target="pt"), "json")

# How many articles: worked on in one process, given to one command, and given to a command each.
_SOME, _MANY, _FEW = 200, 1000, 20

# The packs and models of a process of the pool.
_own: list[Services] = []


def run(rounds: int) -> None:
    """Prints the tables."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _show_ways(_articles(folder / "some", _SOME), rounds)
        _show_commands(folder, rounds)


def _articles(folder: Path, count: int) -> list[Path]:
    """As many articles of 25 sentences, all of them those of the sample, each in another order."""
    folder.mkdir()
    sample, chance = read(SAMPLE, language="en"), random.Random(count)
    for number in range(count):
        sentences = [chance.choice(sample.body).text for _ in range(25)]
        paragraphs = [" ".join(sentences[place : place + 3]) for place in range(0, 25, 3)]
        (folder / f"{number:04}.txt").write_text("\n\n".join([f"Story number {number}", *paragraphs]), "utf-8")
    return sorted(folder.iterdir())


def _show_ways(paths: Sequence[Path], rounds: int) -> None:
    services = Services(Packs(folders=()))
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn"), _load) as pool:
        ways = {
            "threads and one copy of the models (ours)": lambda: list(
                at_once(TASK, ((path.name, path) for path in paths), services)
            ),
            "one after another": lambda: [TASK.run(path, services) for path in paths],
            f"{cores} processes, each with its own models": lambda: list(in_order(_digested, paths, pool, 4 * cores)),
        }
        for way in ways.values():
            way()
        show(f"{len(paths)} articles, models loaded", best(ways, rounds))


def _load() -> None:
    _own.append(Services(Packs(folders=()), Translator(threads=1)))


def _digested(path: Path) -> Outcome:
    return TASK.run(path, _own[0])


def _show_commands(folder: Path, rounds: int) -> None:
    """The best of two rounds for each, which take turns."""
    many, few = _articles(folder / "many", _MANY), _articles(folder / "few", _FEW)
    rates: dict[str, float] = {}
    peaks: list[int] = []
    for number in range(min(rounds, 2)):
        began = time.perf_counter()
        peaks.append(_command(many[0].parent, folder / f"at once {number}"))
        one = f"one command for {_MANY:,} files"
        rates[one] = max(rates.get(one, 0), _MANY / (time.perf_counter() - began))
        began = time.perf_counter()
        for path in few:
            _command(path, folder / f"each {number}")
        each = "a command for each file"
        rates[each] = max(rates.get(each, 0), _FEW / (time.perf_counter() - began))
    print("\nArticles a minute, translated and saved")
    for name, rate in rates.items():
        print(f"  {name:<52}{60 * rate:9.0f}{rate / min(rates.values()):9.1f} x")
    small = _command(few[0].parent, folder / "small")
    print(f"  most memory for {_MANY:,} files {min(peaks)} MB, for {_FEW} files {small} MB")


def _command(source: Path, saved: Path) -> int:
    """Runs nutgraf-cli and gives the most memory that it had, in megabytes."""
    arguments = [str(source), "--to", "pt", "--save", f"{saved}/", "--format", "json", "--no-memory"]
    process = subprocess.Popen([sys.executable, "-m", "core", *arguments], cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"nutgraf-cli ended with {process.returncode}")
    return usage.ru_maxrss // (1_000_000 if sys.platform == "darwin" else 1_000)
