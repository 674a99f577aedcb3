"""digest(): read, summarise, translate, as one stream of events. There is no other way to run it.

::

    for event in digest(Path("story.txt"), Options(target="pt"), Services()):
        match event:
            case Translated(index, text): ...

To cancel is to stop looping.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter

from core.errors import NoRoute, OutOfMemory
from core.languages import are_close
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
from core.packs import Pack, Packs, codes, stand_ins
from core.reading import read
from core.summarizing import summarizing
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
    Raises UnreadableFile, UnknownAlgorithm, NoRoute, PackDamaged, TranslationFailed, OutOfMemory: what was yielded
    before stays true, so that an article without a route can be shown with its summary.
    """
    yield Progress(Stage.READING)
    services.translator.prepare(_foreseen(options, services.packs))
    with _memory_for(source.name):
        article = read(source, language=options.source, encoding=options.encoding)
    yield article
    yield from redigest(article, options, services)


def redigest(article: Article, options: Options, services: Services) -> Iterator[Event]:
    """The same from an article that was read before: the Summary, its translation, and last the Digest."""
    services.translator.prepare(_needed(article, options, services.packs))
    with _memory_for(article.title):
        yield from _redigest(article, options, services)


def _redigest(article: Article, options: Options, services: Services) -> Iterator[Event]:
    summary = yield from _summarize(article, options)
    yield summary
    translation = None
    # A text that is in the wanted language already needs no translation.
    if options.target is not None and not are_close(options.target, article.language):
        routes = _routes(article, options.target, services.packs)
        yield Progress(Stage.LOADING)
        translation = yield from _translate(article, summary, options, routes, services.translator)
    yield Digest(article, summary, translation)


@contextmanager
def _memory_for(name: str) -> Iterator[None]:
    try:
        yield
    except MemoryError as error:
        raise OutOfMemory(name) from error


def _summarize(article: Article, options: Options) -> Generator[Event, None, Summary]:
    yield Progress(Stage.SUMMARIZING)
    steps = summarizing(article, options.length, options.algorithm)
    while True:
        try:
            share = next(steps)
        except StopIteration as done:
            summary: Summary = done.value
            return replace(summary, length=options.length)
        yield Progress(Stage.SUMMARIZING, round(100 * share), 100)


def _foreseen(options: Options, packs: Packs) -> Sequence[Pack]:
    """The packs that an article will need before anything of it is known: the last of any route, if there is but one.

    Where the article's language is given, its whole route.
    """
    if options.target is None:
        return ()
    if options.source is not None:
        try:
            return packs.route(options.source, options.target)
        except NoRoute:
            # Said when the summary is there.
            return ()
    last = [pack for pack in packs.installed if pack.target == options.target]
    return last if len(last) == 1 else ()


def _needed(article: Article, options: Options, packs: Packs) -> Sequence[Pack]:
    """The packs that an article needs now that its language is known; none where it needs or has no translation."""
    if options.target is None or are_close(options.target, article.language):
        return ()
    return _foreseen(replace(options, source=article.language), packs)


def _routes(article: Article, target: str, packs: Packs) -> dict[str, Sequence[Pack]]:
    """The route to ``target`` for the ``language`` of each block; the article's own for "" and where there is none.

    A block that is in the target language already has a route of no packs. Raises NoRoute where the article has none.
    """
    routes: dict[str, Sequence[Pack]] = {"": packs.route(article.language, target)}
    for language in {block.language for block in article.blocks} - {""}:
        try:
            routes[language] = () if are_close(language, target) else packs.route(language, target)
        except NoRoute:
            routes[language] = routes[""]
    return routes


def _translate(
    article: Article,
    summary: Summary,
    options: Options,
    routes: Mapping[str, Sequence[Pack]],
    translator: Translator,
) -> Generator[Event, None, Translation]:
    indexes = list(summary.sentences)
    if options.full:
        kept = set(indexes)
        indexes += [
            sentence.index
            for sentence, role in zip(article.sentences, article.roles, strict=True)
            if role is not Role.BOILERPLATE and sentence.index not in kept
        ]
    spoken = [block.language for block in article.blocks for _ in block.sentences]
    parts: list[tuple[int | None, str, Sequence[Pack]]] = [(None, article.title, routes[""])]
    parts += [(index, article.sentences[index].text, routes[spoken[index]]) for index in indexes]
    done: list[Translated] = []
    yield Progress(Stage.TRANSLATING, 0, len(parts))
    for route, run in groupby(parts, key=itemgetter(2)):
        for window in translator.translate([text for _, text, _ in run], route, options.glossary, options.effort):
            for text, doubt in window:
                done.append(Translated(parts[len(done)][0], text, doubt))
                yield done[-1]
            yield Progress(Stage.TRANSLATING, len(done), len(parts))
    title, *sentences = done
    passed = codes(routes[""], article.language)
    return Translation(
        source=passed[0],
        target=passed[-1],
        route=passed,
        title=title.text,
        sentences={item.index: item.text for item in sentences if item.index is not None},
        doubtful={item.index: item.doubt for item in sentences if item.index is not None and item.doubt},
        title_doubt=title.doubt,
        packs={pack.code: pack.version for _, _, route in parts for pack in route},
        stand_ins=stand_ins(routes[""], article.language, options.target or passed[-1]),
    )
