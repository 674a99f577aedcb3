"""A folder that digests are saved in: what of it is an input, and which names are given."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from core.model import Options, Source, Text
from core.packs import Packs
from core.saving import PATTERN
from core.saving.folder import Folder
from core.saving.journal import Input
from tests.core.saving.runs import NUMBERED, TITLE, Run, in_portuguese, sources


class TestInputs:
    def test_a_file_is_looked_at_as_it_is_now(self, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        status = (articles / "a.txt").stat()
        expected = Input(str(articles / "a.txt"), 1, status.st_mtime_ns)
        assert Input.of(articles / "a.txt") == expected
        monkeypatch.chdir(articles)
        assert Input.of(Path("a.txt")) == expected
        assert Input.of(articles / "none.txt") is None

    def test_an_article_that_is_named_twice_is_one(self, articles: Path, saved: Path, packs: Packs) -> None:
        twice = [("a.txt", articles / "a.txt"), ("x/a.txt", articles / "a.txt"), ("b.txt", articles / "b.txt")]
        assert [name for name, _ in Run(saved, packs).folder.undone(twice)] == ["a.txt", "b.txt"]
        # Without a journal, whoever names one twice wants it twice.
        assert len(list(Folder(saved, "text", PATTERN).undone(twice))) == 3

    def test_what_is_no_file_is_always_to_be_done(self, articles: Path, saved: Path, packs: Packs) -> None:
        pasted: list[tuple[str, Source]] = [
            ("pasted", Text("Boats came home.", "pasted")),
            ("lost", saved / "lost.txt"),
        ]
        for _ in range(2):
            run = Run(saved, packs)
            assert list(run.folder.undone(pasted)) == pasted
            run.folder.save("pasted", in_portuguese(), b"text")
        assert sorted(path.name for path in saved.iterdir()) == sorted(NUMBERED[:2])

    def test_what_was_saved_among_the_articles_is_no_article(self, articles: Path, packs: Packs) -> None:
        assert Run(articles, packs).save(articles) == NUMBERED
        # In whatever way it was saved, and though a person wrote into it.
        (articles / NUMBERED[0]).write_text("mine")
        other = Run(articles, packs, Options(), resume=False)
        assert other.left(articles) == ["a.txt", "b.txt", "c.txt"]
        # A file of such a name elsewhere is one.
        elsewhere = articles / "elsewhere"
        elsewhere.mkdir()
        (elsewhere / NUMBERED[0]).write_text("an article")
        assert other.left(elsewhere) == [NUMBERED[0]]

    def test_no_article_is_replaced_by_a_digest(self, articles: Path, packs: Packs) -> None:
        (articles / "b.txt").rename(articles / NUMBERED[0].upper().replace(".TXT", ".txt"))
        (articles / "c.txt").rename(articles / NUMBERED[1])
        for folder in (Folder(articles, "text", PATTERN, overwrite=True), Run(articles, packs, overwrite=True).folder):
            assert len(list(folder.undone(sources(articles)))) == 3
            assert folder.save("a.txt", in_portuguese(), b"digest").name == NUMBERED[2]
            (articles / NUMBERED[2]).unlink()


class TestNames:
    def test_each_digest_of_a_run_gets_a_name_of_its_own(self, saved: Path) -> None:
        (saved / NUMBERED[1]).write_text("from before")
        folder = Folder(saved, "text", PATTERN)
        made = [folder.save(str(number), in_portuguese(), b"%d" % number).name for number in range(3)]
        assert made == [NUMBERED[0], NUMBERED[2], f"{TITLE} (pt) 4.txt"]
        assert [(saved / name).read_bytes() for name in made] == [b"0", b"1", b"2"]
        assert (saved / NUMBERED[1]).read_text() == "from before"
        assert folder.saved == 3

    def test_they_are_made_by_the_pattern(self, saved: Path) -> None:
        folder = Folder(saved, "markdown", "{source} {to}")
        made = [folder.save(str(number), in_portuguese(), b"new").name for number in range(2)]
        assert made == ["harbour pt.md", "harbour pt 2.md"]

    def test_a_thousand_articles_of_one_title_are_not_a_million_questions_to_the_disk(
        self, saved: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = [NUMBERED[0], *(f"{TITLE} (pt) {number}.txt" for number in range(2, 31))]
        for name in before:
            (saved / name).write_text("from before")
        exists = os.path.lexists
        asked: list[object] = []

        def counted(path: Any) -> bool:
            if Path(path).suffix == ".txt":
                asked.append(path)
            return exists(path)

        monkeypatch.setattr("os.path.lexists", counted)
        folder = Folder(saved, "text", PATTERN)
        made = [folder.save(str(number), in_portuguese(), b"new").name for number in range(30)]
        assert made == [f"{TITLE} (pt) {number}.txt" for number in range(31, 61)]
        # Of each name once, and of each that is free once more when it is written.
        assert len(asked) <= 90

    def test_what_is_from_before_is_replaced_if_asked_and_what_is_its_own_is_not(self, saved: Path) -> None:
        for name in NUMBERED:
            (saved / name).write_text("from before")
        folder = Folder(saved, "text", PATTERN, overwrite=True)
        assert [folder.save(str(number), in_portuguese(), b"new").name for number in range(2)] == NUMBERED[:2]
        assert (saved / NUMBERED[2]).read_text() == "from before"

    def test_names_that_are_to_be_left_free_are(self, saved: Path) -> None:
        folder = Folder(saved, "text", PATTERN, overwrite=True, reserved=[NUMBERED[0].upper()])
        assert folder.save("a", in_portuguese(), b"new").name == NUMBERED[1]

    def test_what_is_done_keeps_its_name_though_others_may_be_replaced(
        self, articles: Path, saved: Path, packs: Packs
    ) -> None:
        Run(saved, packs).save(articles)
        (articles / "0.txt").write_text("0")
        run = Run(saved, packs, overwrite=True)
        [(name, _)] = list(run.folder.undone(sources(articles)))
        assert run.folder.save(name, in_portuguese(), b"new").name == f"{TITLE} (pt) 4.txt"

    def test_another_program_that_is_faster_has_the_name(self, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        taken, exists = saved / NUMBERED[0], os.path.lexists

        def late(path: str | Path) -> bool:
            there = exists(path)
            if Path(path) == taken and not there:
                # Just after the name was found to be free.
                taken.write_text("made by another program")
            return there

        monkeypatch.setattr("os.path.lexists", late)
        folder = Folder(saved, "text", PATTERN)
        assert folder.save("a", in_portuguese(), b"new").name == NUMBERED[1]
        assert (saved / NUMBERED[0]).read_text() == "made by another program"
        assert folder.saved == 1
