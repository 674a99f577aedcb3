"""A web page into the blocks of text that a reader sees on it, in order, and what their elements say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from core.model import Role
from core.reading import plain

if TYPE_CHECKING:
    from lxml.etree import _Element


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BLOCKS = _set(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre search section summary table tbody td tfoot th "
    "thead tr ul"
)

# Elements that hold no text to be read in the flow of a page; of a ruby, what stands beside the word.
_UNREAD = _set(
    "annotation annotation-xml applet audio button canvas datalist dialog embed frameset head iframe input map menu "
    "nav noscript object option output progress rp rt rtc script select style svg template textarea video"
)
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_UNSEEN_CLASSES = _set("hidden hide d-none sr-only visually-hidden visuallyhidden screen-reader-text")

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ROLES = {
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "blockquote": Role.QUOTE,
    **dict.fromkeys(("li", "dd", "dt"), Role.LIST),
    **dict.fromkeys(_HEADINGS, Role.HEADING),
}

# What authors of pages call the line that says who wrote, and the one that stands under a picture; and how many
# characters each has at most.
_CLASSES = (
    (Role.BYLINE, 140, r"byline|dateline|authors?|author-?name|posted-on|(?:pub|published|post|entry)-?date"),
    (
        Role.CAPTION,
        500,
        r"(?:wp-|image-?|photo-?|picture-?)?caption(?:-text)?|(?:photo-?|image-?)?credits?|attribution",
    ),
)
_NAMED = tuple(
    (role, most, re.compile(rf"(?:^|[\s_-])(?:{names})(?:$|[\s_-])", re.I)) for role, most, names in _CLASSES
)

# What authors of pages call the parts of a page that are no part of the article on it.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:advert|author-?(?:bio|box|card|info)|about-?(?:the-?)?author|breadcrumb|comments?(?![a-z])|consent"
    r"|cookie|disqus|footer|gdpr|most-?(?:popular|read)|nav(?:bar|igation)?(?![a-z])|newsletter|next-?(?:article|post|story)"
    r"|notification|outbrain|paywall|popup|promo|recirc|recommend|related|respond|shar(?:e|ing)(?![a-z])|sidebar|sign-?up"
    r"|social|sponsor|subscri|taboola)",
    re.IGNORECASE,
)
_FURNISHING = _set("aside footer form nav")

# A heading of more characters is a paragraph that was made large; a cell of more, or of more lines, belongs to a table
# that only lays the page out; after a line of more, a single line break ends a paragraph.
_HEADING = 250
_CELL = 200
_LINES = 3
_LINE = 100

# Whatever a program is written in, its lines have some of these.
_CODE = re.compile(r"[{}=<>;\\]|^\s*[$#]", re.MULTILINE)

BREAK = "\u2028"
"""A line break within a paragraph, as ``article.normalize`` knows it."""

_BREAKS = re.compile(rf"{BREAK}\s*{BREAK}|(?<=[^{BREAK}]{{{_LINE}}}){BREAK}")


@dataclass(slots=True)
class Block:
    """A piece of a page's text that stands by itself.

    ``role`` is what the elements around it say that it is; ``heading`` is its level if it is one, from 1 for the
    largest, else 0; ``verbatim`` is whether it is a listing, as of a program, ``marked`` whether it is an item by
    a mark in its text. ``furniture`` is the part of the page around it that by its name is no part of an article,
    ``row`` the row of a table that it stands in or is; None where there is none.
    """

    text: str
    role: Role | None = None
    heading: int = 0
    verbatim: bool = False
    marked: bool = False
    furniture: _Element | None = None
    row: _Element | None = None


def blocks(tree: _Element, *, hidden: bool = False) -> list[Block]:
    """The blocks of a page or of a part of it; a row of a table is one. ``hidden`` takes what is not shown along."""
    return [block for _, row in groupby(_blocks(tree, hidden), key=lambda b: b.row) for block in _joined(list(row))]


def _blocks(tree: _Element, hidden: bool) -> Iterator[Block]:
    from lxml.etree import iterwalk

    around: list[_Element] = []
    pieces: list[str] = []
    walk = iterwalk(tree, events=("start", "end"))
    skipped = None
    for event, element in walk:
        tag = element.tag
        if event == "start" and (tag in _UNREAD or not (hidden or _is_shown(element))):
            skipped = element
            walk.skip_subtree()
            continue
        if element is not skipped and (tag in _BLOCKS or (tag == "span" and _is_caption(element))):
            yield from _made("".join(pieces), around)
            pieces.clear()
            if event == "start":
                around.append(element)
            else:
                around.pop()
        elif tag == "br" and event == "start":
            pieces.append(BREAK)
        text = element.text if event == "start" else element.tail
        # What follows the tree is no part of it.
        if text and not (event == "end" and element is tree):
            pieces.append(text)


def _is_caption(element: _Element) -> bool:
    """Whether an element stands by itself for what it is called, though it need not."""
    return any(role is Role.CAPTION and pattern.search(element.get("class", "")) for role, _, pattern in _NAMED)


def _is_shown(element: _Element) -> bool:
    get = element.get
    if get("hidden") is not None or get("aria-hidden") == "true" or _UNSEEN.search(get("style", "")):
        return False
    return _UNSEEN_CLASSES.isdisjoint(get("class", "").split())


def _made(text: str, around: Sequence[_Element]) -> Iterator[Block]:
    """The blocks that a text makes, which stands in the elements ``around`` it, outermost first."""
    if not text or text.isspace():
        return
    tags = [element.tag for element in around]
    furniture = next((element for element in reversed(around) if _is_furniture(element)), None)
    row = next((element for element in reversed(around) if element.tag == "tr"), None)
    if "pre" in tags:
        if _CODE.search(text) or around[-1].find(".//code") is not None:
            yield Block(text, Role.LIST, verbatim=True, furniture=furniture, row=row)
        else:
            yield from (Block(p.text, p.role, furniture=furniture, row=row) for p in plain.paragraphs(text))
        return
    lines = "\n".join(" ".join(line.split()) for line in text.split(BREAK))
    if BREAK in text and plain.is_laid_out(lines):
        # Lines that end where a program broke them, or that are the items of a list.
        for p in plain.paragraphs(lines):
            marked = p.role is Role.LIST
            yield Block(p.text, p.role or _role(p.text, around), marked=marked, furniture=furniture, row=row)
        return
    for part in _BREAKS.split(text):
        line = BREAK.join(" ".join(piece.split()) for piece in part.split(BREAK)).strip(BREAK + " ")
        if line:
            heading = next((_HEADINGS.index(tag) + 1 for tag in reversed(tags) if tag in _HEADINGS), 0)
            level = heading if len(line) <= _HEADING else 0
            yield Block(line, _role(line, around), level, furniture=furniture, row=row)


def _is_furniture(element: _Element) -> bool:
    return element.tag in _FURNISHING or any(_FURNITURE.search(element.get(name, "")) for name in ("class", "id"))


def _role(text: str, around: Sequence[_Element]) -> Role | None:
    """What the elements around a text say that it is: by their names, or by what they are, the innermost first."""
    for element in reversed(around[-3:]):
        names = " ".join(element.get(name, "") for name in ("class", "itemprop", "rel"))
        for role, most, pattern in _NAMED:
            if len(text) <= most and pattern.search(names):
                return role
    told = next((_ROLES[element.tag] for element in reversed(around) if element.tag in _ROLES), None)
    return None if told is Role.HEADING and len(text) > _HEADING else told


def _joined(cells: list[Block]) -> list[Block]:
    """The blocks of a row as one, unless the table only lays the page out."""
    row = cells[0].row
    if row is None or len(cells) < 2 or any(len(cell.text) > _CELL for cell in cells) or len(cells) > _LINES * len(row):
        return cells
    return [Block(" | ".join(cell.text for cell in cells), Role.LIST, furniture=cells[0].furniture, row=row)]
