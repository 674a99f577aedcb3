"""What every format for people shows, in the order to show it; a format only decides what it looks like.

::

    Page(title, facts, parts, about) -> Part(heading, rows) -> Row(columns) -> Column(words)    one Words a sentence

The labels are English, as the names of languages are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from core.algorithms import ALGORITHMS
from core.languages import is_right_to_left, joint, name_of
from core.model import Article, Block, Digest, Doubt, Layout, Role, Sentence
from core.wording import explain_doubt, printable

T = TypeVar("T")

SUMMARY = "Summary"
ARTICLE = "Whole article"
ABOUT = "About this summary"
EDITED = "edited by hand"
NO_SUMMARY = "There is nothing in this article to make a summary of."

# What is known of the article itself stands at the top; how it was summarised and translated, below it all.
_OF_ARTICLE = ("Title", "Byline", "Published", "Source", "Link")

# Lines of text that fit on one page, whatever the format, and letters that fit on a line of the text, of a title and of
# what is known; a wide letter counts as two. The last two are what a line of a title or of facts is in lines of text.
_ROOM, _LINE, _TITLE_LINE, _FACTS_LINE = 32, 80, 45, 100
_TITLE_HEIGHT, _FACTS_HEIGHT = 1.9, 0.8

# Codes of packs that are no language tags of BCP 47.
_TAGS = {"pb": "pt-BR", "zt": "zh-Hant"}


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence or title as a column shows it: in its own language, which is the original's where it was left so.

    ``note`` says in words what looks wrong with it, or that a person has edited it, and ``left`` whether it is only
    the original again. ``index`` is the sentence's, None for a title; ``kept`` marks a sentence of the summary that
    stands in its article.
    """

    text: str
    language: str
    note: str = ""
    left: bool = False
    index: int | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The words of a row in one language, and what stands between two of them."""

    language: str
    between: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the summary, or a block of the article with its role: the same sentences in each column."""

    role: Role
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under a heading; ``remark`` says why there is nothing where there are no rows."""

    heading: str
    rows: tuple[Row, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to know about a digest; ``link`` is the address of a page that it names, or nothing."""

    label: str
    value: str

    @property
    def link(self) -> str:
        # An author or a date that begins so leads nowhere.
        named = self.label in ("Source", "Link") and self.value.startswith(("http://", "https://"))
        return self.value if named else ""


@dataclass(frozen=True, slots=True)
class Page:
    """All that is shown of a digest. ``title`` has the words of each column; ``brief`` asks to save room.

    ``facts`` are those about the article, to stand under its title; ``about`` tells below all else how this was made.
    """

    title: tuple[Words, ...]
    facts: tuple[Fact, ...]
    parts: tuple[Part, ...]
    about: tuple[Fact, ...]
    brief: bool = False

    @property
    def columns(self) -> int:
        return len(self.title)


def page(digest: Digest, layout: Layout = Layout.SIDE_BY_SIDE) -> Page:
    """A digest laid out."""
    return _Laid(digest, layout).page()


def sentences(digest: Digest, layout: Layout = Layout.SIDE_BY_SIDE) -> tuple[tuple[Sentence, Role], ...]:
    """What a format for other programs holds, in reading order, with roles: the sentences of the summary.

    They are all but boilerplate where the whole article was translated or the layout shows it.
    """
    every = tuple(
        (sentence, role)
        for sentence, role in zip(digest.article.sentences, digest.article.roles, strict=True)
        if role is not Role.BOILERPLATE
    )
    if layout is Layout.ARTICLE or is_full(digest):
        return every
    kept = set(digest.summary.sentences)
    return tuple((sentence, role) for sentence, role in every if sentence.index in kept)


def is_full(digest: Digest) -> bool:
    """Whether the whole article was translated, but its boilerplate."""
    if digest.translation is None:
        return False
    numbered = zip(digest.article.sentences, digest.article.roles, strict=True)
    wanted = {sentence.index for sentence, role in numbered if role is not Role.BOILERPLATE}
    return bool(wanted) and wanted <= digest.translation.sentences.keys()


def facts(digest: Digest, shown: int | None = None) -> tuple[Fact, ...]:
    """What there is to know about a digest; ``shown`` is the number of its summary's sentences that are, all if None.

    Where the file does not say it, there is no author, date or link.
    """
    article, translation, summary = digest.article, digest.translation, digest.summary
    found = [("Byline", byline(article)), ("Published", article.date), ("Source", article.source)]
    if article.url != article.source:
        found.append(("Link", article.url))
    found.append(("Language", name_of(article.language)))
    if translation:
        found.append(("Translated into", name_of(translation.target)))
        if len(translation.route) > 2:
            found.append(("By way of", ", ".join(map(name_of, translation.route[1:-1]))))
        found += [
            ("Variety", f"{name_of(variety)} in place of {name_of(wanted)}, for which there is no pack")
            for wanted, variety in translation.stand_ins.items()
        ]
        packs = (f"{code} {version}".strip() for code, version in translation.packs.items())
        found.append(("Language packs", ", ".join(packs)))
    algorithm = ALGORITHMS.get(summary.algorithm, summary.algorithm).partition(":")[0]
    count, total = len(summary.sentences) if shown is None else shown, len(article.body)
    found.append(("Length", f"{count} of {total} sentence{'' if total == 1 else 's'}, chosen by {algorithm}"))
    # The reader's own day, not Greenwich's.
    found.append(("Summary made", f"{digest.made.astimezone():%Y-%m-%d}"))
    return tuple(Fact(label, printable(value)) for label, value in found if value)


