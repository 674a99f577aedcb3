"""A digest as a web page of one file: no scripts, nothing from elsewhere, and everything that was read is escaped.

Original and translation stand side by side, each in its own language and direction; pointing at a sentence marks its
pair, by style sheet only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from core.languages import is_right_to_left
from core.model import Block, Digest, Role
from core.saving import contents
from core.saving.contents import Pair

# Codes of packs that are no language tags of BCP 47.
_TAGS = {"pb": "pt-BR", "zt": "zh-Hant"}

_STYLE = """
:root { color-scheme: light dark; --mark: #fff3c4; --quiet: #5f6368; --line: #d9d9d9; }
@media (prefers-color-scheme: dark) { :root { --mark: #4a4220; --quiet: #a5a8ad; --line: #44474b; } }
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
.pair { display: grid; grid-template-columns: 1fr; padding: .7rem 0; border-bottom: 1px solid var(--line); }
.pair p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.one { max-width: 42rem; }
.two .pair { grid-template-columns: 1fr 1fr; gap: 2.5rem; }
.headline, .heading { font-weight: bold; }
.byline, .caption { font-size: .9rem; color: var(--quiet); }
.kept { text-decoration: underline; text-decoration-color: var(--quiet); text-underline-offset: .25em;
  text-decoration-thickness: 1px; }
@media (max-width: 40rem) { .two .pair { grid-template-columns: 1fr; gap: .5rem; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .pair { break-inside: avoid; }
  h2 { break-after: avoid; }
}
"""


def render(digest: Digest) -> bytes:
    """The digest as one HTML file in UTF-8."""
    return "".join(f"{line}\n" for line in _Page(digest).lines()).encode(errors="replace")


class _Page:
    def __init__(self, digest: Digest) -> None:
        self._digest = digest
        self._kept = frozenset(digest.summary.sentences)
        translation = digest.translation
        self._joints = contents.joints(digest)
        self._source = _attributes(digest.article.language)
        self._target = _attributes(translation.target) if translation else ""
        self._columns = "two" if translation else "one"

    def lines(self) -> Iterator[str]:
        title = contents.title(self._digest)
        summary = contents.summary(self._digest)
        blocks = contents.article(self._digest)
        longest = max((len(pairs) for pairs in [*(pairs for _, pairs in blocks), summary[:1]]), default=0)
        yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
        # Should anything slip through the escaping after all, it may neither run nor call out.
        yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>{escape(title.original)}</title>"
        yield f"<style>{_STYLE}{''.join(map(_hovering, range(1, longest + 1)))}</style>\n</head>\n<body>\n<header>"
        yield f"<h1{self._source}>{escape(title.original)}</h1>"
        if title.translation is not None:
            yield f'<p class="subtitle"{self._language(title)}>{escape(title.translation)}{_note(title)}</p>'
        yield "<dl>"
        yield from (
            f'<dt>{escape(label)}</dt><dd dir="auto">{escape(value)}</dd>'
            for label, value in contents.facts(self._digest)
        )
        yield "</dl>\n</header>"
        yield f'<main class="{self._columns}">\n<h2>{contents.SUMMARY}</h2>'
        yield from (self._row([pair]) for pair in summary)
        if not summary:
            yield f"<p>{contents.NO_SUMMARY}</p>"
        if blocks:
            yield f"<h2>{contents.ARTICLE}</h2>"
            yield from (self._row(pairs, block) for block, pairs in blocks)
        yield "</main>\n</body>\n</html>"

    def _row(self, pairs: list[Pair], block: Block | None = None) -> str:
        """Originals and their translations side by side: one sentence of the summary, or a block of the article."""
        role = f" {block.role}" if block and block.role is not Role.TEXT else ""
        kept = self._kept if block else frozenset()
        columns = [_paragraph(self._source, self._joints[0], (_span(pair.original, pair, kept) for pair in pairs))]
        if self._target:
            spans = (_span(pair.translation or "", pair, kept, self._language(pair)) for pair in pairs)
            columns.append(_paragraph(self._target, self._joints[1], spans))
        return f'<div class="pair{role}">{"".join(columns)}</div>'

    def _language(self, pair: Pair) -> str:
        """The attributes of a translation, which may be the original, left as it was."""
        return self._source if pair.note else self._target


def _attributes(language: str) -> str:
    direction = "rtl" if is_right_to_left(language) else "ltr"
    return f' lang="{escape(_TAGS.get(language, language))}" dir="{direction}"'


def _paragraph(attributes: str, between: str, spans: Iterable[str]) -> str:
    return f"<p{attributes}>{between.join(spans)}</p>"


def _span(text: str, pair: Pair, kept: frozenset[int], attributes: str = "") -> str:
    marked = ' class="kept"' if pair.index in kept else ""
    # Only a sentence that differs from its column in language needs attributes of its own.
    own = attributes if pair.note else ""
    return f"<span{marked}{own}>{escape(text)}{_note(pair) if attributes else ''}</span>"


def _note(pair: Pair) -> str:
    return f' <small class="note" lang="en" dir="ltr">{escape(pair.note)}</small>' if pair.note else ""


def _hovering(place: int) -> str:
    """The rule that marks the sentences at a place of both columns of a row while one of them is pointed at."""
    sentence = f"p > span:nth-child({place})"
    return f".pair:has({sentence}:hover) {sentence} {{ background: var(--mark); }}\n"
