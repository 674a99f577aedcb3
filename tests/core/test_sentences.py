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


@pytest.mark.parametrize("text", ["The poll of Harbour! magazine readers ended.", "Harbour! editor Ana Reis said so."])
def test_a_name_that_ends_in_an_exclamation_mark_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text", ["“ Come in. ”", "It rained. ...", "*** The end came.", "?! What was that?", "• Bread."]
)
def test_marks_alone_are_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("am", ["መጽሐፉ ተከፈተ።", "ልጆቹ መጡ።"]),
        ("bn", ["গ্রন্থাগার খুলল।", "শিশুরা এল।"]),
        ("el", ["Τι ώρα είναι;", "Είναι πέντε."]),
        ("es", ["¿Quién vino?", "Vino el Sr. Ruiz, de EE. UU., con su perro."]),
        ("fa", ["کتابخانه باز شد؟", "بله، دیروز."]),
        ("fr", ["« Non ! » dit-il.", "Elle partit."]),
        ("hi", ["डॉ. शर्मा आए।", "वे ए. के. सिंह से मिले।"]),
        ("hy", ["Գրադարանը բացվեց:", "Երեխաները եկան։"]),
        ("km", ["បណ្ណាល័យបើក។", "កុមារមក។"]),
        ("my", ["စာကြည့်တိုက်ဖွင့်သည်။", "ကလေးများလာသည်။"]),
        ("sk", ["Bola otvorená 7. Apríla 2020.", "Prišli aj deti."]),
        ("tr", ["Kütüphane 5. katta.", "Dr. Kaya geldi."]),
        ("uk", ["Це вул. Лесна, буд. 5.", "Там живе ім. Гай."]),
        ("ur", ["کتب خانہ کھل گیا۔", "بچے آئے۔"]),
    ],
)
def test_every_script_has_its_own_stops(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["Write to j.doe@example.org or see www.example.org/a.b.html.", "It costs 3.50 euros."],
        ["“It is over.”", "She left."],
        ['He said "It is late."', "Nobody moved."],
        ["(It was late.)", "Nobody moved."],
        ["Was it really over?!", "Yes..."],
        ["She works for a Ltd. in town.", "So does he."],
        ["They met J. R. Hill on Nov. 3.", "It rained."],
        ["It was the U.S.A. last year.", "It is Peru now."],
        ["The first firm was Hill Inc..", "The second was his."],
    ],
)
def test_a_full_stop_is_not_always_an_end(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_space_that_was_forgotten_between_sentences_is_no_matter() -> None:
    assert sentences("They left early.Nobody saw them.") == ["They left early.", "Nobody saw them."]
    assert sentences("See example.com or Node.js today.") == ["See example.com or Node.js today."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("She said “it is late”.", "Nobody heard her."),
        ('She said "it is late".', "Nobody heard her."),
        ('"It is late," she said, "and dark."', "Nobody heard her."),
        ("They left early.", '"Nobody saw them," he said.'),
        ("It rose by 27%.", "Nobody saw it."),
        ("It rose (by 27 per cent).", "Nobody saw it."),
        ("He spoke to the paper.", "L'Isle was quiet."),
        ("Il parle au journal.", "À Paris, il pleut."),
        ('He called it "finished".', "NATO did not."),
        ("The bridge was sold in 1921.[4]", "Nobody minded.[5][12]"),
    ],
)
def test_sentences_part_where_a_page_lost_its_line_breaks(first: str, second: str) -> None:
    joint = " " if first.endswith("]") else ""
    assert sentences(first + joint + second) == [first, second]


def test_the_mark_of_a_note_within_a_sentence_ends_nothing() -> None:
    assert sentences("The bridge[4] was sold by Peter Hill Inc.[5] in 1921.") == [
        "The bridge[4] was sold by Peter Hill Inc.[5] in 1921."
    ]


def test_the_number_of_an_item_stays_with_it() -> None:
    assert sentences("1. Bread is baked.\n2. Milk is bought.") == ["1. Bread is baked.", "2. Milk is bought."]
    assert sentences("They need: • bread • milk") == ["They need:", "• bread", "• milk"]


def test_a_line_ends_a_sentence_where_no_margin_broke_it() -> None:
    assert sentences("Dear Ann,\nthe boat is here.\nYours\nBob") == ["Dear Ann,\nthe boat is here.", "Yours", "Bob"]
    wrapped = "The old lighthouse at the end of the long pier was sold to\nPeter Hill."
    assert sentences(wrapped) == [wrapped]


def test_a_writer_without_capitals_is_understood() -> None:
    assert sentences("the boat came yesterday. everybody was there.") == [
        "the boat came yesterday.",
        "everybody was there.",
    ]


def test_a_closing_quotation_mark_belongs_to_its_sentence_in_unspaced_scripts() -> None:
    assert sentences("他说：“我来了。”大家笑了。", "zh") == ["他说：“我来了。”", "大家笑了。"]
    assert sentences("「開館だ。」と彼は言った。皆が笑った。", "ja") == ["「開館だ。」と彼は言った。", "皆が笑った。"]


def test_a_long_text_without_stops_is_parted_at_its_spaces() -> None:
    text = " ".join(["ห้องสมุดใหม่เปิดเมื่อเช้านี้และมีเด็กจำนวนมากมาพร้อมกับครู"] * 12)
    parts = sentences(text, "th")
    assert len(parts) > 2 and max(map(len, parts)) < 300
    assert sentences("ห้องสมุดใหม่เปิดแล้ว เด็กมาพร้อมกับครู", "th") == ["ห้องสมุดใหม่เปิดแล้ว เด็กมาพร้อมกับครู"]


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("zh", "图书馆开放了，很多人来了。"),
        ("zh", "图书馆"),
        ("en", "a.b.c"),
        ("en", "..."),
        ("en", "1\n"),
        ("en", "•\n"),
    ],
)
def test_the_time_to_split_grows_no_faster_than_the_text(language: str, unit: str) -> None:
    began = time.process_time()
    split(unit * (100_000 // len(unit)), language)
    assert time.process_time() - began < 5


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


def test_an_abbreviation_that_opens_a_bracket_ends_no_sentence() -> None:
    text = "Für Spezialfahrzeuge (incl. Viehtransportern) gibt es eine eigene Halle."
    assert split(text, "de") == [(0, len(text))]


def test_a_text_of_nothing_but_marks_takes_no_time() -> None:
    began = time.process_time()
    assert len(split("! ? … " * 20_000, "en")) == 1
    assert time.process_time() - began < 10


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
