"""Latent Semantic Analysis as sumy does it."""

from __future__ import annotations

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.lsa import LsaSummarizer

from core.ranking.counts import Counts
from core.ranking.steps import Ranker, Steps

# Of a word's weight in a sentence, sumy gives this share to every word of the article, whether it is there or not.
_SMOOTH = 0.4


class Lsa(Ranker, LsaSummarizer):
    """LSA (Gong & Liu 2001; Steinberger & Jezek 2004): the length of a sentence in the space of the topics.

    sumy keeps all topics. A singular value decomposition then only turns the space, and lengths are what they were in
    the matrix it is made from: no decomposition is needed.
    """

    def rate(self, document: ObjectDocumentModel) -> Steps:
        yield 0.0
        known = self._create_dictionary(document)
        stems = ([self.stem_word(word) for word in sentence.words] for sentence in document.sentences)
        counts = Counts.of([[stem for stem in bag if stem in known] for bag in stems])
        highest = np.zeros(counts.sentences)
        np.maximum.at(highest, counts.rows, counts.counts)
        weights = _SMOOTH + (1 - _SMOOTH) * counts.counts / highest[counts.rows]
        absent = len(known) - np.bincount(counts.rows, minlength=counts.sentences)
        squares = counts.by_sentence(weights**2) + _SMOOTH**2 * absent
        ratings: list[float] = np.sqrt(np.where(highest > 0, squares, 0)).tolist()
        return ratings
