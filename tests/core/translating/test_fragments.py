"""Fragments through the bundled packs, from tables that were judged line by line.

A line is a source and the translations that are accepted, between bars; ``*`` stands for any words, where several
wordings are right and what matters is around them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.model import Doubt
from core.packs import Packs
from core.pipeline import Services
from core.translating import Translator
from core.translating.fragments import ATTEMPTS, Fragment


def table(name: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("# ")]
    return [(source, accepted) for source, accepted in rows]


def fits(text: str, accepted: str) -> bool:
    """Whether a text is one of those between bars."""
    ways = accepted.split(" | ")
    return any(re.fullmatch(re.escape(way).replace(r"\*", ".*"), text) for way in ways)


@pytest.mark.parametrize("direction", ["en_pt", "pt_en"])
def test_fragments_come_out_right(services: Services, direction: str) -> None:
    rows = table(f"fragments_{direction}")
    assert len(rows) >= 80
    sources = [source for source, _ in rows]
    windows = services.translator.translate(sources, Packs(folders=()).route(*direction.split("_")))
    found = [rendering for window in windows for rendering in window]
    wrong = [
        (source, text, reason)
        for (source, accepted), (text, reason) in zip(rows, found, strict=True)
        if not fits(text, accepted) or reason
    ]
    assert wrong == []


def weigh(word: str) -> tuple[float, int]:
    """A vocabulary of small letters."""
    return (-1.0 if word.islower() else -2.0), 1


def run(fragment: Fragment, *answers: str) -> list[str]:
    """What a fragment asks for, when it is answered like this, until it is done."""
    asked: list[str] = []
    for answer in answers:
        assert not fragment.done
        asked += fragment.ask()
        fragment.tell([answer])
    return asked


def test_what_must_not_change_is_not_shown_to_the_model() -> None:
    fragment = Fragment("See https://a.example/b_c now.", "en", "pt", (), weigh)
    asked = run(fragment, "Veja A1B agora.")
    assert asked == ["See A1B now."]
    assert fragment.done and fragment.result == "Veja https://a.example/b_c agora."


@pytest.mark.parametrize("answer", ["Veja agora.", "Veja A1B e A1B agora.", "Veja A1 B agora.", "Veja XA1B agora."])
def test_a_placeholder_that_is_lost_or_doubled_is_followed_by_another(answer: str) -> None:
    fragment = Fragment("See https://a.example/b_c now.", "en", "pt", (), weigh)
    asked = run(fragment, answer, "Veja Zq agora.")
    assert asked == ["See A1B now.", "See Zq now."]
    assert fragment.result == "Veja https://a.example/b_c agora."


def test_a_text_is_split_around_what_no_placeholder_brings_through() -> None:
    fragment = Fragment("See https://a.example/b_c now.", "en", "pt", (), weigh)
    for _ in range(ATTEMPTS - 1):
        fragment.ask()
        fragment.tell(["Veja agora."])
    assert fragment.ask() == ["See ", " now."]
    fragment.tell(["Veja", "agora."])
    assert fragment.done and fragment.result == "Veja https://a.example/b_c agora."


def test_a_placeholder_is_never_a_word_of_the_text() -> None:
    fragment = Fragment("The A1B is at https://a.example/b_c now.", "en", "pt", (), weigh)
    assert fragment.ask() == ["The A1B is at C2D now."]


def test_a_number_that_was_lost_is_hidden_behind_another_number() -> None:
    fragment = Fragment("In all 1,204 boats sank.", "en", "pt", (), weigh)
    asked = run(fragment, "Ao todo 1.2204 barcos afundaram.", "Ao todo 738 barcos afundaram.")
    assert asked == ["In all 1,204 boats sank.", "In all 738 boats sank."]
    assert fragment.result == "Ao todo 1.204 barcos afundaram."


@pytest.mark.parametrize("answer", ["Ao todo 1,204 barcos afundaram.", "Ao todo 1.204 barcos afundaram."])
def test_a_number_comes_out_as_its_language_writes_it(answer: str) -> None:
    fragment = Fragment("In all 1,204 boats sank.", "en", "pt", (), weigh)
    run(fragment, answer)
    assert fragment.result == "Ao todo 1.204 barcos afundaram."


def test_thousands_may_become_a_word() -> None:
    fragment = Fragment("In all 100,000 boats sank.", "en", "pt", (), weigh)
    run(fragment, "Ao todo 100 mil barcos afundaram.")
    assert fragment.done and fragment.result == "Ao todo 100 mil barcos afundaram."


@pytest.mark.parametrize(
    "answer", ["Pagou US$ 1.204 por isso.", "Pagou $1,204 por isso.", "Pagou 1.204 dólares por isso."]
)
def test_a_sum_is_shown_as_one_of_dollars(answer: str) -> None:
    fragment = Fragment("They paid £1,204 for it.", "en", "pt", (), weigh)
    assert run(fragment, answer) == ["They paid $1,204 for it."]
    assert fragment.result == "Pagou £1.204 por isso."


@pytest.mark.parametrize(
    ("target", "answer", "expected"),
    [
        ("fr", "Ils ont payé 1 204 $.", "Ils ont payé £1\N{NO-BREAK SPACE}204."),
        ("fr", "Ils ont payé 1 204 dollars.", "Ils ont payé £1\N{NO-BREAK SPACE}204."),
        ("de", "Sie zahlten 1.204 Dollar.", "Sie zahlten £1.204."),
    ],
)
def test_a_sum_in_words_of_another_language_keeps_its_currency(target: str, answer: str, expected: str) -> None:
    fragment = Fragment("They paid £1,204.", "en", target, (), weigh)
    run(fragment, answer)
    assert fragment.done and fragment.result == expected


@pytest.mark.parametrize("answer", ["Pagou US$ 1.240 por isso.", "Pagou US$ 1.204 e US$ 1.204.", "Pagou pouco."])
def test_a_sum_never_becomes_one_of_dollars(answer: str) -> None:
    fragment = Fragment("They paid £1,204 for it.", "en", "pt", (), weigh)
    run(fragment, answer, answer, answer)
    assert fragment.ask() == ["They paid ", " for it."]
    fragment.tell(["Pagaram", "por isso."])
    assert fragment.done and fragment.result == "Pagaram £1.204 por isso."


def test_sums_of_two_currencies_are_not_mixed_up() -> None:
    fragment = Fragment("They paid $1,204 and £1,204.", "en", "pt", (), weigh)
    assert run(fragment, "Pagou US$ 1.204 e Zq.") == ["They paid $1,204 and A1B."]


def test_a_number_that_no_placeholder_saves_leaves_the_first_translation() -> None:
    fragment = Fragment("In all 1,204 boats sank.", "en", "pt", (), weigh)
    run(fragment, "Ao todo doze barcos afundaram.", "Barcos.", "Barcos.")
    assert fragment.done and fragment.result == "Ao todo doze barcos afundaram."


def test_a_lost_number_is_no_reason_to_split_around_an_address() -> None:
    fragment = Fragment("In all 1,204 boats sank at https://a.example/b_c.", "en", "pt", (), weigh)
    run(fragment, "Doze barcos afundaram em A1B.", "Barcos afundaram em Zq.", "Barcos em XYZ.")
    assert fragment.done and fragment.result == "Doze barcos afundaram em https://a.example/b_c."


def test_a_table_of_numbers_is_not_made_one_of_placeholders() -> None:
    fragment = Fragment("Points: " + ", ".join(map(str, range(200, 240))), "en", "pt", (), weigh)
    run(fragment, "Pontos.")
    assert fragment.done


def test_what_was_translated_already_is_never_doubted(services: Services) -> None:
    route = Packs(folders=()).route("en", "pt")
    [[(text, reason)]] = services.translator.translate(["A ponte velha foi fechada na segunda-feira."], route)
    assert (text, reason) == ("A ponte velha foi fechada na segunda-feira.", None)


def test_a_sentence_with_one_foreign_word_is_translated(services: Services) -> None:
    route = Packs(folders=()).route("en", "pt")
    [[(text, reason)]] = services.translator.translate(["They sang “Obrigado” on the quay."], route)
    assert text.startswith("Eles cantaram") and not isinstance(reason, Doubt)


def test_protected_parts_come_once_each_however_many_there_are(services: Services) -> None:
    handles = [f"@boat_{n}" for n in range(12)]
    text = f"Thanks to {', '.join(handles[:-1])} and {handles[-1]} for the help."
    route = Packs(folders=()).route("en", "pt")
    *_, [(result, _)] = services.translator.translate([text], route)
    assert [len(re.findall(rf"{handle}\b", result)) for handle in handles] == [1] * 12


def test_marks_survive_a_route_through_two_packs(services: Services) -> None:
    packs = Packs(folders=())
    route = (*packs.route("en", "pt"), *packs.route("pt", "en"))
    text = "“See https://a.example/b_c,” said @maria_lund 🚤"
    *_, [(result, _)] = services.translator.translate([text], route)
    assert result.startswith("“") and result.endswith(" 🚤")
    assert all(result.count(part) == 1 for part in ("https://a.example/b_c", "@maria_lund", "”"))


@pytest.mark.parametrize("text", ["1" * 4_000, "a_" * 2_000, "A" * 4_000, "@" * 4_000, "😀 " * 2_000, "“" * 4_000])
def test_odd_texts_take_little_time(services: Services, text: str) -> None:
    translator: Translator = services.translator
    *_, [(result, _)] = translator.translate([text], Packs(folders=()).route("en", "pt"))
    assert result
