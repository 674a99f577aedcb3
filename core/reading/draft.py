"""What every format's reader takes and gives: a ``Raw`` input in, a ``Draft`` out. The rest is the same for all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading import encodings

# "annual-report_v2": small letters and digits between hyphens and underscores, as nobody writes a title.
_FILE_NAME = re.compile(r"[^\W_]+(?:[-_]+[^\W_]+)+")


def is_file_name(title: str) -> bool:
    """Whether what a file calls its title is the name of a file, which programs fill in where nobody gives one."""
    return _FILE_NAME.fullmatch(title) is not None and title == title.lower()


@dataclass(frozen=True, slots=True)
class Raw:
    """An input before any of it is understood; ``path`` is the file or the name of a pasted text, for errors.

    ``encoding`` is what a person chose; ``charset`` is what a server or a mail says, who may be wrong.
    """

    content: bytes | str
    path: Path | str
    encoding: str | None = None
    charset: str = ""

    def decoded(self, declared: str = "") -> tuple[str, str | None]:
        """The text and the codec that it came out by, None where it was text already.

        ``declared`` is what the content says that it is encoded in, in case ``charset`` says nothing.

        Raises UnreadableFile where it is binary, or can't be decoded by the encoding that was asked for.
        """
        if isinstance(self.content, str):
            return self.content, None
        try:
            return encodings.decode(self.content, self.encoding, self.charset or declared)
        except encodings.NotText as error:
            raise self.refusal(Reason.BINARY) from error
        except (LookupError, UnicodeError) as error:
            raise self.refusal(Reason.ENCODING, self.encoding or "") from error

    @property
    def data(self) -> bytes:
        """The bytes of a file; those of a text that was handed over as one are its UTF-8."""
        return self.content.encode(errors="replace") if isinstance(self.content, str) else self.content

    def refusal(self, reason: Reason, detail: str = "") -> UnreadableFile:
        """The error to raise for this input."""
        return UnreadableFile(self.path, reason, detail)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part of a draft; ``role`` is what the format says that it is, None where only its text can tell.

    ``verbatim`` is whether it is a listing, as of a program: never summarised, even where there is nothing else.
    """

    text: str
    role: Role | None = None
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What a format's reader makes of a file: paragraphs in reading order, and what the format knows besides.

    ``title``, ``author`` and ``language`` are hints: the text itself has the last word. ``language`` may be a tag such
    as ``pt-BR``, ``date`` is in ISO 8601, ``url`` is where the article was published. ``encoding`` is the codec that
    the text was decoded by, None where there was none.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    author: str = ""
    language: str = ""
    date: str = ""
    url: str = ""
    encoding: str | None = None
