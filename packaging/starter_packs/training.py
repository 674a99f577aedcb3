"""Trains a student by whatever is its loss, and goes on where it was broken off."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from . import machine
from .student import Student

_SEED = 1

# Batches of a rising rate, at most; of a short stage a tenth.
_WARM_UP = 100
_LAST_RATE = 0.03

CHECKPOINT = 250


def train(
    student: Student,
    groups: list[dict[str, Any]],
    steps: int,
    loss: Callable[[int], Tensor],
    compare: Callable[[], tuple[float, float]],
    work: Path,
    every: int = CHECKPOINT,
) -> list[tuple[int, float, float]]:
    """Changes the parameters in some groups, each with its rate ("params", "lr"), by the loss of each step from 0.

    Goes on from the checkpoint in ``work`` where one is. Returns each step with what is compared after it: before all,
    at each checkpoint, and at the end.
    """
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    rates = [group["lr"] for group in groups]
    checkpoint = work / "checkpoint.pt"
    done, curve = 0, []
    if checkpoint.exists():
        state = machine.load(checkpoint)
        student.load_state_dict(state["student"])
        optimiser.load_state_dict(state["optimiser"])
        done, curve = state["done"], state["curve"]
    else:
        curve.append((0, *compare()))
    for step in range(done, steps):
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * _share(step, steps)
        # Chance depends on the step alone, so that what was broken off goes on as it would have.
        torch.manual_seed(_SEED + step)
        optimiser.zero_grad(set_to_none=True)
        with machine.training():
            loss(step).backward()
        nn.utils.clip_grad_norm_([one for group in groups for one in group["params"]], 1.0)
        optimiser.step()
        if (step + 1) % every == 0 or step + 1 == steps:
            curve.append((step + 1, *compare()))
            print(f"  step {step + 1}: loss {curve[-1][1]:.4f}, right {curve[-1][2]:.3f}", flush=True)
            state = {"student": student.state_dict(), "optimiser": optimiser.state_dict()}
            torch.save({**state, "done": step + 1, "curve": curve}, work / "unfinished.pt")
            (work / "unfinished.pt").replace(checkpoint)
    return curve


def shuffled(step: int, count: int) -> int:
    """The number of a step's batch, of so many: all in an order that changes from turn to turn."""
    turn, place = divmod(step, count)
    generator = torch.Generator(device="cpu").manual_seed(_SEED + turn)
    return int(torch.randperm(count, generator=generator, device="cpu")[place])


def _share(step: int, steps: int) -> float:
    """Of the rate: it rises at first, and falls as a cosine to almost nothing."""
    falling = 0.5 * (1 + math.cos(math.pi * step / steps))
    return min(1.0, (step + 1) / min(_WARM_UP, math.ceil(steps / 10))) * (_LAST_RATE + (1 - _LAST_RATE) * falling)
