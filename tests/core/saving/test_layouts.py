from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pypdfium2
import pytest
from lxml import etree
from odfdo import Document

from core.errors import CannotRender
from core.model import Digest, Doubt, Role
from core.saving import FORMATS, Layout, contents, pdf, render
from core.wording import explain
from tests.core.digests import (
    HARBOUR,
    PORTUGUESE,
    arabic,
    article,
    chinese,
    digest,
    fully_translated,
    translated,
)
from tests.core.saving.round_trips import letters, shown, stand_in_order, text_of

PEOPLE = [name for name, form in FORMATS.items() if Layout.BRIEF in form.layouts]
DIGESTS = {"portuguese": fully_translated, "arabic": arabic, "chinese": chinese}


def marked() -> Digest:
    """A digest with a doubtful sentence and one that a person has edited."""
    made = fully_translated(doubtful={4: Doubt.NUMBER})
    assert made.translation
    return replace(made, translation=replace(made.translation, edited=frozenset({3}), title_doubt=Doubt.SCORE))


ALL = {**DIGESTS, "marked": marked, "summary": translated, "none": digest}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("format", PEOPLE)
def test_every_format_and_layout_gives_the_same_sentences_in_the_same_order(
    format: str, layout: Layout, name: str
) -> None:
    made = ALL[name]()
    assert stand_in_order(shown(made, layout), text_of(made, format, layout))


@pytest.mark.parametrize("layout", Layout)
def test_the_pages_of_a_pdf_can_be_searched(layout: Layout) -> None:
    document = pypdfium2.PdfDocument(render(fully_translated(), "pdf", layout))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert stand_in_order(shown(fully_translated(), layout), text)


@pytest.mark.parametrize("layout", [Layout.SIDE_BY_SIDE, Layout.ARTICLE])
def test_a_row_of_a_pdf_stands_on_one_page_if_it_fits_on_one(layout: Layout) -> None:
    # Each sentence says at both ends which it is; one is longer than a page.
    lengths = [300 if n == 20 else 2 + n * 7 % 11 for n in range(2, 60)]
    sentences = [f"Begin{n} {'the boats went out again ' * length} end{n}." for n, length in enumerate(lengths, 2)]
    paragraphs = [*HARBOUR[:2], *((Role.TEXT, [sentence]) for sentence in sentences)]
    indexes = range(2, 60)
    renderings = {n: f"Anfang{n} {'die Boote fuhren aus ' * length} schluss{n}." for n, length in enumerate(lengths, 2)}
    made = digest(paragraphs, tuple(indexes), {1: "Hafen", **renderings}, target="de")
    document = pypdfium2.PdfDocument(render(made, "pdf", layout))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()

    def on(word: str) -> list[int]:
        return [n for n, page in enumerate(pages) for _ in re.findall(rf"\b{word}\b", page)]

    split = {n for n in indexes if not on(f"Begin{n}") == on(f"end{n}") == on(f"Anfang{n}") == on(f"schluss{n}")}
    assert split == {20}
    assert len(pages) > 8
    # No page is left half empty for it, but the one before what would not have fit; nor is a heading left alone.
    assert all(len(page) > 600 for page in pages[:-1])
    assert not any(page.strip().removesuffix(str(n)).strip().endswith("Summary") for n, page in enumerate(pages, 1))


@pytest.mark.parametrize("format", PEOPLE)
def test_the_translation_alone_leaves_the_original_out(format: str) -> None:
    text = letters(text_of(translated(), format, Layout.TRANSLATION))
    assert letters(PORTUGUESE[2]) in text
    assert letters(article(HARBOUR).sentences[2].text) not in text
    # What the original is called is among the facts.
    assert letters("Harbour reopens after the storm") in text


@pytest.mark.parametrize("format", PEOPLE)
def test_the_whole_article_stands_beside_what_of_it_is_translated(format: str) -> None:
    text = text_of(translated(), format, Layout.ARTICLE)
    sentences = [sentence.text for sentence in article(HARBOUR).sentences]
    assert stand_in_order(sentences[1:], text)
    assert letters(PORTUGUESE[2]) in letters(text)
    assert letters(PORTUGUESE[3]) not in letters(text)
    assert letters(sentences[0]) not in letters(text)


@pytest.mark.parametrize("format", PEOPLE)
def test_what_a_person_has_put_into_other_words_is_marked_quietly(format: str) -> None:
    made = fully_translated(doubtful={5: Doubt.NUMBER})
    assert made.translation
    assert "edited by hand" not in text_of(made, format, Layout.ARTICLE)
    made = replace(made, translation=replace(made.translation, edited=frozenset({2, 5})))
    text = " ".join(text_of(made, format, Layout.ARTICLE).split())
    # What is doubtful all the same says so instead.
    assert text.count("edited by hand") == 1
    assert letters(f"{PORTUGUESE[2]} edited by hand") in letters(text)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("format", PEOPLE)
