"""Breaks the program in many small ways and looks whether the tests notice: ``make mutants ARGS=sentences``.

mutmut changes one thing at a time in the modules of a part (a sign, a number, a word, a default) and runs the tests of
that part. A change that no test notices has survived: either a test is missing, or the change changes nothing that
matters. docs/reliability.md says which. All of it happens in build/mutants; where nothing has changed, a run goes on
where the last one ended.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "mutants"

PARTS = {
    "sentences": (
        ["core/sentences.py", "core/boundaries.py"],
        ["tests/core/test_sentences.py", "tests/core/test_boundaries.py"],
    ),
    "routes": (["core/packs/installed.py"], ["tests/core/packs/test_installed.py"]),
    "saving": (
        ["core/saving/atomic.py", "core/saving/names.py"],
        ["tests/core/saving/test_saving.py", "tests/core/saving/test_names.py", "tests/core/saving/test_disasters.py"],
    ),
    "resuming": (
        ["core/saving/journal.py", "core/saving/folder.py"],
        ["tests/core/saving/test_journal.py", "tests/core/saving/test_folder.py"],
    ),
    "unpacking": (["core/packs/unpack.py"], ["tests/core/packs/test_examine.py", "tests/core/packs/test_unpack.py"]),
    "packs": (
        ["core/packs/install.py"],
        ["tests/core/packs/test_install.py", "tests/core/packs/test_export.py"],
    ),
}
"""The modules that are changed, and the tests that are to notice, by the name of the part."""

_SLOW = (
    # What is watched takes longer.
    "grows_no_faster",
    "takes_no_time",
    # Documents and pages are made, which are none of these modules' work; programs are started and killed.
    "suffix_tells_the_format",
    "killed_at_any_moment",
    "save_at_once",
    # A pack is tried or translates once more, for the sake of other modules.
    "becomes_a_pack_that_translates",
    "same_version_again",
    "remembered_after",
    "only_what_is_needed",
    "removed_pack_leaves",
    "pack_in_use",
    "loaded_anew",
    "codes_of_all_forms",
    "another_computer",
    "exported_copy",
)
"""Parts of the names of tests that are left out, since with them a part would take hours instead of minutes."""

_COPIED = ("resources", "desktop", "docs")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)}; all if none")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count(), help="how many to try at once; one a core by default"
    )
    told = parser.parse_args()
    chosen = told.parts or PARTS
    if unknown := set(chosen) - PARTS.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    for part in chosen:
        print(part, flush=True)
        place = prepare(part)
        mutmut = [sys.executable, "-m", "mutmut"]
        run = [*mutmut, "run", "--max-children", str(told.jobs)]
        # By way of a pipe: some tests limit how large the files of their process may grow, and the log is one.
        with (
            (place / "log").open("wb", buffering=0) as log,
            subprocess.Popen(run, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0) as running,
        ):
            assert running.stdout
            shutil.copyfileobj(running.stdout, log)
        results = subprocess.run(
            [*mutmut, "results", "--all", "true"], cwd=place, capture_output=True, text=True, check=True
        )
        states = [line.split(": ") for line in results.stdout.splitlines() if ": " in line]
        for state in sorted({state for _, state in states}):
            print(f"{state:>12} {sum(found == state for _, found in states):5}")
        for name, state in states:
            if state == "survived":
                change = subprocess.run(
                    [*mutmut, "show", name.strip()], cwd=place, capture_output=True, text=True, check=True
                )
                print(change.stdout, flush=True)
    return 0


def prepare(part: str) -> Path:
    """A copy of what a part needs, in a folder of its own; gives the folder."""
    place = PLACE / part
    modules, tests = PARTS[part]
    for name in ("core", "tests", "pyproject.toml", *_COPIED):
        source, copy = ROOT / name, place / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
        else:
            shutil.copy2(source, copy)
    lines = {
        "source_paths": ["core"],
        "only_mutate": modules,
        "pytest_add_cli_args_test_selection": tests,
        "pytest_add_cli_args": ["-m", "not alone", "-k", f"not ({' or '.join(_SLOW)})"],
        "also_copy": list(_COPIED),
        # A change that makes a loop endless is noticed when the tests take half a minute more than five times as long.
        "timeout_multiplier": ["5"],
        "timeout_constant": ["5"],
    }
    settings = "".join(f"{name}=\n" + "".join(f"    {value}\n" for value in values) for name, values in lines.items())
    (place / "setup.cfg").write_text(f"[mutmut]\n{settings}", encoding="utf-8")
    return place


if __name__ == "__main__":
    sys.exit(main())
