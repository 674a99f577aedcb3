from __future__ import annotations

import random
import time

import pytest

from core.choosing import MOST_SENTENCES, Budget, automatic_length, choose, quotation_units
from core.model import Block, Length, Role
from tests.core.digests import article


def units(*paragraphs: list[str]) -> list[list[str]]:
    """The texts of what quotations hold together."""
    blocks = article([(Role.TEXT, paragraph) for paragraph in paragraphs]).blocks
    return [[sentence.text for sentence in unit] for unit in quotation_units(blocks)]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [(1, 1), (2, 1), (3, 2), (5, 2), (10, 3), (29, 5), (100, 10), (900, 30), (5_000, MOST_SENTENCES)],
)
def test_the_automatic_length_follows_from_the_length_of_the_article(sentences: int, expected: int) -> None:
    assert automatic_length(sentences) == expected


def test_many_sentences_that_all_lean_take_no_time() -> None:
    made = article([(Role.TEXT, ["The ferry sailed.", *["It sailed on to the islands."] * 10_000])])
    began = time.process_time()
    for length in (Length(), Length(words=200), Length(ratio=0.5)):
        scores = {sentence.index: float(sentence.index) for sentence in made.body}
        kept = choose(made, scores, Budget(made, length))
        assert min(kept) >= 0 and len(kept) > 5
    assert time.process_time() - began < 5


def test_a_sentence_that_announces_a_list_is_kept_last() -> None:
    made = article([(Role.TEXT, ["The ports were these:", "The ferry sailed at dawn.", "Nobody was on the quay."])])
    scores = {0: 3.0, 1: 2.0, 2: 1.0}
    assert sorted(choose(made, scores, Budget(made, Length(sentences=2)))) == [1, 2]
    assert sorted(choose(made, scores, Budget(made, Length(sentences=3)))) == [0, 1, 2]


MARKS = [
    ("“", "”"),
    ('"', '"'),
    ("„", "“"),
    ("„", "”"),
    ("« ", " »"),
    ("»", "«"),
    ("「", "」"),
    ("『", "』"),
]


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_a_quotation_of_several_sentences_is_one_unit(opening: str, closing: str) -> None:
    quotation = [f"{opening}We waited.", "We had no bread.", f"Then it came{closing}, she said."]
    assert units(["It was late.", *quotation, "It rained."]) == [["It was late."], quotation, ["It rained."]]


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_a_quotation_goes_on_in_the_next_paragraph_that_opens_with_its_mark(opening: str, closing: str) -> None:
    first = [f"{opening}We waited.", "We had no bread."]
    second = [f"{opening}Then it came.", f"We wept{closing}, she said."]
    assert units(first, second, ["It rained."]) == [first + second, ["It rained."]]


@pytest.mark.parametrize(("opening", "closing"), MARKS)
def test_a_mark_that_is_never_closed_binds_nothing(opening: str, closing: str) -> None:
    sentences = [f"{opening}We waited.", "We had no bread.", "It rained."]
    assert units(sentences, ["The sun came."]) == [[sentence] for sentence in [*sentences, "The sun came."]]


def test_a_quotation_within_one_sentence_binds_nothing() -> None:
    sentences = ["“We waited,” she said.", "They called it “the long week” and laughed.", '"Bread" was the word.']
    assert units(sentences) == [[sentence] for sentence in sentences]


def test_a_straight_mark_after_a_number_opens_nothing() -> None:
    sentences = ['The plank was 12" wide.', "Nobody minded.", '"It fits," she said.']
    assert units(sentences) == [[sentence] for sentence in sentences]


def test_apostrophes_open_nothing() -> None:
    sentences = ["The sailors’ boats didn't sail.", "It's the '90s again.", "Rock ’n’ roll."]
    assert units(sentences) == [[sentence] for sentence in sentences]


def test_what_is_no_body_text_does_not_end_a_quotation() -> None:
    made = article([(Role.TEXT, ["“We waited."]), (Role.HEADING, ["The week"]), (Role.TEXT, ["“It came.”"])])
    assert [[sentence.index for sentence in unit] for unit in quotation_units(made.blocks)] == [[0, 2]]


def _anything(chance: random.Random) -> str:
    return " ".join(
        chance.choices(["“Yes", "no”", "ferry", "the", '"', "图书馆", "...", "«", "»", "A", "7", "🚤"], k=7)
    )


def test_blocks_of_one_quotation_never_lose_a_sentence() -> None:
    chance = random.Random(5)
    for _ in range(100):
        made: list[Block] = list(
            article([(Role.TEXT, [_anything(chance) for _ in range(3)]) for _ in range(chance.randint(1, 6))]).blocks
        )
        flat = [sentence.index for unit in quotation_units(made) for sentence in unit]
        assert flat == list(range(len(made) * 3))


def test_what_is_beside_the_matter_or_said_before_is_kept_last() -> None:
    texts = [
        "Click here for more.",
        "The ferry sailed at dawn.",
        "The ferry sailed at dawn!",
        "Nobody was on the quay.",
    ]
    made = article([(Role.TEXT, texts)])
    scores = {0: 4.0, 1: 3.0, 2: 2.0, 3: 1.0}
    assert sorted(choose(made, scores, Budget(made, Length(sentences=2)))) == [1, 3]
    assert sorted(choose(made, scores, Budget(made, Length(sentences=4)))) == [0, 1, 2, 3]


def test_a_sentence_that_begins_small_brings_the_one_before_along() -> None:
    made = article([(Role.TEXT, ["The mayor read “Harbour!” aloud.", "whispered through the hall.", "Rain fell."])])
    scores = {0: 1.0, 1: 3.0, 2: 2.0}
    assert sorted(choose(made, scores, Budget(made, Length(sentences=2)))) == [0, 1]


def test_an_author_without_capitals_is_summarised_like_any_other() -> None:
    made = article([(Role.TEXT, ["the ferry sailed.", "nobody listened.", "the rain fell."])])
    scores = {0: 1.0, 1: 3.0, 2: 2.0}
    assert sorted(choose(made, scores, Budget(made, Length(sentences=2)))) == [1, 2]
