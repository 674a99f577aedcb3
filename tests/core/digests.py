"""Digests made by hand, for tests of what comes after the pipeline."""

from __future__ import annotations

from dataclasses import replace

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


ARABIC: Paragraphs = [
    (Role.HEADLINE, ["أمطار مبكرة تملأ خزانات الوادي"]),
    (Role.BYLINE, ["سلمى الحداد"]),
    (
        Role.TEXT,
        [
            "امتلأت خزانات الوادي هذا الأسبوع للمرة الأولى منذ 12 عامًا.",
            "وقال مدير المياه: «لم نر مثل هذا من قبل».",
            "FAO تتوقع محصولًا أفضل بنسبة 30%.",
        ],
    ),
    (Role.TEXT, ["وفتحت البلدية قناتين جديدتين يوم الثلاثاء.", "ولم يصب أحد بأذى."]),
]
ARABIC_IN_ENGLISH = {
    0: "Early rains fill the valley's reservoirs",
    1: "Salma al-Haddad",
    2: "The valley's reservoirs filled up this week for the first time in 12 years.",
    3: "“We have never seen anything like it,” the director of water said.",
    4: "The FAO expects a harvest that is 30% better.",
    5: "The municipality opened two new canals on Tuesday.",
    6: "Nobody was harmed.",
}
CHINESE: Paragraphs = [
    (Role.HEADLINE, ["山城夜市重新开放"]),
    (Role.TEXT, ["停业两年之后，山城的夜市在周五晚上重新开放。", "第一天就来了八千人。", "市长说：“灯又亮了。”"]),
    (Role.TEXT, ["摊主们把租金降低了一半。", "夜市每晚营业到十二点。"]),
]
CHINESE_IN_HINDI = {
    0: "पहाड़ी शहर का रात्रि बाज़ार फिर खुला",
    1: "दो साल बंद रहने के बाद, पहाड़ी शहर का रात्रि बाज़ार शुक्रवार की शाम फिर खुल गया।",
    2: "पहले ही दिन आठ हज़ार लोग आए।",
    3: "महापौर ने कहा: “बत्तियाँ फिर जल उठी हैं।”",
    4: "दुकानदारों ने किराया आधा कर दिया।",
    5: "बाज़ार हर रात बारह बजे तक खुला रहता है।",
}


def arabic(**changes: object) -> Digest:
    """An Arabic article, all of it in English; one of its sentences begins with a Latin word."""
    made = digest(
        ARABIC,
        (2, 4, 5),
        ARABIC_IN_ENGLISH,
        language="ar",
        target="en",
        title=ARABIC_IN_ENGLISH[0],
        source="وادي.html",
        **changes,  # type: ignore[arg-type]
    )
    return replace(made, article=replace(made.article, date="2026-02-14", url="https://news.example/valley"))


def chinese(**changes: object) -> Digest:
    """A Chinese article, all of it in Hindi, by way of English."""
    route = ("zh", "en", "hi")
    made = digest(
        CHINESE,
        (1, 3, 5),
        CHINESE_IN_HINDI,
        language="zh",
        target="hi",
        route=route,
        title=CHINESE_IN_HINDI[0],
        source="夜市.txt",
        **changes,  # type: ignore[arg-type]
    )
    assert made.translation
    return replace(made, translation=replace(made.translation, packs={"zh_en": "1.9", "en_hi": "1.1"}))
