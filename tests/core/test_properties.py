"""What holds for any text at all, tried with texts that a machine made up."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from core import languages, sentences
from core.errors import NoRoute, UnreadableFile
from core.model import Digest, Text
from core.packs import installed
from core.packs.installed import Pack, Packs
from core.reading import article, encodings, read
from core.reading.draft import Draft, Paragraph
from core.saving import FORMATS, names, render, reopening
from core.translating import clauses
from tests.fuzzing.invariants import check_article, check_digest
from tests.properties import CODES, ROLES, clean_texts, digests, hostile_texts, texts

LANGUAGES = st.sampled_from(sorted(languages.LANGUAGES))


@given(texts, LANGUAGES)
@example("1. 2. 3.", "en")
def test_the_offsets_of_sentences_rebuild_the_text(text: str, language: str) -> None:
    end = 0
    rebuilt = ""
    for start, stop in sentences.split(text, language):
        assert end <= start < stop <= len(text)
        assert text[start:stop] == text[start:stop].strip()
        assert not text[end:start].strip()
        rebuilt += text[end:stop]
        end = stop
    assert not text[end:].strip()
    assert rebuilt + text[end:] == text


@pytest.mark.parametrize("language", sorted(languages.LANGUAGES))
def test_every_language_is_split_without_a_loss(language: str) -> None:
    text = 'One. Two!\n"Three?" 4.5 على۔ 今日は。「はい。」 ไทย नमस्ते। Ende… Mr. X. e.g. y;\u037e :) ።'
    spans = sentences.split(text, language)
    assert "".join(text[start:end] for start, end in spans).split() != []
    assert re.sub(r"\s", "", "".join(text[start:end] for start, end in spans)) == re.sub(r"\s", "", text)


@given(texts)
def test_words_are_never_empty_and_stems_are_words(text: str) -> None:
    words = sentences.words(text)
    assert all(word and not word.isspace() for word in words)
    assert all(isinstance(sentences.stemmer("en")(word), str) for word in words)
    assert sentences.count_words(text) >= 0


@given(texts)
def test_a_text_that_was_normalised_stays_as_it_is(text: str) -> None:
    once = article.normalize(text)
    assert article.normalize(once) == once
    once.encode()


@given(st.lists(st.builds(Paragraph, texts, st.none() | ROLES, st.booleans()), max_size=8), texts, texts, st.text())
def test_any_draft_makes_an_article_that_holds_together(
    paragraphs: list[Paragraph], title: str, author: str, language: str
) -> None:
    made = article.build(Draft(tuple(paragraphs), title=title, author=author, language=language), "draft.txt")
    if made is None:
        assert not any(article.normalize(paragraph.text) for paragraph in paragraphs)
    else:
        check_article(made)
        check_digest(made)


@given(texts, st.sampled_from([".txt", ".md", ".html", ".eml", ".rtf", ".fb2", ""]))
def test_any_pasted_text_is_an_article_or_refused(text: str, suffix: str) -> None:
    try:
        made = read(Text(text, "pasted" + suffix))
    except UnreadableFile:
        return
    check_article(made)


@given(clean_texts, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_a_text_with_a_mark_or_in_utf_8_is_decoded_as_it_was(text: str, encoding: str) -> None:
    # Controls are a sign of a wide encoding or of no text; a shift of ISO 2022 or HZ makes ASCII mean something else.
    assume(not re.search("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]|~{", text) and not text.startswith("\ufeff"))
    decoded, _ = encodings.decode(text.encode(encoding))
    assert decoded == text


@given(st.binary(max_size=400), st.text(max_size=20))
def test_any_bytes_are_a_text_or_none(data: bytes, declared: str) -> None:
    try:
        text, name = encodings.decode(data, declared=declared)
    except encodings.NotText:
        return
    assert isinstance(text, str)
    "a".encode(name)


@given(st.lists(st.tuples(CODES, CODES), max_size=25), CODES, CODES)
def test_a_route_leads_where_it_should_by_no_detour(pairs: list[tuple[str, str]], source: str, target: str) -> None:
    packs = Packs(Path("/nowhere"), folders=[])
    packs.installed = tuple(Pack(Path(f"/{a}_{b}"), a, b, "1.0") for a, b in sorted(set(pairs)) if a != b)
    try:
        route = packs.route(source, target)
    except NoRoute:
        assert target not in packs.targets(source)
        return
    passed = installed.codes(route, source)
    assert languages.are_close(passed[-1], target)
    assert len(set(passed)) == len(passed)
    assert all(pack in packs.installed for pack in route)
    assert all(before.target == after.source for before, after in pairwise(route))
    if route:
        # None of its packs can be left out.
        assert languages.are_close(route[0].source, source)
        near = {pack.target for pack in packs.installed if pack.source == route[0].source}
        assert len(route) == 1 or route[-1].target not in near


@given(st.text(max_size=20) | st.text("0123456789.", max_size=6_000), st.text("0123456789.", max_size=10))
@example("9" * 5_000, "1.9")
def test_any_two_versions_can_be_put_in_order(one: str, other: str) -> None:
    assert (installed.order(one) < installed.order(other)) is not (installed.order(one) >= installed.order(other))


FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@given(
    st.lists(
        st.sampled_from(["{title}", "{from}", "{to}", "{date}", "{source}", " ", "-", "(", ")", "x", "."]), max_size=8
    ),
    st.fixed_dictionaries({name: texts for name in ("title", "source", "from", "to", "date")}),
    st.sampled_from([format.suffixes[0] for format in FORMATS.values()]),
)
@example(["{title}"], dict.fromkeys(("title", "source", "from", "to", "date"), "con"), ".txt")
def test_any_title_makes_a_name_that_every_system_can_keep(
    parts: list[str], fields: dict[str, str], suffix: str
) -> None:
    pattern = "".join(parts) + ".{ext}"
    assume("{" in pattern.removesuffix(".{ext}"))
    name = names.fill(pattern, fields, suffix)
    assert name.endswith(suffix) and len(name) > len(suffix)
    assert not FORBIDDEN.search(name) and not DEVICE.match(name)
    assert len(name.encode()) <= names.LONGEST
    assert name[0] not in " .-~" and not name.removesuffix(suffix).endswith((" ", "."))
    assert Path(name).name == name


@given(digests())
def test_a_digest_that_is_saved_and_opened_again_is_the_same(digest: Digest) -> None:
    assert reopening.parse(render(digest, "json"), "saved.json") == digest


@given(digests(hostile_texts), st.sampled_from(["text", "markdown", "html", "csv", "tsv", "tmx", "xliff"]))
def test_any_digest_can_be_saved_in_any_format_of_letters(digest: Digest, format: str) -> None:
    for layout in FORMATS[format].layouts:
        render(digest, format, layout).decode()


@given(texts.filter(str.strip), LANGUAGES, st.integers(10, 200))
def test_portions_of_a_text_are_short_enough_and_lose_nothing(text: str, language: str, most: int) -> None:
    parts = list(clauses.portions(text, language, most))
    assert all(len(part) <= most for part in parts)
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", text)
    first, second = clauses.halves(text, language)
    assert re.sub(r"\s", "", first + second) == re.sub(r"\s", "", text)
