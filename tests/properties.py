"""What properties are tried with: texts that break programs, and how many of them.

``make test`` tries a few, always the same; ``NUTGRAF_EXAMPLES=5000`` tries so many others (``make fuzz`` does).
"""

from __future__ import annotations

import os
from datetime import UTC, datetime

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from core.model import Article, Digest, Doubt, Merit, Role, Summary, Translation
from tests.core.digests import article

_MANY = int(os.environ.get("NUTGRAF_EXAMPLES", "0"))

settings.register_profile(
    "nutgraf",
    max_examples=_MANY or 40,
    derandomize=not _MANY,
    database=None,
    # Models are loaded by the first example; and a machine may be busy.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("nutgraf")

_SEASONING = (
    "Dr. Smith went home. ", "It rained!", " Why? ", "“Yes,” he said. ", "e.g. this", "3.5", "1. ", "a.m. ", "...", "…",
    "今日は。", "「はい。」", "ไทยไทย ไทย", "مرحبا؟ ", "«Да», ", "नमस्ते। ", "ខ្មែរ។", "\n", "\n\n", "\t", "\u2028",
    "\xa0", "\u200d", "\u200c", "\u202e", "\u2066", "\ufeff", "\xad", "\x00", "\x85", "👩‍👩‍👧‍👦", "🇵🇹", "😀", "e\u0301",
    "\U000e0041", "ﷺ", "\ud83d",
    "<b>", "&amp;", "&", "](", "{{", "%s", "'", '"', "\\", "http://x.example/?a=b&c",
    "a" * 120, "x" * 300 + ". ",
)  # fmt: skip

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.lists(st.one_of(st.sampled_from(_SEASONING), st.text(max_size=6)), max_size=30).map("".join),
)
"""Any Unicode, half of it lone surrogates and all, seasoned with what sentences, marks and layouts are told by."""

clean_texts = texts.map(lambda text: text.encode("utf-8", "ignore").decode())
"""The same without half characters, which no file that was decoded has."""

HOSTILE = (
    "<script>alert(1)</script>", "<img src=http://evil.example/x.png onerror=alert(1)>", '"><svg onload=alert(1)>',
    "javascript:alert(1)", "</style><script>", "</title><img src=//evil.example>", "' onmouseover='alert(1)", "<!--",
    "-->", "]]>", "&lt;script&gt;", "&#60;script&#62;", "@import url(http://evil.example)", "<base href=//e>",
    "\x00<b>",
    '<meta http-equiv="refresh" content="0;url=http://evil.example">', "<iframe srcdoc='<script>'>", "`${1}`",
    "<link rel=stylesheet href=//e.example>", "https://x.example/\" onclick=\"alert(1)", "http://x.example/<script>",
    "![a](http://evil.example/b.png)", "[a](javascript:alert(1))", "[a]: http://evil.example", "<http://evil.example>",
)  # fmt: skip
"""What must never be taken for anything but text."""

hostile_texts = st.lists(st.one_of(st.sampled_from(HOSTILE), clean_texts), min_size=1, max_size=4).map("".join)

ROLES = st.sampled_from(list(Role))
CODES = st.sampled_from(["en", "pt", "pb", "de", "uk", "ja", "zh", "zt", "nb", "nn"])


@st.composite
def digests(draw: st.DrawFn, text: st.SearchStrategy[str] = clean_texts) -> Digest:
    """A digest of any texts, as the pipeline might have made it: sentences are stripped and never empty."""
    sentence = text.map(lambda said: " ".join(said.split())).filter(bool)
    shape = st.lists(st.tuples(ROLES, st.lists(sentence, min_size=1, max_size=3)), min_size=1, max_size=4)
    made = article(draw(shape), draw(CODES), draw(text))
    about = Article(
        made.source, draw(text), made.language, made.text, made.blocks, draw(st.floats(0, 1)), "utf-8", draw(text),
        draw(text), draw(st.sampled_from(["", "https://x.example/a"]) | text),
    )  # fmt: skip
    body = [s.index for s in made.body]
    kept = tuple(sorted(draw(st.sets(st.sampled_from(body))))) if body else ()
    scores = {index: draw(st.floats(0, 1)) for index in body}
    reasons = {index: tuple(draw(st.lists(st.sampled_from(list(Merit)), max_size=2))) for index in kept}
    summary = Summary("nutgraf", kept, scores, reasons)
    if draw(st.booleans()):
        return Digest(about, summary, made=datetime(2026, 3, 1, tzinfo=UTC))
    said = {index: draw(text) for index in kept}
    doubts = {index: draw(st.sampled_from(list(Doubt))) for index in kept if draw(st.booleans())}
    route = (made.language, "en", "fr")
    translation = Translation(
        made.language, "fr", route, draw(text), said, doubts, None, {"en_fr": "1.0"}, frozenset(said), {"pb": "pt"}
    )
    return Digest(about, summary, translation, datetime(2026, 3, 1, tzinfo=UTC))
