"""Word documents into paragraphs with their roles."""

from __future__ import annotations

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading.docx import read
from core.reading.draft import Draft, Raw
from tests.core.reading.packed import DC, WORD, docx, packed_as


def draft(body: str, **parts: str) -> Draft:
    return read(Raw(docx(body, {name.replace("_", "-"): xml for name, xml in parts.items()}), "letter.docx"))


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def texts(made: Draft) -> list[str]:
    return [p.text for p in made.paragraphs]


def test_styles_tell_the_title_headings_captions_and_quotes() -> None:
    names = {"T": "Title", "berschrift1": "heading 1", "C": "caption", "Q": "Intense Quote", "L": "List Bullet"}
    styles = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in names.items())
    body = "".join(paragraph(name, style(key)) for key, name in names.items()) + paragraph("plain")
    made = draft(body, styles=f"<w:styles {WORD}>{styles}</w:styles>")
    roles = [Role.HEADLINE, Role.HEADING, Role.CAPTION, Role.QUOTE, Role.LIST, None]
    assert [p.role for p in made.paragraphs] == roles


def test_a_style_is_what_it_is_based_on() -> None:
    styles = (
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H"/></w:style>'
        '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
    )
    body = paragraph("one", style("Mine")) + paragraph("two", style("Mine")) + paragraph("loop", style("A"))
    made = draft(body, styles=f"<w:styles {WORD}>{styles}</w:styles>")
    assert [p.role for p in made.paragraphs] == [Role.HEADING, Role.HEADING, None]


def test_the_only_heading_of_the_top_level_is_the_headline() -> None:
    level = '<w:outlineLvl w:val="{}"/>'
    made = draft(paragraph("a", level.format(0)) + paragraph("b", level.format(1)) + paragraph("c", level.format(1)))
    assert [p.role for p in made.paragraphs] == [Role.HEADLINE, Role.HEADING, Role.HEADING]


def test_what_was_deleted_moved_away_or_hidden_is_not_shown_and_what_was_inserted_is() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>e</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>f</w:t></w:r></w:p>'
    )
    assert texts(draft(body)) == ["acf"]


def test_the_code_of_a_field_is_not_shown_but_its_result_is() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    run = "<w:r><w:t>{}</w:t></w:r>"
    inner = mark.format("begin") + run.format("x") + mark.format("separate") + run.format("y") + mark.format("end")
    body = f"<w:p>{mark.format('begin')}{inner}{mark.format('separate')}{run.format('shown')}{mark.format('end')}</w:p>"
    assert texts(draft(body + paragraph("after"))) == ["shown", "after"]


def test_a_field_that_is_never_closed_hides_only_its_paragraph() -> None:
    body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>code</w:t></w:r></w:p>'
    assert texts(draft(body + paragraph("after"))) == ["after"]


def test_a_row_of_a_table_is_one_line_and_a_table_for_the_layout_is_none() -> None:
    cell = "<w:tc>{}</w:tc>"
    row = "<w:tr>" + cell.format(paragraph("a")) + cell.format(paragraph("b")) + "</w:tr>"
    layout = "<w:tr>" + cell.format(paragraph("c" * 300)) + cell.format(paragraph("d")) + "</w:tr>"
    made = draft(f"<w:tbl>{row}{layout}</w:tbl>")
    assert [(p.text, p.role) for p in made.paragraphs] == [("a | b", Role.LIST), ("c" * 300, None), ("d", None)]


def test_a_long_numbered_paragraph_is_text() -> None:
    numbered = "<w:numPr><w:numId w:val='1'/></w:numPr>"
    made = draft(paragraph("short", numbered) + paragraph("It was said. " * 30, numbered))
    assert [p.role for p in made.paragraphs] == [Role.LIST, None]


def test_a_text_box_comes_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('inside')}</w:txbxContent>"
    shape = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r><w:t>before </w:t>{shape}<w:t>after</w:t></w:r></w:p>"
    assert texts(draft(body)) == ["before after", "inside"]


def test_notes_stand_after_the_text_and_running_heads_are_no_part_of_it() -> None:
    notes = (
        f'<w:footnotes {WORD}><w:footnote w:type="separator">{paragraph("-")}</w:footnote>'
        f"<w:footnote>{paragraph('note')}</w:footnote></w:footnotes>"
    )
    head = f"<w:hdr {WORD}>{paragraph('page')}</w:hdr>"
    made = draft(paragraph("text"), footnotes=notes, header=head, footer=head)
    expected = [("text", None), ("note", Role.LIST), ("page", Role.BOILERPLATE)]
    assert [(p.text, p.role) for p in made.paragraphs] == expected


def test_a_large_initial_belongs_to_the_word_after_it() -> None:
    assert texts(draft(paragraph("O", '<w:framePr w:dropCap="drop"/>') + paragraph("nce upon"))) == ["Once upon"]


def test_line_breaks_tabs_and_special_characters_are_kept() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
        '<w:sym w:char="00E9"/><w:sym w:char="F0B7"/></w:r></w:p>'
    )
    assert texts(draft(body)) == ["a\u2028b c-é"]


def test_metadata_is_read() -> None:
    core = (
        f'<x {DC} xmlns:t="http://purl.org/dc/terms/"><dc:title>On tea</dc:title><dc:creator>Ana Reis</dc:creator>'
        "<t:created>2024-02-03T10:00:00Z</t:created></x>"
    )
    styles = f'<w:styles {WORD}><w:lang w:val="pt-BR"/></w:styles>'
    made = draft(paragraph("a"), core_properties=core, styles=styles)
    expected = ("On tea", "Ana Reis", "2024-02-03T10:00:00Z", "pt-BR")
    assert (made.title, made.author, made.date, made.language) == expected


def test_a_document_without_its_text_is_broken() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(Raw(packed_as({"[Content_Types].xml": "<a/>"}), "x"))
    assert caught.value.reason is Reason.BROKEN
