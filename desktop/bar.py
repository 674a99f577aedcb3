"""The bar at the top: what to open and save, from which language into which, and how much of it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.commands import Commands


class Bar(QToolBar):
    """Commands at both ends, and the languages between them."""

    def __init__(self, commands: Commands, source: QWidget, target: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Main"), parent, movable=False)
        self.setProperty("contextMenuPolicy", "PreventContextMenu")
        self.setProperty("toolButtonStyle", "ToolButtonTextBesideIcon")
        side = round(self.fontMetrics().height() * 1.15)
        self.setIconSize(QSize(side, side))
        # What stands at the end is the first to go where the window is too narrow for all.
        self.addActions([commands.open, commands.save, commands.paste])
        self.addWidget(_stretch())
        self.addWidget(source)
        arrow = "←" if QGuiApplication.isRightToLeft() else "→"
        self.addWidget(QLabel(f"  {arrow}  ", accessibleName=self.tr("into")))
        self.addWidget(target)
        self.addWidget(_stretch())
        self._scope = QButtonGroup(self)
        texts = (
            (self.tr("Summary"), self.tr("Translate the summary")),
            (self.tr("Whole article"), self.tr("Translate the whole article")),
        )
        for whole, (text, tip) in enumerate(texts):
            button = QToolButton(text=text, toolTip=tip, checkable=True, autoRaise=True)
            self._scope.addButton(button, whole)
            self.addWidget(button)
        self.addSeparator()
        self.addAction(commands.find)
        commands.whole.toggled.connect(self._show_scope)
        self._scope.idClicked.connect(lambda whole: commands.whole.setChecked(bool(whole)))
        self._show_scope(commands.whole.isChecked())

    def _show_scope(self, whole: bool) -> None:
        self._scope.button(int(whole)).setChecked(True)


def _stretch() -> QWidget:
    """What takes the room between two groups of controls."""
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
