"""The core's errors and doubts as sentences in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.errors import NutgrafError
from core.model import Doubt
from core.wording import Message, explain, explain_doubt


def _translated(message: Message) -> str:
    return QCoreApplication.translate("messages", message.template).format(**message.values)


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
