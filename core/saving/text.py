"""A digest as plain text: one line a sentence, however long, since breaking lines is up to whatever shows them.

Nothing stands before a sentence on its line, so that right-to-left text is laid out right to left.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.model import Digest
from core.saving import contents
from core.saving.contents import Pair


def render(digest: Digest) -> bytes:
    """The digest as UTF-8 text with single newlines."""
    return ("\n".join(_lines(digest)) + "\n").encode(errors="replace")


def _lines(digest: Digest) -> Iterator[str]:
    yield from _pair(contents.title(digest))
    yield ""
    yield from (f"{label}: {value}" for label, value in contents.facts(digest))
    yield from _heading(contents.SUMMARY)
    for pair in contents.summary(digest):
        yield ""
        yield from _pair(pair)
    if not digest.summary.sentences:
        yield from ("", contents.NO_SUMMARY)
    blocks = contents.article(digest)
    if blocks:
        yield from _heading(contents.ARTICLE)
    between, between_translations = contents.joints(digest)
    for _, pairs in blocks:
        yield ""
        yield between.join(pair.original for pair in pairs)
        yield between_translations.join(_marked(pair) for pair in pairs)


def _heading(text: str) -> tuple[str, ...]:
    return ("", "", text, "=" * len(text))


def _pair(pair: Pair) -> Iterator[str]:
    yield pair.original
    if pair.note:
        # It would be the same sentence again.
        yield f"[{pair.note}]"
    elif pair.translation is not None:
        yield pair.translation


def _marked(pair: Pair) -> str:
    return f"{pair.translation} [{pair.note}]" if pair.note else pair.translation or ""
