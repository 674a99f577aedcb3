"""Files that are recognised but not read: the refusal says why."""

from __future__ import annotations

from typing import NoReturn

from core.errors import Reason
from core.reading.archive import Archive
from core.reading.draft import Raw

# Word, Excel and PowerPoint put a file with a password into one of the old kind, under this name.
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read(raw: Raw) -> NoReturn:
    """Raises UnreadableFile: ENCRYPTED, BROKEN or HOSTILE where that is the matter, otherwise UNSUPPORTED."""
    data = raw.data
    if data.startswith(b"PK"):
        Archive(raw).close()
    if data.startswith(b"\xd0\xcf\x11\xe0") and _LOCKED in data:
        raise raw.refusal(Reason.ENCRYPTED)
    raise raw.refusal(Reason.UNSUPPORTED)
