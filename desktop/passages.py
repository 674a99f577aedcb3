"""What the panes show: paragraphs made of an article, of its summary and of what is translated of it so far."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.languages import joint
from core.lexicon import made_up
from core.model import Article, Block, Role, Sentence, Summary, Translated
from desktop.articles import Entry


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text to show: a sentence by its index, or with None a text that no sentence stands behind."""

    index: int | None
    text: str
    before: str = ""
    doubtful: bool = False
    edited: bool = False
    odd: tuple[str, ...] = ()
    """Words that may be none, in their order."""

    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The text in pieces, each with whether it is an odd word."""
        end = 0
        for word in self.odd:
            if found := re.compile(rf"\b{word}\b").search(self.text, end):
                yield self.text[end : found.start()], False
                yield word, True
                end = found.end()
        yield self.text[end:], False


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph to show, in the manner of its role."""

    role: Role
    parts: tuple[Part, ...]


def original(article: Article) -> Iterator[Passage]:
    """The article as it was read, with what stands between its sentences."""
    for block in article.blocks:
        yield Passage(block.role, tuple(_parts(article, block.sentences)))


def _parts(article: Article, sentences: Iterable[Sentence]) -> Iterator[Part]:
    end = None
    for sentence in sentences:
        yield Part(sentence.index, sentence.text, "" if end is None else article.text[end : sentence.start])
        end = sentence.end


def summary_rows(article: Article, summary: Summary) -> Iterator[Passage]:
    """The title and the kept sentences, a paragraph each."""
    yield Passage(Role.HEADLINE, (Part(article.title_index, article.title),))
    for index in summary.sentences:
        yield Passage(Role.TEXT, (Part(index, article.sentences[index].text),))


def blocks_to_translate(article: Article, kept: Iterable[int], *, whole: bool) -> Iterator[Block | None]:
    """The paragraphs that the translation is made of; None is the title."""
    if not whole:
        yield None
        yield from (Block(Role.TEXT, (article.sentences[index],)) for index in kept)
        return
    if article.title_index is None:
        yield None
    yield from (block for block in article.blocks if block.role is not Role.BOILERPLATE)


def translated(entry: Entry, block: Block | None) -> Passage | None:
    """A paragraph of the translation; None as long as a sentence of it is missing."""
    assert entry.article and entry.options and entry.options.target
    if block is None:
        if entry.title is None:
            return None
        return Passage(Role.HEADLINE, (_translated_part(entry, entry.title, entry.article.title_index, ""),))
    if any(sentence.index not in entry.translated for sentence in block.sentences):
        return None
    items = [entry.translated[sentence.index] for sentence in block.sentences]
    between = joint(entry.options.target)
    parts = (_translated_part(entry, item, item.index, between if n else "") for n, item in enumerate(items))
    return Passage(block.role, tuple(parts))


def _translated_part(entry: Entry, item: Translated, index: int | None, before: str) -> Part:
    if edit := entry.edit_of(index):
        return Part(index, edit, before, edited=True)
    return Part(index, item.text, before, doubtful=item.doubt is not None, odd=tuple(odd_words(entry, item)))


def odd_words(entry: Entry, item: Translated) -> list[str]:
    """The words of a translation that its language may not have; none where the source stands in its place."""
    assert entry.article and entry.options and entry.options.target
    if item.doubt and item.doubt.keeps_source:
        return []
    source = entry.article.title if item.index is None else entry.article.sentences[item.index].text
    return made_up(source, item.text, entry.options.target, entry.options.glossary.terms)
