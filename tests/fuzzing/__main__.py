"""Fuzzes every target, or those named, one after another: ``make fuzz ARGS="rtf html --minutes 20"``.

atheris (libFuzzer) goes by what code an input reaches, in a process of its own for each target. Inputs that reached
something new are kept in build/fuzzing and are where the next run begins. An error that a target must not raise is
counted once for each place in the program that it comes from, and its shortest input put into tests/fuzzing/found/ for
``make test``. A target that takes more than 10 seconds or 2 GB for one input is ended by libFuzzer, which leaves that
input in build/fuzzing.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "build" / "fuzzing"
FOUND = Path(__file__).with_name("found")

# Seconds and megabytes that one input may take, and bytes that it may have.
_SECONDS = 10
_MEGABYTES = 500
_LONGEST = 8_000

# Seconds between two notes of how far a target has come.
_NOTED = 2.0

_HEADS = ("target", "CPU minutes", "inputs", "errors", "longest", "memory")


def main() -> int:
    from tests.fuzzing.targets import TARGETS

    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of {', '.join(TARGETS)}; all if none")
    parser.add_argument("--minutes", type=float, default=20, help="of the processor, for each target (default 20)")
    parser.add_argument("--seed", type=int, default=1, help="of libFuzzer's choices (default 1)")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if unknown := set(arguments.targets) - TARGETS.keys():
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if arguments.child:
        _fuzz(arguments.targets[0], arguments.minutes, arguments.seed)
    print(" ".join(head.rjust(12) for head in _HEADS), flush=True)
    failed = [name for name in arguments.targets or TARGETS if not _run(name, arguments.minutes, arguments.seed)]
    return 1 if failed else 0


def _run(name: str, minutes: float, seed: int) -> bool:
    """Fuzzes a target in a process of its own and prints a row; whether nothing was found."""
    note = CORPUS / f"{name}.json"
    note.unlink(missing_ok=True)
    CORPUS.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.fuzzing", name, "--child", f"--minutes={minutes}", f"--seed={seed}"]
    with (CORPUS / f"{name}.log").open("wb") as log:
        ended = subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, check=False)
    if not note.exists():
        print(f"{name:>12} did not begin: {CORPUS / name}.log says why")
        return False
    made = json.loads(note.read_text())
    # libFuzzer ends a target by itself for an input that takes too long, or takes the process along.
    errors = made["errors"] + (["ended by libFuzzer"] if ended.returncode else [])
    row = (
        name,
        f"{made['cpu'] / 60:.1f}",
        made["inputs"],
        len(errors),
        f"{made['longest']:.2f} s",
        f"{made['memory']} MB",
    )
    print(" ".join(str(value).rjust(12) for value in row), flush=True)
    for error in errors:
        print(f"{'':>12} {error}", flush=True)
    return not errors


def _fuzz(name: str, minutes: float, seed: int) -> None:
    """Becomes the fuzzer of one target, and ends with it."""
    import atheris

    with atheris.instrument_imports(include=["core", "tests.fuzzing.targets", "email"]):
        from core import reading
        from tests.fuzzing.targets import BUILT, TARGETS

        # They are imported when a file of their format comes, and would have no coverage then.
        for module in pkgutil.iter_modules(reading.__path__, "core.reading."):
            importlib.import_module(module.name)
    from tests.fuzzing import changes
    from tests.fuzzing.seeds import SEEDS

    corpus = CORPUS / name
    corpus.mkdir(parents=True, exist_ok=True)
    for content in SEEDS[name]():
        (corpus / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
    options = [
        sys.argv[0],
        f"-seed={seed}",
        f"-timeout={_SECONDS}",
        "-rss_limit_mb=2000",
        f"-max_len={_LONGEST}",
        f"-artifact_prefix={CORPUS / name}-",
        "-print_final_stats=0",
        "-detect_leaks=0",
        str(corpus),
    ]

    def mutated(data: bytes, most: int, chosen: int) -> bytes:
        return changes.mutated(data, most, Random(chosen), atheris.Mutate)

    watched = Watched(name, TARGETS[name], minutes * 60)
    if name in BUILT:
        atheris.Setup(options, watched, custom_mutator=mutated)
    else:
        atheris.Setup(options, watched)
    atheris.Fuzz()


class Watched:
    """A target that goes on after an error, and writes down what came of all inputs so far. It ends the process."""

    def __init__(self, name: str, target: Callable[[bytes], None], seconds: float) -> None:
        self._name, self._target, self._seconds = name, target, seconds
        self._errors: dict[str, int] = {}
        self._inputs = self._memory = 0
        self._longest = self._noted = 0.0

    def __call__(self, data: bytes) -> None:
        self._inputs += 1
        took, memory = self._fed(data)
        if took > self._longest or memory > self._memory:
            # Once more: what is loaded for the first input of a kind is not its own doing.
            took, memory = map(min, (took, memory), self._fed(data))
            if took > self._longest:
                (CORPUS / f"{self._name}.slowest").write_bytes(data)
            self._longest, self._memory = max(self._longest, took), max(self._memory, memory)
            if took > _SECONDS or memory > _MEGABYTES:
                self._report(data, TimeoutError() if took > _SECONDS else MemoryError())
        if time.monotonic() - self._noted > _NOTED:
            self._note()
            if _spent() > self._seconds:
                os._exit(0)

    def _fed(self, data: bytes) -> tuple[float, int]:
        """The seconds of the processor, since a busy machine is no finding, and the megabytes that an input takes."""
        before, start = _memory("VmRSS", anew=True), _spent()
        try:
            self._target(data)
        except Exception as error:
            self._report(data, error)
        return _spent() - start, _memory("VmHWM") - before

    def _report(self, data: bytes, error: Exception) -> None:
        """Keeps an input, unless a shorter one is kept that failed at the same place."""
        places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)]
        key = f"{type(error).__name__} {error} at {' < '.join(reversed(places[-4:]))}"
        place = f"{type(error).__name__} {places[-1:]}"
        if len(data) >= self._errors.get(place, _LONGEST + 1):
            return
        if place not in self._errors:
            print(key, flush=True)
        self._errors[place] = len(data)
        (FOUND / self._name).mkdir(parents=True, exist_ok=True)
        (FOUND / self._name / hashlib.sha256(place.encode()).hexdigest()[:12]).write_bytes(data)

    def _note(self) -> None:
        self._noted = time.monotonic()
        made = {
            "cpu": _spent(),
            "inputs": self._inputs,
            "errors": sorted(self._errors),
            "longest": self._longest,
            "memory": self._memory,
        }
        (CORPUS / f"{self._name}.json").write_text(json.dumps(made))


def _spent() -> float:
    """Seconds of the processor that this process and its children have taken."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _memory(name: str, *, anew: bool = False) -> int:
    """What Linux says of this process's memory, in megabytes; ``anew`` forgets the peak so far."""
    if anew:
        Path("/proc/self/clear_refs").write_text("5")
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith(name))


if __name__ == "__main__":
    sys.exit(main())
