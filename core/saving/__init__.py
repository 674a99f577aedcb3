"""Saving: one module a format turns a ``Digest`` into bytes; how they get to the disk is the same for all.

::

    Digest -> text.render, markdown.render, html.render, json.render -> bytes   one module a format
    contents                                                                    what the readable formats all hold
    atomic.write                                                                all of a file or nothing
    names.safe                                                                  a name that every system can keep

A new format is a module with ``render(digest) -> bytes`` and a line in ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileExists
from core.model import Digest
from core.saving import atomic, html, json, markdown, names, text

__all__ = ["FORMATS", "Format", "format_of", "render", "save", "save_into", "suggested_name"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format to save in: the suffixes of its files, the usual one first, and what it is good for."""

    suffixes: tuple[str, ...]
    description: str
    render: Callable[[Digest], bytes]


FORMATS: dict[str, Format] = {
    "text": Format((".txt", ".text"), "Plain text", text.render),
    "markdown": Format((".md", ".markdown"), "Markdown", markdown.render),
    "html": Format((".html", ".htm"), "Web page, original and translation side by side", html.render),
    "json": Format((".json",), "JSON, for other programs", json.render),
}
"""The formats by the name that ``render`` and ``save`` take, in the order in which to offer them."""


def format_of(path: Path) -> str | None:
    """The name of the format that a file name's suffix stands for, None where it stands for no known one."""
    suffix = path.suffix.lower()
    return next((name for name, format in FORMATS.items() if suffix in format.suffixes), None)


def render(digest: Digest, format: str) -> bytes:
    """The digest as the contents of a file in a format of ``FORMATS``. Raises ValueError for any other name."""
    if format not in FORMATS:
        raise ValueError(f"{format!r} is none of the formats: {', '.join(FORMATS)}")
    return FORMATS[format].render(digest)


def save(digest: Digest, path: Path, format: str | None = None, *, overwrite: bool = False) -> None:
    """Writes the digest to a file, all of it or nothing, in ``format`` or what the suffix stands for.

    A file that is there already stays as it is and raises FileExists, unless ``overwrite`` says to replace it. Raises
    CannotSave where the file system refuses, and ValueError where no format is given and the suffix tells none.
    """
    name = format or format_of(path)
    if name is None:
        raise ValueError(f"the suffix {path.suffix!r} stands for no format; the formats are {', '.join(FORMATS)}")
    atomic.write(path, render(digest, name), overwrite=overwrite)


def save_into(digest: Digest, folder: Path, format: str, written: Collection[str] | None = None) -> Path:
    """Saves a digest in a folder, under the suggested name or that with the first number that is free; gives its path.

    ``written`` are the names, in lower case, not to be overwritten, where any other file may be; None to overwrite no
    file at all. Raises CannotSave.
    """
    suggested = name = suggested_name(digest, format)
    number = 1
    while True:
        if written is None or name.casefold() not in written:
            try:
                save(digest, folder / name, format, overwrite=written is not None)
                return folder / name
            except FileExists:
                pass
        number += 1
        name = names.numbered(suggested, number)


def suggested_name(digest: Digest, format: str) -> str:
    """A file name for a digest, after its title and the language that it was translated into: ``Title (pt).txt``.

    Never empty, at most 200 bytes of UTF-8, and a legal name on Linux, macOS and Windows.
    """
    tail = f" ({digest.translation.target})" if digest.translation else ""
    return names.safe(digest.article.title, tail, FORMATS[format].suffixes[0])
