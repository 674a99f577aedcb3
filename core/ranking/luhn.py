"""Luhn's significant words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.luhn import LuhnSummarizer

from core.ranking.steps import BLOCK, Ranker, Steps


class Luhn(Ranker, LuhnSummarizer):
    """Luhn (1958): the densest cluster of words that are frequent in the article."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        significant = self._significant(Counter(document.words))
        ratings = []
        for number, sentence in enumerate(document.sentences, start=1):
            places = [place for place, word in enumerate(sentence.words) if word in significant]
            ratings.append(max((count**2 / span for count, span in self._clusters(places) if count > 1), default=0.0))
            if number % BLOCK == 0:
                yield number / len(document.sentences)
        return ratings

    def _significant(self, counts: Mapping[str, int]) -> set[str]:
        """The words with a stem that stands more than once among those that carry content."""
        stems = {word: self.stem_word(word) for word in counts}
        frequency: Counter[str] = Counter()
        for word, count in counts.items():
            if self.normalize_word(word) not in self.stop_words:
                frequency[stems[word].lower()] += count
        return {word for word, stem in stems.items() if frequency[stem] > 1}

    def _clusters(self, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """How many significant words each cluster has, and over how many words it goes.

        A gap of ``max_gap_size`` other words ends it.
        """
        first, last, count = 0, 0, 0
        for place in places:
            if count and place - last <= self.max_gap_size:
                count += 1
            else:
                if count:
                    yield count, last - first + 1
                first, count = place, 1
            last = place
        if count:
            yield count, last - first + 1
