"""A bundle has no interpreter: nutgraf-cli stands in for the modules that are run in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core import children
from core.reading import limits, pdf_words

ROOT = Path(__file__).resolve().parents[2]

_LIMITS = [str(limits.PAGES), str(limits.LETTERS), str(limits.SECONDS), str(limits.MEMORY)]


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/nutgraf/nutgraf")


def handed_over(module: str, *arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What comes of nutgraf-cli when it is started as a bundle starts it."""
    command = [sys.executable, "-m", "core", "--run-module", module, *arguments]
    return subprocess.run(command, cwd=ROOT, input=data, capture_output=True, timeout=60)


@pytest.mark.usefixtures("bundled")
def test_a_bundle_starts_its_command_line_whichever_of_the_two_programs_is_running() -> None:
    program, *handed = children.command("desktop.pdf")
    assert Path(program) == Path("/usr/lib/nutgraf/nutgraf-cli")
    assert handed == ["--run-module", "desktop.pdf"]


@pytest.mark.parametrize("module", children.MODULES)
def test_every_module_is_a_file_that_an_interpreter_can_run(module: str) -> None:
    program, *_, path = children.command(module)
    assert program == sys.executable
    assert Path(path).is_relative_to(ROOT)
    assert '__name__ == "__main__"' in Path(path).read_text(encoding="utf-8")


def test_the_exit_code_of_a_module_is_that_of_the_program() -> None:
    assert handed_over("core.reading.pdf_words", *_LIMITS, data=b"no PDF").returncode == pdf_words.BROKEN


def test_a_pack_that_can_not_translate_is_told_so_by_the_program_that_tries_it(tmp_path: Path) -> None:
    done = handed_over("core.packs.trial", str(tmp_path), "20", str(2**32))
    assert done.returncode == 1
    assert done.stderr.startswith(b"metadata.json") and done.stderr.count(b"\n") == 1


def test_a_digest_is_painted_by_the_program_that_was_asked_to(tmp_path: Path) -> None:
    digest = subprocess.run(
        [sys.executable, "-m", "core", "resources/samples/lighthouse.txt", "--format", "json"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    assert handed_over("desktop.pdf", "side-by-side", data=digest).stdout.startswith(b"%PDF-")


def test_no_other_module_can_be_run() -> None:
    done = handed_over("http.server")
    assert done.returncode == 2
    assert b"unrecognized arguments" in done.stderr


def test_what_is_no_flag_comes_back() -> None:
    children.run([])
    children.run(["story.txt", "--to", "pt"])
