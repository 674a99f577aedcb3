"""The settings: every control says what it is, holds at once, and survives whatever stands in the store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from core.algorithms import ALGORITHMS
from core.model import Effort, Length
from core.pipeline import Services
from core.translating.memory import Memory, cache_folder
from desktop.articles import Entry, State
from desktop.choices import use_memory
from desktop.interface import use_colours
from desktop.main_window import MainWindow
from desktop.settings import Colours, Network, Settings
from desktop.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitExposed(dialog)
    return dialog


def choose(box: QComboBox, value: object) -> None:
    """Chooses an item as a hand would."""
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def controls(dialog: SettingsDialog) -> list[QWidget]:
    """Everything on the pages that can be changed or pressed."""
    kinds = QComboBox, QAbstractSpinBox, QAbstractButton
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.parent().objectName() != "qt_tabwidget_tabbar" and widget.whatsThis()
    ]


def test_every_control_has_a_name_an_explanation_and_a_way_to_it(dialog: SettingsDialog) -> None:
    named = [
        *(dialog.target, dialog.algorithm, dialog.length, dialog.effort, dialog.memory, dialog.clear, dialog.family),
        *(dialog.text_size, dialog.colours, dialog.interface, dialog.network, dialog.reopens, dialog.keeps_texts),
    ]
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    for control in named:
        assert control in controls(dialog)
        assert control.accessibleName() and "&" not in control.accessibleName()
        assert control.whatsThis()
        # A button or a box to tick bears its own letter.
        assert control in buddies or (isinstance(control, QAbstractButton) and "&" in control.text())


def test_no_two_controls_of_a_page_answer_to_the_same_letter(dialog: SettingsDialog) -> None:
    tabs = dialog.findChild(QTabWidget)
    above = [tabs.tabText(n) for n in range(tabs.count())]
    for n in range(tabs.count()):
        parts = [*tabs.widget(n).findChildren(QLabel), *tabs.widget(n).findChildren(QAbstractButton)]
        texts = [*above, *(part.text() for part in parts)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), letters


def test_what_is_chosen_holds_at_once(
    window: MainWindow, loaded: Entry, settings: Settings, dialog: SettingsDialog, settle: Callable[[], None]
) -> None:
    choose(dialog.length, "3")
    choose(dialog.algorithm, "lexrank")
    choose(dialog.effort, Effort.CAREFUL)
    settle()
    assert loaded.summary and loaded.options
    assert (len(loaded.summary.sentences), loaded.summary.algorithm) == (3, "lexrank")
    assert loaded.options.effort is Effort.CAREFUL
    assert window.algorithm.currentData() == "lexrank"
    assert (settings.length, settings.algorithm, settings.effort) == (Length(sentences=3), "lexrank", Effort.CAREFUL)

    choose(dialog.length, "50%")
    settle()
    assert settings.length == Length(ratio=0.5)
    assert loaded.article and len(loaded.summary.sentences) <= len(loaded.article.body) // 2 + 1


def test_an_articles_own_length_goes_before_the_usual_one(
    window: MainWindow, loaded: Entry, dialog: SettingsDialog, settle: Callable[[], None]
) -> None:
    choose(dialog.length, "50%")
    window.length.chosen.emit(1)
    settle()
    assert loaded.summary and len(loaded.summary.sentences) == 1


def test_the_text_changes_while_the_dialog_is_open(
    window: MainWindow, loaded: Entry, settings: Settings, dialog: SettingsDialog
) -> None:
    dialog.text_size.setValue(23)
    assert window.panes.original.document().defaultFont().pointSizeF() == 23
    family = dialog.family.itemData(1)
    choose(dialog.family, family)
    assert window.panes.original.document().defaultFont().families()[0] == family
    dialog.text_size.setValue(dialog.text_size.minimum())
    assert settings.text_size == 0
    assert window.panes.original.document().defaultFont().pointSizeF() < 23


def test_colours_change_at_once_on_every_desktop(window: MainWindow, dialog: SettingsDialog) -> None:
    def darkness() -> tuple[bool, bool]:
        palette = QGuiApplication.palette()
        window_, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Text)
        return window_.lightness() < 128, text.lightness() < 128

    try:
        choose(dialog.colours, Colours.DARK)
        assert darkness() == (True, False)
        choose(dialog.colours, Colours.LIGHT)
        assert darkness() == (False, True)
    finally:
        use_colours(Colours.SYSTEM)


@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
def test_text_can_be_told_from_its_ground_in_both_colours(colours: Colours, qtbot: QtBot) -> None:
    try:
        use_colours(colours)
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        for ink, ground, least in (
            (role.Text, role.Base, 7),
            (role.WindowText, role.Window, 7),
            (role.ButtonText, role.Button, 7),
            (role.HighlightedText, role.Highlight, 3),
            (role.PlaceholderText, role.Base, 4.5),
            (role.PlaceholderText, role.Window, 4),
            (role.ToolTipText, role.ToolTipBase, 7),
        ):
            assert contrast(palette, ink, ground) >= least, (ink, ground, contrast(palette, ink, ground))
    finally:
        use_colours(Colours.SYSTEM)


def contrast(palette: QPalette, ink: QPalette.ColorRole, ground: QPalette.ColorRole) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.1, relative luminance)."""

    def luminance(role: QPalette.ColorRole) -> float:
        colour = palette.color(role)
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(ink), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def test_without_the_network_links_can_not_be_opened(window: MainWindow, dialog: SettingsDialog) -> None:
    assert window.commands.open_link.isEnabled()
    choose(dialog.network, Network.OFF)
    assert not window.commands.open_link.isEnabled()
    window.files.open_link("https://example.org")
    assert "switched off" in window.statusBar().currentMessage()
    choose(dialog.network, Network.ASK)
    assert window.commands.open_link.isEnabled()


