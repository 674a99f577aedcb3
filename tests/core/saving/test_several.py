from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from core.errors import CannotRender, CannotSave, NoRoute, NutgrafError, Reason, UnreadableFile
from core.model import Layout
from core.report import NAME as REPORT
from core.saving import PATTERN, pdf
from core.saving.folder import Folder
from core.saving.several import Made, Saved, save_several
from tests.core.digests import digest, translated


def folder_in(path: Path, format: str = "text") -> Folder:
    return Folder(path, format, PATTERN, reserved=(REPORT,))


def saved(made: list[Made], folder: Folder, format: str = "text", stop: Event | None = None) -> list[Saved]:
    return list(save_several(made, folder, format, Layout.SIDE_BY_SIDE, stop or Event()))


def report_in(folder: Path) -> dict[str, object]:
    report: dict[str, object] = json.loads((folder / REPORT).read_bytes())
    return report


def test_each_is_saved_under_a_name_of_its_own_and_the_report_counts_them(tmp_path: Path) -> None:
    came = saved([Made(f"{number}.txt", translated()) for number in range(3)], folder_in(tmp_path))
    title = "Harbour reopens after the storm (pt)"
    assert [one.path and one.path.name for one in came] == [f"{title}.txt", f"{title} 2.txt", f"{title} 3.txt"]
    report = report_in(tmp_path)
    assert (report["schema"], report["saved"], report["failed"]) == ("nutgraf.report/1", 3, 0)
    assert report["interrupted"] is False


def test_what_failed_before_is_told_with_what_came_of_it(tmp_path: Path) -> None:
    unreadable, unrouted = UnreadableFile(Path("b.txt"), Reason.EMPTY), NoRoute("uk", "pt")
    came = saved(
        [
            Made("a.txt", translated()),
            Made("b.txt", None, unreadable),
            Made("c.txt", digest(), unrouted),
            Made("d.txt"),
        ],
        folder_in(tmp_path),
    )
    assert [(bool(one.path), one.error) for one in came] == [
        (True, None),
        (False, unreadable),
        (True, unrouted),
        (False, None),
    ]
    report = report_in(tmp_path)
    assert (report["saved"], report["failed"]) == (2, 2)
    assert [(one["input"], one["error"]) for one in report["failures"]] == [  # type: ignore[attr-defined]
        ("b.txt", "UnreadableFile"),
        ("c.txt", "NoRoute"),
    ]


def test_a_folder_that_vanished_fails_each_and_nothing_is_lost_when_it_is_back(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    folder, made = folder_in(drive), [Made("a.txt", translated()), Made("b.txt", translated())]
    came = save_several(made, folder, "text", Layout.SIDE_BY_SIDE, Event())
    assert [type(next(came).error) for _ in made] == [CannotSave, CannotSave]
    with pytest.raises(CannotSave):
        next(came)
    drive.mkdir()
    assert all(one.path for one in saved(made, folder))
    assert report_in(drive)["saved"] == 2


def test_a_format_that_can_not_be_made_is_told_of_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> list[str]:
        raise CannotRender("PDF", "no fonts")

    monkeypatch.setattr(pdf, "_command", refuse)
    came = saved([Made("a.txt", translated()), Made("b.txt")], folder_in(tmp_path, "pdf"), "pdf")
    assert [type(one.error) for one in came] == [CannotRender, type(None)]
    assert [path.name for path in tmp_path.iterdir()] == [REPORT]


def test_it_stops_when_it_is_told_to_and_goes_on_with_the_rest(tmp_path: Path) -> None:
    made, stop, folder = [Made(f"{n}.txt", translated()) for n in range(50)], Event(), folder_in(tmp_path)
    came: list[Saved] = []
    for one in save_several(made, folder, "text", Layout.SIDE_BY_SIDE, stop):
        came.append(one)
        if len(came) == 7:
            stop.set()
    assert len(came) == 7
    assert (report_in(tmp_path)["saved"], report_in(tmp_path)["interrupted"]) == (7, True)
    came += saved(made[7:], folder)
    assert len({one.path for one in came}) == 50
    assert (report_in(tmp_path)["saved"], report_in(tmp_path)["interrupted"]) == (50, False)


def test_no_more_than_a_few_are_in_memory(tmp_path: Path) -> None:
    asked = 0

    def many() -> Iterator[Made]:
        nonlocal asked
        for number in range(200):
            asked += 1
            yield Made(f"{number}.txt", translated(), NutgrafError("?") if number % 2 else None)

    for done, _ in enumerate(save_several(many(), folder_in(tmp_path), "json", Layout.SIDE_BY_SIDE, Event()), 1):
        assert asked - done < 8
