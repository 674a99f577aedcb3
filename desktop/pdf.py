"""Paints a digest as PDF: Qt has fonts for every script, shapes them, and lays out both directions.

``python -m desktop.pdf LAYOUT`` takes the digest as JSON on standard input and writes the file to standard output.
``core.saving.pdf`` starts it, for the window and for the command line alike, so that nothing is painted beside the UI.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextTable,
)

from core.model import Digest, Layout, Role
from core.saving import contents, text
from core.saving.contents import Column, Fact, Row, Words
from core.saving.reopening import parse

# Paper has no palette: black on white, with the colours of the web page.
_STYLE = """
p { margin-top: 0; margin-bottom: 0; line-height: 125%; }
.title { font-size: 19pt; font-weight: bold; margin-bottom: 4px; line-height: 115%; }
.part { font-size: 12.5pt; font-weight: bold; margin-top: 22px; margin-bottom: 4px; }
.about { font-size: 8.5pt; font-weight: bold; color: #5f6368; margin-top: 26px; margin-bottom: 2px; }
.subtitle { font-size: 14pt; margin-bottom: 10px; color: #5f6368; }
.fact, .note, .remark { font-size: 8.5pt; color: #5f6368; }
.headline, .heading { font-weight: bold; }
.byline, .caption { font-size: 9pt; color: #5f6368; }
.kept { background-color: #fff3c4; }
a { color: #1a4f8b; }
"""
_FAMILIES = ("Noto Serif", "Georgia", "DejaVu Serif", "serif")

# Where several scripts share signs, as these do their full stop, Qt would take each from the first font that has it.
_SCRIPTS = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
    "zt": QFontDatabase.WritingSystem.TraditionalChinese,
}

_TABLE = '<table width="100%" cellspacing="0" cellpadding="5" style="border-collapse: collapse{}">'
_NEW_PAGE = ' style="page-break-before: always"'

# The margin that Qt gives printed pages, and what the paper around a row takes at most.
_MARGIN_INCHES, _SLACK_INCHES = 2 / 2.54, 1 / 6

_ATTACHED = "text.txt"
_POINTS, _BRIEF_POINTS = 10.5, 11.0


def main(layout: str) -> int:
    """Paints what is on standard input to standard output; gives the exit code."""
    application = QGuiApplication(sys.argv[:1])
    digest = parse(sys.stdin.buffer.read(), "standard input")
    data = painted(digest, Layout(layout))
    del application
    sys.stdout.buffer.write(data)
    return 0


def painted(digest: Digest, layout: Layout) -> bytes:
    """A digest as PDF on A4. A QGuiApplication is needed for its fonts."""
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(digest.article.title)
    writer.setCreator("Nutgraf")
    # A page holds the shapes of letters, from which Arabic or Hindi can't be told back by everything that reads it.
    writer.addFileAttachment(_ATTACHED, QByteArray(text.render(digest, layout)), "text/plain")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    laid_out(digest, layout, writer).print_(writer)
    del writer
    buffer.close()
    return bytes(written.data())


def laid_out(digest: Digest, layout: Layout, paper: QPagedPaintDevice) -> QTextDocument:
    """A digest as it looks on a paper without margins, to be printed there. A QGuiApplication is needed for its fonts.

    It brings its own margins and the numbers of its pages. A row of a table stands on one page if it fits on one.
    """
    page = contents.page(digest, layout)
    return _document(digest, page, _rows_to_break_before(_document(digest, page), paper))


def _document(digest: Digest, page: contents.Page, breaks: Collection[int] = ()) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setFamilies([*_FAMILIES, *_families(digest)])
    font.setPointSizeF(_BRIEF_POINTS if page.brief else _POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml("".join(_html(page, breaks)))
    return document


def _rows_to_break_before(document: QTextDocument, paper: QPagedPaintDevice) -> set[int]:
    """The numbers of the rows that a new page is to begin with: Qt itself breaks a row wherever the page ends."""
    dpi = paper.logicalDpiY()
    margins = 2 * _MARGIN_INCHES * dpi
    # As it will be printed, but on one endless page.
    document.documentLayout().setPaintDevice(paper)
    document.setDocumentMargin(0)
    document.setTextWidth(paper.width() - margins)
    height = paper.height() - margins
    room = height - _SLACK_INCHES * dpi
    begun, breaks = 0.0, set()
    for number, (top, bottom) in enumerate(_places(document)):
        if begun < top and bottom > begun + room and bottom - top <= room:
            breaks.add(number)
            begun = top
        # What is taller than a page goes on over several.
        while bottom > begun + room:
            begun += height
    return breaks


def _places(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """Where each row of all tables begins and ends; the first of a table begins with the heading above it."""
    lines = document.documentLayout().blockBoundingRect
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            for row in range(table.rows()):
                cells = [table.cellAt(row, column) for column in range(table.columns())]
                first = [cell.firstCursorPosition().block() for cell in cells]
                top = min(lines(block).top() for block in first)
                if not row:
                    top = lines(first[0].previous()).top()
                yield top, max(lines(cell.lastCursorPosition().block()).bottom() for cell in cells)


def _families(digest: Digest) -> Iterator[str]:
    """A font for each language of a digest that has to have one of its own."""
    translated = [digest.translation.target] if digest.translation else []
    for language in (digest.article.language, *translated):
        if language in _SCRIPTS:
            yield from QFontDatabase.families(_SCRIPTS[language])[:1]


def _html(page: contents.Page, breaks: Collection[int]) -> Iterator[str]:
    """The page in the HTML that Qt's rich text knows: tables and paragraphs, each with its direction.

    ``breaks`` are the numbers of the rows that begin a new page.
    """
    number = 0
    heading, *translations = page.title
    yield f'<p class="title" {_direction(heading.language)}>{_words(heading)}</p>'
    for title in translations:
        yield f'<p class="subtitle" {_direction(title.language)}>{_words(title)}</p>'
    yield from _facts(page.facts, page.brief)
    for part in page.parts:
        yield f'<p class="part" dir="ltr"{_NEW_PAGE if part.rows and number in breaks else ""}>{part.heading}</p>'
        if part.remark:
            yield f'<p class="remark" dir="ltr">{part.remark}</p>'
        if part.rows:
            for n, row in enumerate(part.rows):
                if not n:
                    yield _TABLE.format("")
                elif number in breaks:
                    yield "</table>" + _TABLE.format("; page-break-before: always")
                yield _row(row)
                number += 1
            yield "</table>"
    yield f'<p class="about" dir="ltr">{contents.ABOUT}</p>'
    yield from _facts(page.about, page.brief)


def _facts(facts: Iterable[Fact], brief: bool) -> Iterator[str]:
    """What is known: a line each, or one for all on a brief page."""
    told = [f"{escape(fact.label)}: {_linked(fact)}" for fact in facts]
    yield from (f'<p class="fact" dir="ltr">{line}</p>' for line in ([" · ".join(told)] if brief else told))


def _row(row: Row) -> str:
    width = 100 // len(row.columns)
    # Room between the columns, and as much beside the last, so that they are equally wide.
    cell = f'<td width="{width}%" style="padding: 6px 22px 6px 0; border-bottom: 1px solid #d9d9d9">'
    return f"<tr>{''.join(f'{cell}{_paragraph(column, row.role)}</td>' for column in row.columns)}</tr>"


def _paragraph(column: Column, role: Role) -> str:
    sentences = column.between.join(_words(words) for words in column.words if words.text)
    return f'<p class="{role}" {_direction(column.language)}>{sentences}</p>'


def _words(words: Words) -> str:
    shown = escape(words.text).replace("\n", "<br>")
    if words.kept:
        shown = f'<span class="kept">{shown}</span>'
    return f'{shown} <span class="note">[{escape(words.note)}]</span>' if words.note else shown


def _linked(fact: Fact) -> str:
    value = escape(fact.value)
    return f'<a href="{escape(fact.link)}">{value}</a>' if fact.link else value


def _direction(language: str) -> str:
    return f'dir="{contents.direction(language)}"'


if __name__ == "__main__":
    # What Qt has to clear away is gone with the process.
    code = main(sys.argv[1])
    sys.stdout.flush()
    os._exit(code)
