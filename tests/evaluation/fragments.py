"""Which placeholders the bundled models copy, and what guarding fragments costs plain text."""

from __future__ import annotations

import re

import sacrebleu

from core.packs import Packs
from core.translating import Translator
from core.translating.engine import Engine, Search
from tests.evaluation import material

PLACEHOLDERS = (
    "A1B C2D E3F",
    "Zq Xk Qj",
    "XYZ QKJ WZX",
    "738 629 517",
    "47 83 29",
    "7391 8462 5937",
    "Smith Garcia Miller",
    "X1 X2 X3",
    "[1] [2] [3]",
    "$1 $2 $3",
    "{1} {2} {3}",
    "@1 @2 @3",
)

_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-zA-Z]{3,}\b")


def run() -> None:
    """Prints a table of each, for both bundled packs, on FLORES-dev."""
    folder = material.FOLDER / "translation" / "flores-dev"
    lines = {code: (folder / f"{code}.txt").read_text("utf-8").splitlines() for code in ("en", "pt")}
    translator = Translator()
    copied: dict[str, list[object]] = {names: [] for names in PLACEHOLDERS}
    scores: dict[str, list[object]] = {"the model alone": [], "with fragments": []}
    for source, target in (("en", "pt"), ("pt", "en")):
        route = Packs(folders=()).route(source, target)
        engine = Engine(route[0], 2)
        # Names that are the same in both languages, up to three to a sentence.
        hidden = [
            (text, [name for name in dict.fromkeys(_NAME.findall(text)) if text.count(name) == 1 and name in other][:3])
            for text, other in zip(lines[source], lines[target], strict=True)
        ]
        hidden = [(text, names) for text, names in hidden if names]
        for listed in PLACEHOLDERS:
            right = _copied(engine, hidden, listed.split())
            copied[listed] += [len(hidden), material.share(right, len(hidden))]
        whole = [text for window in translator.translate(lines[source], route) for text, _ in window]
        for name, found in (("the model alone", engine.run(lines[source], Search())), ("with fragments", whole)):
            bleu = sacrebleu.corpus_bleu(found, [lines[target]]).score
            chrf = sacrebleu.corpus_chrf(found, [lines[target]]).score
            scores[name] += [f"{bleu:.2f}", f"{chrf:.2f}"]
    material.show(
        "Sentences of FLORES-dev whose placeholders all came back, once each",
        ("placeholders", "en-pt", "%", "pt-en", "%"),
        copied,
    )
    material.show("FLORES-dev", ("", "en-pt BLEU", "chrF", "pt-en BLEU", "chrF"), scores)


def _copied(engine: Engine, hidden: list[tuple[str, list[str]]], placeholders: list[str]) -> int:
    """In how many sentences all placeholders in the place of names come back exactly once."""
    sources = []
    for text, names in hidden:
        for name, placeholder in zip(names, placeholders, strict=False):
            text = re.sub(rf"\b{name}\b", placeholder, text)
        sources.append(text)
    return sum(
        all(len(re.findall(rf"(?<!\w){re.escape(p)}(?!\w)", said)) == 1 for p in placeholders[: len(names)])
        for said, (_, names) in zip(engine.run(sources, Search()), hidden, strict=True)
    )
