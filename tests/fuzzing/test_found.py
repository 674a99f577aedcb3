"""Every input that once broke something, and those that fuzzing begins with, read again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.fuzzing.seeds import SEEDS
from tests.fuzzing.targets import BUILT, TARGETS

FOUND = sorted(path for path in Path(__file__).with_name("found").glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_once_breaks_nothing_any_more(path: Path) -> None:
    start = time.process_time()
    TARGETS[path.parent.name](path.read_bytes())
    assert time.process_time() - start < 10


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_takes_what_it_begins_with(name: str) -> None:
    seeds = SEEDS[name]()
    assert seeds
    for content in seeds:
        TARGETS[name](content)


def test_every_reader_is_fuzzed() -> None:
    from core.reading.formats import FORMATS

    assert FORMATS.keys() - TARGETS.keys() == {"unsupported"}
    assert TARGETS.keys() == SEEDS.keys()
    assert set(BUILT) <= TARGETS.keys()
