"""Where packs are kept, and what lies beside them: downloads, the last list of what is offered, what is half done.

::

    packages/              Argos' own folder: a folder a pack, each of them whole at any moment
    .packages.nutgraf/     on the same file system, so that a rename moves a pack in or out
        lock                   held while packs and what stands here are changed
        in-*/ out-*/           a pack on its way in, or out
        replacing.json         the old folders that go once the new one is in its place
        seen.json              the SHA-256 of what each version held when it was first installed
        downloads/             the list of what is offered, as it was fetched last; what has come of each package

Argos takes every folder in its own for a pack, and ends where one has no metadata: nothing else may lie there.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import CannotSave, Hold, NoSpace, PackKept

# Seconds for which another program's work on the packs is waited for.
_PATIENCE = 30.0

# Days after which a download that nobody went on with is thrown away.
_KEPT_DAYS = 30

# Bytes that always stay free on the disk.
_RESERVE = 50_000_000


class Store:
    """The packs in a folder such as Argos', and what lies beside it. Nothing is made before it is needed."""

    def __init__(self, packages: Path) -> None:
        self.packages = packages

    @property
    def workshop(self) -> Path:
        """The folder beside the packages; in it only where nothing beside it is on the same disk and may be made."""
        folder = self.packages.resolve()
        beside = folder.parent / f".{folder.name}.nutgraf"
        alone = os.path.ismount(folder) or (folder.is_dir() and not os.access(folder.parent, os.W_OK))
        return folder / ".nutgraf" if alone and not beside.is_dir() else beside

    @property
    def downloads(self) -> Path:
        return self.workshop / "downloads"

    def open(self) -> None:
        """Makes the folders. Raises CannotSave."""
        with writing(self.packages):
            self.packages.mkdir(parents=True, exist_ok=True)
            workshop = self.workshop
            workshop.mkdir(exist_ok=True)
            if workshop.parent == self.packages.resolve():
                # For Argos it is a pack of a kind that it has no use for.
                (workshop / "metadata.json").write_text('{"type": "nutgraf"}', encoding="utf-8")
            self.downloads.mkdir(exist_ok=True)

    @contextlib.contextmanager
    def held(self, name: str, patience: float = _PATIENCE) -> Iterator[None]:
        """While nobody else moves packs. Raises PackKept for ``name`` where others do, and CannotSave."""
        self.open()
        with locked(self.workshop / "lock", patience) as mine:
            if not mine:
                raise PackKept(name, Hold.BUSY)
            yield

    def aside(self, kind: str) -> Path:
        """A name for a new folder on its way ``in`` or ``out``."""
        return self.workshop / f"{kind}-{secrets.token_hex(6)}"

    def place(self, name: str) -> Path:
        """Where a pack of this name goes: never where something is."""
        taken = {path.name.casefold() for path in self.packages.iterdir()}
        numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return self.packages / next(free for free in (name, *numbered) if free.casefold() not in taken)

    def replace(self, new: Path, place: Path, old: Sequence[Path]) -> None:
        """Moves a pack to its place, then the old ones away; a crash leaves all that is needed to end it.

        Raises CannotSave where the new one could not be moved. An old one that another program holds on to goes at a
        later start; until then the new one is used.
        """
        journal = {"new": place.name, "old": [path.name for path in old]}
        write_json(self._journal, journal)
        with writing(place):
            new.rename(place)
            sync(self.packages)
        self._end_replacing(journal)

    def move_out(self, path: Path) -> None:
        """Takes a pack away. Raises PackKept where another program holds on to it, or the system does not allow it."""
        gone = self.aside("out")
        try:
            path.rename(gone)
        except OSError as error:
            raise PackKept(path.name, Hold.IN_USE) from error
        sync(self.packages)
        _delete(gone)

    def replaced(self) -> frozenset[str]:
        """The names of old folders that a new one stands in for, though they are still there."""
        journal = read_json(self._journal)
        if not _is_journal(journal) or not (self.packages / journal["new"]).is_dir():
            return frozenset()
        return frozenset(journal["old"])

    def sweep(self) -> None:
        """Ends or drops what a crash has left half done; nothing where another program is just at it."""
        if not self.workshop.is_dir():
            return
        with contextlib.suppress(OSError), locked(self.workshop / "lock", 0) as mine:
            if not mine:
                return
            journal = read_json(self._journal)
            if _is_journal(journal):
                self._end_replacing(journal)
            else:
                self._journal.unlink(missing_ok=True)
            for path in self.workshop.iterdir():
                if path.name.startswith(("in-", "out-")):
                    _delete(path)
                elif path.suffix == ".nutgraf":
                    path.unlink(missing_ok=True)
            self._drop_old_downloads()

    def digest_seen(self, version: str) -> str:
        """The SHA-256 that a version such as "uk_en 1.9" had when it was first installed; nothing where it is new."""
        seen = read_json(self.workshop / "seen.json")
        digest = seen.get(version) if isinstance(seen, dict) else None
        return digest if isinstance(digest, str) else ""

    def remember_digest(self, version: str, digest: str) -> None:
        """Keeps the SHA-256 of a version for ``digest_seen``."""
        path = self.workshop / "seen.json"
        seen = read_json(path)
        write_json(path, {**(seen if isinstance(seen, dict) else {}), version: digest})

    @property
    def _journal(self) -> Path:
        return self.workshop / "replacing.json"

    def _end_replacing(self, journal: dict[str, Any]) -> None:
        held = False
        if (self.packages / journal["new"]).is_dir():
            for name in journal["old"]:
                if (self.packages / name).is_dir():
                    try:
                        self.move_out(self.packages / name)
                    except PackKept:
                        held = True
        if not held:
            self._journal.unlink(missing_ok=True)

    def _drop_old_downloads(self) -> None:
        oldest = time.time() - _KEPT_DAYS * 86_400
        for path in self.downloads.iterdir():
            if path.suffix != ".json" and path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def _delete(path: Path) -> None:
    """Deletes a folder or a link to one; what can't be deleted is left for the next start."""
    if path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)


