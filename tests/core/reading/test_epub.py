"""E-books into paragraphs: EPUB, and FictionBook."""

from __future__ import annotations

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading import fb2
from core.reading.draft import Draft, Paragraph, Raw
from core.reading.epub import read
from tests.core.reading.packed import epub, packed_as

TITLE = "<dc:title>The Sea</dc:title>"
LOCK = (
    '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/><CipherData><CipherReference URI="book/one.xhtml"/>'
    "</CipherData></EncryptedData></encryption>"
)


def draft(page: str, metadata: str = "") -> Draft:
    return read(Raw(epub({"one.xhtml": page}, metadata), "book.epub"))


def body(text: str) -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{text}</body></html>'


def texts(made: Draft) -> list[str]:
    return [p.text for p in made.paragraphs]


def test_all_pages_come_in_the_order_of_the_spine_but_for_covers_and_navigation() -> None:
    pages = {name: body(f"<p>{name}</p>") for name in ("cover.xhtml", "b.xhtml", "nav.xhtml", "a.xhtml")}
    assert texts(read(Raw(epub(pages), "x"))) == ["b.xhtml", "a.xhtml"]


def test_the_title_of_a_book_is_the_headline_wherever_it_stands() -> None:
    inserted = draft(body("<h1>One</h1><p>a</p>"), TITLE)
    assert inserted.paragraphs[:2] == (Paragraph("The Sea", Role.HEADLINE), Paragraph("One", Role.HEADING))
    found = draft(body("<p>the sea</p><h1>One</h1>"), TITLE)
    assert found.paragraphs == (Paragraph("the sea", Role.HEADLINE), Paragraph("One", Role.HEADING))


def test_a_title_that_is_the_name_of_a_file_gives_way_to_the_first_heading() -> None:
    named = TITLE.replace("The Sea", "the-sea_v2")
    made = draft(body("<h1>The Sea and I</h1><p>a</p><h1>Two</h1>"), named)
    assert made.paragraphs[0] == Paragraph("The Sea and I", Role.HEADLINE)
    assert draft(body("<p>a</p>"), named).title == "the-sea_v2"


def test_elements_tell_the_roles() -> None:
    made = draft(
        body(
            "text <div>one<blockquote><p>two</p></blockquote></div><ul><li>three</li></ul><figcaption>four</figcaption>"
            "<pre>five\n six</pre><table><tr><td>7</td><td>8</td></tr></table><h2>nine</h2><h2>ten</h2>"
        )
    )
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("text", None),
        ("one", None),
        ("two", Role.QUOTE),
        ("three", Role.LIST),
        ("four", Role.CAPTION),
        ("five\u2028 six", Role.LIST),
        ("7 | 8", Role.LIST),
        ("nine", Role.HEADING),
        ("ten", Role.HEADING),
    ]


def test_notes_stand_at_the_end_and_their_numbers_are_left_out() -> None:
    made = draft(
        body(
            'A word<a epub:type="noteref" href="#n">1</a> more<sup><a href="#m">[2]</a></sup>, and '
            '<a href="#k">a link</a>.<aside epub:type="footnote" id="n"><p>note</p></aside><p>b</p>'
        ).replace("<html", '<html xmlns:epub="http://www.idpf.org/2007/ops"')
    )
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("A word more, and a link.", None),
        ("b", None),
        ("note", Role.LIST),
    ]


def test_lines_that_are_only_links_within_the_book_are_no_part_of_it() -> None:
    made = draft(body('<p><a href="b.xhtml">Chapter 1</a></p><p>See <a href="b.xhtml">there</a>.</p>'))
    assert [p.role for p in made.paragraphs] == [Role.BOILERPLATE, None]


def test_named_characters_scripts_and_wrapped_lines() -> None:
    made = draft(
        "<!DOCTYPE html><html><body><p>caf&eacute;&nbsp;&amp;\n  bar<script>x</script><br/>云岭\n茶农</p></body></html>"
    )
    assert texts(made) == ["café\xa0& bar\u2028云岭茶农"]


def test_a_page_that_is_no_xml_is_read_as_the_html_that_it_nearly_is() -> None:
    assert texts(draft("<html><body><p>one<br>two<p>three &c <i>four</p>")) == ["one\u2028two", "three &c four"]


def test_metadata_is_read() -> None:
    more = "<dc:creator>Ana Reis</dc:creator><dc:date>2020-05</dc:date><dc:language>pt</dc:language>"
    made = draft(body("<p>a</p>"), TITLE + more)
    assert (made.title, made.author, made.date, made.language) == ("The Sea", "Ana Reis", "2020-05", "pt")


@pytest.mark.parametrize(
    ("algorithm", "locked"),
    [("http://www.w3.org/2001/04/xmlenc#aes128-cbc", True), ("http://www.idpf.org/2008/embedding", False)],
)
def test_a_book_that_is_locked_is_refused_but_encrypted_fonts_lock_nothing(algorithm: str, locked: bool) -> None:
    data = epub({"one.xhtml": body("<p>a</p>")}, more={"META-INF/encryption.xml": LOCK.format(algorithm)})
    if not locked:
        assert texts(read(Raw(data, "x"))) == ["a"]
        return
    with pytest.raises(UnreadableFile) as caught:
        read(Raw(data, "x"))
    assert caught.value.reason is Reason.ENCRYPTED


def test_a_book_without_pages_is_broken() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Raw(epub({}), "x"))
    assert caught.value.reason is Reason.BROKEN


FICTION = (
    '<FictionBook xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><author><first-name>Ana</first-name>'
    "<last-name>Reis</last-name></author><book-title>The Sea</book-title><lang>pt</lang><date>spring</date>"
    "</title-info></description><body><title><p>The Sea</p></title><epigraph><p>e</p></epigraph>"
    '<section><title><p>One</p></title><p>word<a l:href="#n" type="note">1</a></p>'
    "<poem><stanza><v>a</v><v>b</v></stanza></poem></section></body>"
    '<body name="notes"><section id="n"><title><p>1</p></title><p>note</p></section></body>'
    '<binary id="i">{}</binary></FictionBook>'
)


@pytest.mark.parametrize("packed", [False, True])
def test_a_fiction_book_is_read_packed_or_not(packed: bool) -> None:
    # The picture is longer than any text that the parser lets pass.
    data = FICTION.format("A" * 11_000_000).encode()
    made = fb2.read(Raw(packed_as({"the sea.fb2": data}) if packed else data, "x"))
    assert (made.title, made.author, made.date, made.language) == ("The Sea", "Ana Reis", "", "pt")
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("The Sea", Role.HEADLINE),
        ("e", Role.QUOTE),
        ("One", Role.HEADING),
        ("word", None),
        ("a\u2028b", None),
        ("note", Role.LIST),
    ]
