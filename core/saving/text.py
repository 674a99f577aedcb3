"""A digest as plain text: one line a sentence, however long, since breaking lines is up to whatever shows them.

Nothing stands before a sentence on its line, so that right-to-left text is laid out right to left. A sentence that
begins with a word of the other direction gets a mark that can't be seen: plain text has no other way to say it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from core.model import Digest, Layout
from core.saving import contents
from core.saving.contents import Column, Fact, Row, Words

_MARKS = {"ltr": "\N{LEFT-TO-RIGHT MARK}", "rtl": "\N{RIGHT-TO-LEFT MARK}"}
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as UTF-8 text with single newlines."""
    return ("\n".join(_lines(contents.page(digest, layout))) + "\n").encode(errors="replace")


def _lines(page: contents.Page) -> Iterator[str]:
    for title in page.title:
        yield _sentence(title, repeated=page.columns > 1)
    yield ""
    yield from _facts(page.facts)
    for part in page.parts:
        yield from _heading(part.heading)
        for row in part.rows:
            yield ""
            yield from _row(row)
        if part.remark:
            yield from ("", part.remark)
    yield from _heading(contents.ABOUT)
    yield ""
    yield from _facts(page.about)


def _facts(facts: Iterable[Fact]) -> Iterator[str]:
    return (f"{fact.label}: {fact.value}" for fact in facts)


def _heading(text: str) -> Iterator[str]:
    yield from ("", "", text, "=" * len(text))


def _row(row: Row) -> Iterator[str]:
    for column in row.columns:
        if len(column.words) == 1:
            line = _sentence(column.words[0], repeated=len(row.columns) > 1)
        else:
            line = column.between.join(_marked(words) for words in column.words if words.text)
        if line:
            yield _directed(line, column)


def _sentence(words: Words, *, repeated: bool) -> str:
    if words.left and repeated:
        # It would be the same sentence again.
        return f"[{words.note}]"
    return _marked(words)


def _marked(words: Words) -> str:
    text = f"*{words.text}*" if words.kept and words.text else words.text
    return f"{text} [{words.note}]" if words.note else text


def _directed(line: str, column: Column) -> str:
    wanted = contents.direction(column.language)
    first = next((_STRONG[kind] for kind in map(unicodedata.bidirectional, line) if kind in _STRONG), "ltr")
    return line if first == wanted or line.startswith("[") else _MARKS[wanted] + line
