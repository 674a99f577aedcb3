"""A digest as a document to go on translating, XLIFF 1.2 (OASIS 2008), which OmegaT, Trados and memoQ all open.

A block of the article is a group, a sentence a unit. What a machine translated is "translated" and not yet approved,
what looks wrong needs a review, and what was left in the original still needs a translation.
"""

from __future__ import annotations

from datetime import UTC
from itertools import groupby

from lxml import etree

from core import __version__
from core.model import Digest, Doubt, Layout
from core.saving import contents
from core.saving.xml import legal

_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_XML = "{http://www.w3.org/XML/1998/namespace}"


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one file in UTF-8: the title, and the sentences that the layout shows."""
    article, translation = digest.article, digest.translation
    root = etree.Element(_tag("xliff"), nsmap={None: _NAMESPACE}, version="1.2")
    about = {
        "original": legal(article.source),
        "source-language": contents.tag(article.language),
        "datatype": "plaintext",
        "date": f"{digest.made.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "tool-id": "nutgraf",
    }
    if translation:
        about["target-language"] = contents.tag(translation.target)
    file = etree.SubElement(root, _tag("file"), about)
    header = etree.SubElement(file, _tag("header"))
    tool = {"tool-id": "nutgraf", "tool-name": "Nutgraf", "tool-version": __version__}
    etree.SubElement(header, _tag("tool"), tool)
    for fact in contents.facts(digest):
        _note(header, f"{fact.label}: {fact.value}")
    body = etree.SubElement(file, _tag("body"))
    title, doubt = (translation.title, translation.title_doubt) if translation else ("", None)
    _unit(body, digest, "title", article.title, title, doubt)
    blocks = [number for number, block in enumerate(article.blocks) for _ in block.sentences]
    kept = frozenset(digest.summary.sentences)
    shown = contents.sentences(digest, layout)
    for number, run in groupby(shown, key=lambda pair: blocks[pair[0].index]):
        role = article.blocks[number].role
        group = etree.SubElement(body, _tag("group"), {"id": f"block-{number}", "restype": f"x-{role}"})
        for sentence, _ in run:
            text = translation.sentences.get(sentence.index, "") if translation else ""
            doubt = translation.doubtful.get(sentence.index) if translation else None
            unit = _unit(group, digest, str(sentence.index), sentence.text, text, doubt)
            if sentence.index in kept:
                _note(unit, "part of the summary")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _unit(
    parent: etree._Element, digest: Digest, name: str, original: str, text: str, doubt: Doubt | None
) -> etree._Element:
    unit = etree.SubElement(parent, _tag("trans-unit"), {"id": name, "approved": "no", f"{_XML}space": "preserve"})
    etree.SubElement(unit, _tag("source")).text = legal(original)
    edited = False
    if digest.translation and text:
        edited = name.isdecimal() and int(name) in digest.translation.edited
        if contents.is_left(doubt, original, text):
            state = {"state": "needs-translation"}
        elif edited:
            state = {"state": "translated"}
        else:
            state = {"state": "needs-review-translation" if doubt else "translated", "state-qualifier": "mt-suggestion"}
        etree.SubElement(unit, _tag("target"), state).text = legal(text)
    if doubt or edited:
        _note(unit, contents.note(doubt, edited))
    return unit


def _note(parent: etree._Element, text: str) -> None:
    etree.SubElement(parent, _tag("note"), {"from": "nutgraf"}).text = legal(text)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
