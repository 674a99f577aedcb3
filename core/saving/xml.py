"""Text as XML can hold it: the two translation memory formats and the office formats all go through here."""

from __future__ import annotations

import re

# All that XML 1.0 has no way to write, not even as a reference.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text with a replacement character for each that XML forbids, such as control characters."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
