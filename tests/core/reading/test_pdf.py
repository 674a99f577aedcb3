"""PDF into paragraphs in reading order. The files are written here, object by object."""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import random
import textwrap
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from core.errors import Reason, UnreadableFile
from core.model import Article, Role, Text
from core.reading import limits, read
from core.reading.draft import Draft, Raw
from core.reading.pdf import read as read_pdf

FERRY = (
    "The ferry left the island an hour late because the captain could not find his glasses, and nobody else on board "
    "was allowed to steer it. When they were found at last, in the pocket of the cook, the tide had turned and the "
    "whole harbour had come to watch the boat go out into the evening."
)
STORM = (
    "On the second day the wind went round to the north and the sea rose until no boat could leave. The teacher kept "
    "the children in the school, where they sang and counted the waves that came over the wall. By nightfall they had "
    "reached four hundred and were too tired to go on."
)
BREAD = (
    "Bread was the first thing to run out. The baker gave what was left to the old people of the upper village and "
    "told everybody else to boil potatoes, which they did without a word of complaint for the rest of that week."
)
SPRING = (
    "In spring the harbour master counted the boats again and found one more than in autumn. Nobody could say whose it "
    "was, and so it was given to the school, which named it after the storm and painted it yellow."
)

Drawn = tuple[float, float, str, float, str]


def line(x: float, y: float, text: str, size: float = 10, font: str = "F") -> Drawn:
    """A line of text at a place in points, counted from the lower left; the font F is plain, B bold, U Unicode."""
    return x, y, text, size, font


def width(text: str) -> float:
    """About how wide a text is in Helvetica, in ems."""
    return sum(0.25 if c in "iljtf.,' " else 0.8 if c in "mwMW" else 0.68 if c.isupper() else 0.54 for c in text)


def wrapped(x: float, y: float, text: str, points: float = 400, size: float = 10, indent: float = 0) -> list[Drawn]:
    """The lines of a paragraph, so many points wide."""
    rows = [""]
    for word in text.split():
        room = points - indent * (len(rows) == 1)
        if width(f"{rows[-1]} {word}") * size > room:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return [line(x + indent * (i == 0), y - 1.2 * size * i, row, size) for i, row in enumerate(rows)]


def stream(data: bytes, about: str = "") -> bytes:
    return f"<</Length {len(data)}{about}>>stream\n".encode() + data + b"\nendstream"


def shown(drawn: Iterable[Drawn]) -> bytes:
    parts = []
    for x, y, text, size, font in drawn:
        code = "utf-16-be" if font == "U" else "cp1252"
        parts.append(f"BT /{font} {size} Tf {x:.1f} {y:.1f} Td <{text.encode(code).hex()}> Tj ET")
    return "\n".join(parts).encode()


def written(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """A PDF of these objects, the first of which is the catalogue."""
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, value in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(made)


def pdf(*pages: Iterable[Drawn] | bytes, about: str = "", language: str = "") -> bytes:
    """A PDF of such pages: lines of text, or a content stream."""
    first = 8
    kids = " ".join(f"{first + 2 * i} 0 R" for i in range(len(pages)))
    streams = [page if isinstance(page, bytes) else shown(page) for page in pages]
    letters = sorted({c for p in pages if not isinstance(p, bytes) for d in p if d[4] == "U" for c in d[2]})
    units = "".join(f"<{ord(c):04x}> <{ord(c):04x}>\n" for c in letters)
    unicode = f"1 begincodespacerange <0000> <ffff> endcodespacerange {len(letters)} beginbfchar\n{units}endbfchar"
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/Lang({language})>>".encode(),
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Type/Font"
        b"/Subtype/CIDFontType2/BaseFont/Any/DW 500/CIDSystemInfo<</Registry(A)/Ordering(Identity)/Supplement 0>>>>]>>",
        stream(unicode.encode()),
        f"<<{about}>>".encode(),
    ]
    for i, content in enumerate(streams):
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {first + 2 * i + 1} 0 R"
            "/Resources<</Font<</F 3 0 R/B 4 0 R/U 5 0 R>>>>>>".encode(),
            stream(content),
        ]
    return written(objects, "/Info 7 0 R")


def draft(data: bytes) -> Draft:
    return read_pdf(Raw(data, "x.pdf"))


def blocks(data: bytes) -> list[tuple[Role, str]]:
    article: Article = read(Text(data, "x.pdf"))
    return [(block.role, article.text[block.start : block.end]) for block in article.blocks]


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in draft(data).paragraphs]


def refused(data: bytes) -> Reason:
    with pytest.raises(UnreadableFile) as caught:
        draft(data)
    return caught.value.reason


