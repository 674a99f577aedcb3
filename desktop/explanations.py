"""What everything in the window is for: What's This (Shift+F1) shows it where the reader clicks next.

Imported once the window can be seen: nobody asks before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressBar,
    QWidget,
)

from desktop.messages import plain

if TYPE_CHECKING:
    from desktop.glossary_dialog import GlossaryDialog
    from desktop.main_window import MainWindow
    from desktop.packs_dialog import PacksDialog


class Explanations(QObject):
    """What is said of each control and command. One that says by its name or its tip what it is for, says that."""

    def explain_window(self, window: MainWindow) -> None:
        """Explains the controls and all commands of the window."""
        panes, commands = window.panes, window.commands
        texts: dict[QWidget | QAction, str] = {
            window.list: self.tr(
                "The articles, and how far each is. The one that you look at is done before all others."
            ),
            panes.original: self.tr(
                "The article. What is highlighted is its summary; point at a sentence to find it again."
            ),
            panes.summary: self.tr("The sentences that tell most, word for word. Ctrl+I says why one was kept."),
            panes.translation: self.tr("Made on this computer. What may be wrong is marked; F2 lets you put it right."),
            panes.map: self.tr("The article from top to bottom: strong bars are its summary. Click one to go there."),
            window.source: self.tr("The language of the article. It is found out; choose another one if it is wrong."),
            window.target: self.tr("The language to translate into. For others than these, get a language pack."),
            window.algorithm: self.tr(
                "How sentences are rated. “Nutgraf” suits most articles; point at one for what it does."
            ),
            commands.open: self.tr("Loads articles from files. You can drop them on the window, too."),
            commands.open_link: self.tr("Fetches the page whose address you give, and nothing else with it."),
            commands.paste: self.tr(
                "Loads what was copied: a text, files, or an address, for which you are asked first."
            ),
            commands.save: self.tr(
                "Saves the article that you look at, with its translation, in a format of your choice."
            ),
            commands.save_all: self.tr("Saves each article that is ready as a file of its own, and overwrites none."),
            commands.remove: self.tr("Takes the article off the list. Its file stays where it is."),
            commands.quit: self.tr(
                "Closes the window. The list comes back next time, unless the settings say otherwise."
            ),
            commands.copy_pair: self.tr("Copies the marked sentence and its translation, a line each."),
            commands.copy_summary: self.tr("Copies the summary in the language that it is translated into."),
            commands.edit: self.tr(
                "Lets you put the marked sentence into your own words: Enter keeps them, Esc does not."
            ),
            commands.why: self.tr("Says at the foot of the window why the sentence was kept, or what it translates."),
            commands.whole: self.tr("Translates the whole article and not its summary alone, which takes longer."),
            commands.go_on: self.tr("Goes on with what was stopped or has failed, and fetches pages again."),
            commands.stop: self.tr("Ends what is being done. What is ready stays."),
            commands.glossary: self.tr("What terms are called in translations, and which words stay as they are."),
            commands.packs: self.tr("From which languages into which can be translated, and how to get more."),
            window.layouts.menuAction(): self.tr(
                "What a saved file shows: summary, translation or all of it, and where."
            ),
            window.encoding.menuAction(): self.tr(
                "What the letters of a text file are read as. Change it if they look wrong."
            ),
        }
        if window.hints:
            texts[window.hints.button] = self.tr("Puts these hints away for good.")
        _explain(window, texts)
        _explain_commands(window.menuBar())
        # The mode is one of the mouse: at the foot, who goes by keys reads of what has the focus.
        commands.whats_this.triggered.connect(lambda: window.notify(_said_of(window.focusWidget())))

    def explain_packs(self, dialog: PacksDialog) -> None:
        """Explains the dialog of the language packs."""
        texts: dict[QWidget | QAction, str] = {
            dialog.table: self.tr("All packs that are here or offered. Two in a row make a way between two languages."),
            dialog.refresh: self.tr("Fetches the public list of packs. Nothing is fetched before you press this."),
            dialog.get: self.tr("Fetches the selected packs and tries each. What breaks off goes on there next time."),
            dialog.drop: self.tr("Deletes the selected packs from the disk. Those that came with the program stay."),
            dialog.import_: self.tr("Installs a pack that is a file, which needs no network."),
            dialog.export: self.tr("Copies the selected packs into files, for a computer without a network."),
        }
        _explain(dialog, texts)

    def explain_glossary(self, dialog: GlossaryDialog) -> None:
        """Explains the dialog of the glossary."""
        text = self.tr("Type into the last row for a new term. One that is called nothing else stays as it is.")
        _explain(dialog, {dialog.table: text})


def _said_of(control: QWidget | None) -> str:
    return control.whatsThis() if control else ""


def _explain(top: QWidget, texts: Mapping[QWidget | QAction, str]) -> None:
    """Tells things what is said of them, and all other controls of a window what their tips and names say already."""
    for thing, text in texts.items():
        thing.setWhatsThis(text)
    for kind in (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QProgressBar):
        for control in top.findChildren(kind):
            if not control.whatsThis():
                said = control.text() if isinstance(control, QAbstractButton) else ""
                control.setWhatsThis(plain(control.toolTip() or control.accessibleName() or said))


def _explain_commands(menu: QMenuBar | QMenu) -> None:
    """Tells the commands of a menu that nothing is said of their names and keys."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            _explain_commands(inner)
        elif not action.whatsThis():
            keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            action.setWhatsThis(" – ".join(filter(None, [plain(action.text()), keys])))
