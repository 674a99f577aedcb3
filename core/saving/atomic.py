"""Writing a file so that it is there whole or not at all, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path

from core.errors import CannotSave, FileExists


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
    temporary = _beside(path)
    try:
        _fill(temporary, data, mode)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _create(path: Path, data: bytes) -> None:
    temporary = _beside(path)
    try:
        _fill(temporary, data)
        try:
            # Unlike a rename, a link never takes the place of a file that was made since we looked.
            os.link(temporary, path)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            # No hard links on this file system.
            _claim_and_replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _claim_and_replace(temporary: Path, path: Path) -> None:
    """Moves a file to a name that it first takes with an empty one, so that no other program can have it too."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    try:
        os.replace(temporary, path)
    except BaseException:
        path.unlink()
        raise


def _beside(path: Path) -> Path:
    # Not named after the target, whose name may be as long as the file system allows already.
    return path.parent / f".{secrets.token_hex(8)}.nutgraf"


def _fill(temporary: Path, data: bytes, mode: int | None = None) -> None:
    """Makes the file with all of its data on the disk; ``mode`` None leaves its permissions to the umask."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # What replaces a private file is never readable by others, not even for a moment.
    descriptor = os.open(temporary, flags, 0o666 if mode is None else 0o600)
    with open(descriptor, "wb") as file:
        if mode is not None:
            os.chmod(temporary, mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes the new name last through a power failure, where a system can do that for folders."""
    # The file is saved by now: that its folder can't be synchronised is no failure to report.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
