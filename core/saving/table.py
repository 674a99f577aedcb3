"""A digest as a table: a row a sentence, its columns the same in every file, so that tables of many articles make one.

What is known of the article is repeated in each row. Spreadsheets take the byte order mark as the sign of UTF-8, and
run a cell that begins like a formula: an apostrophe stands before it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from core.model import Digest, Layout
from core.saving import contents

COLUMNS = (
    *("index", "role", "kept", "original", "translation", "doubt", "edited"),
    *("title", "translated title", "title doubt", "author", "date", "source", "url"),
    *("from", "to", "route", "packs", "algorithm", "length", "made"),
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_csv(digest: Digest, layout: Layout) -> bytes:
    """The digest with commas between, as RFC 4180 has it."""
    return _rendered(digest, layout, ",")


def render_tsv(digest: Digest, layout: Layout) -> bytes:
    """The digest with tabs between; quoted like CSV where a sentence holds a tab or a line end."""
    return _rendered(digest, layout, "\t")


def _rendered(digest: Digest, layout: Layout, delimiter: str) -> bytes:
    written = StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in _rows(digest, layout))
    return written.getvalue().encode("utf-8-sig", errors="replace")


def _rows(digest: Digest, layout: Layout) -> Iterator[tuple[str, ...]]:
    article, summary, translation = digest.article, digest.summary, digest.translation
    kept = frozenset(summary.sentences)
    about = (
        *(article.title, translation.title if translation else ""),
        *(contents.note(translation.title_doubt) if translation else "", contents.byline(article), article.date),
        *(article.source, article.url, article.language, translation.target if translation else ""),
        " ".join(translation.route if translation else ()),
        ", ".join(f"{code} {version}" for code, version in translation.packs.items()) if translation else "",
        *(summary.algorithm, f"{len(kept)} of {len(article.body)}", digest.made.isoformat(timespec="seconds")),
    )
    for sentence, role in contents.sentences(digest, layout):
        index = sentence.index
        target = translation.sentences.get(index, "") if translation else ""
        doubt = translation.doubtful.get(index) if translation else None
        yield (
            *(str(index), role, "yes" if index in kept else "no"),
            *(sentence.text, target, contents.note(doubt)),
            "yes" if translation and index in translation.edited else "no",
            *about,
        )


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value
