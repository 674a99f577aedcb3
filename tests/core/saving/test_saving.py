from __future__ import annotations

import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from core.errors import CannotSave, FileExists
from core.saving import FORMATS, format_of, render, save
from tests.core.digests import digest, translated

POSIX_MODES = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file modes")


def only(path: Path) -> bool:
    """Whether a file is all that is in its folder: no temporary file was left."""
    return list(path.parent.iterdir()) == [path]


def refuse(*arguments: object, **options: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("upper", [False, True])
def test_the_suffix_tells_the_format(tmp_path: Path, format: str, upper: bool) -> None:
    for suffix in FORMATS[format].suffixes:
        path = tmp_path / f"digest{suffix.upper() if upper else suffix}"
        made = translated()
        save(made, path)
        assert format_of(path) == format
        expected = render(made, format)
        if FORMATS[format].printable:
            assert path.read_bytes() == expected
        else:
            # Documents hold the moment at which they were written.
            assert path.read_bytes()[:4] == expected[:4]
            assert abs(path.stat().st_size - len(expected)) < 64


def test_a_format_that_is_given_goes_before_the_suffix(tmp_path: Path) -> None:
    made = translated()
    save(made, tmp_path / "digest.txt", "json")
    assert (tmp_path / "digest.txt").read_bytes() == render(made, "json")


def test_a_suffix_that_tells_no_format_is_an_error_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.xyz"):
        save(digest(), tmp_path / "digest.xyz")
    assert not list(tmp_path.iterdir())


def test_an_existing_file_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    with pytest.raises(FileExists) as caught:
        save(digest(), path)
    assert caught.value.path == path
    assert path.read_text() == "old"
    assert only(path)


def test_an_existing_file_is_overwritten_if_asked(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    save(digest(), path, overwrite=True)
    assert path.read_bytes() == render(digest(), "text")
    assert only(path)


def test_a_file_made_while_saving_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("made by another program")
    monkeypatch.setattr("os.path.lexists", lambda path: False)
    with pytest.raises(FileExists):
        save(digest(), path)
    assert path.read_text() == "made by another program"
    assert only(path)


def test_a_file_made_while_saving_is_not_overwritten_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", refuse)
    test_a_file_made_while_saving_is_not_overwritten(tmp_path, monkeypatch)


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.link", refuse)
    save(digest(), tmp_path / "digest.txt")
    assert (tmp_path / "digest.txt").read_bytes() == render(digest(), "text")
    assert only(tmp_path / "digest.txt")


def test_a_name_that_was_claimed_is_given_back_when_the_move_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", refuse)
    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(CannotSave):
        save(digest(), tmp_path / "digest.txt")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("without_links", [False, True])
def test_of_many_savers_at_once_exactly_one_has_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_links: bool
) -> None:
    if without_links:
        monkeypatch.setattr("os.link", refuse)
    path = tmp_path / "digest.txt"
    start = threading.Barrier(8)
    outcomes: list[str] = []

    def saver(number: int) -> None:
        made = digest(source=f"{number}.txt")
        start.wait()
        try:
            save(made, path)
            outcomes.append(render(made, "text").decode())
        except FileExists:
            outcomes.append("")

    threads = [threading.Thread(target=saver, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winners = [outcome for outcome in outcomes if outcome]
    assert len(outcomes) == 8
    assert winners == [path.read_text(encoding="utf-8")]
    assert only(path)


@pytest.mark.parametrize("call", ["os.replace", "os.fsync"])
def test_a_failure_between_write_and_replace_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    monkeypatch.setattr(call, refuse)
    with pytest.raises(CannotSave) as caught:
        save(digest(), path, overwrite=True)
    assert (caught.value.path, caught.value.reason) == (path, "No space left on device")
    assert path.read_text() == "old"
    assert only(path)


def test_a_failure_leaves_no_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(CannotSave):
        save(digest(), tmp_path / "digest.txt")
    assert not list(tmp_path.iterdir())


def test_an_interruption_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "digest.txt"
    path.write_text("old")
    monkeypatch.setattr("os.replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(digest(), path, overwrite=True)
    assert path.read_text() == "old"
    assert only(path)


def test_a_folder_that_can_not_be_synchronised_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            refuse()
        fsync(descriptor)

    monkeypatch.setattr("os.fsync", files_only)
    save(digest(), tmp_path / "digest.txt")
    assert only(tmp_path / "digest.txt")


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_that_is_not_there_is_named_in_the_error(tmp_path: Path, overwrite: bool) -> None:
    path = tmp_path / "absent" / "digest.txt"
    with pytest.raises(CannotSave) as caught:
        save(digest(), path, overwrite=overwrite)
    assert caught.value.path == path
    assert caught.value.reason
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_that_is_really_a_file_can_not_be_saved_in(tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "file").write_text("old")
    with pytest.raises(CannotSave):
        save(digest(), tmp_path / "file" / "digest.txt", overwrite=overwrite)
    assert (tmp_path / "file").read_text() == "old"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root, or Windows, may write in any folder")
def test_a_read_only_folder_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CannotSave):
            save(digest(), path, overwrite=True)
    finally:
        tmp_path.chmod(0o700)
    assert path.read_text() == "old"
    assert only(path)


def test_a_folder_that_refuses_new_files_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbid(path: object, flags: int, *mode: int) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    path = tmp_path / "digest.txt"
    path.write_text("old")
    monkeypatch.setattr("os.open", forbid)
    with pytest.raises(CannotSave) as caught:
        save(digest(), path, overwrite=True)
    assert caught.value.reason == "Permission denied"
    assert path.read_text() == "old"


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "digest.txt"
    folder.mkdir()
    with pytest.raises(CannotSave) as caught:
        save(digest(), folder, overwrite=True)
    assert caught.value.reason == "there is something that is not a file"
    with pytest.raises(FileExists):
        save(digest(), folder)
    assert folder.is_dir()
    assert only(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_or_pipe_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "digest.txt")
    with pytest.raises(CannotSave):
        save(digest(), tmp_path / "digest.txt", overwrite=True)
    assert stat.S_ISFIFO((tmp_path / "digest.txt").stat().st_mode)


def test_a_name_that_no_file_can_have_is_an_error_of_the_file_system(tmp_path: Path) -> None:
    for path in (tmp_path / "nul\0.txt", tmp_path / ("x" * 300 + ".txt")):
        for overwrite in (False, True):
            with pytest.raises(CannotSave):
                save(digest(), path, overwrite=overwrite)
    assert not list(tmp_path.iterdir())


def test_a_name_as_long_as_the_file_system_allows_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".txt")
    save(digest(), path)
    assert only(path)


@POSIX_MODES
@pytest.mark.parametrize("without_links", [False, True])
def test_a_new_file_has_the_mode_that_the_umask_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_links: bool
) -> None:
    if without_links:
        monkeypatch.setattr("os.link", refuse)
    before = os.umask(0o027)
    try:
        save(digest(), tmp_path / "digest.txt")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "digest.txt").stat().st_mode) == 0o640


@POSIX_MODES
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_an_overwritten_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("old")
    path.chmod(mode)
    save(digest(), path, overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(sys.platform == "win32", reason="making a symbolic link needs a privilege on Windows")
def test_a_link_is_followed_when_its_target_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target.txt"
    target.write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    with pytest.raises(FileExists):
        save(digest(), link)
    save(digest(), link, overwrite=True)
    assert link.is_symlink()
    assert target.read_bytes() == render(digest(), "text")
    assert only(target)


@pytest.mark.skipif(sys.platform == "win32", reason="making a symbolic link needs a privilege on Windows")
def test_a_link_to_nothing_counts_as_existing(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "absent.txt")
    with pytest.raises(FileExists):
        save(digest(), link)
    assert only(link)
