"""Luhn's significant words."""

from __future__ import annotations

from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.luhn import LuhnSummarizer

from core.ranking.steps import BLOCK, Ranker, Steps


class Luhn(Ranker, LuhnSummarizer):
    """Luhn (1958): the densest cluster of words that are frequent in the article."""

    def rate(self, document: ObjectDocumentModel) -> Steps:
        # sumy looks every word up in a tuple of all significant ones.
        significant = frozenset(self._get_significant_words(document.words))
        ratings = []
        for number, sentence in enumerate(document.sentences, start=1):
            ratings.append(float(self.rate_sentence(sentence, significant)))
            if number % BLOCK == 0:
                yield number / len(document.sentences)
        return ratings
