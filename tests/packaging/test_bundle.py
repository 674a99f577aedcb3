"""What is told about the bundle, from the files that are put into it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tests.packaging.scripts import FOLDER, script

contents = script("bundle/contents.py")


def entry(name: str, file: str) -> tuple[str, str, str]:
    """A file of a distribution, as PyInstaller lists it."""
    return file, str(distribution(name).locate_file(file)), "DATA"


@pytest.fixture
def inside() -> object:
    return contents.Contents([entry("sumy", "sumy/__init__.py"), entry("PySide6_Essentials", "PySide6/__init__.py")])


def test_a_file_is_told_by_the_distribution_that_it_is_of(inside: contents.Contents) -> None:  # type: ignore[name-defined]
    names = [part.name.lower() for part in inside.components]
    assert names == ["cpython", "pyside6_essentials", "sumy"]


def test_what_may_not_be_inside_ends_the_build() -> None:
    inside = contents.Contents([entry("minisbd", "minisbd/__init__.py")])
    with pytest.raises(SystemExit, match="minisbd"):
        inside.refuse("minisbd")


def test_a_licence_like_that_of_minisbd_ends_the_build_by_itself() -> None:
    inside = contents.Contents([entry("minisbd", "minisbd/__init__.py")])
    with pytest.raises(SystemExit, match="minisbd"):
        inside.refuse()


def test_each_component_is_named_with_its_licence(inside: contents.Contents, tmp_path: Path) -> None:  # type: ignore[name-defined]
    inside.write(tmp_path)
    told = (tmp_path / "LICENCES.txt").read_text(encoding="utf-8")
    for part in inside.components:
        assert f"{part.name} {part.version}: {part.licence}" in told


def test_the_texts_that_qt_has_to_come_with_are_there(inside: contents.Contents, tmp_path: Path) -> None:  # type: ignore[name-defined]
    inside.write(tmp_path)
    told = (tmp_path / "LICENCES.txt").read_text(encoding="utf-8")
    assert (FOLDER / "licences" / "LGPL-3").read_text(encoding="utf-8").strip() in told
    assert (FOLDER / "licences" / "GPL-3").read_text(encoding="utf-8").strip() in told


def test_the_list_of_components_names_each_by_its_package_url(inside: contents.Contents, tmp_path: Path) -> None:  # type: ignore[name-defined]
    inside.write(tmp_path)
    listed = json.loads((tmp_path / "bundle.cdx.json").read_bytes())
    assert listed["bomFormat"] == "CycloneDX"
    assert f"pkg:pypi/sumy@{distribution('sumy').version}" in [part["purl"] for part in listed["components"]]
    assert len({part["bom-ref"] for part in listed["components"]}) == len(listed["components"])


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="there is no readelf")
def test_a_library_that_could_not_be_loaded_is_told(tmp_path: Path) -> None:
    import sentencepiece

    library = next(Path(sentencepiece.__file__).parent.glob("*.so"))
    assert contents._is_aligned(library)
    # Its first part is said to stand one byte further on.
    broken = bytearray(library.read_bytes())
    headers = int.from_bytes(broken[32:40], "little")
    size, count = (int.from_bytes(broken[at : at + 2], "little") for at in (54, 56))
    first = next(
        at
        for at in range(headers, headers + size * count, size)
        if broken[at] == 1 and not any(broken[at + 1 : at + 4])
    )
    broken[first + 8] ^= 1
    (tmp_path / "broken.so").write_bytes(broken)
    assert not contents._is_aligned(tmp_path / "broken.so")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix is wanted")
def test_what_the_bundle_starts_has_the_environment_that_the_bundle_was_started_in() -> None:
    hook = FOLDER / "bundle" / "environment.py"
    code = f"import os, runpy; runpy.run_path({str(hook)!r}); print(os.environ.get('LD_LIBRARY_PATH'))"

    def left(**environment: str) -> str:
        return subprocess.check_output([sys.executable, "-c", code], env=environment, text=True).strip()

    assert left(LD_LIBRARY_PATH="/bundle") == "None"
    assert left(LD_LIBRARY_PATH="/bundle:/mine", LD_LIBRARY_PATH_ORIG="/mine") == "/mine"


def test_what_the_bundle_leaves_out_is_never_imported() -> None:
    excluded = re.search(
        r"EXCLUDED = \[(.*?)\n\]", (FOLDER / "bundle" / "nutgraf.spec").read_text(encoding="utf-8"), re.S
    )
    assert excluded
    names = re.findall(r'"([\w.]+)"', excluded[1])
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({names!r}))\n"
        "from core.command_line import main\n"
        "sys.exit(main(['resources/samples/lighthouse.txt', '--to', 'pt', '--no-memory']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=FOLDER.parent, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "farol" in done.stdout
