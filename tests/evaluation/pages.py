"""Saved web pages: the text of our article beside what trafilatura alone takes for it, and what a summary chooses."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from core.model import Article, Role
from core.summarizing import summarize
from tests.evaluation import material

# What an article says, and its summary may choose from, but for what names it.
_TOLD = frozenset({Role.TEXT, Role.QUOTE, Role.LIST, Role.HEADING, Role.CAPTION})


def run() -> None:
    """Prints the token F1 over pages whose text is known, and over the others the phrases that must (not) come out."""
    import trafilatura

    score = material.scoring()
    totals: dict[str, list[float]] = defaultdict(lambda: [0] * 5)
    pages = phrases = unwanted = chosen = 0
    for row in material.rows("pages/manifest.jsonl"):
        path = material.FOLDER / "pages" / row["file"]
        made = material.article(path)
        page = path.read_bytes()
        ways = {
            "ours": _text(made) if isinstance(made, Article) else "",
            "trafilatura": trafilatura.extract(page) or "",
            "trafilatura, favor_precision": trafilatura.extract(page, favor_precision=True) or "",
        }
        must, must_not = row.get("must", []), row.get("must_not", [])
        pages += "expected_text" in row
        phrases += len(must)
        unwanted += len(must_not)
        for way, text in ways.items():
            cells = totals[way]
            if "expected_text" in row:
                cells[0] += score.token_f1(text, row["expected_text"])
            cells[1] += material.found(must, text)
            cells[2] += material.found(must_not, text)
        if isinstance(made, Article):
            summary = " ".join(made.sentences[index].text for index in summarize(made).sentences)
            if picked := [phrase for phrase in must_not if material.found([phrase], summary)]:
                chosen += 1
                print(f"chosen for a summary in {Path(row['file']).name}: {picked}")
    lines = {
        way: (f"{f1 / pages if pages else 0:.1f}", f"{found} ({material.share(found, phrases)} %)", f"{leaked}")
        for way, (f1, found, leaked, *_) in totals.items()
    }
    heads = ("", f"token F1, {pages} pages", f"found of {phrases} phrases", f"leaked of {unwanted} phrases")
    material.show("Web pages", heads, lines)
    print(f"\nPages with a phrase in the summary that does not belong to the article: {chosen}")


def _text(article: Article) -> str:
    return "\n".join(article.text[block.start : block.end] for block in article.blocks if block.role in _TOLD)
