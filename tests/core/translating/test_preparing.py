"""Models that are loaded before they are needed, long texts that can be given up, and how widely is searched."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from core import command_line
from core.errors import PackDamaged
from core.model import Effort, Glossary, Options, Progress, Stage, Text
from core.packs import Pack, Packs
from core.pipeline import Services, digest
from core.translating import Translator


@pytest.fixture(scope="module")
def en_pt() -> tuple[Pack, ...]:
    return Packs(folders=()).route("en", "pt")


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders of the models that are loaded while a test runs."""
    paths: list[str] = []
    load = ctranslate2.Translator

    def counted(path: str, **options: Any) -> ctranslate2.Translator:
        paths.append(path)
        return load(path, **options)

    monkeypatch.setattr(ctranslate2, "Translator", counted)
    return paths


def settle() -> None:
    for thread in threading.enumerate():
        if thread.name == "models":
            thread.join()


def test_a_prepared_model_is_not_loaded_again(loaded: list[str], en_pt: tuple[Pack, ...]) -> None:
    translator = Translator()
    for _ in range(3):
        translator.prepare(en_pt)
    [[(text, _)]] = translator.translate(["It rained."], en_pt)
    settle()
    assert text and loaded == [str(en_pt[0].model)]


def test_a_damaged_pack_is_told_of_when_it_is_needed(en_pt: tuple[Pack, ...], tmp_path: Path) -> None:
    translator = Translator()
    damaged = replace(en_pt[0], path=tmp_path)
    translator.prepare((damaged,))
    settle()
    with pytest.raises(PackDamaged):
        translator.load((damaged,))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (Options(target="pt"), ["en_pt"]),
        (Options(source="pt", target="en"), ["pt_en"]),
        (Options(source="en", target="ja"), []),
        (Options(), []),
    ],
)
def test_the_model_is_loaded_while_the_article_is_read(
    loaded: list[str], options: Options, expected: list[str]
) -> None:
    run = digest(Text("The boats came in late.", "boats"), options, Services(Packs(folders=()), Translator()))
    for event in run:
        if isinstance(event, Progress) and event.stage is Stage.SUMMARIZING:
            break
    settle()
    assert [Path(path).parent.name for path in loaded] == expected


def test_a_text_in_the_wanted_language_loads_nothing_once_it_is_known(loaded: list[str]) -> None:
    options = Options(source="pt", target="pt")
    list(digest(Text("Os barcos chegaram tarde.", "boats"), options, Services(Packs(folders=()), Translator())))
    settle()
    assert loaded == []


def test_a_huge_sentence_can_be_given_up_at_every_window(services: Services, en_pt: tuple[Pack, ...]) -> None:
    huge = " ".join(f"boat {number} came to the harbour in the evening," for number in range(50_000))
    windows = services.translator.translate([huge, "It rained."], en_pt)
    assert [next(windows) for _ in range(3)] == [[], [], []]


def test_a_text_longer_than_a_window_comes_back_as_one(services: Services, en_pt: tuple[Pack, ...]) -> None:
    long = " ".join(f"Boat {number} sailed to the island with letters." for number in range(1_000, 1_250))
    windows = list(services.translator.translate(["It rained.", long, "It snowed."], en_pt))
    renderings = [rendering for window in windows for rendering in window]
    assert len(renderings) == 3
    assert sum(str(number) in renderings[1][0] for number in range(1_000, 1_250)) > 200


@pytest.fixture
def beams(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The beam of each search that is made while a test runs."""
    found: list[int] = []

    class Watched(ctranslate2.Translator):  # type: ignore[misc]
        def translate_batch(self, *arguments: Any, **options: Any) -> Any:
            found.append(options["beam_size"])
            return super().translate_batch(*arguments, **options)

    monkeypatch.setattr(ctranslate2, "Translator", Watched)
    return found


def test_a_careful_translation_is_searched_for_more_widely(beams: list[int], en_pt: tuple[Pack, ...]) -> None:
    translator = Translator()
    for effort in (Effort.FAST, Effort.CAREFUL):
        list(translator.translate(["The boats came in late."], en_pt, Glossary(), effort))
    assert beams == [1, 4]


def test_the_command_line_searches_carefully_when_told_to(beams: list[int], tmp_path: Path) -> None:
    path = tmp_path / "boats.txt"
    path.write_text("The boats came in late. Nobody was there to see them.")
    assert command_line.main([str(path), "--from", "en", "--to", "pt", "--careful"]) == 0
    assert set(beams) == {4}
