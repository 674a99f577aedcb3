"""Where a sentence that is too long for a model is parted: at the end of a clause, else between words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

# Words that open a clause, of the languages with the most speakers among those that packs exist for.
_CONJUNCTIONS = {
    "ar": "لكن|ولكن|لأن|بينما|حيث|عندما|إذا|الذي|التي",
    "ca": "i|o|però|perquè|mentre|quan|que|si|encara",
    "de": "und|oder|aber|denn|sondern|weil|dass|während|obwohl|wenn|als|nachdem|bevor",
    "en": "and|or|but|because|while|although|though|when|which|who|that|whereas|unless|until|if|so",
    "es": "y|e|o|u|pero|sino|porque|mientras|aunque|cuando|que|si|donde",
    "fa": "و|یا|اما|ولی|زیرا|که|چون|اگر",
    "fr": "et|ou|mais|car|donc|parce|puisque|tandis|alors|quand|lorsque|qui|que|si|dont",
    "gl": "e|ou|pero|porque|mentres|cando|que|se|aínda",
    "hi": "और|या|लेकिन|क्योंकि|जबकि|कि|अगर|जो|तथा|परंतु",
    "id": "dan|atau|tetapi|karena|sementara|ketika|yang|bahwa|jika",
    "it": "e|ed|o|ma|perché|poiché|mentre|quando|che|se|dove",
    "nl": "en|of|maar|want|omdat|terwijl|hoewel|toen|dat|die|als",
    "pl": "i|lub|albo|ale|ponieważ|podczas|gdy|kiedy|który|która|które|że|jeśli|oraz",
    "pt": "e|ou|mas|porque|pois|enquanto|embora|quando|que|se|onde",
    "ro": "și|sau|dar|pentru|deoarece|când|care|că|dacă|iar",
    "ru": "и|или|но|а|потому|пока|когда|который|которая|которые|что|если|однако",
    "tr": "ve|veya|ama|fakat|çünkü|iken|ki|ancak",
    "uk": "і|й|та|або|але|бо|поки|коли|який|яка|які|що|якщо|проте",
    "vi": "và|hoặc|nhưng|vì|trong|khi|mà|nếu",
}
_CONJUNCTIONS |= {"pb": _CONJUNCTIONS["pt"]}

# A comma or a colon ends a clause only before a space: 1,000 and 12:30 are whole. Fullwidth marks need none.
_STRONG = r"(?<=[;:؛])\s+|(?<=[。；：])\s*|\s+(?=[—–-]\s)|(?<=\w)(?=—\w)"
_WEAK = r"(?<=[,،])\s+|(?<=[，、])\s*|\s+(?=[(（])"

# No piece is shorter than this share of the text that is parted, where that can be.
_LEAST = 1 / 6


@cache
def _boundaries(language: str) -> tuple[re.Pattern[str], ...]:
    """What a sentence of a language is parted at, the best first."""
    words = _CONJUNCTIONS.get(language)
    opening = rf"\s+(?=(?:{words})\s)" if words else None
    patterns = (
        _STRONG,
        opening and rf"(?<=[,،]){opening}",
        _WEAK,
        opening,
        r"\s+",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns if pattern)


def halves(text: str, language: str) -> tuple[str, str]:
    """A text in two, parted at the best kind of boundary that is anywhere near its middle; nothing second if none."""
    length, middle = len(text), len(text) / 2
    for pattern in _boundaries(language):
        places = (match.end() for match in pattern.finditer(text))
        near = [place for place in places if length * _LEAST < place < length * (1 - _LEAST)]
        if near:
            place = min(near, key=lambda place: abs(place - middle))
            return text[:place].strip(), text[place:].strip()
    return text, ""


def portions(text: str, language: str, most: int) -> Iterator[str]:
    """A text in portions of at most ``most`` characters, each as long as the last clause that fits allows.

    It takes time that grows with the length of the text, and the first portion comes at once. A text that is short
    enough is its only portion, as it is.
    """
    if len(text) <= most:
        yield text
        return
    start = 0
    while start < len(text):
        end = start + most
        if end < len(text):
            end = start + _last_boundary(text[start:end], language)
        if portion := text[start:end].strip():
            yield portion
        start = end


def _last_boundary(text: str, language: str) -> int:
    """Where the last clause, else the last word, in the second half of a text ends; its length if it has none."""
    for pattern in _boundaries(language):
        places = [match.end() for match in pattern.finditer(text, len(text) // 2) if match.end() < len(text)]
        if places:
            return places[-1]
    return len(text)
