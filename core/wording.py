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
    CannotSave,
    FileExists,
    NoRoute,
    NutgrafError,
    Obstacle,
    PackDamaged,
    Reason,
    TranslationFailed,
    UnknownAlgorithm,
    UnknownLanguage,
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
}

_DOUBTS = {
    Doubt.ECHO: template("left in the original: it came back unchanged"),
    Doubt.LOOP: template("left in the original: its translation repeated itself"),
    Doubt.EMPTY: template("left in the original: its translation came back empty"),
    Doubt.LENGTH: template("left in the original: its translation was far too long or too short"),
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
            text = _UNREACHABLE[error.obstacle]
            values = {"url": error.url} | ({"detail": error.detail} if "{detail}" in text else {})
            return _message(text, **values)
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
        case TranslationFailed():
            text = template(
                "The translation from {source} to {target} broke off ({reason}). The article and its summary are "
                "unharmed; try again, and if it fails again, install the language pack anew."
            )
            values = {"source": name_of(error.source), "target": name_of(error.target)}
            return _message(text, reason=error.reason, **values)
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
        case _:
            text = template("Something unforeseen went wrong ({reason}). No file was changed; try again.")
            return _message(text, reason=str(error) or type(error).__name__)


def explain_merit(merit: Merit) -> Message:
    """Why a sentence is part of a summary, in a few words."""
    return _message(_MERITS[merit])


def explain_doubt(doubt: Doubt) -> Message:
    """The few words that say why a sentence was not translated, to stand beside it."""
    return Message(_DOUBTS[doubt])


def printable(text: str) -> str:
    """A name on one line, without what could steer a terminal, reverse the text around it, or not be encoded."""
    return "".join(c if c.isprintable() or c in _JOINERS else "\N{REPLACEMENT CHARACTER}" for c in text)


def _message(text: str, **values: str) -> Message:
    return Message(text, {name: printable(value) for name, value in values.items()})


def _name(path: Path | str) -> str:
    """What people call a file: its last part, or all of a path that has none."""
    return Path(path).name or str(path)
