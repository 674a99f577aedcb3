"""A folder that is watched: the articles in it, each as soon as it is completely written."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from core.errors import Reason, UnreadableFile
from core.reading import files_in
from core.reading.formats import SUFFIXES
from core.saving.journal import Input

# Seconds for which a file has to stay as it is, and milliseconds between two looks.
_SETTLED = 1.0
_LOOK = 250


def completed(folder: Path) -> Iterator[list[Path]]:
    """The articles that lie in a folder, then those that come or change, as they are completed; without an end.

    A file is complete when it has not changed for a second and, where the system can tell, no program has it open for
    writing. Hidden files and what lies deeper are left out. Raises UnreadableFile where the folder is not there, or no
    longer.
    """
    # Imported on use: only one command needs it.
    from watchfiles import watch

    waiting: dict[Path, tuple[Input | None, float]] = {path: (None, 0.0) for path in files_in(folder)}
    looks = watch(folder, watch_filter=None, debounce=_LOOK, rust_timeout=_LOOK, yield_on_timeout=True, recursive=False)
    while True:
        try:
            changes = next(looks)
        except FileNotFoundError as error:
            raise UnreadableFile(folder, Reason.MISSING) from error
        if not folder.is_dir():
            raise UnreadableFile(folder, Reason.MISSING)
        for _, changed in changes:
            path = folder / Path(changed).name
            if path.suffix.lower() in SUFFIXES and not path.name.startswith("."):
                waiting.setdefault(path, (None, 0.0))
        ready = []
        for path, (before, since) in sorted(waiting.items()):
            now = Input.of(path) if path.is_file() else None
            if now is None:
                del waiting[path]
            elif now != before:
                waiting[path] = now, monotonic()
            elif monotonic() - since >= _SETTLED and _is_closed(path):
                del waiting[path]
                ready.append(path)
        if ready:
            yield ready


def _is_closed(path: Path) -> bool:
    """Whether no program writes to a file, as far as the system tells."""
    if sys.platform != "linux":
        return True
    import fcntl

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        # Reading it will say why.
        return True
    try:
        # Who opens the file for writing in this moment waits for its end, and we get a signal: not one that kills.
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)
        # A lease for reading is given only where nobody has the file open for writing.
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except BlockingIOError:
        return False
    except OSError:
        # Not our file, or a file system without leases.
        return True
    finally:
        os.close(descriptor)
    return True
