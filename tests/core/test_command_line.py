from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from core import batch, command_line
from core.batch import DONE, FAILED, INTERRUPTED, WRONG_USE
from core.packs import Packs
from core.pipeline import Services

ROOT = Path(__file__).parents[2]

FERRY = """Ferry to the islands sails again

The ferry to the islands sailed again on Tuesday after eleven days in the dock.

Engineers replaced a cracked shaft and tested the engine for two nights.
The company said that the repair had cost less than it feared.

Islanders had waited for bread, letters and medicine during the eleven days.
Two fishing boats carried the mail when the weather allowed it.
The baker of the largest island closed her shop for a week.

The council wants a second ferry before the winter. It will vote on the money in October.
"""

LIGHTHOUSE = """Lighthouse lamp will be saved

The old lamp of the lighthouse will be saved and shown in the town museum.

Volunteers carried the lamp down the stairs in forty pieces. They cleaned each piece of glass with water and soap.

The museum will open the new room in spring. Visitors will see the lamp turn once every hour.
"""


@pytest.fixture
def ferry(tmp_path: Path) -> str:
    return write(tmp_path / "ferry.txt", FERRY)


@pytest.fixture
def lighthouse(tmp_path: Path) -> str:
    return write(tmp_path / "lighthouse.txt", LIGHTHOUSE)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return tmp_path / "saved"


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(command(*arguments), capture_output=True, cwd=ROOT, timeout=60, check=False, **options)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "core", *arguments]


def wrong(arguments: Sequence[str]) -> int:
    """The exit code of a command that leaves by itself."""
    with pytest.raises(SystemExit) as caught:
        command_line.main(arguments)
    assert isinstance(caught.value.code, int)
    return caught.value.code


