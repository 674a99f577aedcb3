"""Words of scripts without spaces."""

from __future__ import annotations

import sys

import pytest

from core import segmenting
from core.sentences import count_words, words

SENTENCES = {
    "zh-hans": "市政府 昨天 宣布 将 在 河 边 修建 一 座 新 的 图书馆",
    "zh-hant": "政府 昨天 宣布 在 河 邊 修建 新 的 圖書館",
    "ja_word": "雨 の 日 に は 本 を 読む",
    "th": "เด็ก ไป โรงเรียน",
}


@pytest.mark.parametrize("model", SENTENCES)
def test_most_words_are_told_and_no_character_is_lost(model: str) -> None:
    gold = SENTENCES[model].split()
    text = "".join(gold)
    assert segmenting.model_for(text) == model
    made = segmenting.segment(text, model)
    assert "".join(made) == text
    assert len(set(made) & set(gold)) > len(gold) / 2


def test_a_script_without_a_model_is_not_parted() -> None:
    assert segmenting.model_for("ភាសាខ្មែរ") == ""
    assert segmenting.segment("ភាសាខ្មែរ", "") == ()


def test_a_sentence_has_as_many_words_as_its_reader_counts() -> None:
    assert count_words("The ferry can't sail in 2024.") == 6
    assert count_words("雨の日には本を読む。") == 8
    assert count_words("— …") == 0


def test_without_the_extra_pairs_of_characters_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "budoux", None)
    segmenting.segment.cache_clear()
    segmenting._parser.cache_clear()
    try:
        for text in ("雨の日には本を読む。", "2010年中国GDP增长", "เด็กไปโรงเรียน", "書"):
            assert count_words(text) == len(words(text))
    finally:
        segmenting.segment.cache_clear()
        segmenting._parser.cache_clear()
