"""The one place where errors and doubts become sentences for people: what happened, what is safe, what to do.

A sentence is a template with named fields and the values for them, so that whoever shows it can translate the template
first. Every template is a literal string inside ``template()``: string extractors find them by that name
(``pyside6-lupdate -tr-function-alias QT_TR_NOOP+=template``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import (
    BadGlossary,
    CannotRender,
    CannotSave,
    Fault,
    FileExists,
    Flaw,
    Hold,
    NoRoute,
    NoSpace,
    NutgrafError,
    Obstacle,
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

# Zero-width joiners, without which Persian names and many emoji are misspelt, though Unicode counts them as controls.
_JOINERS = "\u200c\u200d"


def template(text: str) -> str:
    """The text itself: marks it as a template, for extractors of strings to find."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for people: ``str()`` gives it in English; ``template`` holds a {field} for each of ``values``."""

    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


_UNREADABLE = {
    Reason.MISSING: template(
        "“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again."
    ),
    Reason.FORBIDDEN: template(
        "“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file."
    ),
    Reason.FOLDER: template("“{name}” is a folder, not a file. Nothing was changed; choose a file in it."),
    Reason.NOT_A_FILE: template(
        "“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file."
    ),
    Reason.EMPTY: template("“{name}” holds no text. Nothing was changed; choose another file."),
    Reason.BINARY: template(
        "“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, "
        "or choose another file."
    ),
    Reason.ENCODING: template(
        "“{name}” can't be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it "
        "detected."
    ),
    Reason.TOO_LARGE: template(
        "“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own."
    ),
    Reason.CHANGED: template(
        "“{name}” was changed by another program while it was being read. Nothing was lost; open it again."
    ),
    Reason.BROKEN: template(
        "“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it."
    ),
    Reason.ENCRYPTED: template(
        "“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and "
        "save a copy without the password."
    ),
    Reason.SCANNED: template(
        "“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make "
        "text of it first."
    ),
    Reason.UNSUPPORTED: template(
        "“{name}” is in a format that can't be read here. Nothing was changed; save it as PDF, DOCX or text first."
    ),
    Reason.HOSTILE: template(
        "“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; "
        "be careful with where it came from."
    ),
}

_ENCODING_UNKNOWN = template(
    "The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8."
)

_UNREACHABLE = {
    Obstacle.ADDRESS: template(
        "“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://."
    ),
    Obstacle.NAME: template(
        "The server of “{url}” was not found. Check the address and whether this computer is on the network, then try "
        "again."
    ),
    Obstacle.REFUSED: template("The server of “{url}” can't be reached. Check the network, or try again later."),
    Obstacle.PROXY: template(
        "The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use."
    ),
    Obstacle.TIME: template(
        "“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file."
    ),
    Obstacle.TLS: template(
        "The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; "
        "open it in a browser to see why."
    ),
    Obstacle.STATUS: template(
        "The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a "
        "browser and save it as a file."
    ),
    Obstacle.REDIRECT: template(
        "“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it."
    ),
    Obstacle.KIND: template("“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to."),
    Obstacle.TOO_LARGE: template("“{url}” is larger than any article. Nothing was kept; choose another page."),
    Obstacle.BROKEN: template("“{url}” broke off on its way. Nothing was kept; try again."),
    Obstacle.OFF: template(
        "“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the "
        "file, or switch it on."
    ),
}

_UNFETCHED = {
    Obstacle.ADDRESS: template(
        "“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on "
        "working."
    ),
    Obstacle.NAME: template(
        "“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on "
        "working; try again when the network is there."
    ),
    Obstacle.REFUSED: template(
        "“{name}” could not be fetched: its server can't be reached. What is installed goes on working; try again "
        "later."
    ),
    Obstacle.PROXY: template(
        "“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on "
        "working; check the proxy that this computer is set to use."
    ),
    Obstacle.TIME: template(
        "“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later."
    ),
    Obstacle.TLS: template(
        "“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again "
        "on another network."
    ),
    Obstacle.STATUS: template(
        "“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again "
        "later."
    ),
    Obstacle.REDIRECT: template(
        "“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. "
        "What is installed goes on working; try again later."
    ),
    Obstacle.KIND: template(
        "“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What "
        "is installed goes on working; open any page in a browser to see whether you need to sign in, then try again."
    ),
    Obstacle.TOO_LARGE: template(
        "“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; "
        "try again later."
    ),
    Obstacle.BROKEN: template("“{name}” broke off on its way. What is installed goes on working; try again."),
    Obstacle.OFF: template(
        "“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working."
    ),
}

