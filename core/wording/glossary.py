"""What is said of a list of terms that can't be used."""

from __future__ import annotations

from core.errors import Flaw
from core.wording.message import template

BAD_GLOSSARY = {
    Flaw.EMPTY: template("The glossary “{name}” holds no terms. Nothing was changed; list a term and its translation."),
    Flaw.TOO_LARGE: template(
        "The glossary “{name}” is too large: more than 10,000 terms or 4 MB. Nothing was changed; choose a shorter one."
    ),
    Flaw.BINARY: template("The glossary “{name}” is no text. Nothing was changed; save it as CSV or TBX first."),
    Flaw.ENCODING: template(
        "Row {row} of the glossary “{name}” is not in UTF-8. Nothing was changed; save it as CSV in UTF-8."
    ),
    Flaw.COLUMNS: template(
        "Row {row} of the glossary “{name}” has the wrong columns. Nothing was changed; a row is source,target or "
        "source,target,from,to."
    ),
    Flaw.NO_SOURCE: template(
        "Row {row} of the glossary “{name}” has no term. Nothing was changed; fill it or remove it."
    ),
    Flaw.TOO_LONG: template(
        "Row {row} of the glossary “{name}” is too long for a term. Nothing was changed; a term has up to 200 letters."
    ),
    Flaw.LANGUAGE: template(
        "Row {row} of the glossary “{name}” names a language that is not known, “{detail}”. Nothing was changed; write "
        "its code, such as en or pt."
    ),
    Flaw.CONFLICT: template(
        "Row {row} of the glossary “{name}” translates “{detail}” otherwise than a row before it. Nothing was changed; "
        "remove one of them."
    ),
    Flaw.NOT_TBX: template(
        "The glossary “{name}” is XML but no TBX that can be read (row {row}). Nothing was changed; save it as CSV or "
        "TBX."
    ),
    Flaw.ENTITIES: template(
        "The glossary “{name}” declares entities, which can overload the program that reads them, and was not read. "
        "Nothing was changed; save it without them."
    ),
}
