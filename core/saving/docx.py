"""A digest as a Word document, by python-docx: two columns are a table without lines, which keeps rows together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_DIRECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from core.languages import is_right_to_left
from core.model import Digest, Layout, Role
from core.saving import contents
from core.saving.contents import Column, Fact, Part, Words
from core.saving.xml import legal

_QUIET = RGBColor(0x5F, 0x63, 0x68)
_KEPT, _LINE = "FFF3C4", "D9D9D9"
_FAMILY = "Cambria"
# What the schema of the format wants behind an element that python-docx has no word for.
_AFTER_LANGUAGE = ("w:eastAsianLayout", "w:specVanish", "w:oMath")
_AFTER_SHADE = ("w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", *_AFTER_LANGUAGE)
_AFTER_DIRECTION = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents"),
    *("w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl"),
    *("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
_AFTER_MARGINS = ("w:tblLook", "w:tblCaption", "w:tblDescription", "w:tblPrChange")
_AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", *_AFTER_MARGINS)
_AFTER_COMPLEX_SIZE = ("w:highlight", "w:u", "w:effect", "w:bdr", *("w:shd", *_AFTER_SHADE))

_WIDTH, _HEIGHT, _MARGIN = Mm(210), Mm(297), Mm(20)


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one document, in A4."""
    page = contents.page(digest, layout)
    document = docx.Document()
    _set_up(document, digest, page)
    for level, title in enumerate(page.title):
        _fill(document.add_paragraph(style="Subtitle" if level else "Title"), [title], title.language)
    _facts(document, page.facts, page.brief)
    for part in page.parts:
        document.add_heading(part.heading, 1)
        if part.remark:
            document.add_paragraph(part.remark)
        _rows(document, part)
    about = document.add_paragraph()
    about.paragraph_format.space_before, about.paragraph_format.space_after = Pt(18), Pt(1)
    about.paragraph_format.keep_with_next = True
    _quiet(about.add_run(contents.ABOUT)).bold = True
    _facts(document, page.about, page.brief)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _set_up(document: Document, digest: Digest, page: contents.Page) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = _WIDTH, _HEIGHT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    for name, size in (("Normal", 10.5), ("Title", 20), ("Subtitle", 14), ("Heading 1", 13)):
        style = document.styles[name]
        _plain(style)
        style.font.size = Pt(size)
        style.font.bold = style.font.cs_bold = name in ("Title", "Heading 1")
        style.font.color.rgb = _QUIET if name == "Subtitle" else RGBColor(0, 0, 0)
        style.font.italic = style.font.cs_italic = False
        # Arabic and Hindi go by a size of their own.
        properties = style.element.get_or_add_rPr()
        for old in properties.findall(qn("w:szCs")):
            properties.remove(old)
        complex_size = OxmlElement("w:szCs")
        complex_size.set(qn("w:val"), str(round(2 * size)))
        properties.insert_element_before(complex_size, *_AFTER_COMPLEX_SIZE)
    for name, before, after in (("Normal", 0, 4), ("Title", 0, 4), ("Subtitle", 0, 8), ("Heading 1", 20, 4)):
        spacing = document.styles[name].paragraph_format
        spacing.space_before, spacing.space_after = Pt(before), Pt(after)
    about = document.core_properties
    # Word takes no more than 255 characters for each.
    about.title, about.author = legal(page.title[0].text)[:255], legal(digest.article.author)[:255]
    about.language = contents.tag(page.title[0].language)
    about.created = about.modified = digest.made.astimezone(UTC).replace(tzinfo=None)
    about.last_modified_by, about.comments = "Nutgraf", ""


def _plain(style: ParagraphStyle) -> None:
    """Takes from a style of the template the rule, the spaced letters and the second typeface that are its taste."""
    paragraph, letters = style.element.get_or_add_pPr(), style.element.get_or_add_rPr()
    for parent, names in ((paragraph, ("w:pBdr",)), (letters, ("w:spacing", "w:kern"))):
        for name in names:
            for old in parent.findall(qn(name)):
                parent.remove(old)
    fonts = letters.find(qn("w:rFonts"))
    if fonts is not None:
        # A theme's typeface would go before one that is named.
        for name in ("w:asciiTheme", "w:hAnsiTheme"):
            fonts.attrib.pop(qn(name), None)
    style.font.name = _FAMILY


