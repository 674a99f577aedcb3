"""What can be done in the window: its actions with their shortcuts, and the menus that they stand in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QMenuBar, QWhatsThis

from desktop.icons import icon


class Commands(QObject):
    """The actions, to be connected by the window; nothing is done here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self._icons: dict[QAction, str] = {}
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
        # On most keyboards plus is typed with Shift, and then is no Ctrl++.
        self.larger.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])

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

    def fill(self, bar: QMenuBar, layout: QMenu, encoding: QMenu) -> None:
        """Puts the actions into the menus of a bar, with menus about saving and reading amid them."""
        opens, saves = (self.open, self.open_link, self.paste), (self.save, self.save_all, self.print)
        file = bar.addMenu(self.tr("&File"))
        _fill(file, *opens, None, *saves, layout.menuAction(), None, self.remove, self.quit)
        edits = (
            self.copy,
            self.copy_pair,
            self.copy_summary,
            None,
            self.edit,
            self.find,
            self.why,
            None,
            self.settings,
        )
        _fill(bar.addMenu(self.tr("&Edit")), *edits)
        sizes = self.larger, self.smaller, self.usual_size
        _fill(
            bar.addMenu(self.tr("&View")), *self.panes.actions(), None, *sizes, None, self.next_part, self.previous_part
        )
        work = bar.addMenu(self.tr("&Translation"))
        _fill(work, self.whole, self.go_on, self.stop, None, self.glossary, self.packs)
        work.addMenu(encoding)
        _fill(bar.addMenu(self.tr("&Help")), self.shortcuts, self.whats_this, None, self.about)

    def draw_icons(self, palette: QPalette) -> None:
        """Gives the actions their icons in the colours of a palette."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, palette))
            action.setIconVisibleInMenu(False)

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
            action.setShortcut(QKeySequence(keys))
        if drawing:
            self._icons[action] = drawing
        return action


def _fill(menu: QMenu, *actions: QAction | None) -> None:
    """Adds actions to a menu, a line between groups for each None."""
    for action in actions:
        if action:
            menu.addAction(action)
        else:
            menu.addSeparator()
