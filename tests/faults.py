"""What goes wrong around the program, what a person is told of it, and whether the work goes on.

``python -m tests.faults`` brings each fault about, runs nutgraf-cli or the window in it, and writes what came of it
into docs/reliability.md; a test does the same and compares. The faults are real ones: a disk of its own that is full or
can't be written to, a file that the system can't read, a process that is killed. Packs have a table of their own in
docs/packs.md.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.packs import BUNDLED
from tests.core.packs.packages import metadata
from tests.core.reading.test_pdf import FERRY, pdf, wrapped

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- faults: begin -->\n", "<!-- faults: end -->\n"

_STORY = "The ferry was late. Nobody on the quay could say why. It came in the evening, and the whole town cheered.\n"
_WELL = "all is done"

# In front of a command: a mount of its own for it, as root of a user namespace, which nobody else sees.
_MOUNT = 'mount -t tmpfs -o size=16k disk "$DISK" && '

# The offscreen platform says so of every window.
_OFFSCREEN = re.compile(r"This plugin does not support (propagateSizeHints|raise)\(\)\n")

# Python imports it in every process; in the one that reads PDFs it is the end.
_KILL = """
import os, signal, sys
if any(name.endswith("pdf_words.py") for name in sys.orig_argv):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault: the shell command that runs into it, what the command's folder needs, and its environment.

    ``{cli}`` and ``{desktop}`` are the programs, ``{window}`` is the second as ``tests.desktop.witness`` runs it; None
    in ``environment`` takes a variable away. ``tools`` are programs that bring it about.
    """

    command: str
    environment: dict[str, str | None] | None = None
    prepare: Callable[[Path], None] | None = None
    in_namespace: bool = False
    tools: tuple[str, ...] = ()


# Where the library that numpy calculates with finds no room for its threads it ends the process by itself.
_ONE_THREAD: dict[str, str | None] = {"OPENBLAS_NUM_THREADS": "1"}

_HOMELESS: dict[str, str | None] = {
    "HOME": "/dev/null/home",
    "XDG_DATA_HOME": None,
    "XDG_CONFIG_HOME": None,
    "XDG_CACHE_HOME": None,
}


def _damaged_pack(folder: Path, pair: str = "de_pt", version: str = "1.0") -> None:
    pack = folder / "packs" / f"translate-{pair}-{version.replace('.', '_')}"
    shutil.copytree(BUNDLED / "en_pt", pack)
    (pack / "metadata.json").write_bytes(metadata(pair, version))
    model = pack / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:100_000])


def _damaged_pack_for_english(folder: Path) -> None:
    # Newer than the bundled one, and so in its place.
    _damaged_pack(folder, "en_pt", "99.0")


def _rubbish(folder: Path) -> None:
    for name in (
        "data/nutgraf/nutgraf/session.json",
        "data/nutgraf/nutgraf/crash.log",
        "config/nutgraf/nutgraf.conf",
        "cache/nutgraf/translations.sqlite",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(range(256)) * 40)


def _killer(folder: Path) -> None:
    (folder / "sitecustomize.py").write_text(_KILL)
    (folder / "quay.pdf").write_bytes(pdf(wrapped(60, 700, FERRY)))


FAULTS = {
    "The disk is full": Fault(
        _MOUNT + 'head -c 12000 /dev/zero > "$DISK/other"; {cli} story.txt --save "$DISK/story.pdf"',
        in_namespace=True,
    ),
    "The disk can't be written to": Fault(
        _MOUNT + 'mount -o remount,ro "$DISK" && {cli} story.txt --save "$DISK/story.md"', in_namespace=True
    ),
    "The disk of an article fails (EIO), another article is there": Fault("{cli} /proc/self/mem story.txt"),
    "The terminal or the file behind `>` is full": Fault("{cli} story.txt > /dev/full"),
    "The program behind a pipe has ended": Fault("{cli} story.txt story.txt | true; exit ${PIPESTATUS[0]}"),
    "The process that reads a PDF is killed": Fault("{cli} quay.pdf story.txt", {"PYTHONPATH": "."}, _killer),
    "The model of a pack is cut off": Fault(
        "{cli} story.txt --from de --to pt", {"ARGOS_PACKAGES_DIR": "packs"}, _damaged_pack
    ),
    "There is no home folder": Fault("{cli} story.txt --to pt", _HOMELESS),
    "The locale knows no Unicode": Fault(
        "{cli} story.txt --to pt", {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ),
    "The cache holds rubbish": Fault(
        "mkdir -p cache/nutgraf && head -c 5000 /dev/urandom > cache/nutgraf/translations.sqlite && "
        "{cli} story.txt --to pt"
    ),
    "The disk takes a tenth of a second for each reading and writing": Fault(
        'strace -f -qq -o /dev/null -P "$PWD/story.txt" -P "$PWD/saved" '
        "-e inject=read,write,fsync,rename:delay_enter=100000 {cli} story.txt --to pt --save saved/ && cat saved/*",
        tools=("strace",),
    ),
    "The clock stands ten years back, and then leaps twenty years ahead": Fault(
        "faketime -f -10y {cli} story.txt --to pt --save saved/ && "
        "faketime -f +10y {cli} story.txt --to pt --save saved/ --resume && cat saved/*",
        {"FAKETIME_DONT_FAKE_MONOTONIC": "1"},
        tools=("faketime",),
    ),
    "There is no memory to read an article": Fault("ulimit -v 200000; {cli} story.txt", _ONE_THREAD),
    "There is no memory to translate an article": Fault(
        "ulimit -v 240000; {cli} story.txt --from en --to pt", _ONE_THREAD
    ),
    "In the window: an article is lost, another is there": Fault("{window} --articles 2 lost.txt story.txt"),
    "In the window: the process that reads a PDF is killed": Fault(
        "{window} --articles 2 quay.pdf story.txt", {"PYTHONPATH": "."}, _killer
    ),
    "In the window: the model of a pack is cut off": Fault(
        "{window} story.txt", {"ARGOS_PACKAGES_DIR": "packs"}, _damaged_pack_for_english
    ),
    "In the window: there is no memory to read an article": Fault("ulimit -v 650000; {window} story.txt", _ONE_THREAD),
    "In the window: the disk is full": Fault(
        _MOUNT + 'head -c 16000 /dev/zero > "$DISK/other"; {window} story.txt --save "$DISK/story.txt"',
        in_namespace=True,
    ),
    "In the window: there is no home folder": Fault("{window} story.txt", _HOMELESS),
    "In the window: all files of its own hold rubbish": Fault("{window} story.txt", prepare=_rubbish),
    "In the window: the clock leaps by a day a second": Fault(
        "faketime -f '+0 x86400' {window} story.txt", {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}, tools=("faketime",)
    ),
    "In the window: it is started twice, each with an article": Fault(
        "{window} --articles 2 story.txt & until ls run/nutgraf-* >&/dev/null; do sleep 0.1; done; "
        "cp story.txt second.txt; {desktop} second.txt; wait $!"
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """What was seen: what standard error said, the exit code, and whether an article came out all the same."""

    fault: str
    told: str
    code: int
    goes_on: bool

    def __str__(self) -> str:
        return f"| {self.fault} | {self.told} | {self.code} | {'yes' if self.goes_on else 'no'} |\n"


def can_mount() -> bool:
    """Whether a process can have mounts of its own here."""
    try:
        return subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def observe(fault: str, folder: Path) -> Row:
    """Brings a fault about in an empty folder, and looks at what comes of it. Raises AssertionError for a traceback."""
    scene = FAULTS[fault]
    (folder / "story.txt").write_text(_STORY)
    disk = folder / "disk"
    disk.mkdir()
    if scene.prepare:
        scene.prepare(folder)
    (folder / "run").mkdir(mode=0o700)
    environment = {**os.environ, "DISK": str(disk), "PYTHONPATH": "", "QT_QPA_PLATFORM": "offscreen"}
    environment |= {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    environment |= {"XDG_RUNTIME_DIR": str(folder / "run"), "LANG": "C.UTF-8"}
    for name, value in (scene.environment or {}).items():
        if value is None:
            environment.pop(name, None)
        else:
            environment[name] = value.format(folder=folder)
    # The program is found whatever the folder and the path that Python is told of.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (environment["PYTHONPATH"], str(ROOT))))
    command = scene.command
    for name, module in (("cli", "core"), ("desktop", "desktop"), ("window", "tests.desktop.witness")):
        command = command.replace(f"{{{name}}}", f"{shlex.quote(sys.executable)} -m {module}")
    ended = subprocess.run(
        [*(("unshare", "-rm") if scene.in_namespace else ()), "bash", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = ended.stderr.decode("utf-8", "replace")
    said = _OFFSCREEN.sub("", said)
    assert "Traceback" not in said, said
    told = " ".join(said.split()).replace(f"{folder}/", "").replace("nutgraf-cli: ", "")
    shown = ended.stdout.decode("utf-8", "replace")
    return Row(
        fault,
        told or ("nothing" if ended.returncode else _WELL),
        ended.returncode,
        goes_on="ferry" in shown or "balsa" in shown,
    )


def table() -> str:
    """The table as it stands in the documentation, of what is observed now."""
    head = "| fault | what is said | exit code | an article is shown |\n|---|---|---|---|\n"
    rows = ""
    for fault in FAULTS:
        with tempfile.TemporaryDirectory() as folder:
            rows += str(observe(fault, Path(folder).resolve()))
    return head + rows


def documented() -> str:
    """The table as the documentation has it."""
    return DOCS.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]


if __name__ == "__main__":
    before, _, rest = DOCS.read_text(encoding="utf-8").partition(BEGIN)
    DOCS.write_text(before + BEGIN + table() + END + rest.partition(END)[2], encoding="utf-8")
