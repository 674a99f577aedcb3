"""Help in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSlider, QComboBox, QTabWidget, QTextBrowser, QToolButton

from desktop.help_dialogs import AboutDialog, ShortcutsDialog, parts
from desktop.main_window import MainWindow


def test_every_key_of_the_menus_is_on_the_page_of_shortcuts(window: MainWindow) -> None:
    window.commands.shortcuts.trigger()
    (dialog,) = window.findChildren(ShortcutsDialog)
    (page,) = dialog.findChildren(QTextBrowser)
    text = page.toPlainText()
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():
            for keys in action.shortcuts():
                assert keys.toString(keys.SequenceFormat.NativeText) in text, action.text()
    assert "&" not in text
    dialog.close()


def test_about_names_the_licence_of_every_part(window: MainWindow) -> None:
    window.commands.about.trigger()
    (dialog,) = window.findChildren(AboutDialog)
    (tabs,) = dialog.findChildren(QTabWidget)
    pages = [tabs.widget(n).toPlainText() for n in range(tabs.count())]
    assert "sumy" in pages[0] and "argos-translate-lt" in pages[0]
    assert "Mozilla Public License" in pages[1]
    dialog.close()


def test_no_part_is_without_a_licence() -> None:
    found = parts()
    assert len(found) > 20
    assert [name for name, _, licence in found if not licence] == []


def test_every_control_says_what_it_is(window: MainWindow) -> None:
    for kind in (QComboBox, QAbstractSlider):
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != widget.focusPolicy().NoFocus:
                assert widget.accessibleName() or widget.toolTip(), widget
    for button in window.findChildren(QToolButton):
        if button.isVisible():
            assert button.text() or button.accessibleName() or button.toolTip(), button
