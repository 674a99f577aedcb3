"""What goes to the clipboard: a sentence with its translation, or the summary with its own."""

from __future__ import annotations

from desktop.articles import Entry


def sentence_pair(entry: Entry, index: int) -> str:
    """A sentence of the original and, where it is there, its translation, a line each."""
    if not entry.article:
        return ""
    rendering = entry.rendering_of(index)
    lines = [entry.article.sentences[index].text, entry.edit_of(index) or (rendering.text if rendering else "")]
    return "\n".join(filter(None, lines))


def summary_in_words(entry: Entry) -> str:
    """The title and the summary in the language that it is translated into, else in that of the article."""
    digest = entry.to_save
    if not digest:
        return ""
    translation, article = digest.translation, digest.article
    if translation:
        title, sentences = translation.title, [translation.sentences[index] for index in digest.summary.sentences]
    else:
        title, sentences = article.title, [article.sentences[index].text for index in digest.summary.sentences]
    return "\n\n".join([title, *sentences])
