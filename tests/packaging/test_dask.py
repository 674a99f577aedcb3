from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="Dask is not installed: pip install nutgraf[cluster]")

ROOT = Path(__file__).parents[2]


def story(number: int) -> str:
    return f"Boat {number % 150} comes home\n\nBoat number {number} came home on Monday. Its crew was tired.\n"


def test_a_cluster_of_two_workers_saves_200_articles_as_the_command_does(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(200):
        (articles / f"{number:03}.txt").write_text(story(number), encoding="utf-8")
    (articles / "empty.txt").write_text(" \n")
    ours, theirs = tmp_path / "command", tmp_path / "cluster"
    script = ROOT / "packaging" / "dask" / "digest_folder.py"
    run = [sys.executable, script, articles, "--to", "pt", "--save", theirs]
    done = subprocess.run(run, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)
    assert done.stdout == "200 saved by 2 workers, 0 done before, 1 failed\n", done.stderr
    assert "empty.txt: “empty.txt” holds no text" in done.stderr
    assert done.returncode == 1

    assert nutgraf(articles, ours) == 1
    assert saved(theirs) == saved(ours)
    # The journal is the command's: what the cluster has done is done.
    assert nutgraf(articles, theirs, "--resume") == 1
    report = json.loads((theirs / "report.json").read_bytes())
    assert (report["saved"], report["unchanged"], report["failed"]) == (0, 200, 1)


def nutgraf(articles: Path, saved: Path, *options: str) -> int:
    """The exit code of the command."""
    arguments = [articles, "--to", "pt", "--save", saved, "--format", "json", "--no-memory", *options]
    command = [sys.executable, "-m", "core", *arguments]
    return subprocess.run(command, capture_output=True, cwd=ROOT, timeout=120, check=False).returncode


def saved(folder: Path) -> dict[str, object]:
    """The digests by the names of their files, but for the moment that they were made at."""
    found = {path.name: json.loads(path.read_bytes()) for path in folder.glob("Boat*.json")}
    return {name: made | {"made": None} for name, made in found.items()}
