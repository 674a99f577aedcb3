"""What happens once the window is there: it is equipped, the heavy parts are loaded, and the list of last time comes
back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThreadPool

from core.model import Source
from desktop.crash import Crashes
from desktop.crash_dialog import CrashReports
from desktop.instance import Instance, claim
from desktop.job import Job
from desktop.main_window import MainWindow
from desktop.messages import message_of
from desktop.settings import Settings

if TYPE_CHECKING:
    from core.pipeline import Services


class Beginning(QObject):
    """Hands a window what it works with, and then its articles."""

    def __init__(self, window: MainWindow, settings: Settings, data: Path) -> None:
        """``data`` is the folder of the user's data; it need not exist."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._data = data
        self._pool = QThreadPool()
        window.equip()

    def report(self, crashes: Crashes, left_behind: str) -> None:
        """Shows reports of crashes from now on, and what the last run of the program has left behind."""
        reports = CrashReports(self._window)
        crashes.show_with(reports.show)
        if left_behind:
            reports.show(left_behind, ended=True)

    def listen(self, instance: Instance | None, sources: Sequence[Path]) -> None:
        """Loads what later launches hand over to ``instance``, or without one to this launch, which was the first."""
        instance = instance or claim(self._data, sources, self)
        if instance:
            instance.handed_over.connect(self._take)
        else:
            # Another was first after all, and shows what there is to show.
            self._window.close()

    def begin(self, sources: Sequence[Source], otherwise: Sequence[Source]) -> None:
        """Loads what reads, summarises and translates in a thread of its own, and then the articles.

        These are those of last time and ``sources``, and where there would be nothing to show, ``otherwise``.
        """
        job = Job(partial(_services, self._settings.memory), self)
        job.happened.connect(partial(self._go_on, sources, otherwise))
        job.failed.connect(lambda error: self._window.notify(message_of(error)))
        # A window that is closed so soon needs nothing any more.
        self._window.closing.connect(job.cancel)
        self._window.closing.connect(self._pool.waitForDone)
        job.start(self._pool)

    def _take(self, paths: list[Path]) -> None:
        if paths:
            self._window.load(paths)
        self._window.come_forward()

    def _go_on(self, sources: Sequence[Source], otherwise: Sequence[Source], services: Services) -> None:
        # Imported here: by now another thread has imported all of its that takes time.
        from core.packs import default_target
        from desktop.session import Session

        settings = self._settings
        settings.target = settings.target or default_target(services.packs, QLocale.system().name()[:2])
        self._window.begin(services)
        Session(self._window, settings, self._data).open(sources, otherwise)


def _services(memory: bool) -> Iterator[Services]:
    # What the window uses without a word in its own thread is imported here too, and the languages named once.
    import core.reading.formats
    import core.saving.atomic
    import core.wording  # noqa: F401
    from core.languages import LANGUAGES
    from core.pipeline import Services
    from desktop.choices import use_memory
    from desktop.language_names import called

    services = Services()
    use_memory(services.translator, memory)
    for code in LANGUAGES:
        called(code)
    yield services
