from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from core.errors import BadGlossary, Flaw, Reason, UnreadableFile
from core.model import Glossary, Options, Term, Text, Translated
from core.packs import Packs
from core.pipeline import Services, digest
from core.translating.glossary import MOST_BYTES, MOST_TERMS, load, save
from core.translating.terms import find_terms
from core.wording import explain

TERMS = (
    Term("board", "conselho diretivo", "en", "pt"),
    Term("high court", "Tribunal Superior", "en", "pt"),
    Term("firewall", "corta-fogo"),
    Term("NATO"),
    Term("Apple", "", "en"),
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    return tmp_path / "terms.csv"


def found(text: str, *terms: Term) -> list[tuple[str, str]]:
    return [(text[start:end], rendering) for start, end, rendering in find_terms(text, terms)]


def translated(services: Services, *texts: str, back: bool = False) -> list[str]:
    packs = Packs(folders=())
    route = (*packs.route("en", "pt"), *packs.route("pt", "en")) if back else packs.route("en", "pt")
    windows = services.translator.translate(texts, route, Glossary(TERMS))
    return [text for window in windows for text, _ in window]


def test_terms_come_out_as_they_are_listed(services: Services) -> None:
    one, two, three = translated(
        services, "The firewall stopped it.", "Nobody on the board agreed.", "NATO and Apple were not there."
    )
    assert "corta-fogo" in one
    assert "conselho diretivo" in two
    assert "NATO" in three and "Apple" in three


def test_a_term_has_a_capital_where_a_sentence_begins_and_in_capitals_all_of_them(services: Services) -> None:
    first, inside, loud = translated(services, "“Firewall” is a word.", "We met the board.", "THE BOARD OF NATO MEETS")
    assert first.startswith("“Corta-fogo”")
    assert "conselho diretivo" in inside
    assert "CONSELHO DIRETIVO" in loud and "NATO" in loud and loud == loud.upper()


def test_terms_hold_for_both_ends_of_a_route_through_another_language(services: Services) -> None:
    packs = Packs(folders=())
    route = (*packs.route("en", "pt"), *packs.route("pt", "en"))
    glossary = Glossary((Term("firewall", "wall of flames", "en", "en"), Term("firewall", "corta-fogo", "en", "pt")))
    *_, [(text, _)] = services.translator.translate(["The firewall stopped it."], route, glossary)
    assert "wall of flames" in text and "corta-fogo" not in text


def test_a_sentence_without_a_term_is_translated_as_ever(services: Services) -> None:
    route = Packs(folders=()).route("en", "pt")
    texts = ["The old bridge was closed on Monday.", "It rained.", "The boards and the firewalls failed."]
    [without] = services.translator.translate(texts, route)
    [with_terms] = services.translator.translate(texts, route, Glossary(TERMS))
    assert with_terms == without


def test_a_digest_uses_the_glossary_of_its_options(services: Services) -> None:
    text = Text("The firewall of the town\n\nThe old firewall stopped the fire. Nobody was hurt in the town.", "note")
    options = Options(source="en", target="pt", full=True, glossary=Glossary(TERMS))
    said = [event.text for event in digest(text, options, services) if isinstance(event, Translated)]
    assert sum("corta-fogo" in line.lower() for line in said) >= 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board met.", ["board"]),
        ("Board members met.", ["Board"]),
        ("THE BOARD MET", ["BOARD"]),
        ("The board’s plan, the board.", ["board", "board"]),
        ("The boards, boarding, keyboard, on-board and board-level things.", []),
        ("bOARD", []),
    ],
)
def test_a_term_is_never_found_inside_another_word(text: str, expected: list[str]) -> None:
    assert [said for said, _ in found(text, Term("board", "conselho"))] == expected


def test_a_term_that_is_listed_with_capitals_is_meant_with_them() -> None:
    assert found("US and us, Us", Term("US", "EUA")) == [("US", "EUA")]
    assert found("An apple from Apple. APPLE!", Term("Apple")) == [("Apple", "Apple"), ("APPLE", "APPLE")]
    assert found("An apple from Apple.", Term("Apple"), Term("apple", "maçã")) == [
        ("apple", "maçã"),
        ("Apple", "Apple"),
    ]


