from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core import batch, command_line
from core.batch import DONE, FAILED, INTERRUPTED
from core.errors import CannotSave
from core.model import Options, Text
from core.packs import Packs
from core.pipeline import Services, digest
from core.saving import atomic, journal
from core.saving import json as as_json
from core.translating import engine
from core.work import Task, at_once, in_order

ROOT = Path(__file__).parents[2]

# Runs the command 20 times and kills each run at another moment: when it has saved some files more, and a bit later.
# The last run is left alone; its exit code is this program's.
KILLED = """
import os, random, signal, sys, time
from pathlib import Path
import argostranslate.tokenizer, ctranslate2
from core import command_line
from core.model import Options, Text
from core.pipeline import Services, digest
# What takes a second to load is loaded once, and the rest in every run.
list(digest(Text("Boats come home. They sleep.", "boats"), Options(), Services()))
saved, arguments, chance = Path(sys.argv[1]), sys.argv[1:], random.Random(20)
def count():
    return sum(path.suffix == ".json" for path in saved.iterdir()) if saved.is_dir() else 0
for run in range(20):
    enough = count() + chance.randrange(0, 6)
    child = os.fork()
    if not child:
        os._exit(command_line.main(arguments[1:]))
    while count() < enough and not os.waitpid(child, os.WNOHANG)[0]:
        time.sleep(0.001)
    time.sleep(chance.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    print(count(), flush=True)
sys.exit(command_line.main(arguments[1:]))
"""


def story(number: int, title: str = "") -> str:
    title = title or f"Boat number {number} comes home"
    tail = " ".join(f"It carried {count} barrels of herring." for count in range(number % 7))
    return f"{title}\n\nBoat number {number} came home on Monday. Its crew was tired and went to sleep. {tail}\n"


