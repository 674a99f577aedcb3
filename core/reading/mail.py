"""Mails (.eml) and web pages saved as one file (.mhtml) into a ``Draft``. Attachments are not looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import groupby

from core.errors import Reason, UnreadableFile
from core.model import Role
from core.reading import encodings, html, limits, plain
from core.reading.draft import Draft, Paragraph, Raw

# What programs put before a subject that is answered or passed on.
_ANSWERED = re.compile(
    r"(?:\s*(?:re|aw|sv|vs|fwd?|wg|tr|rv|enc|res|rif|r|i|antw|odp|ynt|отв|回复|转发|答复)\s*(?:\[\d+\])?[:：])+\s*",
    re.I,
)

# A header that the parser would take minutes for: it reads each many times over.
_LONG_HEADER = re.compile(rb"^(?:Content-[\w-]{1,40}|Date|From|Subject):[^\n]{20000}", re.MULTILINE | re.IGNORECASE)

# From here on a mail is its sender's signature, or another mail.
_SIGNATURE = re.compile(r"^-- ?$")
_FORWARDED = re.compile(r"^\s*(?:-{3,}[^-]{4,60}-{3,}|_{20,}|Begin forwarded message:)\s*$")

# The headers of a mail within a mail, in any language: a word, a colon, and what no sentence has there.
_INNER_HEADER = re.compile(r"^\s*\*?[^\W\d_][^:\n]{0,20}\*?\s?[:：]\*?\s+\S")

# A line that says whose words are quoted under it.
_ATTRIBUTION = re.compile(r"(?=.*(?:\d|@)).{8,200}[:：]\s*$", re.DOTALL)

_ADDRESS = re.compile(r"https?://\S+")

# Plain text with more addresses of pages than one for so many words was made of the other text by a program.
_WORDS_PER_ADDRESS = 40

# Of a mail's two texts, the plain one is taken unless it has less than this share of the other's words.
_AS_LONG = 0.6

_TEXTS = ("text/plain", "text/html", "application/xhtml+xml")

# Mails of which no part can be read without a key.
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def read(raw: Raw) -> Draft:
    """The draft of a mail or of a saved page: its text, with answers, signatures and what they quote told apart.

    Raises UnreadableFile where it holds no text, is encrypted, or nests too deep.
    """
    data = raw.data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.count(b"\n") > limits.MAIL_LINES:
        raise raw.refusal(Reason.TOO_LARGE)
    if _LONG_HEADER.search(data):
        raise raw.refusal(Reason.HOSTILE)
    try:
        message = message_from_bytes(data)
        parts = list(_texts(message, 0))
    except RecursionError as error:
        raise raw.refusal(Reason.HOSTILE) from error
    if message.get_content_type() in _ENCRYPTED:
        raise raw.refusal(Reason.ENCRYPTED)
    pages = [part for part in parts if part.get_content_type() != "text/plain"]
    if pages and (message["Snapshot-Content-Location"] or pages[0]["Content-Location"]):
        return _saved_page(message, pages[0], raw)
    subject = _without_answers(_header(message, "Subject"))
    draft = _body(parts, raw)
    if subject and all(p.role is not Role.HEADLINE for p in draft.paragraphs):
        draft = replace(draft, paragraphs=(Paragraph(subject, Role.HEADLINE), *draft.paragraphs))
    name, address = parseaddr(_header(message, "From"))
    return replace(draft, title=subject or draft.title, author=name or address, date=_date(message) or draft.date)


def _without_answers(subject: str) -> str:
    answered = _ANSWERED.match(subject)
    return subject[answered.end() :] if answered else subject


def _texts(part: Message, depth: int) -> Iterator[Message]:
    """The parts of a mail that hold its text, in order. Raises RecursionError where parts nest too deep."""
    if depth > limits.PARTS_DEEP:
        raise RecursionError
    # To be asked only for a list of parts: a text would be decoded, by a charset that may be no name at all.
    if part.is_multipart():
        for inner in part.get_payload():
            if isinstance(inner, Message):
                yield from _texts(inner, depth + 1)
    elif part.get_content_type() in _TEXTS and part.get_content_disposition() != "attachment":
        yield part


def _inner(part: Message, raw: Raw) -> Raw:
    """The content of a part as an input of its own."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    try:
        charset = part.get_content_charset() or ""
    except ValueError:
        # A name with a null character in it.
        charset = ""
    return replace(raw, content=content, charset=charset)


