"""Digests made by hand, for tests of what comes after the pipeline."""

from __future__ import annotations

from core.model import Article, Block, Digest, Doubt, Role, Sentence, Summary, Translation

Paragraphs = list[tuple[Role, list[str]]]

HARBOUR: Paragraphs = [
    (Role.BOILERPLATE, ["Home | Weather | Shipping"]),
    (Role.HEADLINE, ["Harbour reopens after the storm"]),
    (Role.TEXT, ["The harbour of Little Quay reopened on Monday.", "Forty boats had waited outside 🚤."]),
    (Role.TEXT, ["“We counted every plank,” the harbour master said.", "Nobody was hurt."]),
]
PORTUGUESE = {
    1: "Porto reabre depois da tempestade",
    2: "O porto de Little Quay reabriu na segunda-feira.",
    3: "Quarenta barcos tinham esperado lá fora 🚤.",
    4: "“Contámos todas as tábuas”, disse o capitão do porto.",
    5: "Ninguém ficou ferido.",
}


def article(paragraphs: Paragraphs, language: str = "en", source: str = "harbour.txt") -> Article:
    """An article whose offsets are right: sentences parted by a space, paragraphs by an empty line."""
    blocks: list[Block] = []
    text, index = "", 0
    for role, sentences in paragraphs:
        text += "\n\n" if text else ""
        made: list[Sentence] = []
        for sentence in sentences:
            text += " " if made else ""
            made.append(Sentence(index, len(text), len(text) + len(sentence), sentence))
            text += sentence
            index += 1
        blocks.append(Block(role, tuple(made)))
    title = next((sentences[0] for role, sentences in paragraphs if role is Role.HEADLINE), "Untitled")
    return Article(source, title, language, text, tuple(blocks))


def digest(
    paragraphs: Paragraphs = HARBOUR,
    kept: tuple[int, ...] = (2, 4),
    translations: dict[int, str] | None = None,
    *,
    language: str = "en",
    target: str = "pt",
    route: tuple[str, ...] | None = None,
    doubtful: dict[int, Doubt] | None = None,
    title: str | None = None,
    source: str = "harbour.txt",
) -> Digest:
    """A digest of the paragraphs; it has a translation if ``translations`` are given."""
    made = article(paragraphs, language, source)
    scores = {sentence.index: 1 / (sentence.index + 1) for sentence in made.body}
    translation = None
    if translations is not None:
        route = route or (language, target)
        name = title if title is not None else "Porto reabre depois da tempestade"
        translation = Translation(language, target, route, name, translations, doubtful or {})
    return Digest(made, Summary("lexrank", kept, scores), translation)


def translated(**changes: object) -> Digest:
    """A digest with a translation of its summary."""
    return digest(translations={index: PORTUGUESE[index] for index in (2, 4)}, **changes)  # type: ignore[arg-type]


def fully_translated(**changes: object) -> Digest:
    """A digest with a translation of the whole article."""
    return digest(translations=PORTUGUESE, **changes)  # type: ignore[arg-type]
