"""What CTranslate2 can run: the teacher with attention to what was said before in place of its recurrence.

All else is the teacher's from the start. The new attention starts as something like the recurrence: its values are what
that takes up, its output about the mean of relu.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from .network import END, Attention, FeedForward, Network, Sizes, hidden, padded
from .teacher import Teacher

_SLOPE, _OFFSET, _SPREAD = 0.6, 0.2, 0.04


def mean_of(states: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """The weights in the middle of those of some students, which is often better than each of them."""
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


class Decoder(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.before, self.attention, self.feed = Attention(sizes), Attention(sizes), FeedForward(sizes)


class Student(Network):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self.decoders = nn.ModuleList(Decoder(sizes) for _ in range(sizes.decoders))

    @classmethod
    def of(cls, teacher: Teacher) -> Student:
        """The untrained student of a teacher."""
        student = cls(teacher.sizes)
        student.load_state_dict(teacher.state_dict(), strict=False)
        with torch.no_grad():
            for layer, original in zip(student.decoders, teacher.decoders, strict=True):
                layer.before.value.weight.copy_(original.before.change.weight)
                layer.before.out.weight.copy_(torch.eye(student.sizes.width) * _SLOPE)
                layer.before.out.bias.fill_(_OFFSET)
                for part in (layer.before.query, layer.before.key):
                    nn.init.normal_(part.weight, std=_SPREAD)
                for part in (layer.before.query, layer.before.key, layer.before.value):
                    part.bias.zero_()
        return student

    def decode(self, x: Tensor, memory: Tensor, mask: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The last layer's output for a whole target, and what stands in for each layer's recurrence."""
        within = []
        for layer in self.decoders:
            x = layer.before(x, layer.before.memory(x))
            within.append(x)
            x = layer.feed(layer.attention(x, layer.attention.memory(memory), mask))
        return x, within

    @torch.inference_mode()
    def translate(self, sources: Sequence[Sequence[int]], longest: int) -> list[list[int]]:
        """The likeliest piece at each place, up to the end or so many; slow, to hold an export against."""
        numbers, own = padded(sources)
        mask = hidden(own)
        memory = self.encode(numbers, mask)
        targets = torch.full((len(sources), 1), END)
        for _ in range(longest):
            x, _ = self.decode(self.shifted(targets), memory, mask)
            targets = torch.cat((targets[:, :-1], self.choose_from(x[:, -1:]).argmax(2), targets[:, -1:]), 1)
        rows = [row[:-1] for row in targets.tolist()]
        return [row[: row.index(END)] if END in row else row for row in rows]
