"""The lines of a paragraph of a PDF into its text: hyphens at line ends, ligatures, leaders, brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from core.reading.pdf_lines import RIGHT_TO_LEFT, UNSPACED

LEADER = re.compile(r"\s*(?:[.·…_‧]\s?){4,}\s*")
"""The dots between a title and its page in a table of contents."""

_SIGN = re.compile(r"\A[*•‣◦▪●○–—]\s*")
_HYPHEN = re.compile(r"([^\W\d_]+)[-‐]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
# After these no space is lost at a line's end: within a range, a web address, a mail address.
_GLUED = re.compile(r"(?:\w[–—]|:/\S*[/.?=&_-]|\S@)$")
_CONJUNCTION = re.compile(r"(?:und|oder|bzw|sowie|and|or|to|en|of|et|ou|e|y|o|och|og)\b")
_BRACKETS = str.maketrans("()[]{}«»", ")(][}{»«")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "Ĳ": "IJ", "ĳ": "ij"}
)
# No word and no address is longer, in letters.
_LONGEST = 200


def tidied(text: str) -> str:
    """A paragraph without the marks of its layout: leaders, bullets, ligatures, turned brackets."""
    text = _SIGN.sub("", LEADER.sub(" … ", text.translate(_LIGATURES)), count=1) if text else text
    if RIGHT_TO_LEFT.search(text) and not _is_balanced(text) and _is_balanced(text.translate(_BRACKETS)):
        # Some programs write the brackets of right-to-left text as they look, others as they are read.
        text = text.translate(_BRACKETS)
    return text


def _is_balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign in "([{«") - (sign in ")]}»")
        if depth < 0:
            return False
    return True


class Words:
    """The words of a document, to tell a hyphen that a line end made from one that is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        broken = False
        for line in lines:
            words = _WORD.findall(line.casefold().replace("‐", "-"))
            # The two halves of a word that a line end broke are none.
            words = words[1:] if broken else words
            broken = _HYPHEN.search(line[-_LONGEST:]) is not None
            self._known.update(words[:-1] if broken else words)

    def joined(self, pieces: Iterable[str]) -> str:
        """Lines as one, without the hyphens that their ends made."""
        made: list[str] = []
        for piece in pieces:
            before = made[-1] if made else ""
            end = before[-_LONGEST:]
            hyphen = _HYPHEN.search(end)
            if _GLUED.search(end):
                pass
            elif hyphen and piece[:1].islower():
                if _CONJUNCTION.match(piece):
                    made.append(" ")
                elif not self._keeps(hyphen[1], piece):
                    made[-1] = before[:-1]
            elif before and not (UNSPACED.match(before[-1]) and UNSPACED.match(piece)) and not hyphen:
                made.append(" ")
            made.append(piece)
        return "".join(made)

    def _keeps(self, first: str, rest: str) -> bool:
        match = _WORD.match(rest)
        first, second = first.casefold(), match[0].casefold() if match else ""
        if self._known[first + second]:
            return False
        if self._known[f"{first}-{second}"]:
            return True
        # Two words that the text has on their own are a compound, if long enough to be no syllables.
        return min(len(first), len(second)) > 2 and self._known[first] > 0 and self._known[second] > 0
