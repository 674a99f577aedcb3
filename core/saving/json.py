"""A digest as JSON by the schema "nutgraf.digest/1", on which other programs rely.

``start`` and ``end`` count code points in the article's normalised text: its blocks, each as its sentences with what
stood between them, parted by one empty line. ``translation`` is null where there is none, so that the keys are always
the same. ``doubtful`` lists the sentences that were left in the original.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from core.model import Digest, Translation

SCHEMA = "nutgraf.digest/1"


def render(digest: Digest) -> bytes:
    """The digest as one object, in UTF-8."""
    return _encoded(digest) + b"\n"


def render_all(digests: Iterable[Digest]) -> Iterator[bytes]:
    """The digests as one list, a piece for each as soon as it is there; together the pieces are valid JSON."""
    separator = b"[\n"
    for digest in digests:
        yield separator + _encoded(digest)
        separator = b",\n"
    yield b"\n]\n" if separator == b",\n" else b"[]\n"


def _encoded(digest: Digest) -> bytes:
    # A file name need not be valid Unicode; JSON has to be.
    return json.dumps(_object(digest), ensure_ascii=False, indent=1).encode(errors="replace")


def _object(digest: Digest) -> dict[str, Any]:
    article, summary = digest.article, digest.summary
    return {
        "schema": SCHEMA,
        "article": {
            "title": article.title,
            "language": article.language,
            "source": article.source,
            "blocks": [
                {
                    "role": str(block.role),
                    "sentences": [
                        {"index": s.index, "start": s.start, "end": s.end, "text": s.text} for s in block.sentences
                    ],
                }
                for block in article.blocks
            ],
        },
        "summary": {
            "algorithm": summary.algorithm,
            "sentences": list(summary.sentences),
            "scores": {str(index): score for index, score in sorted(summary.scores.items())},
        },
        "translation": _translation(digest.translation) if digest.translation else None,
    }


def _translation(translation: Translation) -> dict[str, Any]:
    return {
        "from": translation.source,
        "to": translation.target,
        "route": list(translation.route),
        "title": translation.title,
        "sentences": {str(index): text for index, text in sorted(translation.sentences.items())},
        "doubtful": sorted(translation.doubtful),
    }
