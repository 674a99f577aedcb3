"""The settings, on four pages. Each change holds at once; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, QThreadPool, Signal
from PySide6.QtGui import QAction, QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.algorithms import ALGORITHMS
from core.languages import LANGUAGES
from core.model import Digest, Effort, Length
from desktop.form import Form, choice, explain
from desktop.interface import interface_languages
from desktop.job import Job
from desktop.language_names import called
from desktop.messages import message_of
from desktop.saving_page import SavingPage
from desktop.settings import Colours, Network, Settings
from desktop.typography import LARGEST, SMALLEST

_NAMES = (
    *("target", "algorithm", "length", "effort", "memory", "text_size", "text_family", "colours", "interface"),
    *("network", "reopens", "keeps_texts", "place", "fixed_folder", "pattern", "format"),
)

# Below the smallest size, the box says that the program chooses.
_AUTOMATIC_SIZE = SMALLEST - 1


class SettingsDialog(QDialog):
    """Shows the settings. ``changed`` carries the names of those that are others now, as a set.

    ``forget`` makes the stream that empties the memory of translated sentences; ``glossary`` opens the list of terms.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        targets: Sequence[str],
        forget: Callable[[], Iterable[object]],
        glossary: QAction | None = None,
        parent: QWidget | None = None,
        shown: Digest | None = None,
    ) -> None:
        """``targets`` are the codes of the languages that can be translated into, ``shown`` is what may be saved."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._forget = forget
        self._known = self._values()
        self._build_controls(targets)
        pages = QTabWidget(documentMode=True, accessibleName=self.tr("Pages of settings"))
        pages.addTab(self._work_page(glossary), self.tr("&Summary and Translation"))
        pages.addTab(self._reading_page(), self.tr("&Reading"))
        self.saving = SavingPage(settings, self._set, shown)
        pages.addTab(self.saving, self.tr("Sa&ving"))
        pages.addTab(self._program_page(), self.tr("&Program"))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.RestoreDefaults | standard.Close)
        buttons.rejected.connect(self.reject)
        self.defaults = buttons.button(standard.RestoreDefaults)
        self.defaults.clicked.connect(self.restore_defaults)
        self.defaults.setWhatsThis(
            self.tr("Sets everything on all pages back to how it was at first, but for the language to translate into.")
        )
        self.defaults.setToolTip(self.defaults.whatsThis())
        close = buttons.button(standard.Close)
        close.setDefault(True)
        # The style's own sign is black, also where the window is dark.
        close.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        self._show_values()
        self._connect()

    def restore_defaults(self) -> None:
        """Sets all that can be chosen here back, but for the language to translate into."""
        self._settings.restore_defaults()
        self._show_values()
        self._tell()

    # The controls

    def _build_controls(self, targets: Sequence[str]) -> None:
        self.target = choice((called(code), code) for code in sorted(targets, key=called))
        self.algorithm = choice((line.partition(":")[0], name) for name, line in ALGORITHMS.items())
        shares = [(self._share(share), f"{share}%") for share in (10, 20, 30, 50)]
        counts = [(self._count(n), str(n)) for n in (1, 3, 5, 10, 20)]
        self.length = choice([(self.tr("Automatic, after the article's length"), ""), *counts, *shares])
        self.effort = choice(
            [(self.tr("Fast"), Effort.FAST), (self.tr("Careful, takes about twice as long"), Effort.CAREFUL)]
        )
        self.memory = QCheckBox(self.tr("Remember &translated sentences"))
        self.clear = QPushButton(self.tr("&Clear"), autoDefault=False)
        automatic = self.tr("Automatic, after the language")
        self.family = choice([(automatic, ""), *((name, name) for name in QFontDatabase.families() if _is_text(name))])
        self.text_size = QDoubleSpinBox(decimals=1, minimum=_AUTOMATIC_SIZE, maximum=LARGEST, suffix=self.tr(" points"))
        self.text_size.setSpecialValueText(self.tr("Automatic"))
        self.colours = choice(
            [
                (self.tr("As the system"), Colours.SYSTEM),
                (self.tr("Light"), Colours.LIGHT),
                (self.tr("Dark"), Colours.DARK),
            ]
        )
        languages = [(LANGUAGES[code].native, code) for code in interface_languages()]
        self.interface = choice([(self.tr("As the system"), ""), *languages])
        self.network = choice(
            [
                (self.tr("Ask each time before it is used"), Network.ASK),
                (self.tr("Never use it"), Network.OFF),
            ]
        )
        self.reopens = QCheckBox(self.tr("&Open with the list of last time"))
        self.keeps_texts = QCheckBox(self.tr("&Keep pasted texts with it"))

    def _work_page(self, glossary: QAction | None) -> QWidget:
        form = Form()
        form.row(
            self.tr("&Length"),
            self.length,
            self.tr("How long summaries are of which you have set no other length at the foot of the window."),
        )
        form.row(self.tr("&Algorithm"), self.algorithm, self.tr("How the sentences of a summary are chosen."))
        form.row(
            self.tr("Translate &into"), self.target, self.tr("The language that summaries and articles are put into.")
        )
        form.row(
            self.tr("&Quality"),
            self.effort,
            self.tr("Careful weighs several wordings of each sentence against each other; it is a little better."),
        )
        if glossary:
            terms = QPushButton(self.tr("&Glossary…"), autoDefault=False)
            terms.clicked.connect(glossary.trigger)
            form.row(self.tr("Your own terms"), terms, self.tr("What certain words are to be called in translations."))
        help_ = self.tr(
            "A sentence that was translated before is there at once. They are kept on this computer, where only you "
            "can read them."
        )
        form.check(self.memory, help_, self.clear)
        explain(self.clear, self.tr("Clear remembered sentences"), self.tr("Forgets all translated sentences, now."))
        return form

    def _reading_page(self) -> QWidget:
        form = Form()
        form.row(self.tr("&Typeface"), self.family, self.tr("The letters that articles are set in."))
        form.row(
            self.tr("Si&ze"),
            self.text_size,
            self.tr("How large articles are set. Ctrl+Plus and Ctrl+Minus change it as well."),
        )
        form.row(
            self.tr("&Colours"), self.colours, self.tr("Whether the window is light or dark, or follows the system.")
        )
        return form

    def _program_page(self) -> QWidget:
        form = Form()
        form.row(
            self.tr("&Language of the window"),
            self.interface,
            self.tr("What menus and buttons say. It changes when the program is started again."),
        )
        form.row(
            self.tr("&Network"),
            self.network,
            self.tr(
                "It is used for nothing but pages and language packs that you ask for, and never for what you read."
            ),
        )
        form.check(
            self.reopens,
            self.tr("Brings back the articles, what you chose for them, your edits, and the place where you were."),
        )
        form.check(
            self.keeps_texts,
            self.tr("They are in no other file: without this, they are gone when the program ends."),
        )
        return form

    # What they say, and what follows from it

    def _connect(self) -> None:
        for box, name in (
            (self.target, "target"),
            (self.algorithm, "algorithm"),
            (self.effort, "effort"),
            (self.family, "text_family"),
            (self.colours, "colours"),
            (self.interface, "interface"),
            (self.network, "network"),
        ):
            box.activated.connect(lambda _, box=box, name=name: self._set(name, box.currentData()))
        self.length.activated.connect(lambda _: self._set("length", _length(self.length.currentData())))
        self.text_size.valueChanged.connect(lambda size: self._set("text_size", size if size >= SMALLEST else 0.0))
        for check, name in ((self.memory, "memory"), (self.reopens, "reopens"), (self.keeps_texts, "keeps_texts")):
            check.toggled.connect(lambda on, name=name: self._set(name, on))
        self.reopens.toggled.connect(self.keeps_texts.setEnabled)
        self.clear.clicked.connect(self._clear_memory)

    def _set(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        self._tell()

    def _tell(self) -> None:
        values = self._values()
        names = frozenset(name for name in _NAMES if values[name] != self._known[name])
        self._known = values
        if names:
            self.changed.emit(names)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._settings, name) for name in _NAMES}

    def _show_values(self) -> None:
        settings = self._settings
        length = f"{round(100 * settings.length.ratio)}%" if settings.length.ratio else settings.length.sentences
        if length and self.length.findData(str(length)) < 0:
            # Somebody has written another into the file.
            share, count = settings.length.ratio, settings.length.sentences or 0
            self.length.addItem(self._share(round(100 * share)) if share else self._count(count), str(length))
        for box, value in (
            (self.target, settings.target),
            (self.algorithm, settings.algorithm),
            (self.effort, settings.effort),
            (self.length, str(length or "")),
            (self.family, settings.text_family),
            (self.colours, settings.colours),
            (self.interface, settings.interface),
            (self.network, settings.network),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for check, on in (
            (self.memory, settings.memory),
            (self.reopens, settings.reopens),
            (self.keeps_texts, settings.keeps_texts),
        ):
            with QSignalBlocker(check):
                check.setChecked(on)
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(settings.text_size or _AUTOMATIC_SIZE)
        self.keeps_texts.setEnabled(settings.reopens)
        self.saving.show_values()

    def _share(self, percent: int) -> str:
        return self.tr("{} % of the article").format(QLocale().toString(percent))

    def _count(self, sentences: int) -> str:
        return self.tr("%Ln sentence(s)", "", sentences)

    def _clear_memory(self) -> None:
        self.clear.setEnabled(False)
        # It may go on when the dialog is closed.
        job = Job(self._forget, self.parent() or self)
        job.finished.connect(self._say_cleared)
        job.failed.connect(self._say_not_cleared)
        job.start(QThreadPool.globalInstance())

    def _say_cleared(self) -> None:
        self.clear.setText(self.tr("Cleared"))

    def _say_not_cleared(self, error: Exception) -> None:
        self.clear.setEnabled(True)
        self.clear.setText(self.tr("Not cleared"))
        self.clear.setToolTip(message_of(error))


def _length(text: str) -> Length:
    if text.endswith("%"):
        return Length(ratio=int(text.removesuffix("%")) / 100)
    return Length(sentences=int(text)) if text else Length()


def _is_text(family: str) -> bool:
    """Whether a typeface is one to read in, and none of the system's own or of signs."""
    symbols = [QFontDatabase.WritingSystem.Symbol]
    return not QFontDatabase.isPrivateFamily(family) and QFontDatabase.writingSystems(family) != symbols
