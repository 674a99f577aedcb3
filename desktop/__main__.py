"""nutgraf: the window. Here its objects are built and handed to each other."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core import __version__
from desktop.libraries import has_display, missing_for

_RESOURCES = Path(__file__).resolve().parents[1] / "resources"

SAMPLE = _RESOURCES / "samples" / "lighthouse.txt"

_EPILOG = """\
examples:
  nutgraf                       the articles of last time, or a sample
  nutgraf story.txt report.pdf  these two beside them
  nutgraf articles/             all articles in a folder

Where a window is open already, it takes them. Without a display their digests are printed. In the window, F1 shows
all keys, and Shift+F1 and a click say what something is for. nutgraf-cli does the same work without a window.
"""


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
    # What a start makes is there to stay: looking through it for what can go would only take time.
    gc.disable()
    missing = missing_for(os.environ)
    if missing:
        print(f"The window needs libraries that are not there: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    return _open_window(sources)


def parser() -> argparse.ArgumentParser:
    """What the program can be told where it is started."""
    parser = argparse.ArgumentParser(
        prog="nutgraf",
        description="Reads articles, summarises them and translates the summaries, offline.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("sources", nargs="*", type=Path, metavar="FILE|FOLDER", help="what to load")
    parser.add_argument("--version", action="version", version=f"Nutgraf {__version__}")
    return parser


def _print_digests(sources: Sequence[Path]) -> int:
    import locale

    from core.__main__ import main as print_digests
    from core.packs import Packs, default_target

    language = (locale.getlocale()[0] or "en")[:2]
    return print_digests([*map(str, sources), "--to", default_target(Packs(), language)])


def _open_window(sources: Sequence[Path]) -> int:
    # Imported here: only where there are the libraries for it.
    from PySide6.QtCore import QStandardPaths, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.launches import first_of

    logging.basicConfig(format="%(name)s: %(message)s")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("nutgraf")
    application.setApplicationDisplayName("Nutgraf")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("nutgraf")
    # A Flatpak has its own name for the file that describes the program to the desktop.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "nutgraf"))
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    first, instance = first_of(data), None
    if not first:
        # Imported here: a first launch need not ask anybody before its window is there.
        from desktop.instance import claim

        instance = claim(data, sources, application, awaited=sys.platform != "win32")
        if instance is None:
            return 0

    # Imported here: a second launch has ended by now, and did not wait for what it does not need.
    from desktop.crash import Crashes
    from desktop.interface import use_colours, use_language
    from desktop.main_window import MainWindow
    from desktop.settings import Colours, Settings

    crashes = Crashes(data, application)
    left_behind = crashes.watch()
    settings = Settings()
    use_language(application, settings.interface)
    if settings.colours is not Colours.SYSTEM:
        use_colours(settings.colours)
    window = MainWindow(None, settings)

    def begin() -> None:
        # What the reader does meanwhile is waiting for it, so this comes first.
        window.equip()
        QTimer.singleShot(0, go_on)

    def go_on() -> None:
        from PySide6.QtGui import QIcon

        from desktop.beginning import Beginning

        application.setWindowIcon(QIcon(str(_RESOURCES / "icons" / "nutgraf.svg")))
        beginning = Beginning(window, settings, data)
        beginning.report(crashes, left_behind)
        beginning.listen(instance, sources)
        beginning.begin(sources, otherwise=[SAMPLE])
        gc.enable()

    # All else is loaded when the window is there.
    window.painted.connect(begin)
    window.show()
    code = application.exec()
    crashes.stop()
    if first:
        first.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
