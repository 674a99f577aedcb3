"""What is in the bundle, and under which licences: told from the files that PyInstaller puts into it.

Each file is of a Python distribution or of Python itself. Of all of these come ``LICENCES.txt``, which the bundle
holds, and ``bundle.cdx.json``, a CycloneDX list of them.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from urllib.parse import quote

Entry = tuple[str, str, str]
"""PyInstaller's: where a file goes in the bundle, where it comes from, what it is."""

HERE = Path(__file__).resolve().parent
LICENCES = HERE.parent / "licences"

_LEGAL = re.compile(r"(?i)(?:^|/)(?:[^/]*licen[cs]e[^/]*|copying[^/]*|notice[^/]*|authors[^/]*)$|/licenses/")

# Texts that a licence's name stands for where a distribution brings none: what its metadata says, and the file.
_TEXTS = {"LGPL-3.0": ("LGPL-3", "GPL-3"), "Apache": ("Apache-2.0",), "MIT": ("MIT",)}


@dataclass(frozen=True, order=True)
class Component:
    """Something that was made by others and is in the bundle. ``url`` is a package URL."""

    name: str
    version: str
    url: str
    licence: str = ""
    home: str = ""
    texts: tuple[Path, ...] = field(default=(), repr=False)


class Contents:
    """All components that files of the bundle are of."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        owners = _owners()
        self._distributions: dict[str, Distribution] = {}
        for _, source, _ in entries:
            owner = owners.get(os.path.realpath(source))
            if owner is not None:
                self._distributions[owner.name] = owner
        self.components = [_python(), *sorted(map(_component, self._distributions.values()))]

    def refuse(self, *names: str) -> None:
        """Ends the build where one of these is inside after all, or what may only be passed on under the AGPL."""
        inside = [
            part for part in self.components if part.name in names or re.search("AGPL|Affero", part.licence, re.I)
        ]
        if inside:
            sys.exit(f"These must not be in the bundle: {', '.join(part.name for part in inside)}")

    def metadata(self) -> Iterator[Entry]:
        """What distributions say of themselves, for the bundle: the program names versions."""
        for owner in self._distributions.values():
            for file in owner.files or ():
                if file.name == "METADATA" and file.parent.name.endswith(".dist-info"):
                    yield str(file), str(owner.locate_file(file)), "DATA"

    def write(self, folder: Path) -> None:
        """Writes LICENCES.txt and bundle.cdx.json into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "LICENCES.txt").write_text("\n".join(self._told()), encoding="utf-8")
        (folder / "bundle.cdx.json").write_text(json.dumps(self._listed(), indent=1) + "\n", encoding="utf-8")

    def _told(self) -> Iterator[str]:
        own = distribution("nutgraf")
        yield f"Nutgraf {own.version} is under the MIT licence, with language packs under the MPL-2.0"
        yield "and word lists under the CC-BY-SA-4.0.\n"
        yield "With it come, under the licences that follow this list:\n"
        for part in self.components:
            yield f"  {part.name} {part.version}: {part.licence or 'see below'}{f', {part.home}' if part.home else ''}"
        yield "\nQt is used as shared libraries, under the LGPL-3.0: you may put changed ones in their place."
        yield "Its source is at https://download.qt.io/official_releases/, that of the others at their homes."
        told: dict[str, str] = {}
        for part in [_component(own), *self.components]:
            yield f"\n{'=' * 100}\n{part.name} {part.version}\n{'=' * 100}"
            for text in part.texts:
                said = text.read_text(encoding="utf-8", errors="replace").strip()
                # Many bring the same text.
                known = told.setdefault(said, part.name)
                yield said if known == part.name else f"{text.name}: as for {known}, above."

    def _listed(self) -> dict[str, object]:
        own = _component(distribution("nutgraf"))
        return {
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {"component": {**_cyclonedx(own), "type": "application"}},
            "components": [_cyclonedx(part) for part in self.components if part != own],
        }


