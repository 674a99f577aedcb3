"""Language packs as the window uses them: the dialog when it is wanted, and word of what has changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.settings import Network, Settings

if TYPE_CHECKING:
    from core.packs import Packs
    from desktop.packs_dialog import PacksDialog


class LanguagePacks(QObject):
    """``changed`` comes when packs were put in or taken out."""

    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._packs: Packs | None = None
        self._early: tuple[tuple[str, str] | None, list[Path]] | None = None
        self._window = window
        self._settings = settings
        self.dialog: PacksDialog | None = None

    def begin(self, packs: Packs) -> None:
        """Says where the packs are; what was asked for before is done now."""
        self._packs = packs
        if self._early:
            self.open(*self._early)

    def open(self, wanted: tuple[str, str] | None = None, files: Iterable[Path] = ()) -> None:
        """Shows the dialog, and installs the packages in files; ``wanted`` are languages without a route."""
        if self._packs is None:
            self._early = wanted, list(files)
            return
        if self.dialog is None:
            # Imported on use: most windows never show it.
            from desktop.pack_work import PackWork
            from desktop.packs_dialog import PacksDialog

            work = PackWork(self._packs, self, lambda: self._settings.network is not Network.OFF)
            work.changed.connect(self.changed)
            self.dialog = PacksDialog(work, self._window)
        self.dialog.open_for(wanted, files)

    def close(self) -> None:
        """Ends all work on packs; comes back when no thread is left."""
        if self.dialog:
            self.dialog.close_work()
