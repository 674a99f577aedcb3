"""Which translations are marked: of good ones as few as can be, and of damaged ones, by kind of damage, most.

The good ones are ours of whole sentences, told by chrF against a reference; the damaged ones are made of them, by
chance and always alike. ``Translator.judge`` sees nothing but the two texts, whoever made them.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable

from sacrebleu import sentence_chrf

from core.packs import Packs
from core.translating import Translator
from tests.evaluation import material

DIRECTIONS = (("en", "pt"), ("pt", "en"), ("en", "ca"))

# A translation this near to its reference, in points of chrF, is good; five in a hundred of ours are not.
GOOD = 45

# Damaged sentences of each kind and direction.
COUNT = 200

_OTHERS = ("es", "fr", "de", "it", "ru", "zh")


def run() -> None:
    """Prints the share of good and of all translations that are marked, then that of damaged ones by kind."""
    translator, packs = Translator(), Packs(folders=())
    marked: dict[str, list[str]] = {}
    found: dict[str, list[str]] = {kind: [] for kind in [*_DAMAGE, "all"]}
    for source, target in DIRECTIONS:
        lines = {code: _lines(code) for code in (source, target, *_OTHERS)}
        if not all(lines.values()):
            return
        route = packs.route(source, target)
        ours = [rendering for window in translator.translate(lines[source], route) for rendering in window]
        good = [
            sentence_chrf(text, [reference]).score >= GOOD and (reason is None or not reason.keeps_source)
            for (text, reason), reference in zip(ours, lines[target], strict=True)
        ]
        reasons = Counter(str(reason) for _, reason in ours if reason)
        name = f"{source} to {target}"
        spared = sum(reason is not None for (_, reason), fine in zip(ours, good, strict=True) if fine)
        total = sum(reason is not None for _, reason in ours)
        people = translator.judge(list(zip(lines[source], lines[target], strict=True)), route)
        own = translator.judge([(text, ours[i][0]) for i, text in enumerate(lines[source])], route)
        marked[name] = [
            str(sum(good)),
            f"{spared} ({material.share(spared, sum(good))} %)",
            f"{total} ({material.share(total, len(ours))} %): {_listed(reasons)}",
            f"{material.share(sum(bool(r) for r, fine in zip(own, good, strict=True) if fine), sum(good))} %",
            f"{material.share(sum(bool(r and r != 'score') for r in people), len(people))} %",
        ]
        for kind, cells in _damaged(lines, [text for text, _ in ours], good, source, translator, route).items():
            found[kind].append(cells)
    material.show(
        f"Doubt, FLORES-dev: good is chrF {GOOD} and above",
        ("direction", "good", "of these marked", "of all marked", "good, judged as others' work", "people's, by signs"),
        marked,
    )
    material.show("Doubt, damaged translations: % marked", ("damage", *(f"{s} to {t}" for s, t in DIRECTIONS)), found)


def _damaged(
    lines: dict[str, list[str]],
    ours: list[str],
    good: list[bool],
    source: str,
    translator: Translator,
    route: object,
) -> dict[str, str]:
    chance = random.Random(f"damage {source}")
    cells, hits, total = {}, 0, 0
    for kind, damage in _DAMAGE.items():
        usable = [i for i, fine in enumerate(good) if fine and (kind[:6] != "number" or re.search(r"\d", ours[i]))]
        chosen = chance.sample(usable, min(COUNT, len(usable)))
        pairs = [(lines[source][i], damage(chance, i, lines, ours, source)) for i in chosen]
        marks = sum(reason is not None for reason in translator.judge(pairs, route))  # type: ignore[arg-type]
        cells[kind] = material.share(marks, len(pairs))
        hits, total = hits + marks, total + len(pairs)
    cells["all"] = material.share(hits, total)
    return cells


def _lines(code: str) -> list[str]:
    path = material.FOLDER / "translation" / "flores-dev" / f"{code}.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def _listed(reasons: Counter[str]) -> str:
    return ", ".join(f"{count} {reason}" for reason, count in reasons.most_common())


Damage = Callable[[random.Random, int, dict[str, list[str]], list[str], str], str]


def _truncated(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    words = ours[i].split()
    return " ".join(words[: max(1, int(len(words) * chance.uniform(0.3, 0.75)))])


def _echoed(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    return lines[source][i]


def _half_echoed(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    said, heard = lines[source][i].split(), ours[i].split()
    first, last = (heard, said) if chance.random() < 0.5 else (said, heard)
    return " ".join(first[: len(first) // 2] + last[len(last) // 2 :])


def _looped(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    words = ours[i].split()
    size = chance.randint(1, 5)
    place = chance.randint(min(size, len(words)), len(words))
    rest = words[place:] if chance.random() < 0.5 else []
    return " ".join(words[:place] + words[place - size : place] * chance.randint(2, 10) + rest)


def _renumbered(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    match = chance.choice(list(re.finditer(r"\d+", ours[i])))
    other = match[0]
    while other == match[0]:
        other = "".join(chance.choices("123456789", k=len(match[0])))
    return ours[i][: match.start()] + other + ours[i][match.end() :]


def _unnumbered(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    match = chance.choice(list(re.finditer(r"\S*\d\S*\s?", ours[i])))
    return ours[i][: match.start()] + ours[i][match.end() :]


def _foreign(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    return lines[chance.choice(_OTHERS)][i]


def _thinned(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    words = ours[i].split()
    lost = set(chance.sample(range(len(words)), max(1, int(len(words) * chance.uniform(0.15, 0.5)))))
    return " ".join(word for j, word in enumerate(words) if j not in lost)


def _swapped(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    return ours[chance.choice([j for j in range(len(ours)) if j != i])]


def _unknown(chance: random.Random, i: int, lines: dict[str, list[str]], ours: list[str], source: str) -> str:
    words, sign = ours[i].split(), chance.choice(("<unk>", "\N{DOUBLE QUESTION MARK}", "\N{REPLACEMENT CHARACTER}"))
    for j in chance.sample(range(len(words)), max(1, len(words) // 8)):
        words[j] = sign
    return " ".join(words)


_DAMAGE: dict[str, Damage] = {
    "truncated": _truncated,
    "source echoed": _echoed,
    "half of it the source": _half_echoed,
    "looped": _looped,
    "number changed": _renumbered,
    "number dropped": _unnumbered,
    "another language": _foreign,
    "words dropped (15 to 50 %)": _thinned,
    "another sentence's": _swapped,
    "unknown signs": _unknown,
}
