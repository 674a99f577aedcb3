"""The ways to the pages of help, which are imported when they are wanted: few people ever open them."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow


def show_shortcuts(window: QMainWindow) -> None:
    """Shows all keys."""
    from desktop.help_dialogs import ShortcutsDialog

    ShortcutsDialog(window.menuBar(), window).show()


def show_about(window: QMainWindow) -> None:
    """Shows what the program is made of."""
    from desktop.help_dialogs import AboutDialog

    AboutDialog(window).show()
