"""What is saved for people holds what was read as text alone: nothing in it runs, loads or leads anywhere."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from lxml import etree
from markdown_it import MarkdownIt

from core.model import Digest
from core.saving import Layout, render
from tests.core.digests import fully_translated
from tests.properties import digests, hostile_texts

LAYOUTS = list(Layout)

# Every element that a saved page has, with the attributes that it may have.
_ANY = {"class", "lang", "dir"}
PAGE = {
    **{name: _ANY for name in ("html", "body", "header", "main", "footer", "div", "p", "span", "small", "h1", "h2")},
    **{name: set() for name in ("head", "title", "style", "dl", "dt", "dd", "bdi")},
    "meta": {"charset", "http-equiv", "content", "name"},
    "a": {"href", "rel"},
}


class Marks(HTMLParser):
    """The elements of a page with their attributes, as a browser's tokenizer would tell them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.comments = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.comments += 1


def check_page(elements: list[tuple[str, dict[str, str | None]]], digest: Digest) -> None:
    for tag, attributes in elements:
        assert tag in PAGE, tag
        assert attributes.keys() <= PAGE[tag], attributes
    links = {attributes["href"] for tag, attributes in elements if tag == "a"}
    assert all(link and link.startswith(("http://", "https://")) for link in links)
    assert len(links) <= len({digest.article.url, digest.article.source})
    policies = [attributes["content"] for tag, attributes in elements if "http-equiv" in attributes]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


@given(digests(hostile_texts))
def test_a_saved_page_holds_no_element_but_ours(digest: Digest) -> None:
    for layout in LAYOUTS:
        page = render(digest, "html", layout)
        marks = Marks(page.decode())
        assert not marks.comments
        check_page(marks.elements, digest)
        tree = etree.fromstring(page, etree.HTMLParser(encoding="utf-8"))
        check_page([(str(element.tag), dict(element.attrib)) for element in tree.iter()], digest)


@given(digests(hostile_texts))
def test_saved_markdown_shows_no_picture_and_leads_nowhere_that_the_text_does_not(digest: Digest) -> None:
    for layout in LAYOUTS:
        shown = Marks(MarkdownIt("commonmark", {"html": True}).render(render(digest, "markdown", layout).decode()))
        assert not {tag for tag, _ in shown.elements} & {
            "img",
            "script",
            "iframe",
            "link",
            "meta",
            "base",
            "svg",
            "style",
        }
        assert not any(name.startswith("on") for _, attributes in shown.elements for name in attributes)
        links = {attributes["href"] for tag, attributes in shown.elements if tag == "a"}
        assert all(link and link.startswith(("http://", "https://", "mailto:")) for link in links)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_is_made_of_the_elements_that_are_checked(layout: Layout) -> None:
    elements = Marks(render(fully_translated(), "html", layout).decode()).elements
    assert {"span", "meta", "style"} <= {tag for tag, _ in elements}
