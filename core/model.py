"""The data that flows: ``path -> Article -> Summary -> Translation -> Digest``.

Everything here is frozen. The index of a sentence in its article is the only link between an original, its
summary and its translation: nothing is ever matched by its text, since two sentences may be equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from core.languages import are_close


class Role(StrEnum):
    """What a block is to its article. Only ``TEXT`` is ever summarised; ``BOILERPLATE`` is never translated."""

    HEADLINE = "headline"
    BYLINE = "byline"
    CAPTION = "caption"
    HEADING = "heading"
    TEXT = "text"
    QUOTE = "quote"
    LIST = "list"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``start`` and ``end`` count code points in ``Article.text``, and ``text`` is what lies between."""

    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like part of an article and what it is; never without a sentence.

    ``language`` is set where it is another than the article's, as in a foreign quotation.
    """

    role: Role
    sentences: tuple[Sentence, ...]
    language: str = ""

    @property
    def start(self) -> int:
        return self.sentences[0].start

    @property
    def end(self) -> int:
        return self.sentences[-1].end


@dataclass(frozen=True)
class Article:
    """A text that was read: its blocks in reading order and the normalised text that they point into.

    ``language`` is a code of ``core.languages``; ``confidence`` says how sure its detection was, from 0 to 1, and
    is 1 where a person chose the language. ``source`` names where the text came from, for people to read. What the file
    says of itself is kept where it says it: ``author``, ``date`` (ISO 8601, as much of it as is known) and ``url``.
    """

    source: str
    title: str
    language: str
    text: str
    blocks: tuple[Block, ...]
    confidence: float = 1.0
    encoding: str | None = None
    author: str = ""
    date: str = ""
    url: str = ""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, so that ``sentences[i].index == i``."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @cached_property
    def title_index(self) -> int | None:
        """The first sentence of the headline, which stands for the title; None where there is no headline."""
        return next((block.sentences[0].index for block in self.blocks if block.role is Role.HEADLINE), None)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The role of the block that each sentence stands in, by sentence index."""
        return tuple(block.role for block in self.blocks for _ in block.sentences)

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that a summary may be made of: those in blocks of role ``TEXT``."""
        return tuple(s for s, role in zip(self.sentences, self.roles, strict=True) if role is Role.TEXT)


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary is to be: at most one of the three is set; with none, it follows from the article's length.

    ``ratio`` is a share of the body's sentences, above 0 and up to 1. Raises ValueError for anything else.
    """

    sentences: int | None = None
    ratio: float | None = None
    words: int | None = None

    def __post_init__(self) -> None:
        given = [value for value in (self.sentences, self.ratio, self.words) if value is not None]
        if len(given) > 1:
            raise ValueError("a length is a number of sentences, a ratio or a number of words: one of them")
        if not all(value > 0 for value in given) or (self.ratio or 0) > 1:
            raise ValueError("a length is above zero, and a ratio is at most 1")


class Merit(StrEnum):
    """Why a sentence is part of a summary."""

    CENTRAL = "central"
    """It says what much of the article is about."""
    EARLY = "early"
    """It stands at the beginning."""
    TITLE = "title"
    """It has words of the title or of a heading."""
    NEW = "new"
    """It says what the better sentences do not."""
    CONTEXT = "context"
    """The next sentence cannot be understood without it."""
    QUOTATION = "quotation"
    """It belongs to a quotation, which is kept whole."""
    ROOM = "room"
    """There was room left."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences kept, as indexes in reading order, and the salience of every body sentence by index.

    ``reasons`` says why each sentence was kept, as far as the algorithm can tell; ``length`` is what was asked for.
    """

    algorithm: str
    sentences: tuple[int, ...]
    scores: Mapping[int, float] = field(default_factory=dict)
    reasons: Mapping[int, tuple[Merit, ...]] = field(default_factory=dict)
    length: Length = Length()


