"""Teaches a student, in stages, to say what its teacher says.

Hidden states are matched (Jiao et al. 2020, "TinyBERT"), then the distribution over the next piece, word by word (Kim
and Rush 2016, "Sequence-Level Knowledge Distillation"), on what the teacher made of a text. The distribution is
compared on a part of the vocabulary: what the batch holds, the most frequent pieces, and some of the others by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from . import machine
from .network import batches, hidden, padded
from .student import Student
from .targets import Pair
from .teacher import Teacher
from .training import CHECKPOINT, shuffled, train

_BATCH = 3500
_FREQUENT, _CHANCE = 600, 1800

# Shares in the loss of stage B, beside the distribution's.
_HIDDEN, _WITHIN = 0.25, 0.05

# Where people wrote the target: the shares of the teacher's distribution, and of the target itself.
_IMITATED, _WRITTEN = 0.75, 0.25


class Part(StrEnum):
    """What is trained: the new sublayers by themselves, the whole decoder, or all but the embeddings."""

    SUBLAYERS = "sublayers"
    DECODER = "decoder"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Stage:
    """So many batches at a rate of learning that rises at first and falls as a cosine to almost nothing."""

    part: Part
    steps: int
    rate: float


@dataclass(frozen=True, slots=True)
class Data:
    """Pairs whose target is the teacher's, pairs whose target people wrote, and how many of the first are held out.

    Where the first were ``chosen`` among several translations, the teacher's distribution alone would not say so: they
    too teach their targets, as the others do.
    """

    imitated: Sequence[Pair]
    written: Sequence[Pair]
    held: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs of like lengths, padded, and which places are theirs."""

    source: Tensor
    own_source: Tensor
    target: Tensor
    own: Tensor
    written: bool

    @classmethod
    def of(cls, pairs: Sequence[Pair], written: bool) -> Batch:
        source, own_source = padded([pair[0].tolist() for pair in pairs])
        target, own = padded([pair[1].tolist() for pair in pairs])
        return cls(source, own_source, target, own, written)


