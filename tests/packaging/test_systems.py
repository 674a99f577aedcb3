"""What the systems are told: which files it opens, under which names it is known."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core import __version__
from core.reading.formats import FORMATS, SUFFIXES
from tests.packaging.scripts import FOLDER

LINUX = FOLDER / "linux"

# As shared-mime-info calls them. A folder is opened by a file manager, and a .txt may be anything.
TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".eml": "message/rfc822",
    ".mhtml": "application/x-mimearchive",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".epub": "application/epub+zip",
    ".fb2": "application/x-fictionbook+xml",
    ".fbz": "application/x-zip-compressed-fb2",
}


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / "nutgraf.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def about() -> ElementTree.Element:
    [path] = LINUX.glob("*.metainfo.xml")
    return ElementTree.parse(path).getroot()


def test_linux_opens_every_format_that_is_read(entry: configparser.SectionProxy) -> None:
    offered = set(entry["MimeType"].strip(";").split(";"))
    for form in FORMATS.values():
        if form.suffixes:
            assert {TYPES[suffix] for suffix in form.suffixes if suffix in TYPES} & offered, form
    assert set(TYPES.values()) <= offered


def test_windows_opens_every_format_that_is_read() -> None:
    script = (FOLDER / "windows" / "nutgraf.iss").read_text(encoding="utf-8")
    offered = set(re.findall(r"Software\\Classes\\(\.\w+)\\OpenWithProgids", script))
    assert offered <= set(SUFFIXES)
    for form in FORMATS.values():
        if form.suffixes:
            assert offered & set(form.suffixes), form


def test_a_file_reaches_the_program(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"].split() == ["nutgraf", "%F"]


def test_all_descriptions_speak_of_the_same_program(about: ElementTree.Element) -> None:
    name = about.findtext("id")
    assert about.findtext("launchable") == "nutgraf.desktop"
    assert (LINUX / f"{name}.yml").is_file()
    assert f'"{name}"' in (FOLDER / "bundle" / "nutgraf.spec").read_text(encoding="utf-8")


def test_the_version_has_its_entry_among_the_releases(about: ElementTree.Element) -> None:
    assert __version__ in [release.get("version") for release in about.iter("release")]


def test_packaging_is_no_package() -> None:
    # It would be found in place of PyPI's packaging, which pip and pytest use.
    assert not (FOLDER / "__init__.py").exists()


def test_shell_scripts_can_be_run() -> None:
    for path in FOLDER.rglob("*.sh"):
        assert path.read_bytes().startswith(b"#!/bin/sh\n")
        assert Path(path).stat().st_mode & 0o100, path
