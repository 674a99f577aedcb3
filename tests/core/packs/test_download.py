"""Packages from a server on this computer: going on where it stopped, how far it is, and stopping at once."""

from __future__ import annotations

import threading
import time
from itertools import islice

import pytest

import core
from core.errors import PackKept
from core.packs.download import Download, Downloading, discard, download
from core.packs.index import Offer
from core.packs.store import Store
from tests.core.packs.mirror import File, Mirror

# What looks like a package as long as nobody opens it.
CONTENT = b"PK\3\4" + bytes(range(256)) * 8_000


def fetched(offer: Offer, store: Store, mirror: Mirror) -> tuple[Download, list[Downloading]]:
    events = []
    steps = download(offer, store, mirror.index)
    while True:
        try:
            events.append(next(steps))
        except StopIteration as done:
            return done.value, events


def test_a_package_comes_whole_and_its_size_is_remembered(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT)))
    made, events = fetched(offer, store, mirror)
    assert made.path.read_bytes() == CONTENT
    assert not made.resumed
    assert (events[-1].done, events[-1].total) == (len(CONTENT), len(CONTENT))
    discard(offer, store)
    assert not made.path.exists()


def test_the_server_is_told_who_asks(store: Store, mirror: Mirror) -> None:
    fetched(mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT))), store, mirror)
    assert f"Nutgraf/{core.__version__}" in mirror.requests("/a")[0]["user-agent"]


def test_the_proxy_of_the_environment_is_used(store: Store, mirror: Mirror, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", mirror.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    # Nothing listens there: only the proxy can have answered.
    mirror.files["http://127.0.0.1:9/a"] = File(CONTENT)
    made, _ = fetched(mirror.offer("uk_en", "1.9", "http://127.0.0.1:9/a"), store, mirror)
    assert made.path.read_bytes() == CONTENT


def test_after_a_restart_only_the_rest_is_fetched(store: Store, mirror: Mirror) -> None:
    file = File(CONTENT, rate=2_000_000)
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", file))
    steps = download(offer, store, mirror.index)
    next(event for event in steps if event.done > 300_000)
    steps.close()
    kept = next(store.downloads.glob("*.part")).stat().st_size
    assert 300_000 < kept < len(CONTENT)

    file.rate = 0
    # As another program start would find it.
    made, _ = fetched(offer, Store(store.packages), mirror)
    assert made.path.read_bytes() == CONTENT
    assert made.resumed
    second = mirror.requests("/a")[1]
    assert second["range"] == f"bytes={kept}-"
    assert second["if-range"].startswith('"')


def test_what_has_come_is_dropped_where_the_server_has_something_else_by_now(store: Store, mirror: Mirror) -> None:
    other = b"PK\3\4" + b"another" * 300_000
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, breaks=[700_000], later=other)))
    made, _ = fetched(offer, store, mirror)
    assert made.path.read_bytes() == other


def test_a_line_that_breaks_over_and_over_is_enough(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, breaks=[400_000] * 4)))
    made, _ = fetched(offer, store, mirror)
    assert made.path.read_bytes() == CONTENT
    assert len(mirror.requests("/a")) > 4


def test_a_mirror_that_has_the_same_file_goes_on_with_it(store: Store, mirror: Mirror) -> None:
    broken = mirror.put("/a", File(CONTENT, breaks=[1_000_000, 0]))
    offer = mirror.offer("uk_en", "1.9", broken, mirror.put("/b", File(CONTENT)))
    made, _ = fetched(offer, store, mirror)
    assert made.path.read_bytes() == CONTENT
    assert "range" in mirror.requests("/b")[0]


def test_the_rate_and_the_remaining_time_are_told(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, rate=2_000_000)))
    _, events = fetched(offer, store, mirror)
    middle = [event for event in events if len(CONTENT) / 2 < event.done < len(CONTENT) and event.rate]
    assert middle
    assert all(event.rate < 4_000_000 for event in middle)
    remaining = middle[0].remaining
    assert remaining is not None and 0 < remaining < 10


def test_a_server_that_says_nothing_can_be_cancelled_at_once(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, silences=[100_000])))
    steps = download(offer, store, mirror.index)
    # Long after the last byte it still looks up ten times a second.
    list(islice(steps, 8))
    begun = time.monotonic()
    next(steps)
    steps.close()
    assert time.monotonic() - begun < 5
    assert next(store.downloads.glob("*.part")).stat().st_size > 0


def test_two_programs_never_write_the_same_download(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, rate=500_000)))
    first = download(offer, store, mirror.index)
    next(first)
    with pytest.raises(PackKept):
        next(download(offer, Store(store.packages), mirror.index))
    first.close()
    assert isinstance(next(download(offer, store, mirror.index)), Downloading)


def test_no_thread_outlives_a_download_for_long(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(CONTENT, rate=200_000)))
    steps = download(offer, store, mirror.index)
    list(islice(steps, 3))
    steps.close()
    deadline = time.monotonic() + 3
    while any(thread.name == "stream" for thread in threading.enumerate()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not [thread for thread in threading.enumerate() if thread.name == "stream"]
