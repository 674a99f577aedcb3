"""Files in many encodings: the phrases that come out of each, whatever the codec is called."""

from __future__ import annotations

from collections import defaultdict

from core.model import Article
from tests.evaluation import material


def run() -> None:
    """Prints, by kind of file, how many give every phrase, and names the others."""
    right: dict[str, int] = defaultdict(int)
    count: dict[str, int] = defaultdict(int)
    failed = []
    for row in material.rows("encodings/manifest.jsonl"):
        made = material.article(material.FOLDER / "encodings" / row["file"])
        text = made.text if isinstance(made, Article) else ""
        whole = material.found(row["must"], text) == len(row["must"])
        for kind in (row["format"], "all"):
            count[kind] += 1
            right[kind] += whole
        if not whole:
            failed.append(f"{row['id']} ({made.encoding if isinstance(made, Article) else made.reason})")
    lines = {kind: (count[kind], right[kind], material.share(right[kind], count[kind])) for kind in sorted(count)}
    material.show("Encodings", ("format", "files", "decoded right", "%"), lines)
    if failed:
        print("\nNot right:", "; ".join(failed))
