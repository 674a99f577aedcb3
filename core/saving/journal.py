"""What was saved in a folder, from which inputs and how: enough to go on where a run was broken off.

A line of JSON before a file is written, and one after it. Lines are only ever added, so that whenever a run is killed
the next one knows what is saved, and a file that was written but not yet confirmed is told by its hash::

    {"input": "/news/a.txt", "size": 812, "changed": 1763846514000000000, "how": "9f2c...", "from": "en",
     "route": ["en", "pt"], "packs": {"en_pt": "1.9"}, "file": "A (pt).txt", "sha256": "..."}
    {"saved": "A (pt).txt"}
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from core.errors import CannotSave, NoRoute
from core.languages import are_close
from core.model import Digest, Options
from core.packs import Packs, codes
from core.saving.contents import Layout

NAME = ".nutgraf.jsonl"
"""The journal's name in its folder."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file as it was at a moment: two that are equal hold the same text, as far as can be told without reading."""

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
class Record:
    """A file that was saved, or was about to be: ``confirmed`` says that it was written to its end."""

    name: str
    sha256: str
    language: str
    route: tuple[str, ...]
    packs: dict[str, str]
    confirmed: bool = False


@dataclass(slots=True)
class Journal:
    """The journal of a folder, for one way of making digests. Another run may add to it at the same time."""

    folder: Path
    how: str
    target: str | None
    packs: Packs
    _records: dict[Input, Record] = field(default_factory=dict)
    _files: dict[str, Record] = field(default_factory=dict)

    @classmethod
    def open(
        cls, folder: Path, options: Options, format: str, layout: Layout, pattern: str, packs: Packs
    ) -> Journal:
        """The journal as it is on the disk; an empty one where there is none or it can't be read."""
        journal = cls(folder, _fingerprint(options, format, layout, pattern), options.target, packs)
        journal._load()
        return journal

    def done(self, input: Input) -> Record | None:
        """What was saved of an input in just this way and is still there; None where it is to be done.

        Another version of a pack, another route, or a changed input is another way.
        """
        record = self._records.get(input)
        return record if record and self._is_saved(record) and self._is_current(record) else None

    def wrote(self, path: Path) -> bool:
        """Whether a file is one that was saved here, in whatever way, and no input."""
        record = self._files.get(path.name)
        return record is not None and os.path.samefile(path.parent, self.folder) and self._is_saved(record)

    def announce(self, input: Input, made: Digest, name: str, data: bytes) -> None:
        """Says that a digest is about to be saved under a name. Raises CannotSave."""
        translation, language = made.translation, made.article.language
        record = Record(
            name,
            hashlib.sha256(data).hexdigest(),
            language,
            self._route(language),
            dict(translation.packs) if translation else {},
        )
        self._records[input] = self._files[name] = record
        # On the disk before the file is: a file that no journal knows of would be saved a second time.
        self._add(
            {
                "input": input.path,
                "size": input.size,
                "changed": input.changed,
                "how": self.how,
                "from": record.language,
                "route": record.route,
                "packs": record.packs,
                "file": record.name,
                "sha256": record.sha256,
            },
            lasting=True,
        )

    def confirm(self, input: Input) -> None:
        """Says that what was announced of an input is saved. Raises CannotSave."""
        record = self._records[input]
        record.confirmed = True
        self._add({"saved": record.name}, lasting=False)

    def _is_saved(self, record: Record) -> bool:
        path = self.folder / record.name
        if record.confirmed:
            return path.is_file()
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == record.sha256
        except OSError:
            return False

    def _is_current(self, record: Record) -> bool:
        installed = {pack.code: pack.version for pack in self.packs.installed}
        return self._route(record.language) == record.route and record.packs.items() <= installed.items()

    def _route(self, language: str) -> tuple[str, ...]:
        """The languages that a translation passes now; none where there is no translation."""
        if self.target is None or are_close(self.target, language):
            return ()
        try:
            return codes(self.packs.route(language, self.target), language)
        except NoRoute:
            return ()

    def _load(self) -> None:
        for line in self._lines():
            if isinstance(line.get("saved"), str):
                if line["saved"] in self._files:
                    self._files[line["saved"]].confirmed = True
                continue
            try:
                input = Input(line["input"], line["size"], line["changed"])
                record = Record(
                    line["file"], line["sha256"], line["from"], tuple(line["route"]), dict(line["packs"])
                )
                # What a journal names lies in its folder, whoever wrote it.
                known = record.name == Path(record.name).name and hash(input)
            except (LookupError, TypeError, ValueError):
                continue
            if not known:
                continue
            self._files[record.name] = record
            if line.get("how") == self.how:
                self._records[input] = record

    def _lines(self) -> Iterator[dict[str, Any]]:
        """The lines that are whole; what a crash tore is none."""
        try:
            with (self.folder / NAME).open("rb") as file:
                for line in file:
                    try:
                        value = json.loads(line)
                    except (ValueError, RecursionError):
                        continue
                    if isinstance(value, dict):
                        yield value
        except OSError:
            return

    def _add(self, value: dict[str, Any], *, lasting: bool) -> None:
        path = self.folder / NAME
        # The line end comes first: it parts the line from one that was torn.
        line = b"\n" + json.dumps(value).encode()
        try:
            with path.open("ab", buffering=0) as file:
                if file.write(line) != len(line):
                    raise CannotSave(path, "it was not written to its end")
                if lasting:
                    os.fsync(file.fileno())
        except OSError as error:
            raise CannotSave(path, error.strerror or str(error)) from error


def _fingerprint(options: Options, format: str, layout: Layout, pattern: str) -> str:
    """What differs as soon as digests are made, laid out or named in another way."""
    how = json.dumps([asdict(options), format, layout, pattern])
    return hashlib.sha256(how.encode(errors="replace")).hexdigest()[:16]
