"""What is offered: the list of packs as servers send it, and as it is kept for when there is no network."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.errors import Obstacle, Unfetched
from core.packs.index import Index, fetch, index_address, known, measure, permitted
from core.packs.store import Store
from tests.conftest import SHARED
from tests.core.packs.mirror import File, Mirror

REAL = SHARED / "packs" / "argos-index.json"
HERE = "http://127.0.0.1:8000/index.json"
THERE = "https://packs.example/index.json"


def fetched(store: Store, mirror: Mirror) -> Index:
    *_, last = fetch(store, mirror.index)
    assert isinstance(last, Index)
    return last


def test_the_list_is_fetched_and_kept_for_when_there_is_no_network(store: Store, mirror: Mirror) -> None:
    assert known(store) is None
    mirror.offer("uk_en", "1.9", "https://packs.example/uk_en.argosmodel", "ipfs://QmV5bmf8iqKpoGoyuTzEppaSWdceuW6z")
    made = fetched(store, mirror)
    assert made.offers["uk_en"].links == ("https://packs.example/uk_en.argosmodel",)
    kept = known(Store(store.packages))
    assert kept == made
    assert (datetime.now(UTC) - made.fetched).total_seconds() < 60


@pytest.mark.skipif(not REAL.is_file(), reason="the copy of the public index is not beside the checkout")
def test_argos_public_list_is_understood_whole(store: Store, mirror: Mirror) -> None:
    mirror.put("/index.json", File(REAL.read_bytes()))
    made = fetched(store, mirror)
    assert len(made.offers) == len(json.loads(REAL.read_bytes()))
    assert all(permitted(THERE, link) for offer in made.offers.values() for link in offer.links)


def test_a_failure_leaves_the_last_list(store: Store, mirror: Mirror) -> None:
    mirror.offer("uk_en", "1.9", "https://packs.example/a")
    before = fetched(store, mirror)
    mirror.put("/index.json", File(b"<html>", kind="text/html"))
    with pytest.raises(Unfetched) as caught:
        fetched(store, mirror)
    assert caught.value.obstacle is Obstacle.KIND
    assert known(store) == before


def test_what_is_no_offer_is_passed_over(store: Store, mirror: Mirror) -> None:
    good = {"from_code": "uk", "to_code": "en", "package_version": "1.9", "links": ["https://packs.example/a", 7]}
    bad = [
        None,
        [],
        "uk_en",
        good | {"from_code": "../uk"},
        good | {"from_code": ["fr"]},
        good | {"to_code": "uk"},
        good | {"package_version": "../1"},
        good | {"links": "https://packs.example/a"},
        good | {"type": "sbd"},
    ]
    mirror.put("/index.json", File(json.dumps([*bad, good]).encode()))
    assert [(offer.code, offer.links) for offer in fetched(store, mirror).offers.values()] == [
        ("uk_en", ("https://packs.example/a",))
    ]


def test_of_several_versions_the_newest_is_offered(store: Store, mirror: Mirror) -> None:
    for version in ("1.9", "1.10", "1.2"):
        mirror.offer("uk_en", version, f"https://packs.example/{version}")
    assert fetched(store, mirror).offers["uk_en"].version == "1.10"


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"packages": 1}', '{"packages": [], "sizes": {}, "fetched": 1}'])
def test_a_damaged_copy_of_the_list_is_none(store: Store, kept: str) -> None:
    store.open()
    (store.downloads / "index.json").write_text(kept)
    assert known(store) is None


def test_sizes_are_asked_for_and_kept(store: Store, mirror: Mirror) -> None:
    offer = mirror.offer("uk_en", "1.9", mirror.put("/a", File(bytes(4321))))
    other = mirror.offer("fr_en", "1.9", mirror.url + "/nothing")
    portal = mirror.offer("de_en", "1.9", mirror.put("/b", File(b"<html>", kind="text/html")))
    fetched(store, mirror)
    found = [measured for measured in measure([offer, other, portal], store, mirror.index) if measured]
    assert [(measured.code, measured.size) for measured in found] == [("uk_en", 4321)]
    assert [method for method, path, _ in mirror.asked if path == "/a"] == ["HEAD"]
    again = known(store)
    assert again is not None and again.offers["uk_en"].size == 4321
    # A newer list keeps them.
    assert fetched(store, mirror).offers["uk_en"].size == 4321


def test_a_list_that_does_not_come_can_be_cancelled_at_once(store: Store, mirror: Mirror) -> None:
    mirror.put("/index.json", File(b"[" * 100, silences=[10]))
    events = fetch(store, mirror.index)
    begun = time.monotonic()
    next(events)
    next(events)
    events.close()
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    ("address", "url", "may"),
    [
        (THERE, "https://mirror.example/a", True),
        (THERE, "http://mirror.example/a", False),
        (THERE, "http://127.0.0.1/a", False),
        (THERE, "ipfs://QmV5", False),
        (THERE, "file:///etc/passwd", False),
        (HERE, "http://127.0.0.1:9/a", True),
        (HERE, "http://localhost/a", True),
        (HERE, "http://127.0.0.1.mirror.example/a", False),
        (HERE, "https://mirror.example/a", True),
    ],
)
def test_without_https_nothing_is_fetched_but_from_this_computer(address: str, url: str, may: bool) -> None:
    assert permitted(address, url) is may


@pytest.mark.parametrize(
    ("set_to", "address"),
    [
        ("http://127.0.0.1:1/", "http://127.0.0.1:1/index.json"),
        ("http://127.0.0.1:1/packs", "http://127.0.0.1:1/packs/index.json"),
        ("http://127.0.0.1:1/list.json", "http://127.0.0.1:1/list.json"),
    ],
)
def test_the_list_is_where_argos_is_set_to_find_it(set_to: str, address: str, tmp_path: Path) -> None:
    program = "from core.packs.index import index_address; print(index_address())"
    environment = {"ARGOS_PACKAGE_INDEX": set_to, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[3], env=environment, capture_output=True, text=True
    )
    assert done.stdout.strip() == address


def test_by_default_it_is_argos_own() -> None:
    assert permitted("", index_address())
    assert index_address().endswith("/argospm-index/main/index.json")
