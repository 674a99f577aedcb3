from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest

from core.errors import NoRoute, UnknownAlgorithm, UnreadableFile
from core.model import (
    Article,
    Digest,
    Event,
    Length,
    Options,
    Progress,
    Role,
    Stage,
    Summary,
    Text,
    Translated,
)
from core.packs import Pack, Packs
from core.pipeline import Services, digest, redigest
from core.reading import read
from core.saving.contents import facts
from core.translating import Translator
from core.translating.attempts import Rendering

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "lighthouse.txt"


@pytest.fixture(scope="module")
def events(services: Services) -> list[Event]:
    """All that a run on the sample yields."""
    return list(digest(SAMPLE, Options(target="pt"), services))


def the(kind: type[Any], events: list[Event]) -> Any:
    [event] = [event for event in events if isinstance(event, kind)]
    return event


def last(events: list[Event]) -> Digest:
    assert isinstance(events[-1], Digest)
    return events[-1]


def test_the_article_comes_first_then_the_summary_then_translations_then_the_digest(events: list[Event]) -> None:
    kinds = [type(event) for event in events if not isinstance(event, Progress)]
    count = len(the(Summary, events).sentences)
    assert kinds == [Article, Summary, *[Translated] * (count + 1), Digest]


def test_the_title_is_translated_first_then_the_summary_in_its_order(events: list[Event]) -> None:
    indexes = [event.index for event in events if isinstance(event, Translated)]
    assert indexes == [None, *the(Summary, events).sentences]


def test_progress_says_what_the_run_is_busy_with(events: list[Event]) -> None:
    stages = [event.stage for event in events if isinstance(event, Progress)]
    assert list(dict.fromkeys(stages)) == [Stage.READING, Stage.SUMMARIZING, Stage.LOADING, Stage.TRANSLATING]
    counted = [(event.done, event.total) for event in events if getattr(event, "stage", None) is Stage.TRANSLATING]
    total = len(the(Summary, events).sentences) + 1
    assert counted[0] == (0, total) and counted[-1] == (total, total)
    assert counted == sorted(counted)


def test_the_digest_holds_what_was_yielded_before(events: list[Event]) -> None:
    made = last(events)
    assert made.article is the(Article, events)
    assert made.summary is the(Summary, events)
    assert made.translation is not None
    yielded = {event.index: event.text for event in events if isinstance(event, Translated)}
    assert made.translation.title == yielded.pop(None)
    assert dict(made.translation.sentences) == yielded
    assert (made.translation.source, made.translation.target, made.translation.route) == ("en", "pt", ("en", "pt"))


def test_with_full_all_but_boilerplate_is_translated_after_the_summary(services: Services) -> None:
    events = list(digest(SAMPLE, Options(target="pt", full=True), services))
    article, summary = the(Article, events), the(Summary, events)
    indexes = [event.index for event in events if isinstance(event, Translated)][1:]
    assert tuple(indexes[: len(summary.sentences)]) == summary.sentences
    assert sorted(indexes) == [i for i, role in enumerate(article.roles) if role is not Role.BOILERPLATE]
    assert Role.BOILERPLATE in article.roles


def test_without_a_target_there_is_a_summary_only(services: Services) -> None:
    events = list(digest(SAMPLE, Options(), services))
    assert [type(event) for event in events if not isinstance(event, Progress)] == [Article, Summary, Digest]
    assert last(events).translation is None


def test_a_text_in_the_wanted_language_needs_no_translation(services: Services) -> None:
    events = list(digest(SAMPLE, Options(target="en"), services))
    assert last(events).translation is None
    assert Stage.LOADING not in [event.stage for event in events if isinstance(event, Progress)]


def test_without_a_route_the_article_and_its_summary_come_first(services: Services) -> None:
    seen: list[Event] = []
    with pytest.raises(NoRoute) as caught:
        seen.extend(digest(SAMPLE, Options(target="ja"), services))
    assert (caught.value.source, caught.value.target) == ("en", "ja")
    assert [type(event) for event in seen if not isinstance(event, Progress)] == [Article, Summary]


