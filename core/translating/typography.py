"""The marks around and inside a text that models lose or make plain: put aside before, put back after."""

from __future__ import annotations

import re

_OPENING = "“„‟«‹‘‚「『"
_CLOSING = "”“»›’‘」』"
_PAIRS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
_BRACKETS = {"(": ")", "[": "]"}

SYMBOLS = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3"
    "|[\u00a9\u00ae\u2117\u2122\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\U0001f000-\U0001faff]"
    "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    "(?:\u200d[\u2190-\u27bf\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)*)"
)
"""What matches one emoji or dingbat with all that belongs to it."""

_LEAD = re.compile(
    rf"\s*(?:(?:[•‣▪●◦⁃∙·*–—-]|{SYMBOLS}|\(?[a-z\d]{{1,2}}\)|\d{{1,3}}\.(?=\s+[^\W\d_])|\d{{1,2}}(?:\.\d{{1,2}})+(?=\s+[A-Z]))\s+"
    rf"|{SYMBOLS}\s*)*"
)
_TRAIL = re.compile(rf"(?:\s*{SYMBOLS})*\s*\Z")
_END = re.compile(r"[.!?…:;,]+\Z")

# Languages whose own full stops, commas and question marks are other characters.
_OWN_MARKS = frozenset(
    ["am", "ar", "bn", "el", "fa", "hi", "hy", "ja", "km", "lo", "mr", "my", "ne", "ps", "th", "ug", "ur", "zh", "zt"]
)

_DASH = re.compile(r"\s+[—–-]\s+|(?<=[^\W\d_])—(?=[^\W\d_])")
_SPACED_DASH = re.compile(r"\s+[—–-]+\s+")
_JOINED = re.compile(r"\w+(?:[–—‑−]\w+)+|(?<!\w)−\d+")
_CURLY = re.compile("[“”„‘’‚]")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_PLAIN_QUOTE = re.compile(r"\"|(?<!\w)'|'(?!\w)")
_DOUBLE = re.compile('[“”„‟«»「」『』"]')
_SINGLE = re.compile("(?<!\\w)['‘‚‹]|['’‘›](?!\\w)")


def stripped(text: str) -> tuple[str, str, str]:
    """What stands before a text, the text, and what stands after it: spaces, bullets, numbering, emoji, and quotation
    marks and brackets that are around all of it, or that open here and close elsewhere."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    trail = _TRAIL.search(text, start)
    end = trail.start() if trail else len(text)
    while start < end:
        inner = text[start:end]
        first, last = inner[0], _END.sub("", inner)[-1:]
        closers = _PAIRS.get(first, "")
        if len(inner) > 2 and last and last in (closers or _BRACKETS.get(first, " ")) and _wraps(inner, first, last):
            closing = inner.rindex(last)
            # "Never again." and "Never again".
            start, end = start + 1, start + closing
        elif closers and not any(closer in inner[1:] for closer in closers) and first not in "'»":
            start += 1
        elif inner[-1] in '”»"' and not any(c in inner[:-1] for c in '“„‟«»"'):
            end -= 1
        else:
            break
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
    return text[:start], text[start:end], text[end:]


def _wraps(inner: str, first: str, last: str) -> bool:
    """Whether the marks at both ends belong to each other: no other of their kind stands between them."""
    between = inner[1 : inner.rindex(last)]
    if first in "'‘‚":
        between = re.sub(r"(?<=\w)['’](?=\w)", "", between)
    return first not in between and last not in between


def plain(text: str) -> str:
    """A text as models know it: dashes that part clauses with spaces around them."""
    return _DASH.sub(lambda match: " - " if match[0] == "—" else match[0], text)


def dressed(translation: str, source: str, target: str) -> str:
    """A translation with the end, the dashes, the quotation marks and the apostrophes of its source."""
    translation = ended(translation.strip(), source, target)
    if not _DOUBLE.search(source) and translation.count('"') % 2:
        # A dash opened what is said, and the model has closed it with a quotation mark.
        translation = translation.replace('"', "")
    if "…" in source and "..." not in source:
        translation = translation.replace("...", "…")
    for match in _JOINED.finditer(source):
        translation = translation.replace(re.sub("[–—‑−]", "-", match[0]), match[0])
    theirs, ours = _DASH.findall(source), _SPACED_DASH.findall(translation)
    if theirs and len(ours) == len(theirs):
        dashes = iter(theirs)
        translation = _SPACED_DASH.sub(lambda _: next(dashes), translation)
    return _quoted(translation, source)


def ended(translation: str, source: str, target: str) -> str:
    if target in _OWN_MARKS or not translation or not source:
        return translation
    theirs, ours = _END.search(source), _END.search(translation)
    body = translation[: ours.start()] if ours else translation
    if not body or not (body[-1].isalnum() or ours) or not (theirs or source[-1].isalnum()):
        return translation
    return body + (theirs[0] if theirs else "")


def _quoted(translation: str, source: str) -> str:
    """The translation with quotation marks of the kinds that the source has, each opening or closing as it stands."""
    kinds = {}
    double = _DOUBLE.findall(source)
    single = _SINGLE.findall(source)
    # Which kind a model makes of single marks and guillemets depends on what it learned from: the kinds of the source
    # are handed out by what nests in what, double marks first where there are some.
    if double:
        kinds['"'] = _kind(double)
    if single:
        kinds["'"] = _kind(single)
    if len(kinds) == 1:
        kinds = dict.fromkeys("\"'", next(iter(kinds.values())))
    # One that closes nothing belongs to a plural: the users' mail.
    if not any(match[0] == "'" and _begins(translation, match) for match in _PLAIN_QUOTE.finditer(translation)):
        kinds.pop("'", None)
    marks = [match[0] for match in _PLAIN_QUOTE.finditer(translation)]
    if len(double) > 2 and not single and marks == ['"'] * len(double):
        ordered = iter(double)
        return _PLAIN_QUOTE.sub(lambda _: next(ordered), translation)
    curly = bool(_CURLY.search(source))

    def put(match: re.Match[str]) -> str:
        pair = kinds.get(match[0])
        if pair is None:
            return match[0]
        return pair[0] if _begins(translation, match) else pair[1]

    translation = _PLAIN_QUOTE.sub(put, translation)
    return _APOSTROPHE.sub("’", translation) if curly else translation


def _begins(text: str, mark: re.Match[str]) -> bool:
    """Whether a plain quotation mark opens what is quoted."""
    before = text[: mark.start()]
    return mark.end() < len(text) and (not before or before[-1].isspace() or before[-1] in "([—–-“‘«\"'")


def _kind(marks: list[str]) -> tuple[str, str]:
    """The opening and the closing mark of the kind that comes first."""
    first = marks[0]
    following = next((mark for mark in marks[1:] if mark in _PAIRS.get(first, "")), "")
    if following:
        return first, following
    for opening, closing in _PAIRS.items():
        if first in closing and opening in marks:
            return opening, first
        if first in closing and first not in _PAIRS:
            return opening, first
    return first, _PAIRS[first][0] if first in _PAIRS else first
