"""digest(): read, summarise, translate, as one stream of events. There is no other way to run it.

::

    for event in digest(Path("story.txt"), Options(target="pt"), Services()):
        match event:
            case Translated(index, text): ...

To cancel is to stop looping.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from core.model import (
    Article,
    Digest,
    Event,
    Options,
    Progress,
    Role,
    Source,
    Stage,
    Summary,
    Translated,
    Translation,
)
from core.packs import Pack, Packs, codes
from core.reading import read
from core.summarizing import summarize
from core.translating import Translator


@dataclass(frozen=True)
class Services:
    """What runs share: the packs and the loaded models. Made once, handed to every ``digest``."""

    packs: Packs = field(default_factory=Packs)
    translator: Translator = field(default_factory=Translator)


def digest(source: Source, options: Options, services: Services) -> Iterator[Event]:
    """Yields the Article, the Summary and a Translated for the title and each sentence, with Progress between, and
    last the Digest.

    The title comes first, then the sentences of the summary, then with ``options.full`` all others but boilerplate.
    Raises UnreadableFile, UnknownAlgorithm, NoRoute, PackDamaged, TranslationFailed: what was yielded before stays
    true, so that an article without a route can be shown with its summary.
    """
    yield Progress(Stage.READING)
    article = read(source, language=options.source, encoding=options.encoding)
    yield article
    yield from redigest(article, options, services)


def redigest(article: Article, options: Options, services: Services) -> Iterator[Event]:
    """The same from an article that was read before: the Summary, its translation, and last the Digest."""
    yield Progress(Stage.SUMMARIZING)
    summary = summarize(article, options.length, options.algorithm)
    yield summary
    translation = None
    # A text that is in the wanted language already needs no translation.
    if options.target is not None and options.target != article.language:
        route = services.packs.route(article.language, options.target)
        yield Progress(Stage.LOADING)
        services.translator.load(route)
        translation = yield from _translate(article, summary, options, route, services.translator)
    yield Digest(article, summary, translation)


def _translate(
    article: Article, summary: Summary, options: Options, route: Sequence[Pack], translator: Translator
) -> Generator[Event, None, Translation]:
    indexes = list(summary.sentences)
    if options.full:
        kept = set(indexes)
        indexes += [
            sentence.index
            for sentence, role in zip(article.sentences, article.roles, strict=True)
            if role is not Role.BOILERPLATE and sentence.index not in kept
        ]
    texts = [article.title, *(article.sentences[index].text for index in indexes)]
    keys: list[int | None] = [None, *indexes]
    done: list[Translated] = []
    yield Progress(Stage.TRANSLATING, 0, len(texts))
    for window in translator.translate(texts, route):
        for text, doubt in window:
            done.append(Translated(keys[len(done)], text, doubt))
            yield done[-1]
        yield Progress(Stage.TRANSLATING, len(done), len(texts))
    title, *sentences = done
    passed = codes(route, article.language)
    return Translation(
        source=passed[0],
        target=passed[-1],
        route=passed,
        title=title.text,
        sentences={item.index: item.text for item in sentences if item.index is not None},
        doubtful={item.index: item.doubt for item in sentences if item.index is not None and item.doubt},
        title_doubt=title.doubt,
    )