def test_an_unknown_algorithm_still_lets_the_article_be_read(services: Services) -> None:
    seen: list[Event] = []
    with pytest.raises(UnknownAlgorithm):
        seen.extend(digest(SAMPLE, Options(algorithm="crystal ball"), services))
    assert any(isinstance(event, Article) for event in seen)


def test_what_can_not_be_read_yields_nothing_but_progress(services: Services, tmp_path: Path) -> None:
    seen: list[Event] = []
    with pytest.raises(UnreadableFile):
        seen.extend(digest(tmp_path / "missing.txt", Options(), services))
    assert all(isinstance(event, Progress) for event in seen)


def test_to_cancel_is_to_stop_looping(services: Services) -> None:
    text = " ".join(f"Boat {n} came to the harbour late in the evening." for n in range(2_000))
    run = cast("Generator[Event]", digest(Text(text, "boats"), Options(target="pt", full=True), services))
    translations = 0
    with contextlib.closing(run):
        for event in run:
            translations += isinstance(event, Translated)
            if translations == 3:
                break
    assert next(run, None) is None


def test_a_run_can_be_cancelled_after_any_event(services: Services, events: list[Event]) -> None:
    for count in range(len(events)):
        run = cast("Generator[Event]", digest(SAMPLE, Options(target="pt"), services))
        for _ in range(count):
            next(run)
        run.close()
        assert next(run, None) is None


def test_an_article_that_was_read_can_be_digested_otherwise(services: Services, events: list[Event]) -> None:
    article = the(Article, events)
    shorter = last(list(redigest(article, Options(target="pt", length=Length(sentences=2)), services)))
    assert shorter.article is article
    assert len(shorter.summary.sentences) == 2
    assert shorter.translation is not None and shorter.translation.sentences.keys() == set(shorter.summary.sentences)


def test_doubtful_sentences_are_in_the_digest_with_their_reason(services: Services) -> None:
    text = "The harbour\n\nThe harbour opened again on Monday.\n\n图书馆今天早上开放了。\n\nForty boats had waited."
    made = last(list(digest(Text(text, "mixed"), Options(source="en", target="pt", full=True), services)))
    assert made.translation is not None
    doubtful = [index for index in made.translation.doubtful if "图书馆" in made.article.sentences[index].text]
    assert len(doubtful) == 1
    assert made.translation.sentences[doubtful[0]] == made.article.sentences[doubtful[0]].text


QUOTED = Text(
    "The boats came back at dawn, and the whole village stood on the pier to greet them.\n\n"
    "“O mar estava calmo e a lua brilhava, mas ninguém dormiu naquela noite”, contou o velho pescador.\n\n"
    "“Das Meer war ruhig und der Mond schien, aber in dieser Nacht schlief niemand”, sagte seine Frau.\n\n"
    "They will go out again on Monday, if the weather allows it and the engine is mended.",
    "quoted",
)


def test_what_stands_in_the_target_language_already_is_left_as_it_is(services: Services) -> None:
    made = last(list(digest(QUOTED, Options(target="pt", full=True), services)))
    assert made.article.language == "en"
    assert [block.language for block in made.article.blocks] == ["", "pt", "de", ""]
    assert made.translation is not None
    assert made.translation.sentences[1] == made.article.sentences[1].text
    assert 1 not in made.translation.doubtful


def test_a_quotation_in_a_third_language_takes_its_own_route_or_else_that_of_the_article(services: Services) -> None:
    class Recorder(Translator):
        def translate(self, texts: Sequence[str], route: Sequence[Pack], *options: Any) -> Iterator[list[Rendering]]:
            taken.update((text, len(route)) for text in texts)
            return super().translate(texts, route, *options)

    class WithGerman(Packs):
        def route(self, source: str, target: str) -> tuple[Pack, ...]:
            # A way of two packs, to be told from that of the article.
            return super().route("en", target) * 2 if source == "de" else super().route(source, target)

    taken: dict[str, int] = {}
    german = read(QUOTED).sentences[2].text
    for packs, length in ((Packs(folders=()), 1), (WithGerman(folders=()), 2)):
        list(digest(QUOTED, Options(target="pt", full=True), Services(packs, Recorder())))
        assert taken[german] == length