def test_a_digest_without_a_translation_can_be_laid_out(format: str, layout: Layout) -> None:
    assert stand_in_order([article(HARBOUR).sentences[i].text for i in (2, 4)], text_of(digest(), format, layout))


LONG = ["Uma frase bastante longa de uma história sem fim " * 3, "一个没有尽头的长故事" * 8, "Sim"]


def long_one(translations: str) -> Digest:
    """A digest with 40 sentences in its summary, later ones rated lower."""
    sentences = [f"Sentence {number} of a long story." for number in range(40)]
    made = {number: f"{translations} {number}." for number in range(40)}
    return digest([(Role.TEXT, sentences)], tuple(range(40)), made)


@pytest.mark.parametrize("words", LONG, ids=["long", "wide", "short"])
def test_a_brief_has_the_best_sentences_and_as_many_as_there_is_room_for(words: str) -> None:
    page = contents.page(long_one(words), Layout.BRIEF)
    indexes = [row.columns[0].words[0].index for row in page.parts[0].rows]
    assert indexes == list(range(len(indexes)))
    assert 3 < len(indexes) < 40
    assert f"{len(indexes)} of 40 sentences" in next(fact.value for fact in page.about if fact.label == "Length")


@pytest.mark.parametrize("words", LONG, ids=["long", "wide", "short"])
def test_a_brief_is_one_page_of_pdf(words: str) -> None:
    def pages(layout: Layout) -> int:
        return len(pypdfium2.PdfDocument(render(long_one(words), "pdf", layout)))

    assert pages(Layout.BRIEF) == 1
    assert pages(Layout.TRANSLATION) > 1


def test_a_brief_is_one_page_of_pdf_where_much_is_known_of_the_article() -> None:
    made = long_one(LONG[2])
    assert made.translation
    title = "A title that goes on and on and that nobody has cut short when it was written down " * 2
    known = replace(made.article, title=title, author="Somebody, " * 9, url="https://news.example/" + "x" * 90)
    translation = replace(made.translation, title=title, packs={"en_es": "1.0", "es_pt": "1.2"})
    data = render(replace(made, article=known, translation=translation), "pdf", Layout.BRIEF)
    assert len(pypdfium2.PdfDocument(data)) == 1


def test_a_brief_has_one_sentence_however_long_it_is() -> None:
    made = digest([(Role.TEXT, ["word " * 5000])], (0,))
    assert len(contents.page(made, Layout.BRIEF).parts[0].rows) == 1


def test_kept_sentences_are_marked_in_word() -> None:
    document = docx.Document(BytesIO(render(fully_translated(), "docx", Layout.ARTICLE)))
    marked = [
        run.text
        for row in document.tables[0].rows
        for cell in row.cells
        for run in cell.paragraphs[0].runs
        if run._r.find(f"{W}rPr/{W}shd") is not None
    ]
    assert marked == [text for i in (2, 4) for text in (article(HARBOUR).sentences[i].text, PORTUGUESE[i])]


def test_kept_sentences_are_marked_in_opendocument() -> None:
    document = Document(BytesIO(render(fully_translated(), "odt", Layout.ARTICLE)))
    spans = document.body.get_elements("//table:table//text:span")
    marked = [span.inner_text for span in spans if span.style.endswith("-kept")]
    assert marked == [text for i in (2, 4) for text in (article(HARBOUR).sentences[i].text, PORTUGUESE[i])]
    style = document.get_style("text", "words-pt-kept")
    assert style is not None
    assert style.get_properties("text")["fo:background-color"] == "#fff3c4"


def test_right_to_left_paragraphs_are_so_in_word_and_all_others_are_not() -> None:
    document = docx.Document(BytesIO(render(arabic(), "docx")))
    for left, right in (row.cells for table in document.tables for row in table.rows):
        assert left.paragraphs[0]._p.find(f"{W}pPr/{W}bidi") is not None
        assert all(run.font.rtl for run in left.paragraphs[0].runs)
        assert right.paragraphs[0]._p.find(f"{W}pPr/{W}bidi") is None
        assert not any(run.font.rtl for run in right.paragraphs[0].runs)
    assert document.paragraphs[0]._p.find(f"{W}pPr/{W}bidi") is not None


def test_right_to_left_paragraphs_are_so_in_opendocument_and_all_others_are_not() -> None:
    document = Document(BytesIO(render(arabic(), "odt")))
    for row in document.body.get_elements("//table:table-row"):
        styles = [document.get_style("paragraph", p.style) for p in row.get_elements(".//text:p")]
        modes = [style.get_properties("paragraph")["style:writing-mode"] for style in styles if style]
        assert modes == ["rl-tb", "lr-tb"]


def test_markdown_wraps_right_to_left_text_and_nothing_else() -> None:
    text = render(arabic(), "markdown", Layout.ARTICLE).decode()
    wrapped = re.findall(r'<div dir="rtl">\n\n(.*?)\n\n</div>', text, re.DOTALL)
    # The headline is not said again under the title.
    assert len(wrapped) == 1 + 3
    assert not any(re.search("[A-Za-z]{4}", part.replace("<b>", "")) for part in wrapped)


