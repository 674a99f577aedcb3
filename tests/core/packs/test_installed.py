from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import NoRoute, PackDamaged
from core.packs import BUNDLED, Packs, codes, stand_ins
from core.packs.installed import Pack, order, packages_in, read

ROOT = Path(__file__).parents[3]


def pack(folder: Path, pair: str, version: str = "1.0", name: str | None = None, **metadata: object) -> Path:
    """A folder that looks like a pack, enough to be found and routed through."""
    source, target = pair.split("_")
    path = folder / (name or pair)
    (path / "model").mkdir(parents=True)
    (path / "model" / "model.bin").write_bytes(b"")
    (path / "sentencepiece.model").write_bytes(b"")
    data = {"from_code": source, "to_code": target, "package_version": version, **metadata}
    (path / "metadata.json").write_text(json.dumps(data), encoding="utf-8")
    return path


def packs(folder: Path, *pairs: str) -> Packs:
    """Packs of these pairs and no others."""
    for pair in pairs:
        pack(folder, pair)
    return Packs(bundled=folder / "none", folders=[folder])


def route(installed: Packs, source: str, target: str) -> str:
    return ">".join(codes(installed.route(source, target), source))


def test_the_bundled_packs_are_there_and_whole() -> None:
    found = Packs(folders=())
    assert {"en_pt", "pt_en"} <= {pack.code for pack in found.installed}
    assert all(pack.bundled and pack.path.parent == BUNDLED for pack in found.installed)
    assert found.damaged == ()


def test_a_pack_of_the_pair_is_the_whole_route(tmp_path: Path) -> None:
    found = packs(tmp_path, "fr_de", "fr_en", "en_de")
    assert route(found, "fr", "de") == "fr>de"


def test_without_one_the_way_leads_through_another_language(tmp_path: Path) -> None:
    found = packs(tmp_path, "uk_en", "en_pt")
    assert route(found, "uk", "pt") == "uk>en>pt"


def test_of_equally_short_ways_the_one_through_english_is_taken(tmp_path: Path) -> None:
    found = packs(tmp_path, "uk_de", "de_pt", "uk_ru", "ru_pt", "uk_en", "en_pt")
    assert route(found, "uk", "pt") == "uk>en>pt"


def test_a_way_through_english_is_preferred_in_its_later_steps_too(tmp_path: Path) -> None:
    found = packs(tmp_path, "ca_es", "es_de", "de_ja", "es_en", "en_ja")
    assert route(found, "ca", "ja") == "ca>es>en>ja"


def test_a_shorter_way_goes_before_one_through_english(tmp_path: Path) -> None:
    found = packs(tmp_path, "ca_en", "en_es", "es_pt", "ca_gl", "gl_pt")
    assert route(found, "ca", "pt") == "ca>gl>pt"


def test_a_language_to_itself_needs_no_pack(tmp_path: Path) -> None:
    assert packs(tmp_path).route("fr", "fr") == ()
    assert packs(tmp_path, "fr_en", "en_fr").route("fr", "fr") == ()


@pytest.mark.parametrize(("source", "target"), [("pt", "uk"), ("uk", "ja"), ("xx", "pt"), ("", "pt")])
def test_where_no_packs_lead_there_is_no_route(tmp_path: Path, source: str, target: str) -> None:
    with pytest.raises(NoRoute) as caught:
        packs(tmp_path, "uk_en", "en_pt", "ja_en").route(source, target)
    assert (caught.value.source, caught.value.target) == (source, target)


def test_sources_and_targets_are_what_can_be_reached(tmp_path: Path) -> None:
    found = packs(tmp_path, "uk_en", "en_pt", "pt_en")
    assert found.sources() == {"uk", "en", "pt"}
    assert found.targets("uk") == {"en", "pt"}
    assert found.targets("pt") == {"en"}
    assert found.targets("ja") == set()


def test_a_pack_for_a_variety_of_a_language_stands_in_for_it(tmp_path: Path) -> None:
    installed = packs(tmp_path, "zh_en", "en_pt", "en_zh", "pb_en")
    assert route(installed, "zt", "pt") == "zt>en>pt"
    assert route(installed, "pt", "en") == "pt>en"
    assert installed.targets("zt") == {"en", "pt"}
    assert route(installed, "en", "zt") == "en>zh"
    with pytest.raises(NoRoute):
        installed.route("en", "ja")


def test_where_a_pack_for_the_language_itself_is_there_no_variety_stands_in(tmp_path: Path) -> None:
    installed = packs(tmp_path, "pb_en", "pt_en", "en_pb", "en_pt")
    assert [pack.code for pack in installed.route("pt", "en")] == ["pt_en"]
    assert [pack.code for pack in installed.route("en", "pt")] == ["en_pt"]


