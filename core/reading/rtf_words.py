"""The control words of RTF that a reader must know by name: tables, no logic."""

from __future__ import annotations

from core.reading.flow import BREAK, names

SKIPPED = names(
    "colortbl pict objdata fldinst pnseclvl sp shprslt xe tc tcn rxe nonesttables ftnsep ftnsepc ftncn aftnsep"
    " aftnsepc aftncn filetbl private comment upr annotation atnid atnauthor template"
)
"""Groups that hold no text of the document. One that begins with an asterisk is left out unless it is in KNOWN."""

KNOWN = names("shpinst shptxt do dptxbxtext footnote")
BOXES = frozenset(("shptxt", "dptxbxtext"))
MARGINS = names("header headerl headerr headerf footer footerl footerr footerf")
INFO = frozenset(("title", "author", "creatim"))

SYMBOLS = {
    "tab": "\t",
    "line": BREAK,
    "lbr": BREAK,
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "~": "\xa0",
    "_": "-",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
"""What stands for a character."""

SYMBOL_FONT = 2
"""The character set of fonts whose letters are pictures."""

CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""The code pages of the other fonts. Those of ANSI (0) and of the default (1) are the document's own."""

PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""The code pages that a document may say by a word."""