def _facts(document: Document, facts: tuple[Fact, ...], brief: bool) -> None:
    """What there is to know: a line each, or one for all on a brief page."""
    for line in [facts] if brief else [(fact,) for fact in facts]:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        for place, fact in enumerate(line):
            _quiet(paragraph.add_run(f"{' · ' if place else ''}{fact.label}: "))
            if fact.link:
                _link(paragraph, fact)
            else:
                _quiet(paragraph.add_run(legal(fact.value)))


def _rows(document: Document, part: Part) -> None:
    if not part.rows:
        return
    width = (_WIDTH - 2 * _MARGIN) // len(part.rows[0].columns)
    table = document.add_table(0, len(part.rows[0].columns))
    _rule(table)
    table.autofit = False
    # Else a program may put the first column on the right, where it begins with right-to-left text.
    table.table_direction = WD_TABLE_DIRECTION.LTR
    for column in table.columns:
        column.width = width
    for row in part.rows:
        cells = table.add_row().cells
        for cell, column in zip(cells, row.columns, strict=True):
            cell.width = width
            _column(cell.paragraphs[0], column, row.role)


def _rule(table: Table) -> None:
    """Gives the rows of a table a fine line below, and room around their texts."""
    properties = table._tbl.tblPr
    borders = OxmlElement("w:tblBorders")
    for side in ("w:bottom", "w:insideH"):
        line = OxmlElement(side)
        for name, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", _LINE)):
            line.set(qn(name), value)
        borders.append(line)
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    margins = OxmlElement("w:tblCellMar")
    # Room between the columns, and as much beside the last, so that they are equally wide.
    for side, room in (("w:top", Mm(1.8)), ("w:left", 0), ("w:bottom", Mm(1.8)), ("w:right", Mm(6))):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), str(round(Length(room).twips)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties.insert_element_before(margins, *_AFTER_MARGINS)


def _column(paragraph: Paragraph, column: Column, role: Role) -> None:
    _fill(paragraph, column.words, column.language, column.between)
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = 1.15
    for run in paragraph.runs:
        if role in (Role.HEADLINE, Role.HEADING):
            run.bold = run.font.cs_bold = True
        elif role in (Role.BYLINE, Role.CAPTION):
            _quiet(run)


def _fill(paragraph: Paragraph, sentences: Iterable[Words], language: str, between: str = "") -> None:
    """Adds sentences to a paragraph in a language, each marked with what is to be said of it."""
    if is_right_to_left(language):
        paragraph._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_AFTER_DIRECTION)
    shown = [words for words in sentences if words.text]
    for place, words in enumerate(shown):
        if place and between:
            _spoken(paragraph.add_run(between), language)
        run = _spoken(paragraph.add_run(legal(words.text)), words.language)
        if words.kept:
            _shaded(run)
        if words.note:
            note = _quiet(_spoken(paragraph.add_run(f" [{legal(words.note)}]"), "en"))
            note.italic = True


def _spoken(run: Run, language: str) -> Run:
    """Tells a run its language and its direction."""
    if is_right_to_left(language):
        run.font.rtl = True
    made = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia", "w:bidi"):
        made.set(qn(name), contents.tag(language))
    run._r.get_or_add_rPr().insert_element_before(made, *_AFTER_LANGUAGE)
    return run


def _shaded(run: Run) -> Run:
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", _KEPT)):
        shade.set(qn(name), value)
    run._r.get_or_add_rPr().insert_element_before(shade, *_AFTER_SHADE)
    return run


def _link(paragraph: Paragraph, fact: Fact) -> None:
    relation = paragraph.part.relate_to(fact.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = _quiet(paragraph.add_run(legal(fact.value)))
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def _quiet(run: Run) -> Run:
    run.font.color.rgb = _QUIET
    run.font.size = Pt(9)
    return run
