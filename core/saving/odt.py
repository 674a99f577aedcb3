"""A digest as an OpenDocument text, by odfdo: two columns are a table without lines, which keeps rows together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from io import BytesIO

from odfdo import Document, Element, Header, Link, Paragraph, Span, Style

from core.model import Digest, Layout, Role
from core.saving import contents
from core.saving.contents import Column, Fact, Part, Words
from core.saving.xml import legal

_QUIET, _KEPT, _LINE = "#5f6368", "#fff3c4", "#d9d9d9"

# Word takes Times in its place; what letters it lacks come from whatever font has them.
_FAMILY = "Liberation Serif"

# Each kind of paragraph: its size in points, whether it is bold, its colour, the room below.
_KINDS = {
    "title": (20, True, "#000000", "2mm"),
    "subtitle": (14, False, _QUIET, "2mm"),
    "fact": (9, False, _QUIET, "0mm"),
    "part": (13, True, "#000000", "1mm"),
    "about": (9, True, _QUIET, "0.5mm"),
    "text": (11, False, "#000000", "0mm"),
    "strong": (11, True, "#000000", "0mm"),
    "quiet": (9.5, False, _QUIET, "0mm"),
}
# Room between the columns, and as much beside the last, so that they are equally wide.
_CELL = {
    **{"fo:padding-left": "0mm", "fo:padding-right": "6mm", "fo:padding-top": "1.8mm", "fo:padding-bottom": "1.8mm"},
    **{f"fo:border-{side}": "none" for side in ("left", "right", "top")},
    "fo:border-bottom": f"0.5pt solid {_LINE}",
}
_ROLES = {Role.HEADLINE: "strong", Role.HEADING: "strong", Role.BYLINE: "quiet", Role.CAPTION: "quiet"}


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one document."""
    return _Written(digest, contents.page(digest, layout)).data()


