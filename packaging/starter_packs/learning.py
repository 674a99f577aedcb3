"""Teaches a student pairs of texts: the next piece of each target, given its source and what came before.

This is distillation by sequences (Kim and Rush 2016): the targets are what some teacher said, and labels are smoothed
(Szegedy et al. 2016). The choice is among a part of the vocabulary: what the batch holds, the most frequent pieces, and
some of the others by chance, each of which stands for as many as it was drawn from (Jean et al. 2015).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from . import machine
from .network import batches, hidden, padded
from .student import Student
from .targets import Pair
from .training import CHECKPOINT, shuffled, train

_SEED = 1
_BATCH = 4096
_FREQUENT, _CHANCE = 600, 1800
_SMOOTHING = 0.1


@dataclass(frozen=True, slots=True)
class Stage:
    """So many batches at a rate that rises at first and falls as a cosine; a share of them of the better pairs.

    An encoder that knows its language learns at a share of the rate; with 0 not at all, which takes half the time, nor
    do the pieces that are of its language alone.
    """

    steps: int
    rate: float
    better: float
    encoder: float = 1.0


@dataclass(frozen=True, slots=True)
class Data:
    """Pairs, others with better targets, and how many of each are held out."""

    pairs: Sequence[Pair]
    better: Sequence[Pair]
    held: int


class Learning:
    """A student and its data."""

    def __init__(self, student: Student, data: Data) -> None:
        self.student = student
        self._held = [*data.pairs[: data.held], *data.better[: data.held]]
        self._pairs, self._better = data.pairs[data.held :], data.better[data.held :]
        self._batches, self._better_batches = _grouped(self._pairs), _grouped(self._better)
        counts = np.bincount(np.concatenate([target for _, target in self._pairs]), minlength=student.sizes.pieces)
        self._targets = torch.from_numpy(counts > 0).to(student.bias.device)
        order = torch.from_numpy(np.argsort(-counts, kind="stable").copy()).to(student.bias.device)
        self._frequent, self._others = order[:_FREQUENT], order[_FREQUENT:]
        # What stands for several others counts as them all.
        self._stands_for = torch.full((student.sizes.pieces,), math.log(max(1.0, len(self._others) / _CHANCE)))
        self._stands_for[self._frequent] = 0.0

    def run(self, stage: Stage, work: Path, first: int = 0, every: int = CHECKPOINT) -> list[tuple[int, float, float]]:
        """Trains the student for a stage, from its ``first`` batch on, or from the checkpoint in ``work``.

        Returns (step, surprise, accuracy) on the held-out pairs, before, at each checkpoint, and after.
        """
        groups = self._parameters(stage)

        def loss(step: int) -> Tensor:
            return self.loss(self.batch(first + step, stage), encoding=stage.encoder > 0)

        spared = None if stage.encoder else self.student.embeddings.weight.register_hook(self._spared)
        curve = train(self.student, groups, stage.steps, loss, self.compare, work, every)
        if spared:
            spared.remove()
        return curve

    def batch(self, step: int, stage: Stage) -> Sequence[Pair]:
        """The pairs of a step: all in an order that changes from turn to turn, some better ones by chance between."""
        chance = torch.Generator(device="cpu").manual_seed(_SEED + step)
        if self._better and torch.rand((), generator=chance, device="cpu").item() < stage.better:
            number = int(torch.randint(len(self._better_batches), (), generator=chance, device="cpu"))
            return [self._better[index] for index in self._better_batches[number]]
        return [self._pairs[index] for index in self._batches[shuffled(step, len(self._batches))]]

    def loss(self, batch: Sequence[Pair], *, encoding: bool) -> Tensor:
        """The smoothed cross entropy of the targets, by the mean of their pieces."""
        made, target = self._said(batch, encoding=encoding)
        chance = self._others[torch.randperm(len(self._others))[:_CHANCE]]
        candidates = torch.unique(torch.cat((target, self._frequent, chance)))
        stands_for = self._stands_for.clone()
        stands_for[target] = 0.0
        with machine.half():
            logits = self.student.choose_from(made, candidates)
        logs = (logits.float() + stands_for[candidates]).log_softmax(1)
        surprise = -logs.gather(1, torch.searchsorted(candidates, target)[:, None]).mean()
        # The smoothed label is spread over the vocabulary, of which a candidate is, or stands for, a part.
        spread = stands_for[candidates].exp() / self.student.sizes.pieces
        smooth = -((logs - stands_for[candidates]) @ spread).mean()
        return (1 - _SMOOTHING) * surprise + _SMOOTHING * smooth

    @torch.no_grad()
    def compare(self) -> tuple[float, float]:
        """The cross entropy of what is held out (natural logarithm, by piece), and the share of its pieces that the
        student finds likeliest."""
        surprise = right = places = 0.0
        for group in _grouped(self._held, _BATCH // 4):
            made, target = self._said([self._held[index] for index in group], encoding=False)
            logits = self.student.choose_from(made)
            surprise += functional.cross_entropy(logits, target, reduction="sum").item()
            right += (logits.argmax(1) == target).sum().item()
            places += len(target)
        return surprise / places, right / places

    def _said(self, batch: Sequence[Pair], *, encoding: bool) -> tuple[Tensor, Tensor]:
        """The decoder's last layer at every place of the targets, and their pieces; where ``encoding`` isn't trained,
        nothing goes back through it."""
        source, own_source = padded([pair[0].tolist() for pair in batch])
        target, own = padded([pair[1].tolist() for pair in batch])
        mask = hidden(own_source)
        with machine.half():
            with torch.set_grad_enabled(encoding and torch.is_grad_enabled()):
                memory = self.student.encode(source, mask)
            x, _ = self.student.decode(self.student.shifted(target), memory, mask)
        return x[own].float(), target[own]

    def _parameters(self, stage: Stage) -> list[dict[str, Any]]:
        """What is trained, at which rate."""
        encoder = list(self.student.encoders.parameters())
        own = set(encoder)
        others = [one for one in self.student.parameters() if one not in own]
        for one in encoder:
            one.requires_grad_(stage.encoder > 0)
        groups = [{"params": others, "lr": stage.rate}]
        return [*groups, {"params": encoder, "lr": stage.rate * stage.encoder}] if stage.encoder else groups

    def _spared(self, gradient: Tensor) -> Tensor:
        """Nothing for the pieces that are in no target: what the encoder is given stays what it knows."""
        return gradient * self._targets[:, None]


def _grouped(pairs: Sequence[Pair], tokens: int = _BATCH) -> list[list[int]]:
    return batches([max(map(len, pair)) for pair in pairs], tokens)
