"""Makes the lists of words that a language has, for the program to know those that a model made up.

    python packaging/lexicons.py        writes resources/lexicons/*.txt.gz; needs the package wordfreq

They are the words of wordfreq's large lists, of once in a hundred million words and more, that a model can make up: of
five letters and more, and nothing but letters.
"""

from __future__ import annotations

import gzip
from pathlib import Path

from wordfreq import get_frequency_dict

from core.lexicon import LANGUAGES, LEXICONS, SHORTEST


def main() -> None:
    for language in sorted(LANGUAGES):
        words = {word for word in get_frequency_dict(language, "large") if word.isalpha() and len(word) >= SHORTEST}
        text = "".join(f"{word}\n" for word in sorted(words, key=str.encode))
        path = Path(LEXICONS, f"{language}.txt.gz")
        path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
        print(f"{path.name}: {len(words):,} words")


if __name__ == "__main__":
    main()
