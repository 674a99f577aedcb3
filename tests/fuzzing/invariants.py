"""What holds of every article, whatever it was read from."""

from __future__ import annotations

from datetime import UTC, datetime

from core.model import Article, Digest
from core.reading.article import normalize
from core.saving import render, reopening
from core.summarizing import summarize

_MADE = datetime(2026, 3, 1, 12, tzinfo=UTC)


def check_article(article: Article) -> None:
    """Raises AssertionError where sentences, their offsets or the texts about an article are not what they must be."""
    assert article.blocks, "an article without a block"
    end = count = 0
    for block in article.blocks:
        assert block.sentences, "a block without a sentence"
        for sentence in block.sentences:
            assert sentence.index == count, "indexes are not those of the sentences"
            assert end <= sentence.start < sentence.end <= len(article.text), "sentences are not in order"
            assert article.text[sentence.start : sentence.end] == sentence.text, "offsets point elsewhere"
            assert sentence.text == sentence.text.strip() != "", "a sentence is empty or has white space around it"
            assert not article.text[end : sentence.start].strip(), "text between two sentences is lost"
            end, count = sentence.end, count + 1
        whole = article.text[block.start : block.end]
        assert normalize(whole) == whole, "a block is not normalised"
    assert end == len(article.text), "text after the last sentence is lost"
    assert 0 <= article.confidence <= 1, "a confidence that is none"
    for text in (article.title, article.author, article.date, article.url, article.language):
        assert text == text.strip() and text.isprintable() | (text == normalize(text)), (
            "what is said of it is not clean"
        )
        assert "\n" not in text, "a title, an author, a date or an address of several lines"
        text.encode()
    assert article.title and article.language, "an article without a title or a language"


def check_digest(article: Article) -> None:
    """Raises AssertionError where an article can't be summarised, or is another after it was saved and opened again."""
    summary = summarize(article)
    body = {sentence.index for sentence in article.body}
    assert list(summary.sentences) == sorted(set(summary.sentences)), "a summary is not in reading order"
    assert body.issuperset(summary.sentences), "a summary of what is no running text"
    assert bool(summary.sentences) == bool(body), "no summary of a text"
    made = Digest(article, summary, made=_MADE)
    assert reopening.parse(render(made, "json"), "saved.json") == made, "a saved digest is another one"
