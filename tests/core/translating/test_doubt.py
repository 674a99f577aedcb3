from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from typing import cast

import pytest

from core.model import Doubt, Glossary
from core.translating.attempts import through
from core.translating.doubt import doubt, said_once
from core.translating.engine import Engine, Search
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


EN_PT = ("en", "pt")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("The sum was 1,234.5 in all.", "A soma era 1.234,5 no total."),
        ("He paid 1,000,000 for it.", "Pagou 1 000 000 por isso."),
        ("Two boats sank and 14 came back.", "2 barcos afundaram e catorze voltaram."),
        ("It cost 5 million and took 12 years.", "Custou 5.000.000 e levou doze anos."),
        ("It opens at 5 pm and closes at 11:30 pm.", "Abre às 17h e fecha às 23h30."),
        ("It cost from 5 million to 10 million.", "Custou de 5 a 10 milhões."),
        ("It sank 15,000 boats.", "Afundou 15 mil barcos."),
        ("The 700 militia marched 105 miles.", "Os 700 milicianos marcharam 105 milhas."),
        ("In the 1990s it grew by 12.5%.", "Nos anos 90 cresceu 12,5 por cento."),
        ("It was built in the 15th century.", "Foi construído no século XV."),
        ("Some 300 people came.", "Vieram umas trezentas pessoas."),
        ("He won 3-2 on 4/5/2021.", "Venceu por 3 a 2 em 4/5/2021."),
        ("An area of 12 km2 burnt.", "Uma área de 12 quilômetros quadrados ardeu."),
        ("See https://harbour.example/2024/17 for more.", "Veja https://harbour.example/2024/17 para mais."),
    ],
)
def test_numbers_that_are_written_otherwise_are_the_same(source: str, translation: str) -> None:
    assert doubt(source, translation, EN_PT) is None
    assert doubt(translation, source, EN_PT[::-1]) is None


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("It was founded in 1987.", "Foi fundada em 1978."),
        ("It was founded in 1987.", "Foi fundada há muito tempo."),
        ("It was founded long ago.", "Foi fundada em 1987."),
        ("The bill came to 2,220 euros.", "A conta foi de 2.2220 euros."),
        ("It fell by 12.5%.", "Caiu 17,5%."),
        ("Seven of the 14 boats sank.", "Sete dos barcos afundaram."),
        ("They waited 38 hours and 1 day.", "Esperaram 83 horas e 1 dia."),
        ("It cost $168 million (£89m).", "Custou US$ 168 milhões (£89)."),
        ("The offer of £1.3bn was rejected.", "A oferta de £1,3 foi rejeitada."),
        ("Some 15 thousand boats sank.", "Cerca de 15 barcos afundaram."),
    ],
)
def test_a_number_that_is_lost_changed_or_made_up_is_doubtful(source: str, translation: str) -> None:
    assert doubt(source, translation, EN_PT) is Doubt.NUMBER


def test_few_words_that_were_left_are_doubtful_where_they_are_no_name() -> None:
    source = "Taking full control over the Harbour Company is only the beginning, says Friends of the Old Pier."
    rest = "é apenas o começo, diz a Friends of the Old Pier."
    assert doubt(source, f"Assumir o controle da Harbour Company {rest}", EN_PT) is None
    assert doubt(source, f"Taking full control over a Harbour Company {rest}", EN_PT) is Doubt.ECHO
    assert doubt(source, f"Assumir o controle sobre a Harbour Company (480 km h 133 m) {rest}", EN_PT) is not Doubt.ECHO


GOOD = "O capitão do porto contou todas as tábuas na segunda-feira, e ninguém ficou ferido."


@pytest.mark.parametrize(
    ("translation", "reason"),
    [
        ("O capitão do porto contou todas as tábuas na", Doubt.CUT),
        ("O capitão do porto counted every plank on Monday, and nobody was hurt.", Doubt.ECHO),
        ("Der Hafenmeister zählte am Montag jede Planke, und niemand wurde verletzt.", Doubt.LANGUAGE),
        ("В понедельник начальник порта пересчитал все доски, и никто не пострадал.", Doubt.LANGUAGE),
        (GOOD.replace("tábuas", "<unk>"), Doubt.UNKNOWN),
        (GOOD.replace("tábuas", "\ufffd"), Doubt.UNKNOWN),
        (GOOD.replace("na segunda-feira", "na segunda na segunda na segunda na segunda"), Doubt.LOOP),
        ("O capitão contou.", Doubt.LENGTH),
    ],
)
def test_damage_is_doubted_for_what_it_is(translation: str, reason: Doubt) -> None:
    assert doubt(SOURCE, GOOD, EN_PT) is None
    assert doubt(SOURCE, translation, EN_PT) is reason


