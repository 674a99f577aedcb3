from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import wording
from core.errors import (
    BadGlossary,
    BadPattern,
    CannotRender,
    CannotSave,
    Fault,
    FileExists,
    Flaw,
    Hold,
    NoRoute,
    NoSpace,
    NutgrafError,
    Obstacle,
    OutOfMemory,
    PackDamaged,
    PackKept,
    PackRefused,
    Reason,
    Slip,
    TranslationFailed,
    Unfetched,
    UnknownAlgorithm,
    UnknownLanguage,
    UnknownPack,
    Unreachable,
    UnreadableFile,
)
from core.model import Doubt, Merit
from core.wording import explain, explain_briefly, explain_doubt, explain_merit
from core.wording.packs import PACK_LIST

NOTES = Path("/articles/notes.txt")
ERRORS: list[NutgrafError] = [
    *(UnreadableFile(NOTES, reason, "latin-1") for reason in Reason),
    UnreadableFile(NOTES, Reason.ENCODING),
    *(Unreachable("https://news.example/story", obstacle, "404 Not Found") for obstacle in Obstacle),
    UnknownAlgorithm("guess"),
    UnknownLanguage("xx"),
    NoRoute("uk", "pt"),
    PackDamaged(Path("/packs/en_pt"), "no model"),
    *(PackRefused("uk_en", fault, "model/extra.dat") for fault in Fault),
    *(PackKept("uk_en", hold) for hold in Hold),
    *(Unfetched("uk_en", "https://packs.example/uk_en", obstacle, "404 Not Found") for obstacle in Obstacle),
    Unfetched("uk_en", "https://packs.example/uk_en", Obstacle.BROKEN, kept=12_000_000),
    UnknownPack("xx_yy"),
    NoSpace(Path("/packs"), 200_000_000, 1_000_000),
    OutOfMemory("notes.txt"),
    TranslationFailed("en", "pt", "the engine gave up"),
    FileExists(NOTES),
    *(BadPattern("name", slip, ("title", "to")) for slip in Slip),
    *(BadGlossary(NOTES, flaw, 3, "harbour") for flaw in Flaw),
    CannotSave(NOTES, "No space left on device"),
    CannotRender("PDF", "the desktop program is not installed"),
]


def kinds(kind: type[NutgrafError]) -> Iterator[type[NutgrafError]]:
    for sub in kind.__subclasses__():
        if sub.__module__ == "core.errors":
            yield sub
            yield from kinds(sub)


def marked() -> set[str]:
    """The literals inside ``template()``, as an extractor of strings finds them."""
    modules = (ast.parse(path.read_text(encoding="utf-8")) for path in Path(wording.__file__).parent.glob("*.py"))
    calls = (node for module in modules for node in ast.walk(module) if isinstance(node, ast.Call))
    found = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "template"]
    return {node.value for node in found if isinstance(node, ast.Constant)}


def test_every_kind_of_error_is_tried_here() -> None:
    assert {type(error) for error in ERRORS} == set(kinds(NutgrafError))


def test_every_error_and_every_reason_has_a_sentence_of_its_own() -> None:
    templates = [explain(error).template for error in ERRORS]
    assert len(set(templates)) == len(ERRORS)
    assert explain(NutgrafError("?")).template not in templates


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_sentence_says_what_happened_and_what_to_do(error: NutgrafError) -> None:
    text = str(explain(error))
    assert text[0].isupper() or text[0] == "“"
    assert text.endswith(".")
    assert text.count(". ") >= 1
    assert "{" not in text


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_the_values_are_those_that_the_template_names(error: NutgrafError) -> None:
    message = explain(error)
    assert {name for _, name, _, _ in string.Formatter().parse(message.template) if name} == message.values.keys()


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_under_a_name_the_reason_comes_first_and_needs_no_name(error: NutgrafError) -> None:
    text = str(explain_briefly(error))
    if isinstance(error, UnreadableFile | Unreachable):
        assert "notes.txt" not in text and "news.example" not in text
        assert "{" not in text
        assert 5 < len(text) < 40
    else:
        assert text == str(explain(error))


def test_every_template_is_a_literal_that_an_extractor_finds() -> None:
    shown = {explain(error).template for error in [*ERRORS, NutgrafError("?")]}
    shown |= {explain_briefly(error).template for error in ERRORS}
    shown |= {explain_doubt(doubt).template for doubt in Doubt}
    shown |= {explain_merit(merit).template for merit in Merit}
    assert shown | {PACK_LIST} == marked()


@pytest.mark.parametrize("obstacle", Obstacle)
def test_the_list_of_packs_is_called_what_it_is(obstacle: Obstacle) -> None:
    assert "“The list of language packs”" in str(explain(Unfetched("", "https://packs.example/index.json", obstacle)))


def test_an_empty_file_is_named_and_safe() -> None:
    assert str(explain(UnreadableFile(NOTES, Reason.EMPTY))) == (
        "“notes.txt” holds no text. Nothing was changed; choose another file."
    )


def test_a_missing_route_names_the_languages_in_words() -> None:
    text = str(explain(NoRoute("uk", "pt")))
    assert "from Ukrainian to Portuguese" in text
    assert "language pack is needed" in text


def test_a_language_without_a_name_is_called_by_its_code() -> None:
    assert "from xx to Portuguese" in str(explain(NoRoute("xx", "pt")))


@pytest.mark.parametrize("name", ["a\x1b[31mred.txt", "a\nb.txt", "caf\udce9.txt", "a\u202etxt.exe"], ids=ascii)
def test_a_name_can_neither_steer_a_terminal_nor_break_the_line(name: str) -> None:
    text = str(explain(FileExists(Path(name))))
    assert text.encode().decode().isprintable()


def test_braces_in_a_name_are_just_braces() -> None:
    assert "“{x}{0}.txt”" in str(explain(FileExists(Path("{x}{0}.txt"))))


def test_each_doubt_has_words_of_its_own() -> None:
    words = [str(explain_doubt(doubt)) for doubt in Doubt]
    assert len(set(words)) == len(Doubt)
    assert str(explain_doubt(Doubt.ECHO)) == "left in the original: it came back unchanged"
