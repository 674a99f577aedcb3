"""Manual pages and completions are made of the programs' own parsers: nothing that they know is left out."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.scripts import script

manual = script("manual.py")

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    assert manual.main(folder) == 0
    return folder


def completed(made: Path, *words: str) -> set[str]:
    """What bash offers for the last of the words."""
    typed = " ".join(f"'{word}'" for word in words)
    asked = (
        f"source '{made}/bash/{words[0]}'; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; "
        f'_{words[0].replace("-", "_")}; echo "${{COMPREPLY[*]}}"'
    )
    return set(subprocess.check_output(["bash", "-c", asked], text=True).split())


@pytest.mark.parametrize("name", ["nutgraf", "nutgraf-cli"])
def test_every_option_has_its_place_in_the_manual_and_in_all_completions(made: Path, name: str) -> None:
    page = (made / f"{name}.1").read_text(encoding="utf-8").replace("\\-", "-")
    shells = [(made / path).read_text(encoding="utf-8") for path in (f"bash/{name}", f"zsh/_{name}")]
    fish = (made / f"fish/{name}.fish").read_text(encoding="utf-8")
    programs = [manual.programs()[name]]
    options = 0
    while programs:
        program = programs.pop()
        programs += program.words.values()
        for option in program.options:
            options += 1
            assert option.help in page or "\n" in option.help
            for flag in option.flags:
                assert f"\\fB{flag}\\fR" in page
                assert all(flag in shell for shell in shells)
                assert flag.lstrip("-") in fish
    assert options > 1


@needs_bash
def test_bash_completes_options(made: Path) -> None:
    assert completed(made, "nutgraf-cli", "--fo") == {"--format", "--force"}


@needs_bash
def test_bash_completes_what_an_option_may_be(made: Path) -> None:
    assert completed(made, "nutgraf-cli", "story.txt", "--format", "j") == {"json"}
    assert "pt" in completed(made, "nutgraf-cli", "--to", "p")


@needs_bash
def test_bash_completes_commands_and_their_actions(made: Path) -> None:
    assert completed(made, "nutgraf-cli", "pa") == {"packs"}
    assert "--to" in completed(made, "nutgraf-cli", "watch", "--t")
    assert completed(made, "nutgraf-cli", "packs", "in") == {"install"}
    assert completed(made, "nutgraf-cli", "packs", "install", "--f") == {"--force"}


def test_zsh_is_told_of_commands_before_it_is_asked_for_their_arguments(made: Path) -> None:
    lines = (made / "zsh/_nutgraf-cli").read_text(encoding="utf-8").splitlines()
    told = [n for n, line in enumerate(lines) if line.lstrip().startswith("words_here=")]
    assert len(told) == 2
    # A line that ends in a backslash goes on in the next: there it would be an argument.
    assert not any(lines[n - 1].endswith("\\") for n in told)
    assert all(lines[n + 1].strip() == "_arguments \\" for n in told)


@pytest.mark.parametrize("name", ["nutgraf", "nutgraf-cli"])
def test_a_remark_below_the_help_is_no_heading_of_the_manual(made: Path, name: str) -> None:
    lines = (made / f"{name}.1").read_text(encoding="utf-8").splitlines()
    headings = [line.removeprefix(".SH ") for line in lines if line.startswith(".SH ")]
    assert {"EXAMPLES", "NOTES"} <= set(headings)
    assert all(len(heading.split()) <= 3 for heading in headings), headings


def test_the_manual_is_dated_like_the_commit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    manual.main(tmp_path)
    assert "1970-01-02" in (tmp_path / "nutgraf.1").read_text(encoding="utf-8").splitlines()[0]
