"""Where sentences end at the ends of lines, between phrases and after short words."""

from __future__ import annotations

import pytest

from core import boundaries
from core.sentences import split


def lines(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


@pytest.mark.parametrize("mark", [".", "!", "?", ":", "…", '."', ".'", ".”", ".’", ".»", ".)"])
def test_a_line_that_ends_with_a_mark_ends_a_sentence_whatever_follows(mark: str) -> None:
    # A small letter goes on with a sentence elsewhere, and a line of this length may have been broken by a margin.
    first = f"the boats of the harbour came home late in the evening{mark}"
    assert list(boundaries.certain(f"{first}\nthen they slept", "en"))[-1:] == [len(first)]


@pytest.mark.parametrize("item", ["• bread", "* bread", "1. bread", "12) bread", "  • bread"])
def test_an_item_on_the_next_line_ends_the_line(item: str) -> None:
    first = "what the cook of the ferry brought along from the market that morning"
    assert len(first) in set(boundaries.certain(f"{first}\n{item}", "en"))


def test_what_only_looks_like_an_item_ends_no_line() -> None:
    first = "what the cook of the ferry brought along from the market that morning"
    for other in ("1.5 loaves", "1234. bread", "a * bread"):
        assert len(first) not in set(boundaries.certain(f"{first}\n{other}", "en")), other


@pytest.mark.parametrize(("length", "ends"), [(39, True), (40, True), (41, False)])
def test_a_line_of_up_to_forty_characters_was_not_broken_by_a_margin(length: int, ends: bool) -> None:
    first = "the harbour master said nothing of the boats at all"[:length].replace(" ", "_")
    assert (length in set(boundaries.certain(f"{first}\nThen", "en"))) is ends


@pytest.mark.parametrize("mark", [",", ";", "-", "–", "—"])
def test_a_short_line_goes_on_after_a_mark_that_ends_nothing(mark: str) -> None:
    assert list(boundaries.certain(f"the harbour{mark}\nThen", "en")) == []


def test_a_short_line_goes_on_with_a_small_letter_and_at_the_end_of_the_text() -> None:
    assert list(boundaries.certain("The harbour\nmaster", "en")) == []
    assert list(boundaries.certain("The harbour\n", "en")) == []
    assert list(boundaries.certain("The harbour\n(“Master”", "en")) == [11]


def test_each_line_is_looked_at_by_itself() -> None:
    text = "One\nTwo\nthree\nFour"
    assert sorted(boundaries.certain(text, "en")) == [3, 13]
    assert lines(text) == ["One", "Two\nthree", "Four"]


WORD = "ก" * 9 + " "


def test_a_text_without_marks_is_parted_at_the_first_phrase_past_150_characters() -> None:
    assert list(boundaries.phrases(WORD * 40, "th")) == [159, 309]


@pytest.mark.parametrize(("left", "parted"), [(36, False), (37, True), (38, True)])
def test_no_part_is_a_stump_of_less_than_a_quarter_of_that(left: int, parted: bool) -> None:
    # What is left counts from the space before it.
    text = "ก" * 150 + " " + "ก" * (left - 1)
    assert list(boundaries.phrases(text, "th")) == ([150] if parted else [])


def test_a_phrase_of_just_150_characters_is_long_enough_and_one_less_is_not() -> None:
    rest = " " + "ก" * 60
    assert list(boundaries.phrases("ก" * 150 + rest, "th")) == [150]
    assert list(boundaries.phrases("ก" * 149 + rest, "th")) == []


def test_languages_with_marks_are_not_parted_at_spaces() -> None:
    assert list(boundaries.phrases(WORD * 40, "zh")) == []


@pytest.mark.parametrize("dash", ["—", "–", "-"])
@pytest.mark.parametrize("said", ["Who?", "Stop!", "Wait…", "“Stop.”"])
def test_what_follows_a_dash_in_a_small_letter_goes_on(said: str, dash: str) -> None:
    assert lines(f"{said} {dash} he asked nobody.") == [f"{said} {dash} he asked nobody."]


def test_a_dash_after_a_word_is_no_aside() -> None:
    end = len("They slept")
    text = "They slept – then they woke."
    assert not boundaries.joined(text, "en", 0, end, end + 1, sure=True)
    assert boundaries.joined("Who? – he asked.", "en", 0, 4, 5, sure=True)


def test_what_opens_with_marks_begins_with_the_first_letter_behind_them() -> None:
    assert lines("The ferry\n“— The mayor spoke") == ["The ferry", "“— The mayor spoke"]
    assert lines("The ferry\n“— the mayor spoke") == ["The ferry\n“— the mayor spoke"]


def goes_on(before: str, after: str, language: str = "en") -> bool:
    """Whether a sentence that seems to end goes on with what comes after it and a space."""
    return boundaries.joined(f"{before} {after}", language, 0, len(before), len(before) + 1, sure=False)


def test_a_short_word_goes_on_with_a_small_letter_but_not_with_a_name_that_begins_with_one() -> None:
    assert goes_on("At 5 p.m.", "phones were sold.")
    assert not goes_on("At 5 p.m.", "iPhones were sold.")


def test_a_long_word_ends_a_sentence_though_a_small_letter_follows() -> None:
    assert not goes_on("The mayor slept.", "then they woke.")


def test_a_short_word_ends_a_sentence_that_itself_began_with_a_small_letter() -> None:
    assert not goes_on("they saw it.", "then they slept.")


def test_a_quotation_goes_on_with_a_small_letter_whatever_mark_is_in_it() -> None:
    assert goes_on("A!”", "he said.")
    assert goes_on("Go on…", "he said.")
    assert not goes_on("Go on!", "he said.")


def test_a_day_goes_on_with_its_month_only_where_days_have_a_full_stop() -> None:
    assert goes_on("Es war am 3.", "Oktober.", "de")
    assert not goes_on("They slept here.", "October came.", "de")
    assert not goes_on("They slept here.", "October came.")


def test_an_initial_goes_on_where_a_script_has_no_capitals() -> None:
    assert goes_on("यह म.", "गांधी का घर है।", "hi")
    assert not goes_on("Это Ф.", "Дом стоит.", "ru")


def test_a_sentence_that_is_glued_to_a_word_or_a_number_begins_all_the_same() -> None:
    assert list(boundaries.certain("It began then.The ferry sailed.", "en")) == [14]
    assert list(boundaries.certain("It began in 1971.The ferry sailed.", "en")) == [17]
    assert list(boundaries.certain("See index.HTML there.", "en")) == []


def test_chinese_sentences_may_end_with_the_marks_of_ascii() -> None:
    assert lines("图书馆开放了!很多人来了?是。", "zh") == ["图书馆开放了!", "很多人来了?", "是。"]


@pytest.mark.parametrize("mark", [".", "!", "?"])
def test_one_kind_of_mark_is_enough_to_part_a_text(mark: str) -> None:
    assert lines(f"Nobody saw her go{mark} Everybody else slept") == [
        f"Nobody saw her go{mark}",
        "Everybody else slept",
    ]


def test_an_endless_code_moves_no_sentence_behind_it() -> None:
    code = "a.B?c!" * 40
    assert lines(f"The key is {code} today. Nobody knows it. They slept.") == [
        f"The key is {code} today.",
        "Nobody knows it.",
        "They slept.",
    ]


def test_marks_without_a_word_go_with_one_sentence_and_not_with_two() -> None:
    assert lines("… ! Then they slept. They woke. They rose.") == ["… ! Then they slept.", "They woke.", "They rose."]


def test_a_number_with_letters_begins_a_sentence_as_a_capital_does() -> None:
    assert not goes_on("At 5 p.m.", "3rd boats came.")
    assert list(boundaries.certain("The ferry\n3rd boat", "en")) == [9]


def test_a_text_that_begins_with_a_mark_is_parted_as_any_other() -> None:
    assert lines(") They slept. They woke.") == [") They slept.", "They woke."]
