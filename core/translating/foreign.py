"""Whether a text is in the language that it is to be translated into already."""

from __future__ import annotations

from functools import cache

from core.languages import are_close, detect
from core.sentences import stop_words, words

# A few words prove nothing: they may be a name or a title.
_LEAST_WORDS = 4

# How sure the detection of its language must be where one of its words is a small word of that language and not of the
# other, and where more are.
_CONFIDENCE = 0.9
_CONFIDENCE_WITH_MORE = 0.75


def is_in(text: str, language: str, other: str) -> bool:
    """Whether ``text`` is certainly in ``language`` and has nothing of ``other``: when in doubt, it is not."""
    said = words(text)
    if len(said) < _LEAST_WORDS or are_close(language, other):
        return False
    ours, theirs = _own(language, other)
    hits = sum(word in ours for word in said)
    if not hits or any(word in theirs for word in said):
        return False
    detected, confidence = detect(text)
    return confidence >= (_CONFIDENCE if hits == 1 else _CONFIDENCE_WITH_MORE) and are_close(detected, language)


@cache
def _own(language: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
    """The small words of each language that the other does not have."""
    ours, theirs = stop_words(language), stop_words(other)
    return ours - theirs, theirs - ours
