"""Whether a pack can translate: it is loaded and given a sentence in a process of its own.

A model is read by native code, which a hostile or damaged one may crash, or make take all the memory or never end.
Nothing but that process is lost then. Run as a program, this is that process: it ends with 0 where the pack
translates, and with a line on standard error that says why where it does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from core import children
from core.errors import Fault, NutgrafError, PackRefused
from core.languages import LANGUAGES

# Seconds on the clock and of the processor, and bytes of memory, that a trial may take. A large pack takes five seconds
# and a gigabyte.
_SECONDS = 120
_MEMORY = 4 * 1024**3

_TICK = 0.05


def try_out(folder: Path, name: str) -> Iterator[None]:
    """Tries the pack in a folder; yields some times a second. Raises PackRefused where it can't translate.

    To cancel is to stop looping.
    """
    deadline = time.monotonic() + _SECONDS
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            _command(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            # It finds its libraries where this process does.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            while process.poll() is None:
                if time.monotonic() > deadline:
                    raise PackRefused(name, Fault.MODEL, f"no sentence in {_SECONDS} seconds")
                yield
                time.sleep(_TICK)
        finally:
            process.kill()
            process.wait()
        if process.returncode:
            complaints.seek(0)
            lines = complaints.read().decode(errors="replace").split("\n")
            said = next((line.strip() for line in reversed(lines) if line.strip()), f"exit {process.returncode}")
            raise PackRefused(name, Fault.MODEL, said.replace(str(folder), name)[:200])


def _command(folder: Path) -> list[str]:
    return [*children.command("core.packs.trial"), str(folder), str(_SECONDS), str(_MEMORY)]


def main(path: str, seconds: str, memory: str) -> int:
    """Translates a sentence with the pack at ``path``, in so many seconds of the processor and bytes of memory."""
    from core.packs.installed import read
    from core.reading.pdf_words import Watch
    from core.translating.engine import Engine, Search

    Watch(int(seconds), int(memory)).start()
    try:
        pack = read(Path(path))
        if pack is None:
            raise ValueError("it does not translate")
        name = LANGUAGES[pack.source].native if pack.source in LANGUAGES else pack.source
        [translated] = Engine(pack, 1).run([f"{name}: 1, 2, 3."], Search())
    except (NutgrafError, ValueError) as error:
        print(getattr(error, "reason", "") or error, file=sys.stderr)
        return 1
    if not translated.strip():
        print("it gives nothing back", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