class TestPrinting:
    def test_an_article_is_summarised(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--sentences", "2"]) == DONE
        captured = capsys.readouterr()
        assert captured.out.startswith("Ferry to the islands sails again\n")
        assert "2 of 8 sentences" in captured.out
        assert captured.err == ""

    def test_an_article_is_translated(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--to", "pt", "--sentences", "2", "--format", "json"]) == DONE
        made = json.loads(capsys.readouterr().out)
        translation = made["translation"]
        assert (translation["from"], translation["to"], translation["route"]) == ("en", "pt", ["en", "pt"])
        assert set(translation["sentences"]) == {str(index) for index in made["summary"]["sentences"]}
        assert "ilhas" in " ".join([translation["title"], *translation["sentences"].values()])

    def test_a_language_may_be_named_as_systems_name_theirs(
        self, ferry: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--to", "pt-BR", "--from", "en_US", "--format", "json"]) == DONE
        translation = json.loads(capsys.readouterr().out)["translation"]
        assert (translation["from"], translation["to"], translation["stand_ins"]) == ("en", "pt", {"pb": "pt"})

    def test_a_full_translation_holds_every_sentence(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--to", "pt", "--full", "--format", "json"]) == DONE
        made = json.loads(capsys.readouterr().out)
        indexes = [str(s["index"]) for block in made["article"]["blocks"] for s in block["sentences"]]
        assert list(made["translation"]["sentences"]) == indexes

    def test_terms_of_a_glossary_come_out_as_listed(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        terms = write(tmp_path / "terms.csv", "source,target\nferry,barco de carreira\n")
        assert command_line.main([ferry, "--to", "pt", "--full", "--glossary", terms]) == DONE
        assert "barco de carreira" in capsys.readouterr().out.lower()

    def test_a_chosen_language_is_not_detected(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--from", "PT", "--format", "json"]) == DONE
        assert json.loads(capsys.readouterr().out)["article"]["language"] == "pt"

    @pytest.mark.parametrize(("option", "value", "most"), [("--ratio", "0.5", 4), ("--words", "20", 2)])
    def test_the_length_can_be_chosen(
        self, ferry: str, capsys: pytest.CaptureFixture[str], option: str, value: str, most: int
    ) -> None:
        assert command_line.main([ferry, option, value, "--format", "json"]) == DONE
        assert 1 <= len(json.loads(capsys.readouterr().out)["summary"]["sentences"]) <= most

    def test_the_algorithm_can_be_chosen(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--algorithm", "luhn", "--format", "json"]) == DONE
        assert json.loads(capsys.readouterr().out)["summary"]["algorithm"] == "luhn"

    def test_the_encoding_can_be_chosen(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "cafe.txt").write_bytes("Le café ferme. Il était très aimé.".encode("cp1252"))
        assert command_line.main([str(tmp_path / "cafe.txt"), "--encoding", "cp1252"]) == DONE
        assert "café" in capsys.readouterr().out

    def test_one_input_in_json_is_an_object_and_several_are_a_list(
        self, ferry: str, lighthouse: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--format", "json"]) == DONE
        assert json.loads(capsys.readouterr().out)["schema"] == "nutgraf.digest/1"
        assert command_line.main([ferry, lighthouse, "--format", "json"]) == DONE
        made = json.loads(capsys.readouterr().out)
        assert [one["article"]["source"] for one in made] == ["ferry.txt", "lighthouse.txt"]

    def test_a_list_stays_json_when_nothing_in_it_could_be_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main(["absent.txt", "absent too.txt", "--format", "json"]) == FAILED
        assert json.loads(capsys.readouterr().out) == []

    def test_options_may_stand_between_inputs(
        self, ferry: str, lighthouse: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--format", "json", lighthouse]) == DONE
        assert len(json.loads(capsys.readouterr().out)) == 2

    def test_what_follows_two_hyphens_is_an_input(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write(tmp_path / "--full.txt", FERRY)
        monkeypatch.chdir(tmp_path)
        assert command_line.main(["--sentences", "1", "--", "--full.txt"]) == DONE
        assert "Source: --full.txt" in capsys.readouterr().out

    def test_a_folder_stands_for_the_readable_files_in_it(
        self, ferry: str, lighthouse: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        assert command_line.main([str(tmp_path), "--format", "json"]) == DONE
        made = json.loads(capsys.readouterr().out)
        assert [one["article"]["source"] for one in made] == ["ferry.txt", "lighthouse.txt"]

    def test_a_folder_of_one_file_is_a_list_too(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([str(tmp_path), "--format", "json"]) == DONE
        assert len(json.loads(capsys.readouterr().out)) == 1

    def test_markdown_is_read(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = write(tmp_path / "ferry.md", f"# {FERRY}")
        assert command_line.main([source, "--format", "markdown"]) == DONE
        assert capsys.readouterr().out.startswith("# Ferry to the islands sails again\n")


class TestFailures:
    def test_an_input_that_fails_is_named_and_the_others_are_done(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        empty = write(tmp_path / "empty.txt", " \n")
        assert command_line.main([empty, ferry, "absent.txt"]) == FAILED
        captured = capsys.readouterr()
        assert "Ferry to the islands" in captured.out
        lines = captured.err.splitlines()
        assert lines[0] == (
            f"nutgraf-cli: {empty}: “empty.txt” holds no text. Nothing was changed; choose another file."
        )
        assert lines[1].startswith("nutgraf-cli: absent.txt: “absent.txt” is not there.")
        assert len(lines) == 2

    def test_an_article_without_a_route_is_summarised_and_fails_and_the_pack_is_named(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--to", "eu", "--sentences", "1"]) == FAILED
        captured = capsys.readouterr()
        assert "The ferry to the islands sailed again" in captured.out
        assert "from English to Basque" in captured.err
        assert "Needed: the pack en_eu (nutgraf-cli packs available)." in captured.err
        assert command_line.main([ferry, "--to", "eu", "--from", "pt", "--save", str(tmp_path / "d.json")]) == FAILED
        assert json.loads((tmp_path / "d.json").read_bytes())["translation"] is None
        assert "Needed: the pack en_eu " in capsys.readouterr().err
        assert command_line.main([ferry, "--to", "eu", "--from", "uk", "--format", "json"]) == FAILED
        assert "Needed: the packs uk_en and en_eu " in capsys.readouterr().err

    def test_an_empty_folder_fails(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "deeper").mkdir()
        write(tmp_path / "deeper" / "ferry.txt", FERRY)
        assert command_line.main([str(tmp_path)]) == FAILED
        assert "folders within it are not looked into" in capsys.readouterr().err

    def test_a_damaged_pack_fails_the_input_and_leaves_its_summary(
        self, ferry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pack = tmp_path / "packs" / "en_pt"
        (pack / "model").mkdir(parents=True)
        (pack / "metadata.json").write_text('{"from_code": "en", "to_code": "pt"}')
        (pack / "model" / "model.bin").write_bytes(b"no model")
        (pack / "sentencepiece.model").write_bytes(b"no tokenizer")
        packs = Packs(bundled=tmp_path / "packs", folders=())
        monkeypatch.setattr(batch, "Services", lambda **options: Services(packs=packs))
        assert command_line.main([ferry, "--to", "pt", "--sentences", "1"]) == FAILED
        said = capsys.readouterr()
        assert "“en_pt” is damaged" in said.err
        assert "The ferry to the islands sailed again" in said.out

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["--"],
            ["a.txt", "--to", "xx"],
            ["a.txt", "--from", "xx"],
            ["a.txt", "--algorithm", "guess"],
            ["a.txt", "--format", "wpd"],
            ["a.txt", "--sentences", "0"],
            ["a.txt", "--sentences", "many"],
            ["a.txt", "--words", "-3"],
            ["a.txt", "--ratio", "0"],
            ["a.txt", "--ratio", "1.5"],
            ["a.txt", "--ratio", "nan"],
            ["a.txt", "--sentences", "2", "--ratio", "0.5"],
            ["a.txt", "--encoding", "utf-9"],
            ["a.txt", "--encoding", "base64"],
            ["a.txt", "--full"],
            ["a.txt", "--force"],
            ["a.txt", "--to", "pt", "--glossary", __file__],
            ["a.txt", "b.txt", "--format", "html"],
            ["a.txt", "b.txt", "--format", "docx"],
            ["a.txt", "--layout", "newspaper"],
            ["a.txt", "--layout", "brief", "--format", "json"],
            ["a.txt", "--name", "{title}"],
            ["a.txt", "--save", "digest.txt", "--name", "{title}"],
            ["a.txt", "--save", "digests/", "--name", "{headline}"],
            ["a.txt", "--save", "digests/", "--name", "../{title}"],
            ["a.txt", "--save", "digest.xyz"],
            ["a.txt", "b.txt", "--save", __file__],
            ["a.txt", "b.txt", "--save", "digests.html"],
            ["a.txt", "--save", ""],
            ["a.txt", "--save", "-"],
            [__file__, "--save", __file__, "--force"],
            ["a.txt", "--save", "out/", "--name", "{title:9999999999}"],
            ["a.txt", "--sent", "2"],
            ["a.txt", "--unknown"],
            ["languages", "pt"],
            ["packs", "paint"],
        ],
        ids=" ".join,
    )
    def test_wrong_use_is_told_and_nothing_is_done(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert wrong(arguments) == WRONG_USE
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "error: " in captured.err
        assert "is not there" not in captured.err


class TestSaving:
    def test_the_layout_can_be_chosen(self, ferry: str, tmp_path: Path) -> None:
        for layout, original in (("side-by-side", True), ("translation", False), ("brief", False), ("article", True)):
            path = tmp_path / f"{layout}.txt"
            assert command_line.main([ferry, "--to", "pt", "--layout", layout, "--save", str(path)]) == DONE
            text = path.read_text(encoding="utf-8")
            assert ("The ferry to the islands sailed again on Tuesday" in text) is original
            assert ("It will vote on the money in October." in text) is (layout == "article")

    def test_files_in_a_folder_are_named_by_a_pattern(self, ferry: str, lighthouse: str, saved: Path) -> None:
        name = "{source} {from}-{to}.{ext}"
        assert command_line.main([ferry, lighthouse, "--to", "pt", "--save", str(saved), "--name", name]) == DONE
        assert names(saved) == ["ferry en-pt.txt", "lighthouse en-pt.txt"]

    def test_a_folder_that_is_not_there_is_made_for_a_file(self, ferry: str, saved: Path) -> None:
        assert command_line.main([ferry, "--save", str(saved / "deep" / "ferry.docx")]) == DONE
        assert names(saved / "deep") == ["ferry.docx"]

    def test_a_folder_that_can_not_be_made_is_named(self, ferry: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main([ferry, "--save", f"{ferry}/ferry.html"]) == FAILED
        assert "“ferry.txt” could not be saved" in capsys.readouterr().err

    def test_pdf_is_painted_without_a_display(self, ferry: str, saved: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        assert run(ferry, "--to", "pt", "--save", str(saved / "ferry.pdf"), env=environment).returncode == DONE
        assert (saved / "ferry.pdf").read_bytes().startswith(b"%PDF-")

    def test_a_saved_digest_is_an_input_again(
        self, ferry: str, saved: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--to", "pt", "--save", str(saved / "ferry.json")]) == DONE
        assert command_line.main([str(saved / "ferry.json"), "--sentences", "1"]) == DONE
        assert capsys.readouterr().out.startswith("Ferry to the islands sails again\n")

    @pytest.mark.parametrize(
        ("name", "start"), [("d.json", "{"), ("d.md", "# "), ("d.html", "<!doctype"), ("d", "Ferry")]
    )
    def test_the_suffix_tells_the_format(self, ferry: str, tmp_path: Path, name: str, start: str) -> None:
        assert command_line.main([ferry, "--save", str(tmp_path / name)]) == DONE
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)

    def test_nothing_is_printed_when_it_is_saved(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--save", str(tmp_path / "d.txt")]) == DONE
        assert capsys.readouterr() == ("", "")

    def test_an_existing_file_is_not_overwritten_without_force(
        self, ferry: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "digest.txt"
        path.write_text("old")
        assert command_line.main([ferry, "--save", str(path)]) == FAILED
        assert path.read_text() == "old"
        assert f"nutgraf-cli: {path}: “digest.txt” is there already." in capsys.readouterr().err
        assert command_line.main([ferry, "--save", str(path), "--force"]) == DONE
        assert path.read_text(encoding="utf-8").startswith("Ferry")

    def test_a_failed_input_leaves_no_file(self, tmp_path: Path) -> None:
        assert command_line.main(["absent.txt", "--save", str(tmp_path / "d.txt")]) == FAILED
        assert not names(tmp_path)

    def test_an_article_is_never_replaced_by_its_own_digest(self, ferry: str, tmp_path: Path) -> None:
        link = tmp_path / "link.txt"
        link.symlink_to(ferry)
        for place in (ferry, str(link)):
            assert wrong([ferry, "--save", place, "--force"]) == WRONG_USE
        assert Path(ferry).read_text(encoding="utf-8") == FERRY

    def test_a_name_that_says_another_format_than_the_option_is_noticed(
        self, ferry: str, saved: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, "--save", str(saved / "ferry.pdf"), "--format", "html"]) == DONE
        assert "ferry.pdf will hold html" in capsys.readouterr().err
        assert (saved / "ferry.pdf").read_bytes().startswith(b"<!doctype html>")
        assert command_line.main([ferry, "--save", str(saved / "ferry.notes"), "--format", "html"]) == DONE
        assert not capsys.readouterr().err

    def test_a_file_that_is_there_is_kept_and_the_option_that_replaces_it_named(
        self, ferry: str, saved: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for code in (DONE, FAILED):
            assert command_line.main([ferry, "--save", str(saved / "ferry.txt")]) == code
        complaint = capsys.readouterr().err
        assert "is there already" in complaint and "--force" in complaint

    def test_several_inputs_are_saved_in_a_folder_that_is_made(self, ferry: str, lighthouse: str, saved: Path) -> None:
        assert command_line.main([ferry, lighthouse, "--save", str(saved / "deep"), "--format", "json"]) == DONE
        assert names(saved / "deep") == ["Ferry to the islands sails again.json", "Lighthouse lamp will be saved.json"]
        for path in (saved / "deep").iterdir():
            assert json.loads(path.read_bytes())["schema"] == "nutgraf.digest/1"

    @pytest.mark.parametrize("exists", [False, True])
    def test_one_input_is_saved_in_a_folder_that_exists_or_ends_in_a_slash(
        self, ferry: str, saved: Path, exists: bool
    ) -> None:
        if exists:
            saved.mkdir()
        assert command_line.main([ferry, "--save", str(saved) if exists else f"{saved}/"]) == DONE
        assert names(saved) == ["Ferry to the islands sails again.txt"]

    def test_digests_of_one_title_do_not_overwrite_one_another(self, ferry: str, saved: Path) -> None:
        expected = ["Ferry to the islands sails again 2.txt", "Ferry to the islands sails again.txt"]
        assert command_line.main([ferry, ferry, "--save", str(saved)]) == DONE
        assert names(saved) == expected

    def test_files_in_a_folder_are_kept_without_force(self, ferry: str, saved: Path) -> None:
        saved.mkdir()
        old = saved / "Ferry to the islands sails again.txt"
        old.write_text("old")
        assert command_line.main([ferry, "--save", str(saved)]) == DONE
        assert old.read_text() == "old"
        assert len(names(saved)) == 2

    def test_force_replaces_files_from_before_but_none_of_this_run(self, ferry: str, saved: Path) -> None:
        saved.mkdir()
        old = saved / "Ferry to the islands sails again.txt"
        old.write_text("old")
        assert command_line.main([ferry, ferry, "--save", str(saved), "--force"]) == DONE
        assert old.read_text(encoding="utf-8").startswith("Ferry")
        assert len(names(saved)) == 2

    def test_a_folder_that_can_not_be_made_fails_once(
        self, ferry: str, lighthouse: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert command_line.main([ferry, lighthouse, "--save", str(Path(ferry) / "inside")]) == FAILED
        assert capsys.readouterr().err.count("could not be saved") == 1


class TestListings:
    def test_languages_are_listed_with_what_packs_can_do(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main(["languages"]) == DONE
        lines = capsys.readouterr().out.splitlines()
        assert [line.split() for line in lines if line.startswith("pt ")] == [
            ["pt", "from", "to", "Portuguese", "Português"]
        ]
        assert len(lines) > 50

    def test_algorithms_are_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main(["algorithms"]) == DONE
        assert capsys.readouterr().out.startswith("nutgraf ")

    @pytest.mark.parametrize("arguments", [["packs"], ["packs", "list"]], ids=" ".join)
    def test_packs_are_listed(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert command_line.main(arguments) == DONE
        assert "English to Portuguese" in capsys.readouterr().out


class TestAsAProcess:
    def test_help_shows_examples(self) -> None:
        done = run("--help")
        assert done.returncode == DONE
        assert done.stdout.decode().partition("examples:\n")[2].count("  nutgraf-cli ") == 4

    def test_help_does_not_wait_for_libraries_that_it_does_not_need(self) -> None:
        script = (
            "import sys\n"
            "from core.command_line import main\n"
            "try:\n    main(['--help'])\n"
            "except SystemExit:\n    pass\n"
            "heavy = {'ctranslate2', 'sumy', 'numpy', 'py3langid', 'nltk', 'argostranslate', 'punkt', 'markdown_it'}\n"
            "assert not heavy & sys.modules.keys(), heavy & sys.modules.keys()\n"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, timeout=60, check=False)
        assert done.stderr.decode().strip() == ""
        assert done.returncode == 0

    def test_standard_input_is_decoded_by_the_reader(self) -> None:
        done = run("-", "--format", "json", input="O café é bom. Ninguém o quer frio.".encode("utf-16"))
        assert done.returncode == DONE
        made = json.loads(done.stdout)
        assert made["article"]["source"] == "standard input"
        assert made["article"]["blocks"][0]["sentences"][0]["text"] == "O café é bom."

    def test_nothing_on_standard_input_is_a_failed_input(self) -> None:
        done = run("-", stdin=subprocess.DEVNULL)
        assert done.returncode == FAILED
        assert "“standard input” holds no text" in done.stderr.decode()

    def test_wrong_use_and_failures_have_their_exit_codes(self) -> None:
        assert run("--wrong").returncode == WRONG_USE
        assert run("absent.txt").returncode == FAILED

    def test_output_is_utf8_whatever_the_locale(self, tmp_path: Path) -> None:
        source = write(tmp_path / "žluť.txt", "Přílišžluťoučký kůň úpěl. Ďábelské ódy zněly 🐎.")
        locale = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        for arguments in ([source], ["languages"], ["--help"]):
            done = run(*arguments, env=locale)
            assert done.returncode == DONE
            assert done.stdout.decode()
            assert done.stderr == b""
        assert "kůň" in run(source, env=locale).stdout.decode()

    def test_no_progress_is_written_unless_to_a_terminal(self, ferry: str) -> None:
        assert run(ferry).stderr == b""

    @pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
    def test_progress_is_written_to_a_terminal(self, ferry: str) -> None:
        import pty

        ours, theirs = pty.openpty()
        with subprocess.Popen(command(ferry, "--to", "pt"), stdout=subprocess.PIPE, stderr=theirs, cwd=ROOT) as process:
            out, _ = process.communicate(timeout=60)
        os.close(theirs)
        progress = os.read(ours, 65536).decode()
        os.close(ours)
        assert out.startswith(b"Ferry")
        assert "translating 4 of 4: ferry.txt" in progress
        # The line is empty in the end.
        assert progress.endswith("\r")
        assert progress.rpartition("\r")[0].rpartition("\r")[2].strip() == ""

    @pytest.mark.parametrize("arguments", [["--help"], ["languages"], ["FERRY", "FERRY", "FERRY"]], ids=" ".join)
    def test_a_reader_that_leaves_early_gets_no_traceback(self, arguments: list[str], ferry: str) -> None:
        arguments = [ferry if argument == "FERRY" else argument for argument in arguments]
        # Unbuffered, argparse itself meets the closed pipe, and takes no notice.
        buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(
                command(*arguments),
                stdout=writing,
                stderr=subprocess.PIPE,
                cwd=ROOT,
                env=buffered,
                timeout=60,
                check=False,
            )
        finally:
            os.close(writing)
        assert done.stderr == b""
        assert done.returncode == FAILED

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
    def test_a_full_disk_behind_standard_output_is_told(self, ferry: str) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                command(ferry), stdout=full, stderr=subprocess.PIPE, cwd=ROOT, timeout=60, check=False
            )
        assert done.returncode == FAILED
        assert done.stderr.decode().splitlines() == [
            "nutgraf-cli: standard output could not be written: No space left on device"
        ]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send Ctrl+C to a single process")
    def test_an_interruption_keeps_what_is_done_and_leaves_valid_json(self, ferry: str) -> None:
        process = interruptible([ferry] * 500 + ["--to", "pt", "--format", "json"])
        assert process.stdout is not None
        start = process.stdout.read(1000)
        process.send_signal(signal.SIGINT)
        rest, err = process.communicate(timeout=60)
        assert process.returncode == INTERRUPTED
        assert err.decode() == "nutgraf-cli: interrupted\n"
        assert 1 <= len(json.loads(start + rest)) < 500

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send Ctrl+C to a single process")
    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_an_interruption_while_the_reader_is_slow_leaves_valid_json(
        self, ferry: str, unbuffered: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
        process = interruptible([ferry] * 500 + ["--format", "json"])
        assert process.stdout is not None
        start = process.stdout.read(1)
        # By then the pipe is full, and the command in the middle of writing to it.
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        rest, err = process.communicate(timeout=60)
        assert process.returncode == INTERRUPTED
        assert err.decode() == "nutgraf-cli: interrupted\n"
        assert 1 <= len(json.loads(start + rest)) < 500

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send Ctrl+C to a single process")
    def test_an_interruption_keeps_the_files_that_are_saved_whole(self, ferry: str, saved: Path) -> None:
        process = interruptible([ferry] * 500 + ["--save", str(saved), "--format", "json"])
        deadline = time.monotonic() + 30
        while not (saved.exists() and len(names(saved)) >= 3) and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert process.returncode == INTERRUPTED
        assert err.decode() == "nutgraf-cli: interrupted\n"
        assert 3 <= len(names(saved)) < 500
        for path in saved.iterdir():
            assert path.suffix == ".json"
            assert json.loads(path.read_bytes())


def interruptible(arguments: list[str]) -> subprocess.Popen[bytes]:
    """The command as a process that minds interruptions, also where this one was started to ignore them."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        # Unbuffered, or what is read ahead of communicate() would be missing from what that returns.
        return subprocess.Popen(command(*arguments), bufsize=0, cwd=ROOT, **pipes)
    finally:
        signal.signal(signal.SIGINT, before)
