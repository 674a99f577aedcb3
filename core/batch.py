"""Many inputs, one after another: each is digested, then printed or saved, and none stops the others by failing."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.errors import CannotSave, NutgrafError, Reason, UnreadableFile
from core.model import Digest, Link, Options, Progress, Source
from core.packs import Packs
from core.pipeline import Services, digest
from core.reading import files_in
from core.saving import json, render, save, save_into
from core.terminal import ProgressLine, complain, interruption_put_off, standard_input, write
from core.wording import explain, printable

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes."""

# An input that begins so is no file. Whatever is no address of a web page is refused without using the network.
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]+://|(?:about|blob|data|javascript|mailto|view-source):)", re.IGNORECASE)

# What stands between two digests on standard output.
_SEPARATORS = {"text": f"\n\n{'-' * 72}\n\n\n".encode(), "markdown": b"\n---\n\n", "json": b""}


class Batch:
    """The inputs of one command. ``code`` is its exit code, from what has happened so far."""

    def __init__(self, inputs: Sequence[str], options: Options) -> None:
        self.code = DONE
        self._inputs = inputs
        self._options = options
        self._progress = ProgressLine()

    def print(self, format: str, *, several: bool) -> None:
        """Prints each digest as soon as it is made; several in JSON are one list. Raises OutputFailed."""
        if several and format == "json":
            for piece in json.render_all(self._digests()):
                write(piece)
            return
        for number, made in enumerate(self._digests()):
            write((_SEPARATORS[format] if number else b"") + render(made, format))

    def save(self, path: Path, format: str, *, overwrite: bool) -> None:
        """Saves the digest of a single input as a file."""
        for made in self._digests():
            try:
                save(made, path, format, overwrite=overwrite)
            except NutgrafError as error:
                self._fail(str(path), error)

    def save_in(self, folder: Path, format: str, *, overwrite: bool) -> None:
        """Saves each digest in a folder, which is made where it is absent, under a name of its own.

        With ``overwrite`` it replaces files from before, but never one that this batch has written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._fail(str(folder), CannotSave(folder, error.strerror or str(error)))
            return
        written: set[str] = set()
        for made in self._digests():
            try:
                path = save_into(made, folder, format, written if overwrite else None)
            except NutgrafError as error:
                self._fail(str(folder), error)
            else:
                written.add(path.name.casefold())

    def _digests(self) -> Iterator[Digest]:
        """The digests of all inputs that have one. An interruption ends them, so that what is done can be closed.

        While the caller has a digest in hand, to print or save it, an interruption waits.
        """
        try:
            # Looking for packs takes time, and a summary needs none.
            services = Services() if self._options.target else Services(packs=Packs(folders=()))
            for name, source in self._sources():
                try:
                    made = self._digest(name, source, services)
                except NutgrafError as error:
                    self._fail(name, error)
                else:
                    with interruption_put_off():
                        yield made
        except (KeyboardInterrupt, ImportError) as error:
            if not _is_interruption(error):
                raise
            self._progress.clear()
            complain("nutgraf-cli: interrupted")
            self.code = INTERRUPTED

    def _digest(self, name: str, source: Source, services: Services) -> Digest:
        for event in digest(source, self._options, services):
            if isinstance(event, Progress):
                self._progress.show(Path(name).name or name, event)
            elif isinstance(event, Digest):
                self._progress.clear()
                return event
        raise AssertionError("a run ends with a Digest or an error")

    def _sources(self) -> Iterator[tuple[str, Source]]:
        """Each input by the name to call it, a folder as the files in it."""
        for name in self._inputs:
            try:
                if name == "-":
                    source = standard_input()
                    yield source.name, source
                elif os.path.isdir(name):
                    files = files_in(Path(name))
                    if not files:
                        raise UnreadableFile(Path(name), Reason.EMPTY)
                    yield from ((str(path), path) for path in files)
                elif _ADDRESS.match(name) and not os.path.exists(name):
                    if name.lower().startswith(("http://", "https://")):
                        complain(f"nutgraf-cli: the network is used to fetch {printable(name)}")
                    yield name, Link(name)
                else:
                    yield name, Path(name)
            except NutgrafError as error:
                self._fail(name, error)

    def _fail(self, name: str, error: NutgrafError) -> None:
        self._progress.clear()
        complain(f"nutgraf-cli: {printable(name)}: {explain(error)}")
        self.code = FAILED


def _is_interruption(error: BaseException | None) -> bool:
    """Whether an error is an interruption, or comes from one: a library that is just being loaded makes it its own."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None
