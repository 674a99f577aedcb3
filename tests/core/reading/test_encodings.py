"""Bytes into text."""

from __future__ import annotations

import pytest

from core.reading.encodings import NotText, decode

SENTENCES = {
    "pt": "A ação não pôde começar às três, porque a estação já estava às escuras e ninguém achou a lâmpada.",
    "fr": "L’été dernier, le maître-nageur a dû fermer la piscine à cause d’une fuite près de l’entrée.",
    "pl": "Późną jesienią źrebię uciekło ze stajni, więc całą noc szukaliśmy go w ciemności nad rzeką.",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy, ale nikdo ze sousedů ho té noci vůbec neslyšel.",
    "hu": "Az öreg hídőr minden este meggyújtotta a lámpát, és őszintén örült, ha valaki erre járt.",
    "tr": "Yağmur dindiğinde çocuklar ıslak sokağa çıktı ve gün batımına kadar top oynadılar.",
    "ru": "Поздней осенью паром остановили, и жители острова до весны ездили в город по льду.",
    "uk": "Пізньої осені пором зупинили, і мешканці острова їздили до міста кригою аж до весни.",
    "el": "Αργά το φθινόπωρο το πλοίο σταμάτησε και οι κάτοικοι του νησιού έμειναν μόνοι.",
    "he": "בסוף הסתיו הפסיקה המעבורת לפעול, ותושבי האי נשארו לבדם עד האביב.",
    "ar": "في أواخر الخريف توقفت العبارة عن العمل وبقي سكان الجزيرة وحدهم حتى الربيع.",
    "th": "ปลายฤดูใบไม้ร่วง เรือข้ามฟากหยุดให้บริการ และชาวเกาะต้องอยู่ตามลำพังจนถึงฤดูใบไม้ผลิ",
    "zh": "深秋时节，渡船停开了，岛上的居民只好独自等到春天，靠储存的粮食过冬。",
    "zt": "深秋時節，渡船停開了，島上的居民只好獨自等到春天，靠儲存的糧食過冬。",
    "ja": "秋の終わりに渡し船が止まり、島の人々は春まで自分たちだけで暮らすことになった。",
    "ko": "늦가을에 나룻배가 멈추었고, 섬 주민들은 봄이 올 때까지 그들끼리 지내야 했다.",
    "hi": "शरद ऋतु के अंत में नाव बंद हो गई, और द्वीप के लोग वसंत तक अकेले रहे।",
}
CASES = [
    *((code, encoding) for code in SENTENCES for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
    *((code, encoding) for code in ("pt", "ru", "zh", "hi") for encoding in ("utf-16-le", "utf-16-be", "utf-32-be")),
    *(("pt", encoding) for encoding in ("cp1252", "iso8859-1", "cp850")),
    *(("fr", encoding) for encoding in ("cp1252", "mac_roman")),
    *((code, encoding) for code in ("pl", "cs", "hu") for encoding in ("cp1250", "iso8859-2")),
    *(("tr", encoding) for encoding in ("cp1254", "iso8859-9")),
    *(("ru", encoding) for encoding in ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac_cyrillic")),
    *(("uk", encoding) for encoding in ("cp1251", "koi8-u")),
    ("el", "cp1253"),
    ("el", "iso8859-7"),
    ("he", "cp1255"),
    ("ar", "cp1256"),
    ("ar", "iso8859-6"),
    ("th", "tis-620"),
    ("zh", "gb18030"),
    ("zt", "big5"),
    *(("ja", encoding) for encoding in ("shift_jis", "euc_jp", "iso2022_jp")),
    ("ko", "euc_kr"),
]


@pytest.mark.parametrize(("code", "encoding"), CASES)
def test_a_text_comes_out_of_any_encoding_as_it_went_in(code: str, encoding: str) -> None:
    text = "\n\n".join([SENTENCES[code]] * 2)
    assert decode(text.encode(encoding))[0] == text


def test_an_encoding_that_is_asked_for_is_used() -> None:
    assert decode(b"\xe4", "cp1251") == ("д", "cp1251")


def test_bytes_that_are_not_in_the_encoding_asked_for_are_refused() -> None:
    with pytest.raises(UnicodeDecodeError):
        decode(b"caf\xe9", "utf-8")


@pytest.mark.parametrize("encoding", ["klingon", "hex"])
def test_an_encoding_that_does_not_exist_is_refused(encoding: str) -> None:
    with pytest.raises(LookupError):
        decode(b"cafe", encoding)


def test_one_damaged_letter_does_not_turn_a_text_into_another_encoding() -> None:
    text = "\n".join([SENTENCES["ru"]] * 5)
    damaged = text.encode()[1:]
    assert decode(damaged)[0].count("�") == 1
    assert decode(damaged)[1] == "utf-8"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00\xb8\x00\x00\x00" + bytes(40),
        b"%PDF-1.7\n1 0 obj <<>> endobj",
        b"PK\x03\x04\x14\x00\x06\x00",
        bytes(range(256)) * 20,
        bytes(1000),
    ],
)
def test_a_binary_file_is_no_text(data: bytes) -> None:
    with pytest.raises(NotText):
        decode(data)


def test_ten_megabytes_are_decoded_in_the_time_of_a_glance() -> None:
    text = SENTENCES["pl"] * 50_000
    assert decode(text.encode("iso8859-2"))[0] == text
