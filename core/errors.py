"""What can go wrong. Errors carry data; ``core.wording`` turns them into sentences for people.

::

    NutgrafError
    ├── UnreadableFile(path, reason)     an input that can't be read, and why
    ├── Unreachable(url, obstacle)       a page that can't be fetched, and what was in the way
    ├── UnknownAlgorithm(name)           no such way of summarising
    ├── UnknownLanguage(code)            no such language
    ├── NoRoute(source, target)          no packs lead from one language to the other
    ├── PackDamaged(path, reason)        a language pack that can't be used
    ├── TranslationFailed(source, target, reason)   the engine gave up on a run
    ├── FileExists(path)                 saving would overwrite a file
    └── CannotSave(path, reason)         the file system refused
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why an input can't be read."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    NOT_A_FILE = "not-a-file"
    EMPTY = "empty"
    BINARY = "binary"
    ENCODING = "encoding"
    TOO_LARGE = "too-large"
    CHANGED = "changed"
    BROKEN = "broken"
    ENCRYPTED = "encrypted"
    SCANNED = "scanned"
    UNSUPPORTED = "unsupported"
    HOSTILE = "hostile"


class Obstacle(StrEnum):
    """What is in the way of fetching a page."""

    ADDRESS = "address"
    NAME = "name"
    REFUSED = "refused"
    PROXY = "proxy"
    TIME = "time"
    TLS = "tls"
    STATUS = "status"
    REDIRECT = "redirect"
    KIND = "kind"
    TOO_LARGE = "too-large"
    BROKEN = "broken"


class NutgrafError(Exception):
    """The root of everything that the core raises on purpose."""


class UnreadableFile(NutgrafError):
    """An input can't be read; ``path`` is the file or the name of a pasted text."""

    def __init__(self, path: Path | str, reason: Reason, detail: str = "") -> None:
        super().__init__(str(path), reason, detail)
        self.path = path
        self.reason = reason
        self.detail = detail


class Unreachable(NutgrafError):
    """The page at ``url`` can't be fetched.

    ``detail`` is the server's own word for it where there is one: a status, a type of content, another address.
    """

    def __init__(self, url: str, obstacle: Obstacle, detail: str = "") -> None:
        super().__init__(url, obstacle, detail)
        self.url = url
        self.obstacle = obstacle
        self.detail = detail


class UnknownAlgorithm(NutgrafError):
    """There is no summarising algorithm of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownLanguage(NutgrafError):
    """There is no language of this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NoRoute(NutgrafError):
    """No installed packs lead from ``source`` to ``target`` (language codes)."""

    def __init__(self, source: str, target: str) -> None:
        super().__init__(source, target)
        self.source = source
        self.target = target


class PackDamaged(NutgrafError):
    """The language pack in the folder ``path`` can't be used."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(str(path), reason)
        self.path = path
        self.reason = reason


class TranslationFailed(NutgrafError):
    """The engine failed while translating from ``source`` to ``target``."""

    def __init__(self, source: str, target: str, reason: str) -> None:
        super().__init__(source, target, reason)
        self.source = source
        self.target = target
        self.reason = reason


class FileExists(NutgrafError):
    """Saving to ``path`` would overwrite a file, and nobody said that it may."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class CannotSave(NutgrafError):
    """The file system refused to save ``path``; ``reason`` is its own word for it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(str(path), reason)
        self.path = path
        self.reason = reason
