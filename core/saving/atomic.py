"""Writing a file so that it is there whole or not at all, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from core.errors import CannotSave, FileExists

# What a file is called as long as it is being written.
_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.nutgraf")


def write(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Writes ``data`` to ``path`` by way of a temporary file beside it, which is gone afterwards in any case.

    A new file has the mode that the umask asks for, one that is overwritten keeps its own. A link is followed when its
    target is overwritten. Raises FileExists where there is something at ``path`` and ``overwrite`` is not set, also
    when another program put it there just now, and CannotSave; what was there before is then as it was.
    """
    try:
        if overwrite:
            target = path.resolve()
            _replace(target, data, _mode(target))
        else:
            if os.path.lexists(path):
                raise FileExists(path)
            _create(path, data)
    except FileExistsError as error:
        raise FileExists(path) from error
    except (OSError, ValueError) as error:
        # A ValueError is a name that no file can have, such as one with a null character.
        raise CannotSave(path, getattr(error, "strerror", None) or str(error)) from error


def _mode(path: Path) -> int | None:
    """The permissions of the file that is to be overwritten, None where there is none; refuses all but files."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        # Otherwise a device such as /dev/null would give way to a file of its name.
        raise OSError("there is something that is not a file")
    return stat.S_IMODE(mode)


def _replace(path: Path, data: bytes, mode: int | None) -> None:
    with _filled(path, data, mode) as temporary:
        os.replace(temporary, path)
    sync_folder(path.parent)


def _create(path: Path, data: bytes) -> None:
    with _filled(path, data) as temporary:
        try:
            # Unlike a rename, a link never takes the place of a file that was made since we looked.
            os.link(temporary, path)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            # No hard links on this file system.
            _claim_and_replace(temporary, path)
    sync_folder(path.parent)


def _claim_and_replace(temporary: Path, path: Path) -> None:
    """Moves a file to a name that it first takes with an empty one, so that no other program can have it too."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    try:
        os.replace(temporary, path)
    except BaseException:
        path.unlink()
        raise


@contextlib.contextmanager
def _filled(path: Path, data: bytes, mode: int | None = None) -> Iterator[Path]:
    """A file beside ``path`` with all of the data on the disk, to be moved there; it is gone afterwards in any case.

    ``mode`` None leaves its permissions to the umask. It is locked for as long as its writer lives, for ``sweep``.
    """
    # Not named after the target, whose name may be as long as the file system allows already.
    temporary = path.parent / f".{secrets.token_hex(8)}.nutgraf"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        # What replaces a private file is never readable by others, not even for a moment.
        descriptor = os.open(temporary, flags, 0o666 if mode is None else 0o600)
        with open(descriptor, "wb") as file:
            _lock(descriptor)
            if mode is not None:
                os.chmod(temporary, mode)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
            if sys.platform != "win32":
                yield temporary
        if sys.platform == "win32":
            # An open file can't be moved there.
            yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def sweep(folder: Path, before: float) -> None:
    """Deletes what killed programs have left of unfinished files in a folder.

    It leaves those that were written to since ``before`` (seconds since the epoch), and those whose writer is alive.
    """
    with contextlib.suppress(OSError):
        for path in [path for path in folder.iterdir() if _TEMPORARY.fullmatch(path.name)]:
            # One that can't be looked at or deleted stays for the next run.
            with contextlib.suppress(OSError), path.open("r+b") as file:
                if os.fstat(file.fileno()).st_mtime < before and _lock(file.fileno()):
                    if sys.platform == "win32":
                        file.close()
                    path.unlink()


def _lock(descriptor: int) -> bool:
    """Locks an open file until it is closed, where nobody else has; under Windows being open is lock enough."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def sync_folder(folder: Path) -> None:
    """Makes the new name last through a power failure, where a system can do that for folders."""
    # The file is saved by now: that its folder can't be synchronised is no failure to report.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
