"""The process is ended at twenty points of an install: the old pack or the new one is there, and whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.packs import Packs
from core.packs.install import install
from core.packs.installed import packages_in
from core.packs.store import Store, write_json
from core.packs.unpack import digest
from tests.core.packs.packages import installed, package

ROOT = Path(__file__).parents[3]

# Ends itself before the n-th time that it changes something on the disk or starts a process, and says before what.
_PROGRAM = """
import os, sys
from pathlib import Path
from core.packs.install import install
from core.packs.store import Store
import core.packs.trial, core.saving.atomic
left = int(sys.argv[3])
changes = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.truncate", "subprocess.Popen"}
def watch(event, arguments):
    global left
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if event in changes or writes:
        left -= 1
        if not left:
            print(event, flush=True)
            os._exit(9)
sys.addaudithook(watch)
for event in install(Path(sys.argv[1]), Store(Path(sys.argv[2]))):
    pass
print("done", int(sys.argv[3]) - left)
"""


def run(file: Path, packages: Path, point: int) -> tuple[int, str]:
    command = [sys.executable, "-c", _PROGRAM, str(file), str(packages), str(point)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.strip()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("file") / "uk_en.argosmodel"
    path.write_bytes(package())
    return path


@pytest.fixture(scope="module")
def points(file: Path, tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many points there are at which an install can end too early."""
    packages = tmp_path_factory.mktemp("argos") / "packages"
    installed(packages)
    code, said = run(file, packages, 10_000)
    assert code == 0
    return int(said.split()[1])


@pytest.mark.parametrize("twentieth", range(20))
def test_a_crash_leaves_the_old_pack_or_the_new_one(twentieth: int, points: int, file: Path, tmp_path: Path) -> None:
    assert points >= 20
    store = Store(tmp_path / "packages")
    before = digest(installed(store.packages))
    # The first and the last point are among them.
    code, _ = run(file, store.packages, 1 + twentieth * (points - 1) // 19)
    assert code == 9
    # As Argos would see it at once: each folder whole, the one or the other or both.
    kinds = set()
    for path in packages_in(store.packages):
        kinds.add(path.name)
        assert (digest(path) == before) == (path.name == "translate-uk_en-1_0")
        assert (path / "model" / "model.bin").stat().st_size > 10_000_000
    assert kinds in ({"translate-uk_en-1_0"}, {"translate-uk_en-1_9"}, {"translate-uk_en-1_0", "translate-uk_en-1_9"})
    # The next start puts it in order.
    packs = Packs(bundled=tmp_path / "none", folders=[store.packages])
    assert packs.damaged == ()
    assert [pack.version for pack in packs.installed] == ["1.9" if "translate-uk_en-1_9" in kinds else "1.0"]
    assert len(packages_in(store.packages)) == 1
    assert {path.name for path in store.workshop.glob("*")} <= {"lock", "seen.json", "downloads"}


def test_after_a_crash_the_install_can_be_done_again(points: int, file: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "packages")
    installed(store.packages)
    run(file, store.packages, points // 2)
    *_, _ = install(file, store)
    assert [path.name for path in packages_in(store.packages)] == ["translate-uk_en-1_9"]


def test_an_old_pack_that_could_not_be_moved_away_is_not_used_beside_the_new_one(tmp_path: Path) -> None:
    store = Store(tmp_path / "packages")
    installed(store.packages, version="2.0")
    new = installed(store.packages, version="1.9")
    store.open()
    write_json(store.workshop / "replacing.json", {"new": new.name, "old": ["translate-uk_en-2_0"]})
    with store.held("uk_en"):
        # Another program has the lock, so that nothing is swept.
        packs = Packs(bundled=tmp_path / "none", folders=[store.packages])
        assert [pack.version for pack in packs.installed] == ["1.9"]
        assert len(packages_in(store.packages)) == 2
    packs.refresh()
    assert [path.name for path in packages_in(store.packages)] == [new.name]


@pytest.mark.parametrize(
    "journal",
    ["{", "[]", '{"new": "../..", "old": []}', '{"new": "x", "old": ["/etc"]}', '{"new": 1, "old": [2]}', "null"],
)
def test_a_broken_journal_does_no_harm(journal: str, tmp_path: Path) -> None:
    store = Store(tmp_path / "packages")
    installed(store.packages)
    store.open()
    (store.workshop / "replacing.json").write_text(journal)
    packs = Packs(bundled=tmp_path / "none", folders=[store.packages])
    assert [pack.version for pack in packs.installed] == ["1.0"]
    assert not (store.workshop / "replacing.json").exists()
