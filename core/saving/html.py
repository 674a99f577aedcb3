"""A digest as a web page of one file: no scripts, nothing from elsewhere, and everything that was read is escaped.

Original and translation stand side by side, each in its own language and direction; pointing at a sentence marks its
pair, by style sheet only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from core.model import Digest, Layout, Role
from core.saving import contents
from core.saving.contents import Column, Fact, Row, Words

_STYLE = """
:root { color-scheme: light dark; --mark: #ffe08a; --kept: #fff6d6; --quiet: #5f6368; --line: #d9d9d9; }
@media (prefers-color-scheme: dark) { :root { --mark: #6b5c1c; --kept: #3a3520; --quiet: #a5a8ad; --line: #44474b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; font: 1.0625rem/1.6 Georgia, "Noto Serif", serif; }
h1, h2 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.9rem; }
h2 { margin: 2.5rem 0 0; font-size: 1.2rem; }
.subtitle { margin: .35rem 0 0; font-size: 1.35rem; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 1.25rem 0 0; }
dl, .note { font: .875rem/1.5 system-ui, sans-serif; color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.note { display: block; }
footer { break-inside: avoid; }
footer h2 { margin-top: 3rem; font: bold .875rem/1.5 system-ui, sans-serif; color: var(--quiet); }
footer dl { margin-top: .3rem; }
a { color: inherit; }
.brief { max-width: 46rem; margin: 0 auto; }
.brief dl { display: block; }
.brief dt, .brief dd { display: inline; }
.brief dt::after { content: ": "; }
.brief dd:not(:last-of-type)::after { content: " · "; }
.pair { display: grid; grid-template-columns: 1fr; padding: .7rem 0; border-bottom: 1px solid var(--line); }
.pair p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.one { max-width: 42rem; }
.two .pair { grid-template-columns: 1fr 1fr; gap: 2.5rem; }
.headline, .heading { font-weight: bold; }
.byline, .caption { font-size: .9rem; color: var(--quiet); }
.kept { background: var(--kept); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
@media (max-width: 40rem) { .two .pair { grid-template-columns: 1fr; gap: .5rem; } }
@media print {
  @page { size: auto; margin: 18mm; }
  :root { color-scheme: light; --quiet: #5f6368; --line: #d9d9d9; --kept: #fff6d6; }
  body { color: black; background: white; }
  .kept { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .two .pair { grid-template-columns: 1fr 1fr; gap: 8mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .brief { font-size: 10pt; line-height: 1.4; }
  .brief h2 { margin-top: 1rem; }
  .brief .pair { padding: .25rem 0; }
  .pair { break-inside: avoid; }
  h2 { break-after: avoid; }
}
"""


def render(digest: Digest, layout: Layout) -> bytes:
    """The digest as one HTML file in UTF-8."""
    return "".join(f"{line}\n" for line in _lines(contents.page(digest, layout))).encode(errors="replace")


def _lines(page: contents.Page) -> Iterator[str]:
    longest = max((len(row.columns[0].words) for part in page.parts for row in part.rows), default=0)
    heading, *translations = page.title
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    # Should anything slip through the escaping after all, it may neither run nor call out.
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="generator" content="Nutgraf">'
    yield f"<title>{escape(heading.text)}</title>"
    yield f"<style>{_STYLE}{''.join(map(_hovering, range(1, longest + 1)))}</style>\n</head>"
    yield '<body class="brief">\n<header>' if page.brief else "<body>\n<header>"
    yield f"<h1{_attributes(heading.language)}>{escape(heading.text)}{_note(heading)}</h1>"
    for title in translations:
        yield f'<p class="subtitle"{_attributes(title.language)}>{escape(title.text)}{_note(title)}</p>'
    yield from _facts(page.facts)
    yield f'</header>\n<main class="{"two" if page.columns > 1 else "one"}">'
    for part in page.parts:
        yield f"<h2>{part.heading}</h2>"
        yield from map(_row, part.rows)
        if part.remark:
            yield f"<p>{part.remark}</p>"
    yield f"</main>\n<footer>\n<h2>{contents.ABOUT}</h2>"
    yield from _facts(page.about)
    yield "</footer>\n</body>\n</html>"


def _facts(facts: Iterable[Fact]) -> Iterator[str]:
    yield "<dl>"
    yield from (f"<dt>{escape(fact.label)}</dt><dd><bdi>{_linked(fact)}</bdi></dd>" for fact in facts)
    yield "</dl>"


def _row(row: Row) -> str:
    """Originals and their translations side by side: one sentence of the summary, or a block of the article."""
    role = f" {row.role}" if row.role is not Role.TEXT else ""
    return f'<div class="pair{role}">{"".join(map(_paragraph, row.columns))}</div>'


def _paragraph(column: Column) -> str:
    spans = (_span(words, column.language) for words in column.words)
    return f"<p{_attributes(column.language)}>{column.between.join(spans)}</p>"


def _span(words: Words, language: str) -> str:
    marked = ' class="kept"' if words.kept else ""
    # Only a sentence that differs from its column in language needs attributes of its own.
    own = _attributes(words.language) if words.language != language else ""
    return f"<span{marked}{own}>{escape(words.text)}{_note(words)}</span>"


def _attributes(language: str) -> str:
    return f' lang="{escape(contents.tag(language))}" dir="{contents.direction(language)}"'


def _note(words: Words) -> str:
    return f' <small class="note" lang="en" dir="ltr">{escape(words.note)}</small>' if words.note else ""


def _linked(fact: Fact) -> str:
    value = escape(fact.value)
    return f'<a href="{escape(fact.link)}" rel="noreferrer">{value}</a>' if fact.link else value


def _hovering(place: int) -> str:
    """The rule that marks the sentences at a place of both columns of a row while one of them is pointed at."""
    sentence = f"p > span:nth-child({place})"
    return f".pair:has({sentence}:hover) {sentence} {{ background: var(--mark); }}\n"
