"""The machine that all is calculated on: an accelerator where one is at hand, else one thread a core."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

# glibc gives memory back and takes it again with every batch, unless it is told to keep it.
_KEEP_MEMORY = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 34), "THP_MEM_ALLOC_ENABLE": "1"}

# As PyTorch's list of a processor's capabilities calls what makes products of bfloat16 fast.
_FAST_HALF = ("avx512_bf16", "amx_bf16", "bf16")


def set_up() -> None:
    """To be called once a process, first of all. Matrices of this size are slower with more threads."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    if torch.cuda.is_available():
        torch.set_default_device("cuda")


def pool(processes: int | None = None) -> ProcessPoolExecutor:
    """Processes that are set up, one a core where not said otherwise; what they run must be a function of a module."""
    os.environ.update({name: value for name, value in _KEEP_MEMORY.items() if name not in os.environ})
    return ProcessPoolExecutor(processes or os.cpu_count(), mp_context=get_context("spawn"), initializer=set_up)


def half() -> torch.autocast:
    """Products in bfloat16, where that is faster."""
    device = torch.get_default_device().type
    fast = device != "cpu" or any(torch.cpu.get_capabilities().get(name) for name in _FAST_HALF)
    return torch.autocast(device, torch.bfloat16, enabled=fast)


@contextmanager
def training() -> Iterator[None]:
    """Around what gradients are taken through and are calculated in: the way that is the faster there.

    On a processor the gradient of PyTorch's fused attention takes twice as long as that of its parts.
    """
    with ExitStack() as stack:
        if torch.get_default_device().type == "cpu":
            stack.enter_context(sdpa_kernel(SDPBackend.MATH))
        yield


def load(path: Path) -> dict[str, Any]:
    """What ``torch.save`` wrote, wherever that was."""
    return torch.load(path, map_location=torch.get_default_device())
