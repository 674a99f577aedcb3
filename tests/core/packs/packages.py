"""Packages as Argos lays them out, made of the bundled packs: sound ones, and others that are anything but."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import stat
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from core.packs import BUNDLED

MODEL = "model/model.bin"


def metadata(pair: str, version: str, **more: object) -> bytes:
    source, target = pair.split("_")
    return json.dumps({"from_code": source, "to_code": target, "package_version": version, **more}).encode()


@cache
def _files() -> dict[str, bytes]:
    folder = BUNDLED / "en_pt"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.*"))}


def package(
    pair: str = "uk_en", version: str = "1.9", changed: Mapping[str, bytes | None] | None = None, root: str = ""
) -> bytes:
    """A package that says it is for ``pair``; ``changed`` are files that it has otherwise, more or (None) less."""
    files: dict[str, bytes | None] = {**_files(), "metadata.json": metadata(pair, version), **(changed or {})}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for place, content in files.items():
            if content is not None:
                # To make the large ones smaller takes longer than all else.
                kind = zipfile.ZIP_STORED if len(content) > 1_000_000 else zipfile.ZIP_DEFLATED
                archive.writestr(f"{root or f'translate-{pair}'}/{place}", content, kind)
    return made.getvalue()


SMALL = {
    "metadata.json": metadata("uk_en", "1.9", type="translate"),
    "README.md": b"Ukrainian to English",
    "sentencepiece.model": b"a tokenizer",
    MODEL: b"a model",
    "model/config.json": b"{}",
    "model/shared_vocabulary.json": b"[]",
}
"""What is in a package that is sound but for its model, by its place."""


LARGE = bytes(range(256)) * 8_000 + hashlib.shake_256(b"").digest(1_000_000)
"""Bytes that become some three times smaller, as models do."""


def small_package(changed: Mapping[str, bytes | None] = {}, root: str = "translate-uk_en/") -> bytes:
    """A package of some hundred bytes that can't translate; ``changed`` as for ``package``."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, content in {**SMALL, **changed}.items():
            if content is not None:
                archive.writestr(root + place, content)
    return made.getvalue()


def with_entry(content: bytes, name: str, data: bytes, mode: int = stat.S_IFREG | 0o644) -> bytes:
    """The package with one more entry, of any name and kind."""
    made = io.BytesIO(content)
    entry = zipfile.ZipInfo(name)
    entry.external_attr, entry.compress_type = mode << 16, zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(entry, data)
    return made.getvalue()


def installed(folder: Path, pair: str = "uk_en", version: str = "1.0") -> Path:
    """The folder of a whole pack, as Argos would have installed it in ``folder``."""
    path = folder / f"translate-{pair}-{version.replace('.', '_')}"
    shutil.copytree(BUNDLED / "en_pt", path)
    (path / "metadata.json").write_bytes(metadata(pair, version))
    return path
