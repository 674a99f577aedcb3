"""How a dialog is shown that asks for something: beside the work, which goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def show(dialog: QDialog) -> None:
    """Opens a dialog without a loop of its own, and lets go of it when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
