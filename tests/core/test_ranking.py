"""Our rankers against sumy's own classes, and what our own ranking promises."""

from __future__ import annotations

import json
import math
import random
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from core.algorithms import ALGORITHMS
from core.model import Merit
from core.ranking import ranker
from core.ranking.counts import Stems
from core.ranking.steps import finish
from core.sentences import split, stemmer, stop_words, words
from tests.conftest import SHARED

SUMYS = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
LANGUAGES = {"bbc_en": "en", "temario_pt": "pt", "orangesum_fr": "fr", "lcsts_zh": "zh"}


class Words:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def document(texts: Sequence[str], *headings: str) -> ObjectDocumentModel:
    tokenizer = Words()
    heads = [Sentence(text, tokenizer, is_heading=True) for text in headings]
    return ObjectDocumentModel([Paragraph(heads), Paragraph([Sentence(text, tokenizer) for text in texts])])


def sumys(algorithm: str, language: str) -> Any:
    """sumy's own class, with our stems and stop words."""
    module, name = SUMYS[algorithm]
    made = getattr(import_module(f"sumy.summarizers.{module}"), name)(stemmer(language))
    made.stop_words = stop_words(language)
    return made


def ratings(summarizer: Any, of: ObjectDocumentModel) -> list[float]:
    """The rating that a summarizer gives to each sentence, asked for in sumy's way."""
    found: dict[int, float] = {}

    def keep_all(infos: Sequence[Any]) -> Sequence[Any]:
        found.update((info.order, float(info.rating)) for info in infos)
        return infos

    with warnings.catch_warnings():
        # sumy's LSA warns of texts with fewer words than sentences.
        warnings.simplefilter("ignore")
        summarizer(of, keep_all)
    return [found[order] for order in range(len(found))]


def assert_rated_as_by_sumy(algorithm: str, texts: Sequence[str], language: str = "en") -> None:
    ours = ratings(ranker(algorithm, language), document(texts))
    theirs = ratings(sumys(algorithm, language), document(texts))
    if not theirs or math.isnan(theirs[0]):
        # Of a text without a word that counts sumy's LSA keeps nothing, and if no sentence resembles another or itself,
        # its LexRank rates nothing by a number: all are equal.
        assert len(set(ours)) <= 1
        return
    assert ours == pytest.approx(theirs, rel=1e-9, abs=1e-12)
    # Equal ratings differ in sumy by the rounding of its sums: those are a tie, which the order of the text decides.
    assert order(ours) == order(theirs)


def order(values: Sequence[float]) -> list[int]:
    """The sentences from best to worst."""
    return sorted(range(len(values)), key=lambda i: -round(values[i], 9))


def invented(sentences: int, seed: int, vocabulary: int = 250) -> list[str]:
    """Sentences of made-up words, the frequent ones very frequent as in any language."""
    chance = random.Random(seed)
    known = ["".join(chance.choices("abdegiklmnoprstu", k=chance.randint(2, 9))) for _ in range(vocabulary)]
    weights = [1 / (rank + 1) for rank in range(len(known))]
    return [" ".join(chance.choices(known, weights, k=chance.randint(1, 25))) + "." for _ in range(sentences)]


