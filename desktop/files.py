"""What comes in and goes out: files, folders and texts that people drop, paste, open and save."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QThreadPool, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from core.errors import Obstacle, Reason, Unreachable, UnreadableFile
from core.model import Digest, Link, Source, Text
from desktop.articles import Entry
from desktop.dialogs import show
from desktop.job import Job
from desktop.messages import in_words, message_of
from desktop.settings import Network, Place, Settings

if TYPE_CHECKING:
    from desktop.saving_all import SavingAll

WEB = ("http", "https")
"""The kinds of addresses that stand for a page."""

# What reads and saves is imported where it is used: the window is there before it.

# What the name of a file with a language pack ends in.
_PACKAGE = ".argosmodel"


class Files(QObject):
    """Loads and saves in jobs of its own, and asks people for names. Nothing here touches a disk in the UI thread.

    ``loaded`` carries each source that is found, ``packages_found`` a list of files that hold language packs, ``said``
    a sentence for people.
    """

    loaded = Signal(object)
    packages_found = Signal(object)
    said = Signal(str)
    _closing = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._pool = QThreadPool()
        # Many take their time, in which one can be saved.
        self._pool_of_many = QThreadPool()
        for pool in (self._pool, self._pool_of_many):
            pool.setMaxThreadCount(1)

    def load(self, wanted: Iterable[Source]) -> None:
        """Finds what there is to read: the files in each folder, and all else as it is."""
        sources = list(wanted)
        packages = [source for source in sources if isinstance(source, Path) and source.suffix == _PACKAGE]
        if packages:
            self.packages_found.emit(packages)
        self._run(partial(_sources, [source for source in sources if source not in packages]), self.loaded.emit)

    def take(self, data: QMimeData | None, name: str) -> None:
        """Loads what was dropped or pasted: local files, else the text, which goes by ``name``.

        A web address is not fetched before the reader has agreed to it.
        """
        found = sources_in(data, name)
        links = [source for source in found if isinstance(source, Link)]
        if links:
            self.open_link(links[0].url)
        if len(found) > len(links):
            self.load(source for source in found if source not in links)
        if not found:
            self.said.emit(self.tr("There is neither a text nor a file on the clipboard."))

    def open(self) -> None:
        """Asks for files and loads them."""
        from core.reading.formats import SUFFIXES

        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self._window, self.tr("Open articles"), self._settings.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Articles ({})").format(patterns), self.tr("All files (*)")])

        def load(names: Sequence[str]) -> None:
            self._settings.folder = str(Path(names[0]).parent)
            self.load(Path(name) for name in names)

        dialog.filesSelected.connect(load)
        show(dialog)

    def may_fetch(self, url: str) -> bool:
        """Whether the settings let the network be used; says so where they do not."""
        if self._settings.network is Network.OFF:
            self.said.emit(message_of(Unreachable(url, Obstacle.OFF)))
        return self._settings.network is not Network.OFF

    def open_link(self, url: str = "") -> None:
        """Asks for a web address, ``url`` or what is on the clipboard being offered, and loads the page."""
        if not self.may_fetch(url):
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Open a link"))
        dialog.setLabelText(self.tr("Address of the page. It is fetched from the network once, now:"))
        dialog.setOkButtonText(self.tr("Fetch"))
        dialog.resize(dialog.fontMetrics().averageCharWidth() * 90, dialog.sizeHint().height())
        copied = sources_in(QGuiApplication.clipboard().mimeData(), "")
        offered = (source.url for source in copied if isinstance(source, Link))
        dialog.setTextValue(url or next(offered, "https://"))
        dialog.textValueSelected.connect(lambda url: self.load([Link(url.strip())]))
        show(dialog)

    def save(self, digest: Digest, source: Source) -> None:
        """Asks where to, and saves one article's digest there. The dialog asks before a file is replaced."""
        self._find_folder(source, partial(self._ask_for_name, digest))

    def _ask_for_name(self, digest: Digest, folder: str) -> None:
        from core import saving

        filters = {
            f"{in_words(form.description)} ({' '.join(f'*{suffix}' for suffix in form.suffixes)})": name
            for name, form in saving.FORMATS.items()
        }
        pattern = self._settings.pattern
        dialog = QFileDialog(self._window, self.tr("Save the summary"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        last = self._settings.format
        dialog.selectNameFilter(next(text for text, name in filters.items() if name == last))
        dialog.selectFile(saving.suggested_name(digest, last, pattern))

        def follow_filter(chosen: str) -> None:
            dialog.setDefaultSuffix(saving.FORMATS[filters[chosen]].suffixes[0].removeprefix("."))
            dialog.selectFile(saving.suggested_name(digest, filters[chosen], pattern))

        dialog.filterSelected.connect(follow_filter)
        dialog.fileSelected.connect(lambda name: self.save_to(digest, Path(name), filters[dialog.selectedNameFilter()]))
        show(dialog)

    def save_to(self, digest: Digest, path: Path, form: str) -> None:
        """Saves a digest under a name that people have agreed to, in the format of its suffix, else in ``form``."""

        from core import saving

        def saved() -> Iterator[Path]:
            saving.save(digest, path, chosen, layout=layout, overwrite=True)
            yield path

        chosen, layout = saving.format_of(path) or form, self._settings.layout
        self._settings.saved_folder = str(path.parent)
        self._settings.format = chosen
        self._run(saved, self._say_saved)

    def save_all(self, entries: Sequence[Entry], source: Source | None) -> None:
        """Asks for a folder, and saves all articles into it in the format that was used last, overwriting nothing.

        ``source`` is the article that is shown: its folder may be where to begin.
        """
        self._find_folder(source, partial(self._ask_for_folder, entries))

    def _ask_for_folder(self, entries: Sequence[Entry], folder: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Save all summaries into a folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.save_all_to(entries, Path(name)))
        show(dialog)

    def save_all_to(self, entries: Sequence[Entry], folder: Path) -> SavingAll:
        """Saves all articles into a folder, each under a name of its own, and shows what comes of each."""
        from desktop.saving_all import SavingAll

        self._settings.saved_folder = str(folder)
        how = self._settings.format, self._settings.layout, self._settings.pattern
        dialog = SavingAll(entries, folder, how, self._pool_of_many, self._window)
        dialog.said.connect(self.said)
        self._closing.connect(dialog.stop)
        dialog.begin()
        dialog.show()
        return dialog

    def close(self) -> None:
        """Comes back when what was being saved is on the disk; many articles are broken off after one."""
        self._closing.emit()
        self._pool.waitForDone()
        self._pool_of_many.waitForDone()

    def _find_folder(self, source: Source | None, ask: Callable[[str], None]) -> None:
        """Looks for the folder to begin saving in, and asks with the first that is there of those that will do."""
        from desktop.kept_list import SAMPLES

        settings = self._settings
        own = str(source.parent) if isinstance(source, Path) and not source.is_relative_to(SAMPLES) else ""
        first = {Place.ARTICLE: own, Place.FIXED: settings.fixed_folder, Place.LAST: ""}[settings.place]
        folders = [folder for folder in (first, settings.saved_folder, settings.folder, own) if folder]

        def go_on(found: str) -> None:
            if settings.place is Place.FIXED and found != first:
                self.said.emit(
                    self.tr("The folder “{}” is not there at the moment: choose another, or set it anew.").format(first)
                )
            ask(found)

        self._run(lambda: [next(filter(os.path.isdir, folders), "")], go_on)

    def _run(self, events: Callable[[], Iterable[object]], happened: Callable[..., object]) -> None:
        job = Job(events, self)
        job.happened.connect(happened)
        job.failed.connect(lambda error: self.said.emit(message_of(error)))
        job.start(self._pool)

    def _say_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Saved to {}").format(path))


def sources_in(data: QMimeData | None, name: str) -> list[Source]:
    """The local files and web addresses that a drag or the clipboard holds, else its text under ``name``.

    A text that is a web address and nothing else stands for the page. Empty if there is nothing of all this.
    """
    if data is None:
        return []
    found: list[Source] = [
        Path(url.toLocalFile()) if url.isLocalFile() else Link(url.toString())
        for url in data.urls()
        if url.isLocalFile() or url.scheme() in WEB
    ]
    text = data.text().strip()
    if found or not text:
        return found
    address = QUrl(text, QUrl.ParsingMode.StrictMode)
    return [Link(text)] if address.isValid() and address.scheme() in WEB and address.host() else [Text(text, name)]


def _sources(wanted: Iterable[Source]) -> Iterator[Source]:
    """What there is to read. Raises UnreadableFile after all of it where a folder holds nothing, or can't be listed."""
    failure: UnreadableFile | None = None
    for source in wanted:
        if isinstance(source, Path) and source.is_dir():
            from core.reading import files_in

            try:
                if not (files := files_in(source)):
                    raise UnreadableFile(source, Reason.BARE)
                yield from files
            except UnreadableFile as error:
                failure = error
        else:
            yield source
    if failure:
        raise failure
