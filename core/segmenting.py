"""Words of scripts without spaces, Chinese, Japanese and Thai, where BudouX is installed: the extra ``segmenters``.

BudouX is a small model a script that decides between any two characters by those around them (Google, Apache-2.0).
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from core.languages import is_traditional

if TYPE_CHECKING:
    from budoux import Parser

_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_THAI = re.compile("[\u0e00-\u0e7f]")


def model_for(text: str) -> str:
    """The model that a text in scripts without spaces is parted by; empty for scripts without one, such as Khmer."""
    if _KANA.search(text):
        return "ja_word"
    if _HAN.search(text):
        return "zh-hant" if is_traditional(text) else "zh-hans"
    return "th" if _THAI.search(text) else ""


@lru_cache(maxsize=10_000)
def segment(run: str, model: str) -> tuple[str, ...]:
    """The words of a run of characters without a space, in order and complete; none where they can't be told."""
    parser = _parser(model) if model else None
    return tuple(parser.parse(run)) if parser else ()


def count(run: str, model: str) -> int:
    """How many words a run has; where they can't be told, as many as it has pairs of neighbouring characters."""
    return len(segment(run, model)) or max(1, len(run) - 1)


@cache
def _parser(model: str) -> Parser | None:
    try:
        from budoux import Parser
    except ModuleNotFoundError:
        return None
    return Parser(json.loads(files("budoux").joinpath("models", f"{model}.json").read_text(encoding="utf-8")))
