"""How the window looks and in which language it speaks: light or dark, and translations of its own words."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from core.languages import is_right_to_left
from desktop.language_names import SPOKEN
from desktop.settings import Colours

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"

# Window, base, base of every other row, button, text, faint text, accent, text upon it, tool tip.
_LIGHT = ("#f3f2f0", "#ffffff", "#f7f6f4", "#f3f2f0", "#1d1d1f", "#76767a", "#2f6fb5", "#ffffff", "#fffbe6")
_DARK = ("#2a2a2d", "#1e1e20", "#242427", "#353539", "#ececee", "#98989f", "#4a90d9", "#ffffff", "#3a3a3e")

MARKER = "#f0a819"
"""The colour of a text marker: what is marked must not look like what is selected, for which palettes have a colour."""


def use_colours(colours: Colours) -> None:
    """Makes all windows light or dark, or lets them follow the system, now and when that changes."""
    QGuiApplication.setPalette(QPalette())
    schemes = QtCore.Qt.ColorScheme
    scheme = {Colours.SYSTEM: schemes.Unknown, Colours.LIGHT: schemes.Light, Colours.DARK: schemes.Dark}[colours]
    QGuiApplication.styleHints().setColorScheme(scheme)
    if colours is Colours.SYSTEM:
        return
    # Not every desktop of Linux has the two: there Qt leaves all as it was, without a word.
    dark = colours is Colours.DARK
    if (QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128) is not dark:
        QGuiApplication.setPalette(_palette(*(_DARK if dark else _LIGHT)))


def interface_languages() -> list[str]:
    """The codes of the languages that the window can speak; English, in which it is written, comes first."""
    return [code for code in SPOKEN if code == "en" or (FOLDER / f"nutgraf_{code}.qm").is_file()]


def use_language(application: QCoreApplication, code: str) -> None:
    """Lets the window speak a language; with an empty code that of the system, or English if it can't."""
    system = QLocale.system()
    words = QTranslator(application)
    if not words.load(QLocale(code) if code in SPOKEN else system, "nutgraf", "_", str(FOLDER)):
        # English too has its plural forms from there.
        words.load("nutgraf_en", str(FOLDER))
    spoken = QLocale(words.language() or "en")
    # Figures and dates are as the system has them, unless they would be in another language than the words.
    QLocale.setDefault(system if system.language() == spoken.language() else spoken)
    # What Qt says itself, as on the buttons of a dialog; it has no words of Hindi.
    own = QTranslator(application)
    if own.load(spoken, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
    application.installTranslator(words)
    if is_right_to_left(spoken.name()[:2]) is not QGuiApplication.isRightToLeft():
        QGuiApplication.setLayoutDirection(spoken.textDirection())


def _palette(*names: str) -> QPalette:
    window, base, other, button, text, faint, accent, on_accent, tip = map(QColor, names)
    # From the first two, the style's own shades of edges and shadows follow.
    palette = QPalette(button, window)
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for part, colour in (
        *((role.Window, window), (role.Base, base), (role.AlternateBase, other), (role.Button, button)),
        *((role.WindowText, text), (role.Text, text), (role.ButtonText, text), (role.PlaceholderText, faint)),
        *((role.Highlight, accent), (role.HighlightedText, on_accent), (role.Accent, accent), (role.Link, accent)),
        *((role.ToolTipBase, tip), (role.ToolTipText, text), (role.BrightText, on_accent)),
    ):
        palette.setColor(part, colour)
    for part in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, part, faint)
    return palette
