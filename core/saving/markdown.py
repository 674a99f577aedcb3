"""A digest as Markdown (CommonMark): what looks like markup in a text is escaped, so that it is shown as it was.

Where Markdown has no way to say it, there is the HTML that it allows: around right-to-left text and kept sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.model import Digest, Layout
from core.saving import contents
from core.saving.contents import Column, Fact, Part, Row, Words

# Markup anywhere in a line, with the mathematics and tables of common extensions; an ampersand that begins an entity.
_INLINE = re.compile(r"[\\`*_\[\]<>~$|^]|&(?=#?\w+;)")
# Markup at the beginning of a line: headings, quotations, lists, rules, underlines of headings, fences of metadata.
_OPENING = re.compile(r"^(\s*)([#+=:-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])", re.MULTILINE)


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as Markdown in UTF-8 with single newlines."""
    return ("\n\n".join(_paragraphs(contents.page(digest, layout))) + "\n").encode(errors="replace")


def escape(text: str) -> str:
    """The text as Markdown that shows it, its line ends as hard breaks; it can stand in a list or a quotation."""
    text = _INLINE.sub(r"\\\g<0>", text)
    text = _NUMBERED.sub(r"\1\\\2", _OPENING.sub(r"\1\\\2", text))
    return text.replace("\n", "\\\n")


def _paragraphs(page: contents.Page) -> Iterator[str]:
    heading, *translations = page.title
    yield _directed(f"# {escape(_one_line(heading.text))}", heading.language)
    if heading.note:
        yield f"*{heading.note}*"
    for title in translations:
        if title.left:
            yield f"*{title.note}*"
        elif title.text:
            marked = f" *({title.note})*" if title.note else ""
            yield _directed(f"**{escape(_one_line(title.text))}**{marked}", title.language)
    yield _facts(page.facts, page.brief)
    for part in page.parts:
        yield f"## {part.heading}"
        yield from _rows(part)
        if part.remark:
            yield part.remark
    yield f"## {contents.ABOUT}"
    yield _facts(page.about, page.brief)


def _facts(facts: Iterable[Fact], brief: bool) -> str:
    known = [f"{fact.label}: {f'<{fact.link}>' if _is_plain(fact.link) else escape(fact.value)}" for fact in facts]
    return " · ".join(known) if brief else "\n".join(f"- {fact}" for fact in known)


def _rows(part: Part) -> Iterator[str]:
    for number, row in enumerate(part.rows, 1):
        if part.heading == contents.SUMMARY:
            marker = f"{number}. "
            yield marker + re.sub(r"\n(?!\n)", "\n" + " " * len(marker), "\n\n".join(_sentences(row)))
        else:
            yield from _block(row)


def _sentences(row: Row) -> Iterator[str]:
    """A sentence of the summary, and its translation."""
    for column in row.columns:
        words = column.words[0]
        if words.left and len(row.columns) > 1:
            yield f"*{words.note}*"
        elif words.text:
            yield _directed(_marked(words), column.language)


def _block(row: Row) -> Iterator[str]:
    """A block of the article, and its translation as a quotation."""
    for place, column in enumerate(row.columns):
        text = _joined(column)
        if text:
            text = _directed(text, column.language)
            yield "> " + text.replace("\n", "\n> ") if place else text


def _joined(column: Column) -> str:
    return column.between.join(_marked(words) for words in column.words if words.text)


def _marked(words: Words) -> str:
    text = escape(words.text)
    if words.kept:
        # Two asterisks would not end where a script without spaces goes on.
        text = f"<b>{text}</b>"
    return f"{text} *({words.note})*" if words.note else text


def _directed(text: str, language: str) -> str:
    return f'<div dir="rtl">\n\n{text}\n\n</div>' if contents.direction(language) == "rtl" else text


def _is_plain(link: str) -> bool:
    return bool(link) and not re.search(r"[\s<>\\]", link)


def _one_line(text: str) -> str:
    return " ".join(text.split())
