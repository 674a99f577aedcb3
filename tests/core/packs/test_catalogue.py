"""Bundled, installed and offered packs as one list, and the routes that each opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import NoRoute
from core.packs import BUNDLED, Packs
from core.packs.catalogue import State, catalogue, licence_of, missing, opens
from core.packs.index import Index, Offer
from core.packs.installed import packages_in
from tests.core.packs.packages import installed


def offers(*pairs: str, version: str = "1.9") -> Index:
    made = [Offer(*pair.split("_"), version, (f"https://packs.example/{pair}",), 5) for pair in pairs]
    return Index({offer.code: offer for offer in made})


def test_all_packs_are_one_list_with_their_states(tmp_path: Path) -> None:
    installed(tmp_path, "fr_en", "1.9")
    installed(tmp_path, "de_en", "1.0")
    (installed(tmp_path, "it_en") / "model" / "model.bin").unlink()
    packs = Packs(folders=[tmp_path])
    entries = catalogue(packs, offers("fr_en", "de_en", "uk_en", "en_pt", "it_en"))
    assert {entry.code: entry.state for entry in entries} == {
        **{path.name: State.BUNDLED for path in packages_in(BUNDLED)},
        "de_en": State.UPDATABLE,
        "fr_en": State.INSTALLED,
        "it_en": State.DAMAGED,
        "uk_en": State.OFFERED,
    }
    assert len(entries) == len({entry.code for entry in entries})
    # The damaged one comes with its repair.
    assert entries[-1].damage is not None and entries[-1].offer is not None


def test_version_size_and_licence_are_told(tmp_path: Path) -> None:
    [bundled] = [entry for entry in catalogue(Packs(folders=()), None) if entry.code == "en_pt"]
    assert (bundled.code, bundled.version, bundled.licence) == ("en_pt", "1.0", "MPL-2.0")
    assert bundled.size > 18_000_000
    [offered] = [entry for entry in catalogue(Packs(folders=()), offers("uk_en")) if entry.code == "uk_en"]
    assert (offered.size, offered.version, offered.licence) == (5, "", "")


@pytest.mark.parametrize(
    ("readme", "licence"),
    [
        ("Data: OPUS.\nLicense: CC BY-SA 4.0", "CC BY-SA 4.0"),
        ("Licensed under either MIT or CC0.", "MIT, CC0"),
        ("A commitment to quality", ""),
    ],
)
def test_a_licence_is_what_the_readme_names(readme: str, licence: str, tmp_path: Path) -> None:
    path = installed(tmp_path)
    (path / "README.md").write_text(readme)
    assert licence_of(path) == licence


def test_a_pack_opens_the_routes_that_go_through_it() -> None:
    assert opens(("uk", "en"), [("en", "pt"), ("pt", "en")]) == (("uk", "en"), ("uk", "pt"))
    assert opens(("en", "uk"), [("en", "pt"), ("pt", "en"), ("uk", "en")]) == (("en", "uk"), ("pt", "uk"))
    assert opens(("en", "pt"), [("en", "pt")]) == ()


def test_ukrainian_to_portuguese_becomes_possible_with_uk_en() -> None:
    entries = catalogue(Packs(folders=()), offers("uk_en"))
    [opened] = [entry.opens for entry in entries if entry.code == "uk_en"]
    assert {("uk", "en"), ("uk", "pt")} <= set(opened)


def test_what_opens_is_what_the_routes_then_find(tmp_path: Path) -> None:
    before = Packs(folders=[tmp_path])
    opened = opens(("uk", "en"), [(pack.source, pack.target) for pack in before.installed])
    for source, target in opened:
        with pytest.raises(NoRoute):
            before.route(source, target)
    installed(tmp_path, "uk_en")
    for source, target in opened:
        assert Packs(folders=[tmp_path]).route(source, target)


def test_the_fewest_packs_that_are_missing_for_a_translation_are_found() -> None:
    packs = Packs(folders=())
    index = offers("uk_en", "en_de", "de_fr", "en_fr", "pt_es")
    assert missing("en", "pt", packs, index) == ()
    assert [offer.code for offer in missing("uk", "pt", packs, index)] == ["uk_en"]
    assert [offer.code for offer in missing("uk", "fr", packs, index)] == ["uk_en", "en_fr"]
    with pytest.raises(NoRoute):
        missing("fr", "uk", packs, index)


def test_one_download_and_a_longer_way_goes_before_two_downloads() -> None:
    # Portuguese to French: by English, which is bundled, and one pack from there.
    chosen = missing("pt", "fr", Packs(folders=()), offers("pt_es", "es_fr", "en_fr"))
    assert [offer.code for offer in chosen] == ["en_fr"]


def test_a_damaged_bundled_pack_is_listed_too(tmp_path: Path) -> None:
    (tmp_path / "bundled" / "en_pt").mkdir(parents=True)
    packs = Packs(bundled=tmp_path / "bundled", folders=[])
    [entry] = catalogue(packs, None)
    assert (entry.code, entry.state, entry.source, entry.target) == ("en_pt", State.DAMAGED, "en", "pt")
