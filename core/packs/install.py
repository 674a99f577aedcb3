"""Installing, removing and copying packs. Nothing else changes what is installed.

A package is unpacked aside, tried, and moved to its place by one rename; only then does the pack that it replaces go.
Whatever happens in between, every pack in Argos' folder is whole.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
import zipfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from core.errors import CannotSave, Fault, Hold, PackDamaged, PackKept, PackRefused, Reason, UnreadableFile
from core.packs import unpack
from core.packs.download import Downloading, discard, download
from core.packs.index import CODE, TICK, Offer, index_address
from core.packs.installed import Pack, argos_folders, order, packages_in, read
from core.packs.store import Store, make_room, read_json, sync, writing
from core.packs.trial import try_out

SUFFIX = ".argosmodel"
"""What the name of a package ends in."""

# Seconds for which another program's work on the packs is waited for.
_PATIENCE = 300.0

# Packages are the same bytes whenever they are made of the same pack.
_DATED = (1980, 1, 1, 0, 0, 0)


class Step(StrEnum):
    """What is being done with a package."""

    WAITING = "waiting"
    UNPACKING = "unpacking"
    TRYING = "trying"
    PACKING = "packing"


@dataclass(frozen=True, slots=True)
class Installing:
    """``done`` of ``total`` bytes of a step; a total of 0 means that it is not known."""

    name: str
    step: Step
    done: int = 0
    total: int = 0


Event = Downloading | Installing | Pack


def argos_store() -> Store:
    """The store around the folder that Argos installs into. Raises CannotSave where it can have none."""
    folders = argos_folders()
    if not folders:
        raise CannotSave(Path.home(), "Argos Translate can't make its folders there")
    return Store(folders[0])


def install(
    source: Offer | Path, store: Store, *, address: str | None = None, accept_changed: bool = False
) -> Generator[Event, None, None]:
    """Installs an offered pack, or the package in a file: yields Downloading, Installing and last the new Pack.

    A pack of the same pair that is installed is replaced, a damaged one too. A copy that differs from what the same
    version first held is refused, unless ``accept_changed``. ``address`` is that of the list of offers, Argos' own by
    default. Raises Unfetched, UnreadableFile, PackRefused, PackKept, NoSpace, CannotSave; what is installed is then as
    it was.
    """
    if isinstance(source, Path):
        yield from _install_file(source, source.name, store, None, accept_changed)
        return
    address = address or index_address()
    links = list(source.links)
    while True:
        fetched = yield from download(source, store, address, links)
        try:
            yield from _install_file(fetched.path, source.code, store, source, accept_changed)
        except PackRefused:
            discard(source, store)
            # What was pieced together may be whole when it comes at one go; what came so may be whole elsewhere.
            if not fetched.resumed:
                links.remove(fetched.link)
            if not links:
                raise
        else:
            discard(source, store)
            return


def _install_file(
    path: Path, name: str, store: Store, offer: Offer | None, accept_changed: bool
) -> Generator[Event, None, None]:
    with _opened(path) as file:
        archive, package = unpack.examine(file, name)
        if offer and not _is_offered(package, offer):
            told = f"{package.code} {package.version}, not {offer.code} {offer.version}"
            raise PackRefused(name, Fault.OTHER, told)
        with ExitStack() as stack:
            yield from _hold(stack, store, name)
            aside = store.aside("in")
            try:
                for done in unpack.unpack(archive, package, aside, name):
                    yield Installing(name, Step.UNPACKING, done, package.size)
                for _ in try_out(aside, name):
                    yield Installing(name, Step.TRYING)
                yield _move_in(aside, package, store, name, accept_changed)
            finally:
                shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """A package that a person chose, to be read. Raises UnreadableFile."""
    try:
        file = open(path, "rb")  # noqa: SIM115 - an error while it is read is another one
    except OSError as error:
        reasons = {FileNotFoundError: Reason.MISSING, PermissionError: Reason.FORBIDDEN}
        # Unlike the path's own method, this never raises: the name may be longer than any.
        reason = Reason.FOLDER if os.path.isdir(path) else reasons.get(type(error), Reason.BROKEN)
        raise UnreadableFile(path, reason) from error
    with file:
        yield file


def _hold(stack: ExitStack, store: Store, name: str) -> Generator[Installing, None, None]:
    """Waits until nobody else moves packs. Raises PackKept where that takes too long."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            stack.enter_context(store.held(name, 0))
            return
        except PackKept:
            if time.monotonic() > deadline:
                raise
        yield Installing(name, Step.WAITING)
        time.sleep(TICK)


