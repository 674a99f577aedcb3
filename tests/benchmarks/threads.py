"""Threads for models of two sizes: a batch for each thread, or all threads inside a matrix product.

The small model is the bundled one. The large one has the shape of Argos' official packs (a base transformer), and its
weights are made by chance: how long a product takes does not depend on what is in it. Lengths are fixed for both.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from ctranslate2.specs import TransformerSpec

from core.packs import BUNDLED
from core.reading import read
from tests.benchmarks.clock import Way, best, show
from tests.benchmarks.start import SAMPLE

# Layers, heads, pieces, width, and width of the feed-forward layers.
_LAYERS, _HEADS, _PIECES, _WIDTH, _INNER = 6, 8, 32_000, 512, 2048

_SHAPES = {
    r"embeddings(_0)?/weight|projection/weight": (_PIECES, _WIDTH),
    r"self_attention/linear_0/weight": (3 * _WIDTH, _WIDTH),
    r"/attention/linear_1/weight": (2 * _WIDTH, _WIDTH),
    r"attention/linear_\d/weight": (_WIDTH, _WIDTH),
    r"ffn/linear_0/weight": (_INNER, _WIDTH),
    r"ffn/linear_1/weight": (_WIDTH, _INNER),
    r"layer_norm/(gamma|beta)": (_WIDTH,),
}

_TOKENS = 30


def run(rounds: int) -> None:
    """Prints a table for each model, of an article and of a sentence alone."""
    sentences = [["▁a"] * min(60, max(4, len(one.text) // 5)) for one in read(SAMPLE, language="en").sentences]
    with tempfile.TemporaryDirectory() as folder:
        _save_large(Path(folder))
        for name, model in (("small (bundled)", BUNDLED / "en_pt" / "model"), ("large", Path(folder))):
            size = (model / "model.bin").stat().st_size / 1e6
            for what, texts in ((f"{len(sentences)} sentences", sentences), ("one sentence", [["▁a"] * _TOKENS])):
                show(f"Threads, {name} model of {size:.0f} MB, {what}", best(_ways(model, texts), rounds))


def _ways(model: Path, texts: list[list[str]]) -> dict[str, Way]:
    cores = min(8, os.cpu_count() or 1)

    def way(inter: int, intra: int, most: int) -> Way:
        translator = ctranslate2.Translator(str(model), device="cpu", inter_threads=inter, intra_threads=intra)
        options: dict[str, Any] = {"beam_size": 1, "max_batch_size": most, "batch_type": "tokens"}
        lengths = {"min_decoding_length": _TOKENS, "max_decoding_length": _TOKENS}
        return lambda: translator.translate_batch(texts, **options, **lengths)

    return {
        f"inter_threads={inter} intra_threads={intra}, batches of {most} tokens": way(inter, intra, most)
        for inter, intra, most in ((cores, 1, 256), (cores, 1, 512), (1, cores, 256), (1, cores, 1024), (1, 1, 256))
    }


def _save_large(folder: Path) -> None:
    """A model of the shape of Argos' official ones, int8 as they are, that knows nothing."""
    chance = np.random.default_rng(5)
    spec = TransformerSpec.from_config((_LAYERS, _LAYERS), _HEADS)
    arrays: dict[str, Any] = {}
    for name, value in spec.variables().items():
        if value is None:
            shape = next(shape for pattern, shape in _SHAPES.items() if re.search(pattern, name))
            # The three tables of pieces are one, as in the packs.
            shared = arrays.setdefault("pieces" if shape[0] == _PIECES else name, _array(chance, shape))
            *path, last = name.split("/")
            layer: Any = spec
            for part in path:
                listed = re.fullmatch(r"(\w+)_(\d+)", part)
                within = listed and getattr(layer, listed[1], None)
                layer = within[int(listed[2])] if listed and within else getattr(layer, part)
            setattr(layer, last, shared)
    pieces = ["<unk>", "<s>", "</s>", "▁a", *(f"▁{number}" for number in range(_PIECES - 4))]
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def _array(chance: np.random.Generator, shape: tuple[int, ...]) -> Any:
    return chance.normal(0, 0.05, shape).astype(np.float32)
