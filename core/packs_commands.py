"""nutgraf-cli packs: what there is, what is offered, and the way from the one to the other."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from core.batch import DONE, FAILED
from core.errors import NutgrafError, UnknownPack
from core.languages import name_of
from core.packs import Pack, Packs, index
from core.packs.catalogue import Entry, State, catalogue, opens
from core.packs.download import Downloading
from core.packs.index import Index, Offer
from core.packs.install import Event, Installing, argos_store, export, folders_of, install, remove
from core.packs.store import Store
from core.terminal import ProgressLine, complain, write
from core.wording import explain, printable

_EPILOG = """\
Only "available", "update", "repair" and "install CODE" use the network. Packs go where Argos Translate keeps its own.
ARGOS_PACKAGE_INDEX names another list of packs than Argos' public one.

examples:
  nutgraf-cli packs available                          what is offered
  nutgraf-cli packs install uk_en                      Ukrainian to English, from the network
  nutgraf-cli packs export uk_en /media/stick          for a computer without a network, and there:
  nutgraf-cli packs install translate-uk_en-1_9.argosmodel

exit code: 0 all done, 1 something failed, 2 wrong use, 130 interrupted
"""

_PAIR = re.compile(r"[a-z]{2,3}_[a-z]{2,3}")

_Told = TypeVar("_Told", bound=Event | Path)

# Pairs that a line names before it only counts.
_NAMED = 3


def main(argv: Sequence[str]) -> int:
    """Runs the command and returns its exit code; wrong use and --help leave by SystemExit."""
    # Without an action it lists; the options alone belong to that.
    bare = not argv or (argv[0].startswith("-") and argv[0] not in ("-h", "--help"))
    arguments = _parser().parse_args(["list", *argv] if bare else argv)
    run: Callable[[Run, argparse.Namespace], None] = arguments.run
    command = Run(as_json=arguments.json)
    try:
        run(command, arguments)
    except NutgrafError as error:
        command.fail("", error)
    except KeyboardInterrupt:
        command.clear()
        raise
    command.finish()
    return command.code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nutgraf-cli packs",
        description="Language packs: list, fetch, install, copy and remove them.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def add(name: str, run: Callable[[Run, argparse.Namespace], None], help: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=help, description=help, allow_abbrev=False)
        action.set_defaults(run=run)
        action.add_argument("--json", action="store_true", help="print JSON, for scripts")
        return action

    add("list", Run.list_installed, "what is installed")
    available = add("available", Run.list_offered, "what is offered, and what it would make possible")
    available.add_argument("--offline", action="store_true", help="as it was known last, without the network")
    available.add_argument("--sizes", action="store_true", help="ask the servers for the sizes that are not known yet")
    install = add("install", Run.install, "install offered packs by their codes, or packages that are files")
    install.add_argument("sources", nargs="+", metavar="CODE|FILE")
    install.add_argument(
        "--force", action="store_true", help="also what is installed or differs from what it was before"
    )
    remove = add("remove", Run.remove, "remove installed packs")
    remove.add_argument("codes", nargs="+", metavar="CODE")
    add("update", Run.update, "install the newer versions that are offered of what is installed")
    export = add("export", Run.export, "copy a pack as a file, for a computer without a network")
    export.add_argument("exported", metavar="CODE")
    export.add_argument("folder", metavar="FOLDER")
    add("repair", Run.repair, "install anew what is damaged")
    return parser


class Run:
    """One command; ``code`` is its exit code, from what has happened so far."""

    def __init__(self, *, as_json: bool) -> None:
        self.code = DONE
        self._as_json = as_json
        self._outcomes: list[dict[str, Any]] = []
        self._listing: dict[str, Any] | None = None
        self._progress = ProgressLine()
        self._packs = Packs()

    def list_installed(self, arguments: argparse.Namespace) -> None:
        self._list(catalogue(self._packs, None), None)

    def list_offered(self, arguments: argparse.Namespace) -> None:
        store = argos_store()
        offered = self._index(offline=arguments.offline)
        if offered and arguments.sizes:
            unknown = [offer for offer in offered.offers.values() if not offer.size]
            for number, _ in enumerate(index.measure(unknown, store)):
                self._progress.put(f"asking for sizes{'.' * (number % 4)}")
            offered = index.known(store) or offered
        entries = catalogue(self._packs, offered)
        self._list([entry for entry in entries if entry.state in (State.OFFERED, State.UPDATABLE)], offered)

    def install(self, arguments: argparse.Namespace) -> None:
        store = argos_store()
        offered = self._index() if any(map(_PAIR.fullmatch, arguments.sources)) else None
        for source in arguments.sources:
            if not _PAIR.fullmatch(source):
                self._install(Path(source), source, store, arguments.force)
                continue
            offer = offered.offers.get(source) if offered else None
            here = next((pack for pack in self._packs.installed if pack.code == source and not pack.bundled), None)
            if here and not arguments.force and (offer is None or offer.version == here.version):
                self._tell(source, "installed", f"{here.version} is installed already", here)
            elif offer:
                self._install(offer, source, store, arguments.force)
            elif offered:
                self.fail(source, UnknownPack(source))

    def remove(self, arguments: argparse.Namespace) -> None:
        store = argos_store()
        for code in arguments.codes:
            try:
                bundled = [pack.path for pack in self._packs.installed if pack.code == code and pack.bundled]
                damaged = [error.path for error in self._packs.damaged if error.path.name == code]
                paths = folders_of(code, store) or damaged or bundled
                if not paths:
                    raise UnknownPack(code)
                for path in paths:
                    remove(path, store)
                self._tell(code, "removed", "is removed")
            except NutgrafError as error:
                self.fail(code, error)

    def update(self, arguments: argparse.Namespace) -> None:
        store = argos_store()
        offered = self._index()
        if offered is None:
            return
        newer = [entry for entry in catalogue(self._packs, offered) if entry.state is State.UPDATABLE]
        for entry in newer:
            if entry.offer:
                self._install(entry.offer, entry.code, store, force=False)
        if not newer and not self._as_json:
            write(b"Every pack is up to date.\n")

    def export(self, arguments: argparse.Namespace) -> None:
        for pack in self._packs.installed:
            if pack.code == arguments.exported:
                break
        else:
            raise UnknownPack(arguments.exported)
        for event in self._shown(export(pack, Path(arguments.folder))):
            if isinstance(event, Path):
                self._tell(pack.code, "exported", f"{pack.version} is saved as {event}", pack)

    def repair(self, arguments: argparse.Namespace) -> None:
        if not self._packs.damaged:
            if not self._as_json:
                write(b"No pack is damaged.\n")
            return
        store = argos_store()
        for entry in catalogue(self._packs, self._index()):
            if entry.state is State.DAMAGED and entry.offer:
                self._install(entry.offer, entry.code, store, force=False)
            elif entry.damage:
                self.fail(entry.code, entry.damage)

    def fail(self, name: str, error: NutgrafError) -> None:
        """Says what went wrong with ``name``, which is empty where it is with everything."""
        self._progress.clear()
        sentence = str(explain(error))
        complain(f"nutgraf-cli: {printable(name)}: {sentence}" if name else f"nutgraf-cli: {sentence}")
        self._outcomes.append({"name": name, "outcome": "failed", "error": type(error).__name__, "message": sentence})
        self.code = FAILED

    def clear(self) -> None:
        """Takes away the line that tells how far it is."""
        self._progress.clear()

    def finish(self) -> None:
        """Prints what is printed last: with --json, all of it."""
        self.clear()
        if self._as_json:
            made = {"schema": "nutgraf.packs/1", **(self._listing or {}), "outcomes": self._outcomes}
            write(json.dumps(made, ensure_ascii=False, indent=1).encode() + b"\n")

    def _install(self, source: Offer | Path, name: str, store: Store, force: bool) -> None:
        before = {(pack.source, pack.target) for pack in self._packs.installed}
        try:
            for event in self._shown(install(source, store, accept_changed=force)):
                if isinstance(event, Pack):
                    opened = opens((event.source, event.target), before)
                    self._tell(name, "installed", f"{event.version} is installed{_possible(opened)}", event)
        except NutgrafError as error:
            self.fail(name, error)
        self._packs.refresh()

    def _shown(self, events: Generator[_Told, None, None]) -> Iterator[_Told]:
        """The events, each of them on the line that tells how far it is."""
        with closing(events):
            for event in events:
                if isinstance(event, Downloading):
                    self._progress.put(_line(event.done, event.total, event.rate, event.remaining, event.code))
                elif isinstance(event, Installing):
                    share = f" {100 * event.done // event.total} %" if event.total else ""
                    self._progress.put(f"{event.step}{share}: {printable(event.name)}")
                yield event
        self._progress.clear()

    def _index(self, *, offline: bool = False) -> Index | None:
        """The list of what is offered: from the network, else as it was known last; None where it never was."""
        store = argos_store()
        known = index.known(store)
        if not offline:
            address = index.index_address()
            complain(f"nutgraf-cli: the network is used to fetch {printable(address)}")
            try:
                with closing(index.fetch(store, address)) as events:
                    for event in events:
                        if isinstance(event, Index):
                            self._progress.clear()
                            return event
                        self._progress.put("fetching the list of packs")
            except NutgrafError as error:
                self._progress.clear()
                if known is None:
                    self.fail("", error)
                    return None
                complain(f"nutgraf-cli: {explain(error)}")
        if known is None:
            complain("nutgraf-cli: the list of packs was never fetched; leave out --offline to fetch it")
            self.code = FAILED
        else:
            days = (datetime.now(UTC) - known.fetched).days
            when = f"{known.fetched:%Y-%m-%d}, {days} days ago" if days else "today"
            complain(f"nutgraf-cli: the list of packs is the one that was fetched {when}")
        return known

    def _list(self, entries: Sequence[Entry], offered: Index | None) -> None:
        self._progress.clear()
        if self._as_json:
            fetched = offered.fetched.isoformat() if offered else None
            self._listing = {"fetched": fetched, "packs": [_as_json(entry) for entry in entries]}
            return
        for entry in entries:
            if entry.damage:
                complain(f"nutgraf-cli: {printable(str(entry.path))}: {explain(entry.damage)}")
                continue
            version = entry.offer.version if entry.offer and entry.state != "installed" else entry.version
            pair = f"{name_of(entry.source)} to {name_of(entry.target)}"
            size = f"{entry.size / 1_000_000:.1f} MB" if entry.size else "?"
            line = f"{entry.code:<9}{pair:<40}{version:<8}{entry.state:<11}{size:<10}{entry.licence}"
            write(f"{line.rstrip()}{_possible(entry.opens[1:])}\n".encode(errors="replace"))

    def _tell(self, name: str, outcome: str, sentence: str, pack: Pack | None = None) -> None:
        self._progress.clear()
        about = {"code": pack.code, "version": pack.version, "path": str(pack.path)} if pack else {}
        self._outcomes.append({"name": name, "outcome": outcome, **about})
        if not self._as_json:
            write(f"{printable(pack.code if pack else name)} {printable(sentence)}\n".encode(errors="replace"))


def _line(done: int, total: int, rate: float, remaining: float | None, name: str) -> str:
    amount = f"{done / 1e6:.1f}" + (f" of {total / 1e6:.1f}" if total else "")
    left = f", {remaining:.0f} s left" if remaining is not None else ""
    return f"downloading {amount} MB, {rate / 1e6:.1f} MB/s{left}: {printable(name)}"


def _possible(opened: Sequence[tuple[str, str]]) -> str:
    if not opened:
        return ""
    named = ", ".join(f"{name_of(source)} to {name_of(target)}" for source, target in opened[:_NAMED])
    more = f" and {len(opened) - _NAMED} more" if len(opened) > _NAMED else ""
    return f"; makes possible: {named}{more}"


def _as_json(entry: Entry) -> dict[str, Any]:
    return {
        "code": entry.code,
        "from": entry.source,
        "to": entry.target,
        "state": str(entry.state),
        "version": entry.version,
        "offered": entry.offer.version if entry.offer else "",
        "size": entry.size,
        "licence": entry.licence,
        "path": str(entry.path) if entry.path else None,
        "opens": [list(pair) for pair in entry.opens],
        "damage": entry.damage.reason if entry.damage else "",
    }
