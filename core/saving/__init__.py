"""Saving: one module a format turns a ``Digest`` into bytes; how they get to the disk is the same for all.

::

    Digest -> contents.page -> text, markdown, html, docx, odt, pdf  -> bytes   for people, in a layout
    Digest -> json, table, tmx, xliff                                -> bytes   for other programs
    bytes  -> atomic.write                                                      all of a file or nothing
    names.fill                                                                  a name that every system can keep
    folder.Folder, several.save_several                                         many in a folder, and the report of it
    reopening.reopen                                                            a saved JSON -> Digest, as it was

A new format is a module with ``render(digest, layout) -> bytes`` and a line in ``FORMATS``.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path

from core.model import Digest, Layout
from core.saving import atomic, names
from core.saving.names import PATTERN

__all__ = ["FORMATS", "PATTERN", "Format", "Layout", "format_of", "render", "save", "suggested_name"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format to save in: the suffixes of its files, the usual one first, and what it is good for.

    ``layouts`` are those that make a difference to it; ``printable`` says whether it is text that a terminal can show.
    """

    suffixes: tuple[str, ...]
    description: str
    module: str
    function: str = "render"
    layouts: tuple[Layout, ...] = tuple(Layout)
    printable: bool = False

    def render(self, digest: Digest, layout: Layout) -> bytes:
        """The contents of a file. The module is imported on first use, with its library."""
        rendered: bytes = getattr(importlib.import_module(f"core.saving.{self.module}"), self.function)(digest, layout)
        return rendered


# A format for other programs holds the sentences of the summary, or all of them.
_PAIRS = (Layout.SIDE_BY_SIDE, Layout.ARTICLE)

FORMATS: dict[str, Format] = {
    "text": Format((".txt", ".text"), "Plain text", "text", printable=True),
    "markdown": Format((".md", ".markdown"), "Markdown", "markdown", printable=True),
    "html": Format((".html", ".htm"), "Web page, original and translation side by side", "html", printable=True),
    "docx": Format((".docx",), "Word document", "docx"),
    "odt": Format((".odt",), "OpenDocument text", "odt"),
    "pdf": Format((".pdf",), "PDF, to print and to pass on", "pdf"),
    "json": Format((".json",), "JSON, for other programs, and to be opened here again", "json", "render", (), True),
    "csv": Format((".csv",), "Table of sentences (CSV)", "table", "render_csv", _PAIRS, True),
    "tsv": Format((".tsv", ".tab"), "Table of sentences (TSV)", "table", "render_tsv", _PAIRS, True),
    "tmx": Format((".tmx",), "Translation memory (TMX)", "tmx", layouts=_PAIRS, printable=True),
    "xliff": Format((".xlf", ".xliff"), "Document for translators (XLIFF)", "xliff", layouts=_PAIRS, printable=True),
}
"""The formats by the name that ``render`` and ``save`` take, in the order in which to offer them."""


def format_of(path: Path) -> str | None:
    """The name of the format that a file name's suffix stands for, None where it stands for no known one."""
    suffix = path.suffix.lower()
    return next((name for name, format in FORMATS.items() if suffix in format.suffixes), None)


def render(digest: Digest, format: str, layout: Layout = Layout.SIDE_BY_SIDE) -> bytes:
    """The digest as the contents of a file in a format of ``FORMATS``. A layout that means nothing to it is ignored.

    Raises ValueError for any other name, and CannotRender where the format needs a part of the program that is not
    there.
    """
    if format not in FORMATS:
        raise ValueError(f"{format!r} is none of the formats: {', '.join(FORMATS)}")
    return FORMATS[format].render(digest, layout)


def save(
    digest: Digest,
    path: Path,
    format: str | None = None,
    *,
    layout: Layout = Layout.SIDE_BY_SIDE,
    overwrite: bool = False,
) -> None:
    """Writes the digest to a file, all of it or nothing, in ``format`` or what the suffix stands for.

    A file that is there already stays as it is and raises FileExists, unless ``overwrite`` says to replace it. Raises
    CannotSave where the file system refuses, CannotRender as ``render`` does, and ValueError where no format is given
    and the suffix tells none.
    """
    name = format or format_of(path)
    if name is None:
        raise ValueError(f"the suffix {path.suffix!r} stands for no format; the formats are {', '.join(FORMATS)}")
    atomic.write(path, render(digest, name, layout), overwrite=overwrite)


def suggested_name(digest: Digest, format: str, pattern: str = PATTERN) -> str:
    """A file name for a digest, by default after its title and the language that it was translated into.

    ``pattern`` has fields of ``names.FIELDS`` in braces. The name is never empty, at most 200 bytes of UTF-8, and legal
    on Linux, macOS and Windows. Raises BadPattern for a pattern that ``names.checked`` refuses.
    """
    return names.fill(pattern, names.fields_of(digest), FORMATS[format].suffixes[0])