class _Written:
    """A document being written. Its styles are made as they are needed."""

    def __init__(self, digest: Digest, page: contents.Page) -> None:
        self._document = Document("text")
        self._document.body.clear()
        # The template numbers its headings.
        for numbers in self._document.styles.get_elements("//text:outline-style"):
            numbers.delete()
        self._styles: set[str] = set()
        self._describe(digest, page)
        for level, title in enumerate(page.title):
            self._add(self._paragraph("subtitle" if level else "title", [title], title.language))
        self._facts(page.facts, page.brief)
        for part in page.parts:
            heading = Header(1)
            # Its own argument for a style comes to nothing.
            heading.style = self._kind("part", "ltr")
            self._add(self._said(heading, part.heading))
            if part.remark:
                self._add(self._said(Paragraph(style=self._kind("text", "ltr")), part.remark))
            if part.rows:
                self._add(self._table(part))
        self._add(self._said(Paragraph(style=self._kind("about", "ltr")), contents.ABOUT))
        self._facts(page.about, page.brief)

    def data(self) -> bytes:
        written = BytesIO()
        self._document.save(written)
        return written.getvalue()

    def _describe(self, digest: Digest, page: contents.Page) -> None:
        self._document.language = contents.tag(page.title[0].language)
        about = self._document.meta
        about.title = legal(page.title[0].text)
        about.creator = legal(digest.article.author)
        about.creation_date = about.date = digest.made.astimezone(UTC).replace(microsecond=0, tzinfo=None)
        about.generator = "Nutgraf"

    def _add(self, element: Element) -> None:
        self._document.body.append(element)

    def _facts(self, facts: tuple[Fact, ...], brief: bool) -> None:
        """Adds what is known: a line each, or one for all on a brief page."""
        for line in [facts] if brief else [(fact,) for fact in facts]:
            self._add(self._fact(line))

    def _fact(self, facts: Iterable[Fact]) -> Paragraph:
        paragraph = Paragraph(style=self._kind("fact", "ltr"))
        for place, fact in enumerate(facts):
            self._said(paragraph, f"{' · ' if place else ''}{fact.label}: {'' if fact.link else legal(fact.value)}")
            if fact.link:
                link = Link(legal(fact.link))
                link.append(self._span(legal(fact.value), self._spoken("en")))
                paragraph.append(link)
        return paragraph

    def _said(self, paragraph: Paragraph, text: str) -> Paragraph:
        """Adds words of our own, which are English whatever the language of the document."""
        paragraph.append(self._span(text, self._spoken("en")))
        return paragraph

    def _table(self, part: Part) -> Element:
        table = Element.from_tag("table:table")
        table.set_attribute("table:name", part.heading)
        columns = Element.from_tag("table:table-column")
        columns.set_attribute("table:number-columns-repeated", str(len(part.rows[0].columns)))
        table.append(columns)
        for row in part.rows:
            line = Element.from_tag("table:table-row")
            for column in row.columns:
                cell = Element.from_tag("table:table-cell")
                cell.set_attribute("table:style-name", self._cell())
                cell.append(self._column(column, row.role))
                line.append(cell)
            table.append(line)
        return table

    def _column(self, column: Column, role: Role) -> Paragraph:
        return self._paragraph(_ROLES.get(role, "text"), column.words, column.language, column.between)

    def _paragraph(self, kind: str, sentences: Iterable[Words], language: str, between: str = "") -> Paragraph:
        paragraph = Paragraph(style=self._kind(kind, contents.direction(language)))
        for place, words in enumerate(words for words in sentences if words.text):
            if place and between:
                paragraph.append_plain_text(between)
            paragraph.append(self._span(legal(words.text), self._spoken(words.language, kept=words.kept)))
            if words.note:
                paragraph.append(self._span(f" [{legal(words.note)}]", self._spoken("en", note=True)))
        return paragraph

    def _span(self, text: str, style: str) -> Span:
        span = Span(style=style)
        # Line ends and runs of spaces become the elements that stand for them.
        span.append_plain_text(text)
        return span

    def _kind(self, kind: str, direction: str) -> str:
        size, bold, colour, below = _KINDS[kind]
        # Which side "start" is on, programs do not agree.
        mode, side = ("rl-tb", "right") if direction == "rtl" else ("lr-tb", "left")
        paragraph = {"style:writing-mode": mode, "fo:text-align": side, "fo:margin-top": "0", "fo:margin-bottom": below}
        if kind in ("part", "about"):
            paragraph |= {"fo:margin-top": "6mm", "fo:keep-with-next": "always"}
        if kind in ("text", "strong"):
            paragraph["fo:line-height"] = "120%"
        text = {"fo:color": colour, "style:font-name": _FAMILY}
        for suffix in ("", "-asian", "-complex"):
            space = "style" if suffix else "fo"
            text[f"{space}:font-size{suffix}"] = f"{size}pt"
            text[f"{space}:font-weight{suffix}"] = "bold" if bold else "normal"
        return self._style("paragraph", f"{kind}-{direction}", paragraph=paragraph, text=text)

    def _spoken(self, language: str, *, kept: bool = False, note: bool = False) -> str:
        """The style of words in a language: a spelling checker goes by it, and where glyphs differ, a font."""
        code, _, region = contents.tag(language).partition("-")
        text = {}
        for suffix in ("", "-asian", "-complex"):
            space = "style" if suffix else "fo"
            text[f"{space}:language{suffix}"] = code
            text[f"{space}:country{suffix}"] = region if len(region) == 2 else "none"
        if kept:
            text["fo:background-color"] = _KEPT
        if note:
            text |= {"fo:color": _QUIET, "fo:font-size": "8.5pt", "fo:font-style": "italic"}
        name = f"words-{legal(language)}{'-kept' if kept else ''}{'-note' if note else ''}"
        return self._style("text", name, text=text)

    def _cell(self) -> str:
        return self._style("table-cell", "cell", **{"table-cell": _CELL})

    def _style(self, family: str, name: str, **properties: dict[str, str]) -> str:
        if name not in self._styles:
            self._styles.add(name)
            style = Style(family, name=name)
            if family == "paragraph":
                style.parent_style = "Standard"
            for area, values in properties.items():
                style.set_properties(values, area=area)
            self._document.insert_style(style, automatic=True)
        return name
