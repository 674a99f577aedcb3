"""What each paragraph of a draft is: by its place, its length, its end mark, and the words of ``cues``.

An article has an opening (all before the first paragraph of running text), a body, and a closing (all after the last
one). A short line without an end mark is a headline or what surrounds one in the opening, a heading in the body, and
no part of the article in the closing. A mistake costs most where it hides running text, so in doubt a line is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Role
from core.reading import cues
from core.reading.draft import Draft, Paragraph

# Widths are in half-width characters: a Chinese one counts as two. Running text has an end mark and more than BODY, or
# is so long (UNMARKED) that it is none of the short things; a text without end marks, such as Thai, needs only THAI.
BODY = 60
UNMARKED = 200
THAI = 80

# A text of fewer paragraphs than this has no furniture at its end, but a last line written without care.
FURNISHED = 4

# The most that a line of each kind spans.
HEADLINE = 220
HEADING = 110
KICKER = 30
BYLINE = 110
BESIDE_DATES = 30
CREDITED = 500
INVITED = 160
FURNITURE = 240
CLOSING = 90

# From this share of its text in whole sentences on, an article is running text.
PROSE = 0.7

_ENDS = tuple(".!?…。！？।॥؟۔።։។．")
_ASKS = tuple("?!？！؟")
_GOES_ON = tuple(":：,，،;；-—、")
_CLOSING_MARKS = "\"'”’»›)]}」』）】》*_ "
_NOTE = re.compile(r"(?:\[\d{1,3}\]|[¹²³⁰-⁹])+$")
_BRACKETS = re.compile(r"\([^()]*\)")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_QUOTE_MARKS = tuple("\"“„«‘'「『")


@dataclass(slots=True)
class _Line:
    """A paragraph as far as its role depends on it; ``bare`` is its end without closing marks.

    ``verbatim`` is whether it is a listing.
    """

    text: str
    role: Role | None
    folded: str
    width: int
    bare: str
    verbatim: bool

    @property
    def ended(self) -> bool:
        return self.bare.endswith(_ENDS)


def assign(draft: Draft) -> list[Role]:
    """The role of each paragraph of a draft whose texts are normalised, those that the format told included."""
    lines = [_line(p) for p in draft.paragraphs]
    for line in lines:
        if line.role is None:
            line.role = _by_its_words(line)
    start, stop = _body(lines)
    _open(lines[:start], draft)
    _close(lines[stop:], furnished=stop - start >= FURNISHED)
    _fill(lines, start, stop)
    _loosen(lines)
    if not any(line.role is Role.TEXT for line in lines):
        _promote(lines)
    return [line.role or Role.TEXT for line in lines]


def _line(paragraph: Paragraph) -> _Line:
    text = paragraph.text
    bare = _NOTE.sub("", text[-40:].rstrip(_CLOSING_MARKS)).rstrip(_CLOSING_MARKS)
    short = len(text) <= CREDITED
    width = len(text) + len(_WIDE.findall(text)) if short and not text.isascii() else len(text)
    return _Line(text, paragraph.role, text.casefold() if short else "", width, bare, paragraph.verbatim)


def _by_its_words(line: _Line) -> Role | None:
    """The role of a line that its own words give away wherever it stands; None for most lines."""
    text = line.folded
    if not any(map(str.isalnum, line.text)):
        return Role.BOILERPLATE
    if line.width > CREDITED or not text:
        return None
    if cues.CREDIT_AT_END.search(text[-140:]) or (line.width <= BYLINE and cues.CREDIT.match(text)):
        return Role.CAPTION
    if cues.FAULT.match(text):
        return Role.BOILERPLATE
    if line.width <= INVITED and cues.CONTACT.match(text):
        return Role.LIST
    if line.width <= FURNITURE and not text.startswith(_QUOTE_MARKS):
        if cues.NOTICE.match(text) or cues.FURNITURE.search(text) or cues.ADDRESS.match(text):
            return Role.BOILERPLATE
        if not line.ended and line.width <= INVITED and cues.INVITATION.match(text):
            return Role.BOILERPLATE
        if not line.ended and line.width <= HEADING and cues.CRUMBS.match(text):
            return Role.BOILERPLATE
    return None


def _body(lines: Sequence[_Line]) -> tuple[int, int]:
    """Where the running text begins, and where it has ended."""
    long = [line for line in lines if line.role in (None, Role.TEXT) and line.width > THAI]
    unmarked = UNMARKED if sum(line.ended for line in long) * 2 >= len(long) else THAI
    for least in (BODY, 0):
        found = [
            i
            for i, line in enumerate(lines)
            if line.role is Role.TEXT
            or (line.role is None and ((line.ended and line.width >= least) or line.width >= unmarked))
        ]
        if found:
            return found[0], found[-1] + 1
    return 0, len(lines)


def _open(lines: Sequence[_Line], draft: Draft) -> None:
    """Roles for what stands before the running text: the headline, and what is usually printed around it."""
    told = next((i for i, line in enumerate(lines) if line.role is Role.HEADLINE), None)
    for line in lines:
        if line.role is None and _is_byline(line, draft.author):
            line.role = Role.BYLINE
    at = told if told is not None else _headline(lines, draft.title)
    if at is None:
        return
    lines[at].role = Role.HEADLINE
    for i, line in enumerate(lines):
        if line.role is None and not line.ended and not (i > at and _goes_on(line)):
            line.role = Role.BOILERPLATE if i < at else Role.HEADING


def _goes_on(line: _Line) -> bool:
    """Whether what stands under a headline is running text without an end mark."""
    return line.text.endswith(_GOES_ON) or (line.width > HEADING and _continues(line))


def _headline(lines: Sequence[_Line], title: str) -> int | None:
    """Which of the opening's lines is the headline: the format's title, else the first that looks like one."""
    free = [i for i, line in enumerate(lines) if line.role is None and line.width <= HEADLINE]
    title = title.casefold()
    for i in free:
        if title and len(lines[i].folded) > 3 and title.startswith(lines[i].folded):
            return i
    free = [i for i in free if not lines[i].text.endswith(_GOES_ON)]
    free = [i for i in free if not lines[i].ended] or [i for i in free if lines[i].text.endswith(_ASKS)]
    while len(free) > 1 and _is_kicker(lines[free[0]], lines[free[1]]):
        free = free[1:]
    return free[0] if free else None


def _is_kicker(line: _Line, following: _Line) -> bool:
    """Whether a line names the section or the theme of the headline that follows it."""
    if cues.SECTION.match(line.folded):
        return True
    shouted = line.text.isupper() and not following.text.isupper()
    return shouted and line.width <= KICKER and line.width * 2 <= following.width


def _is_byline(line: _Line, author: str) -> bool:
    """Whether a line of the opening or closing says who wrote the article, or where and when."""
    if line.width > BYLINE:
        return False
    if author and line.folded in (author.casefold(), "by " + author.casefold()):
        return True
    if line.ended and line.width > BODY:
        return False
    if cues.AUTHOR.match(line.folded):
        return _is_name(line.text)
    rest, dates = cues.DATE.subn("", line.folded)
    return dates > 0 and (len(rest) <= BESIDE_DATES or bool(cues.DATE_CUE.match(line.folded)))


def _is_name(text: str) -> bool:
    """Whether the words after the first are written as names are: all but short ones capitalised, if a script can."""
    words = [word for word in re.findall(r"[^\W\d_]+", _BRACKETS.sub("", text))[1:] if len(word) > 3]
    return bool(words) and not any(word[0].islower() for word in words)


def _close(lines: Sequence[_Line], furnished: bool) -> None:
    """Roles for what stands after the running text: credits of authors, and the furniture of the page."""
    for line in lines:
        if line.role is None and not line.ended:
            if _is_byline(line, ""):
                line.role = Role.BYLINE
            elif furnished and line.width <= CLOSING:
                line.role = Role.BOILERPLATE


def _fill(lines: Sequence[_Line], start: int, stop: int) -> None:
    """Headings within the body, and text for all that is left."""
    for i in range(stop - 1, start - 1, -1):
        line = lines[i]
        if line.role is None:
            line.role = Role.HEADING if _is_heading(lines, i, stop) else Role.TEXT
    for line in lines:
        line.role = line.role or Role.TEXT


def _continues(line: _Line) -> bool:
    """Whether a line without an end mark is a part of something longer: it begins amid a sentence, or goes on."""
    return line.text.endswith(_GOES_ON) or next(filter(str.isalnum, line.text)).islower()


def _loosen(lines: Sequence[_Line]) -> None:
    """Lines without an end mark amid running text that has them are lists: data, addresses, labels, not sentences."""
    text = [line for line in lines if line.role is Role.TEXT]
    if sum(line.width for line in text if line.ended) < PROSE * sum(line.width for line in text):
        return
    for line in text:
        if not line.ended and line.width <= UNMARKED and "\n" not in line.text and not line.bare.endswith(_GOES_ON):
            line.role = Role.LIST


def _is_heading(lines: Sequence[_Line], at: int, stop: int) -> bool:
    """Whether a line of the body is a heading: short, begun like one, without an end mark, and with text under it."""
    line = lines[at]
    if line.ended or line.width > HEADING or _continues(line):
        return False
    passed_over = (Role.CAPTION, Role.BOILERPLATE)
    under = next((other for other in lines[at + 1 : min(at + 4, stop)] if other.role not in passed_over), None)
    return under is not None and under.role in (Role.TEXT, Role.LIST, Role.QUOTE) and under.width > line.width


def _promote(lines: Sequence[_Line]) -> None:
    """An article of nothing but quotations, list items, loose lines or seeming furniture is made of these."""
    for role in (Role.QUOTE, Role.LIST, Role.HEADING, Role.CAPTION, Role.BOILERPLATE):
        for line in lines:
            if line.role is role and not line.verbatim:
                line.role = Role.TEXT
        if any(line.role is Role.TEXT for line in lines):
            return
