from __future__ import annotations

import time

import pytest

from core.translating.clauses import halves, portions


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The boats came in late, they say; nobody was there, and it rained", "The boats came in late, they say;"),
        ("The boats came in late: nobody had seen them, nobody cared", "The boats came in late:"),
        ("The boats came in late – nobody was there, it rained again", "The boats came in late"),
        ("The old boats came in, very late, because of the heavy storm", "The old boats came in, very late,"),
        ("The boats of the village came in late because the storm had come", "The boats of the village came in late"),
        ("The boats of the small village came late", "The boats of the"),
    ],
)
def test_a_sentence_is_parted_at_the_strongest_boundary_near_its_middle(text: str, first: str) -> None:
    left, right = halves(text, "en")
    assert left == first
    assert " ".join((left, right)) == text


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("pt", "Os barcos da aldeia chegaram tarde porque o vento era forte demais", "porque"),
        ("de", "Die Boote des kleinen Dorfes kamen spät weil der Wind zu stark war", "weil"),
        ("fr", "Les bateaux du petit village sont arrivés tard parce que le vent soufflait", "parce"),
        ("ru", "Лодки маленькой деревни пришли поздно потому что ветер был сильным", "потому"),
    ],
)
def test_the_conjunctions_are_those_of_the_language(language: str, text: str, second: str) -> None:
    assert halves(text, language)[1].split()[0] == second


def test_a_number_is_never_parted() -> None:
    left, right = halves("1,000,000:30;45", "en")
    assert (left, right) == ("1,000,000:30;45", "")


def test_chinese_is_parted_after_its_own_marks() -> None:
    assert halves("渔船昨天晚上很晚才回来，村里没有人在等它们", "zh") == (
        "渔船昨天晚上很晚才回来，",
        "村里没有人在等它们",
    )


def test_a_short_text_is_its_only_portion_as_it_is() -> None:
    assert list(portions(" Short,\ntoo. ", "en", 100)) == [" Short,\ntoo. "]


@pytest.mark.parametrize("unit", ["the boat came in, ", "word ", "x", "渔船昨天，"])
def test_portions_hold_the_whole_text_and_none_is_too_long(unit: str) -> None:
    text = unit * 2_000
    found = list(portions(text, "en", 300))
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(0 < len(portion) <= 300 for portion in found)


def test_portions_end_with_a_clause() -> None:
    found = list(portions("The boat came in late and nobody saw it; " * 100, "en", 300))
    assert all(portion.endswith(";") for portion in found)


def test_the_first_portion_of_a_huge_text_comes_at_once() -> None:
    text = "the boat came in late and nobody saw it, " * 250_000
    began = time.process_time()
    next(portions(text, "en", 4_000))
    assert time.process_time() - began < 0.5
