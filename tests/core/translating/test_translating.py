from __future__ import annotations

import random
import re
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from core.errors import PackDamaged
from core.model import Doubt
from core.packs import BUNDLED, Pack, Packs
from core.pipeline import Services
from core.translating import Translator
from core.translating.attempts import Rendering
from core.translating.doubt import doubt
from core.translating.engine import Engine, Scored


@pytest.fixture(scope="module")
def packs() -> Packs:
    return Packs(folders=())


@pytest.fixture(scope="module")
def en_pt(packs: Packs) -> tuple[Pack, ...]:
    return packs.route("en", "pt")


@pytest.fixture
def translator(services: Services) -> Translator:
    return services.translator


def translated(translator: Translator, route: tuple[Pack, ...], *texts: str) -> list[Rendering]:
    return [rendering for window in translator.translate(texts, route) for rendering in window]


def test_a_sentence_comes_back_in_the_other_language(translator: Translator, packs: Packs) -> None:
    [(text, reason)] = translated(translator, packs.route("en", "pt"), "The old bridge was closed on Monday.")
    assert {"ponte", "segunda-feira"} <= set(text.lower().rstrip(".").split())
    assert reason is None
    [(text, reason)] = translated(translator, packs.route("pt", "en"), "A ponte velha foi fechada na segunda-feira.")
    assert {"bridge", "monday"} <= set(text.lower().rstrip(".").split())
    assert reason is None