def real_articles() -> Iterator[tuple[str, str]]:
    """Two hundred texts by people, each with its language."""
    for name, language in LANGUAGES.items():
        with (SHARED / "eval" / "summaries" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            yield from ((json.loads(line)["text"], language) for line, _ in zip(lines, range(50), strict=False))


@pytest.mark.parametrize("algorithm", SUMYS)
@pytest.mark.parametrize("seed", range(6))
def test_generated_texts_are_rated_as_by_sumy(algorithm: str, seed: int) -> None:
    assert_rated_as_by_sumy(algorithm, invented(random.Random(seed).randint(1, 40), seed))


@pytest.mark.parametrize("algorithm", ["luhn", "sumbasic"])
@pytest.mark.parametrize("vocabulary", [30, 250, 5_000])
def test_long_texts_are_rated_as_by_sumy_where_it_is_quick_enough(algorithm: str, vocabulary: int) -> None:
    assert_rated_as_by_sumy(algorithm, invented(300, seed=vocabulary, vocabulary=vocabulary))


@pytest.mark.parametrize("algorithm", SUMYS)
def test_two_hundred_real_articles_are_rated_as_by_sumy(algorithm: str) -> None:
    if not (SHARED / "eval" / "summaries").is_dir():
        pytest.skip("the articles to measure with are not beside this checkout")
    for text, language in real_articles():
        # sumy's KL takes a second for thirty sentences and a minute for three hundred.
        found = [text[start:end] for start, end in split(text, language)][:25]
        assert_rated_as_by_sumy(algorithm, found, language)


@pytest.mark.parametrize("algorithm", SUMYS)
def test_the_same_sentences_are_kept_in_the_same_order(algorithm: str) -> None:
    texts = document(invented(30, seed=3))
    for count in (1, 5, 30, "20%"):
        ours, theirs = ranker(algorithm, "en")(texts, count), sumys(algorithm, "en")(texts, count)
        assert [str(kept) for kept in ours] == [str(kept) for kept in theirs]


@pytest.mark.parametrize("algorithm", SUMYS)
def test_equal_sentences_are_rated_as_by_sumy(algorithm: str) -> None:
    assert_rated_as_by_sumy(algorithm, [*invented(12, seed=5), "The ferry sails at noon.", "The ferry sails at noon."])


@pytest.mark.parametrize("algorithm", SUMYS)
def test_sentences_without_a_word_that_counts_are_rated_as_by_sumy(algorithm: str) -> None:
    assert_rated_as_by_sumy(algorithm, [*invented(8, seed=2), "...", "The of and.", ""])


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("texts", [[], ["..."], ["...", "?!"], ["Ferry."], ["Ferry.", "Ferry."]])
def test_the_shortest_documents_are_rated(algorithm: str, texts: list[str]) -> None:
    assert len(finish(ranker(algorithm, "en").rate(document(texts)))) == len(texts)
    assert len(ranker(algorithm, "en")(document(texts), 1)) == min(1, len(texts))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_long_run_says_how_far_it_is(algorithm: str) -> None:
    shares = list(ranker(algorithm, "en").rate(document(invented(1_100, seed=1, vocabulary=2_000))))
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    assert shares


def test_a_thousand_sentences_are_rated_many_times_as_fast_as_by_sumy() -> None:
    texts = document(invented(120, seed=4, vocabulary=2_000))
    for algorithm in ("lexrank", "textrank", "kl", "reduction", "lsa"):
        times = []
        for summarizer in (ranker(algorithm, "en"), sumys(algorithm, "en")):
            began = time.process_time()
            summarizer(texts, 5)
            times.append(time.process_time() - began)
        # sumy's times grow with the square of the length or faster; `make bench` has those of a thousand.
        assert times[1] > 5 * times[0]


def test_words_of_one_stem_are_numbered_once_and_those_without_content_left_out() -> None:
    stems = Stems(stemmer("en"), stop_words("en"))
    assert stems.bag(["The", "ferries", "and", "the", "ferry", "sail"]) == [1, 1, 2]
    assert stems.bag(["sails", "of", "bread"]) == [2, 3]


def test_clusters_of_significant_words_end_at_a_gap_of_four_other_words() -> None:
    texts = ["Ferry one two six nine ferry.", "Ferry one two six ferry.", "Ferry.", "Nobody minded."]
    made = ranker("luhn", "xx")
    # Two words among five, 2² / 5; beyond the gap each stands alone, which is no cluster.
    assert ratings(made, document([texts[0], texts[2], texts[3]])) == [0, 0, 0]
    assert ratings(made, document([texts[1], texts[2], texts[3]])) == [4 / 5, 0, 0]


def test_edmundson_rates_words_of_the_title_and_headings() -> None:
    texts = ["It rained all day.", "Nobody minded.", "The ferry sailed late.", "It was cold.", "Night fell."]
    with_heading = ratings(ranker("edmundson", "en"), document(texts, "A ferry sails"))
    without = ratings(ranker("edmundson", "en"), document(texts))
    assert with_heading[2] > without[2]
    assert with_heading[1] == without[1]


@pytest.mark.parametrize("algorithm", ["nutgraf", "lexrank"])
def test_only_the_algorithm_that_is_used_is_imported(algorithm: str) -> None:
    program = (
        "import sys; from core.ranking import ranker; assert not {'numpy', 'sumy'} & set(sys.modules);"
        f"ranker({algorithm!r}, 'en'); print(*(name for name in sys.modules if name.startswith('core.ranking.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"core.ranking.steps", "core.ranking.counts", f"core.ranking.{algorithm}"}


FERRY = [
    "Shops closed early in the rain.",
    "The ferry to the islands sailed again after eleven days in the dock.",
    "The ferry to the islands sailed again after eleven days in the dock.",
    "Two boats carried letters to the islands while the ferry was in the dock.",
    "A baker sold bread.",
    "Tourists waited on the mainland for the ferry.",
    "Night fell.",
]


def test_what_was_said_is_not_said_again() -> None:
    ours = ranker("nutgraf", "en")
    rated = ratings(ours, document(FERRY))
    assert rated[2] < rated[1]
    assert Merit.NEW in ours.merits[rated.index(max(rated))] and Merit.NEW not in ours.merits[2]


def test_the_beginning_counts_the_more_the_shorter_the_summary() -> None:
    texts = invented(30, seed=8)
    first = []
    for share in (0.05, 0.9):
        made = ranker("nutgraf", "en")
        made.share = share
        first.append(order(ratings(made, document(texts))).index(0))
    assert first[0] <= first[1]


def test_words_of_the_title_count() -> None:
    plain, titled = ranker("nutgraf", "en"), ranker("nutgraf", "en")
    before, after = ratings(plain, document(FERRY)), ratings(titled, document(FERRY, "Tourists on the mainland"))
    assert after[5] >= before[5]
    assert Merit.TITLE in titled.merits[5] and Merit.TITLE not in plain.merits[5]


def test_twice_as_many_sentences_take_about_twice_as_long() -> None:
    times = []
    for count in (1_000, 4_000):
        texts = document(invented(count, seed=count, vocabulary=10_000))
        assert texts.words
        began = time.process_time()
        finish(ranker("nutgraf", "en").rate(texts))
        times.append(time.process_time() - began)
    assert times[1] < 12 * times[0]