def folder_of(name: str) -> Path:
    """The folder that a distribution is installed in."""
    return Path(str(distribution(name).locate_file("")))


def version_of(name: str) -> str:
    return distribution(name).version


def own(binaries: Iterable[Entry]) -> list[Entry]:
    """Without the libraries of the system under Linux: there they are packages, and are updated with it."""
    if sys.platform != "linux":
        return list(binaries)
    ours = tuple(os.path.realpath(folder) + os.sep for folder in (sys.prefix, sys.base_prefix))
    return [
        entry
        for entry in binaries
        if entry[2] == "SYMLINK" or entry[1].startswith(sys.prefix) or os.path.realpath(entry[1]).startswith(ours)
    ]


def slim(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same files without what only a debugger reads: one is forty times as large with it."""
    return [_slim(entry, folder) for entry in binaries] if sys.platform == "linux" else list(binaries)


def _slim(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    if kind == "SYMLINK" or b".symtab" not in subprocess.check_output(["readelf", "-SW", source]):
        return entry
    stripped = folder / place
    stripped.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", stripped, source], check=True)
    # A library that was patched for its wheel may come out such that it can't be loaded.
    return (place, str(stripped), kind) if _is_aligned(stripped) else entry


def _is_aligned(library: Path) -> bool:
    """Whether the parts that are loaded stand in the file where in memory they stand in their page."""
    told = subprocess.check_output(["readelf", "-lW", library], text=True)
    loaded = re.findall(r"^\s*LOAD\s+0x(\w+)\s+0x(\w+)\s.*0x(\w+)$", told, re.MULTILINE)
    numbers = [[int(number, 16) for number in found] for found in loaded]
    return bool(numbers) and all((offset - address) % align == 0 for offset, address, align in numbers)


@cache
def _owners() -> dict[str, Distribution]:
    """The distribution that each installed file is of."""
    return {
        os.path.realpath(str(owner.locate_file(file))): owner for owner in distributions() for file in owner.files or ()
    }


def _component(owner: Distribution) -> Component:
    about = owner.metadata
    classified = [line.split(" :: ")[-1] for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    said = about.get("License-Expression") or about.get("License") or ""
    # Some put the whole text there: its title is the first line.
    licence = said if said and "\n" not in said else ", ".join(classified) or said.strip().partition("\n")[0]
    homes = [line.partition(", ")[2] for line in about.get_all("Project-URL", [])]
    texts = [Path(str(owner.locate_file(file))) for file in owner.files or () if _LEGAL.search(file.as_posix())]
    texts = [text for text in texts if text.suffix not in (".py", ".pyc") and text.is_file()]
    if not texts or owner.name.lower().startswith(("pyside", "shiboken")):
        texts += [LICENCES / name for key, names in _TEXTS.items() if key in licence for name in names]
    name = re.sub(r"[-_.]+", "-", owner.name).lower()
    if name == "pyinstaller":
        # Its loader is in the bundle, and may be in any: COPYING.txt says so.
        licence = "GPL-2.0-or-later WITH Bootloader-exception"
    url = f"pkg:pypi/{name}@{quote(owner.version)}"
    return Component(
        owner.name, owner.version, url, licence, about.get("Home-page") or next(iter(homes), ""), tuple(texts)
    )


def _python() -> Component:
    version = platform.python_version()
    text = Path(os.__file__).parent / "LICENSE.txt"
    texts = (text,) if text.is_file() else ()
    url = f"pkg:generic/cpython@{version}"
    return Component("CPython", version, url, "PSF-2.0", "https://www.python.org", texts)


def _cyclonedx(part: Component) -> dict[str, object]:
    listed: dict[str, object] = {
        "type": "library",
        "bom-ref": part.url,
        "name": part.name,
        "version": part.version,
        "purl": part.url,
    }
    if part.licence:
        listed["licenses"] = [{"license": {"name": part.licence}}]
    if part.home:
        listed["externalReferences"] = [{"type": "website", "url": part.home}]
    return listed
