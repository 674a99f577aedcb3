"""Words that a model made up are told from those that only few use."""

from __future__ import annotations

import gzip

import pytest

from core.lexicon import LANGUAGES, LEXICONS, SHORTEST, made_up
from core.model import Doubt, Glossary, Term
from core.packs import Packs
from core.pipeline import Services
from core.translating.doubt import doubt

SOURCE = "O faroleiro Inácio contou as marés."


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_list_is_in_the_order_in_which_it_is_looked_up(language: str) -> None:
    lines = gzip.decompress((LEXICONS / f"{language}.txt.gz").read_bytes()).splitlines()
    assert lines == sorted(set(lines))
    assert len(lines) > 150_000
    assert all(word.isalpha() and len(word) >= SHORTEST for word in map(bytes.decode, lines))
    shown = [lines[0], lines[-1], *lines[:: len(lines) // 500]]
    assert made_up(SOURCE, b" ".join(shown).decode(), language) == []


def test_every_list_belongs_to_a_language_that_has_one() -> None:
    assert {path.name for path in LEXICONS.glob("*.gz")} == {f"{language}.txt.gz" for language in LANGUAGES}


@pytest.mark.parametrize(
    ("translation", "target", "expected"),
    [
        ("The bookshopshops of the harbour were gunfired.", "en", ["bookshopshops", "gunfired"]),
        ("As marés foram cadamente contadas pelo faroleiro.", "pt", ["cadamente"]),
        ("As marés foram cadamente contadas pelo faroleiro.", "pb", ["cadamente"]),
        ("Les marées furent comptatées au port.", "fr", ["comptatées"]),
        ("Les cèl·lules de l'ocell van ser confuseades.", "ca", ["confuseades"]),
        ("The lighthouse keeper Inacioso of Marrowpoint counted NGOSES.", "en", []),  # names
        ("The keeper counted the marés.", "en", []),  # left as the source has it
        ("It was a bookshop-shoplike thing, o'clockly.", "en", []),  # what is joined is a matter of taste
        ("The keeper renationalised his hypertides.", "en", ["hypertides"]),  # a prefix, and a word of some length
        ("Os hiperparâmetros do submódulo.", "pt", []),
        ("A gunpo of tides.", "en", ["gunpo"]),
        ("A gunp of tides.", "en", []),  # too short to be known
        ("Der Hafenmeister zählte die Bücherladenläden.", "de", []),  # words are put together at will
        ("The bookshopshops of the harbour", "", []),
        ("", "en", []),
    ],
)
def test_words_that_a_language_does_not_have_are_found(translation: str, target: str, expected: list[str]) -> None:
    assert made_up(SOURCE, translation, target) == expected


def test_a_word_of_a_term_is_not_made_up() -> None:
    assert made_up(SOURCE, "The bookshopshops closed.", "en", (Term("livrarias", "Bookshopshops"),)) == []


def test_two_made_up_words_are_a_reason_to_check() -> None:
    languages = ("pt", "en")
    assert doubt("As livrarias fecharam.", "The bookshopshops closied.", languages) is Doubt.INVENTED
    assert doubt("As livrarias fecharam.", "The bookshopshops closed.", languages) is None
    assert not Doubt.INVENTED.keeps_source


def test_a_word_of_the_glossary_is_never_doubted(services: Services) -> None:
    glossary = Glossary((Term("bookshops", "livrariárias"),))
    route = Packs(folders=()).route("en", "pt")
    windows = services.translator.translate(["The bookshops close at six."], route, glossary)
    [(text, reason)] = [rendering for window in windows for rendering in window]
    assert reason is None
    assert "livrariárias" in text