def test_no_more_than_nine_digits_of_a_version_count() -> None:
    assert order("1.1234567899") == order("1.1234567890") == (1, 123456789)
    assert order("1.10") > order("1.9") > order("1.x")


def test_what_stands_in_at_either_end_of_a_route_is_told(tmp_path: Path) -> None:
    installed = packs(tmp_path, "zh_en", "en_pt", "en_zh")
    assert stand_ins(installed.route("zt", "pb"), "zt", "pb") == {"zt": "zh", "pb": "pt"}
    assert stand_ins(installed.route("zh", "pt"), "zh", "pt") == {}
    assert stand_ins((), "en", "en") == {}


def _no_metadata(path: Path) -> None:
    (path / "metadata.json").unlink()


def _cut_metadata(path: Path) -> None:
    (path / "metadata.json").write_text('{"from_code": "fr", ')


def _other_json(path: Path) -> None:
    (path / "metadata.json").write_text('["fr", "en"]')


def _deep_json(path: Path) -> None:
    (path / "metadata.json").write_text("[" * 100_000)


def _no_text(path: Path) -> None:
    (path / "metadata.json").write_bytes(b"\xff\xfe\x00\x81")


def _folder_for_metadata(path: Path) -> None:
    (path / "metadata.json").unlink()
    (path / "metadata.json").mkdir()


def _no_codes(path: Path) -> None:
    (path / "metadata.json").write_text('{"package_version": "1.0"}')


def _null_codes(path: Path) -> None:
    (path / "metadata.json").write_text('{"from_code": null, "to_code": ["en"]}')


def _no_model(path: Path) -> None:
    (path / "model" / "model.bin").unlink()


def _no_tokenizer(path: Path) -> None:
    (path / "sentencepiece.model").unlink()


BREAKS = [
    _no_metadata,
    _cut_metadata,
    _other_json,
    _deep_json,
    _no_text,
    _folder_for_metadata,
    _no_codes,
    _null_codes,
    _no_model,
    _no_tokenizer,
]


def test_broken_packs_are_listed_as_damaged_and_hide_nothing(tmp_path: Path) -> None:
    for number, damage in enumerate(BREAKS):
        damage(pack(tmp_path, "fr_en", name=f"broken{number:02}"))
    found = packs(tmp_path, "de_en", "aa_bb")
    assert [pack.code for pack in found.installed] == ["aa_bb", "de_en"]
    assert [error.path.name for error in found.damaged] == [f"broken{number:02}" for number in range(len(BREAKS))]
    assert all(error.reason for error in found.damaged)


def test_what_is_no_pack_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / ".hidden").mkdir()
    pack(tmp_path, "xx_xx", name="sbd", type="sbd")
    found = packs(tmp_path, "de_en")
    assert [pack.code for pack in found.installed] == ["de_en"]
    assert found.damaged == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
@pytest.mark.parametrize("target", ["nowhere", "loop", "x" * 300])
def test_a_link_that_leads_nowhere_hides_nothing(tmp_path: Path, target: str) -> None:
    (tmp_path / "loop").symlink_to(target)
    assert [pack.code for pack in packs(tmp_path, "de_en").installed] == ["de_en"]


def test_a_folder_that_is_not_there_has_no_packs(tmp_path: Path) -> None:
    found = Packs(bundled=tmp_path / "none", folders=[tmp_path / "neither"])
    assert (found.installed, found.damaged) == ((), ())


def test_a_pack_that_the_user_installed_goes_before_a_bundled_one(tmp_path: Path) -> None:
    pack(tmp_path / "bundled", "en_pt", "9.0")
    pack(tmp_path / "user", "en_pt", "1.0")
    found = Packs(bundled=tmp_path / "bundled", folders=[tmp_path / "user"])
    assert [(pack.version, pack.bundled) for pack in found.installed] == [("1.0", False)]


def test_a_newer_pack_goes_before_an_older_one(tmp_path: Path) -> None:
    for name, version in (("a", "1.9"), ("b", "1.10"), ("c", "1.2"), ("d", "new")):
        pack(tmp_path, "en_pt", version, name)
    assert [pack.version for pack in packs(tmp_path).installed] == ["1.10"]


def test_a_damaged_pack_of_the_user_leaves_the_bundled_one_in_use(tmp_path: Path) -> None:
    _no_model(pack(tmp_path / "user", "en_pt"))
    pack(tmp_path / "bundled", "en_pt")
    found = Packs(bundled=tmp_path / "bundled", folders=[tmp_path / "user"])
    assert [pack.bundled for pack in found.installed] == [True]
    assert len(found.damaged) == 1


