"""Numbers by the conventions of a language: 1,234.5 in English is 1.234,5 in Portuguese and 1 234,5 in French."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What parts thousands and what begins a fraction, by language (Unicode CLDR 46). French and its like take a space that
# does not break, and are read with any space.
_SPACE = "\N{NO-BREAK SPACE}"
_CONVENTIONS = {
    ",.": "en zh zt ja ko he th hi bn gu kn ml mr ne pa ta te ur ms tl my km",
    ".,": "pt pb es de it nl da tr id el ro hr sl sr bs mk gl ca eu is sq vi az",
    f"{_SPACE},": "fr ru uk be pl cs sk sv nb nn fi hu bg lv lt et kk hy",
}
_MARKS = {code: marks for marks, codes in _CONVENTIONS.items() for code in codes.split()}
_SPACES = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]"

# Not a part of a date, a time, a word or an address. Written so that a sign of currency or a unit may touch it.
_NUMBER = re.compile(r"(?<![\w.,:/])\d++(?:[.,]\d++)*+(?!\w*\d)(?![:/.,]\d)")
_SPACED = re.compile(rf"(?<![\w.,:/])\d{{1,3}}(?:{_SPACES}\d{{3}})+(?:,\d+)?(?![\w.,:/]*\d)")

# After a word such as "version", and after a name such as "Python", a number with a point is a name too.
_NAMED = re.compile(r"(?:\b(?:v|vers\w+|se[cç]\w*|chap\w*|cap\w*|fig\w*|tab\w*|art\w*)\.?|(?<=\w\s)[A-Z][a-z]+|§)\s*$")
_POINTED = re.compile(r"\d+[.,]\d+$")

# What small models make of sums by language: "mil" alone is "a thousand", and they say so after a number too.
_SLIPS = {
    "en": (re.compile(r"(?<=\d) an? (?=(?:hundred|thousand|million|billion)\b)"), " "),
    "pt": (re.compile(r"\bUS \$ ?(?=\d)"), "US$ "),
}

AMOUNT = r"\d+(?:[.,]\d+)*"
"""What matches a number in a sum of money."""

# What newspapers write for a word that counts, after a sum of money; the first of English after any number.
_SUM = rf"(?:[A-Z]{{0,3}}\$|[£€¥₹])\s?{AMOUNT}"
_SHORT = {
    "en": (rf"(?i:(\d\s?)(bn|tn)|({_SUM}\s?)(k|m|mn|mln|b))\b", "k thousand m million b billion t trillion"),
    "pt": (rf"()()({_SUM}\s)(mi|bi|tri)\b", "m milhões b bilhões t trilhões"),
}


def find(text: str, source: str) -> Iterator[re.Match[str]]:
    """The numbers in a text of the language ``source``, in order."""
    end = 0
    spaced = _MARKS.get(source, "")[:1] == _SPACE
    for match in _NUMBER.finditer(text):
        if match.start() < end:
            continue
        longer = _SPACED.match(text, match.start()) if spaced else None
        found = longer or match
        end = found.end()
        yield found


def converted(match: re.Match[str], source: str, target: str) -> str:
    """A number as ``target`` writes it; as it is where that is not certain."""
    number = match[0]
    ours, theirs = _MARKS.get(source), _MARKS.get(target)
    if ours is None or theirs is None or ours == theirs:
        return number
    group = _SPACES if ours[0] == _SPACE else re.escape(ours[0])
    point = re.escape(ours[1])
    parsed = re.fullmatch(rf"(\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{point}(\d+))?", number)
    if parsed is None or (_POINTED.fullmatch(number) and parsed[2] and _NAMED.search(match.string[: match.start()])):
        return number
    whole = re.sub(group, theirs[0], parsed[1])
    return f"{whole}{theirs[1]}{parsed[2]}" if parsed[2] else whole


def rewritten(text: str, source: str, target: str) -> str:
    """A text with all of its numbers as ``target`` writes them."""
    for match in reversed(list(find(text, source))):
        text = text[: match.start()] + converted(match, source, target) + text[match.end() :]
    return text


def spelt_out(text: str, source: str) -> str:
    """A text with "£5bn" as "£5 billion", which models know better."""
    if source not in _SHORT:
        return text
    pattern, words = _SHORT[source]
    listed = words.split()
    counts = dict(zip(listed[::2], listed[1::2], strict=True))

    def spelt(match: re.Match[str]) -> str:
        number, unit = match[1] or match[3], match[2] or match[4]
        word = counts[unit[0].lower()]
        return f"{number.rstrip()} {word.upper() if text.isupper() else word}"

    return re.sub(pattern, spelt, text)


def mended(text: str, target: str) -> str:
    """A translation with "100 thousand" for "100 a thousand", and "US$ 5" for "US $ 5"."""
    if target not in _SLIPS:
        return text
    slip, better = _SLIPS[target]
    return slip.sub(better, text)


def thousands(number: str) -> tuple[str, ...]:
    """How a round number begins when its thousands or millions are a word: 100 for 100,000."""
    digits = re.sub(r"\D", "", number)
    return tuple(digits[:-zeros] for zeros in (3, 6, 9) if digits.endswith("0" * zeros) and len(digits) > zeros)
