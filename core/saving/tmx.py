"""A digest as a translation memory, TMX 1.4b (LISA 2005): what OmegaT and others offer when a sentence comes again.

A sentence that was left in the original has no translation in the memory, only the reason why in a note: nobody wants
it offered.
"""

from __future__ import annotations

from datetime import UTC

from lxml import etree

from core import __version__
from core.model import Digest, Doubt, Layout
from core.saving import contents
from core.saving.xml import legal

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_SYSTEM = "http://www.lisa.org/tmx/tmx14.dtd"


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one memory in UTF-8: the title, and the sentences that the layout shows."""
    article, translation = digest.article, digest.translation
    root = etree.Element("tmx", version="1.4")
    header = etree.SubElement(
        root,
        "header",
        {
            "creationtool": "Nutgraf",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "nutgraf.digest/1",
            "adminlang": "en",
            "srclang": contents.tag(article.language),
            "datatype": "plaintext",
            "creationdate": _date(digest),
        },
    )
    _property(header, "title", article.title)
    for fact in contents.facts(digest):
        _property(header, fact.label.lower().replace(" ", "-"), fact.value)
    body = etree.SubElement(root, "body")
    title, doubt = (translation.title, translation.title_doubt) if translation else ("", None)
    _unit(body, digest, "title", article.title, title, doubt)
    kept = frozenset(digest.summary.sentences)
    for sentence, role in contents.sentences(digest, layout):
        text = translation.sentences.get(sentence.index, "") if translation else ""
        doubt = translation.doubtful.get(sentence.index) if translation else None
        unit = _unit(body, digest, str(sentence.index), sentence.text, text, doubt)
        edited = translation is not None and sentence.index in translation.edited
        known = {"role": role, "kept": _yes(sentence.index in kept), "edited": _yes(edited)}
        for place, (name, value) in enumerate(known.items()):
            _property(unit, name, value, place + (doubt is not None))
    return bytes(
        etree.tostring(
            root,
            encoding="UTF-8",
            xml_declaration=True,
            pretty_print=True,
            doctype=f'<!DOCTYPE tmx SYSTEM "{_SYSTEM}">',
        )
    )


def _unit(
    body: etree._Element, digest: Digest, name: str, original: str, text: str, doubt: Doubt | None
) -> etree._Element:
    """Adds a unit: a note of what is doubtful, the original, and its translation where there is one."""
    unit = etree.SubElement(body, "tu", tuid=name, creationdate=_date(digest))
    if doubt:
        etree.SubElement(unit, "note").text = contents.note(doubt)
    variants = [(digest.article.language, original)]
    if digest.translation and text and not contents.is_left(doubt, original, text):
        variants.append((digest.translation.target, text))
    for language, segment in variants:
        variant = etree.SubElement(unit, "tuv", {_LANGUAGE: contents.tag(language)})
        etree.SubElement(variant, "seg").text = legal(segment)
    return unit


def _property(parent: etree._Element, name: str, value: str, place: int | None = None) -> None:
    made = etree.Element("prop", type=f"x-{name}")
    made.text = legal(value)
    parent.insert(len(parent) if place is None else place, made)


def _yes(whether: bool) -> str:
    return "yes" if whether else "no"


def _date(digest: Digest) -> str:
    return f"{digest.made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
