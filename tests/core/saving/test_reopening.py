from __future__ import annotations

import json
import random
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from core.errors import Reason, UnreadableFile
from core.model import Digest, Doubt, Length, Merit, Role, Text
from core.pipeline import Options, Services, digest
from core.reading import read
from core.saving import render, save
from core.saving.json import render_all
from core.saving.reopening import is_digest, parse, reopen
from tests.core import digests
from tests.core.digests import HARBOUR, PORTUGUESE, arabic, article, chinese, fully_translated, translated

RESOURCES = Path(__file__).parents[3] / "resources"
SCHEMA = json.loads((RESOURCES / "schemas" / "digest-1.json").read_text(encoding="utf-8"))


def rich() -> Digest:
    """A digest with something in every field."""
    made = fully_translated(doubtful={4: Doubt.ECHO, 5: Doubt.EMPTY})
    assert made.translation
    first, *others = made.article.blocks
    return Digest(
        replace(
            made.article,
            confidence=0.93,
            encoding="cp1252",
            author="Ada Quay",
            date="2026-03",
            url="https://news.example/harbour",
            blocks=(replace(first, language="pt"), *others),
        ),
        replace(made.summary, reasons={2: (Merit.CENTRAL, Merit.EARLY), 4: (Merit.ROOM,)}, length=Length(ratio=0.4)),
        replace(
            made.translation,
            packs={"en_es": "1.9", "es_pt": ""},
            title_doubt=Doubt.LENGTH,
            edited=frozenset({3, 4}),
            stand_ins={"pb": "pt"},
        ),
        datetime(2026, 3, 1, 12, 30, 15, 123456, UTC),
    )


MADE = {
    "rich": rich,
    "translated": translated,
    "arabic": arabic,
    "chinese": chinese,
    "summary alone": digests.digest,
    "without a summary": lambda: digests.digest([(Role.HEADLINE, ["Nothing else"])], kept=()),
}


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_a_saved_digest_opens_again_as_it_was(make: Any, tmp_path: Path) -> None:
    made = make()
    save(made, tmp_path / "digest.json")
    assert reopen(tmp_path / "digest.json") == made


def test_a_digest_of_the_real_pipeline_opens_again_and_is_valid(tmp_path: Path) -> None:
    options = Options(target="pt", length=Length(sentences=3))
    *_, made = digest(RESOURCES / "samples" / "lighthouse.txt", options, Services())
    assert isinstance(made, Digest) and made.translation
    assert made.translation.packs.keys() == {"en_pt"}
    assert made.summary.length == Length(sentences=3)
    save(made, tmp_path / "digest.json")
    assert reopen(tmp_path / "digest.json") == made
    jsonschema.validate(json.loads((tmp_path / "digest.json").read_bytes()), SCHEMA)


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_saved_json_is_valid_by_its_schema(make: Any) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(render(make(), "json")), SCHEMA)


def test_the_schema_knows_every_role_doubt_and_merit_and_no_other() -> None:
    definitions = SCHEMA["$defs"]
    assert definitions["block"]["properties"]["role"]["enum"] == list(Role)
    assert definitions["doubt"]["enum"] == list(Doubt)
    assert definitions["summary"]["properties"]["reasons"]["additionalProperties"]["items"]["enum"] == list(Merit)


def test_the_schema_names_every_key_and_wants_them_all() -> None:
    def missing(made: Any, schema: Any) -> None:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        if isinstance(made, dict) and "properties" in schema:
            assert set(made) == set(schema["properties"]) == set(schema["required"])
            for key, value in made.items():
                missing(value, schema["properties"][key])
        if isinstance(made, list) and made and "items" in schema:
            missing(made[0], schema["items"])
        for choice in schema.get("oneOf", []):
            if isinstance(made, dict) and "$ref" in choice:
                missing(made, choice)

    missing(json.loads(render(rich(), "json")), SCHEMA["$defs"]["digest"])


