"""The reader's own list of terms as a file: CSV (source,target,from,to) or TBX (ISO 30042), read and written.

An empty target keeps a term as it is; ``from`` and ``to`` are the languages that it holds for, and may be left out.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import BadGlossary, Flaw, Reason, UnreadableFile
from core.languages import of_tag
from core.model import Glossary, Term
from core.saving import atomic

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Glossary", "Term", "load", "save"]

# No person writes a longer list, and a term is a few words: above these, a file is something else.
MOST_BYTES = 4 * 1024 * 1024
MOST_TERMS = 10_000
LONGEST_TERM = 200

_HEAD = ("source", "target", "from", "to")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TBX = "urn:iso:std:iso:30042:ed-2"


def load(path: Path) -> Glossary:
    """The glossary in a file: TBX where its content begins as XML, else CSV with commas, semicolons or tabs, in UTF-8
    (or UTF-16 with a byte order mark).

    Raises UnreadableFile where there is no such file or it can't be opened, and BadGlossary, which says what is wrong
    in which row. Two rows for the same words and languages must agree.
    """
    data = _bytes(path)
    text = _text(path, data)
    if not text.strip():
        raise BadGlossary(path, Flaw.EMPTY)
    if text.lstrip().startswith("<"):
        return Glossary(tuple(dict.fromkeys(_from_tbx(path, data))))
    return Glossary(tuple(_from_csv(path, text)))


def save(glossary: Glossary, path: Path) -> None:
    """Writes a glossary, as TBX where the name ends in .tbx, else as CSV; whole or not at all. Raises CannotSave.

    CSV keeps everything; TBX has no direction, so that a term comes back for both.
    """
    data = _to_tbx(glossary) if path.suffix.lower() == ".tbx" else _to_csv(glossary)
    atomic.write(path, data, overwrite=True)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadGlossary(path, Flaw.TOO_LARGE)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(path, Reason.MISSING) from error
    except IsADirectoryError as error:
        raise UnreadableFile(path, Reason.FOLDER) from error
    except PermissionError as error:
        raise UnreadableFile(path, Reason.FOLDER if path.is_dir() else Reason.FORBIDDEN) from error
    except OSError as error:
        raise UnreadableFile(path, Reason.BROKEN, str(error)) from error
    if len(data) > MOST_BYTES:
        raise BadGlossary(path, Flaw.TOO_LARGE)
    return data


def _text(path: Path, data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\0" in data and not wide:
            raise BadGlossary(path, Flaw.BINARY) from error
        row = 0 if wide else data.count(b"\n", 0, error.start) + 1
        raise BadGlossary(path, Flaw.ENCODING, row) from error
    if found := _CONTROL.search(text):
        raise BadGlossary(path, Flaw.BINARY, text.count("\n", 0, found.start()) + 1)
    return text


def _from_csv(path: Path, text: str) -> Iterator[Term]:
    first = text.lstrip().splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    head: tuple[str, ...] = _HEAD
    seen: dict[tuple[str, str, str], Term] = {}
    row = 1
    try:
        for cells in rows:
            # The row on which the entry ends: a quoted cell may hold a line end.
            row = rows.line_num
            cells = [" ".join(cell.split()) for cell in cells]
            if not any(cells):
                continue
            names = tuple(cell.lower() for cell in cells)
            if not seen and head is _HEAD and {"source", "target"} <= set(names):
                if unknown := [cell for cell in names if cell not in _HEAD]:
                    raise BadGlossary(path, Flaw.COLUMNS, row, ", ".join(unknown))
                head = names
                continue
            if not 2 <= len(cells) <= len(head):
                raise BadGlossary(path, Flaw.COLUMNS, row, str(len(cells)))
            term = _term(path, row, **dict(zip(head, cells, strict=False)))
            key = (term.source, term.source_language, term.target_language)
            if seen.setdefault(key, term) != term:
                raise BadGlossary(path, Flaw.CONFLICT, row, term.source)
            if len(seen) > MOST_TERMS:
                raise BadGlossary(path, Flaw.TOO_LARGE, row)
    except csv.Error as error:
        raise BadGlossary(path, Flaw.COLUMNS, rows.line_num, str(error)) from error
    if not seen:
        raise BadGlossary(path, Flaw.EMPTY)
    yield from seen.values()


def _term(path: Path, row: int, source: str = "", target: str = "", **languages: str) -> Term:
    if not _is_spoken(source):
        raise BadGlossary(path, Flaw.NO_SOURCE, row)
    if len(source) > LONGEST_TERM or len(target) > LONGEST_TERM:
        raise BadGlossary(path, Flaw.TOO_LONG, row)
    codes = {name: of_tag(tag) for name, tag in languages.items()}
    for name, tag in languages.items():
        if tag and not codes[name]:
            raise BadGlossary(path, Flaw.LANGUAGE, row, tag)
    return Term(source, target, codes.get("from", ""), codes.get("to", ""))


def _is_spoken(words: str) -> bool:
    return any(map(str.isalnum, words))


def _from_tbx(path: Path, data: bytes) -> Iterator[Term]:
    """Each term of an entry in one language becomes the first one in each other; what stands alone is kept as it is."""
    root = _parsed(path, data)
    count = 0
    entries = [*root.iter("{*}conceptEntry", "{*}termEntry")]
    if not entries:
        raise BadGlossary(path, Flaw.EMPTY if root.tag.endswith(("tbx", "martif")) else Flaw.NOT_TBX, root.sourceline)
    for entry in entries:
        sections = []
        for section in entry.iter("{*}langSec", "{*}langSet"):
            tag = section.get(_LANG, section.get("lang", "")).strip()
            said = [" ".join("".join(term.itertext()).split()) for term in section.iter("{*}term")]
            if any(said):
                language = "" if tag.lower() in ("", "und", "mul", "zxx") else tag
                sections.append((section.sourceline, language, [words for words in said if words]))
        if not any(_is_spoken(words) for _, _, said in sections for words in said):
            raise BadGlossary(path, Flaw.NO_SOURCE, entry.sourceline)
        pairs = permutations(sections, 2) if len(sections) > 1 else [(sections[0], (0, "", [""]))]
        for (row, language, said), (_, other, meant) in pairs:
            # A sign may be what a word becomes, but no text is looked through for one.
            for words in filter(_is_spoken, said):
                count += 1
                if count > MOST_TERMS:
                    raise BadGlossary(path, Flaw.TOO_LARGE, row)
                yield _term(path, row, source=words, target=meant[0], **{"from": language, "to": other})


def _parsed(path: Path, data: bytes) -> _Element:
    """The root of XML that declares no entities; nothing outside of it is read."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BadGlossary(path, Flaw.NOT_TBX, error.lineno or 0, error.msg or "") from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise BadGlossary(path, Flaw.ENTITIES)
    return root


def _to_csv(glossary: Glossary) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(_HEAD)
    for term in glossary.terms:
        writer.writerow((term.source, term.target, term.source_language, term.target_language))
    # With a mark, without which spreadsheets take the file for one in the code page of their system.
    return file.getvalue().encode("utf-8-sig")


def _to_tbx(glossary: Glossary) -> bytes:
    from lxml import etree
    from lxml.builder import ElementMaker

    make = ElementMaker(namespace=_TBX, nsmap={None: _TBX})

    def section(words: str, language: str) -> _Element:
        made = make.langSec(make.termSec(make.term(words)))
        made.set(_LANG, language or "und")
        return made

    body = make.body()
    for number, term in enumerate(glossary.terms, 1):
        entry = make.conceptEntry(section(term.source, term.source_language), id=f"t{number}")
        if term.target:
            entry.append(section(term.target, term.target_language))
        body.append(entry)
    about = make.tbxHeader(make.fileDesc(make.sourceDesc(make.p("A glossary of Nutgraf"))))
    root = make.tbx(about, make.text(body), type="TBX-Core", style="dca")
    root.set(_LANG, "en")
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written
