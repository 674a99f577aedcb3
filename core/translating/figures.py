"""Whether the numbers of a text are those of its translation, however each language writes them.

``1,234.5`` and ``1.234,5`` are the same digits, ``5 million`` and ``5.000.000`` the same but for zeros, ``5 pm`` and
``17h`` twelve hours apart, and ``2`` may well be a word. What is left over on both sides, or cannot be a word, was
lost, changed or made up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from core.languages import are_close
from core.translating.numbers import spelt_out

# Digits with single marks between them; a space only where it parts thousands. What follows a letter is a name or a
# unit: km2.
_NUMBER = re.compile(r"(?<![A-Za-zÀ-ÿ])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,:'’]\d+|h\d\d(?!\d))*")
_ROMAN = re.compile(r"(?<!\w)([IVX]+)(?:er?|è|ème|º|°)?(?!\w)")
# Ten thousands and the like, by which Chinese and Japanese count.
_MYRIADS = re.compile(r"[百千万萬亿億兆]")
_CENTURIES = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
_ROMANS = {roman: value for value, roman in enumerate(_CENTURIES.split(), 1)}

# Numbers up to this are often spelt out, and so are these round ones.
_SPELT = 20
# So many are not just written otherwise.
_MOST_LOST = 100
_ROUND = re.compile(r"[1-9]0*\Z")

# The words for 0 to 20, by language, where a number that stands in one text only is looked for as a word.
_WORDS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete "
    "dezoito dezenove vinte",
    "es": "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn zwanzig",
    "it": "zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti",
}
# Other forms, ordinals and halves of the same.
_MORE = {
    "en": {1: "first once single a an", 2: "second twice half both double", 3: "third triple", 4: "fourth quarter",
           5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 12: "dozen noon midday"},
    "pt": {1: "uma primeir", 2: "duas segund dobro duplo ambos ambas mei metade", 3: "terceir triplo", 4: "quart",
           5: "quint", 6: "sext meia", 7: "sétim", 8: "oitav", 9: "non", 10: "décim", 12: "dúzia meio-dia",
           14: "catorze", 16: "dezasseis", 17: "dezassete", 19: "dezanove"},
}  # fmt: skip

# Words that make thousands or more of the number before them, by their beginnings, and languages that use no others; in
# the other text the word may come a little later: "5 to 10 million".
_COUNTS = (
    r"(?:thousand|mil\b|mille\b|mila\b|tausend|duizend|tusen|tusind|mii\b"
    r"|(?:m|b|tr)il(?:h[ãõ]|l?i[oóaõ]|l[óo]n|j[oa])|mio\b|mrd|bn\b|tn\b|mn\b)"
)
_COUNTED = re.compile(rf"(\d+(?:[.,\s]\d+)*)\s?{_COUNTS}", re.IGNORECASE)
_COUNTED_SOON = re.compile(rf"(\d+(?:[.,\s]\d+)*)(?=(?:\W+\w+){{0,4}}?\W*{_COUNTS})", re.IGNORECASE)
_COUNTING = frozenset(["en", "pt", "pb", "es", "ca", "gl", "fr", "it", "ro", "de", "nl", "sv", "da", "nb"])


def same_numbers(source: str, translation: str, languages: tuple[str, str] = ("", "")) -> bool:
    """Whether a translation has the numbers of its source, as far as that can be told.

    ``languages`` are the codes of the two texts: a small number is missed only in a language whose words for numbers
    are known, and what is in doubt is held to be the same.
    """
    if _MYRIADS.search(source) or _MYRIADS.search(translation):
        return True
    ours, theirs = _digits(source), _digits(translation)
    lost, made_up = _without(ours, theirs), _without(theirs, ours)
    if len(lost) > _MOST_LOST:
        return False
    for number in tuple(lost):
        match = next((other for other in made_up if _alike(number, other)), None)
        if match is not None:
            lost.remove(number)
            made_up.remove(match)
    if _COUNTING.issuperset(languages) and not _as_many(spelt_out(source, languages[0]), translation):
        return False
    if "".join(lost) == "".join(made_up):
        # 11.20 and 11 h 20.
        return True
    # One number may be said twice, or once for two: what stands somewhere in the other text is no loss.
    lost = [number for number in lost if number not in theirs and not _is_word(number, translation, languages[1])]
    made_up = [number for number in made_up if number not in ours and not _is_word(number, source, languages[0])]
    return not lost and not made_up


def _as_many(source: str, translation: str) -> bool:
    """Whether millions are still millions: a number that stands in both texts without what counts it is another."""
    wanted = {digits for match in _COUNTED.finditer(source) for digits in _digits(match[1])}
    found = {digits for match in _COUNTED_SOON.finditer(translation) for digits in _digits(match[1])}
    heard = set(_digits(translation))
    return not any(
        digits in heard and not any(other.rstrip("0") == digits.rstrip("0") for other in heard - {digits})
        for digits in wanted - found
    )


def _digits(text: str) -> list[str]:
    """The numbers of a text as their digits alone, in order; of dates, each part."""
    found = ("".join(str(int(c)) for c in match[0] if c.isdecimal()) for match in _NUMBER.finditer(text))
    return [digits.lstrip("0") or "0" for digits in found]


def _without(numbers: Sequence[str], others: Sequence[str]) -> list[str]:
    """What is left of some numbers when each of the others takes one like it away."""
    taken = Counter(others)
    left = []
    for number in numbers:
        if taken[number]:
            taken[number] -= 1
        else:
            left.append(number)
    return left


def _alike(number: str, other: str) -> bool:
    """Whether two numbers may be one: but for thousands or minutes, for the century of a year, or for half a day."""
    shorter, longer = sorted((number, other), key=len)
    zeros = len(longer) - len(shorter)
    if zeros >= 2 and (longer == shorter + "0" * zeros or (len(longer) == 4 and longer.endswith(shorter))):
        return True
    if len(longer) > 4:
        return False
    apart = abs(int(number) - int(other))
    return (apart == 12 and max(int(number), int(other)) <= 24) or (
        apart == 1200 and max(int(number), int(other)) < 2400 and min(int(number), int(other)) % 100 < 60
    )


def _is_word(number: str, text: str, language: str) -> bool:
    """Whether a number that a text has no digits for may stand in it as a word."""
    if len(number) > 9:
        return False
    value = int(number)
    if any(_ROMANS.get(roman) == value for roman in _ROMAN.findall(text)):
        return True
    table = next((code for code in _WORDS if are_close(code, language)), None) if language else None
    if value > _SPELT:
        # "A hundred" and "thirty" are common, and hardly anybody writes out 1,947.
        return bool(_ROUND.match(number))
    if table is None:
        return True
    wanted = [_WORDS[table].split()[value], *_MORE.get(table, {}).get(value, "").split()]
    return any(re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE) for word in wanted)
