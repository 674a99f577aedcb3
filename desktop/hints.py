"""What is said of a sentence where the mouse rests on it: why it was kept, why it is doubtful, what it stands for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt, QTextDocumentFragment

from core.languages import is_right_to_left
from core.model import Article
from desktop.articles import Entry
from desktop.messages import doubt_in_words, merits_in_words
from desktop.passages import odd_words

# A paragraph is shown with this many characters on either side of the sentence.
_AROUND = 400


def why_kept(entry: Entry, index: int) -> str:
    """Why a sentence is part of the summary, a reason a line; empty where it is not, or where nothing is known."""
    return merits_in_words(entry.summary.reasons.get(index, ())) if entry.summary else ""


def what_it_renders(entry: Entry, index: int) -> str:
    """Of a translation: why it is doubtful or what was edited, and its source sentence amid its paragraph (HTML)."""
    # Imported on use: its tables of names take longer than all else here.
    from html import escape

    if not entry.article:
        return ""
    rendering = entry.rendering_of(index)
    said = ""
    if rendering and entry.edit_of(index):
        said = QCoreApplication.translate("hints", "Edited by hand. The machine wrote: {}").format(rendering.text)
    elif rendering and rendering.doubt:
        said = f"⚠ {doubt_in_words(rendering.doubt)}"
    odd = odd_words(entry, rendering) if rendering and not entry.edit_of(index) else ()
    if odd:
        listed = ", ".join(f"“{word}”" for word in odd)
        told = QCoreApplication.translate("hints", "In no word list: {}").format(listed)
        said = f"{said}. {told}" if said else told
    direction = "rtl" if is_right_to_left(entry.article.language) else "ltr"
    source = f'<p dir="{direction}">{_paragraph(entry.article, index)}</p>'
    return f"<p>{escape(said)}</p>{source}" if said else source


def in_plain_words(hint: str) -> str:
    """The same without marks, for who hears it."""
    return QTextDocumentFragment.fromHtml(hint).toPlainText() if Qt.mightBeRichText(hint) else hint


def _paragraph(article: Article, index: int) -> str:
    """The paragraph of a sentence, which stands out in it; what is far from it is left out."""
    from html import escape

    sentence = article.sentences[index]
    block = next(block for block in article.blocks if block.start <= sentence.start < block.end)
    start, end = max(block.start, sentence.start - _AROUND), min(block.end, sentence.end + _AROUND)
    before = ("… " if start > block.start else "") + article.text[start : sentence.start]
    after = article.text[sentence.end : end] + (" …" if end < block.end else "")
    return f"{escape(before)}<b>{escape(sentence.text)}</b>{escape(after)}"
