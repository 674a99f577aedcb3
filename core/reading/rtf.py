"""Rich Text Format into a ``Draft``.

RTF is letters, control words, and groups that inherit the state of those around them. striprtf, the one library for it
that is kept up, gives a single string: roles, notes, metadata, what is hidden or deleted and half of the code pages are
lost on the way.
"""

from __future__ import annotations

import locale
import re
from copy import copy
from dataclasses import dataclass

from core.errors import Reason
from core.model import Role
from core.reading import limits
from core.reading.draft import Draft, Raw
from core.reading.flow import Flow, iso_date
from core.reading.rtf_definitions import PLAIN, Fonts, Styles, page
from core.reading.rtf_words import BOXES, INFO, KNOWN, MARGINS, PAGES, SKIPPED, SYMBOLS

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})?[ ]?"
    r"|(?P<bytes>(?:\\'[0-9a-fA-F]{2})++)"
    r"|\\(?P<symbol>[^a-zA-Z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}]+)"
)
_NOT_TEXT = {ord("\r"): None, ord("\n"): None, 0: None}

# Tables within tables: no program writes more.
_NESTED = 9

# No title, and no name of an author, is longer, in characters.
_NAME = 1000

# The destination of what is read by nobody.
_NOWHERE = "nowhere"


def read(raw: Raw) -> Draft:
    """The draft of an RTF file as it is printed: notes after the text; pictures, comments, hidden text left out.

    Raises UnreadableFile: BROKEN where it ends in the middle, HOSTILE, TOO_LARGE.
    """
    text = raw.data.decode("latin-1").lstrip("\xef\xbb\xbf \t\r\n")
    if sum(map(text.count, "\\{}")) > limits.MARKS:
        raise raw.refusal(Reason.TOO_LARGE)
    reader = _Reader(raw)
    try:
        whole = reader.read(text)
    except _TooDeep as error:
        raise raw.refusal(Reason.HOSTILE) from error
    if not whole:
        raise raw.refusal(Reason.BROKEN)
    info = reader.info
    return Draft(
        reader.flow.paragraphs(),
        title=info.get("title", ""),
        author=info.get("author", ""),
        date=iso_date(info.get("creatim", "")),
        language=reader.language,
    )


class _TooDeep(ValueError):
    """More groups within groups than any program writes."""


@dataclass(slots=True)
class _State:
    """What a group inherits from the one around it; but for ``part``, which is what it opened itself."""

    destination: str = ""
    font: int = -1
    replaced: int = 1
    hidden: bool = False
    deleted: bool = False
    style: int = 0
    outline: int = PLAIN
    listed: bool = False
    nested: int = 0
    part: str = ""


