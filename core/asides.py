"""Sentences of running text that are beside its matter: what a summary takes only where there is nothing else.

They stand within paragraphs, so no role of a block tells them: "Click here for the form.", "(See our earlier report.)",
"EDIT: fixed a link.", "This work is licensed under...". By their form: what stands in brackets from its beginning on,
what is mostly figures, signs or addresses, and a short line without an end mark where sentences have one. By their
words: notes of editors, invitations to read or look elsewhere, terms of use, whom to write to, who the author is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from core.model import Block, Role
from core.reading import cues

_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "［": "］"}

# A sentence has at least this share of letters among what is no space, and at most this share of addresses.
_LETTERS = 0.5
_ADDRESSES = 0.5

# Where so many of an article's sentences have an end mark, a line without one of up to so many characters is a label,
# an address, an item of a list, or a heading that nothing marked as one.
_ENDED = 0.5
_LABEL = 80

# Who the author is stands at the end of an article, after so many paragraphs at least.
_BEFORE = 3

_IDEOGRAPHS = "\u2e80"

_MAIL = r"[\w.+-]{1,64}@[\w-]{2,}\.[\w.-]+"
_CONTACT = re.compile(_MAIL)
_ADDRESS = re.compile(rf"(?:https?|ftp)://[^\s<>()]+|\bwww\.[^\s<>()]+|{_MAIL}")
# At the beginning of a sentence: notes of editors on their text, and where else to read.
_NOTES = """
read more (?:about|at|in|on|here) | edit: | edited: | edit \\d+: | update: | updated: | update \\d+:
| correction: | clarification: | editor['’]s note | editors['’] note | disclaimer: | disclosure:
| full disclosure | aktualisierung: | nachtrag: | korrektur: | korrigiert: | hinweis der redaktion
| anm\\. d\\. red | anmerkung der redaktion | mise à jour: | mise à jour : | rectificatif | note de la rédaction
| ndlr | actualización: | corrección: | nota del editor | nota de la redacción | fe de errat | atualização:
| correção: | errata: | nota da redação | nota do editor | aggiornamento: | correzione: | nota della redazione
| nota del redattore | correctie: | noot van de redactie | rectificatie | обновлено: | исправлен
| примечание редакции | от редакции: | оновлено: | від редакції: | aktualizacja: | sprostowanie | od redakcji:
| düzeltme: | güncelleme: | editörün notu | ملاحظة المحرر | تصحيح: | 编者按 | 更正： | 编辑注 | 編者按
| 編集部注 | 追記： | 訂正： | 편집자 | 정정:
| (?:watch|see|view) (?:the|our|this) (?:full )?(?:video|clip|gallery|slideshow|infographic)
| listen to (?:the|our|this) (?:full )?(?:podcast|episode|interview) | (?:vea|mira|mire) el v[ií]deo
| (?:veja|assista|confira|ouça) (?:a?o )?(?:vídeo|podcast)\\b | regardez (?:la|notre) vidéo
| guarda (?:il video|la galleria) | bekijk (?:de video|het filmpje) | смотрите (?:видео|фото) | zobacz (?:film|wideo)
"""

# Anywhere in a sentence: invitations to read on elsewhere, to get in touch, to subscribe.
_INVITATIONS = """
click here | click through | click on the | click the link | tap here | read the full
| more (?:information|details) (?:is|are|can|about|on|at|see|visit|please|go to)
| for (?:more|further) (?:information|details) | further information (?:is|can|on|at) | visit our
| check out our | sign up (?:for|to) (?:our|the|receive) | subscribe to (?:our|the|my) | follow (?:us|me) on
| join us on | like us on | share this | let us know in the comments | in the comments below | contact us
| get in touch with us | available for download | hier klicken | klicken sie (?:hier|auf) | klick(?:t)? hier
| weitere[nr]? (?:informationen|infos|details)\\b.*(?:finde|gibt|unter|hier|auf|erhalten|siehe|http)
| mehr (?:informationen|infos|details)\\b.*(?:finde|gibt|unter|hier|auf|erhalten|siehe|http)
| nähere[nr]? (?:informationen|infos|details)\\b.*(?:finde|gibt|unter|hier|auf|erhalten|siehe|http) | näheres finde
| folge(?:n)? (?:sie )?uns auf | abonnier(?:t|en|e) (?:sie |unser|mein|den newsletter)
| newsletter (?:anmelden|abonnieren) | zum newsletter | lire la suite | lire aussi | cliquez (?:ici|sur)
| pour (?:plus|davantage) d['’]informations | pour en savoir plus | plus d['’]informations sur | suivez-nous
| abonnez-vous | inscrivez-vous | haga clic | haz clic | para más información | más información en | síguenos
| suscríb(?:ete|ase) | leer más | leia mais | leia também | clique aqui | clique no | saiba mais
| para mais informações | mais informações (?:em|no|na|estão|podem) | siga-nos | inscreva-se (?:no|na|em)
| assine (?:a|nossa|o)\\b | clicca qui | per (?:maggiori|ulteriori) informazioni | maggiori informazioni su
| leggi anche | iscriviti | seguici | klik hier | lees (?:ook|meer|verder)
| meer informatie (?:over|op|vind|is|kun) | volg ons | schrijf je in | нажмите здесь | читайте также
| читать далее | дополнительную информацию | более подробн\\w+ информаци | подробнее (?:о|об|см|на)
| подписывайтесь | подпишитесь | читайте також | підписуйтесь | докладніше | kliknij | więcej informacji
| czytaj (?:też|także|więcej) | zapisz się | daha fazla bilgi | tıklayın | abone ol | اضغط هنا
| لمزيد من المعلومات | للمزيد من | اقرأ أيضا | اقرأ المزيد | تابعونا | بیشتر بخوانید | 更多信息 | 详情请
| 点击(?:这里|此处|链接|查看) | 扫码 | 关注我们 | 更多資訊 | 詳情請 | 點擊 | 詳しくは | 詳細は | こちらから
| クリックして | 登録はこちら | 자세한 내용은 | 여기를 클릭 | यहाँ क्लिक | यहां क्लिक | और पढ़ें
"""

# Anywhere in a sentence: pictures, sounds and tables of the page, which no summary has beside it.
_SHOWN = """
(?:video|clip|film|gallery|slideshow|podcast|infographic|graphic|chart|graph|map|photos?|pictures?|player)
(?:above|below)(?! (?:the|an?|his|her|its|my|our|your|their)\\b)
| (?:oben|unten) (?:im|in der) (?:video|clip|bilder\\w*|galerie|grafik|karte)
| (?:im|in der) (?:video|clip|bilder\\w*|fotostrecke|galerie|grafik|karte) (?:oben|unten)
| (?:vidéo|galerie|carte|infographie|graphique|podcast|photo) ci-(?:dessus|dessous)
| (?:v[ií]deo|galería|mapa|gráfico|foto|imagen) (?:de arriba|de abajo|superior|inferior|a continuación)
| (?:vídeo|galeria|mapa|gráfico|infográfico|podcast|foto) (?:acima|abaixo)
| (?:video|mappa|grafico|foto|galleria) (?:qui )?(?:sopra|sotto)
| (?:video|filmpje|kaart|foto|grafiek) hier(?:boven|onder) | (?:видео|фото|карте|графике) (?:выше|ниже)
| (?:відео|фото) (?:вище|нижче) | (?:filmie|wideo|mapie|galerii) (?:powyżej|poniżej)
| (?:yukarıdaki|aşağıdaki) (?:video|harita) | الفيديو (?:أعلاه|أدناه|التالي) | 观看视频 | 点击视频 | 上方视频
| 下方视频 | 以下视频 | 上の動画 | 下の動画 | 動画をご覧 | 위 영상 | 위 동영상 | 아래 영상 | 아래 동영상 | वीडियो देखें
"""

# Anywhere in a sentence: on what terms a text may be used, how to cite it, who else worked on it.
_TERMS = """
permission is (?:hereby )?granted | licen[cs]ed under (?:the|a|an|cc) | licen[cs]ed to the .{0,80} under
| licen[cs]es this | under (?:the|a) (?:creative commons|cc|gnu|mit|apache|bsd)\\b
| under the terms of the (?:gnu|mit|apache|creative) | free software[;,:] | may not use this file except
| without (?:any warranty|warranty of any kind|even the implied warranty) | warranties or conditions of any kind
| trademarks? of | no part of this | reproduction in whole or | cite this | how to cite | cc[ -]by(?![a-z])
| creative commons (?:attribution|namensnennung|paternité|atribuição|reconocimiento|attribuzione)
| lizenziert unter | steht unter (?:der|einer) .{0,60}lizenz | unter den bedingungen der gnu | zitieren:
| sous (?:la )?licence (?:creative|gnu|cc|libre) | selon les termes de la licence | citer cet article
| bajo (?:la |una )?licencia | bajo los términos | cómo citar | sob (?:a |uma )?licença | sob os termos
| como citar | licenza (?:creative|gnu|cc) | onder de licentie | на условиях лицензии
| по лицензии (?:gnu|cc|creative) | на умовах ліцензії | na licencji | 许可协议 | 授權條款 | ライセンスの下
| 라이선스에 따라 | additional reporting by | contributed (?:reporting|to this (?:report|story|article))
"""


def _patterns(text: str) -> list[str]:
    return re.split(r"\s*\|\s+", " ".join(text.split()))


def _any(patterns: Sequence[str]) -> str:
    """An alternation of patterns; they begin with a word where their script has spaces."""
    return "|".join((r"\b" if pattern[0] < "\u0e00" else "") + pattern for pattern in patterns)


_NOTE = re.compile(rf"\W*(?:{_any(_patterns(_NOTES))})")
_PHRASES = [*_patterns(_INVITATIONS), *_patterns(_SHOWN), *_patterns(_TERMS)]
_PHRASE = re.compile(_any(_PHRASES))
# The same without a look at what stands before, which is twenty times as fast and settles it for most sentences.
_MAYBE = re.compile("|".join(_PHRASES))

# The end mark of a sentence, and what may stand after it: what it closes, the number of a note.
_ENDS = re.compile(r"[.!?…:：。！？।॥؟۔።։။៕︒．⁉‽](?:\[\w{1,3}\]|[¹²³⁰-⁹]|[\s\"'”’»«“)\]}」』）】*_])*\Z")

_CLOSING = re.compile(r"[\s.!?…。！？\"'”’»]*")


def asides(blocks: Sequence[Block]) -> frozenset[int]:
    """The indexes of the body sentences that are beside the matter of their article."""
    body = [block for block in blocks if block.role is Role.TEXT]
    found = _labels(body)
    for block in reversed(body[_BEFORE:]):
        if not cues.BIOGRAPHY.match(block.sentences[0].text.casefold()):
            break
        found.update(sentence.index for sentence in block.sentences)
    for block in body:
        closer = ""
        pending: list[int] = []
        for sentence in block.sentences:
            text = sentence.text
            if not closer:
                closer = _BRACKETS.get(text[0], "")
            if closer:
                end = _end(text, closer, depth=0 if not pending else 1)
                pending.append(sentence.index)
                if end is not None:
                    # What goes on after its bracket is a sentence like others: "(Reuters) - Prices fell."
                    if _CLOSING.fullmatch(text, end):
                        found.update(pending)
                    closer, pending = "", []
            if _is_beside(text):
                found.add(sentence.index)
    return frozenset(found)


def _labels(body: Sequence[Block]) -> set[int]:
    """The indexes of the short sentences without an end mark, where most have one."""
    sentences = [sentence for block in body for sentence in block.sentences]
    unended = [sentence for sentence in sentences if not _ENDS.search(sentence.text)]
    if len(unended) > (1 - _ENDED) * len(sentences):
        return set()
    return {sentence.index for sentence in unended if sum(map(_size, sentence.text)) <= _LABEL}


def _size(character: str) -> int:
    """A character of Chinese counts twice, for it says as much."""
    return 1 + (character >= _IDEOGRAPHS)


def _end(text: str, closer: str, depth: int) -> int | None:
    """Where the outermost bracket is closed, None where it is not; ``depth`` is how many are open before ``text``."""
    opener = next(opening for opening, closing in _BRACKETS.items() if closing == closer)
    for at, character in enumerate(text):
        depth += (character == opener) - (character == closer)
        if depth == 0 and character == closer:
            return at + 1
    return None


def _is_beside(text: str) -> bool:
    # Marks over and under letters count with them, or Hindi and Thai would seem to have few.
    sizes = [(unicodedata.category(c)[0] in "LM", _size(c)) for c in text if not c.isspace()]
    size = sum(size for _, size in sizes)
    if sum(size for is_letter, size in sizes if is_letter) < _LETTERS * size:
        return True
    if "@" in text and _CONTACT.search(text):
        return True
    if sum(len(match[0]) for match in _ADDRESS.finditer(text)) > _ADDRESSES * size:
        return True
    folded = text.casefold()
    if _NOTE.match(folded) or cues.FURNITURE.search(folded):
        return True
    return _MAYBE.search(folded) is not None and _PHRASE.search(folded) is not None
