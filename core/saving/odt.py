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

_QUIET, _KEPT = "#5f6368", "#fff3c4"

# Each kind of paragraph: its size in points, whether it is bold, its colour, the room below.
_KINDS = {
    "title": (20, True, "#000000", "2mm"),
    "subtitle": (14, False, _QUIET, "2mm"),
    "fact": (9, False, _QUIET, "0mm"),
    "part": (13, True, "#000000", "1mm"),
    "text": (10.5, False, "#000000", "2mm"),
    "strong": (10.5, True, "#000000", "2mm"),
    "quiet": (9, False, _QUIET, "2mm"),
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
        lines: Iterable[tuple[Fact, ...]] = [page.facts] if page.brief else [(fact,) for fact in page.facts]
        for line in lines:
            self._add(self._facts(line))
        for part in page.parts:
            self._add(Header(1, part.heading, style=self._kind("part", "ltr")))
            if part.remark:
                self._add(Paragraph(part.remark, style=self._kind("text", "ltr")))
            if part.rows:
                self._add(self._table(part))

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

    def _facts(self, facts: Iterable[Fact]) -> Paragraph:
        paragraph = Paragraph(style=self._kind("fact", "ltr"))
        for place, fact in enumerate(facts):
            paragraph.append_plain_text(
                f"{' · ' if place else ''}{fact.label}: {'' if fact.link else legal(fact.value)}"
            )
            if fact.link:
                paragraph.append(Link(legal(fact.link), text=legal(fact.value)))
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
        if kind == "part":
            paragraph |= {"fo:margin-top": "5mm", "fo:keep-with-next": "always"}
        text = {"fo:color": colour}
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
        return self._style("table-cell", "cell", **{"table-cell": {"fo:padding": "1.5mm", "fo:border": "none"}})

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
