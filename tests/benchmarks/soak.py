"""2,000 articles through one process: how much memory it takes as it goes, as a table and as a picture.

``python -m tests.benchmarks.soak``: the articles are short and made by chance, so that few sentences come twice.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

from core.model import Options, Text
from core.packs import Packs
from core.pipeline import Services, digest
from core.translating import Translator
from core.translating.memory import Memory

ARTICLES = 2_000
PICTURE = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "memory.svg"

_WIDTH, _HEIGHT, _MARGIN = 640, 240, 44

_WHO = [
    "The mayor",
    "A fisherman",
    "The council",
    "Her sister",
    "Nobody",
    "The old captain",
    "A teacher",
    "The committee",
]
_DID = ["closed", "painted", "found", "sold", "measured", "forgot", "opened", "repaired"]
_WHAT = [
    "the bridge",
    "a red boat",
    "the harbour",
    "the school",
    "two islands",
    "the letter",
    "a lighthouse",
    "the market",
]
_WHEN = ["on Monday", "last winter", "before dawn", "after the storm", "in the spring", "years ago", "at noon", "again"]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N")
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        services = Services(Packs(folders=()), Translator(memory=Memory(Path(folder))))
        options, sizes = Options(source="en", target="pt"), []
        for number in range(count):
            for _ in digest(Text(article(number), f"article {number}"), options, services):
                pass
            sizes.append(_resident())
            if number % max(1, count // 10) == 0:
                print(f"{number:6d} articles {sizes[-1]:8.1f} MB", flush=True)
    tenth = max(1, count // 10)
    print(f"first tenth at most {max(sizes[:tenth]):.1f} MB, last tenth at most {max(sizes[-tenth:]):.1f} MB")
    PICTURE.write_text(picture(sizes, "articles"), encoding="utf-8")


def article(number: int) -> str:
    chance = random.Random(number)
    sentences = [
        f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}, "
        f"and {chance.choice(_WHO).lower()} {chance.choice(_DID)} {chance.choice(_WHAT)} "
        f"{chance.randint(20, 999)} times."
        for _ in range(8)
    ]
    return f"News {number}\n\n" + "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, 8, 4))


def _resident() -> float:
    """The memory that the process holds, in MB, as Linux counts it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024


def picture(sizes: Sequence[float], steps: str) -> str:
    """A line of the sizes in MB over so many steps of a kind, with the axes from zero."""
    top = max(sizes) * 1.2
    wide, high = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
    step = max(1, len(sizes) // 400)
    places = [
        f"{_MARGIN + wide * i / max(1, len(sizes) - 1):.1f},{_MARGIN + high * (1 - sizes[i] / top):.1f}"
        for i in range(0, len(sizes), step)
    ]
    left, right, bottom = _MARGIN, _WIDTH - _MARGIN, _HEIGHT - _MARGIN
    box = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12"'
    return f"""<svg xmlns="http://www.w3.org/2000/svg" {box}>
<title>Memory of one process over {len(sizes)} {steps}</title>
<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>
<path d="M{left},{_MARGIN}V{bottom}H{right}" fill="none" stroke="gray"/>
<polyline points="{" ".join(places)}" fill="none" stroke="steelblue" stroke-width="1.5"/>
<text x="{left}" y="{_MARGIN - 10}">MB, at most {max(sizes):.0f}</text>
<text x="{left}" y="{bottom + 18}">0</text>
<text x="{right}" y="{bottom + 18}" text-anchor="end">{len(sizes)} {steps}</text>
</svg>
"""


if __name__ == "__main__":
    main()
