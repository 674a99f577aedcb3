"""Many inputs, several at once: each is digested, then printed or saved, and none stops the others by failing."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from core.errors import CannotSave, FileExists, NoRoute, NutgrafError, Reason, UnreadableFile
from core.model import Link, Options, Progress, Source
from core.packs import Packs
from core.pipeline import Services
from core.reading import files_in
from core.report import NAME as REPORT
from core.report import Report
from core.saving import PATTERN, Layout, atomic, json, render, save
from core.saving.folder import Folder
from core.saving.journal import Journal
from core.terminal import ProgressLine, complain, interruption_put_off, standard_input, write
from core.translating import Translator
from core.translating.memory import Memory, cache_folder
from core.watching import completed
from core.wording import explain, printable
from core.work import Outcome, Task, at_once

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes."""

# An input that begins so is no file. Whatever is no address of a web page is refused without using the network.
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]+://|(?:about|blob|data|javascript|mailto|view-source):)", re.IGNORECASE)

# What stands between two digests on standard output.
_SEPARATORS = {"text": f"\n\n{'-' * 72}\n\n\n".encode(), "markdown": b"\n---\n\n"}

PRINTED = (*_SEPARATORS, "json")
"""The formats that several digests can be printed in as one text."""


class Batch:
    """The inputs of one command. ``code`` is its exit code, from what has happened so far."""

    def __init__(
        self, inputs: Sequence[str], options: Options, layout: Layout = Layout.SIDE_BY_SIDE, *, remembers: bool = True
    ) -> None:
        """``remembers`` uses and fills the memory of translated sentences in the user's cache folder."""
        self._remembers = remembers
        self.code = DONE
        self._inputs = inputs
        self._options = options
        self._layout = layout
        self._progress = ProgressLine()
        self._report: Report | None = None

    def print(self, format: str, *, several: bool) -> None:
        """Prints each digest as soon as it is made; several in JSON are one list. Raises OutputFailed."""
        made = (outcome.digest for _, outcome in self._outcomes(Task(self._options), self._sources()))
        digests = (digest for digest in made if digest)
        if several and format == "json":
            for piece in json.render_all(digests):
                write(piece)
            return
        for number, digest in enumerate(digests):
            try:
                piece = render(digest, format, self._layout)
            except NutgrafError as error:
                self._fail(digest.article.source, error)
            else:
                write((_SEPARATORS.get(format, b"") if number else b"") + piece)

    def save(self, path: Path, format: str, *, overwrite: bool) -> None:
        """Saves the digest of a single input as a file, in a folder that is made where it is absent."""
        for _, outcome in self._outcomes(Task(self._options), self._sources()):
            try:
                if outcome.digest:
                    _make_folder(path.parent)
                    save(outcome.digest, path, format, layout=self._layout, overwrite=overwrite)
            except NutgrafError as error:
                self._fail(str(path), error)

    def save_in(
        self, folder: Path, format: str, *, overwrite: bool = False, pattern: str = PATTERN, resume: bool = False
    ) -> None:
        """Saves each digest in a folder, which is made where it is absent, under a name of its own.

        With ``overwrite`` it replaces files from before, but never one that this batch has written. Where an input is a
        folder, and with ``resume``, there is a journal of what is saved, and a report in the end. ``resume`` leaves out
        what is done.
        """
        journalled = resume or any(map(os.path.isdir, self._inputs))
        saved = self._folder(folder, format, pattern, overwrite=overwrite, resume=resume, journalled=journalled)
        if saved:
            self._save_all(saved, Task(self._options, format, self._layout), self._sources())

    def watch(self, folder: Path, format: str, *, pattern: str = PATTERN) -> None:
        """Saves in a folder what lies in the one folder that is the input and is not done, then what comes there.

        Only an interruption ends it, or the end of the folder.
        """
        saved = self._folder(folder, format, pattern, overwrite=False, resume=True, journalled=True)
        if not saved:
            return
        task, watched = Task(self._options, format, self._layout), Path(self._inputs[0])
        self._progress.put(f"watching {printable(str(watched))}")
        try:
            for paths in completed(watched):
                self._save_all(saved, task, ((str(path), path) for path in paths))
                if self.code == INTERRUPTED:
                    return
                self._progress.put(f"watching {printable(str(watched))}")
        except KeyboardInterrupt:
            self._interrupted()
        except NutgrafError as error:
            self._fail(str(watched), error)
        self._write_report(saved)

    def _folder(
        self, path: Path, format: str, pattern: str, *, overwrite: bool, resume: bool, journalled: bool
    ) -> Folder | None:
        """A folder to save in, where one can be had; what killed runs have left of unfinished files in it goes."""
        try:
            _make_folder(path)
        except CannotSave as error:
            self._fail(str(path), error)
            return None
        atomic.sweep(path, time.time())
        if not journalled:
            return Folder(path, format, pattern, overwrite=overwrite)
        self._report = Report()
        journal = Journal(path, self._options, format, self._layout, pattern, self._services.packs)
        return Folder(path, format, pattern, overwrite=overwrite, journal=journal, resume=resume, reserved=(REPORT,))

    def _save_all(self, folder: Folder, task: Task, inputs: Iterable[tuple[str, Source]]) -> None:
        for name, outcome in self._outcomes(task, folder.undone(inputs)):
            try:
                if outcome.digest:
                    folder.save(name, outcome.digest, outcome.data)
            except NutgrafError as error:
                self._fail(name, error, place=str(folder.path))
        self._write_report(folder)

    def _write_report(self, folder: Folder) -> None:
        if self._report:
            self._report.saved, self._report.unchanged = folder.saved, folder.unchanged
            self._report.interrupted = self.code == INTERRUPTED
            try:
                self._report.write(folder.path)
            except CannotSave as error:
                self._fail(str(folder.path), error)

    def _outcomes(self, task: Task, inputs: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Outcome]]:
        """What came of each input, those that failed told. An interruption ends them, so that the rest can be closed.

        While the caller has an outcome in hand, to print or save it, an interruption waits.
        """
        try:
            todo = list(inputs)
            for done, (name, outcome) in enumerate(self._worked(task, todo), 1):
                with interruption_put_off():
                    self._progress.clear()
                    if outcome.error:
                        self._fail(name, outcome.error)
                    yield name, outcome
                    if len(todo) > 1:
                        self._progress.put(f"{done} of {len(todo)}: {printable(Path(name).name)}")
            self._progress.clear()
        except (KeyboardInterrupt, ImportError) as error:
            if not _is_interruption(error):
                raise
            self._interrupted()

    def _worked(self, task: Task, inputs: Sequence[tuple[str, Source]]) -> Iterator[tuple[str, Outcome]]:
        """What came of each input; one alone shows how far it is."""
        if len(inputs) > 1:
            yield from at_once(task, self._announced(inputs), self._services)
            return
        for name, source in self._announced(inputs):
            for step in task.steps(source, self._services):
                if isinstance(step, Progress):
                    self._progress.show(Path(name).name or name, step)
                else:
                    yield name, step

    @cached_property
    def _services(self) -> Services:
        """The packs and models that all inputs share."""
        if not self._options.target:
            # Looking for packs takes time, and a summary needs none.
            return Services(packs=Packs(folders=()))
        return Services(translator=Translator(memory=Memory(cache_folder()) if self._remembers else None))

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
                        raise UnreadableFile(Path(name), Reason.BARE)
                    yield from ((str(path), path) for path in files)
                elif _ADDRESS.match(name) and not os.path.exists(name):
                    yield name, Link(name)
                else:
                    yield name, Path(name)
            except NutgrafError as error:
                self._fail(name, error)

    def _announced(self, inputs: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Source]]:
        """The inputs, as they are begun; what uses the network is told first."""
        for name, source in inputs:
            if isinstance(source, Link) and name.lower().startswith(("http://", "https://")):
                complain(f"nutgraf-cli: the network is used to fetch {printable(name)}")
            yield name, source

    def _fail(self, name: str, error: NutgrafError, place: str = "") -> None:
        """Says that an input failed, or the place that it was to be saved in."""
        self._progress.clear()
        more = ""
        if isinstance(error, NoRoute):
            more = f" Needed: {_packs_to(error, self._services.packs)}."
        elif isinstance(error, FileExists):
            more = " (--force)"
        complain(f"nutgraf-cli: {printable(place or name)}: {explain(error)}{more}")
        if self._report:
            self._report.fail(name, error)
        self.code = FAILED

    def _interrupted(self) -> None:
        self._progress.clear()
        complain("nutgraf-cli: interrupted")
        self.code = INTERRUPTED


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotSave(folder, error.strerror or str(error)) from error


def _packs_to(error: NoRoute, packs: Packs) -> str:
    """The packs that would lead from one language to another by way of English, as nearly all packs do, by codes."""
    legs = [leg for leg in ((error.source, "en"), ("en", error.target)) if leg[0] != leg[1]]
    missing = [f"{source}_{target}" for source, target in legs if target not in packs.targets(source)]
    return f"the pack{'s' if len(missing) > 1 else ''} {' and '.join(missing)} (nutgraf-cli packs available)"


def _is_interruption(error: BaseException | None) -> bool:
    """Whether an error is an interruption, or comes from one: a library that is just being loaded makes it its own."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None
