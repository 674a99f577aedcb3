"""A digest as JSON by the schema "nutgraf.digest/1", on which other programs rely.

``start`` and ``end`` count code points in ``text``, the article's normalised text: its blocks, each as its sentences
with what stood between them, parted by one empty line. ``translation`` is null where there is none, so that the keys
are always the same. ``doubtful`` lists the sentences whose translation looks wrong, ``doubts`` says why. The schema
itself is ``resources/schemas/digest-1.json``; ``reopening`` makes the same digest of it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from core.model import Digest, Layout, Translation

SCHEMA = "nutgraf.digest/1"
"""What the file says that it is. Keys may be added to it; what changes the meaning of one is another schema."""


def render(digest: Digest, layout: Layout | None = None) -> bytes:
    """The digest as one object, in UTF-8: all of it, whatever the layout."""
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
    article, summary, length = digest.article, digest.summary, digest.summary.length
    return {
        "schema": SCHEMA,
        "made": digest.made.isoformat(),
        "article": {
            "title": article.title,
            "language": article.language,
            "confidence": article.confidence,
            "source": article.source,
            "url": article.url,
            "author": article.author,
            "date": article.date,
            "encoding": article.encoding,
            "text": article.text,
            "blocks": [
                {
                    "role": str(block.role),
                    "language": block.language,
                    "sentences": [
                        {"index": s.index, "start": s.start, "end": s.end, "text": s.text} for s in block.sentences
                    ],
                }
                for block in article.blocks
            ],
        },
        "summary": {
            "algorithm": summary.algorithm,
            "length": {"sentences": length.sentences, "ratio": length.ratio, "words": length.words},
            "sentences": list(summary.sentences),
            "scores": {str(index): score for index, score in sorted(summary.scores.items())},
            "reasons": {str(index): list(map(str, merits)) for index, merits in sorted(summary.reasons.items())},
        },
        "translation": _translation(digest.translation) if digest.translation else None,
    }


def _translation(translation: Translation) -> dict[str, Any]:
    return {
        "from": translation.source,
        "to": translation.target,
        "route": list(translation.route),
        "packs": [{"code": code, "version": version} for code, version in translation.packs.items()],
        "title": translation.title,
        "title_doubt": str(translation.title_doubt) if translation.title_doubt else None,
        "sentences": {str(index): text for index, text in sorted(translation.sentences.items())},
        "doubtful": sorted(translation.doubtful),
        "doubts": {str(index): str(doubt) for index, doubt in sorted(translation.doubtful.items())},
        "edited": sorted(translation.edited),
        "stand_ins": dict(translation.stand_ins),
    }
