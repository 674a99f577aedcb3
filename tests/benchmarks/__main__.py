"""Runs all benchmarks and prints their tables."""

from __future__ import annotations

import argparse
import os
import platform

PARTS = ("translation", "threads", "ranking", "start", "batch", "window")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"which parts: {', '.join(PARTS)} (all)")
    parser.add_argument("--rounds", type=int, default=4, metavar="N", help="take the best of N runs (4)")
    parser.add_argument("--long", action="store_true", help="rank 300 to 3,000 sentences too, which takes sumy minutes")
    arguments = parser.parse_args()
    parts = arguments.parts or PARTS
    if unknown := set(parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")

    # Imported after the arguments are read, for they take a second.
    from tests.benchmarks import batch, ranking, start, threads, translation, window

    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, best of {arguments.rounds}"
    )
    if "translation" in parts:
        translation.run(arguments.rounds)
    if "threads" in parts:
        threads.run(arguments.rounds)
    if "ranking" in parts:
        ranking.run(arguments.rounds, arguments.long)
    if "start" in parts:
        start.run(arguments.rounds)
    if "window" in parts:
        window.run(arguments.rounds)
    if "batch" in parts:
        batch.run(arguments.rounds)


if __name__ == "__main__":
    main()
