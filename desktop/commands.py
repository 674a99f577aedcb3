"""What can be done in the window: its actions with their shortcuts, and the menus that they stand in."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu, QMenuBar, QWhatsThis

# Where a language's letters have no keys, a key stands in brackets behind a text; on a bar it means nothing.
_KEY = re.compile(r"\(&\w\)")

# As large as the icons will be, which are drawn later: nothing moves when they come.
_BLANK = 64


class Commands(QObject):
    """The actions, to be connected by the window; nothing is done here.

    They are seen at once, and have their keys as soon as the menus are filled.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self._blank = QPixmap(_BLANK, _BLANK)
        self._blank.fill(QColor("transparent"))
        self._keys: dict[QAction, str | QKeySequence.StandardKey] = {}
        self.drawings: dict[QAction, str] = {}
        """The names of the icons, of the actions that have one."""
        self.open = self._action(self.tr("&Open…"), keys.Open, "open")
        self.open_link = self._action(self.tr("Open a &Link…"), "Ctrl+L")
        self.paste = self._action(self.tr("&Paste"), keys.Paste, "paste")
        self.save = self._action(self.tr("&Save…"), keys.Save, "save")
        self.save_all = self._action(self.tr("Save &All…"), "Ctrl+Shift+S")
        self.print = self._action(self.tr("&Print…"), keys.Print)
        self.remove = self._action(self.tr("&Remove from the List"), "Ctrl+W")
        self.quit = self._action(self.tr("&Quit"), keys.Quit)

        self.copy = self._action(self.tr("&Copy"))
        self.copy_pair = self._action(self.tr("Copy Sentence and &Translation"), "Ctrl+Shift+C")
        self.copy_summary = self._action(self.tr("Copy the &Summary"), "Ctrl+Alt+C")
        self.settings = self._action(self.tr("Settin&gs…"), "Ctrl+,", "settings")
        self.edit = self._action(self.tr("&Edit the Translation"), "F2")
        self.find = self._action(self.tr("&Find…"), keys.Find, "find")
        self.why = self._action(self.tr("&Why This Sentence?"), "Ctrl+I")

        self.panes = QActionGroup(self)
        self.panes.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for n, name in enumerate((self.tr("&Original"), self.tr("&Summary"), self.tr("&Translation")), 1):
            self.panes.addAction(self._action(name, f"Ctrl+{n}", checkable=True))
        self.larger = self._action(self.tr("&Larger Text"), keys.ZoomIn)
        self.smaller = self._action(self.tr("S&maller Text"), keys.ZoomOut)
        self.usual_size = self._action(self.tr("&Usual Text Size"), "Ctrl+0")

        self.next_part = self._action(self.tr("&Next Part of the Window"), "F6")
        self.previous_part = self._action(self.tr("&Previous Part of the Window"), "Shift+F6")

        self.whole = self._action(self.tr("Translate the &Whole Article"), "Ctrl+T", checkable=True)
        self.packs = self._action(self.tr("Language &Packs…"), "Ctrl+Shift+L")
        self.glossary = self._action(self.tr("&Glossary…"), "Ctrl+G")
        self.whats_this = QWhatsThis.createAction(self)
        self.shortcuts = self._action(self.tr("&Keyboard Shortcuts"), "F1")
        self.about = self._action(self.tr("&About Nutgraf"))
        self.go_on = self._action(self.tr("&Go On"), "F5")
        self.stop = self._action(self.tr("&Cancel"), "Esc")

    def name_menus(self, bar: QMenuBar) -> None:
        """Puts the titles of the menus into a bar."""
        titles = self.tr("&File"), self.tr("&Edit"), self.tr("&View"), self.tr("&Translation"), self.tr("&Help")
        self._menus = [bar.addMenu(title) for title in titles]

    def fill_menus(self, layout: QMenu, encoding: QMenu) -> None:
        """Puts the actions into the menus, with menus about saving and reading amid them, and gives them their keys."""
        for action, keys in self._keys.items():
            action.setShortcut(QKeySequence(keys))
        # On most keyboards plus is typed with Shift, and then is no Ctrl++.
        self.larger.setShortcuts([QKeySequence(QKeySequence.StandardKey.ZoomIn), QKeySequence("Ctrl+=")])
        file, edit, view, work, help_ = self._menus
        opens, saves = (self.open, self.open_link, self.paste), (self.save, self.save_all, self.print)
        _fill(file, *opens, None, *saves, layout.menuAction(), None, self.remove, self.quit)
        copies = self.copy, self.copy_pair, self.copy_summary
        _fill(edit, *copies, None, self.edit, self.find, self.why, None, self.settings)
        sizes = self.larger, self.smaller, self.usual_size
        _fill(view, *self.panes.actions(), None, *sizes, None, self.next_part, self.previous_part)
        _fill(work, self.whole, self.go_on, self.stop, None, self.glossary, self.packs, encoding.menuAction())
        _fill(help_, self.shortcuts, self.whats_this, None, self.about)

    def _action(
        self,
        text: str,
        keys: str | QKeySequence.StandardKey | None = None,
        drawing: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self, checkable=checkable)
        if keys is not None:
            self._keys[action] = keys
        if drawing:
            self.drawings[action] = drawing
            action.setIconText(_KEY.sub("", text).replace("&", "").removesuffix("…"))
            action.setIcon(QIcon(self._blank))
            action.setIconVisibleInMenu(False)
        return action


def _fill(menu: QMenu, *actions: QAction | None) -> None:
    """Adds actions to a menu, a line between groups for each None."""
    for action in actions:
        if action:
            menu.addAction(action)
        else:
            menu.addSeparator()