def test_plain_text_tells_the_direction_of_a_sentence_that_begins_with_a_word_of_the_other() -> None:
    lines = render(arabic(), "text").decode().splitlines()
    assert [line for line in lines if line.startswith("\u200f")] == ["\u200f" + arabic().article.sentences[4].text]
    assert not [line for line in lines if line.startswith("\u200e")]


def test_a_pdf_has_right_to_left_text_on_the_right() -> None:
    document = pypdfium2.PdfDocument(render(arabic(), "pdf", Layout.SIDE_BY_SIDE))
    page = document[0].get_textpage()
    # The Arabic title ends at the right margin of the page, where it begins; the English one begins on the left.
    lines = [page.get_rect(number) for number in range(page.count_rects())]
    arabic_title, english_title = lines[0], next(rect for rect in lines if rect[0] < 80 and rect[1] < lines[0][1])
    assert arabic_title[2] > 500
    assert english_title[0] < 80
    document.close()


@pytest.mark.parametrize("format", ["docx", "odt", "pdf", "html", "markdown", "text"])
def test_all_that_is_known_is_in_every_document(format: str) -> None:
    made = chinese(doubtful={3: Doubt.LOOP})
    text = text_of(made, format, Layout.SIDE_BY_SIDE)
    known = ["夜市.txt", "Chinese", "Hindi", "English", "zh_en 1.9", "en_hi 1.1", "3 of 5 sentences", "LexRank"]
    for fact in (*known, "repeated itself"):
        assert letters(fact) in letters(text)
    text = text_of(arabic(), format, Layout.SIDE_BY_SIDE)
    for fact in ("Published", "2026-02-14", "https://news.example/valley", "Summary made", "Byline"):
        assert letters(fact) in letters(text)


def test_links_are_links_and_only_to_pages() -> None:
    made = arabic()
    assert b"/URI (https://news.example/valley)" in render(made, "pdf")
    document = docx.Document(BytesIO(render(made, "docx")))
    external = [relation.target_ref for relation in document.part.rels.values() if relation.is_external]
    assert external == ["https://news.example/valley"]
    links = Document(BytesIO(render(made, "odt"))).body.get_elements("//text:a")
    assert [link.url for link in links] == ["https://news.example/valley"]
    assert contents.Fact("Link", "javascript:alert(1)").link == ""


@pytest.mark.parametrize("format", ["docx", "odt", "tmx", "xliff", "pdf"])
def test_characters_that_xml_forbids_are_replaced(format: str) -> None:
    data = render(digest([(Role.TEXT, ["A bell \x07 and half \ud800 a letter."])], (0,)), format)
    if format in ("docx", "odt"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            data = archive.read("content.xml" if format == "odt" else "word/document.xml")
    if format != "pdf":
        assert "A bell \ufffd and half \ufffd a letter." in etree.tostring(etree.fromstring(data), encoding="unicode")


def test_a_document_keeps_the_lines_of_verse() -> None:
    made = digest([(Role.TEXT, ["First line\nsecond line"])], (0,))
    assert "First line\nsecond line" in docx.Document(BytesIO(render(made, "docx"))).tables[0].cell(0, 0).text
    odt = Document(BytesIO(render(made, "odt")))
    assert len(odt.body.get_elements("//table:table//text:line-break")) == 1


def test_pdf_without_the_desktop_half_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(CannotRender) as caught:
        render(digest(), "pdf")
    assert "PDF" in str(explain(caught.value))
    assert "not installed" in caught.value.reason


def test_pdf_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_PATIENCE", 0.01)
    with pytest.raises(CannotRender) as caught:
        render(digest(), "pdf")
    assert "0.01 seconds" in caught.value.reason


def test_pdf_that_can_not_be_painted_is_refused_with_the_last_that_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    real = pdf._command()
    monkeypatch.setattr(pdf, "_command", lambda: [real[0], "-c", "raise SystemExit('no fonts here')"])
    with pytest.raises(CannotRender) as caught:
        render(digest(), "pdf")
    assert caught.value.reason == "no fonts here"


@needs_office
@pytest.mark.parametrize("format", ["docx", "odt", "html"])
def test_libreoffice_reads_the_same_sentences_in_the_same_order(format: str, tmp_path: Path) -> None:
    for name, make in DIGESTS.items():
        (tmp_path / f"{name}.{format}").write_bytes(render(make(), format))
    filters = "txt:Text (encoded):UTF8"
    infilter = ["--infilter=HTML (StarWriter)"] if format == "html" else []
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = sorted(map(str, tmp_path.glob(f"*.{format}")))
    command = ["soffice", "--headless", profile, *infilter, "--convert-to", filters, "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for name, make in DIGESTS.items():
        text = (tmp_path / f"{name}.txt").read_text(encoding="utf-8-sig")
        assert stand_in_order(shown(make(), Layout.SIDE_BY_SIDE), text), name
