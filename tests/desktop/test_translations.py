"""The window in other languages: nothing is left in English, nothing is clipped, and Arabic is mirrored."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.model import Glossary
from core.pipeline import Services
from desktop.glossary_dialog import GlossaryDialog
from desktop.help_dialogs import AboutDialog, ShortcutsDialog
from desktop.interface import FOLDER, interface_languages, use_language
from desktop.language_names import SPOKEN
from desktop.main_window import MainWindow
from desktop.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [code for code in SPOKEN if code != "en"]

_PLACEHOLDER = re.compile(r"\{\w*\}")

LONGER = 1.4
"""How much longer than English a language may be."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py, which is in no package."""
    specification = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def renewed(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as they would be if they were brought up to date now."""
    folder = tmp_path_factory.mktemp("i18n")
    tool.main(["--into", str(folder)])
    return folder


def messages(path: Path) -> Iterator[tuple[str, list[str], bool]]:
    """The source of each message in a .ts, its translation (in all its forms), and whether that is finished."""
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", forms, "type" not in translation.attrib


@pytest.mark.parametrize("code", SPOKEN)
def test_every_string_of_the_window_is_translated(code: str, renewed: Path) -> None:
    told = list(messages(renewed / f"nutgraf_{code}.ts"))
    assert [source for source, forms, finished in told if not finished or not all(forms)] == []
    assert len(told) > (300 if code != "en" else 5)


@pytest.mark.parametrize("code", SPOKEN)
def test_what_is_compiled_is_what_was_translated(code: str, renewed: Path) -> None:
    name = f"nutgraf_{code}"
    assert (renewed / f"{name}.ts").read_bytes() == (FOLDER / f"{name}.ts").read_bytes(), "run make translations"
    assert (renewed / f"{name}.qm").read_bytes() == (FOLDER / f"{name}.qm").read_bytes(), "run make translations"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_same_places_to_fill_in(code: str) -> None:
    for source, forms, _ in messages(FOLDER / f"nutgraf_{code}.ts"):
        for form in forms:
            assert sorted(_PLACEHOLDER.findall(form)) == sorted(_PLACEHOLDER.findall(source)), source


def test_the_settings_offer_every_language_that_there_are_translations_for() -> None:
    assert sorted(interface_languages()) == sorted(SPOKEN)


class Longer(QTranslator):
    """A language that is English, but longer; what is to be filled in and the mnemonics stay."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not text:
            return ""
        more = max(1, round(len(text) * (LONGER - 1)))
        # Words of five letters, so that a long text can be broken as any other.
        return text.replace("%Ln", str(n)) + ("~~~~~ " * more)[:more].rstrip()

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qtbot: QtBot) -> Iterator[None]:
    application = QApplication.instance()
    assert application
    translator = Longer()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[None]:
    """Whatever language a test lets the window speak, the next starts in English again."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    yield
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def clipped(top: QWidget) -> list[str]:
    """The texts of visible labels and buttons that have less room than they need."""
    found = []
    for kind in (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton):
        for widget in top.findChildren(kind):
            if not widget.isVisible() or not widget.text():
                continue
            needed = _needed(widget)
            # One pixel is the rounding of fractional fonts.
            if widget.width() + 1 < needed.width() or widget.height() + 1 < needed.height():
                found.append(f"{widget.text()!r}: {widget.size().toTuple()} of {needed.toTuple()}")
    return found


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.sizeHint()


def test_a_longer_language_is_clipped_nowhere(
    longer: None, qtbot: QtBot, services: Services, settings: Settings
) -> None:
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.commands.find.trigger()
    window.commands.settings.trigger()
    dialogs: list[QWidget] = [GlossaryDialog(Glossary(), window), ShortcutsDialog(window.menuBar(), window)]
    dialogs += [AboutDialog(window), *(top for top in QApplication.topLevelWidgets() if top.parent() is window)]
    for dialog in dialogs:
        dialog.show()
        qtbot.waitExposed(dialog)
    # Above a pane it is said in few words what is in it; where there is no room for all of them the tip has the rest.
    assert [text for text in clipped(window) if "~" in text] == []
    for dialog in dialogs:
        assert clipped(dialog) == [], type(dialog).__name__
        dialog.close()
    window.close()


def test_the_window_speaks_arabic_from_right_to_left(
    spoken: None, qtbot: QtBot, services: Services, settings: Settings
) -> None:
    application = QCoreApplication.instance()
    assert application
    use_language(application, "ar")
    window = MainWindow(services, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert re.search("[\u0600-\u06ff]", window.commands.open.text())
    left = [
        widget.mapTo(window, QPoint()).x() for widget in (window.panes.translation, window.panes.original, window.list)
    ]
    assert left == sorted(left)
    assert window.target.currentText() != "Portuguese"
    window.close()


@pytest.mark.parametrize(("code", "words"), [("pt", "frases"), ("de", "Sätze"), ("ru", "предложени")])
def test_numbers_have_the_plural_of_the_language(spoken: None, code: str, words: str) -> None:
    application = QCoreApplication.instance()
    assert application
    use_language(application, code)
    told = QCoreApplication.translate("LengthControl", "{kept} of %Ln sentence(s)", None, 25)
    assert words in told and "25" in told
