"""All that nutgraf-cli does without being asked for the network, as a program: ``python tests/core/tour.py FOLDER``.

Articles in every format are read, summarised by every algorithm, translated, and saved in every format; one is opened
again; what is installed is listed. It ends with an error where any of this does.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.__main__ import main
from core.algorithms import ALGORITHMS
from core.reading.formats import FORMATS as READ
from core.saving import FORMATS as SAVED
from tests.fuzzing.seeds import SEEDS


def tour(folder: Path) -> None:
    """Takes the tour, in an empty folder."""
    articles, saved = folder / "articles", folder / "saved"
    articles.mkdir()
    for name, form in READ.items():
        if name in SEEDS:
            (articles / f"{name}{form.suffixes[0]}").write_bytes(SEEDS[name]()[0])
    _run(
        str(articles),
        "--from",
        "en",
        "--to",
        "pt",
        "--format",
        "json",
        "--save",
        f"{saved}/",
        "--name",
        "{source}.{ext}",
    )
    assert {path.stem for path in articles.iterdir()} <= {path.stem for path in saved.iterdir()}, "one was not saved"
    again = str(saved / "html.json")
    for name, format in SAVED.items():
        _run(again, "--to", "pt", "--full", "--format", name, "--save", str(folder / f"again{format.suffixes[0]}"))
    for algorithm in ALGORITHMS:
        _run(again, "--algorithm", algorithm)
    for command in ("packs", "packs list", "languages", "algorithms"):
        _run(*command.split())


def _run(*arguments: str) -> None:
    code = main(arguments)
    assert code == 0, f"nutgraf-cli {' '.join(arguments)} ended with {code}"


if __name__ == "__main__":
    tour(Path(sys.argv[1]))
