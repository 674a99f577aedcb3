"""Markdown (CommonMark, tables, front matter) into a ``Draft``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.model import Role
from core.reading.draft import Draft, Paragraph, Raw

if TYPE_CHECKING:
    from markdown_it.token import Token

# Between lines of dashes (YAML) or of plus signs (TOML), at the very beginning.
_FRONT_MATTER = re.compile(r"\s*(---|\+\+\+)[^\S\n]*\n(.*?)\n(?:\1|\.\.\.)[^\S\n]*(?:\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"([A-Za-z_]+)\s*[:=]\s*(.*)")

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]")
# What is left before the text of a footnote once its mark is gone.
_NOTE = re.compile(r":\s")
_UNSPACED = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_UNSPACED_BREAK = re.compile(rf"(?<={_UNSPACED})\n(?={_UNSPACED})")

_ROLES = {"heading": Role.HEADING, "list_item": Role.LIST, "blockquote": Role.QUOTE}


def read(raw: Raw) -> Draft:
    """The draft of a Markdown file: markup gone, code as a list. Raises UnreadableFile where it is no text."""
    from markdown_it import MarkdownIt

    text, encoding = raw.decoded()
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    settings, text = _front_matter(text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    paragraphs = list(_paragraphs(tokens))
    title = settings.get("title", "")
    if title and all(p.text != title for p in paragraphs if p.role is Role.HEADLINE):
        # The headings of the first level are sections of what the front matter names.
        paragraphs = [replace(p, role=Role.HEADING) if p.role is Role.HEADLINE else p for p in paragraphs]
        paragraphs.insert(0, Paragraph(title, Role.HEADLINE))
    return Draft(
        tuple(paragraphs),
        title=title,
        author=settings.get("author", ""),
        language=settings.get("lang") or settings.get("language", ""),
        encoding=encoding,
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The settings before a text, such as its title, by name in lower case; and the text without them."""
    match = _FRONT_MATTER.match(text)
    lines = match[2].split("\n") if match else []
    pairs = [setting for line in lines if (setting := _SETTING.fullmatch(line.strip()))]
    if match is None or not pairs:
        return {}, text
    return {pair[1].lower(): pair[2].strip().strip("\"'") for pair in pairs}, text[match.end() :]


def _paragraphs(tokens: Sequence[Token]) -> Iterator[Paragraph]:
    """One paragraph for each block that holds text, one for a row of a table, one for the words under an image."""
    inside: list[str] = []
    cells: list[str] = []
    marker = ""
    level = ""
    headed = False
    for token in tokens:
        if token.nesting > 0:
            inside.append(token.type.removesuffix("_open"))
            level = token.tag
            if token.type == "list_item_open":
                marker = f"{token.info}{token.markup} " if token.info else ""
        elif token.nesting < 0:
            inside.pop()
            if token.type == "tr_close":
                yield Paragraph(" | ".join(filter(None, cells)), Role.LIST)
                cells.clear()
        elif token.type in ("fence", "code_block"):
            yield Paragraph(token.content, Role.LIST, verbatim=True)
        elif token.type == "html_block":
            yield Paragraph(_TAG.sub(" ", token.content))
        elif token.type == "inline":
            text, images = _inline(token.children or [])
            if "tr" in inside:
                cells.append(text)
                continue
            yield from (Paragraph(image, Role.CAPTION) for image in images)
            role = next((_ROLES[tag] for tag in reversed(inside) if tag in _ROLES), None)
            if role is Role.HEADING and not headed and level == "h1":
                role = Role.HEADLINE
            elif role is None and _NOTE.match(text):
                text, role = text[2:], Role.LIST
            headed = headed or role is Role.HEADLINE
            yield Paragraph(marker + text if text else "", role)
            marker = ""


def _inline(children: Sequence[Token]) -> tuple[str, list[str]]:
    """The text of a block without its markup, and the descriptions of the images in it."""
    pieces = []
    images = []
    for child in children:
        if child.type in ("text", "code_inline"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append("\n")
        elif child.type == "hardbreak":
            pieces.append("\u2028")
        elif child.type == "image":
            images.append(child.content)
    text = _UNSPACED_BREAK.sub("", _FOOTNOTE.sub("", "".join(pieces)))
    return text.replace("\n", " "), images