def test_the_longest_term_is_found_first() -> None:
    terms = (Term("court", "tribunal"), Term("high court", "Tribunal Superior"))
    assert found("The high court is a court.", *terms) == [("high court", "Tribunal Superior"), ("court", "tribunal")]


def test_a_space_in_a_term_is_any_space() -> None:
    assert found("The high\n court", Term("high court", "x")) == [("high\n court", "x")]


def test_a_capital_amid_a_sentence_is_kept() -> None:
    assert found("We asked the Board. Board!", Term("board", "conselho")) == [
        ("Board", "Conselho"),
        ("Board", "conselho"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("防火墙很好", "防火墙", 1),  # no spaces: found wherever it stands
        ("防火墙很好", "火", 0),  # but not one character of a longer word
        ("スーパーマーケット", "マーケット", 0),  # a run of katakana is a word
        ("新しいマーケットで", "マーケット", 1),
        ("새로운 방화벽은 좋다", "방화벽", 1),  # with its particle
        ("대방화벽", "방화벽", 0),
        ("ใช้ไฟร์วอลล์ใหม่", "ไฟร์วอลล์", 1),
        ("使用Windows系统", "Windows", 1),  # letters amid characters
        ("новый экран", "экран", 1),
        ("экраном", "экран", 0),
        ("l’accord d’hier", "accord", 1),
        ("we can't", "can", 0),
        ("C++ is old", "C++", 1),
    ],
)
def test_boundaries_follow_the_script(text: str, source: str, expected: int) -> None:
    assert len(found(text, Term(source, "x"))) == expected


def test_terms_are_those_of_the_pair_and_of_its_varieties() -> None:
    glossary = Glossary((Term("a"), Term("b", "", "en"), Term("c", "", "", "pt"), Term("d", "", "de", "pt")))
    assert [term.source for term in glossary.terms_for("en", "pb")] == ["a", "b", "c"]
    assert [term.source for term in glossary.terms_for("de", "en")] == ["a"]


def test_a_long_list_costs_little() -> None:
    terms = tuple(Term(f"term {n}", f"termo {n}") for n in range(MOST_TERMS))
    began = time.process_time()
    for n in range(50):
        assert found(f"This is term {n} of many.", *terms) == [(f"term {n}", f"termo {n}")]
    assert time.process_time() - began < 5


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("head", [True, False])
def test_csv_is_read_with_or_without_a_head(listed: Path, delimiter: str, encoding: str, head: bool) -> None:
    rows = [["source", "target", "from", "to"]] * head + [
        ["harbour", "cais", "en", "pt-BR"],
        ["NATO", "", "", ""],
        [""],
    ]
    listed.write_text("\r\n".join(delimiter.join(row) for row in rows), encoding=encoding)
    assert load(listed).terms == (Term("harbour", "cais", "en", "pt"), Term("NATO"))


def test_columns_may_come_in_any_order_and_a_cell_hold_anything(listed: Path) -> None:
    listed.write_text('to,target,source\npt,"um, ""dois""","one,\n two"\n')
    assert load(listed).terms == (Term("one, two", 'um, "dois"', "", "pt"),)


