from __future__ import annotations

import pytest

from core.errors import UnknownLanguage
from core.languages import (
    CERTAIN,
    LANGUAGES,
    SAMPLE,
    are_close,
    asked_for,
    detect,
    is_right_to_left,
    joint,
    language,
    name_of,
    of_tag,
)
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


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Η νέα βιβλιοθήκη άνοιξε"),
        ("he", "הספרייה החדשה נפתחה הבוקר"),
        ("ja", "新しい図書館は今朝開館した"),
        ("ka", "ახალი ბიბლიოთეკა გაიხსნა"),
        ("ko", "새 도서관이 오늘 아침 문을 열었다"),
        ("th", "ห้องสมุดใหม่เปิดเมื่อเช้านี้"),
        ("ta", "புதிய நூலகம் இன்று திறக்கப்பட்டது"),
    ],
)
def test_a_script_that_one_language_has_tells_it_in_few_words(code: str, text: str) -> None:
    found, confidence = detect(text)
    assert found == code and confidence >= CERTAIN


def test_a_few_words_in_another_script_do_not_decide() -> None:
    assert detect("The word βιβλιοθήκη is Greek for library, and many languages have taken it over.")[0] == "en"
    assert detect("新图书馆今天早上开放了，许多孩子和老师一起来了，大家都说「かわいい」。")[0] in ("zh", "ja")


def test_chinese_in_traditional_characters_has_the_code_of_its_packs() -> None:
    assert detect("新圖書館今天早上開放了，許多孩子和老師一起來了。") == ("zt", 1.0)
    assert detect("新图书馆今天早上开放了，许多孩子和老师一起来了。") == ("zh", 1.0)


def test_malay_and_indonesian_are_told_by_what_they_spell_differently() -> None:
    assert detect("Polis berkata bahawa kereta itu dicuri kerana pintunya terbuka.")[0] == "ms"
    assert detect("Polisi berkata bahwa mobil itu dicuri karena pintunya terbuka.")[0] == "id"


def test_azerbaijani_is_known_in_cyrillic_too() -> None:
    assert detect("Јени китабхана бу сәһәр ачылды вә ушаглар мүәллимләри илә бирликдә ҝәлдиләр.")[0] == "az"
    assert detect("Жаңа кітапхана бүгін таңертең ашылды, балалар мұғалімдерімен бірге келді.")[0] == "kk"
    assert detect("Yeni kitabxana bu səhər açıldı və uşaqlar müəllimləri ilə birlikdə gəldilər.")[0] == "az"


def test_a_language_that_is_not_known_here_is_told_with_doubt() -> None:
    # Luxembourgish, Occitan and Faroese, which resemble German, Catalan and Icelandic.
    for text in (
        "Déi nei Bibliothéik ass de Moie opgaangen, a vill Kanner si mat hire Léierinne komm.",
        "La bibliotèca novèla s'es dobèrta aqueste matin, e fòrça enfants son venguts amb lors regents.",
        "Nýggja bókasavnið læt upp í morgun, og nógv børn komu við lærarum sínum.",
    ):
        assert detect(text)[1] < CERTAIN


def test_varieties_of_a_language_are_close() -> None:
    assert are_close("pt", "pb") and are_close("zt", "zh") and are_close("nn", "nb") and are_close("en", "en")
    assert not are_close("pt", "es") and not are_close("zh", "ja")


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


def test_a_tag_of_a_file_names_a_language() -> None:
    tags = ("pt-BR", "zh_TW", "no-NO", "EN", "tlh", "")
    assert [of_tag(tag) for tag in tags] == ["pt", "zh", "nb", "en", "", ""]


def test_a_variety_may_be_asked_for_by_its_tag() -> None:
    tags = ("pt", "pb", "pt-BR", "pt_PT", "zh-Hant", "zh-CN", "EN-us", "tlh", "")
    assert [asked_for(tag) for tag in tags] == ["pt", "pb", "pb", "pt", "zt", "zh", "en", "", ""]


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
