"""How much of a file is read. Above these an input is refused, so that no file can freeze or fill the machine."""

from __future__ import annotations

# Bytes of a text file: ten million letters are fifteen novels; nobody reads such a file as an article.
TEXT = 10 * 1024 * 1024
