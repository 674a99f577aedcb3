"""The menus that ask for more than an action: what a file is read as, and what of an article is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Layout, Text
from desktop.articles import Entry

ENCODINGS = (
    *("UTF-8", "UTF-16", "Windows-1250", "Windows-1251", "Windows-1252", "Windows-1253", "Windows-1254"),
    *("Windows-1255", "Windows-1256", "Windows-1257", "Windows-1258", "ISO-8859-2", "ISO-8859-5", "ISO-8859-15"),
    *("KOI8-R", "KOI8-U", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "TIS-620"),
)
"""The encodings that a reader may choose from when the detection is wrong; UTF-8 and UTF-16 first, then by script."""


class EncodingMenu(QMenu):
    """What a file's bytes are read as. ``chosen`` carries a codec's name, None to find it out."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Encoding"))
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self._add(self.tr("&Detect"), None)
        self.addSeparator()
        for name in ENCODINGS:
            self._add(name, name.lower())

    def show_entry(self, entry: Entry | None) -> None:
        """Ticks what was chosen for an entry, and says what was found out; there is nothing to choose for a text."""
        self.setEnabled(bool(entry and not isinstance(entry.source, Text)))
        found = entry.article.encoding if entry and entry.article else None
        for action in self._group.actions():
            action.setChecked(action.data() == (entry.encoding if entry else None))
            if action.data() is None:
                action.setText(self.tr("&Detect ({})").format(found) if found else self.tr("&Detect"))

    def _add(self, text: str, name: str | None) -> None:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setData(name)
        self._group.addAction(action)


class LayoutMenu(QMenu):
    """What of an article is saved, and how it is laid out. ``chosen`` carries a Layout."""

    chosen = Signal(object)

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("La&yout of Saved Files"))
        group = QActionGroup(self)
        for choice, text in (
            (Layout.SIDE_BY_SIDE, self.tr("&Summary and Translation Side by Side")),
            (Layout.TRANSLATION, self.tr("&Translation Only")),
            (Layout.ARTICLE, self.tr("&Whole Article Side by Side")),
            (Layout.BRIEF, self.tr("&One Page")),
        ):
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(choice is layout)
        self.addActions(group.actions())
        group.triggered.connect(lambda action: self.chosen.emit(Layout(action.data())))
