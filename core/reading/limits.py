"""How much of a file is read. Above these an input is refused, so that no file can freeze or fill the machine."""

from __future__ import annotations

# Bytes of a text file: ten million letters are fifteen novels; nobody reads such a file as an article.
TEXT = 10 * 1024 * 1024

# Bytes of a file of any other format, which may be mostly pictures.
FILE = 100 * 1024 * 1024

# Bytes that one file may unpack to, all its parts that are looked at together.
UNPACKED = 64 * 1024 * 1024

# Files in an archive: a book of a thousand chapters with a picture each has two thousand.
ENTRIES = 10_000

# How many times smaller an archive may have made what is above UNPACKED: text rarely shrinks below a thirtieth, a bomb
# to a thousandth. It only tells a hostile file from one that is too large.
RATIO = 100

# Tags and attributes in the XML of one file, control words and braces in an RTF: a novel has some hundred thousand. In
# memory they take many times what they take in the file.
MARKS = 2_000_000

# Paragraphs of an article: a long novel has twenty thousand. Each costs as much as some hundred letters.
PARAGRAPHS = 50_000

# Groups within groups in an RTF. (XML may be 256 deep: the parser's own limit.)
DEPTH = 1_000

# Pages of a PDF, and letters on all of them: War and Peace has three million on 1,400.
PAGES = 2_000
LETTERS = 5_000_000

# Seconds of the processor, besides what reading its letters takes, and bytes of memory that may be spent on a PDF.
SECONDS = 8
MEMORY = 400 * 1024 * 1024

# Characters of a web page but for its scripts, styles and embedded pictures; tags, opening and closing; and how deep
# they nest. The longest articles of encyclopaedias have a fifth of these. What is told from what takes time.
PAGE = 5_000_000
TAGS = 60_000
NESTED = 400

# Bytes and lines of a mail or of a page saved as one file, with all that is attached; and how deep its parts nest.
MAIL = 50 * 1024 * 1024
MAIL_LINES = 1_000_000
PARTS_DEEP = 20

# A page that is fetched: bytes on the way and unpacked, seconds for a connection or the next bytes, seconds in all,
# and how often it may send one elsewhere.
FETCHED = 30 * 1024 * 1024
SILENCE = 15
FETCHING = 60
REDIRECTS = 10
