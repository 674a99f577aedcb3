"""nutgraf-cli packs, as a process of its own with folders of its own, and a server on this computer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.batch import DONE, FAILED, WRONG_USE
from tests.core.packs.mirror import File, Mirror
from tests.core.packs.packages import installed, package

ROOT = Path(__file__).parents[3]


class Computer:
    """A home folder, and the command in it."""

    def __init__(self, home: Path, index: str) -> None:
        self.packages = home / "packages"
        self.packages.mkdir()
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        own = {"ARGOS_PACKAGES_DIR": str(self.packages), "ARGOS_PACKAGE_INDEX": index}
        self._environment = {**kept, **own, "HOME": str(home), "USERPROFILE": str(home)}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "core", "packs", *arguments],
            cwd=ROOT,
            env=self._environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )

    def json(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        done = self.run(*arguments, "--json")
        made = json.loads(done.stdout)
        assert made["schema"] == "nutgraf.packs/1"
        return done.returncode, made


@pytest.fixture
def computer(tmp_path: Path, mirror: Mirror) -> Computer:
    return Computer(tmp_path, mirror.index)


def test_packs_are_listed_by_default(computer: Computer) -> None:
    done = computer.run()
    assert done.returncode == DONE
    assert done.stdout == computer.run("list").stdout
    [first] = [line.split() for line in done.stdout.splitlines() if line.startswith("en_pt")]
    assert first[:6] == ["en_pt", "English", "to", "Portuguese", "1.0", "bundled"]
    assert first[-2:] == ["MB", "MPL-2.0"]


def test_listing_never_uses_the_network(computer: Computer, mirror: Mirror) -> None:
    computer.run("list")
    computer.run("available", "--offline")
    assert mirror.asked == []


def test_damaged_packs_are_named_beside_the_sound_ones(computer: Computer) -> None:
    (computer.packages / "xx_yy").mkdir()
    done = computer.run()
    assert done.returncode == DONE
    assert "en_pt" in done.stdout
    assert "“xx_yy” is damaged" in done.stderr


def test_a_pack_goes_the_whole_way(computer: Computer, mirror: Mirror) -> None:
    mirror.offer("uk_en", "1.9", mirror.url + "/none", mirror.put("/uk_en", File(package())))
    available = computer.run("available")
    assert "Ukrainian to Portuguese" in available.stdout
    code, made = computer.json("install", "uk_en")
    assert code == DONE
    assert [(o["outcome"], o["code"], o["version"]) for o in made["outcomes"]] == [("installed", "uk_en", "1.9")]
    assert "1.9 is installed already" in computer.run("install", "uk_en").stdout
    assert len(mirror.requests("/uk_en")) == 1

    mirror.offer("uk_en", "2.0", mirror.put("/newer", File(package(version="2.0"))))
    _, listed = computer.json("available")
    assert [(pack["state"], pack["version"], pack["offered"]) for pack in listed["packs"]] == [
        ("updatable", "1.9", "2.0")
    ]
    assert "2.0 is installed" in computer.run("update").stdout
    assert "up to date" in computer.run("update").stdout

    stick = computer.packages.parent / "stick"
    assert computer.run("export", "uk_en", str(stick)).returncode == DONE
    assert "is removed" in computer.run("remove", "uk_en").stdout
    assert list(computer.packages.iterdir()) == []
    [file] = stick.iterdir()
    told = computer.run("install", str(file)).stdout
    assert "2.0 is installed; makes possible: Ukrainian to English, " in told
    assert "Ukrainian to Portuguese" in told


def test_a_damaged_pack_is_repaired(computer: Computer, mirror: Mirror) -> None:
    assert "No pack is damaged" in computer.run("repair").stdout
    (installed(computer.packages) / "model" / "model.bin").unlink()
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en", File(package())))
    assert "uk_en 1.9 is installed" in computer.run("repair").stdout
    (computer.packages / "unknown").mkdir()
    done = computer.run("repair")
    assert done.returncode == FAILED and "“unknown” is damaged" in done.stderr
    assert computer.run("remove", "unknown").returncode == DONE
    assert [path.name for path in computer.packages.iterdir()] == ["translate-uk_en-1_9"]


def test_offline_the_last_list_is_shown_with_its_age(computer: Computer, mirror: Mirror) -> None:
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en", File(bytes(5_000_000))))
    assert "5.0 MB" in computer.run("available", "--sizes").stdout
    mirror.files.clear()
    done = computer.run("available")
    assert done.returncode == DONE
    assert "uk_en" in done.stdout and "5.0 MB" in done.stdout
    assert "404" in done.stderr and "fetched today" in done.stderr


def test_without_a_list_a_calm_sentence_is_all(computer: Computer) -> None:
    done = computer.run("available")
    assert (done.returncode, done.stdout) == (FAILED, "")
    assert "What is installed goes on working" in done.stderr
    assert "Traceback" not in done.stderr


def test_one_failure_does_not_stop_the_others(computer: Computer, mirror: Mirror, tmp_path: Path) -> None:
    (tmp_path / "bad.argosmodel").write_bytes(b"PK no package")
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en", File(package())))
    code, made = computer.json("install", str(tmp_path / "bad.argosmodel"), "xx_yy", "uk_en")
    assert code == FAILED
    assert [(o["outcome"], o.get("error")) for o in made["outcomes"]] == [
        ("failed", "PackRefused"),
        ("failed", "UnknownPack"),
        ("installed", None),
    ]


def test_a_changed_copy_needs_force(computer: Computer, tmp_path: Path) -> None:
    file = tmp_path / "uk_en.argosmodel"
    file.write_bytes(package())
    assert computer.run("install", str(file)).returncode == DONE
    file.write_bytes(package(changed={"README.md": b"Something else"}))
    done = computer.run("install", str(file))
    assert done.returncode == FAILED and "tampered" in done.stderr
    assert computer.run("install", str(file), "--force").returncode == DONE


@pytest.mark.parametrize("code", ["en_pt", "xx_yy"])
def test_what_can_not_be_removed_is_told(computer: Computer, code: str) -> None:
    done = computer.run("remove", code)
    assert done.returncode == FAILED
    assert code in done.stderr


@pytest.mark.parametrize(
    "arguments", [["paint"], ["install"], ["remove"], ["export", "uk_en"], ["--unknown"]], ids=" ".join
)
def test_wrong_use_is_told(computer: Computer, arguments: list[str]) -> None:
    done = computer.run(*arguments)
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert "error: " in done.stderr
