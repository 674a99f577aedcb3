from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from translate.storage.tmx import tmxfile
from translate.storage.xliff import Xliff1File

from core.model import Digest, Doubt, Role
from core.saving import Layout, contents, render
from core.saving.table import COLUMNS
from tests.core.digests import HARBOUR, PORTUGUESE, arabic, article, chinese, digest, fully_translated, translated
from tests.core.saving.round_trips import table_of

# The schema that OASIS publishes, where Debian's php-symfony-translation has put it.
OASIS = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-1.2-strict.xsd")
HERE = Path(__file__).parent
DIGESTS = {"portuguese": fully_translated, "arabic": arabic, "chinese": chinese, "summary": translated, "none": digest}
ECHO = {4: article(HARBOUR).sentences[4].text}


def pairs(made: Digest) -> list[tuple[str, str]]:
    """The title and the sentences of a digest that other programs get, with their translations."""
    translation = made.translation
    title = (made.article.title, translation.title if translation else "")
    found = [sentence for sentence, _ in contents.sentences(made)]
    return [title, *((s.text, translation.sentences[s.index] if translation else "") for s in found)]


@pytest.mark.parametrize("make", DIGESTS.values(), ids=DIGESTS)
@pytest.mark.parametrize(("format", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_a_table_gives_back_the_same_pairs_in_the_same_order(format: str, delimiter: str, make: object) -> None:
    made = make()  # type: ignore[operator]
    rows = table_of(render(made, format), delimiter)
    assert [(row["original"], row["translation"]) for row in rows] == pairs(made)[1:]
    assert {(row["title"], row["translated title"]) for row in rows} == {pairs(made)[0]}


def test_a_table_repeats_what_is_known_in_each_row() -> None:
    rows = table_of(render(chinese(doubtful={3: Doubt.LOOP}), "csv"), ",")
    assert tuple(rows[0]) == COLUMNS
    for row in rows:
        assert (row["source"], row["from"], row["to"], row["route"]) == ("夜市.txt", "zh", "hi", "zh en hi")
        assert (row["packs"], row["algorithm"], row["length"]) == ("zh_en 1.9, en_hi 1.1", "lexrank", "3 of 5")
    assert [row["kept"] for row in rows] == ["no", "yes", "no", "yes", "no", "yes"]
    assert [bool(row["doubt"]) for row in rows] == [False, False, False, True, False, False]
    (row, *_) = table_of(render(arabic(), "csv"), ",")
    assert (row["author"], row["date"]) == ("سلمى الحداد", "2026-02-14")
    made = translated()
    assert made.translation
    doubtful = replace(made, translation=replace(made.translation, title_doubt=Doubt.NUMBER))
    assert "numbers are not the same" in table_of(render(doubtful, "csv"), ",")[0]["title doubt"]


def test_a_table_quotes_what_would_break_it() -> None:
    sentences = ['He said: "a, b".', "one\ttab", "two\nlines", "; and ', too"]
    made = digest([(Role.TEXT, sentences)], (0, 1, 2, 3))
    for format, delimiter in (("csv", ","), ("tsv", "\t")):
        assert [row["original"] for row in table_of(render(made, format), delimiter)] == sentences


def test_a_table_holds_no_formula_that_a_spreadsheet_would_run() -> None:
    formulas = ["=HYPERLINK(1)", "+1+cmd", "-2+3", "@SUM(1)"]
    made = digest([(Role.TEXT, formulas)], (0, 1, 2, 3), source="=1+1")
    for row in table_of(render(made, "csv"), ","):
        assert row["original"] == f"'{formulas[int(row['index'])]}"
        assert row["source"] == "'=1+1"


@pytest.mark.parametrize("make", DIGESTS.values(), ids=DIGESTS)
@pytest.mark.parametrize("layout", Layout)
def test_a_memory_is_valid(make: object, layout: Layout) -> None:
    with (HERE / "tmx14.dtd").open() as definition:
        schema = etree.DTD(definition)
    root = etree.fromstring(render(make(doubtful={4: Doubt.LOOP}), "tmx", layout))  # type: ignore[operator]
    schema.assertValid(root)


@pytest.mark.parametrize("make", DIGESTS.values(), ids=DIGESTS)
def test_a_memory_gives_back_the_same_pairs_in_the_same_order(make: object) -> None:
    made = make()  # type: ignore[operator]
    units = tmxfile.parsestring(render(made, "tmx")).units
    assert [(str(unit.source), str(unit.target or "")) for unit in units] == pairs(made)


def test_a_memory_offers_nothing_that_was_left_in_the_original_and_says_why() -> None:
    made = digest(translations={2: PORTUGUESE[2]} | ECHO, doubtful={4: Doubt.ECHO})
    units = tmxfile.parsestring(render(made, "tmx")).units
    assert [str(unit.target or "") for unit in units][1:] == [PORTUGUESE[2], ""]
    assert "came back unchanged" in units[2].getnotes()


def test_a_memory_names_languages_as_their_standard_does() -> None:
    root = etree.fromstring(render(translated(target="pb"), "tmx"))
    assert root.xpath("//tuv/@xml:lang") == ["en", "pt-BR"] * 3
    assert root.find("header").get("srclang") == "en"


def test_a_memory_and_a_document_for_translators_hold_what_is_known() -> None:
    for format in ("tmx", "xliff"):
        data = render(chinese(), format).decode()
        for fact in ("夜市.txt", "Hindi", "zh_en 1.9, en_hi 1.1", "3 of 5 sentences", "LexRank"):
            assert fact in data


@pytest.mark.parametrize("make", DIGESTS.values(), ids=DIGESTS)
def test_a_document_for_translators_gives_back_the_same_pairs_in_the_same_order(make: object) -> None:
    made = make()  # type: ignore[operator]
    units = Xliff1File.parsestring(render(made, "xliff")).units
    assert [(str(unit.source), str(unit.target or "")) for unit in units] == pairs(made)


def test_a_document_for_translators_says_what_is_still_to_do() -> None:
    made = fully_translated()
    assert made.translation
    sentences = {index: text for index, text in (PORTUGUESE | ECHO).items() if index != 1}
    doubtful = {4: Doubt.ECHO, 5: Doubt.NUMBER}
    made = replace(
        made,
        translation=replace(made.translation, sentences=sentences, doubtful=doubtful, edited=frozenset({3})),
    )
    root = etree.parse(BytesIO(render(made, "xliff", Layout.ARTICLE)))
    space = {"x": "urn:oasis:names:tc:xliff:document:1.2"}
    units = root.xpath("//x:trans-unit", namespaces=space)
    states = {
        unit.get("id"): [
            (target.get("state"), target.get("state-qualifier")) for target in unit.findall("x:target", space)
        ]
        for unit in units
    }
    assert states == {
        "title": [("translated", "mt-suggestion")],
        "1": [],
        "2": [("translated", "mt-suggestion")],
        "3": [("translated", None)],
        "4": [("needs-translation", None)],
        "5": [("needs-review-translation", "mt-suggestion")],
    }
    assert root.xpath("//x:trans-unit[@id='3']/x:note/text()", namespaces=space) == ["edited by hand"]
    assert root.xpath("//x:trans-unit[@id='5']/x:note/text()", namespaces=space)[0].startswith(
        "check with the original"
    )
    assert root.xpath("//x:group/@restype", namespaces=space) == ["x-headline", "x-text", "x-text"]


def edited(**changes: object) -> Digest:
    """A digest with a sentence that a person has edited."""
    made = fully_translated(**changes)
    assert made.translation
    return replace(made, translation=replace(made.translation, edited=frozenset({3})))


@pytest.mark.parametrize("make", [*DIGESTS.values(), edited], ids=[*DIGESTS, "edited"])
@pytest.mark.parametrize("layout", Layout)
def test_a_document_for_translators_is_valid(make: object, layout: Layout) -> None:
    made = make(doubtful={4: Doubt.LOOP, 5: Doubt.NUMBER})  # type: ignore[operator]
    schema = etree.XMLSchema(etree.parse(HERE / "xliff12.xsd"))
    schema.assertValid(etree.fromstring(render(made, "xliff", layout)))


SPOILT = {
    "an element that is not there": ("<note ", "<remark "),
    "a state that is none": ('state="translated"', 'state="done"'),
    "two units of one name": ('id="3"', 'id="2"'),
    "a unit without a name": (' id="3"', ""),
    "a language that is none": ('source-language="en"', 'source-language="in English"'),
    "a date that is none": ('date="', 'date="on '),
    "a tool that is not told": ('tool-id="nutgraf" tool-name', 'tool-id="other" tool-name'),
    "another namespace": ("xliff:document:1.2", "xliff:document:1.1"),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_spoilt_document_for_translators_is_not_valid(what: str) -> None:
    schema = etree.XMLSchema(etree.parse(HERE / "xliff12.xsd"))
    good = render(edited(doubtful={4: Doubt.LOOP}), "xliff", Layout.ARTICLE).decode()
    before, after = SPOILT[what]
    assert before in good
    spoilt = good.replace(before, after).replace("</note>", "</remark>" if "remark" in after else "</note>")
    assert not schema.validate(etree.fromstring(spoilt.encode()))


@pytest.mark.skipif(not OASIS.exists(), reason="the published schema of XLIFF is not here")
@pytest.mark.parametrize("make", DIGESTS.values(), ids=DIGESTS)
@pytest.mark.parametrize("layout", Layout)
def test_a_document_for_translators_is_valid_by_the_published_schema(make: object, layout: Layout) -> None:
    source = OASIS.read_text(encoding="utf-8").replace("http://www.w3.org/2001/xml.xsd", str(OASIS.parent / "xml.xsd"))
    schema = etree.XMLSchema(etree.fromstring(source.encode(), base_url=str(OASIS)))
    made = make(doubtful={4: Doubt.LOOP})  # type: ignore[operator]
    schema.assertValid(etree.fromstring(render(made, "xliff", layout)))
