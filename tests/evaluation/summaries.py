"""How much of a reference summary is in what each algorithm keeps (ROUGE), and how much of that cannot stand alone.

The lead and sumy's algorithms are cut at the number of words as ``score.py`` has it, sentence by sentence. "nutgraf" is
what the program makes: with whole quotations, and with what a sentence leans on. "nutgraf, cut" is its ranking alone,
which knows the length as it does in the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from core.algorithms import ALGORITHMS, DEFAULT
from core.model import Article, Block, Length, Role, Sentence
from core.openings import leans
from core.sentences import split
from core.summarizing import summarize
from tests.evaluation import material

# The words that a summary is to have; for the headlines of Chinese posts one sentence.
_WORDS = {"bbc_en": 165, "temario_pt": 200, "orangesum_fr": 40, "lcsts_zh": 0}

_RESAMPLED = 2_000


def run() -> None:
    """Prints a table for each set of articles."""
    for name, budget in _WORDS.items():
        if rows := material.rows(f"summaries/{name}.jsonl"):
            unit = f"{budget} words" if budget else "one sentence"
            material.show(
                f"{name}, {len(rows)} articles, {unit}",
                ("kept by", "ROUGE-1 (95 %)", "ROUGE-2 (95 %)", "openings that point at what is left out"),
                _lines([(_article(row), row["summary"]) for row in rows], budget),
            )


def _lines(pairs: Sequence[tuple[Article, str]], budget: int) -> dict[str, Sequence[object]]:
    score = material.scoring()
    length = Length(words=budget) if budget else Length(sentences=1)
    ways: dict[str, Callable[[Article], Iterable[int]]] = {
        "lead": lambda article: _cut(article, range(len(article.body)), budget, score)
    }
    for algorithm in [*(name for name in ALGORITHMS if name != DEFAULT), DEFAULT]:
        title = f"{DEFAULT}, cut" if algorithm == DEFAULT else algorithm
        ways[title] = lambda article, algorithm=algorithm: _cut(
            article, _ranked(article, algorithm, length), budget, score
        )
    ways[DEFAULT] = lambda article: summarize(article, length).sentences
    return {name: _line(pairs, keep, score) for name, keep in ways.items()}


def _line(pairs: Sequence[tuple[Article, str]], keep: Callable[[Article], Iterable[int]], score: Any) -> list[str]:
    figures, leaning, count = [], 0, 0
    for article, reference in pairs:
        kept = sorted(keep(article))
        made = " ".join(article.sentences[index].text for index in kept)
        if article.language == "zh":
            # There, characters are the tokens.
            made, reference = " ".join(made), " ".join(reference)
        figures.append([score.rouge_f(made, reference, n) for n in (1, 2)])
        count += len(kept)
        leaning += sum(
            index > 0 and index - 1 not in kept and leans(article.sentences[index].text, article.language)
            for index in kept
        )
    return [*map(_interval, np.array(figures).T), f"{leaning} of {count}"]


def _interval(figures: np.ndarray[Any, np.dtype[np.float64]]) -> str:
    """The mean, and what 95 % of the means of resampled articles lie between (Efron 1979)."""
    chance = np.random.default_rng(0)
    means = chance.choice(figures, (_RESAMPLED, len(figures))).mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return f"{figures.mean():.1f} ({low:.1f}-{high:.1f})"


def _ranked(article: Article, algorithm: str, length: Length) -> list[int]:
    """The sentences from best to worst, equal ones in the order of the text, as sumy's algorithm has them."""
    scores = summarize(article, length, algorithm).scores
    return sorted(scores, key=scores.__getitem__, reverse=True)


def _cut(article: Article, order: Iterable[int], budget: int, score: Any) -> list[int]:
    """The first sentences in that order that have about as many words together."""

    class Numbered(str):
        index: int

    sentences = []
    for index in order:
        sentences.append(Numbered(article.sentences[index].text))
        sentences[-1].index = index
    return [sentence.index for sentence in score.cut(sentences, budget)]


def _article(row: dict[str, Any]) -> Article:
    """A row's paragraphs as body text: what is measured here is not the reading."""
    blocks, text, index = [], "", 0
    for paragraph in filter(None, map(str.strip, row["text"].split("\n"))):
        sentences = []
        for start, end in split(paragraph, row["lang"]):
            sentences.append(Sentence(index, len(text) + start, len(text) + end, paragraph[start:end]))
            index += 1
        blocks.append(Block(Role.TEXT, tuple(sentences)))
        text += paragraph + "\n\n"
    return Article(row["id"], row["title"] or "", row["lang"], text, tuple(blocks))
