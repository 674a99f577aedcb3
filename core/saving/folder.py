"""A folder that the digests of one run are saved in, under names that depend on the order of the inputs alone."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.errors import FileExists
from core.model import Digest, Source
from core.saving import atomic, names, suggested_name
from core.saving.journal import Input, Journal


class Folder:
    """Saves one digest after another; with a journal, a run that is broken off can be resumed.

    ``saved`` counts the digests, ``unchanged`` the inputs that were left out since they are done.
    """

    def __init__(
        self,
        path: Path,
        format: str,
        pattern: str,
        *,
        overwrite: bool = False,
        journal: Journal | None = None,
        resume: bool = False,
        reserved: Iterable[str] = (),
    ) -> None:
        """``overwrite`` lets it replace files from before, but none of its own; ``reserved`` are names to leave free.

        ``resume`` leaves out what the journal says is done, and replaces what it saved of an input that has changed.
        """
        self.path = path
        self.saved = self.unchanged = 0
        self._format = format
        self._pattern = pattern
        self._overwrite = overwrite
        self._journal = journal
        self._resume = resume
        self._taken = {name.casefold() for name in reserved}
        # Where to go on counting, so that a thousand articles of one title are not a million questions to the disk.
        self._next: dict[str, int] = {}
        self._inputs: dict[str, Input] = {}

    def undone(self, inputs: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Source]]:
        """The inputs that are to be done; what lies in the folder itself keeps its name.

        With a journal, what was saved here is no input, and a file is one once.
        """
        here = self.path.resolve()
        seen = set()
        for name, source in inputs:
            input = Input.of(source) if isinstance(source, Path) else None
            if self._journal and input and (input.path in seen or self._journal.wrote(Path(input.path))):
                continue
            if isinstance(source, Path) and source.parent.resolve() == here:
                # Whatever may be replaced here, no article may.
                self._taken.add(source.name.casefold())
            if self._journal and input:
                seen.add(input.path)
                self._inputs[name] = input
                done = self._journal.done(input) if self._resume else None
                if done:
                    self._taken.add(done.casefold())
                    self.unchanged += 1
                    continue
            yield name, source

    def save(self, name: str, made: Digest, data: bytes) -> Path:
        """Saves the contents of the file of a digest, made of the input of a name. Raises CannotSave."""
        input = self._inputs.get(name)
        suggested = suggested_name(made, self._format, self._pattern)
        own = self._journal.replaceable(input, suggested) if self._journal and input and self._resume else None
        if own and own.casefold() not in self._taken:
            self._write(own, made, data, input, overwrite=True)
            return self.path / own
        first = self._next.get(suggested, 1)
        for number, free in enumerate(names.numbers(suggested, first), first):
            if free.casefold() in self._taken or (not self._overwrite and os.path.lexists(self.path / free)):
                continue
            try:
                self._write(free, made, data, input, overwrite=self._overwrite)
            except FileExists:
                # Another program was faster.
                continue
            self._next[suggested] = number + 1
            break
        return self.path / free

    def _write(self, name: str, made: Digest, data: bytes, input: Input | None, *, overwrite: bool) -> None:
        if self._journal and input:
            self._journal.announce(input, made, name, data)
        atomic.write(self.path / name, data, overwrite=overwrite)
        self._taken.add(name.casefold())
        self.saved += 1
        if self._journal and input:
            self._journal.confirm(input)