@pytest.mark.parametrize("content", ["A", "7", "🚤", "...", "“", "# ", "A\n\nB\n\nC", "WORD " * 100, "é" * 200])
def test_any_text_runs_to_its_digest(services: Services, content: str) -> None:
    assert isinstance(
        list(digest(Text(content, "odd"), Options(source="en", target="pt", full=True), services))[-1], Digest
    )


def in_a_fresh_process(program: str) -> Any:
    """What a program printed as JSON, run by an interpreter that has imported nothing yet."""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


_MODULES = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
_WHOLE_RUN = f"""
import sys
from pathlib import Path
from core.model import Digest, Options
from core.packs import Packs
from core.pipeline import Services, digest
*_, made = digest(Path({str(SAMPLE)!r}), Options(target="pt", full=True), Services(packs=Packs(folders=())))
assert isinstance(made, Digest) and made.translation
"""


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """The top-level modules that a whole run imports."""
    return set(in_a_fresh_process(_WHOLE_RUN + _MODULES))


def test_the_core_never_imports_qt(imported: set[str]) -> None:
    assert "sumy" in imported and "ctranslate2" in imported
    assert not {"PySide6", "shiboken6", "PyQt5", "PyQt6", "desktop"} & imported


def test_a_run_needs_no_heavy_or_downloading_libraries(imported: set[str]) -> None:
    assert not {"torch", "stanza", "spacy", "minisbd", "onnxruntime", "tensorflow", "transformers"} & imported


def test_importing_the_pipeline_imports_nothing_heavy() -> None:
    modules = set(in_a_fresh_process("import core.pipeline\n" + _MODULES))
    assert not {"sumy", "nltk", "punkt", "numpy", "ctranslate2", "py3langid", "argostranslate"} & modules


def test_a_run_asks_nothing_of_a_network() -> None:
    # urllib3, which sumy imports, binds a socket of this computer to see whether it has IPv6. Nothing is sent by that.
    hook = """
import sys
seen = []
def watch(event, arguments):
    local = event == "socket.__new__" or event == "socket.bind" and arguments[1] == ("::1", 0)
    if event.startswith(("socket.", "urllib.", "http.")) and not local:
        seen.append(event)
sys.addaudithook(watch)
"""
    report = "import json; print(json.dumps(seen))"
    assert in_a_fresh_process(hook + _WHOLE_RUN + report) == []
    # The hook does see what it is there to see.
    assert in_a_fresh_process(hook + "import socket; socket.getaddrinfo('127.0.0.1', 9)\n" + report)


def test_a_long_article_shows_how_far_its_summary_is_and_can_be_given_up(services: Services) -> None:
    text = "\n\n".join(f"Ferry {n} sailed to island {n % 7} with letter {n % 11}." for n in range(2_000))
    run = digest(Text(text, "long.txt"), Options(source="en"), services)
    shares = []
    for event in run:
        if isinstance(event, Progress) and event.stage is Stage.SUMMARIZING and event.total:
            shares.append(event.done / event.total)
            if len(shares) == 3:
                break
    assert 0 < shares[0] < shares[1] < shares[2] < 1


def test_a_variety_that_stands_in_is_told_and_saved(services: Services) -> None:
    made = last(
        list(
            digest(
                Text("The bridge is old. It was closed on Monday.", "bridge"),
                Options(source="en", target="pb"),
                services,
            )
        )
    )
    assert made.translation and made.translation.target == "pt"
    assert made.translation.stand_ins == {"pb": "pt"}
    fact = next(fact.value for fact in facts(made) if fact.label == "Variety")
    assert fact == "Portuguese in place of Portuguese (Brazil), for which there is no pack"