def test_packs_are_looked_for_again_when_asked(tmp_path: Path) -> None:
    found = packs(tmp_path)
    pack(tmp_path, "fr_en")
    assert found.installed == ()
    found.refresh()
    assert [pack.code for pack in found.installed] == ["fr_en"]


def listed(**environment: str) -> list[str]:
    """What a fresh process prints when it lists the packs that it finds by itself."""
    program = "from core.packs import Packs\nfor p in Packs().installed: print(p.code, p.bundled)"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_"))}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=kept | environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


BUNDLED_ONLY = [f"{path.name} True" for path in packages_in(BUNDLED)]


def test_packs_that_the_user_has_for_argos_are_used_with_the_bundled_ones(tmp_path: Path) -> None:
    pack(tmp_path / ".local" / "share" / "argos-translate" / "packages", "uk_en")
    assert listed(HOME=str(tmp_path), USERPROFILE=str(tmp_path)) == [*BUNDLED_ONLY, "uk_en False"]


def test_a_folder_that_the_user_named_to_argos_is_used(tmp_path: Path) -> None:
    pack(tmp_path / "mine", "uk_en")
    home = str(tmp_path / "home")
    found = listed(HOME=home, USERPROFILE=home, ARGOS_PACKAGES_DIR=str(tmp_path / "mine"))
    assert found == [*BUNDLED_ONLY, "uk_en False"]


def test_where_nothing_can_be_written_to_home_the_bundled_packs_do(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, in which nobody can make a folder, not even root")
    home = str(tmp_path / "home")
    assert listed(HOME=home, USERPROFILE=home) == BUNDLED_ONLY


@pytest.mark.parametrize("settings", ["{", "[]", "null", '{"ARGOS_CHUNK_TYPE": "?"}', '{"ARGOS_BATCH_SIZE": "many"}'])
def test_broken_settings_of_argos_leave_the_bundled_packs_in_use(tmp_path: Path, settings: str) -> None:
    folder = tmp_path / ".config" / "argos-translate"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(settings)
    assert listed(HOME=str(tmp_path), USERPROFILE=str(tmp_path)) == BUNDLED_ONLY


def test_a_pack_is_what_its_metadata_says(tmp_path: Path) -> None:
    path = pack(tmp_path, "en_pt", "1.4", target_prefix=">>pt<<")
    assert read(path) == Pack(path, "en", "pt", "1.4", bundled=False, target_prefix=">>pt<<")
    (path / "metadata.json").write_text('{"from_code": "en", "to_code": "pt"}')
    assert read(path, bundled=True) == Pack(path, "en", "pt", "", bundled=True, target_prefix="")


@pytest.mark.parametrize(("said", "lowest"), [("-0.4", -0.4), ("-7", -1.0), ("NaN", -1.0), ('"-0.25"', -0.25)])
def test_a_pack_may_be_stricter_with_itself_but_not_call_failures_good(
    tmp_path: Path, said: str, lowest: float
) -> None:
    path = pack(tmp_path, "en_pt", "1.0")
    (path / "metadata.json").write_text(f'{{"from_code": "en", "to_code": "pt", "lowest_score": {said}}}')
    found = read(path)
    assert found and found.lowest_score == lowest


def test_a_score_that_is_no_number_is_damage(tmp_path: Path) -> None:
    path = pack(tmp_path, "en_pt", "1.0")
    (path / "metadata.json").write_text('{"from_code": "en", "to_code": "pt", "lowest_score": "low"}')
    with pytest.raises(PackDamaged):
        read(path)


def test_a_pack_of_byte_pairs_is_one_too(tmp_path: Path) -> None:
    path = pack(tmp_path, "en_pt")
    (path / "sentencepiece.model").rename(path / "bpe.model")
    assert read(path)
    (path / "bpe.model").unlink()
    with pytest.raises(PackDamaged, match=r"neither sentencepiece\.model nor bpe\.model is there"):
        read(path)


@pytest.mark.parametrize("code", [7, "", None])
def test_a_language_code_is_a_text(tmp_path: Path, code: object) -> None:
    path = pack(tmp_path, "en_pt", to_code=code)
    with pytest.raises(PackDamaged, match=r"metadata\.json: a language code is not a text"):
        read(path)


def test_a_model_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = pack(tmp_path, "en_pt")
    (path / "model" / "model.bin").unlink()
    with pytest.raises(PackDamaged, match=r"model/model\.bin can't be read"):
        read(path)


def test_what_is_passed_over_hides_none_of_those_behind_it(tmp_path: Path) -> None:
    pack(tmp_path, "en_de", name="a", type="sbd")
    (pack(tmp_path, "en_fr", name="b") / "metadata.json").unlink()
    pack(tmp_path, "en_pt", name="c")
    assert [found.code for found in packs(tmp_path).installed] == ["en_pt"]