def test_json_holds_what_other_programs_rely_on() -> None:
    made = json.loads(render(translated(doubtful={4: Doubt.LOOP}), "json"))
    assert made["schema"] == "nutgraf.digest/1"
    assert made["article"]["blocks"][1] == {
        "role": "headline",
        "language": "",
        "sentences": [{"index": 1, "start": 27, "end": 58, "text": "Harbour reopens after the storm"}],
    }
    summary, translation = made["summary"], made["translation"]
    assert summary["sentences"] == [2, 4]
    assert summary["scores"] == {"2": 1 / 3, "3": 1 / 4, "4": 1 / 5, "5": 1 / 6}
    assert (translation["from"], translation["to"], translation["route"]) == ("en", "pt", ["en", "pt"])
    assert translation["title"] == "Porto reabre depois da tempestade"
    assert translation["sentences"] == {"2": PORTUGUESE[2], "4": PORTUGUESE[4]}
    assert (translation["doubtful"], translation["doubts"]) == ([4], {"4": "loop"})


def test_json_offsets_count_code_points_of_the_normalised_text() -> None:
    made = json.loads(render(translated(), "json"))
    sentences = [sentence for block in made["article"]["blocks"] for sentence in block["sentences"]]
    assert len(sentences) == len(article(HARBOUR).sentences)
    for index, sentence in enumerate(sentences):
        assert sentence["index"] == index
        assert made["article"]["text"][sentence["start"] : sentence["end"]] == sentence["text"]


def test_json_without_a_translation_says_null() -> None:
    assert json.loads(render(digests.digest(), "json"))["translation"] is None


def test_json_is_written_in_letters_not_in_escapes() -> None:
    assert "segunda-feira" in render(translated(), "json").decode()
    assert "🚤" in render(translated(), "json").decode()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_several_digests_in_json_are_one_list_that_comes_piece_by_piece(count: int) -> None:
    made = translated()
    pieces = list(render_all(made for _ in range(count)))
    assert len(pieces) == count + 1
    several = json.loads(b"".join(pieces))
    assert several == [json.loads(render(made, "json"))] * count
    jsonschema.validate(several, SCHEMA)


def test_json_that_another_program_has_written_anew_opens_again() -> None:
    anew = json.dumps(json.loads(render(rich(), "json")), sort_keys=True).encode("utf-8-sig")
    assert parse(anew, "anew.json") == rich()


def test_a_saved_digest_is_told_by_its_beginning() -> None:
    assert is_digest(render(rich(), "json"))
    assert is_digest(b'\xef\xbb\xbf\n{"schema":"nutgraf.digest/2"}')
    assert not is_digest(b'{"schema": "other"}')
    assert not is_digest(b"[1, 2]")
    assert not is_digest(b"")


def test_reading_a_saved_digest_gives_its_article_as_it_was(tmp_path: Path) -> None:
    save(rich(), tmp_path / "saved.json")
    assert read(tmp_path / "saved.json") == rich().article
    assert read(Text(render(rich(), "json"), "pasted")) == rich().article
    chosen = read(tmp_path / "saved.json", language="nl")
    assert (chosen.language, chosen.confidence) == ("nl", 1.0)
    assert chosen.blocks == rich().article.blocks


def test_a_saved_digest_is_digested_again_in_another_length(tmp_path: Path) -> None:
    save(rich(), tmp_path / "saved.json")
    *_, again = digest(tmp_path / "saved.json", Options(length=Length(sentences=1)), Services())
    assert isinstance(again, Digest)
    assert again.article == rich().article
    assert len(again.summary.sentences) == 1