TBX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><langSet xml:lang="en"><tig><term>harbour</term></tig><tig><term>port</term></tig></langSet>
<langSet xml:lang="pt-PT"><tig><term>cais</term></tig></langSet></termEntry>
<termEntry id="2"><langSet xml:lang="en"><ntig><termGrp><term>NATO</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>"""


def test_tbx_gives_each_term_for_each_other_language(tmp_path: Path) -> None:
    path = tmp_path / "terms.tbx"
    path.write_text(TBX)
    assert load(path).terms == (
        Term("harbour", "cais", "en", "pt"),
        Term("port", "cais", "en", "pt"),
        Term("cais", "harbour", "pt", "en"),
        Term("NATO", "", "en"),
    )


def test_what_is_saved_as_csv_comes_back_the_same(listed: Path) -> None:
    glossary = Glossary((*TERMS, Term('a "b", c', "日本"), Term("=1+1", "é")))
    save(glossary, listed)
    assert load(listed) == glossary
    save(Glossary(TERMS[:1]), listed)
    assert load(listed).terms == TERMS[:1]
    assert [path.name for path in listed.parent.iterdir()] == [listed.name]


def test_what_is_saved_as_tbx_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "terms.tbx"
    save(Glossary(TERMS), path)
    assert set(TERMS[:4]) <= set(load(path).terms)


def test_nothing_outside_of_a_tbx_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    path = tmp_path / "terms.tbx"
    path.write_text(
        f'<!DOCTYPE tbx [<!ENTITY e SYSTEM "{secret.as_uri()}">]><tbx><text><body><conceptEntry>'
        '<langSec xml:lang="en"><termSec><term>&e;x</term></termSec></langSec></conceptEntry></body></text></tbx>'
    )
    with pytest.raises(BadGlossary) as caught:
        load(path)
    assert caught.value.flaw is Flaw.ENTITIES


@pytest.mark.parametrize(
    ("data", "flaw", "row"),
    [
        (b"", Flaw.EMPTY, 0),
        (b" \n\n", Flaw.EMPTY, 0),
        (b"source,target\n", Flaw.EMPTY, 0),
        (b"harbour\n", Flaw.COLUMNS, 1),
        (b"a,b\nc,d\n\ne,f,en,pt,x\n", Flaw.COLUMNS, 4),
        (b"source,target,colour\na,b,c\n", Flaw.COLUMNS, 1),
        (b'a,b\nc,"d\n', Flaw.COLUMNS, 2),
        (b"a,b\n,c\n", Flaw.NO_SOURCE, 2),
        (b"a,b\n...,c\n", Flaw.NO_SOURCE, 2),
        (b"a,b\nb,%s\n" % (b"x" * 300), Flaw.TOO_LONG, 2),
        (b"a,b,en,xx\n", Flaw.LANGUAGE, 1),
        (b"a,b\nc,d\na,e\n", Flaw.CONFLICT, 3),
        (b"a,b\ncaf\xe9,d\n", Flaw.ENCODING, 2),
        (b"\x89PNG\r\n\x1a\n\0\0\0", Flaw.BINARY, 0),
        (b"a,b\nc,\x07\n", Flaw.BINARY, 2),
        (b"\xff\xfea", Flaw.ENCODING, 0),
        (b"a,b\n" + b"".join(b"t%d,x\n" % n for n in range(MOST_TERMS + 1)), Flaw.TOO_LARGE, MOST_TERMS + 1),
        (b"a," * (MOST_BYTES // 2 + 1), Flaw.TOO_LARGE, 0),
        (b"<tbx><text>", Flaw.NOT_TBX, 1),
        (b"<html>\n<p>No</p></html>", Flaw.NOT_TBX, 1),
        (b"<tbx><text><body/></text></tbx>", Flaw.EMPTY, 1),
        (b"<tbx><text><body>\n<conceptEntry/></body></text></tbx>", Flaw.NO_SOURCE, 2),
    ],
)
def test_a_glossary_that_cannot_be_used_says_why_and_where(listed: Path, data: bytes, flaw: Flaw, row: int) -> None:
    listed.write_bytes(data)
    with pytest.raises(BadGlossary) as caught:
        load(listed)
    assert (caught.value.flaw, caught.value.row, caught.value.path) == (flaw, row, listed)
    message = str(explain(caught.value))
    assert listed.name in message and not re.search("[{}]", message)


def test_every_flaw_has_its_sentence(listed: Path) -> None:
    assert all("terms.csv" in str(explain(BadGlossary(listed, flaw, 3, "x"))) for flaw in Flaw)


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.csv", Reason.MISSING), (tmp_path, Reason.FOLDER)):
        with pytest.raises(UnreadableFile) as caught:
            load(path)
        assert caught.value.reason is reason
