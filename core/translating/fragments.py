"""What is done to a text before a model sees it, and to its translation after.

Models that learned from whole sentences spoil what is none: addresses, emoji, headlines in capitals, marks around a
text. All of it is put aside, hidden behind a placeholder, or compared afterwards, and put back. Where a placeholder is
lost or comes twice, another kind is tried, and at last the text is split around what must not be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from core.model import Term
from core.translating import capitals, numbers, typography
from core.translating.capitals import Weigh
from core.translating.foreign import is_in
from core.translating.guards import Guard, guards
from core.translating.terms import begins

ATTEMPTS = 4
"""After so many attempts every fragment is done."""

# Placeholders in the order of the attempts: what the bundled models copy best, as code and as number. With one to three
# names hidden in each of 565 sentences of FLORES-dev, all three kinds came back whole and once in 97 to 99 % of the
# sentences; X1, X2, X3 in 93 %, [1] in 85 %, {1} and @1 in none (`make eval ARGS=fragments`). Numbers of four digits
# would be copied best, but come back with a mark between thousands.
_CODES = (
    "A1B C2D E3F G4H J5K L6M N7P R8S T9V",
    "Zq Xk Qj Wv Zb Kx Jq Vz Qw",
    "XYZ QKJ WZX KVQ JXW ZQV VKX QWZ XJK",
)
_NUMERALS = ("47 83 29 61 37 94 53 76 86", "738 629 517 846 395 264 973 482 651", _CODES[0])

# A text that lost more numbers than this is a table or far too long: with placeholders for all of them it would suffer.
_MOST_HIDDEN = 4

_WORD = re.compile(r"[^\W\d_]")


class Fragment:
    """One text on its way: asked what the model is to translate, told what it answered, until it is ``done``.

    ``result`` is then its translation. ``settled`` tells that no model was needed, or that none may be: what stands
    there is right by what is known of it.
    """

    def __init__(self, text: str, source: str, target: str, terms: Sequence[Term], weigh: Weigh) -> None:
        """``source`` and ``target`` are the languages of the two ends of the route, however many steps it has."""
        self._source, self._target, self._weigh = source, target, weigh
        self._lead, body, self._trail = typography.stripped(text)
        self._body = numbers.spelt_out(typography.plain(" ".join(body.split())), source)
        self._original = " ".join(body.split())
        self.result = text
        self.done = self.settled = False
        self._attempt = 0
        self._capitals = self._title = False
        self._guards: list[Guard] = []
        if not any(map(str.isalnum, text)) or is_in(text, target, source):
            self.done = self.settled = True
            return
        self._guards = guards(self._body, source, target, terms)
        for guard in self._guards:
            if guard.dollars:
                self._body = self._body[: guard.start] + "$" + self._body[guard.start + 1 :]
        seen = self._segments(self._guards)
        if not any(_WORD.search(segment) for segment in seen):
            # Nothing but numbers, addresses and symbols: all of it is known.
            self._finish(self._interleaved(seen, self._guards))
            self.done = self.settled = True
            return
        self._capitals = capitals.is_capitals("".join(seen))
        self._title = not self._capitals and capitals.is_title("".join(seen), source)
        self._hidden = [guard for guard in self._guards if guard.firm]
        self._placeholders: list[str] = []
        self._asked = ""
        self._fallback: str | None = None

    def judged(self, text: str) -> str:
        """The source or the translation without words that were kept on purpose: the rest is to be judged."""
        for guard in self._guards:
            if guard.firm and " " in guard.text:
                text = text.replace(guard.text, " ", 1)
        return text

    def ask(self) -> list[str]:
        """What is to be translated in this attempt: one text, or in the last one the parts of it."""
        segments = self._segments(self._hidden)
        if self._capitals or self._title:
            segments = [
                capitals.lowered(segment, self._source, self._weigh, first=i == 0) for i, segment in enumerate(segments)
            ]
        else:
            segments = [capitals.shouted(segment, self._source, self._weigh) for segment in segments]
        if self._attempt == ATTEMPTS - 1:
            return segments
        self._placeholders = self._named()
        self._asked = "".join(part for pair in zip(segments, [*self._placeholders, ""], strict=True) for part in pair)
        return [self._asked]

    def tell(self, answers: Sequence[str]) -> None:
        """Takes the translation of what was asked."""
        last = self._attempt == ATTEMPTS - 1
        self._attempt += 1
        if last:
            self._join(answers)
            return
        answer = _undoubled(answers[0], self._body)
        echoed = bool(self._placeholders) and answer == self._asked and self._segments(self._hidden) != [""] * 2
        if self._capitals:
            answer = capitals.raised(answer, self._target)
        places = [_places(placeholder, answer) for placeholder in self._placeholders]
        lost = [guard for guard, found in zip(self._hidden, places, strict=True) if len(found) != 1 or echoed]
        if not lost:
            order = sorted(zip((found[0] for found in places), self._hidden, strict=True), key=lambda pair: pair[0])
            for (start, end), guard in reversed(order):
                answer = answer[:start] + _placed(guard, answer, start) + answer[end:]
            answer, missed = self._compared(answer)
            if not missed:
                self._finish(answer)
                return
            needed = [guard for guard in missed if guard.listed or guard.dollars]
            if self._fallback is None and all(guard.firm for guard in self._hidden) and not needed:
                self._fallback = answer
            lost = needed if len(missed) - len(needed) > _MOST_HIDDEN else missed
            if not lost:
                self._finish(answer)
                return
        self._hidden = sorted({*self._hidden, *lost}, key=lambda guard: guard.start)
        if self._attempt == ATTEMPTS - 1:
            # A text is split around what must not be lost. A number that no placeholder saves stays as it came.
            self._hidden = [guard for guard in self._hidden if guard.firm or guard.listed or guard.dollars]
            if self._fallback is not None and not any(guard.listed for guard in self._hidden):
                self._finish(self._fallback)

    def _segments(self, hidden: Sequence[Guard]) -> list[str]:
        """The text between the guards, one more than there are guards."""
        starts = [0, *(guard.end for guard in hidden)]
        ends = [*(guard.start for guard in hidden), len(self._body)]
        return [self._body[start:end] for start, end in zip(starts, ends, strict=True)]

    def _named(self) -> list[str]:
        """A placeholder for each hidden guard that is not part of the text."""
        names = []
        free = {True: _unused(_NUMERALS[self._attempt], self._body), False: _unused(_CODES[self._attempt], self._body)}
        for guard in self._hidden:
            names.append(next(free[guard.numeral]))
        return names

    def _compared(self, answer: str) -> tuple[str, list[Guard]]:
        """The answer with what was not hidden in its right form, and the guards whose text is not in it as often as it
        should be."""
        missed = []
        seen: dict[str, list[Guard]] = {}
        for guard in self._guards:
            if guard not in self._hidden:
                seen.setdefault(guard.text, []).append(guard)
        for text, same in seen.items():
            wanted = sum(guard.text == text for guard in self._guards)
            for form in same[0].accepted:
                if len(_places(text, answer)) < wanted and form != text:
                    for start, end in reversed(_places(form, answer)):
                        answer = answer[:start] + text + answer[end:]
            found = _places(text, answer, folded=same[0].listed)
            if same[0].listed:
                for start, end in reversed(found):
                    answer = answer[:start] + _placed(same[0], answer, start) + answer[end:]
            if len(found) != wanted and not any(re.search(other, answer) for other in same[0].others):
                if same[0].listed and len(found) > wanted:
                    continue
                missed += same
        return answer, missed

    def _join(self, answers: Sequence[str]) -> None:
        """Puts together a text that was translated in parts, with the spaces that it had."""
        parts = []
        for segment, answer in zip(self._segments(self._hidden), answers, strict=True):
            spoken = bool(_WORD.search(segment))
            answer = _undoubled(answer, segment).strip() if spoken else segment
            if spoken:
                answer = typography.ended(answer, segment.strip(), self._target)
                answer = capitals.raised(answer, self._target) if self._capitals else answer
                before, after = segment[: len(segment) - len(segment.lstrip())], segment[len(segment.rstrip()) :]
                answer = before + answer + after
            parts.append(answer)
        joined, _ = self._compared(self._interleaved(parts, self._hidden))
        self._finish(joined)

    def _interleaved(self, segments: Sequence[str], hidden: Sequence[Guard]) -> str:
        texts = [*(guard.text for guard in hidden), ""]
        return "".join(part for pair in zip(segments, texts, strict=True) for part in pair)

    def _finish(self, translation: str) -> None:
        mended = numbers.mended(translation, self._target)
        dressed = typography.dressed(mended, self._original, self._target)
        if not self._capitals:
            dressed = capitals.begun(dressed, self._original, self._target, self._weigh)
            dressed = capitals.placed(dressed, self._original, self._target)
        self.result = self._lead + dressed + self._trail
        self.done = True


def _unused(names: str, text: str) -> Iterator[str]:
    """The names that a text does not hold, and more of their kind when they are used up."""
    listed = names.split()
    for i in count():
        name = listed[i % len(listed)]
        name += "" if i < len(listed) else str(i // len(listed)) + name[0]
        if name.lower() not in text.lower():
            yield name


def _places(text: str, answer: str, *, folded: bool = True) -> list[tuple[int, int]]:
    """Where a text stands in an answer by itself, not inside another word or number."""
    # A number may touch letters: 1970s, 21st.
    right = r"(?!\d)" if text[-1:].isdecimal() else r"(?!\w)"
    pattern = rf"(?<!\w)(?<!\d[.,]){re.escape(text)}{right}(?![.,]\d)"
    return [match.span() for match in re.finditer(pattern, answer, re.IGNORECASE if folded else 0)]


def _placed(guard: Guard, answer: str, start: int) -> str:
    """The text of a guard, with a capital where a term comes to begin a sentence."""
    if guard.listed and guard.text == guard.text.lower() and begins(answer, start):
        return guard.text[:1].upper() + guard.text[1:]
    return guard.text


def _undoubled(answer: str, source: str) -> str:
    """An answer that says all twice, once: models stammer where a text is a single word."""
    words, said = answer.split(), source.split()
    half = len(words) // 2
    if len(words) == 2 * half > 0 and words[:half] == words[half:] and len(said) <= half:
        return " ".join(words[:half])
    return answer
