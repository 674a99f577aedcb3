"""Which line of a web page is the headline of its article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.reading.page import Block

# What stands between a headline and its outlet or section. Dashes stand in headlines too; the others do not.
_SEPARATOR = re.compile(r"\s+[|·•»«›–—-]+\s+|\s*[|»]\s*|(?<=[\u2e80-\uffef])[_－]")
_SURE = re.compile(r"[|»_]")

# A part of a title is a headline from this many words on: less may be the name of a section.
_WORDS = 3

# A heading that shares so much of its words with the title says the same in other words.
_ALIKE = 0.6

_WORD = re.compile(r"\w+")


def find(blocks: Sequence[Block], titles: Sequence[str], site: str) -> str:
    """The headline of an article, nothing where there is none.

    ``blocks`` are those that it may stand among, ``titles`` what the page is called in its head, the best first,
    ``site`` the names of its outlet.
    """
    words = [_words(title) for title in titles]
    headings = [block for level in (1, 2, 3) for block in blocks if block.heading == level]
    headings = [block for block in headings if not _is_outlet(block.text, site)]
    # A heading that says just what a title says, without its outlet. The page's own title, the last, goes first: what
    # is taken for the best of them may be no more than the largest heading.
    for title in reversed(titles):
        own = _words(without_outlet(title, site))
        for block in headings:
            if len(own) >= _WORDS and _words(block.text) == own:
                return block.text
    for alike in (_is_part, _is_alike):
        for block in headings:
            if any(alike(_words(block.text), title) for title in words):
                return block.text
    largest = [block.text for block in headings if block.heading == 1]
    if len(largest) == 1 and len(_words(largest[0])) >= _WORDS:
        return largest[0]
    return next((cleaned for title in titles if (cleaned := without_outlet(title, site))), "")


def is_same(text: str, headline: str) -> bool:
    """Whether a line says what the headline says, whatever its marks and the case of its letters."""
    return _words(text) == _words(headline)


def without_outlet(title: str, site: str) -> str:
    """A title such as "Headline | Outlet" without the outlet, whose names are in ``site``, and without its section."""
    while marks := list(_SEPARATOR.finditer(title)):
        first, last = marks[0], marks[-1]
        head, tail = title[: last.start()], title[last.end() :]
        if _is_outlet(tail, site) or (_SURE.search(last[0]) and len(tail) < len(head) > len(title) / 2):
            title = head
        elif _is_outlet(title[: first.start()], site):
            title = title[first.end() :]
        else:
            break
    return title.strip()


def _is_outlet(text: str, site: str) -> bool:
    name = "".join(_words(text))
    return bool(name) and name in "".join(_words(site))


def _is_part(words: list[str], title: list[str]) -> bool:
    """Whether words stand together in a title, and are more than a name in it."""
    if len(words) < _WORDS and words != title[: len(words)]:
        return False
    return bool(words) and f" {' '.join(words)} " in f" {' '.join(title)} "


def _is_alike(words: list[str], title: list[str]) -> bool:
    shared = set(words) & set(title)
    return len(words) >= _WORDS and len(shared) >= _ALIKE * max(len(set(words)), len(set(title)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
