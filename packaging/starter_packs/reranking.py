"""Chooses among a teacher's several translations with the help of the opposite teacher.

A noisy channel (Yee, Dauphin and Auli 2019, "Simple and Effective Noisy Channel Modeling for Neural Machine
Translation"): a translation is good if it is likely, given the source, and if the source is likely, given it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import torch
from sentencepiece import SentencePieceProcessor

from . import marian
from .network import END, batches, hidden, padded
from .teacher import LONGEST, Teacher

# Tokens a batch, all translations of a source counted.
_BATCH = 6000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A translation without its end, and the logarithm of its probability by the mean of its pieces."""

    pieces: list[int]
    score: float


@dataclass(frozen=True, slots=True)
class Channel:
    """The opposite teacher, among how many translations it helps to choose, and what its word counts."""

    opposite: marian.Files
    count: int = 4
    weight: float = 1.0

    def translate(
        self, teacher: Teacher, processor: SentencePieceProcessor, sources: Sequence[Sequence[int]]
    ) -> list[list[int]]:
        """The best translation of each source (with its end), as ``Teacher.translate`` gives the likeliest."""
        found = likeliest(teacher, sources, self.count)
        back, vocabulary = _opposite(self.opposite)
        texts = processor.decode([list(source[:-1]) for source in sources])
        wanted = [[*pieces, END] for pieces in vocabulary.encode(texts)]
        given, said = [], []
        for candidates, target in zip(found, wanted, strict=True):
            made = processor.decode([candidate.pieces for candidate in candidates])
            given += [[*pieces, END] for pieces in vocabulary.encode(made)]
            said += [target] * len(candidates)
        scores = iter(scored(back, given, said))
        return [max(candidates, key=lambda one: one.score + self.weight * next(scores)).pieces for candidates in found]


@torch.inference_mode()
def likeliest(teacher: Teacher, sources: Sequence[Sequence[int]], count: int) -> list[list[Candidate]]:
    """Up to so many translations of each source (with its end) by a search as wide, the likeliest first."""
    found: list[list[Candidate]] = [[] for _ in sources]
    for group in batches([count * len(source) for source in sources], _BATCH):
        for index, candidates in zip(group, _search(teacher, [sources[index] for index in group], count), strict=True):
            found[index] = sorted(candidates, key=lambda one: -one.score)
    return found


@torch.inference_mode()
def scored(teacher: Teacher, sources: Sequence[Sequence[int]], targets: Sequence[Sequence[int]]) -> list[float]:
    """The logarithm of the probability of each target, given its source (both with their ends), by the mean of its
    pieces; in the choice are what the batch holds and the shortlists of its sources."""
    scores = [0.0] * len(sources)
    lengths = [max(len(source), len(target)) for source, target in zip(sources, targets, strict=True)]
    for group in batches(lengths, _BATCH):
        numbers, own_source = padded([sources[index] for index in group])
        wanted, own = padded([targets[index] for index in group])
        mask = hidden(own_source)
        x, _ = teacher.decode(teacher.shifted(wanted), teacher.encode(numbers, mask), mask)
        listed = teacher.allowed([sources[index] for index in group]).any(0)
        listed[wanted[own]] = True
        candidates = listed.nonzero()[:, 0]
        logs = teacher.choose_from(x[own], candidates).float().log_softmax(1)
        said = logs.gather(1, torch.searchsorted(candidates, wanted[own])[:, None])[:, 0]
        for index, parts in zip(group, said.split(own.sum(1).tolist()), strict=True):
            scores[index] = parts.mean().item()
    return scores


def _search(teacher: Teacher, sources: Sequence[Sequence[int]], width: int) -> list[list[Candidate]]:
    numbers, own = padded(sources)
    allowed = teacher.allowed(sources)
    candidates = allowed.any(0).nonzero()[:, 0]
    closed = torch.zeros(len(sources), len(candidates)).masked_fill_(~allowed[:, candidates], -torch.inf)
    weight, bias = teacher.embeddings.weight[candidates], teacher.bias[candidates]
    mask = hidden(own)
    encoded = teacher.encode(numbers, mask)
    # A row a translation that is not at its end; those of a source lie together.
    rows = torch.arange(len(sources)).repeat_interleave(width)
    memories = [tuple(part[rows] for part in layer.attention.memory(encoded)) for layer in teacher.decoders]
    mask, closed = mask[rows], closed[rows]
    states = [torch.zeros(len(rows), teacher.sizes.width) for _ in teacher.decoders]
    x = torch.zeros(len(rows), 1, teacher.sizes.width)
    # At first all rows of a source are the same, and one of them is looked at.
    scores = torch.full((len(sources), width), -torch.inf)
    scores[:, 0] = 0.0
    texts = torch.zeros(len(rows), 0, dtype=torch.long)
    ended: list[list[Candidate]] = [[] for _ in sources]
    for place in range(int(LONGEST * numbers.shape[1])):
        x = x + teacher.positions[place]
        for number, layer in enumerate(teacher.decoders):
            x, states[number] = layer.before(x, states[number])
            x = layer.feed(layer.attention(x, memories[number], mask))
        logs = (torch.nn.functional.linear(x[:, 0], weight, bias).float() + closed).log_softmax(1)
        every = (scores.view(-1, 1) + logs).view(len(sources), -1)
        best, where = every.topk(2 * width, 1)
        pieces = candidates[where % len(candidates)]
        origin = torch.arange(len(sources))[:, None] * width + where // len(candidates)
        over = pieces == END
        for source, rank in over[:, :width].nonzero().tolist():
            if len(ended[source]) < width and best[source, rank] > -torch.inf:
                said = texts[origin[source, rank]].tolist()
                ended[source].append(Candidate(said, best[source, rank].item() / (place + 1)))
        if all(len(found) >= width for found in ended):
            break
        # The best that are not at their end go on: those at their end are put last.
        order = best.masked_fill(over, -torch.inf).topk(width, 1).indices
        scores = best.masked_fill(over, -torch.inf).gather(1, order)
        chosen, kept = pieces.gather(1, order).flatten(), origin.gather(1, order).flatten()
        texts = torch.cat((texts[kept], chosen[:, None]), 1)
        states = [state[kept] for state in states]
        x = teacher.embed(chosen)[:, None]
    for source, found in enumerate(ended):
        if not found:
            found.append(Candidate(texts[source * width].tolist(), scores[source, 0].item() / texts.shape[1]))
    return ended


@lru_cache(maxsize=1)
def _opposite(files: marian.Files) -> tuple[Teacher, SentencePieceProcessor]:
    return Teacher(files), SentencePieceProcessor(model_proto=marian.contents(files.vocabulary))