def test_remembered_sentences_are_forgotten_when_the_reader_says_so(
    window: MainWindow,
    services: Services,
    loaded: Entry,
    dialog: SettingsDialog,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    try:
        use_memory(services.translator, True)
        window.redo()
        settle()
        memory = services.translator.memory
        assert memory and len(memory) > 0
        dialog.clear.click()
        qtbot.waitUntil(lambda: dialog.clear.text() == "Cleared")
        assert len(memory) == 0
        dialog.memory.click()
        assert services.translator.memory is None
        # What is on the disk can be cleared also when nothing more is kept.
        Memory(cache_folder()).keep({b"key": ("kept", None)})
        dialog.clear.setEnabled(True)
        dialog.clear.setText("")
        dialog.clear.click()
        qtbot.waitUntil(lambda: dialog.clear.text() == "Cleared")
        assert len(Memory(cache_folder())) == 0
    finally:
        use_memory(services.translator, False)


def test_defaults_come_back_but_for_the_language(
    window: MainWindow, settings: Settings, dialog: SettingsDialog, loaded: Entry, settle: Callable[[], None]
) -> None:
    fresh = dialog._values()
    choose(dialog.algorithm, "luhn")
    choose(dialog.network, Network.OFF)
    choose(dialog.length, "3")
    dialog.text_size.setValue(20)
    dialog.reopens.click()
    assert not dialog.keeps_texts.isEnabled()
    assert dialog._values() != fresh
    dialog.defaults.click()
    settle()
    assert dialog._values() == fresh
    assert settings.target == "pt"
    assert dialog.reopens.isChecked() and dialog.keeps_texts.isEnabled()
    assert (dialog.algorithm.currentData(), dialog.length.currentData()) == (next(iter(ALGORITHMS)), "")
    assert loaded.state is State.READY


def test_a_length_that_somebody_wrote_into_the_file_is_shown_as_it_is(
    settings: Settings, window: MainWindow, qtbot: QtBot
) -> None:
    settings.length = Length(sentences=7)
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog.length.currentData() == "7"
    assert "7" in dialog.length.currentText()


GARBAGE: list[object] = [
    "tea leaves",
    "",
    "-1",
    "1e999",
    "nan",
    "99999999999999999999",
    "0%",
    "101%",
    "true, false",
    "\x00\x07",
    "@Invalid()",
    "@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x5Q)",
    "@ByteArray(\\xff\\xff)",
    "@Rect(1 2 3 4)",
    "٣",
    "x" * 100_000,
    7,
    -2.5,
    True,
    ["a", "b"],
    {"a": 1},
    QByteArray(b"\xff\x00\xfe"),
    None,
]


def keys(path: Path) -> list[str]:
    """Every key that the settings ever write."""
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat), path.parent)
    for name, value in vars(Settings).items():
        if isinstance(value, property) and value.fset:
            setattr(settings, name, getattr(settings, name))
    for name in ("window", "list", "panes"):
        settings.keep_geometry(name, QByteArray(b"\x01"))
    return settings._store.allKeys()


def test_all_keys_are_known_to_the_test(tmp_path: Path) -> None:
    assert {"target", "length", "network", "hidden_panes", "geometry/window"} <= set(keys(tmp_path / "all.ini"))


# What QSettings can't make anything of, it says.
@pytest.mark.qt_log_ignore("QVariant::load", extend=True)
@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda value: repr(value)[:24])
def test_no_value_of_any_key_breaks_a_start(
    garbage: object, tmp_path: Path, services: Services, qtbot: QtBot, story: Path
) -> None:
    path = tmp_path / "garbage.ini"
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for key in keys(tmp_path / "all.ini"):
        store.setValue(key, garbage)
    store.sync()
    if isinstance(garbage, str) and garbage.startswith("@"):
        # As QSettings writes it, it would be harmless: what a hand or another program writes is not.
        lines = "".join(f"{key}={garbage}\n" for key in store.allKeys() if "/" not in key)
        path.write_text(f"[General]\n{lines}[geometry]\nwindow={garbage}\nlist={garbage}\n", encoding="utf-8")
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat), tmp_path)
    use_colours(Colours.SYSTEM)
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    window.show()
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.defaults.click()
    window.load([story])
    qtbot.waitUntil(lambda: any(entry.state is State.READY for entry in window.articles.entries), timeout=30_000)
    window.close()


def test_a_file_of_settings_that_is_none_breaks_no_start(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(bytes(range(256)) * 64)
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat), tmp_path)
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    window.show()
    assert (settings.target, settings.algorithm) == ("", next(iter(ALGORITHMS)))
    window.close()
