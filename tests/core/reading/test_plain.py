"""Lines of plain text into paragraphs."""

from __future__ import annotations

import textwrap
import time

from core.model import Role
from core.reading.plain import paragraphs

SENTENCES = (
    "The ferry left the island an hour late because the captain could not find his glasses, and nobody "
    "else on board was allowed to steer it. When they were found at last, in the pocket of the cook, the "
    "tide had turned and the whole harbour had come to watch."
)


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(text)]


def test_hard_wrapped_paragraphs_are_unwrapped() -> None:
    wrapped = textwrap.fill(SENTENCES, 72)
    assert texts(f"{wrapped}\n\n{wrapped}\n") == [SENTENCES, SENTENCES]


def test_paragraphs_that_were_wrapped_for_a_wide_terminal_are_unwrapped() -> None:
    wrapped = textwrap.fill(f"{SENTENCES} {SENTENCES}", 132)
    assert texts(f"{wrapped}\n\n{wrapped}\n\n{wrapped}\n") == [f"{SENTENCES} {SENTENCES}"] * 3


def test_wrapped_paragraphs_told_apart_by_their_indent_are_unwrapped() -> None:
    wrapped = textwrap.fill(SENTENCES, 66, initial_indent="    ")
    assert texts(f"{wrapped}\n{wrapped}\n{wrapped}") == [SENTENCES] * 3


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    sentence = "渡船晚了一个小时才离开小岛，因为船长找不到眼镜，而船上没有别人会开船。后来找到了，可是潮水退了。"
    wrapped = "\n".join(sentence[i : i + 30] for i in range(0, len(sentence), 30))
    assert texts(f"{wrapped}\n\n{wrapped}") == [sentence, sentence]


def test_lines_that_were_never_wrapped_are_paragraphs() -> None:
    lines = [SENTENCES, SENTENCES, "A short one.", SENTENCES]
    assert texts("\n".join(lines)) == lines


def test_a_poem_keeps_its_lines() -> None:
    poem = "The tide came in\nand nobody saw\nthe boat was thin\nthe rope was straw"
    assert texts(f"{SENTENCES}\n\n{poem}") == [SENTENCES, poem]


def test_items_are_a_list_and_lose_their_bullets() -> None:
    found = list(paragraphs("* rope\n* tar\n\n1. Row\n2. Rest"))
    assert [p.text for p in found] == ["rope", "tar", "1. Row", "2. Rest"]
    assert {p.role for p in found} == {Role.LIST}


def test_items_parted_by_blank_lines_are_a_list() -> None:
    assert [p.role for p in paragraphs("• rope\n\n• tar\n\n• sails")] == [Role.LIST] * 3


def test_a_dialogue_is_no_list() -> None:
    found = list(paragraphs("- Where is the ferry?\n- It has left.\n- Without us?"))
    assert {p.role for p in found} == {None}


def test_rows_of_a_table_are_no_running_text() -> None:
    found = list(paragraphs("Name\tBoats\tCrew\nWest\t4\t19\nEast\t2\t7"))
    assert [p.text for p in found] == ["Name | Boats | Crew", "West | 4 | 19", "East | 2 | 7"]
    assert {p.role for p in found} == {Role.LIST}


def test_underlined_and_wiki_headings_are_headings() -> None:
    found = list(paragraphs(f"The ferry\n=========\n\n{SENTENCES}\n\n== The crew ==\n\n{SENTENCES}"))
    assert [(p.text, p.role) for p in found if p.role] == [("The ferry", Role.HEADING), ("The crew", Role.HEADING)]


def test_an_answered_mail_is_a_quotation() -> None:
    found = list(paragraphs("> Are you there?\n> It is late.\n\nYes, I am here."))
    assert [p.role for p in found] == [Role.QUOTE, Role.QUOTE, None]


def test_a_hyphen_at_a_line_end_goes_only_where_the_text_writes_the_word_in_one() -> None:
    filler = "one two three four five six seven eight nine ten eleven twelve thir"
    broken = f"{filler} har-\nbour {filler} well-\nknown {filler}"
    whole = " ".join(texts(f"{broken}\n\nThe harbour is {filler}\nknown."))
    assert "harbour one" in whole
    assert "well-known" in whole


def test_odd_line_ends_are_line_ends() -> None:
    assert texts("one.\r\n\r\ntwo.\r\rthree.\u2029four.\x0cfive.") == ["one.", "two.", "three.", "four.", "five."]


def test_ten_megabytes_of_anything_take_seconds() -> None:
    for piece in ("a" + " " * 99_999, "word " * 20_000, "= " * 50_000, "|" * 100_000, "\n \n\t" * 25_000):
        start = time.process_time()
        list(paragraphs(piece * 20))
        assert time.process_time() - start < 5


def test_the_items_of_a_list_do_not_hide_that_the_text_was_wrapped() -> None:
    items = [f"Item number {n}" for n in range(9)]
    listed = "\n".join(f"* {item}" for item in items)
    assert texts(f"{textwrap.fill(SENTENCES, 70)}\n\n{listed}") == [SENTENCES, *items]