def _is_journal(value: Any) -> bool:
    """Whether a value says what is replaced by what, in names that lead nowhere else."""
    if not isinstance(value, dict) or not isinstance(value.get("old"), list):
        return False
    names = [value.get("new"), *value["old"]]
    return all(isinstance(name, str) and name == Path(name).name and name not in ("", "..") for name in names)


@contextlib.contextmanager
def locked(path: Path, patience: float) -> Iterator[bool]:
    """Whether the lock at ``path`` was had within ``patience`` seconds; it ends with the process at the latest."""
    deadline = time.monotonic() + patience
    with open(path, "ab") as file:
        while not (mine := _lock(file)) and time.monotonic() < deadline:
            time.sleep(0.05)
        yield mine


def _lock(file: BinaryIO) -> bool:
    """Locks an open file for this one opening of it, where no other has it locked."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns what the file system says while ``path`` is written into CannotSave."""
    try:
        yield
    except OSError as error:
        raise CannotSave(path, error.strerror or str(error)) from error


def make_room(folder: Path, size: int) -> None:
    """Raises NoSpace where a folder's disk has no room for ``size`` bytes."""
    with writing(folder):
        free = shutil.disk_usage(folder).free
    if free < size + _RESERVE:
        raise NoSpace(folder, size + _RESERVE, free)


def read_json(path: Path) -> Any:
    """What a file of ours says; None where it is not there or was damaged."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def write_json(path: Path, value: object) -> None:
    """Keeps a value in a file, whole or not at all. Raises CannotSave."""
    from core.saving import atomic

    atomic.write(path, json.dumps(value, ensure_ascii=False, indent=1).encode(), overwrite=True)


def sync(folder: Path) -> None:
    """Makes the names in a folder last through a power failure, where a system can do that for folders."""
    # Imported on use: what stands around it in core.saving takes long, and a list of packs needs none of it.
    from core.saving import atomic

    atomic.sync_folder(folder)
