"""The reader's glossary, as it is kept from one start to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from core.model import Glossary
from desktop.job import Job
from desktop.messages import message_of


class Terms(QObject):
    """Keeps a glossary in a file; no file is an empty one.

    ``changed`` comes when articles are to be translated with another glossary, ``said`` with a sentence for people.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.glossary = Glossary()
        self._path = path
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def load(self) -> None:
        """Reads the file; what is in it is known as soon as ``changed`` comes."""
        self._run(lambda: _loaded(self._path), self._take)

    def edit(self, parent: QWidget) -> None:
        """Shows the glossary to be edited; when that is done, it holds."""
        # Imported on use: few people ever open it.
        from desktop.glossary_dialog import GlossaryDialog

        dialog = GlossaryDialog(self.glossary, parent)

        def closed() -> None:
            self._take(dialog.model.glossary)
            self._keep()
            dialog.deleteLater()

        dialog.finished.connect(closed)
        dialog.show()

    def close(self) -> None:
        """Comes back when what was changed is on the disk."""
        self._pool.waitForDone()

    def _take(self, glossary: Glossary) -> None:
        if glossary != self.glossary:
            self.glossary = glossary
            self.changed.emit()

    def _keep(self) -> None:
        glossary = self.glossary

        def kept() -> Iterator[None]:
            from core.translating.glossary import save

            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            save(glossary, self._path)
            yield None

        self._run(kept, lambda _: None)

    def _run(self, events: Callable[[], Iterable[object]], happened: Callable[..., object]) -> None:
        job = Job(events, self)
        job.happened.connect(happened)
        job.failed.connect(lambda error: self.said.emit(message_of(error)))
        job.start(self._pool)


def _loaded(path: Path) -> Iterator[Glossary]:
    if path.exists():
        from core.translating.glossary import load

        yield load(path)
