"""How much of a file is read. Above these an input is refused, so that no file can freeze or fill the machine."""

from __future__ import annotations

# Bytes of a text file: ten million letters are fifteen novels; nobody reads such a file as an article.
TEXT = 10 * 1024 * 1024

# Bytes of a file of any other format, which may be mostly pictures.
FILE = 100 * 1024 * 1024

# Bytes that one file may unpack to, all its parts that are looked at together.
UNPACKED = 64 * 1024 * 1024
