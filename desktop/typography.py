"""How text is set for reading: the face for a language, the shape of each role, and how wide a line may grow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette, QTextBlockFormat, QTextCharFormat

from core.model import Role

# Readers do best with 45 to 75 characters a line (Bringhurst, The Elements of Typographic Style, 2.1.2).
MEASURE = 72

SMALLEST, LARGEST = 6.0, 48.0
"""Between which sizes, in points, text can be set."""

# From line to line, in multiples of the size of the letters: what faces call their own height differs by a third.
_LINE, _HEADLINE = 1.55, 1.3

_SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif")

# Faces of the scripts that the above lack. Han characters are drawn differently in China, Taiwan and Japan: which face
# comes first is a matter of the language, not of the characters.
_FACES = {
    "ar": ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic"),
    "bn": ("Noto Serif Bengali", "Bangla MN", "Nirmala UI"),
    "he": ("Noto Serif Hebrew", "Frank Ruehl CLM", "Times New Roman"),
    "hi": ("Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
    "th": ("Noto Serif Thai", "Thonburi", "Leelawadee UI"),
    "ur": ("Noto Nastaliq Urdu", "Noto Naskh Arabic", "Urdu Typesetting"),
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "zt": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
}
_LIKE = {"fa": "ar", "ps": "ar", "ug": "ar", "mr": "hi", "ne": "hi", "yue": "zt"}

# Qt sizes text by steps from the font of its document, so that another size of reading changes them all.
_STEPS = {Role.HEADLINE: 1, Role.BYLINE: -1, Role.CAPTION: -1, Role.BOILERPLATE: -1}


def reading_font(base: QFont, language: str = "", family: str = "", size: float = 0.0) -> QFont:
    """The face to read a language in: ``family`` at ``size`` points, or where these are empty a serif of the system.

    By default text is a little larger than ``base``, the font of the controls.
    """
    font = QFont(base)
    own = _FACES.get(_LIKE.get(language, language), ())
    font.setFamilies([*filter(None, [family]), *_SERIF, *own, "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size or default_size(base))
    return font


def default_size(base: QFont) -> float:
    """The size of text in points where the reader has chosen none."""
    return base.pointSizeF() * 1.15


def width_of_line(font: QFont) -> int:
    """How wide a line of text may grow, in pixels, and still be read with ease."""
    return round(QFontMetricsF(font).averageCharWidth() * MEASURE)


def block_format(role: Role, font: QFont, direction: Qt.LayoutDirection) -> QTextBlockFormat:
    """The shape of a paragraph."""
    form = QTextBlockFormat()
    space = QFontMetricsF(font).height()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    wanted = (_HEADLINE if role is Role.HEADLINE else _LINE) * QFontInfo(font).pixelSize()
    form.setLayoutDirection(direction)
    form.setLineHeight(max(100.0, 100 * wanted / space), proportional)
    form.setTopMargin(space * (1.2 if role is Role.HEADING else 0.7))
    form.setHeadingLevel({Role.HEADLINE: 1, Role.HEADING: 2}.get(role, 0))
    form.setIndent(1 if role in (Role.QUOTE, Role.LIST) else 0)
    return form


def character_format(role: Role, palette: QPalette, language: str) -> QTextCharFormat:
    """The look of the letters in a paragraph, in the colours of ``palette``."""
    form = QTextCharFormat()
    form.setProperty(QTextCharFormat.Property.FontSizeAdjustment.value, _STEPS.get(role, 0))
    if role in (Role.HEADLINE, Role.HEADING):
        form.setFontWeight(QFont.Weight.Bold)
    # Only scripts like Latin have an italic; of others, slanted letters are an ugly makeshift.
    form.setFontItalic(role is Role.CAPTION and _LIKE.get(language, language) not in _FACES)
    if _STEPS.get(role, 0) < 0:
        form.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
    return form
