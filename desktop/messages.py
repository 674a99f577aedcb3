"""The core's errors and doubts as sentences in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt

from core.errors import NoRoute, NutgrafError, TranslationFailed, Unfetched, Unreachable, UnreadableFile
from core.model import Doubt, Merit
from desktop.language_names import called

# The words are imported where they are used: at a start there is nothing to say.
if TYPE_CHECKING:
    from core.wording import Message


def in_words(text: str) -> str:
    """What the core says of one of its algorithms or formats."""
    return QCoreApplication.translate("messages", text)


def plain(text: str) -> str:
    """The text of a control without its mnemonic: "&Open…" is "Open…", "打开(&O)…" is "打开…"."""
    return re.sub(r"\(&\w\)|&", "", text)


def as_text(text: str) -> str:
    """A text as a tooltip shows it word for word, whatever it holds: Qt takes what looks like HTML for HTML.

    It never fetches anything over HTTP, but would open a picture by its path, which under Windows may be on a server.
    """
    if not Qt.mightBeRichText(text):
        return text
    from html import escape

    return f"<qt>{escape(text)}</qt>"


def message_of(error: Exception) -> str:
    """What happened, what is safe and what to do, in one or two sentences."""
    from core.wording import explain

    match error:
        case NoRoute() | TranslationFailed():
            return _translated(explain(error), source=called(error.source), target=called(error.target))
        case Unfetched():
            message = explain(error)
            return _translated(message, name=in_words(message.values["name"]))
        case NutgrafError():
            return _translated(explain(error))
    return QCoreApplication.translate(
        "messages", "Something went wrong that should not have ({error}). Your file was not changed; please report it."
    ).format(error=repr(error))


def reason_of(error: Exception) -> str:
    """Why an article failed, the reason first: for a line under its name."""
    from core.wording import explain_briefly

    if isinstance(error, UnreadableFile | Unreachable):
        return _translated(explain_briefly(error))
    return message_of(error)


def doubt_in_words(doubt: Doubt) -> str:
    """Why a translation is marked, in a few words."""
    from core.wording import explain_doubt

    return _translated(explain_doubt(doubt))


def merits_in_words(merits: Iterable[Merit]) -> str:
    """Why a sentence was kept, a reason a line; empty where the algorithm tells none."""
    from core.wording import explain_merit

    reasons = [_translated(explain_merit(merit)) for merit in merits]
    if not reasons:
        return ""
    return QCoreApplication.translate("messages", "Kept because") + "".join(f"\n• {reason}" for reason in reasons)


def _translated(message: Message, **values: str) -> str:
    """The sentence, with ``values`` in the place of those that the core can tell only in English."""
    return in_words(message.template).format(**{**message.values, **values})
