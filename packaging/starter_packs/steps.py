"""Makes each file once: what is there, made of the same inputs, is not made again, and what was broken off goes on."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path


def once(output: Path, make: Callable[[Path], Path], inputs: Iterable[object]) -> Path:
    """``output``, a file or a folder: as it is where it was made of the same inputs before, else made.

    ``make`` is given a folder to work in, which is the same one when it was broken off before, and only then; it
    returns what is to be moved to ``output``. Inputs are files and folders, by their contents, and anything that has
    a ``repr``. Nobody looks at the code: remove what is to be made again by a changed step.
    """
    mark, stamp = fingerprint(inputs), output.with_name(output.name + ".made-of")
    if output.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == mark:
        print(f"{output} is there")
        return output
    work = output.with_name(f"{output.name}.{mark[:12]}")
    work.mkdir(parents=True, exist_ok=True)
    print(f"{output} is being made", flush=True)
    made = make(work)
    stamp.unlink(missing_ok=True)
    if output.is_dir():
        shutil.rmtree(output)
    made.replace(output)
    shutil.rmtree(work)
    stamp.write_text(mark, encoding="ascii")
    return output


def fingerprint(inputs: Iterable[object]) -> str:
    """The SHA-256 of all inputs, in hexadecimal."""
    digest = hashlib.sha256()
    for one in inputs:
        if not isinstance(one, Path):
            digest.update(repr(one).encode() + b"\0")
            continue
        for file in sorted(path for path in one.rglob("*") if path.is_file()) if one.is_dir() else [one]:
            digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
