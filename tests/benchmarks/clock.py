"""The best time of several runs, and tables in which every row is compared with the first."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

Way = Callable[[], object]


def best(ways: Mapping[str, Way], rounds: int, clock: Callable[[], float] = time.perf_counter) -> dict[str, float]:
    """The least seconds that each way took. They take turns, so that a busy moment of the machine meets them all.

    What keeps one core busy is better timed by ``time.process_time``, which leaves out what other programs took.
    """
    times: dict[str, float] = {}
    for _ in range(rounds):
        for name, run in ways.items():
            began = clock()
            run()
            times[name] = min(times.get(name, float("inf")), clock() - began)
    return times


def show(title: str, times: Mapping[str, float]) -> None:
    """Prints seconds, and how many times those of the first row each row took."""
    print(f"\n{title}")
    first = next(iter(times.values()))
    for name, seconds in times.items():
        print(f"  {name:<52}{seconds:9.3f} s{seconds / first:9.1f} x", flush=True)
