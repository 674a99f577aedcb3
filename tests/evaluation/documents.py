"""Files of many formats made by others: the phrases that must and must not come out; and what broken ones give."""

from __future__ import annotations

import time
from collections import defaultdict

from core.model import Article, Role
from tests.evaluation import material

_HEADS = ("format", "files", "read", "phrases", "found", "%", "must not", "leaked", "seconds at most")


def run() -> None:
    """Prints a table by format, and one of the broken files by what is expected of them."""
    _whole()
    _broken()


def _whole() -> None:
    sums: dict[str, list[float]] = defaultdict(lambda: [0] * 7)
    lacking = []
    for row in material.rows("documents/manifest.jsonl"):
        made, seconds = _timed("documents", row["file"])
        text = made.text if isinstance(made, Article) else ""
        # What was told to be no part of the article has not leaked into it.
        body = "\n".join(_kept(made)) if isinstance(made, Article) else ""
        found, leaked = material.found(row["must"], text), material.found(row["must_not"], body)
        if found < len(row["must"]) or leaked:
            lacking.append(f"{row['id']} ({found} of {len(row['must'])}{f', {leaked} leaked' if leaked else ''})")
        for kind in (row["format"], "all"):
            cells = sums[kind]
            new = (1, isinstance(made, Article), len(row["must"]), found, len(row["must_not"]), leaked)
            cells[:6] = [old + more for old, more in zip(cells, new, strict=False)]
            cells[6] = max(cells[6], seconds)
    lines = {
        kind: (files, read, phrases, found, material.share(found, phrases), must_not, leaked, f"{seconds:.1f}")
        for kind, (files, read, phrases, found, must_not, leaked, seconds) in sorted(sums.items())
    }
    material.show("Documents", _HEADS, lines)
    if lacking:
        print("\nNot whole:", "; ".join(lacking))


def _broken() -> None:
    count: dict[str, int] = defaultdict(int)
    right: dict[str, int] = defaultdict(int)
    slowest: dict[str, float] = defaultdict(float)
    wrong = []
    for row in material.rows("documents/broken/manifest.jsonl"):
        made, seconds = _timed("documents/broken", row["file"])
        refused = not isinstance(made, Article)
        expected = row["expect"]
        # A file without text may be refused for that.
        met = refused if expected in ("error", "no_text") else True
        if expected == "text_or_error" and isinstance(made, Article):
            met = material.found(row["must"], made.text) == len(row["must"])
        count[expected] += 1
        right[expected] += met
        slowest[expected] = max(slowest[expected], seconds)
        if not met:
            wrong.append(row["id"])
    lines = {kind: (count[kind], right[kind], f"{slowest[kind]:.1f}") for kind in sorted(count)}
    material.show("Broken documents", ("expected", "files", "as expected", "seconds at most"), lines)
    if wrong:
        print("\nNot as expected:", "; ".join(wrong))


def _timed(folder: str, name: str) -> tuple[Article | Exception, float]:
    began = time.perf_counter()
    made = material.article(material.FOLDER / folder / name)
    return made, time.perf_counter() - began


def _kept(article: Article) -> list[str]:
    return [article.text[block.start : block.end] for block in article.blocks if block.role is not Role.BOILERPLATE]
