"""What was translated before, so that an article that is opened again, or cut to another length, is there at once.

A file of SQLite in the user's cache folder, readable by its owner alone. It holds each translation under a hash of all
that it depends on, never the source text, except where that stands in place of a translation. It is a convenience and
never an obstacle: what can't be read or written is translated anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from threading import Lock

from core.model import Doubt, Effort
from core.packs import Pack

_log = logging.getLogger(__name__)

NAME = "translations.sqlite"

# Some 20 MB. The oldest go first, and so many at a time that it is seldom done.
_LIMIT = 50_000
_SLACK = 1_000

# Another number when what is done to a text before or after its model changes: what was kept no longer holds.
_SCHEME = 2

# Another process may be writing.
_PATIENCE = 2.0
_DAY = 86_400

Kept = tuple[str, Doubt | None]


def cache_folder() -> Path:
    """Where programs keep for this user what can be made again, by the conventions of the system; it need not exist."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        return base / "nutgraf" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "nutgraf"
    named = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(named) if os.path.isabs(named) else Path.home() / ".cache") / "nutgraf"


def key(text: str, route: Sequence[Pack], effort: Effort, terms: Iterable[tuple[str, str]] = ()) -> bytes:
    """What the translation of a text is kept under: it changes with all that could change the translation.

    ``terms`` are the words of the glossary that stand in the text, and what each is to be called.
    """
    hashed = hashlib.blake2b(digest_size=20)
    packs = [part for pack in route for part in (pack.code, pack.version, _fingerprint(pack))]
    listed = [part for term in terms for part in term]
    for part in (str(_SCHEME), *packs, str(effort), str(len(listed)), *listed, text):
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(len(data).to_bytes(8, "big") + data)
    return hashed.digest()


def _fingerprint(pack: Pack) -> str:
    """What tells one file of a model from another without reading it."""
    try:
        status = (pack.model / "model.bin").stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"


class Memory:
    """Translations by their keys. May be shared between threads, and its file between processes.

    Where ``folder`` is None or can't be written to, it lasts as long as the process.
    """

    def __init__(self, folder: Path | None = None, limit: int = _LIMIT) -> None:
        self._path = folder / NAME if folder else None
        self._limit = limit
        self._lock = Lock()
        self._added = 0
        self._store = self._opened()

    def recall(self, keys: Sequence[bytes]) -> list[Kept | None]:
        """What is kept under each key, None where there is nothing."""
        found: dict[bytes, Kept] = {}
        now = int(time.time())
        with self._lock:
            try:
                stale = []
                for wanted in dict.fromkeys(keys):
                    row = self._store.execute("SELECT text, doubt, used FROM kept WHERE key = ?", (wanted,)).fetchone()
                    if row is not None:
                        found[wanted] = (row[0], Doubt(row[1]) if row[1] else None)
                        if now - row[2] > _DAY:
                            stale.append((now, wanted))
                if stale:
                    with self._store:
                        self._store.executemany("UPDATE kept SET used = ? WHERE key = ?", stale)
            except (sqlite3.Error, ValueError) as error:
                self._mend(error)
        return [found.get(wanted) for wanted in keys]

    def keep(self, translations: Mapping[bytes, Kept]) -> None:
        """Keeps translations under their keys; beyond the limit the ones that were longest unused go."""
        now = int(time.time())
        rows = [(name, text, str(doubt or ""), now) for name, (text, doubt) in translations.items()]
        with self._lock:
            try:
                with self._store:
                    self._store.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
                    self._added += len(rows)
                    if self._added >= min(_SLACK, self._limit):
                        self._added = 0
                        self._store.execute(
                            "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY used DESC, rowid DESC "
                            "LIMIT -1 OFFSET ?)",
                            (self._limit,),
                        )
            except (sqlite3.Error, UnicodeEncodeError) as error:
                self._mend(error)

    def clear(self) -> None:
        """Forgets everything, in the file too. Raises OSError where another program holds the file."""
        with self._lock:
            try:
                with self._store:
                    self._store.execute("DELETE FROM kept")
                self._store.execute("VACUUM")
                self._store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.DatabaseError as error:
                raise OSError(str(error)) from error

    def close(self) -> None:
        """Closes the file; what is asked or kept after that is forgotten with the process."""
        with self._lock:
            self._store.close()
            self._path = None
            self._store = self._opened()

    def __len__(self) -> int:
        """How many translations are kept."""
        with self._lock:
            count: int = self._store.execute("SELECT count(*) FROM kept").fetchone()[0]
            return count

    def _opened(self) -> sqlite3.Connection:
        """The file, made where it is absent; a damaged one is set aside. Without a file, a store in this process."""
        if self._path is not None:
            try:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
                try:
                    return _connected(str(self._path))
                except sqlite3.OperationalError:
                    # Locked, or on a file system that can't do this: whole, but not ours to use.
                    raise
                except sqlite3.DatabaseError as error:
                    _log.info("%s was damaged and is made anew: %s", self._path, error)
                    self._set_aside()
                    os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
                    return _connected(str(self._path))
            except (OSError, sqlite3.Error) as error:
                _log.info("Translations are not kept, %s can't be used: %s", self._path, error)
        return _connected(":memory:")

    def _mend(self, error: Exception) -> None:
        """Goes on after an error: with a new file where the old one is damaged, else without what was asked."""
        _log.info("The memory of translations was not used: %s", error)
        if self._path is None or isinstance(error, (sqlite3.OperationalError, UnicodeEncodeError)):
            return
        self._store.close()
        self._set_aside()
        self._store = self._opened()

    def _set_aside(self) -> None:
        assert self._path is not None
        if self._path.exists():
            self._path.replace(self._path.with_suffix(".damaged"))
        for suffix in ("-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)


def _connected(path: str) -> sqlite3.Connection:
    store = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
    try:
        # A log beside the file: readers do not wait for who writes. What a crash loses is translated anew.
        store.execute("PRAGMA journal_mode=WAL")
        store.execute("PRAGMA synchronous=NORMAL")
        # Of pages in memory, which the system keeps too, half a megabyte instead of two.
        store.execute("PRAGMA cache_size=-512")
        # What was forgotten is overwritten.
        store.execute("PRAGMA secure_delete=ON")
        with store:
            store.execute(
                "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, text TEXT NOT NULL, doubt TEXT NOT NULL, "
                "used INTEGER NOT NULL)"
            )
            store.execute("CREATE INDEX IF NOT EXISTS kept_used ON kept (used)")
        store.execute("SELECT key, text, doubt, used FROM kept LIMIT 1").fetchone()
    except sqlite3.Error:
        store.close()
        raise
    return store