class Distillation:
    """A teacher, a student and their data."""

    def __init__(self, teacher: Teacher, student: Student, data: Data) -> None:
        self.teacher, self.student = teacher, student
        self._held = _batched(data.imitated[: data.held], written=False)
        imitated = _batched(data.imitated[data.held :], written=data.chosen)
        self._batches = imitated + _batched(data.written, written=True)
        counts = np.bincount(np.concatenate([target for _, target in data.imitated]), minlength=teacher.sizes.pieces)
        order = torch.from_numpy(np.argsort(-counts, kind="stable")[: max(_FREQUENT, int((counts > 2).sum()))].copy())
        order = order.to(teacher.bias.device)
        self._frequent, self._others = order[:_FREQUENT], order[_FREQUENT:]

    def run(self, stage: Stage, work: Path, every: int = CHECKPOINT) -> list[tuple[int, float, float]]:
        """Trains the student for a stage; goes on from the checkpoint in ``work`` where one is.

        Returns (step, divergence, agreement) of the held-out pairs, before, at each checkpoint, and after.
        """
        loss = self._sublayers if stage.part is Part.SUBLAYERS else self._distribution(stage.part)
        groups = self._parameters(stage)
        return train(self.student, groups, stage.steps, lambda step: loss(self._batch(step)), self.compare, work, every)

    @torch.no_grad()
    def compare(self) -> tuple[float, float]:
        """How far the student's distribution is from the teacher's (Kullback-Leibler, natural logarithm), and how often
        they have the same likeliest piece, on what is held out."""
        divergence = agreed = places = 0.0
        candidates = torch.cat((self._frequent, self._others))
        for batch in self._held:
            wanted = torch.unique(torch.cat((batch.target[batch.own], candidates)))
            _, mask, theirs, _ = self._taught(batch)
            with machine.half():
                memory = self.student.encode(batch.source, mask)
                ours, _ = self.student.decode(self.student.shifted(batch.target), memory, mask)
            theirs = self.teacher.choose_from(theirs[batch.own], wanted).log_softmax(1)
            ours = self.student.choose_from(ours.float()[batch.own], wanted).log_softmax(1)
            divergence += functional.kl_div(ours, theirs, reduction="sum", log_target=True).item()
            agreed += (ours.argmax(1) == theirs.argmax(1)).sum().item()
            places += len(ours)
        return divergence / places, agreed / places

    def _parameters(self, stage: Stage) -> list[dict[str, object]]:
        """What the optimiser trains, in two groups: the first at the stage's rate, the rest at half of it."""
        self.student.requires_grad_(False)
        new = [one for layer in self.student.decoders for one in layer.before.parameters()]
        rest: list[nn.Parameter] = []
        if stage.part is not Part.SUBLAYERS:
            old = [part for layer in self.student.decoders for part in (layer.attention, layer.feed)]
            rest = [one for part in old for one in part.parameters()]
        if stage.part is Part.ALL:
            rest += [*self.student.encoders.parameters(), self.student.bias]
        for one in (*new, *rest):
            one.requires_grad_(True)
        groups = [(new, stage.rate), (rest, stage.rate / 2)]
        return [{"params": params, "lr": rate} for params, rate in groups if params]

    def _batch(self, step: int) -> Batch:
        return self._batches[shuffled(step, len(self._batches))]

    @torch.no_grad()
    def _taught(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor, list[tuple[Tensor, Tensor]]]:
        mask = hidden(batch.own_source)
        with machine.half():
            memory = self.teacher.encode(batch.source, mask)
            x, within = self.teacher.decode(self.teacher.shifted(batch.target), memory, mask)
        return memory, mask, x.float(), within

    def _sublayers(self, batch: Batch) -> Tensor:
        """Each sublayer by itself, given what the teacher's was given."""
        *_, within = self._taught(batch)
        with machine.half():
            made = [
                layer.before(given, layer.before.memory(given))
                for layer, (given, _) in zip(self.student.decoders, within, strict=True)
            ]
        return self._distance(made, within, batch)

    def _distribution(self, part: Part) -> Callable[[Batch], Tensor]:
        def loss(batch: Batch) -> Tensor:
            memory, mask, theirs, within = self._taught(batch)
            with machine.half():
                if part is Part.ALL:
                    memory = self.student.encode(batch.source, mask)
                ours, made = self.student.decode(self.student.shifted(batch.target), memory, mask)
            target = batch.target[batch.own]
            chance = self._others[torch.randperm(len(self._others))[:_CHANCE]]
            candidates = torch.unique(torch.cat((target, self._frequent, chance)))
            wanted = self.teacher.choose_from(theirs[batch.own], candidates)
            with machine.half():
                # The difference alone is calculated in half precision: fast, and precise where it counts.
                change = functional.linear(
                    (ours.float() - theirs)[batch.own], self.teacher.embeddings.weight[candidates]
                )
            logits = wanted + change.float() + (self.student.bias - self.teacher.bias)[candidates]
            divergence = functional.kl_div(
                logits.log_softmax(1), wanted.log_softmax(1), reduction="batchmean", log_target=True
            )
            if batch.written:
                surprise = functional.cross_entropy(logits, torch.searchsorted(candidates, target))
                return _IMITATED * divergence + _WRITTEN * surprise
            if part is Part.ALL:
                return divergence
            apart = (ours.float() - theirs).square().mean(2)[batch.own].mean()
            return divergence + _HIDDEN * apart + _WITHIN * self._distance(made, within, batch)

        return loss

    def _distance(self, made: Sequence[Tensor], within: Sequence[tuple[Tensor, Tensor]], batch: Batch) -> Tensor:
        apart = [(ours.float() - theirs.float()).square() for ours, (_, theirs) in zip(made, within, strict=True)]
        return torch.stack([one.mean(2)[batch.own].mean() for one in apart]).sum()


def _batched(pairs: Sequence[Pair], *, written: bool) -> list[Batch]:
    lengths = [max(map(len, pair)) for pair in pairs]
    return [Batch.of([pairs[index] for index in group], written) for group in batches(lengths, _BATCH)]
