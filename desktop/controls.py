"""The controls that say what is wanted: from which language into which, and how long a summary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from core.languages import CERTAIN, LANGUAGES
from desktop.language_names import called

if TYPE_CHECKING:
    from core.model import Article
    from desktop.articles import Entry

# A slider on its way passes many lengths; a summary is made of the one where it rests.
_REST_MS = 200

# What stands for the way to more languages, in the place of a code; it and the line above it are no languages.
_MORE = "more"
_BESIDES = 2


class SourceLanguage(QComboBox):
    """The language of the article: detected, or chosen by the reader. ``chosen`` carries a code, None to detect it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language of the article"))
        # What was detected is known only later, and is longer than most names.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setToolTip(self.tr("Language of the article"))
        self.addItem(self.tr("Detect language"), None)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def offer_all(self) -> None:
        """Offers all languages to choose from: to name so many takes a while, and is left until the window is there."""
        for name, code in sorted((called(code), code) for code in LANGUAGES):
            self.addItem(name, code)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows what was chosen for an entry, else what was detected in it and whether that is certain."""
        self.setItemText(0, self._detected(entry.article) if entry and entry.article else self.tr("Detect language"))
        chosen = entry.language if entry else None
        self.setCurrentIndex(max(0, self.findData(chosen)) if chosen else 0)

    def _detected(self, article: Article) -> str:
        if article.confidence < CERTAIN:
            return self.tr("{language}? (not sure)").format(language=called(article.language))
        return self.tr("{language} (detected)").format(language=called(article.language))


class TargetLanguage(QComboBox):
    """The language to translate into. ``chosen`` carries its code; ``more_wanted`` comes when none of them will do."""

    chosen = Signal(str)
    more_wanted = Signal()

    def __init__(self, codes: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language to translate into"))
        self.setToolTip(self.tr("Language to translate into"))
        self._last: str | None = None
        self.offer(codes)
        self.activated.connect(self._take)

    def offer(self, codes: Iterable[str]) -> None:
        """Offers other languages to choose from; the one that is chosen stays so, if it is among them."""
        chosen = self.code
        self.clear()
        for code in sorted(codes, key=called):
            self.addItem(called(code), code)
        self.insertSeparator(self.count())
        self.addItem(self.tr("More languages…"), _MORE)
        self.setCurrentIndex(max(0, self.findData(chosen)) if self.count() > _BESIDES else -1)
        self._last = self.code

    @property
    def codes(self) -> list[str]:
        """The codes of all languages that can be chosen."""
        return [self.itemData(row) for row in range(self.count()) if self.itemData(row) not in (None, _MORE)]

    @property
    def code(self) -> str | None:
        """The code of the language, None where no pack is there to translate with."""
        code: str | None = self.currentData()
        return None if code == _MORE else code

    def choose(self, code: str) -> None:
        """Shows a language as chosen, if there is a pack for it."""
        index = self.findData(code)
        if index >= 0:
            self.setCurrentIndex(index)
            self._last = code

    def open_list(self) -> None:
        """Shows the languages that can be chosen."""
        self.setFocus()
        self.showPopup()

    def _take(self) -> None:
        if self.currentData() == _MORE:
            self.setCurrentIndex(self.findData(self._last) if self._last else -1)
            self.more_wanted.emit()
            return
        self._last = self.code
        self.chosen.emit(self._last)


class LengthControl(QWidget):
    """How long the summary is. ``chosen`` carries a number of sentences, None for the automatic length."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Length of the summary in sentences")
        self._slider = QSlider(accessibleName=name, toolTip=name, minimum=1)
        self._slider.setProperty("orientation", "Horizontal")
        self._label = QLabel(buddy=self._slider)
        self._automatic = QToolButton(
            text=self.tr("Auto"),
            checkable=True,
            checked=True,
            autoRaise=True,
            accessibleName=self.tr("Automatic length"),
            toolTip=self.tr("Let the length follow from that of the article"),
        )
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        caption = QLabel(self.tr("&Length"), buddy=self._slider)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        for widget in (caption, self._slider, self._label, self._automatic):
            layout.addWidget(widget)
        self._slider.setFixedWidth(self.fontMetrics().averageCharWidth() * 24)
        self._slider.valueChanged.connect(self._slide)
        self._rest.timeout.connect(lambda: self.chosen.emit(self._slider.value()))
        self._automatic.clicked.connect(self._choose_automatic)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows the length of an entry's summary; of nothing while there is none."""
        known = bool(entry and entry.article and entry.summary and entry.article.body)
        self.setEnabled(known)
        if not (known and entry and entry.article and entry.summary):
            self._label.clear()
            return
        if self._rest.isActive():
            return
        with QSignalBlocker(self._slider):
            self._slider.setMaximum(len(entry.article.body))
            self._slider.setPageStep(max(1, len(entry.article.body) // 10))
            self._slider.setValue(entry.sentences or len(entry.summary.sentences))
        self._automatic.setChecked(entry.sentences is None)
        self._describe()

    def _slide(self) -> None:
        self._automatic.setChecked(False)
        self._describe()
        self._rest.start()

    def _choose_automatic(self) -> None:
        self._rest.stop()
        self._automatic.setChecked(True)
        self.chosen.emit(None)

    def _describe(self) -> None:
        self._label.setText(
            self.tr("{kept} of %Ln sentence(s)", "", self._slider.maximum()).format(
                kept=QLocale().toString(self._slider.value())
            )
        )
