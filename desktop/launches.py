"""Launches of the program by one user in one session: where they meet, and which of them is the first."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from PySide6.QtCore import QCryptographicHash

_SESSION = ("XDG_SESSION_ID", "SESSIONNAME", "DISPLAY", "WAYLAND_DISPLAY")


def first_of(data: Path) -> IO[bytes] | None:
    """What to keep open as long as the program runs, if this is the first launch with this folder of data.

    None where another runs, or may run: Windows can't tell so. The system takes the lock back however a program ends.
    """
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        file = Path(f"{socket_name(data)}.lock").open("ab")  # noqa: SIM115  (open as long as the program runs)
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None
    except OSError:
        # No place for a lock: others are found when this one begins to listen.
        return Path(os.devnull).open("ab")
    return file


def socket_name(data: Path, environment: Mapping[str, str] = os.environ) -> str:
    """What the socket of this user, this session and this folder of data is called: a path, or the name of a pipe.

    Raises OSError where there is no folder for it that nobody else can write to.
    """
    session = [environment.get(name, "") for name in _SESSION]
    told_apart_by = "\0".join([str(data), *session]).encode(errors="surrogateescape")
    # Python's own would load OpenSSL for it.
    digest = QCryptographicHash.hash(told_apart_by, QCryptographicHash.Algorithm.Sha256)
    name = f"nutgraf-{bytes(digest.toHex().data()).decode()[:16]}"
    if sys.platform == "win32":
        return name
    return str(_private_folder(environment) / name)


def _private_folder(environment: Mapping[str, str]) -> Path:
    """A folder for sockets that belongs to the user alone: others could listen there in our name."""
    given = Path(environment.get("XDG_RUNTIME_DIR") or "/nonexistent")
    if _is_private(given):
        return given
    import tempfile

    folder = Path(tempfile.gettempdir()) / f"nutgraf-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(f"{folder} belongs to somebody else")
    return folder


def _is_private(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return folder.is_dir() and not folder.is_symlink() and status.st_uid == os.getuid() and not status.st_mode & 0o077
