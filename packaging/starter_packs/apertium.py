"""Puts Portuguese into its neighbours, and them into Portuguese, with Apertium (https://www.apertium.org).

Apertium is a program of its own, under the GPL (Debian: apertium, apertium-es-pt, apertium-por-cat, apertium-pt-gl);
nothing here is made of it but text. Texts are fed as HTML, a paragraph each: as plain text it loses final full stops,
and a paragraph's number comes back in its tag, so that no line can slip into another's place.
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

_MODES = {
    ("pt", "es"): "pt-es",
    ("pt", "ca"): "por-cat",
    ("pt", "gl"): "pt-gl",
    ("es", "pt"): "es-pt",
    ("ca", "pt"): "cat-por",
    ("gl", "pt"): "gl-pt",
}

PACKAGES = "apertium apertium-es-pt apertium-por-cat apertium-pt-gl"

_PARAGRAPH = re.compile(r'<p id="(\d+)">(.*?)</p>', re.DOTALL)

# Before a word: unknown, not in the bilingual dictionary, not to be inflected.
_MARKED = re.compile(r"[*@#]+(?=[^\W_])")
_UNKNOWN = re.compile(r"\*([^\W_][\w'’-]*)")
_FAILED = re.compile(r"[@#](?=[^\W_])")

# Such characters of the text itself stand aside meanwhile, or they would be taken for marks.
_ASIDE = {"*": "\ue000", "@": "\ue001", "#": "\ue002"}

# Apertium's dictionaries explain some words in brackets.
_EXPLANATION = re.compile(r" \((?:en|em|in) (?:inglés|inglês|anglès)\)\.?")

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A translation, the words that Apertium does not know and left as they were, and whether it failed at others."""

    text: str
    unknown: tuple[str, ...]
    failed: bool


def missing(language: str) -> str | None:
    """What must be installed for Portuguese and a language; None where all is there. ValueError for an unknown one."""
    modes = {mode for pair, mode in _MODES.items() if language in pair and language != "pt"}
    if not modes:
        raise ValueError(f"Apertium has no way from Portuguese to {language} here")
    if shutil.which("apertium"):
        listed = subprocess.run(["apertium", "-l"], capture_output=True, text=True, check=False).stdout.split()
        if modes <= set(listed):
            return None
    return f"Apertium for Portuguese and {language} is not installed (Debian: apt install {PACKAGES})"


def translate(texts: Sequence[str], source: str, target: str) -> list[Rendered]:
    """A translation of each text. Raises CalledProcessError where Apertium fails, ValueError where a text got lost."""
    given = "".join(f'<p id="{number}">{_prepared(text)}</p>\n' for number, text in enumerate(texts))
    ended = subprocess.run(
        ["apertium", "-f", "html", _MODES[source, target]],
        input=given.encode("utf-8"),
        stdout=subprocess.PIPE,
        check=True,
    )
    paragraphs = _PARAGRAPH.findall(ended.stdout.decode("utf-8"))
    if [int(number) for number, _ in paragraphs] != list(range(len(texts))):
        raise ValueError(f"Apertium gave back {len(paragraphs)} paragraphs, not the {len(texts)} that it was given")
    return [_rendered(text, made) for text, (_, made) in zip(texts, paragraphs, strict=True)]


def _prepared(text: str) -> str:
    for char, aside in _ASIDE.items():
        text = text.replace(char, aside)
    return html.escape(_SPACES.sub(" ", text).strip(), quote=False)


def _rendered(text: str, made: str) -> Rendered:
    plain = _SPACES.sub(" ", html.unescape(made)).strip()
    unknown, failed = tuple(_UNKNOWN.findall(plain)), bool(_FAILED.search(plain))
    plain = _MARKED.sub("", plain)
    if not _EXPLANATION.search(text):
        plain = _EXPLANATION.sub("", plain)
    for char, aside in _ASIDE.items():
        plain = plain.replace(aside, char)
    return Rendered(plain, unknown, failed)