def test_the_source_stands_in_for_rubbish_but_not_for_what_is_only_to_be_checked() -> None:
    kept = {reason for reason in Doubt if reason.keeps_source}
    assert kept == {Doubt.ECHO, Doubt.LOOP, Doubt.EMPTY, Doubt.LENGTH, Doubt.LANGUAGE}


def test_a_very_long_text_is_judged_in_no_time() -> None:
    began = time.process_time()
    doubt("word " * 100_000, "x" * 500_000)
    doubt("ab " * 100_000, "palavra " * 100_000)
    assert time.process_time() - began < 10


def test_hardly_any_translation_by_a_person_is_marked() -> None:
    if not FLORES.is_dir():
        pytest.skip("the translations to measure with are not beside this checkout")
    lines = {path.stem: path.read_text(encoding="utf-8").splitlines() for path in sorted(FLORES.glob("*.txt"))}
    for source, target in itertools.permutations(("ar", "en", "hi", "pt", "zh"), 2):
        reasons = [doubt(*pair) for pair in zip(lines[source], lines[target], strict=True)]
        assert sum(bool(reason and reason.keeps_source) for reason in reasons) < 0.01 * len(reasons), (source, target)
        # People convert miles to kilometres, and leave out a full stop, which models do not.
        assert sum(bool(reason) for reason in reasons) < 0.05 * len(reasons), (source, target)


@pytest.mark.parametrize(
    "translation",
    [
        "Vinte e uma pessoas e noventa e nove e nove balões.",
        "Foram enviados para a selva para caminhar para caminhar até ao local.",
        "As Tours de Barcelona Barcelona foram as primeiras.",
        "Thirty-two cars and ninety-ninety-nine balloons.",
    ],
)
def test_words_that_are_said_twice_are_to_be_checked(translation: str) -> None:
    assert doubt("Of all these there were some, and others.", translation, ("en", "pt")) is Doubt.STAMMER
    assert doubt(translation.upper(), translation + " ", ("de", "pt")) is not Doubt.STAMMER


@pytest.mark.parametrize(
    ("translation", "target", "once"),
    [
        ("para caminhar para caminhar até lá", "pt", "para caminhar até lá"),
        ("As Tours de Barcelona Barcelona foram", "pt", "As Tours de Barcelona foram"),
        ("and ninety-ninety-nine balloons", "en", "and ninety-nine balloons"),
        ("Sabah sabah yavaş yavaş geldiler", "tr", "Sabah sabah yavaş yavaş geldiler"),
    ],
)
def test_what_is_said_twice_can_be_said_once(translation: str, target: str, once: str) -> None:
    assert said_once(translation, target) == once


class Stammering:
    """An engine that says a word twice, whatever it is asked."""

    source, target = "en", "pt"
    lowest_score = -1.0

    def weigh(self, word: str) -> tuple[float, int]:
        return (-1.0 if word.islower() else -2.0), 1

    def begin(self, texts: Sequence[str], search: Search) -> Callable[[], list[tuple[str, float]]]:
        return lambda: [("O capitão do porto Barcelona Barcelona contou todas as tábuas.", 0.0) for _ in texts]


def test_a_translation_that_only_stammers_comes_out_said_once() -> None:
    def ended() -> Iterator[object]:
        yield (yield from through([cast(Engine, Stammering())], ["The harbour master left."], Glossary(), Search()))

    *_, found = ended()
    assert found == [("O capitão do porto Barcelona contou todas as tábuas.", None)]


@pytest.mark.parametrize(
    ("translation", "target"),
    [
        ("Se se tornar um país rico, isso não vai mudar.", "pt"),
        ("The heel, and the heel and sole, of most shoes.", "en"),
        ("Now Japan. Japan was an island country then.", "en"),
        ("Sabah sabah yavaş yavaş geldiler ve hiçbir şey demediler.", "tr"),
        ("Ela disse: não, não, não, e foi-se embora outra vez.", "pt"),
    ],
)
def test_what_is_said_twice_on_purpose_is_no_stammer(translation: str, target: str) -> None:
    assert doubt("Of all these there were some, and others went there.", translation, ("xx", target)) is None
