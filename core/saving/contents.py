"""What every format for people holds, in the order to show it; a format only decides what it looks like.

The labels are English, as the names of languages are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.languages import joint, name_of
from core.model import Block, Digest, Doubt, Role
from core.summarizing import ALGORITHMS
from core.wording import explain_doubt, printable

SUMMARY = "Summary"
ARTICLE = "Whole article"
NO_SUMMARY = "There is nothing in this article to make a summary of."


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and its translation, None where there is none; ``note`` says why it was left in the original.

    ``index`` is the sentence's, None for a title.
    """

    original: str
    translation: str | None = None
    note: str = ""
    index: int | None = None


def title(digest: Digest) -> Pair:
    """The article's title and its translation."""
    if digest.translation is None:
        return Pair(digest.article.title)
    return Pair(digest.article.title, digest.translation.title, _note(digest.translation.title_doubt))


def facts(digest: Digest) -> list[tuple[str, str]]:
    """What there is to know about a digest, as labels and values."""
    article, translation, summary = digest.article, digest.translation, digest.summary
    found = [("Source", printable(article.source)), ("Language", name_of(article.language))]
    if translation:
        found.append(("Translated into", name_of(translation.target)))
        if len(translation.route) > 2:
            found.append(("By way of", ", ".join(map(name_of, translation.route[1:-1]))))
    # The reader's own day, not Greenwich's.
    found.append(("Date", f"{digest.made.astimezone():%Y-%m-%d}"))
    algorithm = ALGORITHMS.get(summary.algorithm, summary.algorithm).partition(":")[0]
    count, total = len(summary.sentences), len(article.body)
    found.append(("Length", f"{count} of {total} sentence{'' if total == 1 else 's'}, chosen by {algorithm}"))
    return found


def summary(digest: Digest) -> list[Pair]:
    """The sentences of the summary, in reading order."""
    return _pairs(digest, digest.summary.sentences)


def article(digest: Digest) -> list[tuple[Block, list[Pair]]]:
    """All blocks but boilerplate, where all of the article was translated; nothing otherwise."""
    if digest.translation is None:
        return []
    blocks = [block for block in digest.article.blocks if block.role is not Role.BOILERPLATE]
    indexes = {sentence.index for block in blocks for sentence in block.sentences}
    if not indexes <= digest.translation.sentences.keys():
        return []
    return [(block, _pairs(digest, (sentence.index for sentence in block.sentences))) for block in blocks]


def joints(digest: Digest) -> tuple[str, str]:
    """What stands between two sentences of the original, and of the translation."""
    return joint(digest.article.language), joint(digest.translation.target if digest.translation else "")


def _pairs(digest: Digest, indexes: Iterable[int]) -> list[Pair]:
    sentences, translation = digest.article.sentences, digest.translation
    if translation is None:
        return [Pair(sentences[index].text, index=index) for index in indexes]
    return [
        Pair(
            sentences[index].text,
            translation.sentences.get(index),
            _note(translation.doubtful.get(index)),
            index,
        )
        for index in indexes
    ]


def _note(doubt: Doubt | None) -> str:
    return str(explain_doubt(doubt)) if doubt else ""
