"""The algorithms that summaries are made with, by name: a table that costs nothing to import."""

from __future__ import annotations

ALGORITHMS = {
    "nutgraf": "Nutgraf: central sentences, early ones first, nothing said twice (the default)",
    "lexrank": "LexRank: sentences that many others resemble (Erkan & Radev 2004)",
    "textrank": "TextRank: sentences that share words with important ones (Mihalcea & Tarau 2004)",
    "lsa": "LSA: sentences with much of the article's topics (Gong & Liu 2001; Steinberger & Jezek 2004)",
    "luhn": "Luhn: sentences dense in the article's frequent words (Luhn 1958)",
    "sumbasic": "SumBasic: sentences of frequent words not said yet (Nenkova & Vanderwende 2005)",
    "kl": "KL: sentences that bring the summary's words nearest to the article's (Haghighi & Vanderwende 2009)",
    "reduction": "Reduction: sentences that share the most words with all others (Fabish 2014)",
    "edmundson": "Edmundson: sentences with words of the title and headings, at the start and end (Edmundson 1969)",
}
"""The algorithms by name, with what each one looks for; the default first."""

DEFAULT = next(iter(ALGORITHMS))
