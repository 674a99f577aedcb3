"""The one place where errors and doubts become sentences for people: what happened, what is safe, what to do.

::

    message      a sentence is a template and the values for its fields: whoever shows it can translate the template
    inputs       articles and pages
    packs        language packs
    glossary     lists of terms
    names        patterns for the names of files

Every template is a literal string inside ``template()``: string extractors find them by that name.
"""

from __future__ import annotations

from pathlib import Path

from core.errors import (
    BadGlossary,
    BadPattern,
    CannotRender,
    CannotSave,
    FileExists,
    NoRoute,
    NoSpace,
    NutgrafError,
    OutOfMemory,
    PackDamaged,
    PackKept,
    PackRefused,
    Reason,
    TranslationFailed,
    Unfetched,
    UnknownAlgorithm,
    UnknownLanguage,
    UnknownPack,
    Unreachable,
    UnreadableFile,
)
from core.languages import name_of
from core.model import Doubt, Merit
from core.wording.glossary import BAD_GLOSSARY
from core.wording.inputs import (
    ENCODING_UNKNOWN,
    ENCODING_UNKNOWN_BRIEFLY,
    UNREACHABLE,
    UNREACHABLE_BRIEFLY,
    UNREADABLE,
    UNREADABLE_BRIEFLY,
)
from core.wording.message import Message, printable, template
from core.wording.names import BAD_PATTERN
from core.wording.packs import KEPT, PACK_LIST, REFUSED, UNFETCHED, UNFINISHED

__all__ = ["Message", "explain", "explain_briefly", "explain_doubt", "explain_merit", "printable"]

_DOUBTS = {
    Doubt.ECHO: template("left in the original: it came back unchanged"),
    Doubt.LOOP: template("left in the original: its translation repeated itself"),
    Doubt.EMPTY: template("left in the original: its translation came back empty"),
    Doubt.LENGTH: template("left in the original: its translation was far too long or too short"),
    Doubt.LANGUAGE: template("left in the original: its translation came out in another language"),
    Doubt.UNKNOWN: template("check with the original: the translation holds signs that stand for nothing"),
    Doubt.STAMMER: template("check with the original: the translation says some words twice"),
    Doubt.CUT: template("check with the original: the translation seems to break off"),
    Doubt.NUMBER: template("check with the original: the numbers are not the same"),
    Doubt.INVENTED: template("check with the original: the translation has words that may be none"),
    Doubt.SCORE: template("check with the original: the translation is little more than a guess"),
}

_MERITS = {
    Merit.CENTRAL: template("it says what much of the article is about"),
    Merit.EARLY: template("it stands near the beginning"),
    Merit.TITLE: template("it takes up words of the title or of a heading"),
    Merit.NEW: template("it adds what no other kept sentence says"),
    Merit.CONTEXT: template("the next sentence needs it to be understood"),
    Merit.QUOTATION: template("it belongs to a quotation that is kept whole"),
    Merit.ROOM: template("there was room for one more"),
}


