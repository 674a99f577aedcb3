"""A sentence for people: a template with named fields and the values for them, so that it can be translated first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Zero-width joiners, without which Persian names and many emoji are misspelt, though Unicode counts them as controls.
_JOINERS = "\u200c\u200d"


def template(text: str) -> str:
    """The text itself: marks it as a template, for extractors of strings to find."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for people: ``str()`` gives it in English; ``template`` holds a {field} for each of ``values``."""

    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


def printable(text: str) -> str:
    """A name on one line, without what could steer a terminal, reverse the text around it, or not be encoded."""
    return "".join(c if c.isprintable() or c in _JOINERS else "\N{REPLACEMENT CHARACTER}" for c in text)
