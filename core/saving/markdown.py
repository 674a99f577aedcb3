"""A digest as Markdown (CommonMark): what looks like markup in a text is escaped, so that it is shown as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.model import Digest
from core.saving import contents
from core.saving.contents import Pair

# Markup anywhere in a line, with the mathematics and tables of common extensions; an ampersand that begins an entity.
_INLINE = re.compile(r"[\\`*_\[\]<>~$|^]|&(?=#?\w+;)")
# Markup at the beginning of a line: headings, quotations, lists, rules, underlines of headings, fences of metadata.
_OPENING = re.compile(r"^(\s*)([#+=:-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])", re.MULTILINE)


def render(digest: Digest) -> bytes:
    """The digest as Markdown in UTF-8 with single newlines."""
    return ("\n\n".join(_paragraphs(digest)) + "\n").encode(errors="replace")


def escape(text: str) -> str:
    """The text as Markdown that shows it, its line ends as hard breaks; it can stand in a list or a quotation."""
    text = _INLINE.sub(r"\\\g<0>", text)
    text = _NUMBERED.sub(r"\1\\\2", _OPENING.sub(r"\1\\\2", text))
    return text.replace("\n", "\\\n")


def _paragraphs(digest: Digest) -> Iterator[str]:
    title = contents.title(digest)
    yield f"# {escape(_one_line(title.original))}"
    if title.note:
        yield f"*{title.note}*"
    elif title.translation:
        yield f"**{escape(_one_line(title.translation))}**"
    yield "\n".join(f"- {label}: {escape(value)}" for label, value in contents.facts(digest))
    yield f"## {contents.SUMMARY}"
    for number, pair in enumerate(contents.summary(digest), 1):
        marker = f"{number}. "
        yield marker + _indented(_pair(pair), len(marker))
    if not digest.summary.sentences:
        yield contents.NO_SUMMARY
    blocks = contents.article(digest)
    if blocks:
        yield f"## {contents.ARTICLE}"
    between, between_translations = contents.joints(digest)
    for _, pairs in blocks:
        yield escape(between.join(pair.original for pair in pairs))
        yield "> " + between_translations.join(_marked(pair) for pair in pairs).replace("\n", "\n> ")


def _pair(pair: Pair) -> str:
    parts = [escape(pair.original)]
    if pair.note:
        parts.append(f"*{pair.note}*")
    elif pair.translation is not None:
        parts.append(escape(pair.translation))
    return "\n\n".join(parts)


def _marked(pair: Pair) -> str:
    text = escape(pair.translation or "")
    return f"{text} *({pair.note})*" if pair.note else text


def _indented(text: str, width: int) -> str:
    """All lines but the first moved in, as a list item needs it."""
    return re.sub(r"\n(?!\n)", "\n" + " " * width, text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
