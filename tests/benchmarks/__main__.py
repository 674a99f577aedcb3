"""Runs all benchmarks and prints their tables."""

from __future__ import annotations

import argparse
import os
import platform


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, metavar="N", help="take the best of N runs (4)")
    parser.add_argument("--long", action="store_true", help="rank 300 to 3,000 sentences too, which takes sumy minutes")
    arguments = parser.parse_args()

    # Imported after the arguments are read, for they take a second.
    from tests.benchmarks import ranking, start, translation

    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, best of {arguments.rounds}"
    )
    translation.run(arguments.rounds)
    ranking.run(arguments.rounds, arguments.long)
    start.run(arguments.rounds)


if __name__ == "__main__":
    main()