def explain(error: NutgrafError) -> Message:
    """The sentence for an error: what happened, what is safe and what to do. Never raises."""
    match error:
        case UnreadableFile(reason=Reason.ENCODING, detail=""):
            return _message(ENCODING_UNKNOWN, name=_name(error.path))
        case UnreadableFile(reason=Reason.ENCODING):
            return _message(UNREADABLE[error.reason], name=_name(error.path), encoding=error.detail)
        case UnreadableFile():
            return _message(UNREADABLE[error.reason], name=_name(error.path))
        case Unreachable():
            return _fitted(UNREACHABLE[error.obstacle], url=error.url, detail=error.detail)
        case UnknownAlgorithm():
            text = template("There is no way of summarising called “{name}”. Nothing was done; choose one of the list.")
            return _message(text, name=error.name)
        case UnknownLanguage():
            text = template("There is no language with the code “{code}”. Nothing was done; choose one of the list.")
            return _message(text, code=error.code)
        case NoRoute():
            text = template(
                "A language pack is needed to translate from {source} to {target}, and none is installed that leads "
                "there. The article can still be read and summarised; install a pack to translate it."
            )
            return _message(text, source=name_of(error.source), target=name_of(error.target))
        case PackDamaged():
            text = template(
                "The language pack “{name}” is damaged and can't be used ({reason}). Everything else works; install "
                "the pack again, or remove it."
            )
            return _message(text, name=_name(error.path), reason=error.reason)
        case PackRefused():
            return _fitted(REFUSED[error.fault], name=error.name, detail=error.detail)
        case Unfetched() if error.kept:
            return _message(UNFINISHED, name=error.name, kept=_megabytes(error.kept))
        case Unfetched():
            return _fitted(UNFETCHED[error.obstacle], name=error.name or PACK_LIST, detail=error.detail)
        case PackKept():
            return _message(KEPT[error.hold], name=error.name)
        case UnknownPack():
            text = template(
                "There is no language pack with the code “{code}” that this could be done with. Nothing was done; "
                "choose one of the list."
            )
            return _message(text, code=error.code)
        case NoSpace():
            text = template(
                "The disk is too full: {needed} MB are needed, and {free} MB are free. Nothing was changed; make room, "
                "then try again."
            )
            return _message(text, needed=_megabytes(error.needed), free=_megabytes(error.free))
        case OutOfMemory():
            text = template(
                "There is not enough memory left for “{name}”. Nothing was changed; close other programs, then try "
                "again."
            )
            return _message(text, name=error.name)
        case TranslationFailed():
            text = template(
                "The translation from {source} to {target} broke off ({reason}). The article and its summary are "
                "unharmed; try again, and if it fails again, install the language pack anew."
            )
            values = {"source": name_of(error.source), "target": name_of(error.target)}
            return _message(text, reason=error.reason, **values)
        case BadGlossary():
            text = BAD_GLOSSARY[error.flaw]
            known = {"name": _name(error.path), "row": str(error.row), "detail": error.detail}
            return _message(text, **{key: value for key, value in known.items() if f"{{{key}}}" in text})
        case BadPattern():
            return _fitted(BAD_PATTERN[error.slip], pattern=error.pattern, fields=", ".join(error.fields))
        case FileExists():
            text = template(
                "“{name}” is there already. It was left as it is; choose another name, or say that it may be replaced."
            )
            return _message(text, name=_name(error.path))
        case CannotSave():
            text = template(
                "“{name}” could not be saved ({reason}). What was there before is unharmed; choose another place."
            )
            return _message(text, name=_name(error.path), reason=error.reason)
        case CannotRender():
            text = template("A {form} file could not be made ({reason}). Nothing was saved; choose another format.")
            return _message(text, form=error.form, reason=error.reason)
        case _:
            text = template("Something unforeseen went wrong ({reason}). No file was changed; try again.")
            return _message(text, reason=str(error) or type(error).__name__)


def explain_briefly(error: NutgrafError) -> Message:
    """Why an article failed, for where its name stands already: a few words in place of a sentence that begins with it.

    The sentence itself for all else.
    """
    match error:
        case UnreadableFile(reason=Reason.ENCODING, detail=""):
            return _message(ENCODING_UNKNOWN_BRIEFLY)
        case UnreadableFile():
            return _fitted(UNREADABLE_BRIEFLY[error.reason], encoding=error.detail)
        case Unreachable():
            return _fitted(UNREACHABLE_BRIEFLY[error.obstacle], detail=error.detail)
    return explain(error)


def explain_merit(merit: Merit) -> Message:
    """Why a sentence is part of a summary, in a few words."""
    return _message(_MERITS[merit])


def explain_doubt(doubt: Doubt) -> Message:
    """The few words that say why a sentence was left in the original or is to be checked, to stand beside it."""
    return Message(_DOUBTS[doubt])


def _message(text: str, **values: str) -> Message:
    return Message(text, {name: printable(value) for name, value in values.items()})


def _fitted(text: str, **values: str) -> Message:
    """The message with those of the values that its template names."""
    return _message(text, **{name: value for name, value in values.items() if f"{{{name}}}" in text})


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.0f}"


def _name(path: Path | str) -> str:
    """What people call a file: its last part, or all of a path that has none."""
    return Path(path).name or str(path)
