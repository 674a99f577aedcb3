"""Hooks of MkDocs for the documentation's site (mkdocs.yml): what it takes from elsewhere, and what no page may do."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]

_BESIDE = {"pictures/nutgraf.svg": ROOT / "resources" / "icons" / "nutgraf.svg", "changes.md": ROOT / "CHANGELOG.md"}

# What a browser fetches by itself; a link that a reader may follow is none of it.
_FETCHED = re.compile(r"<(?:script|img|iframe|source|link)\b[^>]*?\b(?:src|href)=[\"']?(?:https?:)?//[^>]*>")

_log = logging.getLogger("mkdocs.hooks.site_hooks")


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Adds what belongs on the site and lies elsewhere in the repository."""
    for place, source in _BESIDE.items():
        files.append(File.generated(config, place, abs_src_path=str(source)))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Warns, which ends a strict build, of all that a page would fetch from elsewhere: it works offline."""
    for found in _FETCHED.findall(output):
        _log.warning("%s would fetch from elsewhere: %s", page.file.src_uri, found)
