"""The page of the settings about saving: where it begins, what files are called, and their format."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from core.errors import BadPattern
from core.model import Digest
from core.saving import FORMATS, names
from desktop.dialogs import show
from desktop.form import Form, choice, explain
from desktop.messages import in_words, message_of
from desktop.settings import Place, Settings


class SavingPage(Form):
    """Shows the settings about saving; ``choose`` is told the name and value of each that is changed."""

    def __init__(self, settings: Settings, choose: Callable[[str, object], None], shown: Digest | None) -> None:
        """``shown`` is what is to be saved next, to show what it will be called."""
        super().__init__()
        self._settings = settings
        self._choose = choose
        self._fields = names.fields_of(shown) if shown else _made_up(self.tr("A ferry for the islands"), settings)
        self.place = choice(
            [
                (self.tr("In the folder that was saved in last"), Place.LAST),
                (self.tr("In the folder of the article"), Place.ARTICLE),
                (self.tr("Always in the same folder"), Place.FIXED),
            ]
        )
        self.folder = QLineEdit(readOnly=True)
        self.browse = QPushButton(self.tr("&Choose…"), autoDefault=False)
        self.pattern = QLineEdit()
        self.example = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        # As tall as the longest that it may say.
        self.example.setMinimumHeight(3 * self.fontMetrics().height())
        self.example.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.format = choice((in_words(form.description), name) for name, form in FORMATS.items())
        self.row(self.tr("&Begin"), self.place, self.tr("Where Save and Save All look for a place at first."))
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.folder, 1)
        layout.addWidget(self.browse)
        self.row(
            self.tr("The same f&older"),
            self.folder,
            self.tr("Where it is not there, saving begins elsewhere, and says so."),
            beside,
        )
        explain(self.browse, self.tr("Choose the folder to save in"), self.folder.whatsThis())
        fields = ", ".join(f"{{{name}}}" for name in names.FIELDS)
        self.row(self.tr("&Name"), self.pattern, self.tr("What files are called. It may hold {}.").format(fields))
        self.note(self.example)
        self.row(
            self.tr("&Format"), self.format, self.tr("What Save offers first and Save All uses: that of the last time.")
        )
        self.browse.clicked.connect(self._ask_for_folder)
        self.place.activated.connect(lambda _: self._choose_place(self.place.currentData()))
        self.format.activated.connect(lambda _: self._choose("format", self.format.currentData()))
        self.format.activated.connect(lambda _: self._show_example())
        self.pattern.textEdited.connect(self._take_pattern)
        self.show_values()

    def show_values(self) -> None:
        """Shows the settings as they are now."""
        settings = self._settings
        self.place.setCurrentIndex(self.place.findData(settings.place))
        self.format.setCurrentIndex(self.format.findData(settings.format))
        with QSignalBlocker(self.pattern):
            self.pattern.setText(settings.pattern)
        self._show_place()
        self._show_example()

    def _choose_place(self, place: str) -> None:
        self._choose("place", place)
        self._show_place()
        if place == Place.FIXED and not self._settings.fixed_folder:
            self._ask_for_folder()

    def _ask_for_folder(self) -> None:
        begin = self._settings.fixed_folder or self._settings.saved_folder
        dialog = QFileDialog(self.window(), self.tr("Choose the folder to save in"), begin)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        show(dialog)

    def take_folder(self, folder: str) -> None:
        """Saves in a folder from now on."""
        self._choose("fixed_folder", folder)
        self._show_place()

    def _take_pattern(self, pattern: str) -> None:
        """Takes a pattern if names can be made by it; else the one from before holds, and the page says why."""
        try:
            self._choose("pattern", names.checked(pattern))
        except BadPattern as error:
            self._say(message_of(error))
        else:
            self._show_example()

    def _show_place(self) -> None:
        fixed = self._settings.place is Place.FIXED
        self.folder.setText(self._settings.fixed_folder)
        self.folder.setEnabled(fixed)
        self.browse.setEnabled(fixed)

    def _show_example(self) -> None:
        suffix = FORMATS[self.format.currentData()].suffixes[0]
        name = names.fill(self._settings.pattern, self._fields, suffix)
        self._say(self.tr("For example: {}").format(name))

    def _say(self, text: str) -> None:
        self.example.setText(text)
        # Whoever can't see it hears it with the field that it is about.
        self.pattern.setAccessibleDescription(f"{self.pattern.whatsThis()} {text}")


def _made_up(title: str, settings: Settings) -> Mapping[str, str]:
    """An article as it might be, where none is shown."""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    return {"title": title, "source": "ferry", "from": "en", "to": settings.target or "pt", "date": today}
