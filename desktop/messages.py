"""The core's errors and doubts as sentences in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt

from core.errors import NutgrafError
from core.model import Doubt, Merit
from core.wording import Message, explain, explain_doubt, explain_merit


def _translated(message: Message) -> str:
    return QCoreApplication.translate("messages", message.template).format(**message.values)


def as_text(text: str) -> str:
    """A text as a tooltip shows it word for word, whatever it holds: Qt takes what looks like HTML for HTML.

    It never fetches anything over HTTP, but would open a picture by its path, which under Windows may be on a server.
    """
    return f"<qt>{escape(text)}</qt>" if Qt.mightBeRichText(text) else text


def message_of(error: Exception) -> str:
    """What happened, what is safe and what to do, in one or two sentences."""
    if isinstance(error, NutgrafError):
        return _translated(explain(error))
    return QCoreApplication.translate(
        "messages", "Something went wrong that should not have ({error}). Your file was not changed; please report it."
    ).format(error=repr(error))


def doubt_in_words(doubt: Doubt) -> str:
    """Why a translation is marked, in a few words."""
    return _translated(explain_doubt(doubt))


def merits_in_words(merits: Iterable[Merit]) -> str:
    """Why a sentence was kept, a reason a line; empty where the algorithm tells none."""
    reasons = [_translated(explain_merit(merit)) for merit in merits]
    if not reasons:
        return ""
    return QCoreApplication.translate("messages", "Kept because") + "".join(f"\n• {reason}" for reason in reasons)