class _Reader:
    """Reads one document into ``flow``, ``info`` and ``language``."""

    def __init__(self, raw: Raw) -> None:
        self.flow = Flow(raw)
        self.info: dict[str, str] = {}
        self.language = ""
        self._state = _State()
        self._groups: list[_State] = []
        self._fonts = Fonts()
        self._default_font = 0
        self._styles = Styles()
        # The cells that are open, in the document, and in each note or text box within it.
        self._cells = [0]
        self._bytes = bytearray()
        self._high = 0
        self._to_skip = 0
        self._fresh = self._starred = self._numbered = False

    def read(self, text: str) -> bool:
        """Reads it all; False where it ends in the middle of something. Raises _TooDeep."""
        at = 0
        whole = False
        while match := _TOKEN.match(text, at):
            at = match.end()
            match match.lastgroup:
                case "text" | "bytes" if self._state.destination == _NOWHERE:
                    self._fresh = False
                case "text":
                    self._letters(match["text"].translate(_NOT_TEXT).encode("latin-1"))
                case "bytes":
                    self._letters(bytes.fromhex(match["bytes"].replace("\\'", "")))
                case "word" | "number":
                    at += self._control(match["word"], match["number"])
                case "symbol":
                    self._sign(match["symbol"])
                case _ if match["brace"] == "{":
                    self._begin()
                case _:
                    self._end()
                    if not self._groups:
                        whole = True
                        break
        # Some programs forget the last brace.
        self._flush()
        whole = whole or (len(self._groups) == 1 and not self.flow.pending)
        self._settle(0)
        return whole

    def _letters(self, data: bytes) -> None:
        self._fresh = self._fresh and not data
        self._bytes += data[self._to_skip :]
        self._to_skip = max(self._to_skip - len(data), 0)

    def _flush(self) -> None:
        """Decodes the letters that came since the last control word: only together are they characters."""
        if self._bytes:
            if encoding := self._fonts.page_of(self._state.font):
                self._tell(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

    def _tell(self, text: str) -> None:
        """Puts a text where its group belongs."""
        state = self._state
        match state.destination:
            case "":
                if not state.hidden and not state.deleted:
                    self._settle(state.nested)
                    self.flow.text(text)
            case "stylesheet":
                self._styles.tell(text)
            case "title" | "author":
                self.info[state.destination] = (self.info.get(state.destination, "") + text)[:_NAME]

    def _sign(self, symbol: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        self._flush()
        if symbol == "*":
            # Only at the beginning of a group does it say that who does not know the group may leave it out.
            self._starred = self._fresh
        elif symbol in "\r\n":
            self._paragraph()
        elif symbol in SYMBOLS:
            self._tell(SYMBOLS[symbol])

    def _begin(self) -> None:
        self._flush()
        if len(self._groups) >= limits.DEPTH:
            raise _TooDeep
        self._groups.append(self._state)
        self._state = copy(self._state)
        self._state.part = ""
        self._fresh, self._starred = True, False
        self._to_skip = 0

    def _end(self) -> None:
        self._flush()
        self._to_skip = 0
        state = self._state
        if state.destination == "stylesheet":
            self._styles.end(state.style, state.outline)
        if state.part:
            self._settle(0)
            self._cells.pop()
            self.flow.end(*self._role())
            {"note": self.flow.close_note, "box": self.flow.close_box, "margin": self.flow.close_margin}[state.part]()
        self._state = self._groups.pop() if self._groups else _State()

    def _control(self, word: str, digits: str | None) -> int:
        """Follows a control word; the number of characters after it that are not RTF is returned."""
        self._flush()
        self._fresh = False
        self._to_skip = 0
        number = int(digits) if digits else 0
        if word == "bin":
            return max(number, 0)
        state = self._state
        if self._starred:
            self._starred = False
            if word not in KNOWN:
                state.destination = _NOWHERE
        if word == "nestrow":
            self._settle(1)
            self.flow.end_row()
        elif state.destination == "fonttbl":
            self._fonts.describe(word, number)
        elif state.destination == "stylesheet":
            self._describe_style(word, number)
        elif state.destination == "info":
            state.destination = word if word in INFO else _NOWHERE
        elif state.destination == "creatim":
            if word in ("yr", "mo", "dy"):
                before = self.info.get("creatim")
                self.info["creatim"] = f"{before}-{number:02}" if before else str(number)
        elif state.destination == "":
            self._format(word, number, digits)
        return 0

    def _format(self, word: str, number: int, digits: str | None) -> None:
        """Follows a control word of the text itself."""
        state = self._state
        on = digits is None or number != 0
        match word:
            case "par" | "sect" | "page":
                self._paragraph()
            case "u":
                self._character(number % 0x10000)
            case "uc":
                state.replaced = max(number, 0)
            case "f":
                state.font = number
            case "plain":
                state.font, state.hidden, state.deleted = self._default_font, False, False
            case "v":
                state.hidden = on
            case "deleted":
                state.deleted = on
            case "pard":
                state.style, state.outline, state.listed, state.nested = 0, PLAIN, False, 0
            case "s":
                state.style = number
            case "outlinelevel":
                state.outline = number
            case "ls":
                state.listed = on
            case "intbl":
                state.nested = max(state.nested, 1) if on else 0
            case "itap":
                state.nested = min(max(number, 0), _NESTED)
            case "cell" | "nestcell":
                self._close_cell(1 if word == "cell" else 2)
            case "row":
                self._settle(0)
                self.flow.end_row()
            case "listtext" | "pntext":
                self._numbered = True
                state.destination = _NOWHERE
            case "footnote":
                self._open("note")
            case "ansicpg":
                self._fonts.page = page(number) or self._fonts.page
            case "deff":
                self._default_font = state.font = number
            case "deflang":
                self.language = locale.windows_locale.get(number, "").replace("_", "-")
            case "fonttbl" | "stylesheet" | "info":
                state.destination = word
            case _ if word in SYMBOLS:
                self._tell(SYMBOLS[word])
            case _ if word in SKIPPED:
                state.destination = _NOWHERE
            case _ if word in MARGINS:
                self._open("margin")
            case _ if word in BOXES:
                self._open("box")
            case _ if word in PAGES:
                self._fonts.page = PAGES[word]

    def _open(self, part: str) -> None:
        """Begins a note, a text box or a running head, which the group's end closes."""
        if self._state.part:
            return
        self.flow.open()
        self._cells.append(0)
        self._state.part = part
        self._state.style, self._state.outline, self._state.listed, self._state.nested = 0, PLAIN, False, 0

    def _character(self, number: int) -> None:
        """A unit of UTF-16, and the letters that stand for it in older programs are to be left out."""
        self._to_skip = self._state.replaced
        if 0xD800 <= number < 0xDC00:
            self._high = number
            return
        if 0xDC00 <= number < 0xE000:
            number = 0x10000 + ((self._high - 0xD800) << 10) + number - 0xDC00 if self._high else 0
        self._high = 0
        # The private area is a font's own pictures.
        if number and not 0xE000 <= number < 0xF900:
            self._tell(chr(number))

    def _paragraph(self) -> None:
        if self._state.destination == "":
            self._settle(self._state.nested)
            self.flow.end(*self._role())
            self._numbered = False

    def _role(self) -> tuple[Role | None, int]:
        state = self._state
        role, level = self._styles.role(state.style)
        if role is None and 0 <= state.outline < PLAIN:
            return Role.HEADING, state.outline + 1
        if role is None and (state.listed or self._numbered):
            return Role.LIST, 0
        return role, level

    def _settle(self, nested: int) -> None:
        """Opens and closes cells until as many are open as a paragraph is nested in."""
        while self._cells[-1] < nested:
            self.flow.open()
            self._cells[-1] += 1
        while self._cells[-1] > nested:
            self.flow.close_cell()
            self.flow.end_row()
            self._cells[-1] -= 1

    def _close_cell(self, least: int) -> None:
        nested = max(self._state.nested, self._cells[-1])
        if nested:
            self._settle(max(nested, least) if least > 1 else 1)
        self.flow.end(*self._role())
        if nested:
            self.flow.close_cell()
            self._cells[-1] -= 1

    def _describe_style(self, word: str, number: int) -> None:
        match word:
            case "s":
                self._state.style = number
            case "cs" | "ds" | "ts":
                self._state.destination = _NOWHERE
            case "sbasedon":
                self._styles.base(number)
            case "outlinelevel":
                self._state.outline = number
