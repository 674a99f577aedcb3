from __future__ import annotations

import itertools
import time

import pytest

from core.model import Doubt
from core.translating.doubt import doubt
from tests.conftest import SHARED

FLORES = SHARED / "eval" / "translation" / "flores-dev"

SOURCE = "The harbour master counted every plank on Monday, and nobody was hurt."


@pytest.mark.parametrize(
    "source",
    [
        SOURCE,
        SOURCE.upper(),
        "A ponte velha foi fechada ontem à noite.",
        "这座老桥昨天晚上关闭了。",
        "पुराना पुल कल रात बंद हो गया।",
    ],
)
def test_a_text_that_comes_back_unchanged_is_an_echo(source: str) -> None:
    assert doubt(source, source) is Doubt.ECHO
    assert doubt(source, source.capitalize() + " ") is Doubt.ECHO


@pytest.mark.parametrize(
    "source",
    [
        "Maria Lund",
        "Lisboa, Porto, Coimbra, Faro",
        "12.5 – 14.8 (3:2, 1:0, 7:7) 2024",
        "https://harbour.example/storm/2024/boats?page=2",
        "desk.news@harbour.example.org",
        "OK!",
        "🚤🚤🚤",
        "...",
        "",
    ],
)
def test_what_is_the_same_in_both_languages_is_no_echo(source: str) -> None:
    assert doubt(source, source) is None


@pytest.mark.parametrize(
    "translation",
    [
        "(aplausos) " * 50,
        "O mestre do porto do porto do porto do porto contou as tábuas.",
        "Ele contou, e contou todas as tábuas, e contou todas as tábuas, e contou todas as tábuas, e contou todas as.",
        "O mestre hahahahahahahahahahaha contou as tábuas.",
        "港口港口港口港口港口港口港口",
        "बंदर बंदर बंदर बंदर बंदर बंदर",
    ],
)
def test_words_that_come_again_and_again_are_a_loop(translation: str) -> None:
    assert doubt(SOURCE, translation) is Doubt.LOOP


def test_a_loop_that_the_source_has_too_is_faithful() -> None:
    assert doubt("Row, row, row, row, row your boat!", "Rema, rema, rema, rema, rema o teu barco!") is None


@pytest.mark.parametrize("translation", ["", "  ", "...", "—"])
def test_nothing_is_no_translation_of_something(translation: str) -> None:
    assert doubt("Nobody was hurt.", translation) is Doubt.EMPTY


@pytest.mark.parametrize(
    "translation", ["Sim.", "O mestre do porto. " + "E mais uma coisa que ninguém disse antes. " * 8]
)
def test_a_translation_of_an_absurd_length_is_doubtful(translation: str) -> None:
    assert doubt(SOURCE, translation) in (Doubt.LENGTH, Doubt.LOOP)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        (SOURCE, "O capitão do porto contou todas as tábuas na segunda-feira, e ninguém ficou ferido."),
        ("Ferry sails", "O barco que liga as ilhas volta a navegar"),
        ("The council", "A Câmara Municipal"),
        ("Yes", "Sim, com certeza"),
        ("1,204.50", "1.204,50"),
        ("$4bn", "4 mil milhões de dólares"),
        ("one quadrillion", "1.000.000"),
        ("It was very, very, very late.", "Era muito, muito, muito tarde."),
        ("Ha ha ha!", "Ha ha ha ha!"),
        ("No. No. No.", "Não. Não. Não."),
        ("The harbour reopened on Monday after the storm.", "暴风雨过后，港口于周一重新开放。"),
        ("暴风雨过后，港口于周一重新开放。", "The harbour reopened on Monday after the storm had passed."),
        ("The harbour reopened on Monday after the storm.", "ท่าเรือเปิดอีกครั้งในวันจันทร์หลังพายุ"),
        ("ท่าเรือเปิดอีกครั้งในวันจันทร์หลังพายุ", "The harbour reopened on Monday after the storm."),
        ("Le port a rouvert lundi après la tempête.", "항구는 폭풍이 지나간 뒤 월요일에 다시 열렸다."),
        ("Donaudampfschifffahrtsgesellschaft", "the company that runs the steamboats on the Danube"),
    ],
)
def test_a_good_translation_is_not_marked(source: str, translation: str) -> None:
    assert doubt(source, translation) is None


def test_a_very_long_text_is_judged_in_no_time() -> None:
    began = time.perf_counter()
    doubt("word " * 100_000, "x" * 500_000)
    doubt("ab " * 100_000, "palavra " * 100_000)
    assert time.perf_counter() - began < 10


def test_hardly_any_translation_by_a_person_is_marked() -> None:
    if not FLORES.is_dir():
        pytest.skip("the translations to measure with are not beside this checkout")
    lines = {path.stem: path.read_text(encoding="utf-8").splitlines() for path in sorted(FLORES.glob("*.txt"))}
    for source, target in itertools.permutations(("ar", "en", "hi", "pt", "zh"), 2):
        marked = [pair for pair in zip(lines[source], lines[target], strict=True) if doubt(*pair)]
        assert len(marked) < 0.01 * len(lines[source]), (source, target, marked[:3])
