"""Our LexRank against sumy's own, on made-up texts of several lengths."""

from __future__ import annotations

import random

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.ranking import LexRank
from core.sentences import words
from tests.benchmarks.clock import best, show


class _Words:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def run(rounds: int, lengths: tuple[int, ...]) -> None:
    """Prints a table for each number of sentences."""
    for length in lengths:
        document = _document(length)
        ways = {"ours": lambda d=document: LexRank()(d, 5), "sumy": lambda d=document: LexRankSummarizer()(d, 5)}
        # sumy takes seconds from here on, beside which the noise of one run is small.
        show(f"LexRank, {length:,} sentences", best(ways, rounds if length <= 100 else 1))


def _document(length: int) -> ObjectDocumentModel:
    """Sentences of 10 to 30 made-up words, as frequent as the words of a language (Zipf)."""
    chance = random.Random(length)
    vocabulary = ["".join(chance.choices("abdegiklmnoprstu", k=7)) for _ in range(2_000)]
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
    tokenizer = _Words()
    return ObjectDocumentModel(
        [
            Paragraph(
                [
                    Sentence(" ".join(chance.choices(vocabulary, weights, k=chance.randint(10, 30))), tokenizer)
                    for _ in range(length)
                ]
            )
        ]
    )
