"""A ``Draft`` of any format into an ``Article``: normalised text, roles, language, sentences with their offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core import languages, sentences
from core.model import Article, Block, Role, Sentence
from core.reading import roles
from core.reading.draft import Draft, Paragraph, is_file_name

# Where the detection is not certain, the language that a file claims to be in is believed with this confidence.
DOUBTFUL = 0.5

# A block in another language than its article is so for certain above this confidence, and from this length on, in
# bytes of UTF-8: in few letters a name weighs too much, and a Chinese character says as much as three letters.
FOREIGN = 0.95
FOREIGN_BYTES = 60

# So many characters of a block tell its language.
_TASTE = 300

_QUOTATION = re.compile(r"[“„«\"][^“”„«»\"]+[”“»\"]")

# A title made of the first words of a text is at most this long, in characters.
TITLE = 80

# Prepositions, articles and conjunctions, which no headline ends with.
_JOINING = """
    of for to in on at by with from and or the a an der die das den dem des für von zu zum zur im am auf mit und oder
    ein eine de del la el los las para por en con y un una al do da dos em no na com e ou um uma ao aos du les le
    pour par aux avec et une sur di della dei delle per su il lo van voor het een op met aan и в на о об для из от с к
"""

# Roles kept as one sentence: a name with initials or a headline with an abbreviation must not be torn.
_WHOLE = frozenset({Role.HEADLINE, Role.HEADING, Role.BYLINE, Role.CAPTION})

# Invisible: zero-width and byte-order marks, soft hyphens, controls, lone surrogates, what Unicode never assigns. The
# joiners U+200C and U+200D stay, for Persian, Hindi and emoji are spelt with them, and so do direction marks. (Qt takes
# U+FDD0 and U+FDD1, which are never assigned, for the ends of a frame, and begins a paragraph there.)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060-\u2064\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]+"
)
_LINE_END = re.compile(r"[\r\n\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")

# The number of a list item or of a heading belongs to what follows it.
_NUMBER = re.compile(r"\W*(?:\d{1,3}|[A-Za-z])\W")


def normalize(text: str) -> str:
    """A paragraph in NFC, stripped, single-spaced, without invisible characters; its line ends are single newlines."""
    text = _INVISIBLE.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    text = _LINE_END.sub("\n", text)
    text = _SPACES.sub(" ", text)
    return _LINE_ENDS.sub("\n", text).strip()


def build(draft: Draft, source: str, language: str | None = None) -> Article | None:
    """The article that a draft makes, None where it holds no text at all.

    ``language`` is what a person chose; otherwise it is detected, and the draft's own hint decides in doubt.
    """
    paragraphs = [replace(p, text=text) for p in draft.paragraphs if (text := normalize(p.text))]
    if not paragraphs:
        return None
    draft = replace(draft, paragraphs=tuple(paragraphs), title=_told(draft.title), author=_line(draft.author))
    assigned = roles.assign(draft)
    code, confidence = (language, 1.0) if language else _language(draft, assigned)
    # Who names the language names it for all: the detection may be what was wrong.
    spoken = [code if language else _spoken(p.text, role, code) for p, role in zip(paragraphs, assigned, strict=True)]
    title = _title(paragraphs, assigned) or draft.title or _first_words(paragraphs, assigned)
    return Article(
        source=source,
        title=title or Path(source).stem,
        language=code,
        text="\n\n".join(p.text for p in paragraphs),
        blocks=tuple(_blocks(paragraphs, assigned, spoken, code)),
        confidence=confidence,
        encoding=draft.encoding,
        author=draft.author,
        date=_line(draft.date),
        url=_line(draft.url),
    )


def _blocks(paragraphs: list[Paragraph], assigned: list[Role], spoken: list[str], language: str) -> Iterator[Block]:
    offset = index = 0
    for paragraph, role, code in zip(paragraphs, assigned, spoken, strict=True):
        text = paragraph.text
        spans = [(0, len(text))] if role in _WHOLE else sentences.split(text, code)
        if len(spans) > 1 and _NUMBER.fullmatch(text, *spans[0]):
            spans[:2] = [(spans[0][0], spans[1][1])]
        made = tuple(
            Sentence(index + i, offset + start, offset + end, text[start:end]) for i, (start, end) in enumerate(spans)
        )
        yield Block(role, made, code if code != language else "")
        index += len(made)
        offset += len(text) + 2


def _spoken(text: str, role: Role, language: str) -> str:
    """The language of a block: its article's, unless it is certainly in another one, as a foreign quotation is."""
    if role is Role.BOILERPLATE or len(text.encode()) < FOREIGN_BYTES:
        return language
    code, confidence = languages.detect(text[:_TASTE])
    if confidence < FOREIGN or languages.are_close(code, language):
        return language
    # A long quotation and a few words of who said it: the words around are the block's own.
    around = _QUOTATION.sub(" ", text[:_TASTE])
    if len(around.split()) > 2 and languages.are_close(languages.detect(around)[0], language):
        return language
    return code


def _language(draft: Draft, assigned: list[Role]) -> tuple[str, float]:
    """The language of the body, since menus and credits are often in another; of everything where there is no body."""
    pairs = list(zip(draft.paragraphs, assigned, strict=True))
    body = [p.text for p, role in pairs if role is Role.TEXT] or [p.text for p, _ in pairs]
    code, confidence = languages.detect("\n".join(body))
    hint = languages.of_tag(draft.language)
    if confidence >= languages.CERTAIN or not hint or hint == code:
        return code, confidence
    return hint, DOUBTFUL


def _line(text: str) -> str:
    """What a file says of itself, on one line: lists, tables and the head of a mail have no room for two."""
    return normalize(text).replace("\n", " ")


def _told(title: str) -> str:
    title = _line(title)
    return "" if is_file_name(title) else title


def _title(paragraphs: list[Paragraph], assigned: list[Role]) -> str:
    """The headline, with the lines under it as long as it breaks off: "Instructions for" says nothing yet."""
    if Role.HEADLINE not in assigned:
        return ""
    at = assigned.index(Role.HEADLINE)
    title = paragraphs[at].text
    for paragraph, role in zip(paragraphs[at + 1 :], assigned[at + 1 :], strict=True):
        last = title.casefold().split()[-1]
        if role is not Role.HEADING or last not in _JOINING.split():
            break
        title += " " + paragraph.text
    return title.replace("\n", " ")


def _first_words(paragraphs: list[Paragraph], assigned: list[Role]) -> str:
    """The beginning of the body, cut after a word where the script has spaces."""
    body = [p.text for p, role in zip(paragraphs, assigned, strict=True) if role is Role.TEXT]
    text = (body or [paragraphs[0].text])[0].replace("\n", " ")
    if len(text) <= TITLE:
        return text
    cut = text[: TITLE + 1].rpartition(" ")[0] or text[:TITLE]
    return cut + "…"