def test_lines_become_paragraphs_told_apart_by_space() -> None:
    assert texts(pdf(wrapped(60, 780, FERRY) + wrapped(60, 730, STORM))) == [FERRY, STORM]


def test_lines_become_paragraphs_told_apart_by_an_indent() -> None:
    drawn: list[Drawn] = []
    for text in (FERRY, STORM, BREAD):
        drawn += wrapped(60, drawn[-1][1] - 12 if drawn else 780, text, indent=15)
    assert texts(pdf(drawn)) == [FERRY, STORM, BREAD]


@pytest.mark.parametrize("by_row", [False, True])
def test_two_columns_are_read_one_after_the_other(by_row: bool) -> None:
    left = wrapped(60, 700, f"{FERRY} {STORM}", 220)
    right = wrapped(320, 700, f"{BREAD} {SPRING} {FERRY}", 220)
    title = [line(60, 780, "Late boats and yellow paint on the island", 20)]
    columns = sorted(left + right, key=lambda drawn: -drawn[1]) if by_row else left + right
    assert texts(pdf(title + columns)) == [title[0][2], f"{FERRY} {STORM}", f"{BREAD} {SPRING} {FERRY}"]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = wrapped(60, 780, f"{FERRY} {STORM} {BREAD} {SPRING}", 220)
    size = len(lines) // 3
    moved = [
        [(x + dx, y + 12 * size * n, *rest) for x, y, *rest in lines[n * size : (n + 1) * size]]
        for n, dx in ((0, 0), (1, 260))
    ]
    rest = [(x, y + 24 * size, *more) for x, y, *more in lines[2 * size :]]
    assert texts(pdf(moved[0] + moved[1], rest)) == [f"{FERRY} {STORM} {BREAD} {SPRING}"]


def test_hyphens_of_line_ends_go_and_those_of_words_stay() -> None:
    rows = [
        "The har-",
        "bour had a well-known captain, who was well-",
        "known in every other harbour of the north. He spoke of ship-",
        "wrecks on the way, of Vor-",
        "und Nachteile, and of the years 1939–",
        "1945 and the Anglo-",
        "American fleet.",
    ]
    drawn = [line(60, 780 - 12 * i, row) for i, row in enumerate(rows)]
    wide = [line(60, 780 - 12 * len(rows), FERRY[:86])]
    assert " ".join(texts(pdf(drawn + wide))).startswith(
        "The harbour had a well-known captain, who was well-known in every other harbour of the north. He spoke of "
        "shipwrecks on the way, of Vor- und Nachteile, and of the years 1939–1945 and the Anglo-American fleet."
    )


def test_running_heads_and_page_numbers_are_no_text() -> None:
    whole = f"{FERRY} {STORM} {BREAD} {SPRING}"
    lines = wrapped(60, 0, whole)
    pages = [
        [
            line(60, 810, "The Island Quarterly"),
            *((x, 760 - 12 * j, *rest) for j, (x, _, *rest) in enumerate(lines[i : i + 3])),
            line(290, 40, f"- {i + 11} -"),
        ]
        for i in range(0, len(lines), 3)
    ]
    made = draft(pdf(*pages)).paragraphs
    assert [(p.text, p.role) for p in made] == [(whole, None), ("The Island Quarterly", Role.BOILERPLATE)]


def test_a_footnote_does_not_stand_within_a_paragraph() -> None:
    lines = wrapped(60, 700, f"{FERRY} {STORM}")
    note = [line(60, 80, "1 The cook denied it for the rest of his life.", 7)]
    content = shown(lines[:3] + note).replace(b" Tj", b" Tj /F 6 Tf 4 Ts (1) Tj 0 Ts", 1)
    second = [(x, y + 200, *rest) for x, y, *rest in lines[3:]]
    made = draft(pdf(content, second)).paragraphs
    assert [(p.text, p.role) for p in made] == [(f"{FERRY} {STORM}", None), (note[0][2], Role.LIST)]


