"""PDF into a ``Draft``: PDFium tells words and places, in a process of its own; layout and paragraphs are ours."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import suppress
from typing import Any

from core import children
from core.errors import Reason
from core.reading import limits, pdf_words
from core.reading.draft import Draft, Raw
from core.reading.pdf_layout import lines
from core.reading.pdf_lines import Line, Word
from core.reading.pdf_paragraphs import paragraphs

_REASONS = {
    pdf_words.BROKEN: Reason.BROKEN,
    pdf_words.ENCRYPTED: Reason.ENCRYPTED,
    pdf_words.TOO_LARGE: Reason.TOO_LARGE,
    pdf_words.HOSTILE: Reason.HOSTILE,
}

_DATE = re.compile(r"D?:?\s*((?:19|20)\d\d)(?:(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?)?")

# Titles that programs make up: of the file's name, of the template's, of nothing.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|office)|untitled|unbenannt|sans titre|sin título|sem título|senza titolo"
    r"|без имени|document|dokument|documento|doc|presentation|slide|layout|print|scan|title|none|null)"
    r"(?![^\W\d_])[\s\d_-]*(?:$|-|:).*"
    r"|\S*\.(?:docx?|odt|rtf|txt|pdf|tex|dvi|ps|eps|indd|qxd|p65|fm|pptx?|xlsx?|html?|pages|md)\b.*"
    r"|(?:https?|file|about):.*|[\W\d_]*",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(r"user|admin\w*|owner|unknown|author|anonymous|default|root|guest|[\W\d_]*", re.IGNORECASE)


def read(raw: Raw) -> Draft:
    """The draft of a PDF. Raises UnreadableFile where it is locked, broken, hostile, or has pictures and no text."""
    about, pages = _pages(raw)
    if not any(any(map(str.isalnum, line.text)) for page in pages for line in page):
        raise raw.refusal(Reason.SCANNED)
    title = " ".join(about.get("Title", "").split())
    author = " ".join(about.get("Author", "").split())
    title = "" if _NO_TITLE.fullmatch(title) else title
    date = _DATE.match(about.get("CreationDate", ""))
    return Draft(
        tuple(paragraphs(pages, title)),
        title=title,
        author="" if _NO_AUTHOR.fullmatch(author) else author,
        language=about.get("Language", ""),
        date="-".join(filter(None, date.groups())) if date else "",
    )


def _pages(raw: Raw) -> tuple[dict[str, str], list[list[Line]]]:
    """What a PDF says of itself, and the lines of its pages. Raises UnreadableFile."""
    made: list[Any] = []
    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            # It finds its library where this process does.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process,
    ):
        assert process.stdin and process.stdout
        # It reads all before it writes anything. Where it ends before, its exit code says why.
        with suppress(BrokenPipeError), process.stdin:
            process.stdin.write(raw.data)
        for number, output in enumerate(process.stdout):
            value = json.loads(output)
            made.append(lines([(word[1], Word(word[0], *word[2:])) for word in value], number) if number else value)
        code = process.wait()
        complaints.seek(0)
        complaint = complaints.read().decode(errors="replace").strip()
    if code == 1:
        raise RuntimeError(complaint)
    if code:
        raise raw.refusal(_REASONS.get(code, Reason.BROKEN), complaint)
    return made[0], made[1:]


def _command() -> list[str]:
    limit = [str(limits.PAGES), str(limits.LETTERS), str(limits.SECONDS), str(limits.MEMORY)]
    return [*children.command(pdf_words.__name__), *limit]
