"""Where a sentence that is too long for a model is parted: at a clause boundary, else at a space."""

from __future__ import annotations

import re

# A comma or a colon ends a clause only before a space: 1,000 and 12:30 are whole.
_CLAUSES = re.compile(r"(?<=[;:,،؛])\s+|(?<=[。；：，、])\s*|\s+(?=[—–-]\s)|\s+(?=\()")
_SPACES = re.compile(r"\s+")


def halves(text: str) -> tuple[str, str]:
    """A text in two, parted at the clause boundary, else the space, nearest to its middle; nothing second if none."""
    middle = len(text) / 2
    for pattern in (_CLAUSES, _SPACES):
        places = [match.end() for match in pattern.finditer(text) if 0 < match.end() < len(text)]
        near = [place for place in places if len(text) / 6 < place < len(text) * 5 / 6]
        if near:
            place = min(near, key=lambda place: abs(place - middle))
            return text[:place].strip(), text[place:].strip()
    return text, ""