def test_title_headings_captions_and_tables_have_their_roles() -> None:
    drawn = [
        line(60, 790, "The boat that nobody owned", 22),
        line(60, 760, "By Ana Reis", 10),
        *wrapped(60, 720, FERRY),
        line(60, 660, "A hard winter", 10, "B"),
        *wrapped(60, 645, STORM),
        line(60, 590, "Table 1: Boats in the harbour", 9),
        *(line(60, y, name) for y, name in ((570, "Village"), (556, "West"), (542, "East"))),
        *(line(200, y, number) for y, number in ((570, "Boats"), (556, "4"), (542, "12"))),
        *(line(300, y, number) for y, number in ((570, "Crew"), (556, "19"), (542, "30"))),
        *wrapped(60, 500, SPRING),
        line(60, 440, "References", 10, "B"),
        line(60, 425, "Reis, A. (2019). A history of small boats. Island Press."),
    ]
    assert blocks(pdf(drawn)) == [
        (Role.HEADLINE, "The boat that nobody owned"),
        (Role.BYLINE, "By Ana Reis"),
        (Role.TEXT, FERRY),
        (Role.HEADING, "A hard winter"),
        (Role.TEXT, STORM),
        (Role.CAPTION, "Table 1: Boats in the harbour"),
        (Role.LIST, "Village | Boats | Crew"),
        (Role.LIST, "West | 4 | 19"),
        (Role.LIST, "East | 12 | 30"),
        (Role.TEXT, SPRING),
        (Role.HEADING, "References"),
        (Role.LIST, "Reis, A. (2019). A history of small boats. Island Press."),
    ]


def test_a_caption_does_not_break_the_paragraph_around_it() -> None:
    lines = wrapped(60, 700, STORM)
    caption = [line(60, 600, "Figure 2. The wall in winter.", 8)]
    after = [(x, y - 150, *rest) for x, y, *rest in lines[2:]]
    made = draft(pdf(lines[:2] + caption + after)).paragraphs
    assert [(p.text, p.role) for p in made] == [(STORM, None), ("Figure 2. The wall in winter.", Role.CAPTION)]


def test_items_are_a_list() -> None:
    drawn = [*wrapped(60, 780, BREAD), line(70, 730, "• rope"), line(70, 718, "• tar"), line(70, 706, "2. Sails")]
    made = draft(pdf(drawn)).paragraphs
    assert [(p.text, p.role) for p in made[1:]] == [
        ("rope", Role.LIST),
        ("tar", Role.LIST),
        ("2. Sails", Role.LIST),
    ]


def test_text_that_stands_askew_is_no_text_of_the_article() -> None:
    content = shown(wrapped(60, 700, FERRY)) + b"\nBT /F 14 Tf 0 1 -1 0 30 300 Tm (Draft of the third of May) Tj ET"
    assert blocks(pdf(content)) == [(Role.TEXT, FERRY), (Role.BOILERPLATE, "Draft of the third of May")]


def test_a_page_that_was_turned_is_read() -> None:
    rows = textwrap.wrap(FERRY, 90)
    content = "\n".join(f"BT /F 10 Tf 0 1 -1 0 {60 + 12 * i} 60 Tm ({row}) Tj ET" for i, row in enumerate(rows))
    assert texts(pdf(content.encode())) == [FERRY]


def test_ligatures_become_letters() -> None:
    drawn = [line(60, 780, "The o\ufb03ce of the \ufb01rst \ufb02eet", font="U")]
    assert texts(pdf(drawn)) == ["The office of the first fleet"]


def test_right_to_left_text_is_read_from_the_right() -> None:
    sentence = "בסוף הסתיו הפסיקה המעבורת לפעול, ותושבי האי נשארו לבדם עד האביב."
    rows = ["בסוף הסתיו הפסיקה המעבורת", "לפעול, ותושבי האי נשארו", "לבדם עד האביב."]
    drawn = [line(500 - 6 * len(row), 780 - 16 * i, row[::-1], 12, "U") for i, row in enumerate(rows)]
    assert texts(pdf(drawn)) == [sentence]


def test_chinese_lines_are_joined_without_spaces() -> None:
    sentence = "渡船晚了一个小时才离开小岛，因为船长找不到眼镜，而船上没有别人会开船。后来找到了，可是潮水退了。"
    rows = [sentence[i : i + 20] for i in range(0, len(sentence), 20)]
    assert texts(pdf([line(60, 780 - 14 * i, row, 10, "U") for i, row in enumerate(rows)])) == [sentence]


def test_what_the_file_says_of_itself_is_kept() -> None:
    about = "/Title(A year of boats)/Author(Ana Reis)/CreationDate(D:20230405120000Z)"
    made = draft(pdf(wrapped(60, 780, FERRY), about=about, language="en-GB"))
    assert (made.title, made.author, made.date, made.language) == ("A year of boats", "Ana Reis", "2023-04-05", "en-GB")


@pytest.mark.parametrize("title", ["Microsoft Word - report3.doc", "untitled", "final.indd", "Document1", "12-3", ""])
def test_a_title_that_a_program_made_up_is_none(title: str) -> None:
    assert draft(pdf(wrapped(60, 780, FERRY), about=f"/Title({title})/Author(admin)")).title == ""


