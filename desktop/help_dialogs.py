"""Help in the window: all shortcuts on a page, and what the program is made of."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from html import escape
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QMenuBar,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core import __version__
from core.lexicon import LEXICONS
from core.packs import BUNDLED
from desktop.messages import plain


class ShortcutsDialog(QDialog):
    """Every command of the menus with the keys that carry it out, and the keys of the panes."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QTextBrowser(accessibleName=self.windowTitle())
        page.setHtml("".join(self._tables(bar)))
        layout = _layout(self)
        layout.insertWidget(0, page)
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.fontMetrics().height() * 36)

    def _tables(self, bar: QMenuBar) -> Iterator[str]:
        for entry in bar.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                yield _table(
                    plain(entry.text()), ((plain(a.text()), keys) for a in menu.actions() if (keys := _keys(a)))
                )
        form = QKeySequence.SequenceFormat.NativeText
        yield _table(
            self.tr("In a pane"),
            (
                (self.tr("Go to the next or the previous line"), "↑ ↓"),
                (self.tr("Select text"), QKeySequence("Shift+Right").toString(form)),
                (self.tr("Larger or smaller text"), self.tr("Ctrl and the wheel")),
                (self.tr("Keep an edited translation, or leave it"), f"{QKeySequence('Return').toString(form)}, Esc"),
                (self.tr("Next and previous occurrence"), "F3, Shift+F3"),
            ),
        )


class AboutDialog(QDialog):
    """The program's version, what it does with people's texts, and the licences of all that it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Nutgraf"))
        what = self.tr("Summarises articles and translates the summaries, side by side with the original.")
        privacy = self.tr("What you read stays on your computer. The network is used only when you ask for it.")
        text = f"<h2>Nutgraf {__version__}</h2><p>{escape(what)}</p><p>{escape(privacy)}</p>"
        head = QLabel(text, wordWrap=True)
        tabs = QTabWidget()
        for title, html in (
            (self.tr("Parts and licences"), "".join(_parts())),
            (self.tr("Language packs"), f"<pre>{escape(_data_licences())}</pre>"),
        ):
            page = QTextBrowser(openExternalLinks=False, openLinks=False, accessibleName=title)
            page.setHtml(html)
            tabs.addTab(page, title)
        layout = _layout(self)
        layout.insertWidget(0, head)
        layout.insertWidget(1, tabs, 1)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 34)


def parts() -> list[tuple[str, str, str]]:
    """All Python packages that the program uses, by name: name, version and licence."""
    found: dict[str, Distribution] = {}
    waiting = ["nutgraf"]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            # What another system or an extra would need is not here.
            continue
        waiting += [_name(need) for need in found[name].requires or [] if "extra ==" not in need]
    known = ((part.metadata["Name"], part.version, _licence(part)) for part in found.values())
    return sorted(known, key=lambda part: part[0].casefold())


def _parts() -> Iterator[str]:
    yield f"<p>Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}</p><table cellpadding='3'>"
    for name, version, licence in parts():
        yield f"<tr><td>{escape(name)}</td><td>{escape(version)}</td><td>{escape(licence)}</td></tr>"
    yield "</table>"


def _licence(part: Distribution) -> str:
    """What a package says of its licence, in a few words: an SPDX expression, classifiers, or a first line."""
    told = part.metadata.json
    if expression := told.get("license_expression"):
        return str(expression)
    lines = told.get("classifier", [])
    classifiers = [line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")]
    return ", ".join(classifiers) or str(told.get("license", "")).strip().partition("\n")[0][:80]


def _name(need: str) -> str:
    """The name of a package in a requirement such as ``sumy>=0.11; python_version < "4"``."""
    found = re.match(r"[A-Za-z0-9._-]+", need)
    return found[0] if found else need


def _data_licences() -> str:
    """The licences of the bundled packs and of the word lists that hold translations against made-up words."""
    files = (folder / "LICENSE" for folder in (BUNDLED, LEXICONS))
    return "\n\n\n".join(file.read_text(encoding="utf-8") for file in files if file.is_file())


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='340'>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>" for text, keys in rows
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='2'>{lines}</table>" if lines else ""


def _keys(action: QAction) -> str:
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


def _layout(dialog: QDialog) -> QVBoxLayout:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    layout = QVBoxLayout(dialog)
    layout.addWidget(buttons)
    return layout
