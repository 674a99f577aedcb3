"""nutgraf: the window. Here its objects are built and handed to each other."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core import __version__
from desktop.libraries import has_display, missing_packages

if TYPE_CHECKING:
    from core.packs import Packs

_RESOURCES = Path(__file__).resolve().parents[1] / "resources"

SAMPLE = _RESOURCES / "samples" / "lighthouse.txt"


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window and comes back, with the exit code, when it is closed.

    Where there is no display, the digest is printed on the terminal instead.
    """
    parser = argparse.ArgumentParser(
        prog="nutgraf", description="Reads articles, summarises them and translates the summaries, offline."
    )
    parser.add_argument("sources", nargs="*", type=Path, metavar="FILE|FOLDER", help="what to load")
    parser.add_argument("--version", action="version", version=f"Nutgraf {__version__}")
    chosen = parser.parse_args(arguments)
    # Before anything changes the folder: a path means what it meant where it was typed.
    sources = [path.absolute() for path in chosen.sources] or [SAMPLE]
    if not has_display(os.environ):
        print("There is no display to open a window on: here is the digest instead.", file=sys.stderr)
        return _print_digests(sources)
    missing = missing_packages()
    if missing:
        print(f"The window needs libraries that are not there: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    return _open_window(sources)


def default_target(packs: Packs, system_language: str) -> str:
    """The code of the language to translate into as long as the reader has chosen none.

    It is the language of the system where a pack leads into it from another; English, which most packs lead into,
    counts only where there is nothing else.
    """
    targets = sorted({pack.target for pack in packs.installed}, key=lambda code: (code == "en", code))
    if system_language in targets and system_language != "en":
        return system_language
    return next(iter(targets), "en")


def _print_digests(sources: Sequence[Path]) -> int:
    import locale

    from core.__main__ import main as print_digests
    from core.packs import Packs

    language = (locale.getlocale()[0] or "en")[:2]
    return print_digests([*map(str, sources), "--to", default_target(Packs(), language)])


def _open_window(sources: Sequence[Path]) -> int:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from core.pipeline import Services
    from desktop.main_window import MainWindow
    from desktop.settings import Settings

    logging.basicConfig(format="%(name)s: %(message)s")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("nutgraf")
    application.setApplicationDisplayName("Nutgraf")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("nutgraf")
    application.setDesktopFileName("nutgraf")
    application.setWindowIcon(QIcon(str(_RESOURCES / "icons" / "nutgraf.svg")))
    services, settings = Services(), Settings()
    settings.target = settings.target or default_target(services.packs, QLocale.system().name()[:2])
    window = MainWindow(services, settings)
    window.show()
    window.load(sources)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
