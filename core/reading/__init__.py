"""Reading: one reader a format turns bytes into a ``Draft``; what makes an ``Article`` of it is the same for all.

::

    bytes -> plain.read, markdown.read, ...  -> Draft     one module a format: paragraphs, with the roles it knows
    Draft -> roles.assign                    -> roles     what each paragraph is: headline, caption, text...
    Draft -> article.build                   -> Article   normalised text, language, sentences with their offsets

A new format is a module with ``read(raw: Raw) -> Draft`` and a line in ``formats.FORMATS``. A digest that was saved as
JSON needs none of this: its article comes back as it was.
"""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from core.errors import Reason, UnreadableFile
from core.model import Article, Link, Source
from core.reading import article, formats, limits
from core.reading.draft import Raw

_HTML = ("text/html", "application/xhtml+xml")


def read(source: Source, language: str | None = None, encoding: str | None = None) -> Article:
    """The article that a file, a text or a link holds. A link is fetched from the network; nothing else ever is.

    ``language`` is its code where a person chose it, None to detect it; ``encoding`` is the codec to decode a text
    file by, None to find it out. Raises UnreadableFile, whose reason says why nothing could be read, and Unreachable
    for a link that can't be fetched.
    """
    if isinstance(source, Link):
        from core.reading import link

        page = link.fetch(source.url)
        raw = Raw(page.content, page.url, encoding, page.charset)
        suffix = ".html" if page.kind in _HTML else PurePosixPath(urlsplit(page.url).path).suffix
        return _article(raw, source.name, suffix, language, page.url)
    content = contents_of(source) if isinstance(source, Path) else source.content
    if isinstance(content, bytes):
        from core.saving import reopening

        if reopening.is_digest(content):
            saved = reopening.parse(content, source if isinstance(source, Path) else source.name).article
            return replace(saved, language=language, confidence=1.0) if language else saved
    raw = Raw(content, source if isinstance(source, Path) else source.name, encoding)
    return _article(raw, source.name, Path(source.name).suffix, language)


def _article(raw: Raw, name: str, suffix: str, language: str | None, url: str = "") -> Article:
    if not raw.content:
        raise raw.refusal(Reason.EMPTY)
    form = formats.recognise(raw.content, suffix.lower())
    if len(raw.content) > form.limit:
        raise raw.refusal(Reason.TOO_LARGE)
    draft = form.read(raw)
    made = article.build(replace(draft, url=url or draft.url), name, language)
    if made is None:
        raise raw.refusal(Reason.EMPTY)
    return made


def files_in(folder: Path) -> list[Path]:
    """The files in a folder that have a reader, sorted by name; hidden files and what lies deeper are left out.

    Raises UnreadableFile where the folder can't be listed.
    """
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in formats.SUFFIXES and not path.name.startswith(".") and path.is_file()
        )
    except OSError as error:
        raise _refusal(folder, error) from error


def contents_of(path: Path) -> bytes:
    """All of a regular file. Raises UnreadableFile; never waits for a pipe or a device."""
    try:
        # A named pipe would block open() until somebody writes to it: look before, and again at what was opened.
        _check(path, path.stat())
        with path.open("rb") as file:
            _check(path, os.fstat(file.fileno()))
            data = file.read(limits.FILE + 1)
    except OSError as error:
        raise _refusal(path, error) from error
    if len(data) > limits.FILE:
        raise UnreadableFile(path, Reason.TOO_LARGE)
    return data


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFile(path, Reason.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile(path, Reason.NOT_A_FILE)
    if status.st_size > limits.FILE:
        raise UnreadableFile(path, Reason.TOO_LARGE)


def _refusal(path: Path, error: OSError) -> UnreadableFile:
    match error:
        case FileNotFoundError():
            reason = Reason.MISSING
        case PermissionError():
            reason = Reason.FORBIDDEN
        case IsADirectoryError():
            reason = Reason.FOLDER
        case NotADirectoryError():
            reason = Reason.MISSING
        case _:
            reason = Reason.BROKEN
    return UnreadableFile(path, reason, error.strerror or "")
