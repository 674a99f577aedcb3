from __future__ import annotations

import pytest

from core.errors import UnknownLanguage
from core.languages import LANGUAGES, SAMPLE, detect, is_right_to_left, joint, language, name_of
from core.sentences import stemmer, stop_words

# The same plain sentences in several languages, some with close relatives.
SAMPLES = {
    "ar": "افتتحت المكتبة الجديدة أبوابها صباح اليوم، وزارها كثير من الأطفال مع معلميهم.",
    "de": "Die neue Bücherei wurde heute Morgen eröffnet, und viele Kinder kamen mit ihren Lehrern.",
    "en": "The new library opened this morning, and many children came with their teachers.",
    "es": "La nueva biblioteca abrió esta mañana y muchos niños vinieron con sus maestros.",
    "fr": "La nouvelle bibliothèque a ouvert ce matin et beaucoup d'enfants sont venus avec leurs maîtres.",
    "hi": "नया पुस्तकालय आज सुबह खुला और कई बच्चे अपने शिक्षकों के साथ आए।",
    "ja": "新しい図書館は今朝開館し、多くの子供たちが先生と一緒に来ました。",
    "pt": "A nova biblioteca abriu esta manhã e muitas crianças vieram com os seus professores.",
    "ru": "Новая библиотека открылась сегодня утром, и много детей пришли со своими учителями.",
    "uk": "Нова бібліотека відкрилася сьогодні вранці, і багато дітей прийшли зі своїми вчителями.",
    "zh": "新图书馆今天早上开放了，许多孩子和老师一起来了。",
}


@pytest.mark.parametrize(("code", "text"), SAMPLES.items())
def test_a_sentence_is_enough_to_tell_a_language(code: str, text: str) -> None:
    found, confidence = detect(text)
    assert found == code
    assert 0.5 < confidence <= 1


def test_norwegian_has_the_code_that_packs_use() -> None:
    assert detect("Biblioteket åpnet dørene i dag tidlig, og mange barn kom sammen med lærerne sine.")[0] == "nb"


@pytest.mark.parametrize("text", ["", "  \n", "12:30 – 14,50 €", "🚤🚤", "?!"])
def test_a_text_without_letters_is_in_no_language_for_certain(text: str) -> None:
    assert detect(text) == ("en", 0.0)


def test_a_confidence_is_a_plain_number() -> None:
    assert type(detect(SAMPLES["pt"])[1]) is float


def test_only_the_beginning_of_a_long_text_is_read_to_detect_its_language() -> None:
    beginning = (SAMPLES["de"] * 400)[:SAMPLE]
    assert detect(beginning + SAMPLES["ru"] * 5_000) == detect(beginning)


def test_every_language_has_its_names() -> None:
    for code, entry in LANGUAGES.items():
        assert entry.code == code and entry.name and entry.native
        assert "_" not in entry.name + entry.native
    assert name_of("pb") == "Portuguese (Brazil)"
    assert language("vi").native == "Tiếng Việt"


def test_languages_are_in_the_order_of_their_english_names() -> None:
    names = [entry.name for entry in LANGUAGES.values()]
    assert names == sorted(names)


def test_a_language_of_a_pack_may_have_no_name_here() -> None:
    assert name_of("xx") == "xx"
    with pytest.raises(UnknownLanguage) as caught:
        language("xx")
    assert caught.value.code == "xx"


def test_scripts_that_run_right_to_left_are_known() -> None:
    assert [code for code in ("ar", "en", "fa", "he", "ja", "ur") if is_right_to_left(code)] == ["ar", "fa", "he", "ur"]


def test_sentences_are_joined_by_a_space_where_the_script_has_spaces() -> None:
    assert {code: joint(code) for code in ("en", "ko", "ja", "zh", "th")} == {
        "en": " ",
        "ko": " ",
        "ja": "",
        "zh": "",
        "th": "",
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_stop_words_and_a_stemmer_even_if_empty(code: str) -> None:
    assert stop_words(code) == {word.lower() for word in stop_words(code)}
    assert isinstance(stemmer(code)("abc"), str)
