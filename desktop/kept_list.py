"""How the list of articles is written down between two runs of the program, and read again with nothing taken on trust.

A JSON object: ``entries`` in their order, each with one of ``file``, ``link``, ``sample`` or ``text``; the row that is
``shown``, and its ``place``: the index of the sentence at the top of the original.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.languages import LANGUAGES
from core.model import Link, Source, Text
from desktop.articles import Entry
from desktop.menus import ENCODINGS

_log = logging.getLogger(__name__)

SCHEMA = "nutgraf.session/1"

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
"""Where the articles that the program brings lie: it may be installed elsewhere when the list is read again."""

_MOST_ENTRIES = 10_000
_MOST_SENTENCES = 1_000_000
_CODECS = {name.lower() for name in ENCODINGS}


@dataclass(frozen=True, slots=True)
class KeptEdit:
    """A translation that the reader has put into other words, and the sentence that it belongs to.

    The file may be another one by now: ``source`` tells whether ``index`` still stands for the same sentence. It is
    empty where that is not known.
    """

    target: str
    index: int
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """A source, what the reader chose for it, and what became of its translation."""

    source: Source
    language: str | None = None
    encoding: str | None = None
    sentences: int | None = None
    edits: tuple[KeptEdit, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptList:
    """What the list held, the row that was shown, and the sentence at the top of its original; None: not known."""

    entries: tuple[KeptEntry, ...] = ()
    shown: int | None = None
    place: int | None = None
    texts: bool = field(default=True, compare=False)
    """Whether texts that came from no file are written down too."""

    def render(self) -> bytes:
        """The list as a file."""
        rows = [entry for entry in self.entries if self._lasts(entry.source)]
        shown = self.entries[self.shown] if self.shown is not None else None
        kept = {
            "schema": SCHEMA,
            # Texts may be equal: it is the row that counts.
            "shown": next((n for n, entry in enumerate(rows) if entry is shown), None),
            "place": self.place if any(entry is shown for entry in rows) else None,
            "entries": [_written(entry) for entry in rows],
        }
        # In ASCII alone: a name of a file may hold what no encoding of characters can.
        return json.dumps(kept, indent=1).encode("ascii")

    def _lasts(self, source: Source) -> bool:
        return not isinstance(source, Text) or (self.texts and isinstance(source.content, str))


def parse(data: bytes) -> KeptList:
    """The list that a file holds; what makes no sense in it is left out, which may be all of it."""
    try:
        kept = json.loads(data)
    except (ValueError, RecursionError) as error:
        _log.info("The list of last time can't be read: %s", error)
        return KeptList()
    if not isinstance(kept, dict) or kept.get("schema") != SCHEMA or not isinstance(kept.get("entries"), list):
        _log.info("The list of last time is in no form that is known here")
        return KeptList()
    entries: list[KeptEntry] = []
    shown = None
    for row, written in enumerate(kept["entries"][:_MOST_ENTRIES]):
        if entry := _entry(written):
            if row == kept.get("shown"):
                shown = len(entries)
            entries.append(entry)
    return KeptList(tuple(entries), shown, _count(kept.get("place")) if shown is not None else None)


def kept_edits(entry: Entry) -> tuple[KeptEdit, ...]:
    """The reader's own words for translations of an entry, as they are written down."""
    sentences = entry.article.sentences if entry.article else ()
    return tuple(
        KeptEdit(target, index, text, sentences[index].text if index < len(sentences) else "")
        for (target, index), text in entry.edits.items()
    )


def give_back(entry: Entry, edits: Sequence[KeptEdit]) -> int:
    """Puts edits back into an entry whose article was read again; how many have lost their sentence.

    An edit follows its sentence to where that stands now, if there is but one such sentence.
    """
    assert entry.article
    sentences = entry.article.sentences
    lost = 0
    for edit in edits:
        index: int | None = edit.index
        if edit.source and not (edit.index < len(sentences) and sentences[edit.index].text == edit.source):
            alike = [sentence.index for sentence in sentences if sentence.text == edit.source]
            index = alike[0] if len(alike) == 1 else None
        if index is None or index >= len(sentences):
            lost += 1
        else:
            entry.edits[edit.target, index] = edit.text
    return lost


def _written(entry: KeptEntry) -> dict[str, Any]:
    written: dict[str, Any] = {}
    match entry.source:
        case Text(content=content, name=name):
            written["text"], written["name"] = content, name
        case Link(url=url):
            written["link"] = url
        case Path() as path if path.is_relative_to(SAMPLES):
            written["sample"] = path.name
        case path:
            written["file"] = str(path)
    chosen = {"language": entry.language, "encoding": entry.encoding, "sentences": entry.sentences}
    written |= {name: value for name, value in chosen.items() if value is not None}
    if entry.edits:
        written["edits"] = [
            {"to": edit.target, "index": edit.index, "text": edit.text, "source": edit.source} for edit in entry.edits
        ]
    return written


def _entry(written: object) -> KeptEntry | None:
    if not isinstance(written, dict) or (source := _source(written)) is None:
        return None
    language, encoding = _text(written.get("language")), _text(written.get("encoding"))
    return KeptEntry(
        source,
        language if language in LANGUAGES else None,
        encoding if encoding in _CODECS else None,
        _count(written.get("sentences")) or None,
        tuple(_edits(written.get("edits"))),
    )


def _source(written: dict[str, object]) -> Source | None:
    if name := _text(written.get("file")):
        path = Path(name)
        return path if path.is_absolute() and "\0" not in name else None
    if name := _text(written.get("sample")):
        # By its name alone, which leads nowhere else.
        return SAMPLES / Path(name).name if (SAMPLES / Path(name).name).is_file() else None
    if url := _text(written.get("link")):
        # Imported on use: most lists hold no link.
        from core.web import is_web

        return Link(url) if is_web(url) else None
    content, name = _text(written.get("text")), _text(written.get("name"))
    return Text(_printable(content), _printable(name)) if content and name else None


def _edits(written: object) -> Iterator[KeptEdit]:
    for edit in written if isinstance(written, list) else ():
        if not isinstance(edit, dict):
            continue
        target, text, index = _text(edit.get("to")), _text(edit.get("text")), _count(edit.get("index"))
        if target in LANGUAGES and text and index is not None:
            yield KeptEdit(target, index, _printable(text), _printable(_text(edit.get("source"))))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    # True and False are numbers to Python.
    return value if type(value) is int and 0 <= value <= _MOST_SENTENCES else None


def _printable(text: str) -> str:
    """A text without halves of characters, which nothing can be made of."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
