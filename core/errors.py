"""What can go wrong. Errors carry data; ``core.wording`` turns them into sentences for people.

::

    NutgrafError
    ├── UnreadableFile(path, reason)     an input that can't be read, and why
    ├── Unreachable(url, obstacle)       a page that can't be fetched, and what was in the way
    ├── UnknownAlgorithm(name)           no such way of summarising
    ├── UnknownLanguage(code)            no such language
    ├── NoRoute(source, target)          no packs lead from one language to the other
    ├── PackDamaged(path, reason)        a language pack that can't be used
    ├── PackRefused(name, fault, detail) a package that was not installed, and what is wrong with it
    ├── Unfetched(name, url, obstacle)   a pack, or the list of packs, that can't be fetched
    ├── UnknownPack(code)                no such pack is installed or offered
    ├── PackKept(name, hold)             a pack that can't be removed or replaced
    ├── NoSpace(path, needed, free)      the disk is too full
    ├── OutOfMemory(name)                the memory is too full for an article or a model
    ├── TranslationFailed(source, target, reason)   the engine gave up on a run
    ├── BadGlossary(path, flaw, row)     a list of terms that can't be used, and which row of it
    ├── BadPattern(pattern, slip)        a pattern that no names of files can be made by
    ├── FileExists(path)                 saving would overwrite a file
    ├── CannotSave(path, reason)         the file system refused
    └── CannotRender(form, reason)       a part that a format needs is not there
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why an input can't be read."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    BARE = "bare"
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
    OFF = "off"


class Fault(StrEnum):
    """What is wrong with a package."""

    NOT_A_PACKAGE = "not-a-package"
    BROKEN = "broken"
    HOSTILE = "hostile"
    PICKLE = "pickle"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    INCOMPLETE = "incomplete"
    METADATA = "metadata"
    OTHER = "other"
    MODEL = "model"
    CHANGED = "changed"


class Hold(StrEnum):
    """Why a pack can't be removed or replaced."""

    BUNDLED = "bundled"
    IN_USE = "in-use"
    BUSY = "busy"


class Flaw(StrEnum):
    """What is wrong with a glossary."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    BINARY = "binary"
    ENCODING = "encoding"
    COLUMNS = "columns"
    NO_SOURCE = "no-source"
    TOO_LONG = "too-long"
    LANGUAGE = "language"
    CONFLICT = "conflict"
    NOT_TBX = "not-tbx"
    ENTITIES = "entities"


class Slip(StrEnum):
    """What is wrong with a pattern for the names of files."""

    FIELD = "field"
    SAME = "same"
    PATH = "path"


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


class PackRefused(NutgrafError):
    """The package ``name`` was not installed; what is installed is as it was.

    ``detail`` is the part that is at fault, or what it should have been, where that says more.
    """

    def __init__(self, name: str, fault: Fault, detail: str = "") -> None:
        super().__init__(name, fault, detail)
        self.name = name
        self.fault = fault
        self.detail = detail


class Unfetched(NutgrafError):
    """The pack ``name``, or the list of packs where it is empty, can't be fetched from ``url``, nor from elsewhere.

    ``detail`` is the server's own word for it where there is one. ``kept`` bytes have come, and need not come again.
    """

    def __init__(self, name: str, url: str, obstacle: Obstacle, detail: str = "", kept: int = 0) -> None:
        super().__init__(name, url, obstacle, detail, kept)
        self.name = name
        self.url = url
        self.obstacle = obstacle
        self.detail = detail
        self.kept = kept


class UnknownPack(NutgrafError):
    """No pack of this code is installed, or none is offered."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class PackKept(NutgrafError):
    """The pack ``name`` can't be removed or replaced now, and is as it was."""

    def __init__(self, name: str, hold: Hold) -> None:
        super().__init__(name, hold)
        self.name = name
        self.hold = hold


class NoSpace(NutgrafError):
    """The disk that ``path`` is on has ``free`` bytes where ``needed`` are needed; nothing was written."""

    def __init__(self, path: Path, needed: int, free: int) -> None:
        super().__init__(str(path), needed, free)
        self.path = path
        self.needed = needed
        self.free = free


class OutOfMemory(NutgrafError):
    """There is too little memory left for what people call ``name``: an article, or a language pack."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TranslationFailed(NutgrafError):
    """The engine failed while translating from ``source`` to ``target``."""

    def __init__(self, source: str, target: str, reason: str) -> None:
        super().__init__(source, target, reason)
        self.source = source
        self.target = target
        self.reason = reason


class BadGlossary(NutgrafError):
    """The glossary in ``path`` can't be used; ``row`` counts lines of the file from 1, and is 0 for all of it.

    ``detail`` is what stands there: a language code that is not known, a term that is listed twice, a parser's word.
    """

    def __init__(self, path: Path, flaw: Flaw, row: int = 0, detail: str = "") -> None:
        super().__init__(str(path), flaw, row, detail)
        self.path = path
        self.flaw = flaw
        self.row = row
        self.detail = detail


class BadPattern(NutgrafError):
    """No names of files can be made by ``pattern``; ``fields`` are those that it may have."""

    def __init__(self, pattern: str, slip: Slip, fields: Iterable[str]) -> None:
        super().__init__(pattern, slip, tuple(fields))
        self.pattern = pattern
        self.slip = slip
        self.fields = tuple(fields)


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


class CannotRender(NutgrafError):
    """A digest can't be made into the format ``form``, as people call it: what makes it is not there, or gave up."""

    def __init__(self, form: str, reason: str) -> None:
        super().__init__(form, reason)
        self.form = form
        self.reason = reason