def test_translations_come_in_the_order_of_the_texts(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    # Of very different lengths, since the engine sorts by length.
    texts = [f"Ship {n} has sailed{' to the islands in the north' * (n * 7 % 5)}." for n in range(100, 300)]
    found = translated(translator, en_pt, *texts)
    assert [re.findall(r"\d+", text) for text, _ in found] == [[str(n)] for n in range(100, 300)]


def test_a_thousand_sentences_come_back_as_a_thousand(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    texts = [f"The boat came at {n}." for n in range(1_000)]
    found = translated(translator, en_pt, *texts)
    assert len(found) == 1_000
    assert all(text.strip() for text, _ in found)


def test_a_sentence_is_translated_alike_alone_and_among_others(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    texts = [f"The harbour master counted {n} boats." for n in range(10, 30)]
    assert translated(translator, en_pt, *texts) == [translated(translator, en_pt, text)[0] for text in texts]


def test_no_texts_make_no_translations(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    assert list(translator.translate([], en_pt)) == []


def test_a_route_without_packs_gives_the_texts_back(translator: Translator) -> None:
    texts = ["Same here.", "Same there.", ""]
    assert translated(translator, (), *texts) == [(text, None) for text in texts]


@pytest.mark.parametrize("text", ["", " ", "...", "—", "***", "“”", "?!", "•", "🚤", "👩‍👩‍👧 🇵🇹", "\u200d", "_"])
def test_what_holds_no_word_stays_as_it_is(
    translator: Translator, packs: Packs, en_pt: tuple[Pack, ...], text: str
) -> None:
    there_and_back = (*en_pt, *packs.route("pt", "en"))
    for route in (en_pt, there_and_back):
        assert translated(translator, route, text, "Yes.")[0] == (text, None)


def test_line_ends_within_a_sentence_are_spaces(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    one, other = translated(translator, en_pt, "The old bridge\nwas  closed.", "The old bridge was closed.")
    assert one == other


@pytest.mark.parametrize("separator", [", ", "; ", " – ", " ", " and "])
def test_a_sentence_longer_than_the_model_can_take_comes_back_whole(
    translator: Translator, en_pt: tuple[Pack, ...], separator: str
) -> None:
    parts = [f"ship {n} left the harbour" for n in range(100, 180)]
    [(text, reason)] = translated(translator, en_pt, separator.join(parts) + ".")
    assert reason in (None, Doubt.NUMBER, Doubt.STAMMER)
    # The model may skip some parts of so monotonous a text, and that is marked; of pieces that are too long for it, it
    # skips half.
    assert len(set(re.findall(r"\d+", text)) & {str(n) for n in range(100, 180)}) >= 70


def test_a_number_is_never_parted_where_a_long_sentence_is(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    parts = ["The sum was 1,234,567 at 12:30"] * 40
    [(text, _)] = translated(translator, en_pt, " ".join(parts))
    assert not re.search(r"1[.,] 234|234[.,] 567|12: 30", text)


def test_an_endless_word_comes_back(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    chance = random.Random(1)
    word = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=1_000))
    [(text, _)] = translated(translator, en_pt, word)
    assert len(text) > 500


def test_an_endless_word_among_short_ones_comes_back(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    # Nowhere near the middle is there a place to part at.
    [(text, _)] = translated(translator, en_pt, "It says, here: " + "abcdefghij" * 100)
    assert len(text) > 500


class Watched(list[str]):
    """Texts that know how many of them have been asked for."""

    read = 0

    def __iter__(self) -> Iterator[str]:
        for text in super().__iter__():
            self.read += 1
            yield text


def test_who_stops_asking_ends_the_work_with_the_window_that_was_begun(
    translator: Translator, en_pt: tuple[Pack, ...]
) -> None:
    texts = Watched([f"The boat came at {n}." for n in range(1_000)])
    windows = iter(translator.translate(texts, en_pt))
    first = next(windows)
    assert 0 < len(first) <= 10
    assert texts.read < 100
    second = next(windows)
    assert texts.read < 100 + len(second) < 200


def test_what_comes_first_does_not_wait_for_the_window_after_it(
    monkeypatch: pytest.MonkeyPatch, en_pt: tuple[Pack, ...]
) -> None:
    ended: list[int] = []
    end = Engine._end

    def noted(self: Engine, texts: Sequence[str], *begun: Any) -> list[Scored]:
        ended.append(len(texts))
        return end(self, texts, *begun)

    monkeypatch.setattr(Engine, "_end", noted)
    first = next(iter(Translator().translate([f"The boat came at {n}." for n in range(100, 300)], en_pt)))
    assert ended == [len(first)]


def test_a_window_of_long_sentences_holds_fewer(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    texts = ["The boat came late and nobody was there to see it. " * 60] * 4
    assert [len(window) for window in translator.translate(texts, en_pt)] == [2, 2]


def test_a_route_through_two_packs_goes_there_and_back(translator: Translator, packs: Packs) -> None:
    route = (*packs.route("en", "pt"), *packs.route("pt", "en"))
    [(text, reason), _] = translated(translator, route, "The old bridge was closed on Monday.", "It rained.")
    assert {"old", "bridge", "closed", "monday"} <= set(re.findall(r"\w+", text.lower()))
    # Only here, where the way ends in the language that it began in, is coming back unchanged no fault.
    assert reason in (None, Doubt.ECHO)


def test_a_doubtful_translation_is_replaced_by_the_source_and_marked(
    translator: Translator, en_pt: tuple[Pack, ...]
) -> None:
    # Neither language of the pack, and letters that its model has never seen.
    found = translated(translator, en_pt, "The bridge is old.", "图书馆今天早上开放了。", "It rained.")
    assert [reason is None for _, reason in found] == [True, False, True]
    assert found[1][0] == "图书馆今天早上开放了。"
    assert isinstance(found[1][1], Doubt)


def test_what_is_not_marked_gives_no_reason_to_doubt(translator: Translator, en_pt: tuple[Pack, ...]) -> None:
    texts = [
        "FERRY SAILS AGAIN",
        "(applause)",
        "By Jo",
        "a a a a a a",
        "50 %",
        "!!! ???",
        "x" * 300,
        "Ha ha ha ha ha ha",
    ]
    for text, (result, reason) in zip(texts, translated(translator, en_pt, *texts), strict=True):
        assert result == text if reason and reason.keeps_source else doubt(text, result) in (None, reason)


def test_a_model_is_loaded_once_for_threads_that_want_it_at_once(
    monkeypatch: pytest.MonkeyPatch, en_pt: tuple[Pack, ...]
) -> None:
    loaded: list[str] = []
    load = ctranslate2.Translator

    def counted(path: str, **options: Any) -> ctranslate2.Translator:
        loaded.append(path)
        return load(path, **options)

    monkeypatch.setattr(ctranslate2, "Translator", counted)
    translator = Translator()
    barrier, results = threading.Barrier(2), []

    def work() -> None:
        barrier.wait()
        results.append(translated(translator, en_pt, "The bridge is old."))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loaded) == 1
    assert len(results) == 2 and results[0] == results[1]


@pytest.fixture
def copy(tmp_path: Path, en_pt: tuple[Pack, ...]) -> Pack:
    """A pack of its own to do damage to."""
    path = tmp_path / "en_pt"
    shutil.copytree(BUNDLED / "en_pt", path)
    return replace(en_pt[0], path=path)


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _scramble(path: Path) -> None:
    path.write_bytes(random.Random(0).randbytes(10_000))


def _remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("damage", [_truncate, _empty, _scramble, _remove])
@pytest.mark.parametrize("name", ["model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"])
def test_a_damaged_file_of_a_pack_is_an_error_that_names_the_pack(copy: Pack, name: str, damage: Any) -> None:
    damage(copy.path / name)
    with pytest.raises(PackDamaged) as caught:
        Translator().load((copy,))
    assert caught.value.path == copy.path
    assert caught.value.reason


def test_a_damaged_table_of_byte_pairs_does_not_end_the_program(copy: Pack) -> None:
    (copy.path / "sentencepiece.model").unlink()
    (copy.path / "bpe.model").write_text("#version: 0.2\none two three\n")
    with pytest.raises(PackDamaged):
        Translator().load((copy,))


def test_a_pack_that_was_mended_is_used_without_a_restart(copy: Pack) -> None:
    translator = Translator()
    model = copy.path / "model" / "model.bin"
    whole = model.read_bytes()
    _truncate(model)
    with pytest.raises(PackDamaged):
        translator.load((copy,))
    model.write_bytes(whole)
    assert translated(translator, (copy,), "It rained.")[0][0]


def test_a_pair_is_scored_however_long_it_is(en_pt: tuple[Pack, ...]) -> None:
    engine = Engine(en_pt[0], 1)
    endless = ("The boat came at ten. " * 200, "O barco chegou às dez. " * 200)
    [score, alone] = engine.score([endless, ("The boat came at ten.", "O barco chegou às dez.")])
    assert score < 0 and alone < 0
