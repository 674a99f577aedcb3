"""What a package must be like before anything of it is unpacked."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile

import pytest

from core.errors import Fault, PackRefused
from core.packs import unpack
from core.packs.unpack import CHUNK, Package, examine
from tests.core.packs.packages import LARGE, MODEL, metadata, with_entry
from tests.core.packs.packages import SMALL as FILES
from tests.core.packs.packages import small_package as package

ROOT = "translate-uk_en"


def described(**told: object) -> bytes:
    return package({"metadata.json": json.dumps(json.loads(FILES["metadata.json"]) | told).encode()})


def examined(content: bytes) -> Package:
    return examine(io.BytesIO(content), "it")[1]


def refused(content: bytes) -> PackRefused:
    with pytest.raises(PackRefused) as caught:
        examined(content)
    assert caught.value.name == "it"
    return caught.value


def test_a_package_says_what_it_is() -> None:
    made = examined(package())
    assert (made.source, made.target, made.version) == ("uk", "en", "1.9")
    assert (made.code, made.folder) == ("uk_en", "translate-uk_en-1_9")
    assert made.size == sum(map(len, FILES.values()))
    assert made.entries.keys() == FILES.keys()


@pytest.mark.parametrize("root", ["", "any name/"])
def test_the_folder_of_a_package_may_be_called_anything_or_be_missing(root: str) -> None:
    assert examined(package(root=root)).entries.keys() == FILES.keys()


@pytest.mark.parametrize("deeper", [f"{ROOT}/stanza", "another/folder"])
def test_the_metadata_that_count_are_the_outermost(deeper: str) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(f"{deeper}/metadata.json", metadata("xx_yy", "3"))
        for place, content in FILES.items():
            archive.writestr(f"{ROOT}/{place}", content)
    assert examined(made.getvalue()).code == "uk_en"
    assert refused(package(root="a/b/")).fault is Fault.NOT_A_PACKAGE


def test_folders_have_entries_of_their_own_in_some_packages() -> None:
    content = with_entry(package(), f"{ROOT}/model/", b"", stat.S_IFDIR | 0o755)
    assert examined(content).entries.keys() == FILES.keys()


@pytest.mark.parametrize("pair", ["uk_en", "zt_en", "en_fil", "pt_pt-BR"])
def test_only_what_is_needed_counts(pair: str) -> None:
    wanted = {
        "README",
        "README.txt",
        "LICENSE",
        "LICENCE.md",
        "LICENSE.txt",
        "bpe.model",
        "model/vmap.txt",
        "model/source_vocabulary.txt",
        "model/target_vocabulary.json",
    }
    other = {"run.sh", "README.html", "stanza/en.txt", "model/run.py", "model/model.bin.old", "x/metadata.json"}
    more: dict[str, bytes] = dict.fromkeys(wanted | other, b"x") | {"metadata.json": metadata(pair, "1.9")}
    made = examined(package(more))
    assert made.entries.keys() == FILES.keys() | wanted
    assert made.code == pair


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.NOT_A_PACKAGE),
        (b"No package at all", Fault.NOT_A_PACKAGE),
        (package()[:200], Fault.BROKEN),
        (package()[4:200], Fault.NOT_A_PACKAGE),
        (package({"metadata.json": None}), Fault.NOT_A_PACKAGE),
        (package({"metadata.json": None, "old-metadata.json": b"{}"}), Fault.NOT_A_PACKAGE),
    ],
)
def test_what_is_no_package_is_told_from_a_broken_one(content: bytes, fault: Fault) -> None:
    assert refused(content).fault is fault


@pytest.mark.parametrize("missing", ["bpe.model", "sentencepiece.model"])
def test_one_tokenizer_of_two_kinds_is_enough(missing: str) -> None:
    both = package({"bpe.model": b"another"})
    assert {"bpe.model", "sentencepiece.model"} <= examined(both).entries.keys()
    assert missing not in examined(package({"bpe.model": b"another", missing: None})).entries
    error = refused(package({"sentencepiece.model": None}))
    assert (error.fault, error.detail) == (Fault.INCOMPLETE, "sentencepiece.model")


@pytest.mark.parametrize("place", ["model.bin", "model/x/model.bin"])
def test_a_model_elsewhere_is_none(place: str) -> None:
    error = refused(package({MODEL: None, place: b"a model"}))
    assert (error.fault, error.detail) == (Fault.INCOMPLETE, MODEL)


@pytest.mark.parametrize(
    ("told", "detail"),
    [
        ({"type": "sbd"}, "metadata.json"),
        ({"from_code": None}, "from_code"),
        ({"from_code": "../.."}, "from_code"),
        ({"from_code": ["uk"]}, "from_code"),
        ({"to_code": "ukrainian"}, "to_code"),
        ({"to_code": "uk"}, "to_code"),
        ({"package_version": 1.9}, "version"),
        ({"package_version": "1/9"}, "version"),
        ({"package_version": ""}, "version"),
    ],
)
def test_what_a_package_says_wrongly_is_named(told: dict[str, object], detail: str) -> None:
    error = refused(described(**told))
    assert (error.fault, error.detail) == (Fault.METADATA, detail)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe{", b"[" * 100_000, b" " * 1_000_001 + b"{}"])
def test_metadata_that_are_no_metadata_are_refused(content: bytes) -> None:
    error = refused(package({"metadata.json": content, "README.md": bytes(range(256)) * 40}))
    assert (error.fault, error.detail) == (Fault.METADATA, "metadata.json")


def test_a_type_may_be_left_out() -> None:
    assert examined(package({"metadata.json": metadata("uk_en", "1.9")})).version == "1.9"


@pytest.mark.parametrize("name", ["x.pkl", "model/X.PT", "model/a.pth", "b.pickle", "c.ckpt", "d.joblib", "e.dill"])
def test_what_is_called_as_pickles_are_is_refused(name: str) -> None:
    error = refused(package({name: b"x"}))
    assert (error.fault, error.detail) == (Fault.PICKLE, name)


@pytest.mark.parametrize("content", [b"\x80\x02}q", b"\x80\x05.", b"PK\3\4 and more"])
@pytest.mark.parametrize("name", [MODEL, "notes.txt", "stanza.txt", "x/stanza/en.bin"])
def test_a_pickle_is_known_by_how_it_begins(name: str, content: bytes) -> None:
    error = refused(package({name: content}))
    assert (error.fault, error.detail) == (Fault.PICKLE, name)


@pytest.mark.parametrize("folder", ["stanza", "minisbd", "spacy"])
def test_what_splits_sentences_for_argos_is_left_out_whatever_it_is(folder: str) -> None:
    made = examined(package({f"{folder}/en/ewt.pt": b"\x80\x04.", f"{folder}/model.bin": b"PK\3\4"}))
    assert made.entries.keys() == FILES.keys()


def test_a_pickle_behind_what_is_left_out_is_found() -> None:
    with zipfile.ZipFile(io.BytesIO(package({"stanza/x": b"x", "zz.dat": b"\x80\x03."}))) as archive:
        places = [entry.filename for entry in archive.infolist()]
    assert places[-2:] == [f"{ROOT}/stanza/x", f"{ROOT}/zz.dat"]
    assert refused(package({"stanza/x": b"x", "zz.dat": b"\x80\x03."})).detail == "zz.dat"


@pytest.mark.parametrize("name", ["a\\b", "c:d", "e\x1ff", "../g", "/h"])
def test_a_name_that_a_system_could_take_for_another_place_is_hostile(name: str) -> None:
    assert refused(with_entry(package(), name, b"x")).fault is Fault.HOSTILE


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_what_is_no_plain_file_is_hostile(kind: int) -> None:
    assert refused(with_entry(package(), f"{ROOT}/model/link", b"/etc/passwd", kind | 0o777)).fault is Fault.HOSTILE


@pytest.mark.parametrize("name", [f"{ROOT}/MODEL/model.bin", f"{ROOT}/model/model.bin/", f"{ROOT}/model/model.bin"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_that_would_be_one_file_are_hostile(name: str) -> None:
    assert refused(with_entry(package(), name, b"")).fault is Fault.HOSTILE


def test_what_unpacks_to_a_hundred_times_as_much_is_a_bomb_but_where_it_is_small() -> None:
    assert examined(package({MODEL: bytes(CHUNK)})).size > CHUNK
    assert refused(package({MODEL: bytes(CHUNK + 1)})).fault is Fault.HOSTILE
    assert examined(package({MODEL: LARGE})).size > 2 * CHUNK


def test_two_thousand_entries_are_as_many_as_there_may_be() -> None:
    def crowded(number: int) -> bytes:
        return package({f"{number}.txt": b"" for number in range(number - len(FILES))})

    assert examined(crowded(2_000)).code == "uk_en"
    assert refused(crowded(2_001)).fault is Fault.HOSTILE


def test_a_million_entries_are_never_listed() -> None:
    # What lists them would find no end of a zip file here.
    assert refused(b"PK\3\4" + b"PK\1\2" * 2_000).fault is Fault.BROKEN
    assert refused(b"PK\3\4" + b"PK\1\2" * 2_001).fault is Fault.HOSTILE


def test_a_package_of_more_than_three_gigabytes_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    size = examined(package()).size
    monkeypatch.setattr(unpack, "_LARGEST", size)
    # What is not needed does not count.
    assert examined(package({"notes.txt": b"x" * 100})).size == size
    monkeypatch.setattr(unpack, "_LARGEST", size - 1)
    assert refused(package()).fault is Fault.TOO_LARGE


def test_a_package_with_a_password_is_told_from_a_hostile_one() -> None:
    content = package()
    at = content.rindex(b"PK\1\2") + 8
    assert refused(content[:at] + b"\1" + content[at + 1 :]).fault is Fault.ENCRYPTED


def test_entries_that_share_their_bytes_are_hostile() -> None:
    content = package()
    second = content.index(b"PK\1\2", content.index(b"PK\1\2") + 1) + 42
    # The second begins where the first has its bytes.
    shared = content[:second] + struct.pack("<I", 60) + content[second + 4 :]
    assert refused(shared).fault is Fault.HOSTILE


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("place", [MODEL, "notes.txt"])
def test_methods_that_unpack_any_amount_at_once_are_not_used(method: int, place: str) -> None:
    made = io.BytesIO(package({MODEL: None} if place == MODEL else {}))
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(f"{ROOT}/{place}", b"a model", method)
    assert refused(made.getvalue()).fault is Fault.BROKEN
