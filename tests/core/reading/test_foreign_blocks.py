from __future__ import annotations

from core.model import Block, Text
from core.reading import read
from core.reading.article import build
from core.reading.draft import Draft, Paragraph

ENGLISH = "The boats came back at dawn, and the whole village stood on the pier to greet them."
PORTUGUESE = "“O mar estava calmo e a lua brilhava, mas ninguém dormiu naquela noite”, contou o velho pescador."
CHINESE = "新图书馆今天早上开放了，许多孩子和老师一起来了。大家都很高兴。"


def blocks(*paragraphs: str, language: str | None = None) -> tuple[Block, ...]:
    return read(Text("\n\n".join(paragraphs), "sample"), language=language).blocks


def languages(*paragraphs: str, language: str | None = None) -> list[str]:
    return [block.language for block in blocks(*paragraphs, language=language)]


def test_a_foreign_quotation_has_a_language_of_its_own() -> None:
    assert languages(ENGLISH, PORTUGUESE, ENGLISH, ENGLISH) == ["", "pt", "", ""]


def test_its_sentences_are_split_as_its_language_does() -> None:
    foreign = blocks(ENGLISH, CHINESE, ENGLISH, ENGLISH)[1]
    assert foreign.language == "zh"
    assert len(foreign.sentences) == 2


def test_a_few_foreign_words_are_no_quotation() -> None:
    assert languages(ENGLISH, "Joie de vivre, mon ami!", "Guten Morgen, Frau Keller.", ENGLISH) == ["", "", "", ""]


def test_names_do_not_make_a_paragraph_foreign() -> None:
    names = "Among them were João Pereira da Silva, Maria de Fátima Gonçalves, Jürgen Müller and Jean-Pierre Dupont."
    assert languages(ENGLISH, names, ENGLISH) == ["", "", ""]


def test_who_names_the_language_names_it_for_all_of_an_article() -> None:
    assert languages(ENGLISH, PORTUGUESE, language="en") == ["", ""]


def test_a_variety_of_the_language_is_not_another_one() -> None:
    traditional = "新圖書館今天早上開放了，許多孩子和老師一起來了。大家都很高興。"
    assert languages(CHINESE, CHINESE, traditional) == ["", "", ""]


def test_what_a_file_says_of_its_language_decides_where_the_text_does_not() -> None:
    bosnian = Draft((Paragraph("Vlak je stigao na vrijeme i ljudi su otišli kući."),), language="bs-BA")
    made = build(bosnian, "sample")
    assert made and made.language == "bs"
    german = Draft((Paragraph("Der Zug kam pünktlich an, und die Leute gingen nach Hause."),), language="en")
    made = build(german, "sample")
    assert made and made.language == "de"


def test_a_foreign_quotation_and_who_said_it_are_in_the_language_of_the_article() -> None:
    quoted = '"Não saiam de casa até amanhã de manhã, por favor, que o mar está muito bravo", the mayor told reporters.'
    assert languages(ENGLISH, quoted, ENGLISH, ENGLISH) == ["", "", "", ""]
