"""Runs that save in a folder one after another, for tests of what they find done and how they call what they save."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.model import Digest, Layout, Options, Source
from core.packs import Pack, Packs
from core.saving import PATTERN, render
from core.saving.folder import Folder
from core.saving.journal import NAME, Journal
from tests.core.digests import translated

PORTUGUESE = Options(target="pt")
TITLE = "Harbour reopens after the storm"
NUMBERED = [f"{TITLE} (pt).txt", f"{TITLE} (pt) 2.txt", f"{TITLE} (pt) 3.txt"]


def pack(source: str, target: str, version: str = "1.0") -> Pack:
    return Pack(Path(f"{source}_{target}"), source, target, version)


def in_portuguese(**changes: Any) -> Digest:
    made = translated(**changes)
    assert made.translation
    return replace(made, translation=replace(made.translation, packs={"en_pt": "1.0"}))


class Run:
    """One run over the same articles, in a folder that others have saved in before."""

    def __init__(
        self,
        saved: Path,
        packs: Packs,
        options: Options = PORTUGUESE,
        format: str = "text",
        layout: Layout = Layout.SIDE_BY_SIDE,
        pattern: str = PATTERN,
        *,
        resume: bool = True,
        overwrite: bool = False,
    ) -> None:
        self.journal = Journal(saved, options, format, layout, pattern, packs)
        self.folder = Folder(saved, format, pattern, overwrite=overwrite, journal=self.journal, resume=resume)

    def left(self, articles: Path) -> list[str]:
        """The names of the articles that are still to be done."""
        return [name for name, _ in self.folder.undone(sources(articles))]

    def save(self, articles: Path, made: Digest | None = None) -> list[str]:
        """Saves what is to be done, all of it as one digest; gives the names."""
        made = made or in_portuguese()
        return [
            self.folder.save(name, made, render(made, "text")).name for name, _ in self.folder.undone(sources(articles))
        ]


def sources(articles: Path) -> Iterable[tuple[str, Source]]:
    return [(path.name, path) for path in sorted(articles.iterdir()) if not path.name.startswith(".")]


def lines(saved: Path) -> list[Any]:
    return [json.loads(line) for line in (saved / NAME).read_bytes().splitlines() if line]


def write(saved: Path, *written: object) -> None:
    (saved / NAME).write_bytes(b"".join(b"\n" + json.dumps(line).encode() for line in written))
