"""Markdown into paragraphs without its markup."""

from __future__ import annotations

from core.model import Role, Text
from core.reading import read
from core.reading.draft import Draft, Paragraph, Raw
from core.reading.markdown import read as read_markdown


def draft(text: str) -> Draft:
    return read_markdown(Raw(text, "note.md"))


def test_markup_within_a_line_is_gone() -> None:
    made = draft("A **bold** [link](http://x.example/y), `code`, ~~old~~ and *more*.<br>")
    assert made.paragraphs == (Paragraph("A bold link, code, old and more."),)


def test_code_is_never_summarised() -> None:
    article = read(Text("It prints a word, as everybody can see here.\n\n```\nprint('word')\n```\n", "note.md"))
    assert [block.role for block in article.blocks] == [Role.TEXT, Role.LIST]


def test_the_first_heading_of_level_one_is_the_headline_and_the_others_are_headings() -> None:
    made = draft("# One\n\ntext\n\n## Two\n\ntext\n\n# Three\n")
    assert [p.role for p in made.paragraphs] == [Role.HEADLINE, None, Role.HEADING, None, Role.HEADING]


def test_front_matter_tells_title_author_and_language_and_is_no_text() -> None:
    made = draft('---\ntitle: "A day"\nauthor: Ana Reis\nlang: pt-BR\ntags: [a, b]\n---\n\n# Part\n\nText.\n')
    assert (made.title, made.author, made.language) == ("A day", "Ana Reis", "pt-BR")
    assert [(p.text, p.role) for p in made.paragraphs] == [
        ("A day", Role.HEADLINE),
        ("Part", Role.HEADING),
        ("Text.", None),
    ]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert draft("---\n\nJust text\n\n---\n").title == ""


def test_lists_quotes_tables_and_pictures_have_their_roles() -> None:
    made = draft("- a\n  - b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n![h](i.png)\n")
    assert [(p.text, p.role) for p in made.paragraphs if p.text] == [
        ("a", Role.LIST),
        ("b", Role.LIST),
        ("c", Role.QUOTE),
        ("d | e", Role.LIST),
        ("f | g", Role.LIST),
        ("h", Role.CAPTION),
    ]


def test_a_wrapped_line_becomes_a_space_but_in_chinese_nothing() -> None:
    made = draft("one\ntwo\n\n云岭\n茶农\n")
    assert [p.text for p in made.paragraphs] == ["one two", "云岭茶农"]


def test_html_and_comments_leave_only_their_text() -> None:
    made = draft("<div><b>kept</b></div>\n\n<!-- gone -->\n")
    assert [p.text.strip() for p in made.paragraphs if p.text.strip()] == ["kept"]
