"""Rating sentences: sumy's algorithms, as fast as an article of any length needs, and one of our own.

::

    steps.py        what they share: ratings in steps, and sumy's way of asking for them
    counts.py       which word stands how often in which sentence, as arrays
    lexrank.py      a sentence is rated by the sentences that resemble it
    overlap.py      TextRank and Reduction: rated by the words shared with all others
    lsa.py          Latent Semantic Analysis
    luhn.py         clusters of frequent words
    greedy.py       SumBasic and KL: one sentence after another, each for what those before it left out
    edmundson.py    words of the title and headings, and the place in the text
    nutgraf.py      our own, the default

Each is a subclass of sumy's class and rates as sumy does, but never by comparing all pairs in Python, which takes sumy
minutes for a thousand sentences. sumy keeps ratings by the text of a sentence, so that two equal ones share what was
given last: so do these.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.ranking.steps import Ranker

_CLASSES = {
    "nutgraf": ("nutgraf", "Nutgraf"),
    "lexrank": ("lexrank", "LexRank"),
    "textrank": ("overlap", "TextRank"),
    "lsa": ("lsa", "Lsa"),
    "luhn": ("luhn", "Luhn"),
    "sumbasic": ("greedy", "SumBasic"),
    "kl": ("greedy", "Kl"),
    "reduction": ("overlap", "Reduction"),
    "edmundson": ("edmundson", "Edmundson"),
}


def ranker(algorithm: str, language: str) -> Ranker:
    """The algorithm of that name, with the stems and stop words of a language. Raises KeyError."""
    from core.sentences import stemmer, stop_words

    # Imported on use: sumy and numpy cost a fifth of a second, which the start of the program need not pay.
    module, name = _CLASSES[algorithm]
    made: Ranker = getattr(import_module(f"core.ranking.{module}"), name)(stemmer(language))
    made.stop_words = stop_words(language)
    return made