BROKEN: dict[str, tuple[list[str | int], Any]] = {
    "no object": ([], 5),
    "an article that is a list": (["article"], []),
    "no blocks": (["article", "blocks"], None),
    "an unknown role": (["article", "blocks", 0, "role"], "villain"),
    "a block without sentences": (["article", "blocks", 0, "sentences"], []),
    "an index that jumps": (["article", "blocks", 1, "sentences", 0, "index"], 7),
    "an index that is true": (["article", "blocks", 1, "sentences", 0, "index"], True),
    "an end outside the text": (["article", "blocks", 1, "sentences", 0, "end"], 10**9),
    "a start below zero": (["article", "blocks", 1, "sentences", 0, "start"], -5),
    "a text that stands elsewhere": (["article", "blocks", 1, "sentences", 0, "text"], "Harbour"),
    "a title of numbers": (["article", "title"], 12),
    "half a character": (["article", "title"], "\ud800"),
    "a language that is a path": (["article", "language"], "../../etc"),
    "a language that is markup": (["translation", "to"], 'x"><script>'),
    "a confidence above 1": (["article", "confidence"], 3),
    "a confidence that is text": (["article", "confidence"], "high"),
    "a kept sentence that is not there": (["summary", "sentences"], [2, 99]),
    "a kept headline": (["summary", "sentences"], [1]),
    "kept sentences out of order": (["summary", "sentences"], [4, 2]),
    "a kept sentence twice": (["summary", "sentences"], [2, 2]),
    "a kept sentence that is text": (["summary", "sentences"], ["2"]),
    "a score without a sentence": (["summary", "scores"], {"99": 1.0}),
    "a score by another name": (["summary", "scores"], {"02": 1.0}),
    "an unknown merit": (["summary", "reasons"], {"2": ["charm"]}),
    "two lengths": (["summary", "length"], {"sentences": 2, "ratio": 0.5, "words": None}),
    "a length of nothing": (["summary", "length"], {"sentences": 0, "ratio": None, "words": None}),
    "a translation that is text": (["translation"], "olá"),
    "a translation of no sentence": (["translation", "sentences"], {"-1": "olá"}),
    "a translation that is a number": (["translation", "sentences"], {"2": 2}),
    "an unknown doubt": (["translation", "doubts"], {"4": "mood"}),
    "doubts that are not listed": (["translation", "doubtful"], []),
    "a route that leads elsewhere": (["translation", "route"], ["en", "de"]),
    "no route": (["translation", "route"], []),
    "an edit of nothing": (["translation", "edited"], [99]),
    "a pack without a version": (["translation", "packs"], [{"code": "en_pt"}]),
    "a moment that is none": (["made"], "yesterday"),
    "a moment without an offset": (["made"], "2026-03-01T12:00:00"),
}


@pytest.mark.parametrize(("path", "value"), BROKEN.values(), ids=BROKEN)
def test_a_digest_that_can_not_be_is_broken(path: list[str | int], value: Any, tmp_path: Path) -> None:
    made: Any = json.loads(render(rich(), "json"))
    part = made
    for key in path[:-1]:
        part = part[key]
    if path:
        part[path[-1]] = value
    else:
        made = value
    (tmp_path / "saved.json").write_text(json.dumps(made))
    with pytest.raises(UnreadableFile) as caught:
        reopen(tmp_path / "saved.json")
    assert caught.value.reason is Reason.BROKEN
    assert caught.value.path == tmp_path / "saved.json"


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe\x00", b"[" * 200_000, b'{"schema": NaN}', b'{"made": ' + b"9" * 10_000 + b"}", b"null"],
    ids=["nothing", "cut short", "no UTF-8", "too deep", "not a number", "a number without end", "null"],
)
def test_what_is_no_json_of_a_digest_is_broken(data: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        parse(data, "x.json")
    assert caught.value.reason is Reason.BROKEN


def test_infinity_is_no_rating() -> None:
    data = render(rich(), "json").replace(b'"confidence": 0.93', b'"confidence": 1e999')
    with pytest.raises(UnreadableFile):
        parse(data, "x.json")


def test_what_came_after_this_version_and_lists_are_unsupported() -> None:
    for data in (render(rich(), "json").replace(b"digest/1", b"digest/2"), b"".join(render_all([rich()]))):
        with pytest.raises(UnreadableFile) as caught:
            parse(data, "x.json")
        assert caught.value.reason is Reason.UNSUPPORTED


def test_keys_that_came_later_are_left_alone() -> None:
    made = json.loads(render(rich(), "json"))
    made["later"] = made["article"]["later"] = {"more": 1}
    assert parse(json.dumps(made).encode(), "x.json") == rich()


def test_a_file_cut_or_bent_anywhere_opens_as_a_digest_or_is_refused() -> None:
    data = render(rich(), "json")
    chance = random.Random(7)
    for _ in range(400):
        bent = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            bent[chance.randrange(len(bent))] = chance.randrange(256)
        for variant in (bytes(bent), data[: chance.randrange(len(data))]):
            with suppress(UnreadableFile):
                assert isinstance(parse(variant, "x.json"), Digest)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        reopen(tmp_path / "absent.json")
    assert caught.value.reason is Reason.MISSING
