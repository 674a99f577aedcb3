from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from core.model import Digest, Doubt, Effort, Glossary, Length, Options, Term
from core.packs import Pack, Packs
from core.pipeline import Services, digest, redigest
from core.translating import Translator
from core.translating.engine import Engine, Scored, Search
from core.translating.memory import NAME, Memory, key

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "resources" / "samples" / "lighthouse.txt"


@pytest.fixture(scope="module")
def packs() -> Packs:
    return Packs(folders=())


@pytest.fixture(scope="module")
def route(packs: Packs) -> tuple[Pack, ...]:
    return packs.route("en", "pt")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that an engine is asked for."""
    texts: list[str] = []
    begin = Engine.begin

    def counted(self: Engine, these: Sequence[str], search: Search) -> Callable[[], list[Scored]]:
        texts.extend(these)
        return begin(self, these, search)

    monkeypatch.setattr(Engine, "begin", counted)
    return texts


def names(count: int) -> list[bytes]:
    return [str(number).encode() for number in range(count)]


def test_what_was_kept_is_recalled_by_another_memory_of_the_same_folder(tmp_path: Path) -> None:
    kept = {b"a": ("Choveu.", None), b"b": ("It rained.", Doubt.ECHO)}
    memory = Memory(tmp_path / "cache")
    memory.keep(kept)
    memory.close()
    assert Memory(tmp_path / "cache").recall([b"b", b"c", b"a"]) == [kept[b"b"], None, kept[b"a"]]


def test_an_article_that_is_opened_again_needs_no_model(tmp_path: Path, packs: Packs, asked: list[str]) -> None:
    options = Options(target="pt", full=True)
    *_, first = digest(SAMPLE, options, Services(packs, Translator(memory=Memory(tmp_path))))
    assert asked
    asked.clear()
    *_, again = digest(SAMPLE, options, Services(packs, Translator(memory=Memory(tmp_path))))
    assert isinstance(first, Digest) and isinstance(again, Digest)
    assert again.translation == first.translation
    assert asked == []


def test_another_length_or_algorithm_and_the_whole_article_reuse_what_is_done(
    tmp_path: Path, packs: Packs, asked: list[str]
) -> None:
    services = Services(packs, Translator(memory=Memory(tmp_path)))
    *_, made = digest(SAMPLE, Options(target="pt", length=Length(sentences=4)), services)
    assert isinstance(made, Digest) and made.translation
    for options in (
        Options(target="pt", length=Length(sentences=4), full=True),
        Options(target="pt", length=Length(sentences=9), algorithm="lexrank"),
        Options(target="pt", length=Length(sentences=2), full=True),
    ):
        *_, made = redigest(made.article, options, services)
        assert isinstance(made, Digest) and made.translation
    # All four runs together asked for each sentence once: the only texts that are asked again are second tries.
    tried = len(asked)
    asked.clear()
    *_, alone = redigest(made.article, Options(target="pt", full=True), Services(packs, Translator()))
    assert isinstance(alone, Digest) and alone.translation
    assert tried <= len(asked)
    assert alone.translation.sentences == made.translation.sentences


def test_the_key_changes_with_all_that_could_change_the_translation(tmp_path: Path, route: tuple[Pack, ...]) -> None:
    model = tmp_path / "model" / "model.bin"
    model.parent.mkdir()
    model.write_bytes(b"one")
    pack = replace(route[0], path=tmp_path)
    known = {key("It rained.", [pack], Effort.FAST)}
    known.add(key("It snowed.", [pack], Effort.FAST))
    known.add(key("It rained.", [pack], Effort.CAREFUL))
    known.add(key("It rained.", [pack, pack], Effort.FAST))
    known.add(key("It rained.", [replace(pack, version="9")], Effort.FAST))
    known.add(key("It rained.", [replace(pack, target="gl")], Effort.FAST))
    known.add(key("It rained.", [pack], Effort.FAST, [("rained", "pingou")]))
    model.write_bytes(b"another")
    known.add(key("It rained.", [pack], Effort.FAST))
    assert len(known) == 8


def test_a_term_that_stands_in_a_sentence_makes_it_another_piece_of_work(
    tmp_path: Path, route: tuple[Pack, ...], asked: list[str]
) -> None:
    translator = Translator(memory=Memory(tmp_path))
    texts = ["The harbour was closed on Monday.", "Nobody was hurt in the storm."]
    list(translator.translate(texts, route))
    asked.clear()
    *_, window = translator.translate(texts, route, Glossary((Term("harbour", "ancoradouro"),)))
    assert "ancoradouro" in window[0][0]
    assert asked and not any("Nobody" in text for text in asked)


def test_the_same_sentence_twice_is_translated_once(route: tuple[Pack, ...], asked: list[str]) -> None:
    [window] = Translator(memory=Memory()).translate(["The bridge is old."] * 5, route)
    assert len(asked) == 1
    assert len(window) == 5 and len(set(window)) == 1


def test_beyond_the_limit_what_was_longest_unused_goes(tmp_path: Path) -> None:
    memory = Memory(tmp_path, limit=100)
    for name in names(350):
        memory.keep({name: ("x", None)})
    assert 100 <= len(memory) < 200
    assert memory.recall([names(350)[-1], names(1)[0]]) == [("x", None), None]


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "cache")
    memory.keep({b"a": ("Choveu.", None)})
    for path in (tmp_path / "cache").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    assert stat.S_IMODE((tmp_path / "cache").stat().st_mode) == 0o700


def test_no_source_text_is_kept(tmp_path: Path, route: tuple[Pack, ...]) -> None:
    memory = Memory(tmp_path)
    list(Translator(memory=memory).translate(["The harbour was closed on Monday."], route))
    memory.close()
    data = (tmp_path / NAME).read_bytes()
    assert "porto" in data.decode("utf-8", "replace").lower() and b"harbour" not in data


def test_what_was_cleared_is_in_no_file(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep({b"a": ("Segredo", None)})
    memory.clear()
    assert memory.recall([b"a"]) == [None] and len(memory) == 0
    assert not any(b"Segredo" in path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + bytes(5_000)])
def test_a_damaged_file_is_set_aside_and_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    memory = Memory(tmp_path)
    memory.keep({b"a": ("Choveu.", None)})
    memory.close()
    assert Memory(tmp_path).recall([b"a"]) == [("Choveu.", None)]
    assert (tmp_path / NAME).with_suffix(".damaged").read_bytes() == content


def test_a_file_that_is_damaged_while_it_is_open_stops_nothing(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep({name: ("x" * 100, None) for name in names(2_000)})
    memory.close()
    memory = Memory(tmp_path)
    with (tmp_path / NAME).open("r+b") as file:
        file.seek(4_096)
        file.write(os.urandom(80_000))
    memory.recall(names(2_000))
    memory.keep({b"a": ("Choveu.", None)})
    assert memory.recall([b"a"]) == [("Choveu.", None)]


def test_a_file_with_another_table_is_no_obstacle(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / NAME)
    other.execute("CREATE TABLE kept (something TEXT)")
    other.close()
    memory = Memory(tmp_path)
    memory.keep({b"a": ("Choveu.", None)})
    assert memory.recall([b"a"]) == [("Choveu.", None)]


def test_where_nothing_can_be_written_it_lasts_as_long_as_the_process(tmp_path: Path) -> None:
    # A file where the folder should be: not even root can write there.
    (tmp_path / "cache").write_text("")
    memory = Memory(tmp_path / "cache")
    memory.keep({b"a": ("Choveu.", None)})
    assert memory.recall([b"a"]) == [("Choveu.", None)]


_WRITER = """
import sys; from pathlib import Path; from core.translating.memory import Memory
memory, name = Memory(Path(sys.argv[1])), sys.argv[2]
for number in range(200):
    memory.keep({f"{name} {number}".encode(): (name, None)})
"""


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path), name], cwd=ROOT) for name in "ab"]
    assert [process.wait(60) for process in running] == [0, 0]
    assert len(Memory(tmp_path)) == 400


def test_threads_share_a_memory(tmp_path: Path) -> None:
    memory = Memory(tmp_path)

    def work(name: str) -> None:
        for number in range(50):
            memory.keep({f"{name}{number}".encode(): (name, None)})
            assert memory.recall([f"{name}{number}".encode()]) == [(name, None)]

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(memory) == 200


def test_models_that_nobody_uses_are_let_go_of_and_come_back(route: tuple[Pack, ...]) -> None:
    translator = Translator(idle=0.2)
    before = list(translator.translate(["The bridge is old."], route))
    deadline = time.monotonic() + 10
    while translator._engines and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not translator._engines
    assert list(translator.translate(["The bridge is old."], route)) == before


def test_a_run_keeps_the_model_that_is_let_go_of(route: tuple[Pack, ...]) -> None:
    translator = Translator(idle=0)
    windows = translator.translate([f"The boat came at {number}." for number in range(30)], route)
    found = next(windows)
    assert translator.release_idle() == 0
    for window in windows:
        found += window
    assert len(found) == 30 and all(text for text, _ in found)
