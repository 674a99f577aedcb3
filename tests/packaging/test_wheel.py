"""The wheel: what is in it, what it asks for, and that it is always the same."""

from __future__ import annotations

import ast
import hashlib
import os
import re
import shutil
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.packaging.scripts import ROOT

OURS = ("core", "desktop", "resources")

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def build(source: Path, target: Path) -> Path:
    [made] = WheelBuilder(str(source)).build(directory=str(target), versions=["standard"])
    return Path(made)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that a wheel is built from; of large ones the beginning, since only time is lost with the rest."""
    folder = tmp_path_factory.mktemp("checkout") / "copy"
    others = (ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"))
    for path in (*others, *program_files()):
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        with path.open("rb") as file:
            target.write_bytes(file.read(500_000))
    return folder


@pytest.fixture(scope="module")
def wheel(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(copy, tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def elsewhere(copy: Path, tmp_path: Path) -> Path:
    """The same files in another folder, with other times and rights, made in the other order."""
    for age, path in enumerate(sorted((path for path in copy.rglob("*") if path.is_file()), reverse=True)):
        target = tmp_path / "elsewhere" / path.relative_to(copy)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        target.chmod(0o600)
        os.utime(target, (10**9 + age, 10**9 + age))
    return tmp_path / "elsewhere"


def program_files() -> Iterator[Path]:
    for folder in OURS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def imported() -> set[str]:
    """What the program imports from others: top-level names."""
    names: set[str] = set()
    for path in program_files():
        if path.suffix == ".py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    names |= {alias.name.split(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - set(OURS)


def declared() -> set[str]:
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["segmenters"]]
    return {normal(re.split(r"[<>=!~\[; ]", line)[0]) for line in wanted}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_two_builds_of_the_same_files_are_the_same_bytes(
    wheel: Path, elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    again = build(elsewhere, tmp_path / "again")
    assert again.name == wheel.name
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(wheel.read_bytes()).digest()


def test_every_file_of_the_program_is_in_the_wheel(wheel: Path, copy: Path) -> None:
    files = (path for folder in OURS for path in (copy / folder).rglob("*") if path.is_file())
    assert {path.relative_to(copy).as_posix() for path in files} <= set(zipfile.ZipFile(wheel).namelist())


def test_nothing_else_is_in_the_wheel(wheel: Path) -> None:
    top = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert top == {*OURS, f"nutgraf-{wheel.name.split('-')[1]}.dist-info"}


def test_the_licences_of_program_packs_and_word_lists_are_in_the_wheel(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    assert [name for name in inside if name.endswith(".dist-info/licenses/LICENSE")]
    assert [name for name in inside if name.endswith(".dist-info/licenses/resources/packs/LICENSE")]
    assert [name for name in inside if name.endswith(".dist-info/licenses/resources/lexicons/LICENSE")]


def test_no_other_distribution_has_a_folder_that_is_called_like_ours() -> None:
    # Both would be unpacked into one folder, and the second would replace files of the first.
    for other in distributions():
        if other.name != "nutgraf":
            assert not {file.parts[0] for file in other.files or ()} & set(OURS), other.name


def test_what_is_imported_is_asked_for() -> None:
    owners = packages_distributions()
    for name in imported():
        assert {normal(owner) for owner in owners[name]} & declared(), name


def test_what_is_asked_for_is_imported() -> None:
    owners = packages_distributions()
    used = {normal(owner) for name in imported() for owner in owners[name]}
    assert declared() <= used