def stories(folder: Path, count: int, titles: int = 0) -> Path:
    """A folder of articles, all of another text; of only so many titles, if any are given."""
    folder.mkdir()
    for number in range(count):
        title = f"Boats of day {number % titles} come home" if titles else ""
        (folder / f"{number:03}.txt").write_text(story(number, title), encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    """What people see in a folder."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def digests(folder: Path) -> dict[str, Any]:
    """The saved digests by their names."""
    paths = (path for path in folder.glob("*.json") if path.name != "report.json")
    return {path.name: json.loads(path.read_bytes()) for path in paths}


def report(folder: Path) -> dict[str, Any]:
    made: dict[str, Any] = json.loads((folder / "report.json").read_bytes())
    return made


def counts(folder: Path) -> tuple[int, int, int]:
    made = report(folder)
    return made["saved"], made["unchanged"], made["failed"]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return tmp_path / "saved"


def fail(path: Path, *arguments: object, **options: object) -> None:
    raise CannotSave(path, "no room")


def run(*arguments: str | Path) -> int:
    return command_line.main([*map(str, arguments), "--no-memory"])


class TestManyAtOnce:
    def test_what_comes_out_is_what_comes_of_each_article_alone(self, tmp_path: Path, services: Services) -> None:
        options = Options(target="pt")
        paths = sorted(stories(tmp_path / "in", 20).iterdir())
        alone = [list(digest(path, options, services))[-1] for path in paths]
        made = list(at_once(Task(options), ((path.name, path) for path in paths), services))
        assert [name for name, _ in made] == [path.name for path in paths]
        for one, (_, outcome) in zip(alone, made, strict=True):
            assert outcome.digest and outcome.digest.translation
            assert replace(outcome.digest, made=one.made) == one

    def test_names_depend_on_the_order_of_the_inputs_alone(self, tmp_path: Path) -> None:
        source = stories(tmp_path / "in", 40, titles=3)
        # The first takes longest.
        (source / "000.txt").write_text(story(0, "Boats of day 0 come home") + "It rained again. " * 4000)
        for attempt in ("one", "two"):
            assert run(source, "--save", tmp_path / attempt, "--format", "json") == DONE
        found = [
            {name: made["article"]["source"] for name, made in digests(tmp_path / attempt).items()}
            for attempt in ("one", "two")
        ]
        assert found[0] == found[1]
        assert found[0]["Boats of day 0 come home.json"] == "000.txt"
        assert found[0]["Boats of day 1 come home 3.json"] == "007.txt"

    def test_so_many_are_in_memory_and_no_more(self) -> None:
        asked: list[int] = []

        def items() -> Iterator[int]:
            for number in range(100):
                asked.append(number)
                yield number

        with ThreadPoolExecutor(2) as pool:
            for number, doubled in in_order(lambda number: 2 * number, items(), pool, 6):
                assert doubled == 2 * number
                assert len(asked) <= number + 6
        assert len(asked) == 100

    def test_the_first_begins_before_the_last_is_known(self, services: Services) -> None:
        def endless() -> Iterator[tuple[str, Text]]:
            number = 0
            while True:
                yield str(number), Text(story(number), str(number))
                number += 1

        made = at_once(Task(Options()), endless(), services)
        assert [next(made)[0] for _ in range(3)] == ["0", "1", "2"]
        made.close()  # type: ignore[attr-defined]
        deadline = time.monotonic() + 10
        while any(thread.name.startswith("digest") for thread in threading.enumerate()):
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def test_all_are_saved_in_every_format(self, tmp_path: Path) -> None:
        source = stories(tmp_path / "in", 3)
        for format in ("docx", "html", "xliff"):
            assert run(source, "--to", "pt", "--save", tmp_path / format, "--format", format) == DONE
            assert len(names(tmp_path / format)) == 3 + 1


class TestTheReport:
    def test_what_failed_is_in_the_report_and_on_standard_error(
        self, tmp_path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source = stories(tmp_path / "in", 5)
        (source / "002.txt").write_text(" \n")
        (source / "004.pdf").write_bytes(b"%PDF-1.4 broken")
        assert run(source, "--save", saved) == FAILED
        assert counts(saved) == (4, 0, 2)
        failures = report(saved)["failures"]
        assert [(Path(one["input"]).name, one["error"], one["reason"]) for one in failures] == [
            ("002.txt", "UnreadableFile", "empty"),
            ("004.pdf", "UnreadableFile", "broken"),
        ]
        assert capsys.readouterr().err.splitlines() == [
            f"nutgraf-cli: {one['input']}: {one['message']}" for one in failures
        ]

    def test_an_article_without_a_route_is_saved_and_has_failed_until_there_is_one(
        self, tmp_path: Path, saved: Path
    ) -> None:
        source = stories(tmp_path / "in", 2)
        for _ in range(2):
            # What was saved without a translation is tried again, and takes the place of what it was.
            assert run(source, "--to", "eu", "--save", saved, "--resume") == FAILED
            assert counts(saved) == (2, 0, 2)
            assert len(names(saved)) == 2 + 1

    def test_an_article_that_could_not_be_translated_is_saved_and_translated_by_the_next_run(
        self, tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = stories(tmp_path / "in", 2)
        options = "--to", "pt", "--save", saved, "--format", "json", "--resume"
        with monkeypatch.context() as no_memory:
            no_memory.setattr(engine, "_has_room", lambda *_: False)
            assert run(source, *options) == FAILED
        assert counts(saved) == (2, 0, 2)
        assert all(made["summary"]["sentences"] and not made["translation"] for made in digests(saved).values())
        assert run(source, *options) == DONE
        assert counts(saved) == (2, 0, 0)
        assert sum(bool(made["translation"]) for made in digests(saved).values()) == 2

    def test_no_digest_takes_the_name_of_the_report(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 1)
        (source / "000.txt").write_text(story(0, "Report"))
        assert run(source, "--save", saved, "--format", "json", "--name", "report.{ext}{to}") == DONE
        assert run(source, "--save", saved, "--format", "json") == DONE
        assert {"Report 2.json", "report.json"} <= set(names(saved))
        assert report(saved)["schema"] == "nutgraf.report/1"

    def test_files_that_are_named_one_by_one_get_no_report(self, tmp_path: Path, saved: Path) -> None:
        paths = sorted(stories(tmp_path / "in", 2).iterdir())
        assert run(*paths, "--save", saved) == DONE
        assert len(list(saved.iterdir())) == 2


class TestResuming:
    def test_what_is_done_is_left_out_and_what_is_new_is_added(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 4)
        assert run(source, "--to", "pt", "--save", saved, "--format", "json") == DONE
        before = digests(saved)
        (source / "new.txt").write_text(story(77))
        assert run(source, "--to", "pt", "--save", saved, "--format", "json", "--resume") == DONE
        assert counts(saved) == (1, 4, 0)
        after = digests(saved)
        assert len(after) == 5
        assert before.items() <= after.items()

    @pytest.mark.parametrize(
        "other", [["--sentences", "1"], ["--algorithm", "luhn"], ["--layout", "brief"], ["--name", "{source}.{ext}"]]
    )
    def test_other_options_are_other_work(self, tmp_path: Path, saved: Path, other: list[str]) -> None:
        source = stories(tmp_path / "in", 2)
        assert run(source, "--save", saved) == DONE
        assert run(source, "--save", saved, *other, "--resume") == DONE
        assert counts(saved) == (2, 0, 0)
        assert len(names(saved)) == 4 + 1
        assert run(source, "--save", saved, *other, "--resume") == DONE
        assert counts(saved) == (0, 2, 0)

    def test_another_version_of_a_pack_is_other_work(
        self, tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch, services: Services
    ) -> None:
        source = stories(tmp_path / "in", 2)
        packs = Packs(folders=())
        monkeypatch.setattr(batch, "Services", lambda **options: Services(packs, services.translator))
        assert run(source, "--to", "pt", "--save", saved, "--resume") == DONE
        assert run(source, "--to", "pt", "--save", saved, "--resume") == DONE
        assert counts(saved) == (0, 2, 0)
        packs.installed = tuple(replace(pack, version="9.9") for pack in packs.installed)
        assert run(source, "--to", "pt", "--save", saved, "--resume") == DONE
        assert counts(saved) == (2, 0, 0)
        # Nobody has touched them since: the new ones stand in their places.
        assert len(names(saved)) == 2 + 1

    def test_an_input_that_changed_is_done_again_in_its_place(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 2)
        assert run(source, "--save", saved) == DONE
        (source / "001.txt").write_text(story(1) + "They found a new harbour.\n")
        assert run(source, "--save", saved, "--sentences", "9", "--resume") == DONE
        (source / "001.txt").write_text(story(1) + "They found a very old harbour.\n")
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (1, 1, 0)
        assert names(saved) == [
            "Boat number 0 comes home 2.txt",
            "Boat number 0 comes home.txt",
            "Boat number 1 comes home 2.txt",
            "Boat number 1 comes home.txt",
            "report.json",
        ]

    def test_what_a_person_wrote_into_a_digest_is_never_replaced(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 1)
        assert run(source, "--save", saved) == DONE
        kept = saved / "Boat number 0 comes home.txt"
        kept.write_text("my own words")
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (0, 1, 0)
        (source / "000.txt").write_text(story(0) + "It rained.\n")
        assert run(source, "--save", saved, "--resume") == DONE
        assert kept.read_text() == "my own words"
        assert "Boat number 0 comes home 2.txt" in names(saved)

    def test_a_digest_that_was_deleted_is_made_again(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 3)
        assert run(source, "--save", saved) == DONE
        (saved / "Boat number 1 comes home.txt").unlink()
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (1, 2, 0)

    def test_without_the_option_all_is_done_again_and_nothing_replaced(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 2)
        assert [run(source, "--save", saved) for _ in range(2)] == [DONE, DONE]
        assert counts(saved) == (2, 0, 0)
        assert len(names(saved)) == 4 + 1

    def test_with_force_what_is_done_is_not_replaced_by_another_article(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 3, titles=1)
        (source / "000.txt").rename(tmp_path / "later.txt")
        assert run(source, "--save", saved, "--format", "json") == DONE
        (tmp_path / "later.txt").rename(source / "000.txt")
        assert run(source, "--save", saved, "--format", "json", "--resume", "--force") == DONE
        assert sorted(made["article"]["source"] for made in digests(saved).values()) == [
            "000.txt",
            "001.txt",
            "002.txt",
        ]

    @pytest.mark.parametrize("named", [False, True])
    def test_no_article_is_replaced_by_a_digest_even_with_force(self, tmp_path: Path, named: bool) -> None:
        source = stories(tmp_path / "in", 2)
        article = source / "Boat number 1 comes home.txt"
        (source / "001.txt").rename(article)
        inputs = sorted(source.iterdir()) if named else [source]
        for _ in range(2):
            assert run(*inputs, "--save", source, "--force") == DONE
            assert article.read_text() == story(1)
        saved = ["Boat number 0 comes home.txt", "Boat number 1 comes home 2.txt"]
        assert set(names(source)) - {"report.json"} == {"000.txt", article.name, *saved}

    def test_what_was_saved_among_the_articles_is_no_article(self, tmp_path: Path) -> None:
        source = stories(tmp_path / "in", 3)
        for _ in range(3):
            assert run(source, "--save", source, "--resume") == DONE
        assert len(names(source)) == 3 + 3 + 1

    def test_a_journal_that_was_torn_is_read_as_far_as_it_goes(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 3)
        assert run(source, "--save", saved) == DONE
        path = saved / journal.NAME
        lines = path.read_bytes().splitlines()
        evil = json.loads(lines[1]) | {"file": "../../etc/passwd", "sha256": []}
        path.write_bytes(b"\n".join([b"\xff\x00", b"[1]", b'{"saved": 3}', *lines, json.dumps(evil).encode()])[:-3])
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (0, 3, 0)
        # The last line was torn, and the next stands on a line of its own.
        (source / "new.txt").write_text(story(99))
        assert run(source, "--save", saved, "--resume") == DONE
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (0, 4, 0)

    def test_what_was_written_before_it_could_be_confirmed_is_done(
        self, tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = stories(tmp_path / "in", 2)
        with monkeypatch.context() as killed:
            killed.setattr(journal.Journal, "confirm", lambda *arguments: None)
            assert run(source, "--save", saved) == DONE
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (0, 2, 0)
        (source / "001.txt").write_text(story(1) + "It rained.\n")
        with monkeypatch.context() as killed:
            killed.setattr(atomic, "write", fail)
            assert run(source, "--save", saved, "--resume") == FAILED
        # What was announced and not written is not done; it still goes where it was to go.
        assert run(source, "--save", saved, "--resume") == DONE
        assert counts(saved) == (1, 1, 0)
        assert len(names(saved)) == 2 + 1

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
    def test_the_broken_off_batch_is_started_and_killed_20_times_and_ends_with_every_article_saved_once(
        self, tmp_path: Path, saved: Path
    ) -> None:
        source = stories(tmp_path / "in", 80, titles=30)
        options = ["--to", "pt", "--format", "json", "--no-memory"]
        command = [sys.executable, "-c", KILLED, saved, source, "--save", saved, *options, "--resume"]
        killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
        assert killed.stderr == ""
        assert killed.returncode == DONE
        reached = [int(count) for count in killed.stdout.split()]
        assert len(reached) == 20
        assert reached == sorted(reached)
        # Most were killed amid their work.
        assert len(set(reached) - {0, 80}) > 10

        found = {name: made["article"]["source"] for name, made in digests(saved).items()}
        assert sorted(found.values()) == names(source)
        assert run(source, "--save", tmp_path / "at one go", *options) == DONE
        assert found == {name: made["article"]["source"] for name, made in digests(tmp_path / "at one go").items()}
        # Nothing that was half written is left.
        assert sorted(path.name for path in saved.iterdir() if path.name.startswith(".")) == [journal.NAME]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send Ctrl+C to a single process")
    def test_an_interruption_ends_at_once_and_is_resumed(self, tmp_path: Path, saved: Path) -> None:
        source = stories(tmp_path / "in", 40)
        # One that takes long is no reason to wait.
        (source / "020.txt").write_text("The long boat\n\n" + "".join(map(story, range(8_000))))
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            arguments = [source, "--to", "pt", "--save", saved, "--format", "json", "--no-memory"]
            process = subprocess.Popen([sys.executable, "-m", "core", *arguments], cwd=ROOT, stderr=subprocess.PIPE)
        finally:
            signal.signal(signal.SIGINT, before)
        deadline = time.monotonic() + 30
        while len(digests(saved) if saved.is_dir() else ()) < 20 and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.2)
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert time.monotonic() - sent < 2
        assert process.returncode == INTERRUPTED
        assert err.decode() == "nutgraf-cli: interrupted\n"
        assert report(saved)["interrupted"] is True
        kept = digests(saved)
        assert len(kept) == report(saved)["saved"] == 20
        (source / "020.txt").write_text(story(20))
        assert run(source, "--to", "pt", "--save", saved, "--format", "json", "--resume") == DONE
        assert counts(saved) == (20, 20, 0)
        assert kept.items() <= digests(saved).items()


def test_a_folder_is_printed_in_the_order_of_its_files(tmp_path: Path, capsysbinary: Any) -> None:
    source = stories(tmp_path / "in", 30)
    assert run(source, "--format", "json") == DONE
    made = json.loads(capsysbinary.readouterr().out)
    assert [one["article"]["source"] for one in made] == names(source)
    assert all(one["schema"] == as_json.SCHEMA for one in made)
