"""From rated sentences to a summary: as long as asked for, quotations whole, nothing that hangs in the air."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from core.asides import asides
from core.model import Article, Block, Length, Merit, Role, Sentence
from core.openings import begins_small, leans
from core.sentences import count_words, words

MOST_SENTENCES = 30

# A summary counted in words may run over by this share, rather than stop far short of what was asked for.
_OVERRUN = 1.15
# The first sentence may be longer yet by this: the best one is worth more than some words.
_FIRST_OVERRUN = 1.3

# So many quotations or sentences at most are added before one that leans on them: more is no summary any more.
_MOST_CONTEXT = 9

_CLOSERS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
_MARK = re.compile(f"[{''.join(_CLOSERS)}]")


def automatic_length(body_sentences: int) -> int:
    """How many sentences a summary has unless the reader says otherwise: the square root of the body's, 1 to 30.

    That is 2 of 5, 5 of 29, 10 of 100: readers want a smaller share of a longer text, and no more than a page of any.
    """
    return min(MOST_SENTENCES, max(1, round(math.sqrt(body_sentences))))


def choose(article: Article, scores: Mapping[int, float], budget: Budget) -> dict[int, Merit | None]:
    """The sentences that make the summary, by index; at least one of a body with any.

    Each has the merit that it owes to another, if it was not kept for its own sake.
    """
    units = [[sentence.index for sentence in unit] for unit in quotation_units(article.blocks)]

    def salience(unit: Sequence[int]) -> float:
        return sum(scores[index] for index in unit) / len(unit)

    beside = asides(article.blocks) | _repeated(article)
    skipped = [beside.issuperset(unit) for unit in units]
    best = sorted(range(len(units)), key=lambda number: (not skipped[number], salience(units[number])), reverse=True)
    # A sentence that leans on the one before comes with it, or leaves its place to the next best.
    texts = [article.sentences[unit[0]].text for unit in units]
    # So does one that begins with a small letter, unless its author writes them all so.
    small = [begins_small(text) for text in texts]
    amiss = sum(small) * 2 < len(small)
    leaning = [
        number > 0 and (leans(text, article.language) or (amiss and small[number])) for number, text in enumerate(texts)
    ]
    # What a sentence announces with a colon at its end is mostly a list, which is no part of a summary.
    announcing = [article.sentences[unit[-1]].text.endswith((":", "：")) for unit in units]
    for number in best:
        if announcing[number] or skipped[number]:
            continue
        first, farthest = number, number - min(budget.room, _MOST_CONTEXT)
        while leaning[first] and units[first - 1][0] not in budget.kept and first > farthest:
            first -= 1
        if first > farthest:
            context = {index: Merit.CONTEXT for unit in units[first:number] for index in unit}
            budget.take(context | _merits(units[number], scores))
    # Only if these leave room: sentences without what they lean on or announce, then what is beside the matter, then
    # parts of longer quotations.
    for number in best:
        budget.take(_merits(units[number], scores))
    alone = sorted(scores, key=lambda index: (index not in beside, scores[index]), reverse=True)
    for index in alone:
        budget.take({index: None})
    # So few words may be asked for that no sentence has as few.
    return budget.kept or dict.fromkeys(alone[:1])


def _repeated(article: Article) -> frozenset[int]:
    """The body sentences that say again, word for word, what one before them said: teasers, pulled quotations."""
    seen: set[str] = set()
    found = []
    for sentence in article.body:
        text = " ".join(words(sentence.text)) or sentence.text
        if text in seen:
            found.append(sentence.index)
        seen.add(text)
    return frozenset(found)


def _merits(unit: Sequence[int], scores: Mapping[int, float]) -> dict[int, Merit | None]:
    best = max(unit, key=scores.__getitem__)
    return {index: None if index == best else Merit.QUOTATION for index in unit}


class Budget:
    """How long a summary is to be, in sentences or in words, and how much of that is filled."""

    def __init__(self, article: Article, length: Length) -> None:
        self.kept: dict[int, Merit | None] = {}
        self._cost = dict.fromkeys((sentence.index for sentence in article.body), 1)
        count = len(article.body)
        self._target = length.sentences or automatic_length(count)
        if length.ratio:
            self._target = max(1, round(length.ratio * count))
        self._most = self._first = float(self._target)
        if length.words:
            # Nothing is free: sentences without a word would all be kept.
            self._cost = {sentence.index: max(1, count_words(sentence.text)) for sentence in article.body}
            self._target = length.words
            self._most = length.words * _OVERRUN
            self._first = self._most * _FIRST_OVERRUN
        self._spent = 0

    @property
    def share(self) -> float:
        """The share of the body that is to be kept, up to 1."""
        return min(1.0, self._target / max(1, sum(self._cost.values())))

    @property
    def room(self) -> float:
        """How much may still be kept, in sentences or in words."""
        return (self._most if self.kept else self._first) - self._spent

    def take(self, sentences: Mapping[int, Merit | None]) -> None:
        """Keeps those of the sentences that are new, if they fit together."""
        if self._spent >= self._target:
            return
        new = {index: merit for index, merit in sentences.items() if index not in self.kept}
        cost = sum(self._cost[index] for index in new)
        if cost <= self.room:
            self.kept |= new
            self._spent += cost


def quotation_units(blocks: Sequence[Block]) -> Iterator[list[Sentence]]:
    """The body sentences in order, those that one quotation holds together in one list.

    A quotation that goes on in the next paragraph, which then opens with a quotation mark of its own, is followed there
    too. One that is never closed binds nothing: the mark was a slip.
    """
    unit: list[Sentence] = []
    opened = ""
    for block in blocks:
        if block.role is not Role.TEXT:
            continue
        if opened and not block.sentences[0].text.startswith(opened):
            yield from ([sentence] for sentence in unit)
            unit, opened = [], ""
        # The mark that opens a further paragraph of the same quotation opens nothing new.
        skip = len(opened)
        for sentence in block.sentences:
            unit.append(sentence)
            opened = _open_mark(sentence.text[skip:], opened)
            skip = 0
            if not opened:
                yield unit
                unit = []
    yield from ([sentence] for sentence in unit)


def _open_mark(text: str, opened: str) -> str:
    """The quotation mark that is open at the end of ``text``, given the one open before it; empty for none."""
    if not opened and not _MARK.search(text):
        return ""
    # A straight mark after a letter or a digit opens nothing: it stands for inches, or is a slip.
    before = ""
    for character in text:
        if opened:
            if character in _CLOSERS[opened]:
                opened = ""
        elif character in _CLOSERS and not (character == '"' and before.isalnum()):
            opened = character
        before = character
    return opened
