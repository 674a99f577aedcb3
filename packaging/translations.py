"""Brings the translations of the window up to date with what it says: resources/i18n/nutgraf_CODE.ts, and .qm of each.

python packaging/translations.py             looks for strings in the source, and compiles what is translated
python packaging/translations.py --into X    does so to a copy in the folder X

English has but plural forms. What is new or has changed is marked unfinished: open the .ts in Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from core.algorithms import ALGORITHMS
from core.saving import FORMATS
from desktop.interface import FOLDER
from desktop.language_names import SPOKEN

ROOT = Path(__file__).resolve().parents[1]

_TOOLS = Path(sys.executable).parent


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Updates and compiles the translations of the window.")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder to write them to")
    folder = parser.parse_args(arguments).into
    folder.mkdir(parents=True, exist_ok=True)
    if folder != FOLDER:
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, folder)
    update(folder)
    compile_(folder)


def update(folder: Path) -> None:
    """Makes the .ts files hold every string of the source, and no other."""
    with tempfile.TemporaryDirectory() as scratch:
        told = Path(scratch) / "core.py"
        lines = (f"QCoreApplication.translate('messages', {text!r})\n" for text in words_of_core())
        told.write_text("".join(lines), encoding="utf-8")
        sources = [*sorted(map(str, (ROOT / "desktop").glob("*.py"))), str(told)]
        common = "-locations", "none", "-no-obsolete", "-sort-messages", "-silent"
        others = [str(folder / f"nutgraf_{code}.ts") for code in SPOKEN if code != "en"]
        _run("lupdate", *sources, *common, "-ts", *others)
        _run("lupdate", *sources, *common, "-pluralonly", "-ts", str(folder / "nutgraf_en.ts"))


def compile_(folder: Path) -> None:
    """Makes a .qm of each .ts, next to it."""
    for path in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def words_of_core() -> Iterator[str]:
    """What the core says in English for others to translate: its templates, and what its algorithms and formats are."""
    modules = sorted((ROOT / "core" / "wording").glob("*.py"))
    for node in chain.from_iterable(ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in modules):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "template":
            yield str(ast.literal_eval(node.args[0]))
    yield from ALGORITHMS.values()
    yield from (form.description for form in FORMATS.values())


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / f"pyside6-{tool}", *arguments], check=True)


if __name__ == "__main__":
    main()
