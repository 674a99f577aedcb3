"""Which language a text is in, for the languages that Argos has packs for; and whether to trust the confidence."""

from __future__ import annotations

import time
from collections import defaultdict

from core.languages import CERTAIN, LANGUAGES, detect
from tests.evaluation import material

# The languages that Argos' index offers packs from.
_ARGOS = """
ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pl pt ro ru sk sl sq sv
th tl tr uk ur vi zh
"""

# The material does not tell these from what they are varieties of.
_VARIETIES = {"pb": "pt", "zt": "zh"}


def run() -> None:
    """Prints, by kind of text, how many are told right; then how sure the answers are, right and wrong ones."""
    right: dict[str, int] = defaultdict(int)
    count: dict[str, int] = defaultdict(int)
    sure: dict[str, list[int]] = {name: [0, 0] for name in ("right", "wrong", "not known here")}
    wrong = []
    argos = frozenset(_ARGOS.split())
    detect("The model is loaded before the clock runs.")
    began = time.perf_counter()
    texts = material.rows("languages/tests.jsonl")
    for row in texts:
        code, confidence = detect(row["text"])
        met = _VARIETIES.get(code, code) == row["lang"]
        name = ("right" if met else "wrong") if row["lang"] in LANGUAGES else "not known here"
        sure[name][confidence >= CERTAIN] += 1
        if row["lang"] in argos:
            count[row["kind"]] += 1
            right[row["kind"]] += met
            if not met:
                wrong.append(f"{row['id']} ({code}, {confidence:.2f})")
    milliseconds = 1000 * (time.perf_counter() - began) / max(1, len(texts))
    lines = {kind: (count[kind], right[kind], material.share(right[kind], count[kind])) for kind in sorted(count)}
    material.show(f"Languages, the {len(argos)} of Argos", ("kind of text", "texts", "told right", "%"), lines)
    if wrong:
        print("\nNot right:", "; ".join(wrong))
    material.show(f"All {len(LANGUAGES)} languages", ("answer", "not sure", f"sure (at least {CERTAIN})"), sure)
    print(f"\n{milliseconds:.1f} ms a text")
