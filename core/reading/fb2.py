"""FictionBook e-books (FB2, also zipped) into a ``Draft``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.errors import Reason
from core.model import Role
from core.reading.archive import Archive, Budget
from core.reading.draft import Draft, Raw
from core.reading.flow import BREAK, Event, Flow, attribute, events, first, iso_date, local

if TYPE_CHECKING:
    from lxml.etree import _Element

# Pictures, as letters. They are cut out before the file is parsed: one may be longer than any text should be.
_PICTURE = re.compile(rb"<binary\b[^<>]*>[^<]*</binary>")

_NAMES = ("first", "middle", "last")
_SKIPPED = frozenset(("image", "binary"))
_TEXTS = frozenset(("p", "v", "subtitle", "text-author", "td", "th"))
_INSIDE = {"cite": Role.QUOTE, "epigraph": Role.QUOTE, "title": Role.HEADING, "annotation": Role.QUOTE}


def read(raw: Raw) -> Draft:
    """The draft of a book: its title as the headline, its notes at the end.

    Raises UnreadableFile: BROKEN, HOSTILE, TOO_LARGE.
    """
    data = raw.data
    if data.startswith(b"PK"):
        archive = Archive(raw)
        data = archive.read(next(iter(archive.names), ""))
    root = Budget(raw).parse(_PICTURE.sub(b"", data))
    flow = Flow(raw)
    bodies = [child for child in root if local(child) == "body"]
    if not bodies:
        raise raw.refusal(Reason.BROKEN)
    for body in bodies:
        if attribute(body, "name") == "notes":
            flow.open()
            _walk(body, flow, frozenset(("title", *_SKIPPED)))
            flow.close_note()
        else:
            _walk(body, flow, _SKIPPED)
    info = root.find("./{*}description/{*}title-info")
    if info is None:
        return Draft(flow.paragraphs())
    title = first(info, "book-title")
    author = info.find("./{*}author")
    date = info.find("./{*}date")
    return Draft(
        flow.paragraphs(title),
        title=title,
        author="" if author is None else " ".join(filter(None, (first(author, f"{n}-name") for n in _NAMES))),
        language=first(info, "lang"),
        date="" if date is None else iso_date(attribute(date, "value") or first(info, "date")),
    )


def _walk(body: _Element, flow: Flow, skipped: frozenset[str]) -> None:
    """Tells a flow the paragraphs, poems and tables of a body, but for the elements of these names."""
    inside: list[Role] = []
    in_text = 0
    level = 1
    for event, name, _ in events(body, lambda name, element: name in skipped or attribute(element, "type") == "note"):
        if event is Event.TEXT:
            if in_text:
                flow.text(name)
        elif event is Event.START:
            if name in _INSIDE:
                inside.append(_INSIDE[name])
            elif name in ("td", "th"):
                flow.open()
            in_text += name in _TEXTS
            level += name == "section"
        else:
            in_text -= name in _TEXTS
            level -= name == "section"
            match name:
                case "p" | "text-author":
                    role = inside[-1] if inside else None
                    flow.end(role, level if role is Role.HEADING else 0)
                case "subtitle":
                    flow.end(Role.HEADING)
                case "v":
                    flow.text(BREAK)
                case "stanza":
                    flow.end(inside[-1] if inside else None)
                case "td" | "th":
                    flow.close_cell()
                case "tr":
                    flow.end_row()
                case _ if name in _INSIDE:
                    inside.pop()
