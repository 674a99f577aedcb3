from __future__ import annotations

import math
import random
import time
from collections.abc import Iterator

import pytest

from core.algorithms import ALGORITHMS
from core.choosing import MOST_SENTENCES, automatic_length
from core.errors import UnknownAlgorithm
from core.model import Article, Length, Merit, Role
from core.sentences import words
from core.summarizing import summarize, summarizing
from tests.core.digests import Paragraphs, article

FERRY = [
    "The ferry to the islands sailed again on Tuesday after eleven days in the dock.",
    "Engineers replaced a cracked shaft and tested the engine of the ferry for two nights.",
    "The company said that the repair of the ferry had cost less than it feared.",
    "Islanders had waited for bread, letters and medicine during the eleven days.",
    "Two fishing boats carried the mail to the islands when the weather allowed it.",
    "The baker of the largest island closed her shop for a week.",
    "The council of the islands wants a second ferry before the winter.",
    "It will vote on the money for the second ferry in October.",
    "Tourists were told to wait on the mainland.",
    "The old engine will be shown in the museum of the harbour.",
]


def body(*sentences: str, language: str = "en") -> Article:
    return article([(Role.TEXT, list(sentences))], language)


def test_without_a_wish_a_summary_has_the_automatic_length() -> None:
    assert len(summarize(body(*FERRY)).sentences) == automatic_length(len(FERRY))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("count", [1, 4, 10, 99])
def test_a_summary_has_as_many_sentences_as_asked_for_if_there_are(algorithm: str, count: int) -> None:
    assert len(summarize(body(*FERRY), Length(sentences=count), algorithm).sentences) == min(count, len(FERRY))


@pytest.mark.parametrize(("ratio", "expected"), [(0.01, 1), (0.2, 2), (0.5, 5), (1.0, 10)])
def test_a_summary_has_the_share_of_sentences_asked_for(ratio: float, expected: int) -> None:
    assert len(summarize(body(*FERRY), Length(ratio=ratio)).sentences) == expected


@pytest.mark.parametrize("wanted", [15, 30, 60, 100])
def test_a_summary_comes_near_the_number_of_words_asked_for(wanted: int) -> None:
    made = summarize(body(*FERRY), Length(words=wanted))
    count = sum(len(words(FERRY[index])) for index in made.sentences)
    assert wanted * 0.7 <= count <= wanted * 1.15


def test_one_sentence_is_kept_even_if_fewer_words_are_asked_for() -> None:
    made = summarize(body(*FERRY), Length(words=1))
    assert made.sentences == (max(made.scores, key=made.scores.__getitem__),)


def test_a_sentence_that_fits_goes_before_a_better_one_that_is_far_too_long() -> None:
    long = "The ferry to the islands, " + "which sails to the islands every day of the week, " * 20 + "sailed again."
    made = summarize(body(long, *FERRY), Length(words=20))
    assert 0 not in made.sentences
    assert made.sentences


def test_sentences_without_a_word_are_not_kept_for_nothing() -> None:
    made = summarize(body(*FERRY, *["***"] * 20), Length(words=30))
    # A few may fill what no sentence is short enough for.
    assert sum(index >= len(FERRY) for index in made.sentences) <= 4


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_summary_keeps_the_order_of_the_text(algorithm: str) -> None:
    made = summarize(body(*reversed(FERRY)), Length(sentences=6), algorithm)
    assert list(made.sentences) == sorted(set(made.sentences))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_only_body_text_is_ever_part_of_a_summary(algorithm: str) -> None:
    paragraphs: Paragraphs = []
    for role in Role:
        paragraphs += [(role, ["The ferry to the islands sailed again.", "The ferry was repaired in the dock."])]
    made = article(paragraphs)
    summary = summarize(made, Length(sentences=50), algorithm)
    assert {made.roles[index] for index in summary.sentences} == {Role.TEXT}
    assert summary.scores.keys() == set(summary.sentences) == {sentence.index for sentence in made.body}


def test_a_caption_is_never_part_of_a_summary() -> None:
    caption = "The ferry to the islands, the repaired ferry, sails to the islands again. (Photo: M. Lund)"
    made = article([(Role.CAPTION, [caption]), (Role.TEXT, FERRY)])
    assert 0 not in summarize(made, Length(ratio=1.0)).sentences


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_an_article_without_body_has_an_empty_summary(algorithm: str) -> None:
    for made in (article([(Role.HEADLINE, ["Ferry sails"])]), Article("", "", "en", "", ())):
        summary = summarize(made, Length(words=50), algorithm)
        assert (summary.sentences, summary.scores) == ((), {})


