"""Web pages into a ``Draft``.

trafilatura tells which of a page's text is the article. What each part of it is, the page itself tells; so headings,
captions and paragraphs come out whole which trafilatura changes on its way.
"""

from __future__ import annotations

import copy
import logging
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from core.errors import Reason
from core.model import Role
from core.reading import headline, limits, page
from core.reading.draft import Draft, Paragraph, Raw
from core.reading.page import Block

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

# Where a page says how it is encoded, and within how many bytes of its beginning.
_CHARSET = re.compile(rb"""<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)
_HEAD = 8192

# What programs that save pages write into them: where the page was.
_SAVED_FROM = re.compile(r"<!--[^>]{0,200}?(?:saved from url=(?:\(\d+\))?|\burl:)\s*(https?://[^\s<>\"]+)")

# Pictures and fonts that a page carries within itself.
_EMBEDDED = re.compile(r"\bdata:[\w.+-]+/[\w.+-]+[\w;=.+-]*,[^\"'\s<>)]{100,}")

# What no tree may hold, and characters by their numbers, which may be those.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,8}|[0-9]{1,9});?")

# A tag of so many characters that its attributes alone could take the parser minutes.
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{50000,}")
_ATTRIBUTES = 10_000

# A page of hardly more words than the few that were found is a note, and all of it is meant to be read.
_SHORT = 50
_NOTE = 2.5

# An article has begun with the first block of so many characters: what tells its headline stands above.
_RUNNING = 200

# What is called furniture is part of the article all the same from this share of its text on.
_FURNISHED = 0.3

# A headline stands so many blocks above its article at most.
_ABOVE = 12

# Between a headline and its article, whole sentences of so many characters are its standfirst, which trafilatura drops.
_SENTENCE = 60
_ENDS = tuple(".!?…。！？।؟")

# Words, and letters of scripts that have no spaces between words.
_WORD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")

# trafilatura's names of elements in HTML's.
_TAGS = {"head": "h2", "list": "ul", "item": "li", "quote": "blockquote", "row": "tr", "cell": "td", "lb": "br"}

# A block belongs to the article if this share of its words, taken in threes, is in what trafilatura found.
_SHARED = 0.5

# The page holds what was found if this share of it came back; else it was in a script, or hidden.
_COVERED = 0.4

# Libraries that log and warn of what they do without; it is no news to whoever reads a page.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
warnings.filterwarnings("ignore", module=r"dateutil\.parser")


def read(raw: Raw) -> Draft:
    """The draft of a web page: its article, or all of its text where none stands out.

    Raises UnreadableFile where the page holds no text, or is more than can be read in a reasonable time.
    """
    text, encoding = raw.decoded(_declared(raw.data))
    tree = _parsed(text, raw)
    about = _metadata(tree)
    article = _article(tree)
    if not article:
        raise raw.refusal(Reason.EMPTY)
    saved_from = _SAVED_FROM.search(text, 0, _HEAD)
    return Draft(
        tuple(_paragraphs(article, about, tree)),
        title=about.title or "",
        author=about.author or "",
        language=_language(tree),
        date=about.date or "",
        url=about.url or (saved_from[1] if saved_from else ""),
        encoding=encoding,
    )


def _declared(data: bytes) -> str:
    """What a page calls its encoding, nothing where it does not say."""
    match = _CHARSET.search(data, 0, _HEAD)
    return match[1].decode() if match else ""


def _parsed(text: str, raw: Raw) -> HtmlElement:
    """The tree of a page. Raises UnreadableFile where it is empty, too large, or built to take for ever."""
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    text = _REFERENCE.sub(_referred, _CONTROL.sub("", _EMBEDDED.sub("", text)))
    if len(text) > limits.TEXT or text.count("<") > limits.TAGS:
        raise raw.refusal(Reason.TOO_LARGE)
    if any(len(tag[0].split()) > _ATTRIBUTES for tag in _LONG_TAG.finditer(text)):
        raise raw.refusal(Reason.HOSTILE)
    # huge_tree lets elements nest deeper than 256, which they soon do where a page leaves its tags open.
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(text.encode(errors="replace"), parser=parser)
    except ParserError as error:
        raise raw.refusal(Reason.EMPTY) from error
    scripts = sum(len(element.text or "") for element in tree.iter("script", "style"))
    if len(text) - scripts > limits.PAGE:
        raise raw.refusal(Reason.TOO_LARGE)
    if tree.xpath(f"boolean(//*[count(ancestor::*) = {limits.NESTED}])"):
        raise raw.refusal(Reason.HOSTILE)
    return tree


def _referred(reference: re.Match[str]) -> str:
    """A character reference as it is; what it means to every browser where it is a control; nothing else forbidden."""
    number = int(reference[1][1:], 16) if reference[1][0] in "xX" else int(reference[1])
    if 0x80 <= number < 0xA0:
        return bytes([number]).decode("cp1252", "ignore")
    character = chr(number) if number < 0x110000 else "\0"
    return "" if _CONTROL.match(character) else reference[0]


def _metadata(tree: HtmlElement) -> Document:
    """What a page says of its article. Dates are taken from where pages tell them, not guessed from the text."""
    from trafilatura.metadata import extract_metadata
    from trafilatura.settings import set_date_params

    return extract_metadata(copy.deepcopy(tree), date_config=set_date_params(extensive=False))


def _language(tree: HtmlElement) -> str:
    """The language that a page says it is in, as a tag, nothing where it does not say."""
    told = tree.xpath(
        "string((/html/@lang | /html/@xml:lang | //meta[@http-equiv='content-language']/@content"
        " | //meta[@property='og:locale']/@content)[1])"
    )
    return str(told).strip()


def _article(tree: HtmlElement) -> list[tuple[Block, bool]]:
    """The blocks of a page up to the end of its article, each with whether it is a part of it."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    made = bare_extraction(copy.deepcopy(tree), include_comments=False)
    found = page.blocks(_in_html(made.body)) if isinstance(made, Document) else []
    if not found:
        return [(block, True) for block in page.blocks(tree)]
    extract = _Extract(found)
    shown = page.blocks(tree)
    if extract.size < _SHORT and sum(len(_words(block.text)) for block in shown) < _NOTE * extract.size:
        return [(block, True) for block in shown]
    for hidden in (False, True):
        blocks = page.blocks(tree, hidden=True) if hidden else shown
        seen = [(block, extract.holds(block.text)) for block in blocks]
        if sum(len(_words(block.text)) for block, kept in seen if kept) >= _COVERED * extract.size:
            last = max(i for i, (_, kept) in enumerate(seen) if kept)
            return seen[: last + 1]
    return [(block, True) for block in found]


class _Extract:
    """The text that was found to be an article, to tell whether another text is a part of it; ``size`` is in words."""

    def __init__(self, found: Sequence[Block]) -> None:
        lines = [_words(line) for block in found for line in (block.text, *block.text.split(page.BREAK))]
        self._lines = set(map(tuple, lines))
        words = [word for block in found for word in _words(block.text)]
        self._threes = set(map(hash, zip(words, words[1:], words[2:], strict=False)))
        self.size = len(words)

    def holds(self, text: str) -> bool:
        words = _words(text)
        if len(words) < 4:
            return tuple(words) in self._lines
        threes = [hash(three) in self._threes for three in zip(words, words[1:], words[2:], strict=False)]
        return sum(threes) >= _SHARED * len(threes)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _in_html(body: _Element) -> _Element:
    """What trafilatura made, with its elements called as in HTML."""
    for element in body.iter(*_TAGS):
        element.tag = _TAGS[element.tag]
    return body


def _paragraphs(article: list[tuple[Block, bool]], about: Document, tree: HtmlElement) -> Iterator[Paragraph]:
    """The article with its headline at its place, once; the standfirst and the captions come along."""
    titles = [title for title in (about.title, tree.findtext(".//title")) if title]
    first = next(i for i, (_, kept) in enumerate(article) if kept)
    near = [block for block, _ in article[max(0, first - _ABOVE) :]]
    head = headline.find(near, titles, f"{about.sitename or ''} {about.hostname or ''}")
    begun = next((i for i, (b, kept) in enumerate(article) if kept and len(b.text) > _RUNNING), first)
    same = [i for i, (b, _) in enumerate(article[: begun + 1]) if b.heading and headline.is_same(b.text, head)]
    at = same[-1] if same else first
    mostly = _mostly([block for block, kept in article if kept])
    furniture = _furniture([block for block, kept in article if kept])
    for i, (block, kept) in enumerate(article):
        if head and i == at:
            yield Paragraph(head, Role.HEADLINE)
        if headline.is_same(block.text, head) and (block.heading or i < begun):
            continue
        if kept and block.furniture in furniture:
            yield Paragraph(block.text, Role.BOILERPLATE)
        elif kept or (
            block.furniture is None
            and ((i > first and block.role is Role.CAPTION) or (same and at < i < begun and _is_standfirst(block)))
        ):
            told = block.verbatim or block.marked or _kind(block) not in mostly
            yield Paragraph(block.text, block.role if told else None, block.verbatim)


def _is_standfirst(block: Block) -> bool:
    """Whether a block between a headline and its article says in whole sentences what it is about."""
    return len(block.text) >= _SENTENCE and block.text.endswith(_ENDS) and block.role in (None, Role.HEADING)


def _kind(block: Block) -> tuple[Role | None, bool]:
    """What a block is by its elements, rows of a table told apart from items of a list."""
    return block.role, block.row is not None


def _mostly(kept: Sequence[Block]) -> list[tuple[Role | None, bool]]:
    """The kinds that most of an article's text is by its elements: these say how it looks, not what it is."""
    total = sum(len(block.text) for block in kept)
    kinds = ((Role.QUOTE, False), (Role.QUOTE, True), (Role.LIST, False), (Role.LIST, True))
    return [kind for kind in kinds if sum(len(b.text) for b in kept if _kind(b) == kind) * 2 > total]


def _furniture(kept: Sequence[Block]) -> tuple[_Element, ...]:
    """The parts of the page that by name are no part of an article, but for those that hold much of this one."""
    sizes = Counter["_Element"]()
    for block in kept:
        if block.furniture is not None:
            sizes[block.furniture] += len(block.text)
    total = sum(len(block.text) for block in kept)
    return tuple(element for element, size in sizes.items() if size < _FURNISHED * total)
