"""Saving in the window: where it begins, what files are called, and many at once with a report in the end."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from core.errors import Reason, UnreadableFile
from core.model import Text
from desktop.articles import Entry, State
from desktop.main_window import MainWindow
from desktop.saving_all import SavingAll
from desktop.saving_page import SavingPage
from desktop.settings import Place, Settings
from desktop.settings_dialog import SettingsDialog
from tests.core.digests import translated
from tests.desktop.drags import STORY
from tests.desktop.test_settings_dialog import choose

REASON = Qt.ItemDataRole.UserRole

# Milliseconds, on a machine that has much else to do.
PATIENCE = 120_000


def asked(window: MainWindow, qtbot: QtBot, ask: Callable[[], None]) -> QFileDialog:
    """The dialog that asks where to save."""
    ask()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)), timeout=PATIENCE)
    return window.findChildren(QFileDialog)[-1]


def began_in(window: MainWindow, qtbot: QtBot, ask: Callable[[], None]) -> Path:
    """The folder that saving begins in."""
    dialog = asked(window, qtbot, ask)
    folder = Path(dialog.directory().absolutePath())
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=PATIENCE)
    return folder


def made_up(count: int) -> list[Entry]:
    """Entries with digests, as they are in the list when everything is done."""
    made = translated()
    digests = (replace(made, article=replace(made.article, title=f"Boat {number}")) for number in range(count))
    return [
        Entry(Text("", digest.article.title), state=State.READY, article=digest.article, digest=digest)
        for digest in digests
    ]


def ended(dialog: SavingAll) -> bool:
    return dialog.progress.isHidden()


def told(dialog: SavingAll) -> list[str]:
    return [dialog.rows.item(row).data(REASON) for row in range(dialog.rows.count())]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    out = tmp_path / "out"
    out.mkdir()
    return out


class TestWhereSavingBegins:
    def test_it_begins_where_it_was_saved_last_or_else_opened(
        self, window: MainWindow, loaded: Entry, settings: Settings, out: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        settings.folder = str(tmp_path)
        assert began_in(window, qtbot, window.save) == tmp_path
        assert loaded.to_save
        window.files.save_to(loaded.to_save, out / "one.txt", "text")
        for ask in (window.save, window.save_all):
            assert began_in(window, qtbot, ask) == out
        assert settings.folder == str(tmp_path)

    def test_it_begins_in_the_folder_of_the_article(
        self, window: MainWindow, loaded: Entry, settings: Settings, story: Path, out: Path, qtbot: QtBot
    ) -> None:
        settings.place, settings.saved_folder = Place.ARTICLE, str(out)
        for ask in (window.save, window.save_all):
            assert began_in(window, qtbot, ask) == story.parent

    def test_a_pasted_text_has_no_folder_and_begins_where_it_was_saved_last(
        self, window: MainWindow, settings: Settings, out: Path, qtbot: QtBot, settle: Callable[[], None]
    ) -> None:
        settings.place, settings.saved_folder = Place.ARTICLE, str(out)
        window.load([Text(STORY, "pasted")])
        settle()
        assert began_in(window, qtbot, window.save) == out

    def test_it_begins_in_a_fixed_folder_and_elsewhere_with_a_word_when_that_vanished(
        self, window: MainWindow, loaded: Entry, settings: Settings, out: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        fixed = tmp_path / "drive"
        fixed.mkdir()
        settings.place, settings.fixed_folder, settings.saved_folder = Place.FIXED, str(fixed), str(out)
        for ask in (window.save, window.save_all):
            assert began_in(window, qtbot, ask) == fixed
        assert not window.statusBar().currentMessage()
        shutil.rmtree(fixed)
        for ask in (window.save, window.save_all):
            assert began_in(window, qtbot, ask) == out
            assert f"“{fixed}” is not there" in window.statusBar().currentMessage()

    def test_nothing_that_is_remembered_needs_to_be_there(
        self, window: MainWindow, loaded: Entry, settings: Settings, qtbot: QtBot
    ) -> None:
        settings.place, settings.fixed_folder = Place.FIXED, "\0"
        settings.saved_folder = settings.folder = "/gone"
        assert began_in(window, qtbot, window.save)


class TestNames:
    def test_save_and_save_all_name_files_by_the_pattern(
        self, window: MainWindow, loaded: Entry, settings: Settings, out: Path, qtbot: QtBot
    ) -> None:
        settings.pattern, settings.format = "{source} {from}-{to}.{ext}", "markdown"
        dialog = asked(window, qtbot, window.save)
        assert [Path(name).name for name in dialog.selectedFiles()] == ["ferry en-pt.md"]
        dialog.reject()
        saving = window.files.save_all_to(window.articles.entries, out)
        qtbot.waitUntil(lambda: ended(saving), timeout=PATIENCE)
        assert (out / "ferry en-pt.md").is_file()

    def test_the_page_shows_what_the_article_will_be_called_while_the_pattern_is_typed(
        self, window: MainWindow, loaded: Entry, settings: Settings, qtbot: QtBot
    ) -> None:
        page = page_of(window)
        assert page.example.text() == "For example: A ferry for the islands (pt).html"
        page.pattern.clear()
        qtbot.keyClicks(page.pattern, "{to} {title}")
        assert settings.pattern == "{to} {title}"
        assert page.example.text() == "For example: pt A ferry for the islands.html"
        choose(page.format, "pdf")
        assert page.example.text().endswith(".pdf")

    @pytest.mark.parametrize(
        ("pattern", "word"), [("{headline}", "is no pattern"), ("news", "the same name"), ("a/{title}", "is a path")]
    )
    def test_a_pattern_that_is_none_is_told_why_and_the_last_good_one_holds(
        self, window: MainWindow, settings: Settings, qtbot: QtBot, pattern: str, word: str
    ) -> None:
        page = page_of(window)
        page.pattern.clear()
        qtbot.keyClicks(page.pattern, "{title}")
        page.pattern.setText(pattern)
        page.pattern.textEdited.emit(pattern)
        assert word in page.example.text()
        assert word in page.pattern.accessibleDescription()
        assert settings.pattern == "{title}"

    def test_a_fixed_folder_is_asked_for_when_it_is_wanted(
        self, window: MainWindow, settings: Settings, out: Path, qtbot: QtBot
    ) -> None:
        page = page_of(window)
        assert not page.browse.isEnabled()
        choose(page.place, Place.FIXED)
        dialog = page.window().findChild(QFileDialog)
        dialog.fileSelected.emit(str(out))
        dialog.reject()
        assert (settings.place, settings.fixed_folder, page.folder.text()) == (Place.FIXED, str(out), str(out))
        assert page.browse.isEnabled()


def page_of(window: MainWindow) -> SavingPage:
    """The page of the settings about saving, opened as a hand would."""
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.findChild(QTabWidget).setCurrentWidget(dialog.saving)
    page: SavingPage = dialog.saving
    assert page.findChildren(QLabel)
    return page


class TestSavingAll:
    def test_what_was_saved_where_is_told_and_the_window_goes_on(
        self, window: MainWindow, out: Path, qtbot: QtBot, settle: Callable[[], None]
    ) -> None:
        window.load([Text(STORY, "one"), Text(STORY, "two")])
        qtbot.waitUntil(lambda: len(window.articles.entries) == 2, timeout=PATIENCE)
        settle()
        dialog = window.files.save_all_to(window.articles.entries, out)
        assert not dialog.isModal()
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        names = [f"A ferry for the islands (pt){number}.html" for number in ("", " 2")]
        assert sorted(path.name for path in out.iterdir()) == [*names[::-1], "report.json"]
        assert told(dialog) == [f"Saved as {name}" for name in names]
        assert str(out) in dialog.heading.text() and "2 of 2" in dialog.heading.text()
        assert dialog.heading.text() == window.statusBar().currentMessage()
        assert not dialog.retry.isEnabled()
        dialog.rows.setCurrentRow(1)
        assert dialog.detail.text() == str(out / names[1])

    def test_what_went_wrong_comes_first_with_its_reason_in_the_window_and_in_the_report(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        entries = made_up(3)
        entries[1].digest, entries[1].article, entries[1].state = None, None, State.FAILED
        entries[1].error = UnreadableFile(Path("empty.txt"), Reason.EMPTY)
        entries[2].digest, entries[2].state = None, State.WORKING
        dialog = window.files.save_all_to(entries, out)
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        texts = told(dialog)
        assert "empty.txt” holds no text" in texts[0]
        assert "Not ready yet" in texts[1]
        assert texts[2] == "Saved as Boat 0 (pt).html"
        assert "empty.txt” holds no text" in dialog.detail.text()
        report = json.loads((out / "report.json").read_bytes())
        assert (report["saved"], report["failed"]) == (1, 1)
        # When the last of them is ready, it is saved as well, and nothing twice.
        entries[2].digest, entries[2].state = made_up(3)[2].digest, State.READY
        qtbot.mouseClick(dialog.retry, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        assert len(list(out.glob("*.html"))) == 2
        assert sum("Saved as" in text for text in told(dialog)) == 2
        assert json.loads((out / "report.json").read_bytes())["saved"] == 2

    def test_where_the_folder_vanished_all_are_saved_when_it_is_back(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        shutil.rmtree(out)
        dialog = window.files.save_all_to(made_up(5), out)
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        assert all("could not be saved" in text for text in told(dialog))
        assert "0 of 5" in dialog.heading.text() and "report.json" in dialog.heading.text()
        out.mkdir()
        dialog.retry.click()
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        assert len(list(out.glob("*.html"))) == 5
        assert "5 of 5" in dialog.heading.text() and "report.json" not in dialog.heading.text()

    def test_it_is_cancelled_at_once_and_goes_on_where_it_was(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        dialog = window.files.save_all_to(made_up(400), out)
        qtbot.waitUntil(lambda: dialog.rows.count() > 5, timeout=PATIENCE)
        dialog.cancel.click()
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        count = len(list(out.glob("*.html")))
        assert 5 < count < 400
        # Nothing is on the disk that the list does not know of.
        assert dialog.rows.count() == count
        assert json.loads((out / "report.json").read_bytes())["interrupted"] is True
        dialog.retry.click()
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        assert len(list(out.glob("*.html"))) == 400
        assert "400 of 400" in dialog.heading.text()

    def test_a_thousand_articles_are_saved_while_the_window_answers(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        beats: list[float] = []
        heart = QTimer(interval=5, timeout=lambda: beats.append(time.monotonic()))
        entries = made_up(1_000)
        heart.start()
        dialog = window.files.save_all_to(entries, out)
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        heart.stop()
        assert len(list(out.glob("*.html"))) == 1_000
        assert dialog.progress.value() == 1_000 == dialog.rows.count()
        gaps = [after - before for before, after in pairwise(beats)]
        print(f"{len(beats)} heartbeats, the longest gap {1000 * max(gaps):.0f} ms")
        # If the saving held the window up there would be none; how long the gaps are is up to the machine.
        assert len(beats) > 50

    def test_closed_while_it_saves_it_comes_back_only_if_something_went_wrong(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        well, badly = made_up(60), made_up(60)
        badly[30].digest, badly[30].error = None, UnreadableFile(Path("gone.txt"), Reason.MISSING)
        for entries, back in ((well, False), (badly, True)):
            dialog = window.files.save_all_to(entries, out)
            dialog.reject()
            with qtbot.waitSignal(window.files.said, timeout=PATIENCE):
                pass
            assert dialog.isVisible() is back

    def test_a_window_that_is_closed_breaks_it_off_and_the_report_says_so(
        self, window: MainWindow, out: Path, qtbot: QtBot
    ) -> None:
        dialog = window.files.save_all_to(made_up(1_000), out)
        qtbot.waitUntil(lambda: dialog.rows.count() > 5, timeout=PATIENCE)
        window.close()
        report = json.loads((out / "report.json").read_bytes())
        assert report["interrupted"] is True
        assert report["saved"] == len(list(out.glob("*.html"))) < 1_000

    def test_it_is_used_with_the_keyboard_alone(
        self, window: MainWindow, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[str] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
        dialog = window.files.save_all_to(made_up(3), out)
        qtbot.waitUntil(lambda: ended(dialog), timeout=PATIENCE)
        dialog.rows.setFocus()
        qtbot.keyClick(dialog.rows, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
        assert opened == [str(out / "Boat 1 (pt).html")]
        assert dialog.isVisible()
        controls = (dialog.rows, dialog.retry, dialog.show_folder, dialog.close_)
        assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)
        assert dialog.rows.accessibleName() and dialog.progress.accessibleName()
        spoken = dialog.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Boat 0, Saved as Boat 0 (pt).html"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isHidden()
