"""Languages: their codes (those of Argos' packs, ISO 639 otherwise), names, writing direction, and detection."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Below this confidence a detected language is worth a question to the reader. Above it all texts in a language that a
# pack exists for were told right, below it two in three (`make eval ARGS=languages`).
CERTAIN = 0.75

# Detection reads at most this many characters: its answer no longer changes, and the time would grow with the text.
SAMPLE = 4_000

_NAMES = """
af Afrikaans Afrikaans|am Amharic አማርኛ|ar Arabic العربية|az Azerbaijani Azərbaycanca
be Belarusian Беларуская|bg Bulgarian Български|bn Bengali বাংলা|bs Bosnian Bosanski
ca Catalan Català|cs Czech Čeština|cy Welsh Cymraeg|da Danish Dansk|de German Deutsch
el Greek Ελληνικά|en English English|eo Esperanto Esperanto|es Spanish Español|et Estonian Eesti
eu Basque Euskara|fa Persian فارسی|fi Finnish Suomi|fr French Français|ga Irish Gaeilge
gl Galician Galego|gu Gujarati ગુજરાતી|he Hebrew עברית|hi Hindi हिन्दी|hr Croatian Hrvatski
hu Hungarian Magyar|hy Armenian Հայերեն|id Indonesian Indonesia|is Icelandic Íslenska
it Italian Italiano|ja Japanese 日本語|ka Georgian ქართული|kk Kazakh Қазақша|km Khmer ខ្មែរ
kn Kannada ಕನ್ನಡ|ko Korean 한국어|ky Kyrgyz Кыргызча|la Latin Latina|lo Lao ລາວ
lt Lithuanian Lietuvių|lv Latvian Latviešu|mk Macedonian Македонски|ml Malayalam മലയാളം
mn Mongolian Монгол|mr Marathi मराठी|ms Malay Melayu|mt Maltese Malti|my Burmese မြန်မာ
nb Norwegian Norsk|ne Nepali नेपाली|nl Dutch Nederlands|nn Nynorsk Nynorsk|pa Punjabi ਪੰਜਾਬੀ
pl Polish Polski|ps Pashto پښتو|pt Portuguese Português|ro Romanian Română|ru Russian Русский
si Sinhala සිංහල|sk Slovak Slovenčina|sl Slovenian Slovenščina|sq Albanian Shqip
sr Serbian Српски|sv Swedish Svenska|sw Swahili Kiswahili|ta Tamil தமிழ்|te Telugu తెలుగు
th Thai ไทย|tl Tagalog Tagalog|tr Turkish Türkçe|ug Uyghur ئۇيغۇرچە|uk Ukrainian Українська
ur Urdu اردو|uz Uzbek Oʻzbekcha|vi Vietnamese Tiếng_Việt|zh Chinese 中文
pb Portuguese_(Brazil) Português_(Brasil)|zt Chinese_(traditional) 繁體中文
"""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ug", "ur"})

_UNSPACED = frozenset({"ja", "km", "lo", "my", "th", "zh", "zt"})

# What the detector calls by another code than the packs do, and dialects that are read in their standard language.
_ALIASES = {"no": "nb", "ary": "ar", "arz": "ar", "hbo": "he", "grc": "el", "uzs": "uz", "wuu": "zh", "yue": "zh"}

# Varieties of one language: who reads the one reads the other, and a pack for the one does for the other.
_VARIETIES = {"nn": "nb", "pb": "pt", "zt": "zh"}

# What tags call the varieties that have codes of their own.
_VARIETY_TAGS = {"pt-br": "pb", "zh-tw": "zt", "zh-hk": "zt", "zh-hant": "zt"}

# Scripts that only one of the languages above is written in.
_SCRIPTS = {
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "gu": "\u0a80-\u0aff",
    "hy": "\u0530-\u058f",
    "ja": "\u3040-\u30ff",
    "ka": "\u10a0-\u10ff\u1c90-\u1cbf",
    "km": "\u1780-\u17ff",
    "kn": "\u0c80-\u0cff",
    "ko": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "lo": "\u0e80-\u0eff",
    "ml": "\u0d00-\u0d7f",
    "pa": "\u0a00-\u0a7f",
    "si": "\u0d80-\u0dff",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "th": "\u0e00-\u0e7f",
    "zh": "\u3400-\u9fff\uf900-\ufaff",
}

# So many characters of a script, and so large a share of a text's letters, tell the language without a model.
_LEAST_OF_SCRIPT = 12
_SHARE_OF_SCRIPT = 0.7

# One character in ten is kana even in Japanese of the most Chinese kind.
_SHARE_OF_KANA = 0.1

# Malay and Indonesian are nearly one language to a detector: this is what they most often spell or say differently.
_MALAY_AND_INDONESIAN = """
aktiviti/aktivitas bahawa/bahwa berbeza/berbeda berkongsi/berbagi beza/beda boleh/bisa cuba/coba
cukai/pajak disember/desember iaitu/yaitu inggeris/inggris jenayah/kejahatan kereta/mobil kerana/karena
kualiti/kualitas lelaki/pria mahu/mau maklumat/informasi manakala/sedangkan muzik/musik ogos/agustus pejabat/kantor
pelbagai/berbagai perancis/prancis perkhidmatan/layanan polis/polisi semasa/saat semula/alamiah syarikat/perusahaan
ubat/obat universiti/universitas wang/uang
"""
_MALAY, _INDONESIAN = (
    frozenset(words) for words in zip(*(pair.split("/") for pair in _MALAY_AND_INDONESIAN.split()), strict=True)
)
_LATIN_WORD = re.compile("[a-z]+")


class Language(NamedTuple):
    """A language: its code, its name in English, its name in itself, and whether it is written right to left."""

    code: str
    name: str
    native: str
    right_to_left: bool = False


def _table() -> dict[str, Language]:
    table = {}
    for entry in _NAMES.replace("\n", "|").strip("|").split("|"):
        code, name, native = (part.replace("_", " ") for part in entry.split())
        table[code] = Language(code, name, native, code in _RIGHT_TO_LEFT)
    return dict(sorted(table.items(), key=lambda item: item[1].name))


LANGUAGES: dict[str, Language] = _table()
"""Every language that the program knows by name, by code, in the order of the English names."""


def language(code: str) -> Language:
    """The language of a code. Raises UnknownLanguage for a code that no pack and no table knows."""
    try:
        return LANGUAGES[code]
    except KeyError:
        # Imported on use: whoever only wants the table, as the window for its first paint, is there sooner.
        from core.errors import UnknownLanguage

        raise UnknownLanguage(code) from None


def name_of(code: str) -> str:
    """The English name of a language, or its bare code where a pack brings a language that has no name here."""
    return LANGUAGES[code].name if code in LANGUAGES else code


def of_tag(tag: str) -> str:
    """The code of the language that a tag such as ``pt-BR`` or ``no_NO`` names; nothing where it is not known here."""
    code = tag.replace("_", "-").split("-")[0].strip().lower()
    code = _ALIASES.get(code, code)
    return code if code in LANGUAGES else ""


def asked_for(tag: str) -> str:
    """The code of what somebody asks for by a code or a tag: its variety where that has one, as for ``pt-BR``, else its
    language; nothing where it is not known here."""
    tag = tag.strip().lower().replace("_", "-")
    return _VARIETY_TAGS.get(tag) or of_tag(tag)


def is_right_to_left(code: str) -> bool:
    """Whether a language is written from right to left."""
    return code in _RIGHT_TO_LEFT


def joint(code: str) -> str:
    """What stands between two sentences of a language: a space, or nothing where the script has none."""
    return "" if code in _UNSPACED else " "


def are_close(code: str, other: str) -> bool:
    """Whether two codes mean the same language or varieties of one, such as Portuguese and that of Brazil."""
    return _VARIETIES.get(code, code) == _VARIETIES.get(other, other)


@lru_cache(maxsize=1)
def _of_one() -> re.Pattern[str]:
    """What is written in a script of one language, compiled on use: that takes as long as the rest of this module."""
    return re.compile(f"[{''.join(_SCRIPTS.values())}]+")


@lru_cache(maxsize=1)
def _script() -> re.Pattern[str]:
    """The same, with the language as the name of the group."""
    return re.compile("|".join(f"(?P<{code}>[{characters}]+)" for code, characters in _SCRIPTS.items()))


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    # Loading its model takes longer than reading most articles: only when a language is to be detected.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect(text: str) -> tuple[str, float]:
    """The code of the language that ``text`` is most likely in, and how likely that is, from 0 to 1.

    A text without letters counts as English with a confidence of 0.
    """
    sample = text[:SAMPLE]
    letters = Counter(filter(str.isalpha, sample.lower()))
    if not letters:
        return "en", 0.0
    code, confidence = _by_script(letters) or _by_model(sample)
    return ("zt" if code == "zh" and is_traditional(sample) else code), confidence


def _by_script(letters: Counter[str]) -> tuple[str, float] | None:
    """The language that a script belongs to; None where several are written in it, or where scripts are mixed."""
    total = letters.total()
    if total < _LEAST_OF_SCRIPT:
        return None
    found: Counter[str] = Counter()
    for letter, count in letters.items():
        if match := _script().match(letter):
            found[match.lastgroup or ""] += count
    if found["ja"] > _SHARE_OF_KANA * found["zh"]:
        found["ja"] += found.pop("zh", 0)
    elif found["ja"]:
        return None
    for code, count in found.most_common(1):
        if count > _SHARE_OF_SCRIPT * total:
            return code, 1.0
    # Azerbaijani in Cyrillic, which the detector has never seen: full of ә, and without what goes with it elsewhere.
    if letters["ә"] > total / 50 and sum(map(letters.__getitem__, "йцщъьэюяңқұ")) < total / 200:
        return "az", 1.0
    return None


def _by_model(text: str) -> tuple[str, float]:
    """The likeliest of the languages known here, and its likelihood among all that the detector knows.

    A text in a language that is not known here thus gets an answer that is not sure, rather than a wrong one that is.
    """
    # A few words in a script of their own would outweigh many in one that many languages share.
    common = _of_one().sub("", text)
    if len(common) * 2 > len(text):
        text = common
    likely = dict.fromkeys(LANGUAGES, 0.0)
    for detected, share in _identifier().rank(text):
        code = _ALIASES.get(detected, detected)
        if code in likely:
            likely[code] += share
    code = max(likely, key=likely.__getitem__)
    share = likely[code]
    if code in ("id", "ms"):
        words = _LATIN_WORD.findall(text.lower())
        malay = sum(word in _MALAY for word in words) - sum(word in _INDONESIAN for word in words)
        if malay:
            code, share = "ms" if malay > 0 else "id", likely["id"] + likely["ms"]
    # Rounded shares add up to a little more than all of it at times.
    return code, min(share, 1.0)


def is_traditional(text: str) -> bool:
    """Whether Chinese is written in traditional characters: those that Big5 has and GB 2312 lacks."""
    return len(text.encode("big5", "ignore")) > len(text.encode("gb2312", "ignore"))
