"""Digests that are there already, saved in a folder one after another, with the report of it in the end."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from core.errors import CannotSave, NutgrafError
from core.model import Digest, Layout
from core.report import Report
from core.saving import atomic, render
from core.saving.folder import Folder
from core.work import in_order

# A PDF is painted by a process of its own; with more of them at once, whoever asks for them has no core left.
_MOST_THREADS = 4


@dataclass(frozen=True, slots=True)
class Made:
    """An input, by what to call it: its digest, the error that it failed with, or both where a route is missing."""

    name: str
    digest: Digest | None = None
    error: NutgrafError | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of an input: where it was saved, the error that it failed with, or both where a route is missing."""

    path: Path | None = None
    error: NutgrafError | None = None


def save_several(made: Iterable[Made], folder: Folder, format: str, layout: Layout, stop: Event) -> Iterator[Saved]:
    """Saves digests, and tells what came of each, in their order; the report is written in the end.

    What killed programs have left of unfinished files in the folder goes. Ends soon after ``stop`` is set. Raises
    CannotSave where the report can't be written.
    """

    def rendered(one: Made) -> bytes | NutgrafError:
        try:
            return render(one.digest, format, layout) if one.digest and not stop.is_set() else b""
        except NutgrafError as error:
            return error

    report = Report()
    atomic.sweep(folder.path, time.time())
    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    with ThreadPoolExecutor(threads, "render") as pool:
        for one, data in in_order(rendered, made, pool, 2 * threads):
            if stop.is_set():
                break
            path, error = None, data if isinstance(data, NutgrafError) else one.error
            try:
                if one.digest and isinstance(data, bytes):
                    path = folder.save(one.name, one.digest, data)
            except CannotSave as refusal:
                error = refusal
            if error:
                report.fail(one.name, error)
            yield Saved(path, error)
    report.saved, report.interrupted = folder.saved, stop.is_set()
    report.write(folder.path)
