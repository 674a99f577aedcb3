"""Where sentences end, by language: ours beside Punkt with the model of the language, or an empty one, as it comes."""

from __future__ import annotations

from collections import defaultdict

import punkt

from core.languages import LANGUAGES
from core.sentences import split
from tests.evaluation import material


def run() -> None:
    """Prints the mean F1 over sentence ends, by language, for texts with gold sentences and for tricky cases."""
    score = material.scoring()
    for name in ("treebanks", "rules"):
        sums: dict[str, list[float]] = defaultdict(lambda: [0.0] * 3)
        for row in material.rows(f"sentences/{name}.jsonl"):
            text, gold, language = row["text"], row["sentences"], row["lang"]
            ours = [text[start:end] for start, end in split(text, language)]
            theirs = _punkt(language).tokenize(text)
            for code in (language, "all"):
                cells = (1, score.boundary_f1(text, gold, ours), score.boundary_f1(text, gold, theirs))
                sums[code] = [old + new for old, new in zip(sums[code], cells, strict=True)]
        lines = {
            code: (int(count), f"{ours / count:.1f}", f"{theirs / count:.1f}")
            for code, (count, ours, theirs) in sorted(sums.items())
        }
        material.show(f"Sentences, {name}: boundary F1", ("language", "texts", "ours", "Punkt alone"), lines)


def _punkt(language: str) -> punkt.PunktSentenceTokenizer:
    name = {"nb": "norwegian"}.get(language) or LANGUAGES[language].name.lower()
    model = punkt.load_model(name) if name in punkt.available_languages() else punkt.PunktParameters()
    return punkt.PunktSentenceTokenizer(model)
