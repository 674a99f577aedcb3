"""Colours that lie behind text, as strong as they can be while it stays readable."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.interface import MARKER

READABLE = 4.5
"""How many times as bright as the other the lighter of two colours is to be (WCAG 2.2, 1.4.3)."""

APART = 3.0
"""The same for two colours of which each says something else (WCAG 2.2, 1.4.11)."""

_STEP = 5


def shine(palette: QPalette, alpha: int, colour: QColor | None = None) -> QColor:
    """The colour of a marker, or another, of a strength of at most ``alpha`` of 255, that lets text on it be read."""
    page, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    colour = QColor(colour or MARKER)
    colour.setAlpha(alpha)
    while colour.alpha() > _STEP and contrast(ink, laid_over(colour, page)) < READABLE:
        colour.setAlpha(colour.alpha() - _STEP)
    return colour


def stand_out(palette: QPalette, behind: QColor) -> QColor:
    """What can be told from the colour of a mark, and is of its kind: so much darker, or brighter on a dark page.

    On it text is read in the colour of the page.
    """
    page, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    seen, colour = laid_over(behind, page), QColor(ink)
    for alpha in range(0, 256, _STEP):
        colour.setAlpha(alpha)
        deeper = laid_over(colour, seen)
        if contrast(deeper, seen) >= APART and contrast(deeper, page) >= READABLE:
            return deeper
    return ink


def contrast(one: QColor, other: QColor) -> float:
    """How many times as bright the lighter of two colours is, from 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def laid_over(colour: QColor, page: QColor) -> QColor:
    """What is seen of a colour that lets some of the page through."""
    share = colour.alphaF()
    parts = zip(_parts(colour), _parts(page), strict=True)
    red, green, blue = (share * above + (1 - share) * below for above, below in parts)
    return QColor.fromRgbF(red, green, blue)


def _luminance(colour: QColor) -> float:
    """The relative luminance of a colour of sRGB, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
