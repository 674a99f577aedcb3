"""Language packs in the window: what is there, what is offered by a server on this computer, and getting it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import Text
from core.packs import BUNDLED, Packs
from core.packs.installed import packages_in
from core.pipeline import Services
from desktop.articles import State
from desktop.main_window import MainWindow
from desktop.packs_dialog import PacksDialog
from desktop.settings import Network, Settings
from tests.core.packs.conftest import mirror
from tests.core.packs.mirror import File, Mirror
from tests.core.packs.packages import package
from tests.desktop.drags import drop, files

__all__ = ["mirror"]

RUSSIAN = Text("Погода в горах\n\nВчера в горах выпал первый снег. Дороги закрыты до вторника.", "weather")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder that Argos keeps its packs in, for this test."""
    from argostranslate import settings

    folder = tmp_path / "argos" / "packages"
    folder.mkdir(parents=True)
    monkeypatch.setattr(settings, "package_dirs", [folder])
    return folder


@pytest.fixture
def window(
    qtbot: QtBot,
    services: Services,
    settings: Settings,
    folder: Path,
    mirror: Mirror,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    from argostranslate import settings as argos

    monkeypatch.setattr(argos, "package_index", mirror.url)
    # The one that is shared between all tests goes on knowing nothing of this folder.
    window = MainWindow(Services(Packs(), services.translator), settings)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def opened(window: MainWindow, qtbot: QtBot) -> PacksDialog:
    """The dialog, after it has looked at what is there."""
    window.commands.packs.trigger()
    assert window.packs.dialog
    dialog = window.packs.dialog
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    qtbot.waitUntil(lambda: not dialog._work.busy_with)
    return dialog


def rows(dialog: PacksDialog) -> dict[str, str]:
    """The packs that are shown, with their states."""
    shown = [dialog._filter.index(row, 0) for row in range(dialog._filter.rowCount())]
    entries = [dialog.model.entries[dialog._filter.mapToSource(index).row()] for index in shown]
    return {entry.code: dialog.model.state_of(entry) for entry in entries}


def choose(dialog: PacksDialog, code: str) -> None:
    dialog.table.clearSelection()
    for row in range(dialog._filter.rowCount()):
        if dialog.model.entries[dialog._filter.mapToSource(dialog._filter.index(row, 0)).row()].code == code:
            dialog.table.selectRow(row)
    assert [entry.code for entry in dialog.selected] == [code]


def idle(dialog: PacksDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._work.busy_with, timeout=30_000)


def test_the_network_is_asked_only_when_somebody_says_so(window: MainWindow, mirror: Mirror, qtbot: QtBot) -> None:
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en.argosmodel", File(package())))
    dialog = opened(window, qtbot)
    assert rows(dialog) == {path.name: "came with the program" for path in packages_in(BUNDLED)}
    assert "not known yet" in dialog.told.text()
    assert not mirror.asked
    dialog.refresh.click()
    idle(dialog, qtbot)
    assert rows(dialog)["uk_en"] == "offered"
    assert mirror.requests("/index.json")
    assert dialog.model.entries[-1].offer and dialog.model.entries[-1].offer.size > 10_000_000


def test_a_language_is_found_by_any_of_its_names(window: MainWindow, mirror: Mirror, qtbot: QtBot) -> None:
    mirror.offer("de_en", "1.9", mirror.url + "/de_en")
    mirror.offer("uk_en", "1.9", mirror.url + "/uk_en")
    dialog = opened(window, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    for name in ("German", "deutsch", "allemand", "немецк", "德语", "الألمانية"):
        dialog.search.setText(name)
        assert list(rows(dialog)) == ["de_en"], name
    dialog.search.setText("português")
    assert list(rows(dialog)) == ["en_pt", "pt_en"]


def test_after_a_missing_pack_is_installed_the_translation_goes_on_by_itself(
    window: MainWindow,
    mirror: Mirror,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    mirror.offer("ru_en", "1.9", mirror.put("/ru_en.argosmodel", File(package("ru_en"))))
    window.load([RUSSIAN])
    settle()
    entry = window.list.entry
    assert entry and entry.state is State.FAILED
    button = window.panes.translation.step
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.packs.dialog
    assert dialog
    qtbot.waitUntil(lambda: "Russian to Portuguese" in dialog.told.text())
    idle(dialog, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    # What leads there is found by itself: by way of English.
    assert [entry.code for entry in dialog.selected] == ["ru_en"]
    assert "Russian to Portuguese" in dialog.told.text() or "Russian → English" in dialog.told.text()
    dialog.get.click()
    qtbot.waitUntil(lambda: entry.state is State.READY, timeout=60_000)
    assert entry.digest and entry.digest.translation
    assert entry.digest.translation.route == ("ru", "en", "pt")
    assert not button.isVisible()
    idle(dialog, qtbot)
    assert rows(dialog)["ru_en"] == "installed"


def test_a_dropped_package_is_installed_and_can_be_removed_and_exported(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "anything.argosmodel"
    path.write_bytes(package("uk_en"))
    assert drop(window, files(path))
    qtbot.waitUntil(lambda: window.packs.dialog is not None)
    dialog = window.packs.dialog
    assert dialog
    qtbot.waitUntil(lambda: rows(dialog).get("uk_en") == "installed", timeout=30_000)
    idle(dialog, qtbot)
    assert len(list(folder.iterdir())) == 1
    choose(dialog, "uk_en")
    stick = tmp_path / "stick"
    dialog.export_selected(stick)
    idle(dialog, qtbot)
    assert [path.suffix for path in stick.iterdir()] == [".argosmodel"]
    choose(dialog, "uk_en")
    dialog.drop.click()
    qtbot.waitUntil(lambda: "uk_en" not in rows(dialog), timeout=30_000)
    assert not list(folder.iterdir())


def test_a_package_that_is_none_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "story.argosmodel"
    path.write_bytes(b"Once upon a time.")
    window.load([path])
    qtbot.waitUntil(lambda: window.packs.dialog is not None)
    dialog = window.packs.dialog
    assert dialog
    qtbot.waitUntil(lambda: "story.argosmodel" in dialog.told.text(), timeout=30_000)


def test_without_a_network_everything_that_is_installed_goes_on_working(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from argostranslate import settings as argos

    monkeypatch.setattr(argos, "package_index", "http://127.0.0.1:9")
    dialog = opened(window, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    assert "“The list of language packs” could not be fetched" in dialog.told.text()
    assert rows(dialog).keys() == {pack.code for pack in Packs(folders=()).installed}


def test_what_is_switched_off_in_the_settings_is_never_asked(
    window: MainWindow, settings: Settings, mirror: Mirror, qtbot: QtBot
) -> None:
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en.argosmodel", File(package())))
    dialog = opened(window, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    asked = len(mirror.asked)
    settings.network = Network.OFF
    dialog.refresh.click()
    idle(dialog, qtbot)
    assert "switched off in the settings" in dialog.told.text()
    choose(dialog, "uk_en")
    dialog.get.click()
    idle(dialog, qtbot)
    assert "switched off in the settings" in dialog.told.text()
    assert len(mirror.asked) == asked
    settings.network = Network.ASK
    dialog.get.click()
    idle(dialog, qtbot)
    assert rows(dialog)["uk_en"] == "installed"


def test_a_download_is_cancelled_at_once_and_goes_on_later(window: MainWindow, mirror: Mirror, qtbot: QtBot) -> None:
    slow = File(package("uk_en"), rate=1_000_000)
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en.argosmodel", slow))
    dialog = opened(window, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    choose(dialog, "uk_en")
    dialog.get.click()
    qtbot.waitUntil(lambda: rows(dialog)["uk_en"].startswith("fetching"), timeout=10_000)
    qtbot.wait(400)
    dialog.stop.click()
    qtbot.waitUntil(lambda: not dialog._work.busy_with, timeout=2_000)
    slow.rate = 0
    choose(dialog, "uk_en")
    dialog.get.click()
    qtbot.waitUntil(lambda: rows(dialog).get("uk_en") == "installed", timeout=30_000)
    assert any("range" in told for told in mirror.requests("/uk_en.argosmodel"))


def test_the_menu_of_languages_offers_the_way_to_more(window: MainWindow, qtbot: QtBot) -> None:
    target = window.target
    before = target.code
    target.setCurrentIndex(target.count() - 1)
    target.activated.emit(target.count() - 1)
    assert window.packs.dialog is not None and window.packs.dialog.isVisible()
    assert target.code == before


def test_closing_the_window_ends_the_work_on_packs(window: MainWindow, mirror: Mirror, qtbot: QtBot) -> None:
    mirror.offer("uk_en", "1.9", mirror.put("/uk_en.argosmodel", File(package("uk_en"), rate=100_000)))
    dialog = opened(window, qtbot)
    dialog.refresh.click()
    idle(dialog, qtbot)
    choose(dialog, "uk_en")
    dialog.get.click()
    qtbot.waitUntil(lambda: rows(dialog)["uk_en"].startswith("fetching"), timeout=10_000)
    window.close()
    assert dialog._work._pool.activeThreadCount() == 0
