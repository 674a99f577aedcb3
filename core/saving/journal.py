"""What was saved in a folder, from which inputs and how: enough to go on where a run was broken off.

A line of JSON before a file is written, and one after it. Lines are only ever added, so that whenever a run is killed
the next one knows what is saved: a file that was announced but not confirmed is told by its hash::

    {"input": "/news/a.txt", "size": 812, "changed": 1763846514000000000, "how": "9f2c...", "from": "en",
     "route": ["en", "pt"], "packs": {"en_pt": "1.9"}, "file": "A (pt).txt", "sha256": "...", "replaces": ""}
    {"saved": "A (pt).txt"}
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.errors import CannotSave, NoRoute
from core.languages import are_close
from core.model import Digest, Layout, Options
from core.packs import Packs, codes

NAME = ".nutgraf.jsonl"
"""The journal's name in its folder."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file at a moment: ``size`` in bytes, ``changed`` in nanoseconds. Where all is equal, it holds the same."""

    path: str
    size: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> Input | None:
        """The file as it is now, None where there is none to look at."""
        try:
            status = path.stat()
        except OSError:
            return None
        return cls(os.path.abspath(path), status.st_size, status.st_mtime_ns)


@dataclass(slots=True)
class _Record:
    """A file that was saved, or was about to be, which ``confirmed`` tells; hashes of it, and of what it replaced."""

    input: Input
    how: str
    language: str
    route: tuple[str, ...]
    packs: dict[str, str]
    name: str
    sha256: str
    replaces: str
    confirmed: bool = False


class Journal:
    """The journal of a folder, for one way of making digests. Another run may add to it at the same time."""

    def __init__(self, folder: Path, options: Options, format: str, layout: Layout, pattern: str, packs: Packs) -> None:
        """Reads what is on the disk; a journal that is not there, or can't be read, is empty."""
        self._folder = folder
        self._how = _fingerprint(options, format, layout, pattern)
        self._target = options.target
        self._packs = packs
        self._installed = {pack.code: pack.version for pack in packs.installed}
        # By the path of the input, for this way only; and by the name of the file, for all.
        self._records: dict[str, _Record] = {}
        self._files: dict[str, _Record] = {}
        for line in self._lines():
            self._take(line)

    def done(self, input: Input) -> str | None:
        """The name under which an input was saved in just this way, where it is still there; None if it is to be done.

        A change of the input is another way, as is another version of a pack or another route.
        """
        record = self._records.get(input.path)
        if record is None or record.input != input or not self._is_current(record):
            return None
        # Another digest may stand under the name by now.
        return record.name if self._files[record.name] is record and self._is_saved(record) else None

    def replaceable(self, input: Input, suggested: str) -> str | None:
        """The name of what was saved of an input before, in this way but for its changes, if nobody touched it since.

        ``suggested`` is the name that it would get now: where that is another, nothing is replaced.
        """
        record = self._records.get(input.path)
        stem, dot, suffix = suggested.rpartition(".")
        if record is None or not re.fullmatch(rf"{re.escape(stem)}( \d+)?{re.escape(dot + suffix)}", record.name):
            return None
        found = self._hash(record.name)
        return record.name if found and found in (record.sha256, record.replaces) else None

    def wrote(self, path: Path) -> bool:
        """Whether a file is one that was saved in this folder, in whatever way."""
        record = self._files.get(path.name)
        return record is not None and os.path.samefile(path.parent, self._folder) and self._is_saved(record)

    def announce(self, input: Input, made: Digest, name: str, data: bytes) -> None:
        """Says that a digest is about to be saved under a name. Raises CannotSave."""
        translation = made.translation
        route, packs = (translation.route, dict(translation.packs)) if translation else ((), {})
        sha256 = hashlib.sha256(data).hexdigest()
        record = _Record(input, self._how, made.article.language, route, packs, name, sha256, self._hash(name))
        self._records[input.path] = self._files[name] = record
        # On the disk before the file is: one that no journal knows of would be saved a second time.
        self._add(
            {
                "input": input.path,
                "size": input.size,
                "changed": input.changed,
                "how": record.how,
                "from": record.language,
                "route": record.route,
                "packs": record.packs,
                "file": record.name,
                "sha256": record.sha256,
                "replaces": record.replaces,
            },
            lasting=True,
        )

    def confirm(self, input: Input) -> None:
        """Says that what was announced of an input is saved. Raises CannotSave."""
        record = self._records[input.path]
        record.confirmed = True
        self._add({"saved": record.name}, lasting=False)

    def _is_saved(self, record: _Record) -> bool:
        if record.confirmed:
            return (self._folder / record.name).is_file()
        return self._hash(record.name) == record.sha256

    def _is_current(self, record: _Record) -> bool:
        # What was saved without the translation that it should have has no route, and is tried again.
        return self._route(record.language) == record.route and record.packs.items() <= self._installed.items()

    def _route(self, language: str) -> tuple[str, ...] | None:
        """The languages that a translation passes now; none where none is needed, None where no packs lead there."""
        if self._target is None or are_close(self._target, language):
            return ()
        try:
            return codes(self._packs.route(language, self._target), language)
        except NoRoute:
            return None

    def _hash(self, name: str) -> str:
        """The SHA-256 of a file in the folder, nothing where there is none."""
        try:
            with (self._folder / name).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return ""

    def _lines(self) -> Iterator[dict[str, Any]]:
        """The lines that are whole; what a crash tore is none."""
        try:
            with (self._folder / NAME).open("rb") as file:
                for line in file:
                    try:
                        value = json.loads(line)
                    except (ValueError, RecursionError):
                        continue
                    if isinstance(value, dict):
                        yield value
        except OSError:
            return

    def _take(self, line: dict[str, Any]) -> None:
        """Takes a line in, unless it is none of ours."""
        try:
            if "saved" in line:
                self._files[line["saved"]].confirmed = True
                return
            input = Input(str(line["input"]), int(line["size"]), int(line["changed"]))
            record = _Record(
                input,
                str(line["how"]),
                str(line["from"]),
                tuple(line["route"]),
                dict(line["packs"]),
                str(line["file"]),
                str(line["sha256"]),
                str(line["replaces"]),
            )
        except (LookupError, TypeError, ValueError):
            return
        # What a journal names lies in its folder, whoever wrote it.
        if record.name == Path(record.name).name:
            self._files[record.name] = record
            if record.how == self._how:
                self._records[input.path] = record

    def _add(self, line: dict[str, Any], *, lasting: bool) -> None:
        path = self._folder / NAME
        # The line end comes first: it parts the line from one that was torn.
        data = b"\n" + json.dumps(line).encode()
        try:
            with path.open("ab", buffering=0) as file:
                if file.write(data) != len(data):
                    raise CannotSave(path, "only a part of a line could be written")
                if lasting:
                    os.fsync(file.fileno())
        except OSError as error:
            raise CannotSave(path, error.strerror or str(error)) from error


def _fingerprint(options: Options, format: str, layout: Layout, pattern: str) -> str:
    """What differs as soon as digests are made, laid out or named in another way."""
    how = json.dumps([asdict(options), format, layout, pattern])
    return hashlib.sha256(how.encode()).hexdigest()[:16]
