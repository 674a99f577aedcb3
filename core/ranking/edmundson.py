"""Edmundson's cues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.edmundson import EdmundsonSummarizer

from core.ranking.steps import Ranker, Steps

# sumy insists on some words of each kind; no word of a text is empty.
_NONE = frozenset({""})


class Edmundson(Ranker, EdmundsonSummarizer):
    """Edmundson (1969): words of the title and headings as cues, and sentences at the ends of text and paragraphs.

    The headings are those of the document; no word counts against a sentence.
    """

    reads_headings = True

    def rate(self, document: ObjectDocumentModel) -> Steps:
        yield 0.0
        stop_words = frozenset(self.stop_words)
        cues = {word for heading in document.headings for word in heading.words} - stop_words
        self.bonus_words = cues or _NONE
        self.stigma_words = _NONE
        self.null_words = stop_words or _NONE
        ratings: list[float] = []

        def keep_all(infos: Sequence[Any]) -> Sequence[Any]:
            # sumy hands every rated sentence to whatever decides how many to keep.
            ratings.extend(float(info.rating) for info in sorted(infos, key=lambda info: info.order))
            return infos

        EdmundsonSummarizer.__call__(self, document, keep_all)
        return ratings
