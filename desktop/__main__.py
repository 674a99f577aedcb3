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
    chosen = parser().parse_args(arguments)
    # Before anything changes the folder: a path means what it meant where it was typed.
    sources = [path.absolute() for path in chosen.sources]
    if not has_display(os.environ):
        print("There is no display to open a window on: here is the digest instead.", file=sys.stderr)
        return _print_digests(sources or [SAMPLE])
    missing = missing_packages()
    if missing:
        print(f"The window needs libraries that are not there: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    return _open_window(sources)


def parser() -> argparse.ArgumentParser:
    """What the program can be told where it is started."""
    parser = argparse.ArgumentParser(
        prog="nutgraf", description="Reads articles, summarises them and translates the summaries, offline."
    )
    parser.add_argument("sources", nargs="*", type=Path, metavar="FILE|FOLDER", help="what to load")
    parser.add_argument("--version", action="version", version=f"Nutgraf {__version__}")
    return parser


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
    from PySide6.QtCore import QLocale, QStandardPaths
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from desktop.instance import claim

    logging.basicConfig(format="%(name)s: %(message)s")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("nutgraf")
    application.setApplicationDisplayName("Nutgraf")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("nutgraf")
    # A Flatpak has its own name for the file that describes the program to the desktop.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "nutgraf"))
    application.setWindowIcon(QIcon(str(_RESOURCES / "icons" / "nutgraf.svg")))
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    instance = claim(data, sources, application)
    if instance is None:
        return 0

    # Imported here: a second launch has ended by now, and did not wait for what it does not need.
    from core.pipeline import Services
    from desktop.choices import use_memory
    from desktop.crash import Crashes
    from desktop.interface import use_colours, use_language
    from desktop.main_window import MainWindow
    from desktop.settings import Settings

    crashes = Crashes(data, application)
    left_behind = crashes.watch()
    services, settings = Services(), Settings()
    use_language(application, settings.interface)
    use_colours(settings.colours)
    use_memory(services.translator, settings.memory)
    settings.target = settings.target or default_target(services.packs, QLocale.system().name()[:2])
    window = MainWindow(services, settings)
    window.show()

    # What follows is in nobody's way any more.
    from desktop.crash_dialog import CrashReports
    from desktop.session import Session

    reports = CrashReports(window)
    crashes.show_with(reports.show)
    if left_behind:
        reports.show(left_behind, ended=True)

    def take(paths: list[Path]) -> None:
        if paths:
            window.load(paths)
        window.come_forward()

    instance.handed_over.connect(take)
    Session(window, settings, data).open(sources, otherwise=[SAMPLE])
    code = application.exec()
    crashes.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
