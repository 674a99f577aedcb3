"""Our rankers against sumy's own classes, on made-up texts of several lengths; and how long the default takes."""

from __future__ import annotations

import random
import time
import warnings
from importlib import import_module

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from core.algorithms import DEFAULT
from core.model import Article, Block, Role
from core.model import Sentence as Ours
from core.ranking import ranker
from core.sentences import stemmer, words
from core.summarizing import summarize
from tests.benchmarks.clock import Way, best, show

# sumy's class for each of ours, and the most sentences that it takes less than some minutes for.
_SUMYS = {
    "lexrank": ("lex_rank.LexRankSummarizer", 3_000),
    "textrank": ("text_rank.TextRankSummarizer", 3_000),
    "lsa": ("lsa.LsaSummarizer", 3_000),
    "luhn": ("luhn.LuhnSummarizer", 3_000),
    "sumbasic": ("sum_basic.SumBasicSummarizer", 3_000),
    "kl": ("kl.KLSummarizer", 300),
    "reduction": ("reduction.ReductionSummarizer", 3_000),
}
_LENGTHS = (30, 100, 300, 1_000, 3_000)
_CURVE = (30, 100, 300, 1_000, 3_000, 10_000, 30_000)

# Above so many sentences sumy's own take seconds to minutes, beside which the noise of one run is small.
_QUICK = {"luhn": 3_000, "sumbasic": 1_000}
_QUICK_OTHERS = 100


class _Words:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def run(rounds: int, long: bool) -> None:
    """Prints a table for each number of sentences; with ``long`` up to the 3,000 that take sumy minutes."""
    for length in _LENGTHS if long else _LENGTHS[:2]:
        document = _document(length)
        # Read before the clock runs: both get the same words.
        assert document.words
        for algorithm, (name, most) in _SUMYS.items():
            ways = {f"{algorithm}, ours": _way(ranker(algorithm, "en"), document)}
            if length <= most:
                ways[f"{algorithm}, sumy's"] = _way(_sumys(name), document)
            show(
                f"{algorithm}, {length:,} sentences",
                best(ways, rounds if length <= _QUICK.get(algorithm, _QUICK_OTHERS) else 1, time.process_time),
            )
    if long:
        show_luhn()
    show_curve()


def show_luhn() -> None:
    """Prints how long sumy's Luhn takes and ours, for texts that have the more words the longer they are."""
    print("\nLuhn, texts of up to 40,000 different words: sumy's, ours")
    for length in _CURVE[2:-1]:
        document = _document(length, 40_000)
        assert document.words
        ours = ranker("luhn", "en")
        # The words are stemmed before the clock runs, once for both.
        ours(document, 5)
        times = best(
            {"sumy's": _way(_sumys("luhn.LuhnSummarizer"), document), "ours": _way(ours, document)},
            1,
            time.process_time,
        )
        theirs, ours_too = times.values()
        each = 1e6 * theirs / length
        print(f"  {length:>7,} sentences{theirs:9.3f} s{each:9.0f} µs a sentence{ours_too:9.3f} s", flush=True)


def show_curve() -> None:
    """Prints how long the default takes from words to summary, for texts of 30 to 30,000 sentences."""
    print(f"\nA summary of the automatic length by {DEFAULT}, words and choice included")
    summarize(_article(30))
    for length in _CURVE:
        article = _article(length)
        began = time.process_time()
        summarize(article)
        seconds = time.process_time() - began
        print(f"  {length:>7,} sentences{seconds:9.3f} s{1e6 * seconds / length:9.0f} µs a sentence", flush=True)


def _sumys(name: str) -> object:
    module, _, kind = name.partition(".")
    return getattr(import_module(f"sumy.summarizers.{module}"), kind)(stemmer("en"))


def _way(summarizer: object, document: ObjectDocumentModel) -> Way:
    def summarize() -> None:
        with warnings.catch_warnings():
            # sumy's LSA warns of texts with fewer words than sentences.
            warnings.simplefilter("ignore")
            summarizer(document, 5)  # type: ignore[operator]

    return summarize


def _document(length: int, vocabulary: int = 2_000) -> ObjectDocumentModel:
    tokenizer = _Words()
    return ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in _invented(length, vocabulary)])])


def _article(length: int) -> Article:
    texts = _invented(length, 40_000)
    blocks, start = [], 0
    for index, text in enumerate(texts):
        blocks.append(Block(Role.TEXT, (Ours(index, start, start + len(text), text),)))
        start += len(text) + 2
    return Article("made up", "", "en", "\n\n".join(texts), tuple(blocks))


def _invented(length: int, vocabulary: int) -> list[str]:
    """Sentences of 10 to 30 made-up words, as frequent as the words of a language (Zipf)."""
    chance = random.Random(length)
    known = ["".join(chance.choices("abdegiklmnoprstu", k=7)) for _ in range(vocabulary)]
    weights = [1 / (rank + 10) for rank in range(vocabulary)]
    return [" ".join(chance.choices(known, weights, k=chance.randint(10, 30))) for _ in range(length)]
