from __future__ import annotations

import itertools
import random
import time

import pytest

from core.sentences import split, stemmer, stop_words, words


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Dr. Hill left at 5 p.m. on Friday.", "Nobody saw her go!", "Or did they?"]),
        ("de", ["Das Treffen ist am 3. Oktober um 12.30 Uhr.", "Alle sind eingeladen."]),
        ("fr", ["M. Petit est arrivé à midi.", "Il a déjeuné seul."]),
        ("pt", ["O Sr. Lima chegou cedo.", "Trouxe pão e queijo."]),
        ("ru", ["Музей открылся в 1990 г. и скоро закрылся.", "Его здание пустует."]),
        ("ar", ["هل فتح المتحف أبوابه؟", "نعم، فتحها أمس."]),
        ("hi", ["पुस्तकालय खुल गया।", "बच्चे आए।"]),
        ("xx", ["One sentence ends here.", "Another follows?", "Yes!"]),
    ],
)
def test_sentences_end_where_the_language_ends_them(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize("language", ["zh", "zt", "ja"])
def test_sentences_need_no_space_between_them_where_the_script_has_none(language: str) -> None:
    assert sentences("図書館開館。何時？九時！", language) == ["図書館開館。", "何時？", "九時！"]


@pytest.mark.parametrize("text", ["“Why now?” he asked.", "(Who knew?) but nobody said so.", "“Stop!” – that was all."])
def test_a_sentence_goes_on_after_a_question_in_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text", ["“ Come in. ”", "It rained. ...", "*** The end came.", "?! What was that?", "• Bread."]
)
def test_marks_alone_are_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_a_blank_text_has_no_sentence(text: str) -> None:
    assert split(text, "en") == []


@pytest.mark.parametrize("language", ["en", "de", "zh", "hi", "ar", "th", "xx"])
def test_nothing_but_white_space_is_lost_between_sentences(language: str) -> None:
    chance = random.Random(7)
    for _ in range(300):
        text = "".join(chance.choices("aB é.!?,;:…。？。।؟“”\"'()«»—-1 \n🚤中", k=chance.randint(0, 60)))
        spans = split(text, language)
        kept = {i for start, end in spans for i in range(start, end)}
        assert all(text[i].isspace() for i in range(len(text)) if i not in kept)
        assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_text_of_nothing_but_marks_takes_no_time() -> None:
    began = time.perf_counter()
    assert len(split("! ? … " * 20_000, "en")) == 1
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The state-of-the-art ferry can't sail.", ["the", "state-of-the-art", "ferry", "can't", "sail"]),
        ("L’été, d'où ?", ["l’été", "d'où"]),
        ("In 2024: 1,500 boats", ["in", "2024", "1", "500", "boats"]),
        ("मैं घर में हूँ।", ["मैं", "घर", "में", "हूँ"]),
        ("می‌رود", ["می‌رود"]),
        ("İzmir", ["i̇zmir"]),
        ("snake_case", ["snake", "case"]),
        ("— 🚤 …", []),
    ],
)
def test_words_are_whole_in_every_alphabet(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_pairs_of_characters_stand_for_words_where_the_script_has_no_spaces() -> None:
    assert words("图书馆开放") == ["图书", "书馆", "馆开", "开放"]
    assert words("书。馆") == ["书", "馆"]


def test_a_number_or_a_foreign_name_does_not_swallow_the_characters_around_it() -> None:
    assert words("2010年中国GDP增长") == ["2010", "年中", "中国", "gdp", "增长"]


def test_stop_words_with_vowel_signs_are_words_of_a_text() -> None:
    assert set(words("यह घर में है")) & stop_words("hi") >= {"में", "है"}


def test_stems_bring_the_forms_of_a_word_together() -> None:
    assert stemmer("en")("boats") == stemmer("en")("boat")
    assert stemmer("pb")("barcos") == stemmer("pt")("barco")
    assert stemmer("zh")("图书") == "图书"