def _is_offered(package: unpack.Package, offer: Offer) -> bool:
    return package.code == offer.code and order(package.version) == order(offer.version)


def _move_in(aside: Path, package: unpack.Package, store: Store, name: str, accept_changed: bool) -> Pack:
    """Gives a pack that was found good its place. Raises PackRefused where it is not what its version was before."""
    version = f"{package.code} {package.version}"
    digest = unpack.digest(aside)
    if not accept_changed and store.digest_seen(version) not in ("", digest):
        raise PackRefused(name, Fault.CHANGED, package.version)
    store.remember_digest(version, digest)
    place = store.place(package.folder)
    store.replace(aside, place, folders_of(package.code, store))
    pack = read(place)
    if pack is None:
        raise PackDamaged(place, "metadata.json")
    return pack


def folders_of(code: str, store: Store) -> list[Path]:
    """The folders of a store that hold a pack of this code or what is left of one."""
    found = []
    for path in packages_in(store.packages):
        try:
            pack = read(path)
        except PackDamaged:
            if code_of(path) == code:
                found.append(path)
        else:
            if pack is not None and pack.code == code:
                found.append(path)
    return found


def code_of(path: Path) -> str:
    """The code of the pack that a damaged folder was meant for, by what is left of it; nothing where unknown."""
    metadata = read_json(path / "metadata.json")
    told = [str(metadata.get(key)) for key in ("from_code", "to_code")] if isinstance(metadata, dict) else []
    if told and all(map(CODE.fullmatch, told)):
        return "_".join(told)
    parts = path.name.removeprefix("translate-").split("-")[0].split("_")
    return "_".join(parts[:2]) if len(parts) >= 2 and all(part.isalpha() for part in parts[:2]) else ""


def remove(path: Path, store: Store) -> None:
    """Takes away the pack in a folder, a damaged one too. What has it in memory goes on undisturbed.

    Raises PackKept where it is not in the store's folder or is held by another program, and CannotSave.
    """
    if path.parent != store.packages:
        raise PackKept(path.name, Hold.BUNDLED)
    with store.held(path.name):
        store.move_out(path)


def export(pack: Pack, folder: Path) -> Generator[Installing | Path, None, None]:
    """Makes a package of a pack in a folder, such as a USB stick: yields Installing and last the file's path.

    A file of its name is replaced. Raises NoSpace and CannotSave; a package that was there before is then as it was.
    """
    places = unpack.needed(pack.path)
    total = sum(path.stat().st_size for path in places)
    root = f"translate-{pack.code}-{pack.version.replace('.', '_')}"
    target = folder / f"{root}{SUFFIX}"
    temporary = folder / f".{secrets.token_hex(8)}.nutgraf"
    with writing(target):
        folder.mkdir(parents=True, exist_ok=True)
        make_room(folder, total)
        try:
            with open(temporary, "xb") as file:
                with zipfile.ZipFile(file, "w") as archive:
                    for done in _packed(archive, pack.path, places, root):
                        yield Installing(pack.code, Step.PACKING, done, total)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
        sync(folder)
    yield target


def _packed(archive: zipfile.ZipFile, folder: Path, places: Sequence[Path], root: str) -> Iterator[int]:
    done = 0
    for path in places:
        entry = zipfile.ZipInfo(f"{root}/{path.relative_to(folder).as_posix()}", _DATED)
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        with open(path, "rb") as source, archive.open(entry, "w") as packed:
            while chunk := source.read(unpack.CHUNK):
                packed.write(chunk)
                done += len(chunk)
                yield done