def test_an_unknown_algorithm_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownAlgorithm) as caught:
        summarize(body(*FERRY), algorithm="crystal ball")
    assert caught.value.name == "crystal ball"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_equal_sentences_are_two_sentences(algorithm: str) -> None:
    made = summarize(body(*FERRY, FERRY[0]), Length(ratio=1.0), algorithm)
    assert made.sentences == tuple(range(len(FERRY) + 1))


@pytest.mark.parametrize("language", ["en", "pt", "zh", "ar", "xx"])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_any_sentences_can_be_summarised(algorithm: str, language: str) -> None:
    chance = random.Random(11)
    for _ in range(40):
        paragraphs: Paragraphs = [
            (
                chance.choice([Role.TEXT, Role.TEXT, Role.HEADING]),
                [_anything(chance) for _ in range(chance.randint(1, 6))],
            )
            for _ in range(chance.randint(1, 8))
        ]
        made = article(paragraphs, language)
        wish = chance.choice([Length(), Length(sentences=3), Length(ratio=0.4), Length(words=20)])
        summary = summarize(made, wish, algorithm)
        candidates = {sentence.index for sentence in made.body}
        assert set(summary.sentences) <= candidates == summary.scores.keys()
        assert bool(summary.sentences) == bool(candidates)
        assert list(summary.sentences) == sorted(set(summary.sentences))
        assert all(math.isfinite(score) for score in summary.scores.values())


def _anything(chance: random.Random) -> str:
    return " ".join(
        chance.choices(["“Yes", "no”", "ferry", "the", '"', "图书馆", "...", "«", "»", "A", "7", "🚤"], k=7)
    )


@pytest.mark.parametrize("count", range(2, 9))
def test_a_summary_holds_both_halves_of_a_quotation_or_neither(count: int) -> None:
    quotation = ["“The ferry to the islands is our road,” said the mayor.", "“The ferry is our bread.", "It is ours.”"]
    made = body(*FERRY[:5], *quotation, *FERRY[5:])
    kept = set(summarize(made, Length(sentences=count)).sentences)
    assert len(kept & {6, 7}) in (0, 2)


def test_half_a_quotation_is_better_than_an_empty_summary() -> None:
    assert len(summarize(body("“We waited.", "It came.”"), Length(sentences=1)).sentences) == 1


HARBOUR = [
    "The harbour of Little Quay reopened on Monday after the storm.",
    "Forty boats had waited outside.",
    "The harbour master counted the boats of the harbour twice.",
    "He found every boat of the harbour, every plank and every rope of the boats that had waited outside.",
    "The baker sold bread.",
    "Rain is expected.",
]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("count", range(1, 7))
def test_no_sentence_hangs_in_the_air(algorithm: str, count: int) -> None:
    kept = summarize(body(*HARBOUR), Length(sentences=count), algorithm).sentences
    assert len(kept) == count
    assert 3 not in kept or 2 in kept


def test_each_sentence_kept_says_why() -> None:
    made = article([(Role.HEADLINE, ["Harbour reopens"]), (Role.TEXT, HARBOUR)])
    summary = summarize(made, Length(sentences=4))
    assert summary.reasons.keys() == set(summary.sentences)
    assert {Merit.EARLY, Merit.TITLE} <= set(summary.reasons[1])
    everything = summarize(made, Length(ratio=1.0)).reasons
    assert all(everything.values())


def test_what_is_added_for_another_says_so() -> None:
    leaning = "He found the ferry, the engine of the ferry, the shaft of the ferry and the mail of the islands."
    made = summarize(body(*FERRY, "A man came.", leaning), Length(sentences=4), "reduction")
    assert {10, 11} <= set(made.sentences)
    assert made.reasons == {10: (Merit.CONTEXT,)}


def test_a_long_run_yields_how_far_it_is_and_returns_the_same() -> None:
    long, made = body(*FERRY * 120), []

    def watch() -> Iterator[float]:
        made.append((yield from summarizing(long, Length(sentences=3))))

    shares = list(watch())
    assert shares == sorted(shares) and len(shares) > 3
    assert made == [summarize(long, Length(sentences=3))]


def test_ten_thousand_sentences_take_seconds() -> None:
    chance = random.Random(1)
    vocabulary = ["".join(chance.choices("abdegiklmnoprstu", k=6)) for _ in range(5_000)]
    weights = [1 / rank for rank in range(1, 5_001)]
    made = body(*(" ".join(chance.choices(vocabulary, weights, k=12)).capitalize() + "." for _ in range(10_000)))
    began = time.process_time()
    assert len(summarize(made).sentences) == MOST_SENTENCES
    assert time.process_time() - began < 5
