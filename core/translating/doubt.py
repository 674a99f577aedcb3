"""When a translation looks wrong: signs in the two texts, and the score that its model gave it.

The limits are meant to be crossed by failures only: a good translation that is marked is a worse mistake here than a
poor one that is not. ``docs/translation.md`` has what they are worth.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from core.languages import are_close, detect
from core.lexicon import made_up
from core.model import Doubt, Term
from core.sentences import stop_words, words
from core.translating.figures import same_numbers

# An echo is no failure where little was said: names and titles are often the same in both languages, numbers
# and addresses always.
_ECHO_WORDS = 5
_ADDRESSES = ("://", "www.", "@")

# So many words of the source in a row, most of them no names, were left as they were; close languages share some more.
_LEFT_WORDS = 5
_LEFT_SHARE = 0.25
_LEFT_SMALL = 0.7
_LEFT_MOST = 20

# So few are enough where all but one are written small and one is a small word of the source's language alone: "control
# over the market". Names of societies and books have more capitals.
_LEFT_FEW = 4
_WRITTEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")

# How often the same words must follow one another to be a loop, by the number of words that are repeated. "Very, very,
# very" is emphasis.
_REPEATS = {1: 4, 2: 3, 3: 3, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2}

# The same two to four words twice in a row, or a long word, with nothing between: what small models do to rare words.
_TWICE = re.compile(r"(?<![\w'’-])(([^\W\d_]+) (?!\2 )[^\W\d_]+(?: [^\W\d_]+){0,2}) \1(?![\w'’-])", re.IGNORECASE)
_WORD_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]{4,})(?: \1(?![\w'’-])|-\1-)", re.IGNORECASE)

# Languages that say a word twice where others have a plural or an adverb.
_DOUBLING = frozenset(
    ["az", "bn", "gu", "hi", "id", "it", "ja", "kk", "km", "kn", "ko", "ky", "lo", "ml", "mr", "ms",
     "my", "ne", "pa", "si", "sw", "ta", "te", "th", "tl", "tr", "ug", "ur", "uz", "vi", "zh", "zt"]
)  # fmt: skip

# What tokenizers and decoders write for what they do not know.
_UNKNOWN = re.compile("<unk>|\N{DOUBLE QUESTION MARK}|\N{REPLACEMENT CHARACTER}|\N{LOWER ONE EIGHTH BLOCK}")

# Where a language is told from as many words, it is told right.
_LANGUAGE_WORDS = 6
_LANGUAGE_CONFIDENCE = 0.9

# A translation is of an absurd length when it is this many times as long or as short as its source, and one of the two
# has at least so many letters' width: a word may well become a phrase...
_RATIO = 3.5
_LENGTH_FLOOR = 40
# ...or, in the same script, this many times.
_NEAR_RATIO = 1.9
_NEAR_FLOOR = 60

# Without any of these, which are in no Latin text, every letter counts as one, which is found out much faster.
_MARKED_OR_WIDE = re.compile("[\u0300-\u1fff\u2e80-\U0010ffff]")

# Ideographs say about as much as this many letters of an alphabet.
_IDEOGRAPH_WIDTH = 2.5

# One word that is in no list may be a rare one.
_INVENTED = 2

_END = re.compile(r"[.!?…:;。！？؟।۔][\s\"'”’»)\]]*\Z")
_CUT_WORDS = 8


def doubt(
    source: str, translation: str, languages: tuple[str, str] = ("", ""), terms: Sequence[Term] = ()
) -> Doubt | None:
    """The reason to doubt that ``translation`` renders ``source``, or None where nothing looks wrong.

    ``languages`` are the codes of the two, as far as they are known; what depends on one that is not is not judged.
    ``terms`` are those of the glossary, whose words are right, however odd.
    """
    said, heard = words(source), words(translation)
    if said and not heard:
        return Doubt.EMPTY
    if said == heard and _counted(source) >= _ECHO_WORDS:
        return Doubt.ECHO
    # What the source says nearly as often is faithful, as where nothing but a number changes.
    if _loops(heard) and not _loops([word for word in said if not word.isdecimal()], spared=1):
        return Doubt.LOOP
    if _UNKNOWN.search(translation) and not _UNKNOWN.search(source):
        return Doubt.UNKNOWN
    if said != heard and (_is_left(said, heard, translation) or _few_are_left(said, translation, languages)):
        return Doubt.ECHO
    if _is_foreign(translation, heard, languages):
        return Doubt.LANGUAGE
    if _is_of_absurd_length(source, translation):
        return Doubt.LENGTH
    if _stammers(translation, languages[1]) and not _stammers(source, languages[1]):
        return Doubt.STAMMER
    # Scripts without capitals, such as Thai, may end a sentence with nothing.
    cased = translation.lower() != translation.upper()
    if cased and len(said) >= _CUT_WORDS and _END.search(source) and not _END.search(translation):
        return Doubt.CUT
    if not same_numbers(_without_addresses(source), _without_addresses(translation), languages):
        return Doubt.NUMBER
    if len(made_up(source, translation, languages[1], terms)) >= _INVENTED:
        return Doubt.INVENTED
    return None


def said_once(text: str, target: str) -> str:
    """A text of the language ``target`` without what makes it stammer."""
    text = _TWICE.sub(r"\1", text)
    if target in _DOUBLING:
        return text
    return _WORD_TWICE.sub(lambda twice: twice[1] + ("-" if twice[0].endswith("-") else ""), text)


def _without_addresses(text: str) -> str:
    return " ".join(word for word in text.split(" ") if not any(sign in word for sign in _ADDRESSES))


def _counted(text: str) -> int:
    """How many words say something: no numbers, no addresses."""
    return sum(not word.isdecimal() for word in words(_without_addresses(text)))


def _loops(words: list[str], spared: int = 0) -> bool:
    """Whether the same words come several times in a row, or a word says little but itself ("hahahaha").

    So many times less than would be a loop count as one as ``spared``.
    """
    heard_again = len(words) - len(set(words))
    for size, most in _REPEATS.items():
        repeats = max(2, most - spared)
        if heard_again < size * (repeats - 1):
            continue
        run = 0
        for i in range(size, len(words)):
            run = run + 1 if words[i] == words[i - size] else 0
            if run >= size * (repeats - 1):
                return True
    return any(re.search(r"(.{1,4}?)\1{7}", word) for word in words if not word.isdigit())


def _stammers(text: str, target: str) -> bool:
    """Whether a text says a word or some twice in a row, as far as its language does not do so on purpose."""
    if _TWICE.search(text):
        return True
    return bool(target) and target not in _DOUBLING and _WORD_TWICE.search(text) is not None


def _is_foreign(translation: str, heard: list[str], languages: tuple[str, str]) -> bool:
    """Whether a translation is in another language than the one that was asked for."""
    target = languages[1]
    if not target or len(heard) < _LANGUAGE_WORDS:
        return False
    detected, confidence = detect(translation)
    return confidence >= _LANGUAGE_CONFIDENCE and not are_close(detected, target)


def _is_left(said: list[str], heard: list[str], translation: str) -> bool:
    """Whether a stretch of the source stands in its translation as it was."""
    if len(heard) < _LEFT_WORDS:
        return False
    size = min(max(_LEFT_WORDS, round(_LEFT_SHARE * len(heard))), _LEFT_MOST)
    stretches = {tuple(said[i : i + size]) for i in range(len(said) - size + 1)}
    # What is written small is said, what has a capital or a digit may be a name.
    small = {word.lower() for word in re.findall(r"\w\w+", translation) if word.islower()}
    return any(
        stretch in stretches and sum(word in small for word in stretch) > _LEFT_SMALL * size
        for stretch in (tuple(heard[i : i + size]) for i in range(len(heard) - size + 1))
    )


def _few_are_left(said: list[str], translation: str, languages: tuple[str, str]) -> bool:
    """Whether few words of the source stand in its translation, which are no name and no words of its language."""
    if not all(languages):
        return False
    stretches = {tuple(said[i : i + _LEFT_FEW]) for i in range(len(said) - _LEFT_FEW + 1)}
    written = _WRITTEN.findall(_without_addresses(translation))
    lower = [word.lower() for word in written]
    for i in range(len(written) - _LEFT_FEW + 1):
        if tuple(lower[i : i + _LEFT_FEW]) not in stretches:
            continue
        small = [word for word in written[i : i + _LEFT_FEW] if word.islower() and len(word) > 2]
        if len(small) >= _LEFT_FEW - 1 and any(
            word in stop_words(languages[0]) and word not in stop_words(languages[1]) for word in small
        ):
            return True
    return False


def _is_of_absurd_length(source: str, translation: str) -> bool:
    widths = _width(source), _width(translation)
    ratio, limit, floor = widths[1] / (widths[0] or 1), _RATIO, _LENGTH_FLOOR
    if _script(source) == _script(translation):
        limit, floor = (_NEAR_RATIO, _NEAR_FLOOR) if max(widths) >= _NEAR_FLOOR else (limit, floor)
    return max(widths) >= floor and not 1 / limit <= ratio <= limit


def _script(text: str) -> str:
    """The script of a text's first letter, as Unicode names it."""
    letter = next((character for character in text if character.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _width(text: str) -> float:
    """The length of a text in letters of an alphabet, the vowel signs of an abugida among them."""
    if not _MARKED_OR_WIDE.search(text):
        return sum(map(str.isalnum, text))
    return sum(
        _IDEOGRAPH_WIDTH if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
        if character.isalnum() or unicodedata.category(character).startswith("M")
    )
