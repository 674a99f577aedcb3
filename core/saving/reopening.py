"""A saved digest again as it was. What is read may have been written by anybody: nothing of it is taken on trust."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from itertools import count, pairwise
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from core.errors import Reason, UnreadableFile
from core.model import Article, Block, Digest, Doubt, Length, Merit, Role, Sentence, Summary, Translation
from core.reading import contents_of
from core.saving.json import SCHEMA

# The first key of every file that was saved, whatever white space another program has put around it since.
_OPENING = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"nutgraf\.digest/')

_Kind = TypeVar("_Kind")
_Named = TypeVar("_Named", bound=StrEnum)


def is_digest(content: bytes) -> bool:
    """Whether the contents of a file begin as those of a saved digest do; ``parse`` says whether they are one."""
    return _OPENING.match(content) is not None


def reopen(path: Path) -> Digest:
    """The digest that was saved to a JSON file, equal to the one that was saved.

    Raises UnreadableFile: UNSUPPORTED for a later schema or a list of digests, BROKEN for what is no digest.
    """
    return parse(contents_of(path), path)


def parse(content: bytes, name: Path | str) -> Digest:
    """The digest in the contents of a JSON file, which errors call ``name``. Raises UnreadableFile, as ``reopen``."""
    try:
        made = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
        if isinstance(made, list):
            raise UnreadableFile(name, Reason.UNSUPPORTED, "several digests")
        schema = _get(made, "schema", str)
        if schema != SCHEMA:
            raise UnreadableFile(name, Reason.UNSUPPORTED, schema)
        return _digest(made)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise UnreadableFile(name, Reason.BROKEN, str(error)) from error


def _digest(made: Any) -> Digest:
    article = _article(_get(made, "article", dict))
    summary = _summary(_get(made, "summary", dict), article)
    translated = made["translation"]
    translation = None if translated is None else _translation(translated, article)
    moment = datetime.fromisoformat(_get(made, "made", str))
    if moment.tzinfo is None:
        raise ValueError("made: no offset")
    # Where it would leave the calendar in one time zone or another, there is nothing to show.
    moment.astimezone()
    return Digest(article, summary, translation, moment)


def _article(made: Any) -> Article:
    text = _get(made, "text", str)
    blocks: list[Block] = []
    numbers = count()
    for block in _get(made, "blocks", list):
        sentences = tuple(_sentence(sentence, next(numbers), text) for sentence in _get(block, "sentences", list))
        if not sentences:
            raise ValueError("a block without a sentence")
        blocks.append(Block(Role(_get(block, "role", str)), sentences, _get(block, "language", str)))
    every = [sentence for block in blocks for sentence in block.sentences]
    if any(before.end > after.start for before, after in pairwise(every)):
        raise ValueError("sentences that overlap")
    confidence = _number(made, "confidence")
    if not 0 <= confidence <= 1:
        raise ValueError("confidence: not from 0 to 1")
    encoding = made["encoding"]
    return Article(
        source=_get(made, "source", str),
        title=_get(made, "title", str),
        language=_code(made, "language"),
        text=text,
        blocks=tuple(blocks),
        confidence=confidence,
        encoding=None if encoding is None else _get(made, "encoding", str),
        author=_get(made, "author", str),
        date=_get(made, "date", str),
        url=_get(made, "url", str),
    )


def _sentence(made: Any, index: int, text: str) -> Sentence:
    start, end, own = _get(made, "start", int), _get(made, "end", int), _get(made, "text", str)
    if _get(made, "index", int) != index or not 0 <= start < end or text[start:end] != own:
        raise ValueError(f"sentence {index}: not what stands at its place")
    return Sentence(index, start, end, own)


def _summary(made: Any, article: Article) -> Summary:
    kept = tuple(_checked(index, int) for index in _get(made, "sentences", list))
    if any(before >= after for before, after in pairwise(kept)) or not all(_is_body(article, i) for i in kept):
        raise ValueError("summary: not sentences of the body in reading order")
    length = _get(made, "length", dict)
    return Summary(
        _get(made, "algorithm", str),
        kept,
        _by_index(made, "scores", article, _finite),
        _by_index(made, "reasons", article, lambda merits: tuple(_named(Merit, m) for m in _checked(merits, list))),
        Length(
            sentences=None if length["sentences"] is None else _get(length, "sentences", int),
            ratio=None if length["ratio"] is None else _number(length, "ratio"),
            words=None if length["words"] is None else _get(length, "words", int),
        ),
    )


def _translation(made: Any, article: Article) -> Translation:
    doubtful = _by_index(made, "doubts", article, lambda doubt: _named(Doubt, doubt))
    if sorted(doubtful) != _get(made, "doubtful", list):
        raise ValueError("doubtful: not the sentences that there are doubts of")
    route = tuple(_checked(code, str) for code in _get(made, "route", list))
    source, target = _code(made, "from"), _code(made, "to")
    if not route or (route[0], route[-1]) != (source, target):
        raise ValueError("route: leads elsewhere")
    edited = frozenset(_checked(index, int) for index in _get(made, "edited", list))
    sentences = _by_index(made, "sentences", article, lambda text: _checked(text, str))
    if not edited <= sentences.keys():
        raise ValueError("edited: not sentences that were translated")
    doubt = made["title_doubt"]
    return Translation(
        source=source,
        target=target,
        route=route,
        title=_get(made, "title", str),
        sentences=sentences,
        doubtful=doubtful,
        title_doubt=None if doubt is None else _named(Doubt, doubt),
        packs={_get(pack, "code", str): _get(pack, "version", str) for pack in _get(made, "packs", list)},
        edited=edited,
        stand_ins={wanted: _code(made["stand_ins"], wanted) for wanted in _get(made, "stand_ins", dict)},
    )


def _is_body(article: Article, index: int) -> bool:
    return 0 <= index < len(article.roles) and article.roles[index] is Role.TEXT


def _by_index(made: Any, key: str, article: Article, value: Callable[[Any], _Kind]) -> dict[int, _Kind]:
    """An object with sentence indexes for keys, its values each made by ``value``."""
    known = {str(sentence.index): sentence.index for sentence in article.sentences}
    return {known[name]: value(given) for name, given in _get(made, key, dict).items()}


def _get(made: Any, key: str, kind: type[_Kind]) -> _Kind:
    return _checked(_checked(made, dict)[key], kind)


def _number(made: Any, key: str) -> float:
    return _finite(made[key])


def _code(made: Any, key: str) -> str:
    """A language's code, which may be one of a pack that is not known here."""
    code = _get(made, key, str)
    if not re.fullmatch(r"[A-Za-z][\w-]{0,34}", code):
        raise ValueError(f"{key}: no code of a language")
    return code


def _named(kind: type[_Named], value: Any) -> _Named:
    return kind(_checked(value, str))


def _finite(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("no finite number")
    return float(value)


def _checked(value: Any, kind: type[_Kind]) -> _Kind:
    """The value, if it is of a kind; a truth value is no number. Text with half a character in it is none."""
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"{type(value).__name__} instead of {kind.__name__}")
    if isinstance(value, str):
        value.encode()
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")
