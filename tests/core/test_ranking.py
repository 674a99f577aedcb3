from __future__ import annotations

import json
import random
from collections.abc import Sequence
from typing import Any

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.ranking import LexRank
from core.sentences import split, stemmer, stop_words, words
from tests.conftest import SHARED


class Words:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def rated(summarizer: Any, texts: Sequence[str], language: str) -> list[float]:
    """The rating that a summarizer gives to each text."""
    ratings: dict[int, float] = {}

    def keep_all(infos: Sequence[Any]) -> Sequence[Any]:
        ratings.update((info.order, float(info.rating)) for info in infos)
        return infos

    summarizer.stop_words = stop_words(language)
    tokenizer = Words()
    summarizer(ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in texts])]), keep_all)
    return [ratings[i] for i in range(len(texts))]


def assert_rated_as_by_sumy(texts: Sequence[str], language: str = "en") -> None:
    ours = rated(LexRank(stemmer(language)), texts, language)
    theirs = rated(LexRankSummarizer(stemmer(language)), texts, language)
    assert ours == pytest.approx(theirs, rel=1e-9, abs=1e-12)
    # Equal ratings differ in sumy by the rounding of its sums: those are a tie, which the order of the text decides.
    assert order(ours) == order(theirs)


def order(ratings: Sequence[float]) -> list[int]:
    """The sentences from best to worst."""
    return sorted(range(len(ratings)), key=lambda i: -round(ratings[i], 9))


def invented(sentences: int, seed: int) -> list[str]:
    """Sentences of made-up words, the frequent ones very frequent as in any language."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices("abdegiklmnoprstu", k=chance.randint(2, 9))) for _ in range(250)]
    weights = [1 / (rank + 1) for rank in range(len(vocabulary))]
    return [" ".join(chance.choices(vocabulary, weights, k=chance.randint(1, 25))) + "." for _ in range(sentences)]


@pytest.mark.parametrize("seed", range(12))
def test_generated_texts_are_rated_as_by_sumy(seed: int) -> None:
    assert_rated_as_by_sumy(invented(random.Random(seed).randint(1, 60), seed))


@pytest.mark.parametrize(
    ("name", "language"), [("bbc_en", "en"), ("temario_pt", "pt"), ("orangesum_fr", "fr"), ("lcsts_zh", "zh")]
)
def test_real_articles_are_rated_as_by_sumy(name: str, language: str) -> None:
    path = SHARED / "eval" / "summaries" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip("the articles to measure with are not beside this checkout")
    with path.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(12), strict=False)]
    for text in texts:
        found = [text[start:end] for start, end in split(text, language)][:60]
        assert_rated_as_by_sumy(found, language)


def test_the_same_sentences_are_kept_in_the_same_order() -> None:
    texts, tokenizer = invented(40, seed=3), Words()
    document = ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in texts])])
    for count in (1, 5, 40, "20%"):
        ours = LexRank(stemmer("en"))(document, count)
        assert [str(kept) for kept in ours] == [str(kept) for kept in LexRankSummarizer(stemmer("en"))(document, count)]


def test_equal_sentences_are_rated_equally_each_on_its_own() -> None:
    texts = [*invented(12, seed=5), "The ferry sails at noon.", "The ferry sails at noon."]
    ratings = rated(LexRank(stemmer("en")), texts, "en")
    assert ratings[-1] == pytest.approx(ratings[-2])
    assert_rated_as_by_sumy(texts)


def test_sentences_without_a_word_that_counts_are_rated_like_sumy_does() -> None:
    assert_rated_as_by_sumy([*invented(8, seed=2), "...", "The of and.", ""])


def test_a_text_in_which_no_sentence_resembles_another_or_itself_has_equal_ratings() -> None:
    assert rated(LexRank(), ["...", "?!"], "en") == pytest.approx([0.5, 0.5])


def test_an_empty_document_has_no_sentence_to_keep() -> None:
    assert LexRank()(ObjectDocumentModel([]), 3) == ()
