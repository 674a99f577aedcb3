"""Reads a student out of a pack: what ``exporting.write_model`` wrote, from int8 or float32.

The format is CTranslate2's (``python/ctranslate2/specs/model_spec.py`` writes it, binary version 6): a matrix in int8
has a scale for each of its rows beside it, weight = value / scale.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from math import prod
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .network import Attention, FeedForward, Sizes
from .student import Student

_VERSION = 6
_KINDS = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}

Variables = Mapping[str, np.ndarray]


def read(model: Path) -> tuple[Student, list[str]]:
    """The student in the folder of a model of one vocabulary, and its pieces.

    Raises ValueError for a file of another version.
    """
    variables = _variables((model / "model.bin").read_bytes(), model)
    pieces = json.loads((model / "shared_vocabulary.json").read_text(encoding="utf-8"))
    embeddings = _weight(variables, "decoder/embeddings")
    hidden = _weight(variables, "encoder/layer_0/ffn/linear_0").shape[0]
    encoders, decoders = (
        sum(name.startswith(f"{half}/layer_") and name.endswith("/ffn/linear_0/bias") for name in variables)
        for half in ("encoder", "decoder")
    )
    heads = int(variables["encoder/num_heads"])
    student = Student(Sizes(embeddings.shape[1], hidden, heads, encoders, decoders, len(pieces)))
    with torch.no_grad():
        student.embeddings.weight.copy_(embeddings)
        student.bias.copy_(torch.from_numpy(variables["decoder/projection/bias"].copy()))
        for number, layer in enumerate(student.encoders):
            _attention(variables, f"encoder/layer_{number}/self_attention", layer.attention)
            _feed(variables, f"encoder/layer_{number}/ffn", layer.feed)
        for number, layer in enumerate(student.decoders):
            _attention(variables, f"decoder/layer_{number}/self_attention", layer.before)
            _attention(variables, f"decoder/layer_{number}/attention", layer.attention)
            _feed(variables, f"decoder/layer_{number}/ffn", layer.feed)
    return student, pieces


def _variables(data: bytes, model: Path) -> dict[str, np.ndarray]:
    """All arrays of a file by name: its version, the specification's name and revision; for each array name, rank,
    lengths, kind, bytes; then other names for some of them."""
    at = 0

    def take(form: str) -> int:
        nonlocal at
        [value] = struct.unpack_from(f"<{form}", data, at)
        at += struct.calcsize(form)
        return value

    def name() -> str:
        nonlocal at
        length = take("H")
        at += length
        return data[at - length : at - 1].decode()

    if (version := take("I")) != _VERSION:
        raise ValueError(f"{model} is of CTranslate2's binary version {version}, and {_VERSION} is known here")
    name()
    take("I")
    variables = {}
    for _ in range(take("I")):
        called, shape = name(), [take("I") for _ in range(take("B"))]
        kind, size = _KINDS[take("B")], take("I")
        variables[called] = np.frombuffer(data, kind, prod(shape), at).reshape(shape)
        at += size
    for _ in range(take("I")):
        other, called = name(), name()
        variables[other] = variables[called]
    return variables


def _weight(variables: Variables, name: str) -> torch.Tensor:
    weight = variables[f"{name}/weight"]
    if weight.dtype == np.int8:
        weight = weight / variables[f"{name}/weight_scale"][:, None]
    return torch.from_numpy(weight.astype(np.float32))


def _attention(variables: Variables, name: str, layer: Attention) -> None:
    count = sum(variable.startswith(f"{name}/linear_") and variable.endswith("/bias") for variable in variables)
    weight = torch.cat([_weight(variables, f"{name}/linear_{number}") for number in range(count)])
    bias = np.concatenate([variables[f"{name}/linear_{number}/bias"] for number in range(count)])
    parts = zip(weight.chunk(4), torch.from_numpy(bias).chunk(4), strict=True)
    for linear, (rows, offset) in zip((layer.query, layer.key, layer.value, layer.out), parts, strict=True):
        linear.weight.copy_(rows)
        linear.bias.copy_(offset)
    _norm(variables, name, layer.norm)


def _feed(variables: Variables, name: str, layer: FeedForward) -> None:
    for number, linear in enumerate((layer.inner, layer.outer)):
        linear.weight.copy_(_weight(variables, f"{name}/linear_{number}"))
        linear.bias.copy_(torch.from_numpy(variables[f"{name}/linear_{number}/bias"].copy()))
    _norm(variables, name, layer.norm)


def _norm(variables: Variables, name: str, norm: nn.LayerNorm) -> None:
    norm.weight.copy_(torch.from_numpy(variables[f"{name}/layer_norm/gamma"].copy()))
    norm.bias.copy_(torch.from_numpy(variables[f"{name}/layer_norm/beta"].copy()))