def test_a_pdf_is_told_by_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"\r\n" + pdf(wrapped(60, 780, FERRY)))
    assert read(path).text == FERRY
    path.write_text("A file that begins with %PDF-1.7 is a PDF. This one does not.")
    assert read(path).text.endswith("This one does not.")


def encrypted(password: bytes) -> bytes:
    """A PDF encrypted by the standard handler, revision 2, that opens with a user's password."""
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")

    def rc4(key: bytes, data: bytes) -> bytes:
        state = list(range(256))
        j = 0
        for i in range(256):
            j = (j + state[i] + key[i % len(key)]) % 256
            state[i], state[j] = state[j], state[i]
        made = bytearray()
        i = j = 0
        for byte in data:
            i = (i + 1) % 256
            j = (j + state[i]) % 256
            state[i], state[j] = state[j], state[i]
            made.append(byte ^ state[(state[i] + state[j]) % 256])
        return bytes(made)

    owner = rc4(hashlib.md5((b"owner" + padding)[:32]).digest()[:5], (password + padding)[:32])
    key = hashlib.md5((password + padding)[:32] + owner + b"\xfc\xff\xff\xff" + b"0" * 16).digest()[:5]
    content = rc4(hashlib.md5(key + b"\x04\0\0\0\0").digest()[:10], shown(wrapped(60, 780, FERRY)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{rc4(key, padding).hex()}>>>".encode(),
    ]
    return written(objects, f"/Encrypt 6 0 R/ID[<{'30' * 16}><{'30' * 16}>]")


def test_a_pdf_that_needs_a_password_is_refused() -> None:
    assert refused(encrypted(b"secret")) is Reason.ENCRYPTED


def test_a_pdf_that_opens_without_a_password_is_read() -> None:
    assert texts(encrypted(b"")) == [FERRY]


def test_pages_without_a_letter_are_scanned() -> None:
    assert refused(pdf(b"0 0 100 100 re f", [line(60, 40, "- -")])) is Reason.SCANNED


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n" + bytes(range(256)) * 20, pdf([])[:200]])
def test_a_pdf_without_a_page_is_broken(data: bytes) -> None:
    assert refused(data) is Reason.BROKEN


def test_a_pdf_of_too_many_pages_or_letters_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf(*[wrapped(60, 780, FERRY)] * 3)
    monkeypatch.setattr(limits, "LETTERS", 3 * len(FERRY) - 1)
    assert refused(data) is Reason.TOO_LARGE
    monkeypatch.setattr(limits, "PAGES", 2)
    assert refused(data) is Reason.TOO_LARGE


def one_page(content: bytes, *more: bytes, resources: str = "") -> bytes:
    return written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>".encode(),
            content,
            *more,
        ]
    )


def test_a_page_that_fills_the_memory_is_hostile() -> None:
    packed = zlib.compress(zlib.compress(b"q " * 50_000_000, 1), 9)
    assert refused(one_page(stream(packed, "/Filter[/FlateDecode/FlateDecode]"))) is Reason.HOSTILE


def test_a_page_that_never_ends_is_hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    about = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {} 0 R>>>>"
    forms = [stream(b"/X Do " * 10, about.format(number)) for number in range(6, 20)]
    assert refused(one_page(stream(b"/X Do"), *forms, resources="/XObject<</X 5 0 R>>")) is Reason.HOSTILE


def test_a_damaged_file_is_read_or_refused() -> None:
    chance = random.Random(7)
    whole = pdf(wrapped(60, 780, FERRY), wrapped(60, 780, STORM), about="/Title(A year of boats)")
    for _ in range(20):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        del data[chance.choice([len(data), chance.randrange(len(data))]) :]
        with contextlib.suppress(UnreadableFile):
            draft(bytes(data))


def test_a_pdf_is_not_blamed_for_the_memory_of_the_program_that_reads_it() -> None:
    large = bytearray(limits.MEMORY + 1)
    large[:: mmap.PAGESIZE] = b"\1" * len(range(0, len(large), mmap.PAGESIZE))
    assert texts(pdf(wrapped(60, 780, FERRY))) == [FERRY]


def test_a_hundred_pages_are_whole() -> None:
    chance = random.Random(7)
    words = f"{FERRY} {STORM} {BREAD}".split()
    said = [" ".join(chance.sample(words, 80)) + "." for _ in range(800)]
    pages = [[drawn for j in range(8) for drawn in wrapped(60, 780 - 90 * j, said[8 * i + j])] for i in range(100)]
    assert texts(pdf(*pages)) == said
