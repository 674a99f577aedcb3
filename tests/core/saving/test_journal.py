"""What one run after another finds done in a folder, though they were killed in between."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import CannotSave
from core.model import Layout, Length, Options
from core.packs import Packs
from core.saving import atomic, render
from core.saving.journal import NAME
from tests.core.digests import digest
from tests.core.saving.runs import NUMBERED, TITLE, Run, in_portuguese, lines, pack, write


class TestResuming:
    def test_what_is_done_is_left_out_and_counted(self, articles: Path, saved: Path, packs: Packs) -> None:
        first = Run(saved, packs)
        assert first.save(articles) == NUMBERED
        assert (first.folder.saved, first.folder.unchanged) == (3, 0)
        (articles / "d.txt").write_text("d")
        again = Run(saved, packs)
        assert again.save(articles) == [f"{TITLE} (pt) 4.txt"]
        assert (again.folder.saved, again.folder.unchanged) == (1, 3)
        assert Run(saved, packs, resume=False).left(articles) == ["a.txt", "b.txt", "c.txt", "d.txt"]

    @pytest.mark.parametrize(
        "other",
        [
            {"options": Options()},
            {"options": Options(target="en")},
            {"options": Options(target="pt", length=Length(sentences=1))},
            {"format": "markdown"},
            {"layout": Layout.BRIEF},
            {"pattern": "{title}.{ext}"},
        ],
    )
    def test_another_way_of_making_them_is_other_work(
        self, articles: Path, saved: Path, packs: Packs, other: dict[str, Any]
    ) -> None:
        Run(saved, packs).save(articles)
        assert Run(saved, packs, **other).left(articles) == ["a.txt", "b.txt", "c.txt"]
        assert Run(saved, packs).left(articles) == []

    def test_an_article_that_changed_is_done_again_in_its_place(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles)
        (articles / "b.txt").write_text("longer")
        moment = (articles / "c.txt").stat().st_mtime_ns + 1
        os.utime(articles / "c.txt", ns=(moment, moment))
        for made in (in_portuguese(source="changed"), in_portuguese(source="changed again")):
            again = Run(saved, packs)
            assert again.left(articles) == ["b.txt", "c.txt"]
            assert again.save(articles, made) == NUMBERED[1:]
            assert (again.folder.saved, again.folder.unchanged) == (2, 2)
            assert [(saved / name).read_bytes() == render(made, "text") for name in NUMBERED] == [False, True, True]
            (articles / "b.txt").write_text("longer still")
            os.utime(articles / "c.txt", ns=(moment - 1, moment - 1))
        assert len(list(saved.glob("*.txt"))) == 3

    def test_what_a_person_wrote_into_a_digest_stays(self, articles: Path, saved: Path, packs: Packs) -> None:
        Run(saved, packs).save(articles)
        (saved / NUMBERED[0]).write_text("my own words")
        assert Run(saved, packs).left(articles) == []
        (articles / "a.txt").write_text("longer")
        assert Run(saved, packs).save(articles) == [f"{TITLE} (pt) 4.txt"]
        assert (saved / NUMBERED[0]).read_text() == "my own words"

    def test_a_run_that_goes_on_knows_what_it_saved_itself(self, articles: Path, saved: Path, packs: Packs) -> None:
        run = Run(saved, packs)
        run.save(articles)
        (saved / NUMBERED[0]).write_text("my own words")
        (saved / NUMBERED[1]).unlink()
        (articles / "c.txt").write_text("longer")
        assert run.left(articles) == ["b.txt", "c.txt"]

    def test_what_was_replaced_by_another_way_of_making_it_is_made_again(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles)
        brief = {"layout": Layout.BRIEF, "overwrite": True}
        assert Run(saved, packs, resume=False, **brief).save(articles) == NUMBERED
        assert Run(saved, packs, **brief).left(articles) == []
        assert Run(saved, packs).left(articles) == ["a.txt", "b.txt", "c.txt"]

    def test_what_was_deleted_is_made_again(self, articles: Path, saved: Path, packs: Packs) -> None:
        Run(saved, packs).save(articles)
        (saved / NUMBERED[1]).unlink()
        assert Run(saved, packs).left(articles) == ["b.txt"]
        (saved / NUMBERED[1]).mkdir()
        assert Run(saved, packs).left(articles) == ["b.txt"]

    @pytest.mark.parametrize(
        "name", ["Storm (pt).txt", f"{TITLE} (pt) x.txt", f"{TITLE} (pt) 2 3.txt", f"{TITLE} (pt) 2"]
    )
    def test_what_would_be_called_otherwise_now_is_not_replaced(
        self, articles: Path, saved: Path, packs: Packs, name: str
    ) -> None:
        Run(saved, packs).save(articles)
        (saved / NUMBERED[0]).rename(saved / name)
        record, *others = lines(saved)
        write(saved, record | {"file": name}, {"saved": name}, *others[1:])
        (articles / "a.txt").write_text("longer")
        assert Run(saved, packs).save(articles) == [NUMBERED[0]]
        assert (saved / name).is_file()

    @pytest.mark.parametrize("title", ["A (b", "Who. What", "a+", "[x]"])
    def test_a_title_may_hold_any_sign(self, articles: Path, saved: Path, packs: Packs, title: str) -> None:
        made = in_portuguese()
        made = replace(made, article=replace(made.article, title=title))
        before = Run(saved, packs).save(articles, made)
        (articles / "b.txt").write_text("longer")
        assert Run(saved, packs).save(articles, made) == [before[1]]


class TestPacks:
    def test_another_version_of_a_pack_is_other_work(self, articles: Path, saved: Path, packs: Packs) -> None:
        Run(saved, packs).save(articles)
        # One that was not used may change.
        packs.installed = (pack("en", "pt"), pack("uk", "en", "2.0"), pack("fr", "en"))
        assert Run(saved, packs).left(articles) == []
        packs.installed = (pack("en", "pt"),)
        assert Run(saved, packs).left(articles) == []
        packs.installed = (pack("en", "pt", "1.1"), pack("uk", "en"))
        assert Run(saved, packs).left(articles) == ["a.txt", "b.txt", "c.txt"]

    def test_another_route_is_other_work(self, articles: Path, saved: Path, packs: Packs) -> None:
        Run(saved, packs).save(articles)
        packs.installed = (pack("en", "fr"), pack("fr", "pt"))
        assert Run(saved, packs).left(articles) == ["a.txt", "b.txt", "c.txt"]
        packs.installed = ()
        assert Run(saved, packs).left(articles) == ["a.txt", "b.txt", "c.txt"]

    def test_what_could_not_be_translated_is_tried_again_and_replaced(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles, digest())
        assert Run(saved, packs).save(articles) == NUMBERED
        # The two are called otherwise, and so both stay.
        assert len(list(saved.glob("*.txt"))) == 6

    @pytest.mark.parametrize(("language", "target"), [("en", None), ("en", "en"), ("pb", "pt")])
    def test_what_needs_no_translation_is_done_without_one(
        self, articles: Path, saved: Path, packs: Packs, language: str, target: str | None
    ) -> None:
        options = Options(target=target)
        Run(saved, packs, options).save(articles, digest(language=language))
        assert Run(saved, packs, options).left(articles) == []


class TestCrashes:
    def test_what_is_announced_is_on_the_disk_before_the_file_is(
        self, articles: Path, saved: Path, packs: Packs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        synced: list[int] = []
        fsync, plain = os.fsync, atomic.write

        def watched(descriptor: int) -> None:
            synced.append(os.fstat(descriptor).st_ino)
            fsync(descriptor)

        def check(path: Path, data: bytes, *, overwrite: bool) -> None:
            assert lines(saved)[-1]["file"] == path.name
            assert (saved / NAME).stat().st_ino in synced
            synced.clear()
            plain(path, data, overwrite=overwrite)

        monkeypatch.setattr("os.fsync", watched)
        monkeypatch.setattr(atomic, "write", check)
        assert Run(saved, packs).save(articles) == NUMBERED

    def test_the_lines_are_those_that_other_versions_read(self, articles: Path, saved: Path, packs: Packs) -> None:
        Run(saved, packs).save(articles)
        (saved / NUMBERED[0]).write_text("mine")
        run = Run(saved, packs, resume=False, overwrite=True)
        made = in_portuguese()
        [(name, _)] = run.folder.undone([("a.txt", articles / "a.txt")])
        run.folder.save(name, made, b"new")
        status = (articles / "a.txt").stat()
        record, confirmed = lines(saved)[-2:]
        how = record.pop("how")
        assert how == lines(saved)[0]["how"] and len(how) == 16
        assert record == {
            "input": str(articles / "a.txt"),
            "size": status.st_size,
            "changed": status.st_mtime_ns,
            "from": "en",
            "route": ["en", "pt"],
            "packs": {"en_pt": "1.0"},
            "file": NUMBERED[0],
            "sha256": hashlib.sha256(b"new").hexdigest(),
            "replaces": hashlib.sha256(b"mine").hexdigest(),
        }
        assert confirmed == {"saved": NUMBERED[0]}
        assert lines(saved)[0]["replaces"] == ""

    def test_what_was_announced_and_not_confirmed_is_told_by_what_the_file_holds(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles)
        write(saved, *(line for line in lines(saved) if "saved" not in line))
        (saved / NUMBERED[1]).write_bytes(b"torn")
        assert Run(saved, packs).left(articles) == ["b.txt"]

    def test_what_was_to_be_replaced_when_the_run_was_killed_is_replaced_by_the_next(
        self, articles: Path, saved: Path, packs: Packs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Run(saved, packs).save(articles)
        (articles / "b.txt").write_text("longer")

        def killed(*arguments: object, **options: object) -> None:
            raise CannotSave(saved, "killed")

        with monkeypatch.context() as context:
            context.setattr(atomic, "write", killed)
            with pytest.raises(CannotSave):
                Run(saved, packs).save(articles, in_portuguese(source="new"))
        assert Run(saved, packs).save(articles, in_portuguese(source="newer")) == [NUMBERED[1]]

    def test_what_is_torn_or_strange_in_a_journal_is_passed_over(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles)
        first, *others = (saved / NAME).read_bytes().splitlines()[1:]
        record = json.loads(first)
        strange = [
            *(b"\xff\x00", b"[1]", b"3", b'{"saved": 3}', b'{"saved": []}', b'{"saved": "x"}', b"[" * 100_000),
            *(
                json.dumps(record | bad).encode()
                for bad in ({"size": "x"}, {"route": 3}, {"packs": 3}, {"packs": "ab"})
            ),
            json.dumps({key: value for key, value in record.items() if key != "how"}).encode(),
        ]
        (saved / NAME).write_bytes(b"\n".join([first, *strange, *others, first[:-9]]))
        assert Run(saved, packs).left(articles) == []
        # The last line was torn, and the next stands on a line of its own.
        (articles / "d.txt").write_text("d")
        Run(saved, packs).save(articles)
        assert Run(saved, packs).left(articles) == []

    @pytest.mark.parametrize("file", ["../outside.txt", "inner/file.txt", "{}/outside.txt"])
    def test_a_journal_names_nothing_outside_of_its_folder(
        self, articles: Path, saved: Path, packs: Packs, file: str
    ) -> None:
        Run(saved, packs).save(articles)
        (saved / "inner").mkdir()
        for path in (saved.parent / "outside.txt", saved / "inner" / "file.txt"):
            path.write_text("somebody's")
        file = file.format(saved.parent)
        write(saved, lines(saved)[0] | {"file": file}, {"saved": file})
        assert Run(saved, packs).left(articles) == ["a.txt", "b.txt", "c.txt"]

    def test_a_journal_that_can_not_be_read_or_written_is_told_of(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        (saved / NAME).mkdir()
        run = Run(saved, packs)
        with pytest.raises(CannotSave) as caught:
            run.save(articles)
        assert caught.value.path == saved / NAME
        assert caught.value.reason == os.strerror(errno.EISDIR)
        assert [path.name for path in saved.iterdir()] == [NAME]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limits")
    def test_a_line_for_which_there_is_no_room_is_told_of(self, articles: Path, saved: Path, packs: Packs) -> None:
        import resource
        import signal

        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            # The kernel writes as much of a line as there is room for.
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
            with pytest.raises(CannotSave) as caught:
                Run(saved, packs).save(articles)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)
        assert (caught.value.path, caught.value.reason) == (saved / NAME, "only a part of a line could be written")
        assert list(saved.glob("*.txt")) == []
