"""What must come through a translation as it is, or as something that is known beforehand: where it stands in a text.

A guard that is ``firm`` is hidden from the model behind a placeholder at once: models spoil addresses and lose emoji.
The others, numbers and terms, are seen by the model, so that words around them agree with them, and are hidden in
another attempt only if they were lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.model import Term
from core.translating import numbers
from core.translating.foreign import is_in
from core.translating.terms import find_terms
from core.translating.typography import SYMBOLS


@dataclass(frozen=True, slots=True)
class Guard:
    """The part of a text from ``start`` to ``end``, and what is to stand in its place in the translation.

    ``accepted`` are other forms of it in a translation that are replaced by ``text``, ``others`` patterns of those that
    are left. A ``numeral`` is hidden behind a number, so that what it counts is still counted. ``listed`` is set for a
    term of the glossary, whose capitals depend on where it comes to stand, ``dollars`` for a sum that is shown to the
    model as one of dollars.
    """

    start: int
    end: int
    text: str
    firm: bool = True
    numeral: bool = False
    listed: bool = False
    dollars: bool = False
    accepted: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


_CODE = re.compile(
    r"`[^`]+`"
    # Addresses: the full stop, the comma or the bracket after one is no part of it.
    r"|(?:https?|ftp)://[^\s<>\"”»]*[^\s<>\"”».,;:!?)\]'’]|\bwww\.[^\s<>\"”»]*[^\s<>\"”».,;:!?)\]'’]|\bmailto:\S+\w"
    r"|[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+|(?<![\w&/])@\w+(?:\.\w+)*|(?<![\w&/])#\w*[^\W\d_]\w*"
    r"|\b(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|int|info|io|example|test|pt|br|uk|eu|de|fr|es)\b(?:/[^\s,;!?)]*[^\s.,;:!?)])?"
    # Names of files and of variables, calls of functions, options, tags, paths.
    r"|</?[a-zA-Z][^<>]{0,80}>|\$\{?\w*[^\W\d]\w*\}?|(?<!\S)--[a-z][\w-]*(?:=\S*\w)?(?=\s|$)"
    r"|\b[A-Za-z]:\\\S*\w|(?<!\S)~?/(?:[\w.-]+/)+[\w.-]*\w|\b[\w.]+\(\)|\b\w*[^\W_]_+[^\W_]\w*|\b_+\w+"
    r"|\b[\w-]+\.(?:txt|pdf|docx?|odt|html?|xml|json|csv|py|js|exe|zip|jpe?g|png|gif|mp[34]|cfg|ini|sh|md)\b"
)
_SYMBOL = re.compile(f"{SYMBOLS}(?:\\s*{SYMBOLS})*|[§¶×÷±≤≥≈≠∞√→←]|_+")

# Sums in currencies that small models confuse; a unit that touches the number is a part of it.
_SUM = re.compile(
    rf"(?P<sign>[£€¥₹₽₩₺])\s?(?P<number>{numbers.AMOUNT})(?!\w)|[£€¥₹₽₩₺]\s?{numbers.AMOUNT}(?:\s?(?:[kKmM]|bn|mn|tn|m[nl]n)\b)?"
    rf"|{numbers.AMOUNT}\s?[£€¥₹₽₩₺](?!\w)|\${numbers.AMOUNT}(?:[kKmM]|bn|mn|tn)\b"
)
# What they say of sums in dollars, which they know well.
_DOLLARS = (
    *("US$ {}", "US $ {}", "US${}", "$ {}", "${}", "{} $"),
    *(f"{{}} {word}" for word in ("dólares", "dollars", "dollar", "dollari", "dòlars")),
)
_FRACTION = re.compile(r"\d*[¼-¾⅐-⅞]")

# Letters above and below the line, which are made plain before a model sees them.
_RAISED = re.compile(r"\w*[²³¹⁰-₟]\w*")
_PLAIN = str.maketrans("²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "23104567890123456789")
_TRADE_MARK = re.compile(r"\w+[™®]")

# A word or a letter of another script amid Latin letters; whole texts in one are for a doubt, not for a guard.
_FOREIGN = re.compile(
    r"(?<![^\W\d_])[^\W\d_\u0000-\u024f\u1e00-\u1eff\ufb00-\uffff](?:\w|\s(?=[\u0370-\u1dff\u3000-\udfff]))*"
)
_OTHER_SCRIPTS = frozenset(
    [
        "am",
        "ar",
        "be",
        "bg",
        "bn",
        "el",
        "fa",
        "gu",
        "he",
        "hi",
        "hy",
        "ja",
        "ka",
        "kk",
        "km",
        "kn",
        "ko",
        "ky",
        "lo",
        "mk",
        "ml",
        "mn",
        "mr",
        "my",
        "ne",
        "pa",
        "ps",
        "ru",
        "si",
        "sr",
        "ta",
        "te",
        "th",
        "ug",
        "uk",
        "ur",
        "zh",
        "zt",
    ]
)

# Who wrote or took it: names that are words too, such as Rose Black, are none here.
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:(?:d[aeo]s?|van|von|der|bin|al|e?l|la|le)\s)?[A-ZÀ-Þ][\w.'’-]*){1,3}"
_BYLINE = re.compile(
    rf"(?:By|Por|Par|Von|Di|Door|Av|(?:Photos?|Text|Words|Fotos?|Fotografia|Texto|Reportagem|Picture|Illustration)"
    rf"(?:\s(?:by|de))?:?)\s(?P<name>{_NAME})(?:\s(?:and|e|&)\s(?P<other>{_NAME}))?"
    # The agency is a name too: Ana Luz/Lusa.
    rf"(?:/(?P<agency>[A-ZÀ-Þ][\w.]*(?:\s[A-ZÀ-Þ][\w.]*)*))?(?:\s*[,|/·–—-]\s*[^.!?]*)?\Z"
)

_QUOTED = re.compile(r"[“„«\"](?P<inner>[^“”„«»\"]{8,})[”“»\"]|\((?P<bracketed>[^()]{8,})\)")


def guards(text: str, source: str, target: str, terms: Sequence[Term]) -> list[Guard]:
    """What in a text of the language ``source`` is guarded on its way to ``target``, in order, no two overlapping."""
    found: list[Guard] = []
    taken = bytearray(len(text))
    for guard in _candidates(text, source, target, terms):
        if guard.start < guard.end and not any(taken[guard.start : guard.end]):
            taken[guard.start : guard.end] = b"\1" * (guard.end - guard.start)
            found.append(guard)
    return sorted(found, key=lambda guard: guard.start)


def _candidates(text: str, source: str, target: str, terms: Sequence[Term]) -> Iterator[Guard]:
    for match in _CODE.finditer(text):
        yield Guard(match.start(), match.end(), match[0])
    for start, end, rendering in find_terms(text, terms):
        yield Guard(start, end, rendering, firm=False, listed=True)
    for match in _QUOTED.finditer(text):
        inner = match.lastgroup or ""
        if is_in(match[inner], target, source):
            yield Guard(match.start(inner), match.end(inner), match[inner])
    if byline := _BYLINE.match(text):
        for name in filter(byline.group, ("name", "other", "agency")):
            yield Guard(byline.start(name), byline.end(name), byline[name])
    for match in _SUM.finditer(text):
        rewritten = numbers.rewritten(match[0], source, target)
        if match["sign"] and match["number"] and "$" + match["number"] not in text:
            number = rewritten[1:].strip()
            numerals = dict.fromkeys((number, number.replace("\N{NO-BREAK SPACE}", " "), match["number"]))
            accepted = tuple(form.format(numeral) for numeral in numerals for form in _DOLLARS)
            yield Guard(match.start(), match.end(), rewritten, firm=False, dollars=True, accepted=accepted)
        else:
            yield Guard(match.start(), match.end(), rewritten)
    if {source, target}.isdisjoint(_OTHER_SCRIPTS) and re.search("[a-zA-Z]", text):
        for match in _FOREIGN.finditer(text):
            yield Guard(match.start(), match.end(), match[0])
    for match in _FRACTION.finditer(text):
        yield Guard(match.start(), match.end(), match[0], numeral=True)
    for match in (*_TRADE_MARK.finditer(text), *_SYMBOL.finditer(text)):
        yield Guard(match.start(), match.end(), match[0])
    for match in _RAISED.finditer(text):
        yield Guard(match.start(), match.end(), match[0], firm=False, accepted=(match[0].translate(_PLAIN),))
    for match in numbers.find(text, source):
        number = match[0]
        # Small numbers become words, and what touches letters is an ordinal, a decade or a time.
        if len(number) < 3 or (match.end() < len(text) and text[match.end()].isalpha()):
            continue
        others = tuple(rf"(?<![\d.,]){short}(?=[\s-][^\W\d_])" for short in numbers.thousands(number))
        converted = numbers.converted(match, source, target)
        yield Guard(match.start(), match.end(), converted, firm=False, numeral=True, accepted=(number,), others=others)
