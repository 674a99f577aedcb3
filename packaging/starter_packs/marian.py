"""Reads the files of a Firefox Translations model: Marian's binary format, version 1, with intgemm's int8 matrices.

The format is that of Marian (``src/common/binary.cpp``), the quantisation that of intgemm: a matrix is held as int8
values and one multiplier, weight = value / multiplier. Beside it stands the multiplier by which some engines make int8
of what comes in (``_QuantMultA``, "alpha"), which nobody needs here. Both projects are public:
https://github.com/browsermt/marian-dev, https://github.com/kpu/intgemm.
"""

from __future__ import annotations

import gzip
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import yaml

_VERSION = 1
_FLOAT32, _INTGEMM8 = 0x0404, 0x4101

_ALPHA = "_QuantMultA"
_EMBEDDINGS = "Wemb"
_CONFIG = "special:model.yml"


@dataclass(frozen=True, slots=True)
class Model:
    """What a file holds: matrices [out, in], vectors, and Marian's options. The embeddings are the output layer too."""

    matrices: dict[str, np.ndarray]
    vectors: dict[str, np.ndarray]
    config: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Files:
    """The three files of a folder of a Firefox Translations model. Raises ValueError where it isn't one."""

    model: Path
    vocabulary: Path
    shortlist: Path

    @classmethod
    def within(cls, folder: Path) -> Files:
        return cls(*(_only(folder, pattern) for pattern in ("model.*.bin*", "vocab.*.spm*", "lex.*.bin*")))


def contents(path: Path) -> bytes:
    """A file's bytes, unpacked where it is packed by gzip, as Mozilla gives them out."""
    data = path.read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def read(path: Path) -> Model:
    """The model in a file. Raises ValueError for another format, or an architecture other than "tiny" and "base".

    Little endian: version, number of items (u64); for each the lengths of its name and its shape, its type and its
    bytes (4 u64); then all names, each ended by a zero; all shapes (i32); a gap, its length before it; all data.
    """
    data = contents(path)
    version, count = struct.unpack_from("<2Q", data)
    if version != _VERSION:
        raise ValueError(f"{path} is no binary model of Marian's, version {_VERSION}")
    heads = [struct.unpack_from("<4Q", data, 16 + 32 * i) for i in range(count)]
    at = 16 + 32 * count
    names, shapes = [], []
    for length, *_ in heads:
        names.append(data[at : at + length - 1].decode())
        at += length
    for _, _, rank, _ in heads:
        shapes.append(struct.unpack_from(f"<{rank}i", data, at))
        at += 4 * rank
    at += 8 + struct.unpack_from("<Q", data, at)[0]
    model = Model({}, {}, {})
    for name, shape, (_, kind, _, size) in zip(names, shapes, heads, strict=True):
        item, at = data[at : at + size], at + size
        if name == _CONFIG:
            model.config.update(yaml.safe_load(item.rstrip(b"\0")))
        elif name.endswith(_ALPHA):
            continue
        elif kind == _FLOAT32:
            model.vectors[name] = np.frombuffer(item, "<f4", prod(shape))
        elif kind == _INTGEMM8:
            values = np.frombuffer(item, np.int8, prod(shape)).astype(np.float32)
            multiplier = np.frombuffer(item, "<f4", 1, prod(shape))
            # Matrices are stored as [out, in] whatever their shape says; the embeddings [pieces, width] as it says.
            model.matrices[name] = values.reshape(shape if name == _EMBEDDINGS else shape[::-1]) / multiplier
        else:
            raise ValueError(f"{path}: {name} is of an unknown kind, {kind:#x}")
    _check(path, model.config)
    return model


def _check(path: Path, config: dict[str, Any]) -> None:
    wanted = {
        "type": "transformer",
        "transformer-decoder-autoreg": "rnn",
        "dec-cell": "ssru",
        "tied-embeddings-all": True,
        "transformer-postprocess": "dan",
        "transformer-preprocess": "",
        "transformer-ffn-activation": "relu",
        "transformer-ffn-depth": 2,
    }
    for option, value in wanted.items():
        if config.get(option) != value:
            raise ValueError(f"{path}: {option} is {config.get(option)!r}, and only {value!r} is known here")


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise ValueError(f"{folder} holds {len(found)} files {pattern}, and one is wanted")
    return found[0]
