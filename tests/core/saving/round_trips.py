"""What comes back out of saved files, by other libraries than those that wrote them."""

from __future__ import annotations

import csv
import re
import unicodedata
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pypdfium2
from markdown_it import MarkdownIt

from core.model import Digest, Text
from core.reading import read
from core.saving import PATTERN, Layout, contents, render
from core.saving.folder import Folder


class _Letters(HTMLParser):
    """The visible text of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.text = ""
        self._hidden = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text += data


def shown(digest: Digest, layout: Layout) -> list[str]:
    """Every text that a page of a digest is to show, in its order."""
    page = contents.page(digest, layout)
    rows = (row for part in page.parts for row in part.rows)
    sentences = (words.text for row in rows for column in row.columns for words in column.words)
    return [*(words.text for words in page.title), *sentences]


def text_of(digest: Digest, format: str, layout: Layout) -> str:
    """What somebody who opens a saved file reads, from its beginning to its end."""
    data = render(digest, format, layout)
    match format:
        case "text":
            return data.decode()
        case "markdown":
            return _Letters(MarkdownIt().render(data.decode())).text
        case "html":
            return _Letters(data.decode()).text
        case "docx" | "odt":
            # Our own readers share no line with python-docx and odfdo.
            return read(Text(data, f"saved.{format}"), language="en").text
        case "pdf":
            # What its pages say in Arabic or Hindi, each reader tells otherwise: the text is attached.
            document = pypdfium2.PdfDocument(data)
            try:
                return bytes(document.get_attachment(0).get_data()).decode()
            finally:
                document.close()
        case _:
            raise AssertionError(format)


def table_of(data: bytes, delimiter: str) -> list[dict[str, str]]:
    """The rows of a table, each by the names of its columns."""
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def letters(text: str) -> str:
    """The letters and digits alone: where lines break, what marks a sentence and how letters join is up to a format."""
    return re.sub(r"\W|_", "", unicodedata.normalize("NFKC", text))


def stand_in_order(texts: list[str], whole: str) -> bool:
    """Whether all of the texts stand in another, one after the other."""
    place, whole = 0, letters(whole)
    for text in map(letters, texts):
        place = whole.find(text, place)
        if place < 0:
            return False
        place += len(text)
    return True


def save_into(digest: Digest, folder: Path, format: str, pattern: str = PATTERN) -> Path:
    """Saves a digest in a folder, as one that is alone in its run is; gives its path."""
    return Folder(folder, format, pattern).save(digest.article.source, digest, render(digest, format))
