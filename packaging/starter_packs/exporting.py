"""Writes a student as a package of Argos Translate: CTranslate2's model, its tokenizer, and what they are.

The layout is that of https://github.com/argosopentech/argos-translate, the model's that of CTranslate2's own converters
(``ctranslate2.specs.transformer_spec``).
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from ctranslate2.specs import common_spec, transformer_spec
from torch import Tensor, nn

from . import marian, normaliser, shortlist
from .network import Attention, FeedForward
from .student import Student
from .targets import processor_of

NAMES = {"en": "English", "pt": "Portuguese", "es": "Spanish", "ca": "Catalan", "gl": "Galician"}

# More than any sentence that these models don't lose their thread in. A table of them is a kilobyte a position.
_POSITIONS = 512

_README = """# {source} to {target} translation model for Argos Translate

Distilled from a Firefox Translations model (Mozilla, licence MPL-2.0,
https://github.com/mozilla/firefox-translations-models; `{model}`, SHA-256 {digest}). This package is under the same
licence, MPL-2.0.

CTranslate2 can't run the recurrent units (SSRU) in the decoder of the original. Each was replaced by self-attention
that was trained to imitate it; all else is the original's. CTranslate2 int8; the end of the source is added by
CTranslate2 (`add_source_eos`).

{scores}

The normaliser in sentencepiece.model also turns curly quotes, guillemets, dashes and curly apostrophes into ASCII,
where the vocabulary has no pieces for them; without this the model drops them.

`model/vmap.txt` is the original's lexical shortlist in the form of CTranslate2, each piece added to its own row. It is
used where a program asks for it (`use_vmap`).
"""


def write(student: Student, files: marian.Files, work: Path) -> Path:
    """A folder with all of a pack but its metadata and its README."""
    pack = work / "pack"
    (pack / "model").mkdir(parents=True, exist_ok=True)
    pieces = pieces_of(files)
    write_model(student, pieces, pack / "model", "int8")
    shortlist.write(shortlist.parse(marian.contents(files.shortlist)), pieces, pack / "model" / "vmap.txt")
    (pack / "sentencepiece.model").write_bytes(normaliser.extend(marian.contents(files.vocabulary), work))
    return pack


def write_metadata(pack: Path, direction: str, lowest_score: float) -> None:
    """What Argos wants to know of a pack, and below which score its translations are guesses (``scoring.lowest``)."""
    source, target = direction.split("-")
    described = {
        "package_version": "1.0",
        "argos_version": "1.9.0",
        "from_code": source,
        "from_name": NAMES[source],
        "to_code": target,
        "to_name": NAMES[target],
        "lowest_score": lowest_score,
    }
    (pack / "metadata.json").write_text(json.dumps(described, indent=4), encoding="utf-8")


def write_model(student: Student, pieces: Sequence[str], folder: Path, quantization: str | None) -> None:
    """CTranslate2's files of a student: int8, or as it is without a ``quantization``."""
    sizes = student.sizes
    spec = transformer_spec.TransformerSpec.from_config(
        (sizes.encoders, sizes.decoders), sizes.heads, pre_norm=False, activation=common_spec.Activation.RELU
    )
    embeddings, places = _array(student.embeddings.weight), _array(student.positions[:_POSITIONS])
    for embedded in (spec.encoder.embeddings[0], spec.decoder.embeddings, spec.decoder.projection):
        embedded.weight = embeddings
    for half in (spec.encoder, spec.decoder):
        half.position_encodings.encodings = places
    spec.decoder.start_from_zero_embedding = True
    spec.decoder.projection.bias = _array(student.bias)
    for into, layer in zip(spec.encoder.layer, student.encoders, strict=True):
        _write_attention(into.self_attention, layer.attention, own=True)
        _write_feed(into.ffn, layer.feed)
    for into, layer in zip(spec.decoder.layer, student.decoders, strict=True):
        _write_attention(into.self_attention, layer.before, own=True)
        _write_attention(into.attention, layer.attention, own=False)
        _write_feed(into.ffn, layer.feed)
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(folder))
    # CTranslate2 writes a line a piece and six characters for one that isn't ASCII.
    compact = json.dumps(list(pieces), ensure_ascii=False, separators=(",", ":"))
    (folder / "shared_vocabulary.json").write_text(compact, encoding="utf-8")


def describe(pack: Path, files: marian.Files, direction: str, digest: str, scores: str) -> None:
    """Writes the pack's README."""
    source, target = (NAMES[code] for code in direction.split("-"))
    text = _README.format(source=source, target=target, model=files.model.name, digest=digest, scores=scores)
    (pack / "README.md").write_text(text, encoding="utf-8")


def archive(pack: Path, direction: str, path: Path) -> None:
    """Packs a folder as Argos gives its packages out."""
    root = f"translate-{direction.replace('-', '_')}-1_0"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file in sorted(one for one in pack.rglob("*") if one.is_file()):
            packed.write(file, f"{root}/{file.relative_to(pack).as_posix()}")


def pieces_of(files: marian.Files) -> list[str]:
    processor = processor_of(files)
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def _write_attention(into: object, layer: Attention, *, own: bool) -> None:
    # CTranslate2 has in one matrix what is multiplied with the same.
    together = ([layer.query, layer.key, layer.value],) if own else ([layer.query], [layer.key, layer.value])
    for linear, parts in zip(into.linear, (*together, [layer.out]), strict=True):
        _write_linear(linear, *parts)
    _write_norm(into.layer_norm, layer.norm)


def _write_feed(into: object, layer: FeedForward) -> None:
    _write_linear(into.linear_0, layer.inner)
    _write_linear(into.linear_1, layer.outer)
    _write_norm(into.layer_norm, layer.norm)


def _write_linear(into: object, *parts: nn.Linear) -> None:
    into.weight = np.concatenate([_array(part.weight) for part in parts])
    into.bias = np.concatenate([_array(part.bias) for part in parts])


def _write_norm(into: object, norm: nn.LayerNorm) -> None:
    into.gamma, into.beta = _array(norm.weight), _array(norm.bias)


def _array(tensor: Tensor) -> np.ndarray:
    # A copy: CTranslate2 makes int8 of it where it stands.
    return tensor.detach().float().cpu().numpy().copy()