def byline(article: Article) -> str:
    """Who wrote an article, as the file tells it, or else as it stands under the headline; may be empty."""
    bylines = (block for block in article.blocks if block.role is Role.BYLINE)
    return article.author or " ".join(sentence.text for block in bylines for sentence in block.sentences)


def tag(language: str) -> str:
    """The language tag (BCP 47) of a code."""
    return _TAGS.get(language, language)


def direction(language: str) -> str:
    """``rtl`` or ``ltr``, as HTML has it."""
    return "rtl" if is_right_to_left(language) else "ltr"


def note(doubt: Doubt | None, edited: bool = False) -> str:
    """The few words to stand beside a translation that is doubtful, or that a person has put into other words."""
    return str(explain_doubt(doubt)) if doubt else EDITED if edited else ""


def is_left(doubt: Doubt | None, original: str, translation: str) -> bool:
    """Whether a sentence was left in the original: a person may have put another translation there since."""
    return doubt is not None and doubt.keeps_source and translation == original


class _Laid:
    """A digest on its way to a page."""

    def __init__(self, digest: Digest, layout: Layout) -> None:
        self._digest = digest
        self._article = digest.article
        self._translation = digest.translation
        self._layout = layout
        self._one_column = digest.translation is None or layout in (Layout.TRANSLATION, Layout.BRIEF)

    def page(self) -> Page:
        title = self._columns_of(self._title())
        kept = self._digest.summary.sentences
        brief = self._layout is Layout.BRIEF
        fitting = self._fitting() if brief else kept
        known = facts(self._digest, len(fitting))
        if self._translation and self._one_column:
            known = (Fact("Title", printable(self._article.title)), *known)
        parts = []
        if self._layout is not Layout.ARTICLE:
            parts.append(self._summary(fitting))
        if self._layout is Layout.ARTICLE or (is_full(self._digest) and not brief):
            parts.append(self._whole())
        of_article = tuple(fact for fact in known if fact.label in _OF_ARTICLE)
        about = tuple(fact for fact in known if fact.label not in _OF_ARTICLE)
        return Page(title, of_article, tuple(parts), about, brief)

    def _title(self) -> list[Words]:
        words = [Words(self._article.title, self._article.language)]
        if self._translation:
            words.append(self._translated(self._article.title, self._translation.title, self._translation.title_doubt))
        return words

    def _summary(self, indexes: Iterable[int]) -> Part:
        rows = tuple(self._row(Role.TEXT, [index]) for index in indexes)
        return Part(SUMMARY, rows, "" if rows else NO_SUMMARY)

    def _whole(self) -> Part:
        kept = frozenset(self._digest.summary.sentences)
        blocks = (block for block in self._article.blocks if block.role is not Role.BOILERPLATE)
        blocks = (block for block in blocks if not self._is_title(block))
        rows = (self._row(block.role, [sentence.index for sentence in block.sentences], kept) for block in blocks)
        return Part(ARTICLE, tuple(rows))

    def _is_title(self, block: Block) -> bool:
        """Whether a block says what stands over the page already."""
        text = joint(self._article.language).join(sentence.text for sentence in block.sentences)
        return block.role is Role.HEADLINE and text == self._article.title

    def _row(self, role: Role, indexes: Iterable[int], kept: frozenset[int] = frozenset()) -> Row:
        pairs = [tuple(self._sentence(index, index in kept)) for index in indexes]
        languages = [self._article.language, *([self._translation.target] if self._translation else [])]
        columns = (
            Column(language, joint(language), words)
            for language, words in zip(languages, zip(*pairs, strict=True), strict=True)
        )
        return Row(role, self._columns_of(list(columns)))

    def _sentence(self, index: int, kept: bool) -> Iterator[Words]:
        original = self._article.sentences[index].text
        yield Words(original, self._article.language, index=index, kept=kept)
        if self._translation:
            translation = self._translation.sentences.get(index, "")
            yield self._translated(original, translation, self._translation.doubtful.get(index), index, kept)

    def _translated(
        self, original: str, translation: str, doubt: Doubt | None, index: int | None = None, kept: bool = False
    ) -> Words:
        assert self._translation
        left = is_left(doubt, original, translation)
        language = self._article.language if left else self._translation.target
        return Words(translation, language, note(doubt, index in self._translation.edited), left, index, kept)

    def _columns_of(self, both: list[T]) -> tuple[T, ...]:
        return (both[-1],) if self._one_column else tuple(both)

    def _fitting(self) -> Sequence[int]:
        """The best sentences of the summary that a page has room for, at least one, in reading order."""
        scores = self._digest.summary.scores
        title = list(self._title())[-1].text
        known = " · ".join(f"{fact.label}: {fact.value}" for fact in facts(self._digest))
        known += self._article.title if self._translation else ""
        room = _ROOM - _lines(title, _TITLE_LINE) * _TITLE_HEIGHT - (_lines(known, _FACTS_LINE) + 1) * _FACTS_HEIGHT
        chosen: list[int] = []
        for index in sorted(self._digest.summary.sentences, key=lambda index: -scores.get(index, 0.0)):
            words = list(self._sentence(index, kept=False))[-1]
            # Half a line is what parts two sentences.
            room -= _lines(words.text + words.note, _LINE) + 0.5
            if room < 0 and chosen:
                break
            chosen.append(index)
        return sorted(chosen)


def _lines(text: str, letters: int) -> int:
    """The lines of so many letters that a text takes."""
    return ceil((len(text) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)) / letters)