def _saved_page(message: Message, part: Message, raw: Raw) -> Draft:
    draft = html.read(_inner(part, raw))
    url = message["Snapshot-Content-Location"] or part["Content-Location"] or ""
    told = str(url).strip() if re.match(r"\s*https?://", str(url)) else ""
    return replace(draft, url=told or draft.url, title=draft.title or _header(message, "Subject"))


def _body(parts: list[Message], raw: Raw) -> Draft:
    """The text of a mail; of two, the plain one, unless a program made it of the other and left half of it out."""
    written = next((part for part in parts if part.get_content_type() == "text/plain"), None)
    formatted = next((part for part in parts if part.get_content_type() != "text/plain"), None)
    if written is None:
        if formatted is None:
            raise raw.refusal(Reason.EMPTY)
        return html.read(_inner(formatted, raw))
    if formatted is None:
        return _plain(written, raw)
    plainly = _plain(written, raw)
    try:
        draft = html.read(_inner(formatted, raw))
    except UnreadableFile:
        return plainly
    text = "\n".join(p.text for p in plainly.paragraphs)
    addresses = len(_ADDRESS.findall(text))
    words = len(_ADDRESS.sub("", text).split())
    shown = sum(len(p.text.split()) for p in draft.paragraphs)
    return plainly if words > max(_AS_LONG * shown, _WORDS_PER_ADDRESS * addresses) else draft


def _plain(part: Message, raw: Raw) -> Draft:
    text, encoding = _inner(part, raw).decoded()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if part.get_param("format") == "flowed":
        lines = _unflowed(lines, space="" if str(part.get_param("delsp")).lower() == "yes" else " ")
    end = next((i for i, line in enumerate(lines) if _SIGNATURE.match(line)), len(lines))
    other = next((i for i, line in enumerate(lines[:end]) if _FORWARDED.match(line)), end)
    own = list(_answers(lines[:other]))
    # Under no words of the sender's own, what was passed on is what the mail is about.
    passed_on = [
        Paragraph(
            p.text, Role.BOILERPLATE if _INNER_HEADER.match(p.text) and i < 6 else (Role.QUOTE if own else p.role)
        )
        for i, p in enumerate(plain.paragraphs("\n".join(lines[other + 1 : end])))
    ]
    signed = [Paragraph(p.text, Role.BOILERPLATE) for p in plain.paragraphs("\n".join(lines[end + 1 :]))]
    return Draft((*own, *passed_on, *signed), encoding=encoding)


def _unflowed(lines: list[str], space: str) -> list[str]:
    """The lines of a text in format=flowed (RFC 3676) with those joined that end in a space."""
    made: list[str] = []
    flows = False
    for line in lines:
        quoted = line.startswith(">")
        if flows and not quoted and not _SIGNATURE.match(line):
            made[-1] = made[-1].removesuffix(" ") + space + line.removeprefix(" ")
        else:
            made.append(line)
        flows = line.endswith(" ") and not quoted and not _SIGNATURE.match(line)
    return made


def _answers(lines: list[str]) -> Iterator[Paragraph]:
    """The paragraphs of a mail with what it quotes as quotes, and the lines that say whose words these are as none."""
    runs = [(quoted, list(run)) for quoted, run in groupby(lines, key=lambda line: line.startswith(">"))]
    for i, (quoted, run) in enumerate(runs):
        if quoted:
            yield from (Paragraph(p.text, Role.QUOTE) for p in plain.paragraphs("\n".join(map(_unquoted, run))))
            continue
        made = list(plain.paragraphs("\n".join(run)))
        if made and i + 1 < len(runs) and _ATTRIBUTION.match(made[-1].text):
            made[-1] = Paragraph(made[-1].text, Role.BOILERPLATE)
        yield from made


def _unquoted(line: str) -> str:
    return line.lstrip("> ")


def _header(message: Message, name: str) -> str:
    """A header as text, whatever it was encoded by; what can't be decoded stays as it is written."""
    value = message.get(name, "")
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return " ".join(str(value).split())
    return " ".join("".join(_piece(content, charset) for content, charset in pieces).split())


def _piece(content: bytes | str, charset: str | None) -> str:
    if isinstance(content, str):
        return content
    try:
        return encodings.decode(content, declared=charset or "")[0]
    except encodings.NotText:
        return content.decode("ascii", "replace")


def _date(message: Message) -> str:
    """When a mail was sent, in ISO 8601; nothing where it does not say."""
    try:
        return parsedate_to_datetime(_header(message, "Date")).isoformat()
    except (TypeError, ValueError, OverflowError):
        return ""
