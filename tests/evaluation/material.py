"""Where the material lies, how its figures are counted, and how a table is printed."""

from __future__ import annotations

import importlib.util
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from core.errors import UnreadableFile
from core.model import Article
from core.reading import read

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "eval"


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a JSONL file of the material; none where it is not there."""
    path = FOLDER / name
    if not path.is_file():
        print(f"\n{name} is not there.")
        return []
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def scoring() -> ModuleType:
    """The module that says how figures over the material are counted; it lies with it."""
    spec = importlib.util.spec_from_file_location("score", FOLDER / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def article(path: Path) -> Article | UnreadableFile:
    """What reading a file of the material gives, be it the refusal."""
    try:
        return read(path)
    except UnreadableFile as error:
        return error


def found(phrases: Iterable[str], text: str) -> int:
    """How many of the phrases stand in a text, whatever the white space and the order of accents on one letter."""
    text = _squeezed(text)
    return sum(_squeezed(phrase) in text for phrase in phrases)


def _squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def share(part: float, whole: float) -> str:
    """A share in percent, a dash where there is nothing to share."""
    return f"{100 * part / whole:.1f}" if whole else "-"


def show(title: str, heads: Sequence[str], lines: Mapping[str, Sequence[object]]) -> None:
    """Prints a table in Markdown, so that it can stand in a document as it is."""
    print(f"\n{title}\n")
    print(f"| {' | '.join(heads)} |")
    print(f"|---|{'---:|' * (len(heads) - 1)}")
    for name, cells in lines.items():
        print(f"| {name} | {' | '.join(map(str, cells))} |", flush=True)
