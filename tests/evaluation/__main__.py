"""Measures how well articles are read, and prints a table for each part."""

from __future__ import annotations

import argparse
import importlib

from tests.evaluation import material

TABLES = (
    "encodings",
    "documents",
    "pages",
    "languages",
    "sentences",
    "words",
    "summaries",
    "translation",
    "fragments",
    "glossary",
    "doubt",
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=f"which tables: {', '.join(TABLES)} (all)")
    chosen = parser.parse_args().tables or TABLES
    if unknown := set(chosen) - set(TABLES):
        parser.error(f"there is no table {', '.join(sorted(unknown))}")
    if not material.FOLDER.is_dir():
        print(f"Nothing to measure with: {material.FOLDER} is not there.")
        return
    for name in chosen:
        importlib.import_module(f"tests.evaluation.{name}").run()


if __name__ == "__main__":
    main()