_UNFINISHED = template(
    "“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on "
    "from there."
)

_REFUSED = {
    Fault.NOT_A_PACKAGE: template(
        "“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel."
    ),
    Fault.BROKEN: template(
        "“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again."
    ),
    Fault.HOSTILE: template(
        "“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing "
        "was changed; be careful with where it came from."
    ),
    Fault.PICKLE: template(
        "“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was "
        "changed; be careful with where it came from."
    ),
    Fault.ENCRYPTED: template(
        "“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere."
    ),
    Fault.TOO_LARGE: template("“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere."),
    Fault.INCOMPLETE: template("“{name}” lacks {detail}. Nothing was changed; get it from elsewhere."),
    Fault.METADATA: template(
        "“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from "
        "elsewhere."
    ),
    Fault.OTHER: template(
        "“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again "
        "later."
    ),
    Fault.MODEL: template(
        "“{name}” was tried and can't translate ({detail}). Nothing was changed; fetch it again, or get it from "
        "elsewhere."
    ),
    Fault.CHANGED: template(
        "“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may "
        "have tampered with it. Nothing was changed; install it only if you know why it differs."
    ),
}

_KEPT = {
    Hold.BUNDLED: template(
        "“{name}” came with the program and stays with it. Nothing was changed; install another version to have that "
        "one used instead."
    ),
    Hold.IN_USE: template(
        "“{name}” is in use by another program. Nothing was changed; close that program, then try again."
    ),
    Hold.BUSY: template(
        "Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try "
        "again in a minute."
    ),
}

_BAD_GLOSSARY = {
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

_DOUBTS = {
    Doubt.ECHO: template("left in the original: it came back unchanged"),
    Doubt.LOOP: template("left in the original: its translation repeated itself"),
    Doubt.EMPTY: template("left in the original: its translation came back empty"),
    Doubt.LENGTH: template("left in the original: its translation was far too long or too short"),
    Doubt.LANGUAGE: template("left in the original: its translation came out in another language"),
    Doubt.UNKNOWN: template("check with the original: the translation holds signs that stand for nothing"),
    Doubt.CUT: template("check with the original: the translation seems to break off"),
    Doubt.NUMBER: template("check with the original: the numbers are not the same"),
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
            return _message(_ENCODING_UNKNOWN, name=_name(error.path))
        case UnreadableFile(reason=Reason.ENCODING):
            return _message(_UNREADABLE[error.reason], name=_name(error.path), encoding=error.detail)
        case UnreadableFile():
            return _message(_UNREADABLE[error.reason], name=_name(error.path))
        case Unreachable():
            return _fitted(_UNREACHABLE[error.obstacle], url=error.url, detail=error.detail)
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
            return _fitted(_REFUSED[error.fault], name=error.name, detail=error.detail)
        case Unfetched() if error.kept:
            return _message(_UNFINISHED, name=error.name, kept=_megabytes(error.kept))
        case Unfetched():
            return _fitted(_UNFETCHED[error.obstacle], name=error.name, detail=error.detail)
        case PackKept():
            return _message(_KEPT[error.hold], name=error.name)
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
        case TranslationFailed():
            text = template(
                "The translation from {source} to {target} broke off ({reason}). The article and its summary are "
                "unharmed; try again, and if it fails again, install the language pack anew."
            )
            values = {"source": name_of(error.source), "target": name_of(error.target)}
            return _message(text, reason=error.reason, **values)
        case BadGlossary():
            text = _BAD_GLOSSARY[error.flaw]
            known = {"name": _name(error.path), "row": str(error.row), "detail": error.detail}
            return _message(text, **{key: value for key, value in known.items() if f"{{{key}}}" in text})
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


def explain_merit(merit: Merit) -> Message:
    """Why a sentence is part of a summary, in a few words."""
    return _message(_MERITS[merit])


def explain_doubt(doubt: Doubt) -> Message:
    """The few words that say why a sentence was left in the original or is to be checked, to stand beside it."""
    return Message(_DOUBTS[doubt])


def printable(text: str) -> str:
    """A name on one line, without what could steer a terminal, reverse the text around it, or not be encoded."""
    return "".join(c if c.isprintable() or c in _JOINERS else "\N{REPLACEMENT CHARACTER}" for c in text)


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
