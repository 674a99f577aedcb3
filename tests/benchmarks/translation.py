"""Our translator against Argos' own way: apply_packaged_translation, called for a paragraph at a time."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from core.model import Article
from core.packs import Packs
from core.reading import read
from core.sentences import split
from core.translating import Translator
from tests.benchmarks.clock import Way, best, show
from tests.benchmarks.start import SAMPLE

SEED = Path(__file__).resolve().parents[3] / "shared" / "articles" / "seed.txt"


class _Splitter:
    """Our sentences in the place of Argos' splitter, which would download a model."""

    def split_sentences(self, text: str) -> list[str]:
        return [text[start:end] for start, end in split(text, "en")]


def run(rounds: int) -> None:
    """Prints a table for each article."""
    for path in (SAMPLE, SEED):
        if path.is_file():
            article = read(path, language="en")
            title = f"Translating {path.name}, {len(article.sentences)} sentences, models loaded"
            show(title, best(_ways(article), rounds))


def _ways(article: Article) -> dict[str, Way]:
    packs = Packs(folders=()).route("en", "pt")
    ours = Translator()
    ours.load(packs)
    texts = [sentence.text for sentence in article.sentences]
    paragraphs = [article.text[block.start : block.end] for block in article.blocks]
    package, apply = _argos(packs[0].path)

    def argos(**threads: int) -> Way:
        import ctranslate2

        model = ctranslate2.Translator(str(packs[0].model), device="cpu", **threads)
        return lambda: [apply(package, paragraph, model, _Splitter()) for paragraph in paragraphs]

    return {
        "ours, all sentences": lambda: list(ours.translate(texts, packs)),
        "Argos, intra_threads=1 inter_threads=2": argos(intra_threads=1, inter_threads=2),
        "Argos as it comes, intra_threads=0 inter_threads=1": argos(intra_threads=0, inter_threads=1),
    }


def _argos(path: Path) -> tuple[Any, Any]:
    """Argos' package in a folder, and its function that translates by one."""
    # argostranslate.translate imports a sentence splitter that is not used here and would download its model.
    stand_in = sys.modules.setdefault("minisbd", ModuleType("minisbd"))
    stand_in.__dict__.update(SBDetect=object, models=ModuleType("minisbd.models"))
    from argostranslate.package import Package
    from argostranslate.translate import apply_packaged_translation

    return Package(path), apply_packaged_translation