class Doubt(StrEnum):
    """Why a translation looks wrong."""

    ECHO = "echo"
    LOOP = "loop"
    EMPTY = "empty"
    LENGTH = "length"
    LANGUAGE = "language"
    UNKNOWN = "unknown"
    STAMMER = "stammer"
    CUT = "cut"
    NUMBER = "number"
    INVENTED = "invented"
    SCORE = "score"

    @property
    def keeps_source(self) -> bool:
        """Whether the source stands in place of the translation; else the translation stands, marked."""
        return self in (Doubt.ECHO, Doubt.LOOP, Doubt.EMPTY, Doubt.LENGTH, Doubt.LANGUAGE)


@dataclass(frozen=True, slots=True)
class Translated:
    """One sentence in the target language. ``index`` is the sentence's, or None for the article's title."""

    index: int | None
    text: str
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """Sentence indexes mapped to their texts in the language ``target``, by way of ``route`` (codes, source first).

    ``packs`` are the versions of all packs that had a part in it, by their codes, in the order of the route. ``edited``
    are the sentences that a person has put into other words. ``stand_ins`` has the code of each language that was to be
    read or written and no pack is for, and the code of the variety of it that stands in.
    """

    source: str
    target: str
    route: tuple[str, ...]
    title: str
    sentences: Mapping[int, str]
    doubtful: Mapping[int, Doubt] = field(default_factory=dict)
    title_doubt: Doubt | None = None
    packs: Mapping[str, str] = field(default_factory=dict)
    edited: frozenset[int] = frozenset()
    stand_ins: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Digest:
    """All that came out for one article: what is shown side by side and saved."""

    article: Article
    summary: Summary
    translation: Translation | None = None
    made: datetime = field(default_factory=lambda: datetime.now(UTC))


class Stage(StrEnum):
    """What a run is busy with."""

    READING = "reading"
    SUMMARIZING = "summarizing"
    LOADING = "loading"
    TRANSLATING = "translating"


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` steps of a stage; a total of 0 means that it is not known."""

    stage: Stage
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A text that came from no file: pasted, dropped or piped in. ``name`` says where from, for people to read."""

    content: str | bytes
    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """A page to be fetched from the network, because somebody asked for it; ``url`` begins with http:// or https://."""

    url: str

    @property
    def name(self) -> str:
        """What to call it as long as its title is not known."""
        return self.url


@dataclass(frozen=True, slots=True)
class Term:
    """What the reader wants ``source`` to be called in a translation: ``target``, or itself where that is empty.

    It holds for texts in ``source_language`` that are translated into ``target_language``, where these are not empty.
    """

    source: str
    target: str = ""
    source_language: str = ""
    target_language: str = ""


@dataclass(frozen=True, slots=True)
class Glossary:
    """The reader's own list of terms, in their order; of two for the same words the later one holds."""

    terms: tuple[Term, ...] = ()

    def terms_for(self, source: str, target: str) -> tuple[Term, ...]:
        """The terms that hold for a pair of languages (codes), varieties of them included."""
        return tuple(
            term
            for term in self.terms
            if (not term.source_language or are_close(term.source_language, source))
            and (not term.target_language or are_close(term.target_language, target))
        )


Source = Path | Text | Link
Event = Article | Summary | Translated | Progress | Digest


class Effort(StrEnum):
    """How widely a translation is searched for: docs/performance.md has what that costs and brings."""

    FAST = "fast"
    CAREFUL = "careful"


class Layout(StrEnum):
    """How a digest is laid out.

    A digest without a translation has one column, with the original in it, in every layout.
    """

    TRANSLATION = "translation"
    """The translation alone: of the summary, and of the whole article where that was translated."""
    SIDE_BY_SIDE = "side-by-side"
    """The original and its translation: of the summary, and of the whole article where that was translated."""
    ARTICLE = "article"
    """The whole article beside what of it is translated, the sentences of the summary marked."""
    BRIEF = "brief"
    """The best of the translated summary, as much as one page holds."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to do with an article. ``source`` None detects its language, ``target`` None makes a summary only.

    ``full`` translates the whole article (but its boilerplate) after the summary; ``encoding`` overrides the
    detection of a text file's.
    """

    source: str | None = None
    target: str | None = None
    algorithm: str = "nutgraf"
    length: Length = Length()
    full: bool = False
    encoding: str | None = None
    effort: Effort = Effort.FAST
    glossary: Glossary = Glossary()
