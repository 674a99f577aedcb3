"""The layers that teacher and student have in common, and the model without its decoder.

The architecture is Marian's "tiny11" student (Bogoychev et al. 2020, "Edinburgh's Submissions to the 2020 Machine
Translation Efficiency Task"), larger in "base" models: a Transformer (Vaswani et al. 2017), normalised after each
sublayer, with one embedding for source, target and output.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from . import marian

# Numbers in the vocabulary of every Firefox model.
END, UNKNOWN = 0, 1

_EPSILON = 1e-6
_POSITIONS = 1024


@dataclass(frozen=True, slots=True)
class Sizes:
    """What a model's options say of its shape."""

    width: int
    hidden: int
    heads: int
    encoders: int
    decoders: int
    pieces: int

    @classmethod
    def of(cls, model: marian.Model) -> Sizes:
        config = model.config
        return cls(
            width=config["dim-emb"],
            hidden=config["transformer-dim-ffn"],
            heads=config["transformer-heads"],
            encoders=config["enc-depth"],
            decoders=config["dec-depth"],
            pieces=config["dim-vocabs"][0],
        )


class Linear(nn.Linear):
    def load(self, model: marian.Model, weight: str, bias: str | None) -> None:
        with torch.no_grad():
            self.weight.copy_(torch.from_numpy(model.matrices[weight]))
            if bias:
                self.bias.copy_(torch.from_numpy(model.vectors[bias].copy()))


class Norm(nn.LayerNorm):
    def __init__(self, width: int) -> None:
        super().__init__(width, eps=_EPSILON)

    def load(self, model: marian.Model, name: str) -> None:
        with torch.no_grad():
            self.weight.copy_(torch.from_numpy(model.vectors[f"{name}_ln_scale"].copy()))
            self.bias.copy_(torch.from_numpy(model.vectors[f"{name}_ln_bias"].copy()))


class Attention(nn.Module):
    """Several heads of attention, what came in added, and normalised."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (Linear(sizes.width, sizes.width) for _ in range(4))
        self.norm = Norm(sizes.width)
        self._heads = sizes.heads

    def memory(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """The keys and values [batch, heads, length, width of a head] of what is attended to."""
        return self._split(self.key(x)), self._split(self.value(x))

    def forward(self, x: Tensor, memory: tuple[Tensor, Tensor], mask: Tensor | None = None) -> Tensor:
        """``mask`` is what is added to the weights; without one, a position sees those before it and itself."""
        keys, values = memory
        seen = functional.scaled_dot_product_attention(
            self._split(self.query(x)), keys, values, attn_mask=mask, is_causal=mask is None
        )
        return self.norm(x + self.out(seen.transpose(1, 2).reshape(x.shape)))

    def load(self, model: marian.Model, name: str) -> None:
        for letter, layer in zip("qkvo", (self.query, self.key, self.value, self.out), strict=True):
            layer.load(model, f"{name}_W{letter}", f"{name}_b{letter}")
        self.norm.load(model, f"{name}_Wo")

    def _split(self, x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], self._heads, -1).transpose(1, 2)


class FeedForward(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.inner, self.outer = Linear(sizes.width, sizes.hidden), Linear(sizes.hidden, sizes.width)
        self.norm = Norm(sizes.width)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x + self.outer(functional.relu(self.inner(x))))

    def load(self, model: marian.Model, name: str) -> None:
        self.inner.load(model, f"{name}_ffn_W1", f"{name}_ffn_b1")
        self.outer.load(model, f"{name}_ffn_W2", f"{name}_ffn_b2")
        self.norm.load(model, f"{name}_ffn_ffn")


class Encoder(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.attention, self.feed = Attention(sizes), FeedForward(sizes)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        return self.feed(self.attention(x, self.attention.memory(x), mask))

    def load(self, model: marian.Model, number: int) -> None:
        self.attention.load(model, f"encoder_l{number}_self")
        self.feed.load(model, f"encoder_l{number}")


class Network(nn.Module):
    """Embeddings, encoder and output layer; teacher and student add the layers of their decoders."""

    positions: Tensor

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.embeddings = nn.Embedding(sizes.pieces, sizes.width)
        self.bias = nn.Parameter(torch.zeros(sizes.pieces))
        self.encoders = nn.ModuleList(Encoder(sizes) for _ in range(sizes.encoders))
        self.register_buffer("positions", positions(_POSITIONS, sizes.width), persistent=False)

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        """What the decoder attends to [batch, length, width], of numbers [batch, length] and their mask."""
        x = self.embed(source) + self.positions[: source.shape[1]]
        for layer in self.encoders:
            x = layer(x, mask)
        return x

    def embed(self, pieces: Tensor) -> Tensor:
        return self.embeddings(pieces) * math.sqrt(self.sizes.width)

    def shifted(self, target: Tensor) -> Tensor:
        """What the decoder is given where its output shall be ``target``: the piece before, and nothing at first."""
        return functional.pad(self.embed(target[:, :-1]), (0, 0, 1, 0)) + self.positions[: target.shape[1]]

    def choose_from(self, x: Tensor, candidates: Tensor | slice = slice(None)) -> Tensor:
        """The logits of the candidates, of the whole vocabulary without any."""
        return functional.linear(x, self.embeddings.weight[candidates], self.bias[candidates])


def positions(count: int, width: int) -> Tensor:
    """Marian's sinusoids: all sines, then all cosines; the wave lengths are spread over width / 2 - 1 steps."""
    rates = torch.exp(torch.arange(width // 2) * (-math.log(10_000.0) / (width // 2 - 1)))
    angles = torch.arange(count)[:, None] * rates
    return torch.cat((angles.sin(), angles.cos()), 1)


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of one length [batch, length], filled up with the end, and which of their places are theirs."""
    longest = max(map(len, rows))
    numbers = torch.tensor([[*row, *[END] * (longest - len(row))] for row in rows])
    return numbers, torch.arange(longest) < torch.tensor([len(row) for row in rows])[:, None]


def hidden(own: Tensor) -> Tensor:
    """The mask for attention to the places that are ``own``: [batch, 1, 1, length], 0 or next to minus infinity."""
    return torch.zeros(own.shape).masked_fill_(~own, -1e9)[:, None, None]


def batches(lengths: Iterable[int], tokens: int) -> list[list[int]]:
    """Indexes in groups of like lengths, each of at most so many tokens when it is padded."""
    ordered = sorted((length, index) for index, length in enumerate(lengths))
    groups: list[list[int]] = []
    for length, index in ordered:
        if not groups or (len(groups[-1]) + 1) * length > tokens:
            groups.append([])
        groups[-1].append(index)
    return groups
