"""Gives a pack the lexical shortlist of the Marian model that it was made from, as CTranslate2 reads it.

    python packaging/starter_packs/shortlist.py lex.50.50.enpt.s2t.bin resources/packs/en_pt

For each piece of the source vocabulary the shortlist holds the pieces that may come of it, and the most frequent ones
may come of any. A model that looks at these only, some thousands a batch in place of all 32,000, does less than half of
the work. Writes ``model/vmap.txt``: a line a source piece, a tab, its target pieces; the line without a source piece
holds those that are always looked at.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

_MAGIC = 0xF11A48D5013417F5
_HEADER = struct.Struct("<6Q")

# Marian's own 50 are always looked at; with 1,000 the file is smaller, and the work and what comes of it are the same.
_ALWAYS = 1000


@dataclass(frozen=True, slots=True)
class Shortlist:
    """So many pieces, the most frequent ones, are ``always`` looked at; ``targets`` are those of each source piece."""

    always: int
    targets: list[Sequence[int]]


def parse(data: bytes) -> Shortlist:
    """What Marian's file holds, pieces by number. Raises ValueError for what is no shortlist of Marian's.

    Little endian: magic, checksum, how many are always looked at, how many a piece, the lengths of two tables; then
    where the pieces of each source piece begin in the second table (u64), and that table (u32).
    """
    magic, _, always, _, offsets, targets = _HEADER.unpack_from(data)
    if magic != _MAGIC:
        raise ValueError("no lexical shortlist")
    starts = struct.unpack_from(f"<{offsets}Q", data, _HEADER.size)
    table = struct.unpack_from(f"<{targets}I", data, _HEADER.size + 8 * offsets)
    return Shortlist(always, [table[start:end] for start, end in pairwise(starts)])


def write(listed: Shortlist, pieces: Sequence[str], path: Path) -> None:
    """Writes a shortlist as CTranslate2 reads it; ``pieces`` are the vocabulary's."""
    lines = ["\t" + " ".join(pieces[:_ALWAYS])]
    for number, targets in enumerate(listed.targets):
        # Names and codes pass unchanged, so that a piece may always come of itself.
        if rare := sorted({target for target in (*targets, number) if target >= _ALWAYS}):
            lines.append(f"{pieces[number]}\t{' '.join(pieces[target] for target in rare)}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(shortlist: str, pack: str) -> None:
    model = Path(pack) / "model"
    pieces = json.loads((model / "shared_vocabulary.json").read_text(encoding="utf-8"))
    write(parse(Path(shortlist).read_bytes()), pieces, model / "vmap.txt")


if __name__ == "__main__":
    main(*sys.argv[1:])
