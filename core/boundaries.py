"""Where one sentence ends and the next begins, as far as marks, case and layout tell without knowing any words.

``certain`` finds the ends that need no dictionary; ``joined`` says where a dictionary has parted what belongs together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Marks that always end a sentence, whether a space follows or not; none of them means another thing elsewhere.
_STOPS = "。！？｡؟۔।॥።፧፨။។៕‽"

# Full stops of one language that are another mark in all others.
_OWN_STOPS = {
    "am": "|፡፡",
    "el": r"|[;\u037e](?=\s)",
    "hy": r"|[։:](?=\s|$)",
    "ja": r"|．(?!\d)",
}

# Languages whose texts have no use for Punkt: a full stop of ASCII is part of a number, a name or an abbreviation.
STOPLESS = frozenset({"hy", "ja", "km", "lo", "my", "th", "zh", "zt"})
_ASCII_STOPS = r"|(?<!\w)[!?]+|(?<=[^\x00-\x7f])[!?]+|[!?]+(?=\s|$)|(?<=[a-z]{2})\.(?=\s+[A-Z])"

# Thai and its neighbours put spaces between phrases and often no mark at the end of a sentence.
_SPACED_PHRASES = frozenset({"km", "lo", "my", "th"})

# A phrase that brings a sentence of these scripts past this many characters ends it: about forty words of English.
_PHRASES = 150
_PHRASE_END = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")

_CLOSING = "”’»›)]}」』）］｝】》〉〕"
_CLOSED = re.escape(_CLOSING)
_OPENING = "\"'“„‚‘«‹([{「『（【《〈-–— ¿¡*_"
_CAPITALS = "A-ZÀ-ÖØ-ÞĀ-ſΑ-ΩА-ЯЁІЇЄҐ"
_BULLET = "•‣▪●◦⁃∙"

# What a clause goes on with after a question or an exclamation in it, and after a quotation.
_ASIDE = frozenset("!?…\"'" + _CLOSING)
_QUOTING = re.compile("と|って|という|との|など|、|，|等")
_GOES_ON = re.compile(rf"[,;:)/%=&]|[{_CLOSED}\"']+\s*[,;:]")

# The next sentence without a space before it; the marks of notes after a sentence, as encyclopaedias have them; and a
# full stop after that of an abbreviation.
_GLUED = re.compile(
    r"(?P<before>[^\W_]{2})(?:(?P<quoted>[\"”»][.!?]|[.!?][”»]|[.!?](?P<straight>\"))|[%)]?[.!?])"
    r"(?=[“«\"]?(?P<after>[^\W\d_]+)[\s,'’])"
)
_NOTED = re.compile(r"[^\W_][.!?]['\"”’»)]?(?:\[\w{1,3}\])+(?=\s+[^\W\d_])")
_TWICE = re.compile(r"[^\W\d_]\.\.(?=\s+[^\W\d_])")

# A line this short was not broken by a margin, in characters.
_SHORT_LINE = 40

# An item of a list at the beginning of a line or amid one, and the number or letter of one that stands alone.
_ITEM = re.compile(rf"[^\S\n]*(?:[{_BULLET}*]|\d{{1,3}}[.)])\s")
_BULLETED = re.compile(rf"\s(?=[{_BULLET}]\s*\w)")
_ENUMERATOR = re.compile(rf"[{_BULLET}*(\s–-]*(?:\d{{1,3}}|[^\W\d_]|[ivxIVX]{{1,5}})[.)]+")

# What is written in front of a name: a sentence does not end after it. In the spellings of European languages.
_TITLE = re.compile(
    r"\b(?:Dr|Prof|Mr|Mrs|Ms|Mme|Mlle|Mgr|Msgr|Rev|Gen|Capt|Lt|Sgt|Sen|Rep|Gov|Hon|Hr|Skt|Sig|Sigg|Dott|Avv|Arch|Ing"
    r"|Dir|Doc|Drs|Dhr|Dipl|Mag|Sr|Sra|Dra|Exmo|Exma|(?i:д-р|проф|акад|ул|вул|им|ім|просп|бул|пгт|смт))\.$"
)

# Languages that write 3rd as "3."; after the number of a day stands a month, which some of them write with a capital.
_DOTTED_ORDINALS = frozenset(
    ("bs", "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lt", "lv", "nb", "nn", "pl", "sk", "sl", "sr", "tr")
)
_DAY = re.compile(r"(?:^|\D)\d{1,2}\.$")
_MONTH = re.compile(r"(?:jan|feb|mar|mär|apr|ma[jiy]|jun|jul|aug|sep|okt|oct|nov|de[cz]|desem)[^\W\d_]*", re.IGNORECASE)

# An abbreviation that is doubled for the plural goes with its pair: EE. UU.
_DOUBLED = re.compile(r"(?:^|\W)([A-Z])\1\.$"), re.compile(r"([A-Z])\1\b")

# A short word with a capital before the number of a day, a house, a page: Nov. 3, Str. 5, N°. 7.
_NUMBERED = re.compile(rf"(?:^|[\s(])[{_CAPITALS}][^\W\d_]{{0,3}}[°º]?\.$"), re.compile(r"\d{1,2}\b(?!\.\s)|\d[\d.]+")

# Before a small letter these abbreviate: a short word, a word with full stops in it; and dots trail off.
_SHORT_WORD = re.compile(r"(?:^|\W)(?:\w{1,4}|\w+(?:\.\w+)+)\.$|\.\.$|…$")

# A mark that is part of a name, where a small letter follows: Yahoo! said, Kerrang! magazine.
_NAME_WITH_MARK = re.compile(rf"(?<!\w)[{_CAPITALS}][^\W\d_]*[!?]$")

# In a script without capitals a full stop after one letter and its vowel sign belongs to an initial or a title.
_INITIAL = re.compile(r"(?:^|[\s(.])[^\W\d_]\S?\.$")

# "(incl. Vans)": a stop after one word within a bracket that is still open.
_BRACKETED = re.compile(r"[(\[][^\W\d_]{1,8}\.$")


def certain(text: str, language: str) -> Iterator[int]:
    """The offsets at which sentences of a text in any script certainly end, in no order; an end may come twice."""
    own = _OWN_STOPS.get(language, "") + (_ASCII_STOPS if language in STOPLESS else "")
    for match in re.finditer(rf"(?:[{_STOPS}]+{own})[{_STOPS}!?…]*(?:[{_CLOSED}]|[\"'](?=[\s，。、]|$))*", text):
        quoted = match[0][-1] in "」』”" and _QUOTING.match(text, match.end())
        if not quoted:
            yield match.end()
    yield from (match.start() for match in _BULLETED.finditer(text))
    yield from (match.end() for match in _TWICE.finditer(text) if _begins_large(text, match.end()))
    yield from _glued(text)
    yield from (match.end() for match in _NOTED.finditer(text) if _begins_large(text, match.end()))
    start = 0
    while (at := text.find("\n", start)) >= 0:
        if _ends_line(text, start, at):
            yield at
        start = at + 1


def _glued(text: str) -> Iterator[int]:
    """The offsets at which a sentence begins without a space before it, as where a page lost its line breaks."""
    for match in _GLUED.finditer(text):
        before, after = match["before"], match["after"]
        large = after[0].isupper() if match["quoted"] else after.istitle()
        if large and (before.islower() or (before.isdecimal() and len(after) > 1)):
            # A straight mark closes what one before it opened, or opens the next sentence.
            opens = match["straight"] and text.count('"', 0, match.start("straight")) % 2 == 0
            yield match.end() - 1 if opens else match.end()


def _ends_line(text: str, start: int, at: int) -> bool:
    """Whether a sentence ends with the line from ``start`` to ``at``, where the next one follows."""
    line = text[start:at].rstrip().rstrip("\"'”’»)")
    if line.endswith((".", "!", "?", ":", "…")) or _ITEM.match(text, at + 1):
        return True
    return len(line) <= _SHORT_LINE and not line.endswith((",", ";", "-", "–", "—")) and _begins_large(text, at + 1)


def phrases(text: str, language: str) -> Iterator[int]:
    """The offsets of spaces that part a text without full stops, so that no part is much longer than a sentence."""
    if language not in _SPACED_PHRASES:
        return
    start = 0
    for match in _PHRASE_END.finditer(text):
        if match.start() - start >= _PHRASES and len(text) - match.start() >= _PHRASES // 4:
            yield match.start()
            start = match.start()


def joined(text: str, language: str, start: int, end: int, following: int, *, sure: bool) -> bool:
    """Whether what was taken for a sentence from ``start`` to ``end`` goes on with the one at ``following``.

    ``sure`` tells that ``certain`` found the end: then only marks and numbers that stand alone are joined.
    """
    if _ENUMERATOR.fullmatch(text, start, end) or _GOES_ON.match(text, following):
        return True
    before = text[max(start, end - 20) : end]
    small = _begins_small(text, following)
    if small and text[following] in "—–-" and before[-1] in _ASIDE:
        return True
    if sure:
        return False
    if end == following or _TITLE.search(before) or _BRACKETED.search(before):
        return True
    if small and (
        (before[-1] in _ASIDE and before[-1] not in "!?")
        or _NAME_WITH_MARK.search(before)
        or (_SHORT_WORD.search(before) and not _begins_small(text, start))
    ):
        return True
    for left, right in (_DOUBLED, _NUMBERED):
        if left.search(before) and right.match(text, following):
            return True
    if language in _DOTTED_ORDINALS and _DAY.search(before) and _MONTH.match(text, following):
        return True
    letter = _INITIAL.search(before)
    return letter is not None and not letter[0].isascii() and letter[0].lower() == letter[0].upper()


def _first(text: str, at: int) -> str:
    """The first two characters from ``at`` on that are no opening mark; fewer at the end of a text."""
    while at < len(text) and text[at] in _OPENING:
        at += 1
    return text[at : at + 2]


def _begins_small(text: str, at: int) -> bool:
    first = _first(text, at)
    return first[:1].islower() and not first[1:].isupper()


def _begins_large(text: str, at: int) -> bool:
    first = _first(text, at).lstrip()
    return bool(first) and not first[:1].islower()
