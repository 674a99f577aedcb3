"""Languages: their codes (those of Argos' packs, ISO 639 otherwise), names, writing direction, and detection."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.errors import UnknownLanguage

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Below this confidence a detected language is worth a question to the reader.
CERTAIN = 0.75

# Detection reads at most this many characters: its answer no longer changes, and the time would grow with the text.
SAMPLE = 20_000

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

# What the detector calls by another code than the packs do.
_ALIASES = {"no": "nb"}


@dataclass(frozen=True, slots=True)
class Language:
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
        raise UnknownLanguage(code) from None


def name_of(code: str) -> str:
    """The English name of a language, or its bare code where a pack brings a language that has no name here."""
    return LANGUAGES[code].name if code in LANGUAGES else code


def is_right_to_left(code: str) -> bool:
    """Whether a language is written from right to left."""
    return code in _RIGHT_TO_LEFT


def joint(code: str) -> str:
    """What stands between two sentences of a language: a space, or nothing where the script has none."""
    return "" if code in _UNSPACED else " "


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    # Loading its model takes longer than reading most articles: only when a language is to be detected.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    spoken = {detected for detected, code in _ALIASES.items()} | LANGUAGES.keys()
    identifier.set_languages(spoken & set(identifier.labels))
    return identifier


def detect(text: str) -> tuple[str, float]:
    """The code of the language that ``text`` is most likely in, and how likely that is, from 0 to 1.

    A text without letters counts as English with a confidence of 0.
    """
    sample = text[:SAMPLE]
    if not any(character.isalpha() for character in sample):
        return "en", 0.0
    code, confidence = _identifier().classify(sample)
    return _ALIASES.get(code, code), confidence
