"""One window of texts through the models of a route: asked, judged, and asked in other ways where it looks wrong.

Each function here is a generator. It yields whenever the models' threads have got something to do, so that whoever
drives it can begin with the next window in the meantime, and returns what came out.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence

from core.languages import joint
from core.lexicon import made_up
from core.model import Doubt, Glossary, Term
from core.translating.clauses import halves
from core.translating.doubt import doubt, said_once
from core.translating.engine import Engine, Search
from core.translating.fragments import Fragment

Rendering = tuple[str, Doubt | None]
"""A translation, and the reason to doubt it."""

Attempt = Generator[None, None, list[Rendering]]

_SECOND_SEARCH = Search(4)


def through(engines: Sequence[Engine], texts: Sequence[str], glossary: Glossary, search: Search) -> Attempt:
    """One window through every engine of a route. What looks wrong is tried with a wider search, then in two halves;
    what still stammers is cut. One made-up word is worth a wider search and is no doubt.

    A translation that is only to be checked goes before one that the source has to stand in for.
    """
    languages = engines[0].source, engines[-1].target
    renderings = yield from _renderings(engines, texts, glossary, search)
    for attempt in (_renderings, _in_halves):
        doubtful = [i for i, (_, reason) in enumerate(renderings) if reason]
        if not doubtful:
            break
        again = yield from attempt(engines, [texts[i] for i in doubtful], glossary, _SECOND_SEARCH)
        for i, (result, reason) in zip(doubtful, again, strict=True):
            before = renderings[i][1]
            if reason is None or (before and before.keeps_source and not reason.keeps_source):
                renderings[i] = (result, reason)
        renderings = [
            (result, doubt(text, result, languages, glossary.terms) if reason is Doubt.INVENTED else reason)
            for text, (result, reason) in zip(texts, renderings, strict=True)
        ]
    for i, (result, reason) in enumerate(renderings):
        if reason is Doubt.STAMMER:
            once = said_once(result, languages[1])
            renderings[i] = (once, doubt(texts[i], once, languages, glossary.terms))
    return [
        (text if reason and reason.keeps_source else result, reason)
        for text, (result, reason) in zip(texts, renderings, strict=True)
    ]


def _in_halves(engines: Sequence[Engine], texts: Sequence[str], glossary: Glossary, search: Search) -> Attempt:
    """Each text as two, judged apart and together."""
    source, target = engines[0].source, engines[-1].target
    parts = [[part for part in halves(text, source) if part] for text in texts]
    rendered = iter((yield from _renderings(engines, [part for pair in parts for part in pair], glossary, search)))
    found: list[Rendering] = []
    for text, pair in zip(texts, parts, strict=True):
        answers = [next(rendered) for _ in pair]
        joined = joint(target).join(answer for answer, _ in answers)
        reasons = (reason for _, reason in answers if reason)
        found.append((joined, next(reasons, None) or doubt(text, joined, (source, target), glossary.terms)))
    return found


def _doubt(fragment: Fragment, text: str, languages: tuple[str, str], terms: Sequence[Term]) -> Doubt | None:
    if fragment.settled:
        return None
    said, heard = fragment.judged(text), fragment.judged(fragment.result)
    reason = doubt(said, heard, languages, terms)
    return Doubt.INVENTED if reason is None and made_up(said, heard, languages[1], terms) else reason


def _renderings(engines: Sequence[Engine], texts: Sequence[str], glossary: Glossary, search: Search) -> Attempt:
    source, target = engines[0].source, engines[-1].target
    terms = glossary.terms_for(source, target)
    fragments = [Fragment(text, source, target, terms, engines[0].weigh) for text in texts]
    # Those whose last answer was a guess.
    guesses: set[Fragment] = set()
    while pending := [fragment for fragment in fragments if not fragment.done]:
        asked = [fragment.ask() for fragment in pending]
        results: list[str] = [text for parts in asked for text in parts]
        guessed = [False] * len(results)
        for engine in engines:
            end = engine.begin(results, search)
            yield
            scored = end()
            results = [text for text, _ in scored]
            guessed = [was or score < engine.lowest_score for was, (_, score) in zip(guessed, scored, strict=True)]
        answers = iter(zip(results, guessed, strict=True))
        for fragment, parts in zip(pending, asked, strict=True):
            told = [next(answers) for _ in parts]
            fragment.tell([text for text, _ in told])
            if any(guess for _, guess in told):
                guesses.add(fragment)
            else:
                guesses.discard(fragment)
    found: list[Rendering] = []
    for text, fragment in zip(texts, fragments, strict=True):
        reason = _doubt(fragment, text, (source, target), terms)
        if reason is None and fragment in guesses:
            reason = Doubt.SCORE
        found.append((fragment.result, reason))
    return found
