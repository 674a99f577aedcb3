"""OpenDocument texts into paragraphs with their roles."""

from __future__ import annotations

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading.draft import Draft, Raw
from core.reading.odt import read
from tests.core.reading.packed import DC, OFFICE, odt, packed_as


def draft(text: str, styles: str = "", **more: str) -> Draft:
    return read(Raw(odt(text, styles, {f"{name}.xml": xml for name, xml in more.items()}), "letter.odt"))


def texts(made: Draft) -> list[str]:
    return [p.text for p in made.paragraphs]


def test_headings_lists_and_styles_have_their_roles() -> None:
    styles = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
        '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Caption"/>'
    )
    made = draft(
        '<text:p text:style-name="P1">a</text:p><text:h text:outline-level="1">b</text:h><text:p>c</text:p>'
        "<text:list><text:list-item><text:p>d</text:p></text:list-item></text:list>"
        '<text:p text:style-name="P2">e</text:p><text:p text:style-name="Quotations">f</text:p>',
        styles,
    )
    roles = [Role.HEADLINE, Role.HEADING, None, Role.LIST, Role.CAPTION, Role.QUOTE]
    assert [p.role for p in made.paragraphs] == roles


def test_deletions_comments_and_hidden_sections_are_not_shown() -> None:
    made = draft(
        "<text:tracked-changes><text:changed-region><text:p>old</text:p></text:changed-region></text:tracked-changes>"
        "<text:p>shown<office:annotation><text:p>comment</text:p></office:annotation> still</text:p>"
        '<text:section text:display="none"><text:p>hidden</text:p></text:section>'
        '<text:section text:name="s"><text:p>open</text:p></text:section>'
    )
    assert texts(made) == ["shown still", "open"]


def test_a_note_stands_after_the_text_and_a_text_box_after_its_paragraph() -> None:
    made = draft(
        "<text:p>one<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
        "</text:note-body></text:note> two<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
        "<svg:title>alt</svg:title></draw:frame></text:p><text:p>three</text:p>"
    )
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("one two", None),
        ("box", None),
        ("three", None),
        ("note", Role.LIST),
    ]


def test_a_row_of_a_table_is_one_line() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    made = draft(f"<table:table><table:table-row>{cell.format('a')}{cell.format('b')}</table:table-row></table:table>")
    assert [(p.text, p.role) for p in made.paragraphs] == [("a | b", Role.LIST)]


def test_a_table_of_contents_is_no_part_of_the_article() -> None:
    made = draft(
        "<text:table-of-content><text:table-of-content-source><text:p>x</text:p></text:table-of-content-source>"
        "<text:index-body><text:p>Chapter 1</text:p></text:index-body></text:table-of-content><text:p>a</text:p>"
    )
    assert [(p.text, p.role) for p in made.paragraphs] == [("Chapter 1", Role.BOILERPLATE), ("a", None)]


def test_spaces_tabs_and_line_breaks_are_kept() -> None:
    made = draft('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/><text:span>d</text:span>\n  e</text:p>')
    assert texts(made) == ["a b c\u2028d e"]


def test_a_running_head_is_no_part_of_the_article() -> None:
    styles = (
        f"<office:document-styles {OFFICE}><office:master-styles><style:master-page><style:header><text:p>page"
        "</text:p></style:header></style:master-page></office:master-styles></office:document-styles>"
    )
    assert draft("<text:p>a</text:p>", styles=styles).paragraphs[-1].role is Role.BOILERPLATE


def test_metadata_is_read() -> None:
    meta = (
        f"<office:document-meta {OFFICE} {DC}><office:meta><dc:title>On tea</dc:title><dc:creator>Rui</dc:creator>"
        "<meta:initial-creator>Ana Reis</meta:initial-creator><meta:creation-date>2024-02-03T10:00:00.5"
        "</meta:creation-date><dc:language>pt-BR</dc:language></office:meta></office:document-meta>"
    )
    made = draft("<text:p>a</text:p>", meta=meta)
    expected = ("On tea", "Ana Reis", "2024-02-03T10:00:00", "pt-BR")
    assert (made.title, made.author, made.date, made.language) == expected


def test_a_flat_file_is_read_too() -> None:
    body = "<office:body><office:text><text:p>a</text:p></office:text></office:body>"
    flat = f"<office:document {OFFICE}>{body}</office:document>"
    assert texts(read(Raw(flat.encode(), "letter.fodt"))) == ["a"]


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        (
            {
                "META-INF/manifest.xml": f"<manifest:manifest {OFFICE}><manifest:file-entry><manifest:encryption-data/>"
                "</manifest:file-entry></manifest:manifest>",
                "content.xml": b"\x9a\x17",
            },
            Reason.ENCRYPTED,
        ),
        ({"content.xml": f"<a {OFFICE}><office:body><office:spreadsheet/></office:body></a>"}, Reason.UNSUPPORTED),
        ({"content.xml": "<a/>"}, Reason.BROKEN),
        ({"content.xml": "<a>"}, Reason.BROKEN),
        ({"settings.xml": "<a/>"}, Reason.BROKEN),
    ],
)
def test_what_is_no_readable_text_is_refused(files: dict[str, str | bytes], reason: Reason) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Raw(packed_as(files), "x.odt"))
    assert caught.value.reason is reason
