"""Files and texts into articles, and what can't be read."""

from __future__ import annotations

import os
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Role, Text
from core.reading import files_in, limits, read
from core.reading.article import normalize

SAMPLES = Path(__file__).parent / "samples"


def refused(path: Path, encoding: str | None = None) -> Reason:
    with pytest.raises(UnreadableFile) as caught:
        read(path, encoding=encoding)
    assert caught.value.path == path
    return caught.value.reason


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_every_sentence_stands_in_the_text_where_it_says(path: Path) -> None:
    article = read(path)
    assert all(article.text[s.start : s.end] == s.text for s in article.sentences)
    assert [s.index for s in article.sentences] == list(range(len(article.sentences)))
    assert all(a.end <= b.start for a, b in pairwise(article.sentences))
    assert all(block.sentences for block in article.blocks)


def test_the_text_is_normalised() -> None:
    article = read(Text("\ufeffCafe\u0301  au\u00a0lait,\u200b s\u00ados\u0007it.\r\n\r\n\r\nMore   of it.\t", "x"))
    assert article.text == "Café au lait, sosit.\n\nMore of it."
    assert unicodedata.is_normalized("NFC", article.text)


def test_joiners_that_words_are_spelt_with_are_kept() -> None:
    assert normalize("می\u200cخواهم") == "می\u200cخواهم"


def test_a_lone_surrogate_from_a_terminal_is_dropped() -> None:
    assert read(Text("A good text\udcff here.", "x")).text == "A good text here."


def test_the_number_of_an_item_is_no_sentence() -> None:
    article = read(Text("1. Row out.\n2. Rest. Then row back.", "x"))
    assert [s.text for s in article.sentences] == ["1. Row out.", "2. Rest.", "Then row back."]


def test_the_language_that_a_person_chose_is_certain() -> None:
    article = read(Text("Das ist ein ganz normaler Satz.", "x"), language="nl")
    assert (article.language, article.confidence) == ("nl", 1.0)


def test_an_article_names_its_source() -> None:
    assert read(SAMPLES / "tea_zh.txt").source == "tea_zh.txt"
    assert read(Text("A pasted text.", "clipboard")).source == "clipboard"


def test_a_headline_that_breaks_off_goes_on_in_the_title() -> None:
    text = "# Instructions for\n\n## Form 12\n\n## Who must file\n\nEverybody must file it."
    assert read(Text(text, "form.md")).title == "Instructions for Form 12"


def test_a_heading_is_one_sentence() -> None:
    body = "It was a long day for both of them, they said. " * 3
    article = read(Text("Dr. No meets Mr. Yes. At last!\n\n" + body, "x"))
    assert article.blocks[0].role is Role.HEADLINE
    assert len(article.blocks[0].sentences) == 1


def test_a_file_without_a_suffix_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "NOTES"
    path.write_text("Nobody read the notes.")
    assert read(path).text == "Nobody read the notes."


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt") is Reason.MISSING


def test_a_file_that_vanished_since_it_was_listed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Here.")
    [path] = files_in(tmp_path)
    path.unlink()
    assert refused(path) is Reason.MISSING


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) is Reason.FOLDER


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\xc2\xa0"])
def test_a_file_without_a_word_is_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "blank.txt"
    path.write_bytes(content)
    assert refused(path) is Reason.EMPTY


def test_a_picture_named_text_is_not_supported(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00")
    assert refused(path) is Reason.UNSUPPORTED


@pytest.mark.parametrize("encoding", ["utf-8", "klingon"])
def test_a_file_that_is_not_in_the_encoding_asked_for_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "cafe.txt"
    path.write_bytes(b"caf\xe9")
    assert refused(path, encoding) is Reason.ENCODING


def test_a_text_above_its_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"a sentence. " * (limits.TEXT // 12 + 1))
    assert refused(path) is Reason.TOO_LARGE


def test_a_file_above_the_limit_of_all_formats_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(limits.FILE + 1)
    assert refused(path) is Reason.TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert refused(path) is Reason.NOT_A_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such devices")
def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")) is Reason.NOT_A_FILE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Secret.")
    path.chmod(0)
    assert refused(path) is Reason.FORBIDDEN


def test_a_folder_lists_its_readable_files_in_order_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.MD", ".hidden.txt", "c.exe"):
        (tmp_path / name).write_text("x")
    (tmp_path / "d.txt").mkdir()
    assert [path.name for path in files_in(tmp_path)] == ["a.MD", "b.txt"]


def test_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        files_in(tmp_path / "gone")
    assert caught.value.reason is Reason.MISSING
