"""What is done again and again leaves nothing behind. Objects are counted and not bytes, which come and go."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QThreadPool
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.articles import Entry
from desktop.job import Job
from desktop.main_window import MainWindow

# So often that what is left of each stands out from what is left of none.
_TIMES = 500


@pytest.mark.unwatched
def test_a_job_leaves_nothing_behind(qtbot: QtBot) -> None:
    parent = QObject()

    def work(times: int) -> int:
        """The blocks of memory that Python holds when so many jobs have ended."""
        for _ in range(times):
            Job(tuple, parent).start(QThreadPool.globalInstance())
        qtbot.waitUntil(lambda: not parent.findChildren(Job), timeout=30_000)
        gc.collect()
        return sys.getallocatedblocks()

    work(_TIMES)
    before = work(_TIMES)
    assert work(_TIMES) - before < _TIMES


@pytest.mark.parametrize("name", ["settings", "glossary", "shortcuts", "about", "save_all"])
def test_a_dialog_leaves_no_object_behind(
    window: MainWindow, loaded: Entry, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    def open_and_close() -> int:
        """The objects of Qt and the connections that Python holds when the dialog is gone."""
        if name == "save_all":
            window.files.save_all_to([loaded], tmp_path)
        else:
            getattr(window.commands, name).trigger()
        (dialog,) = window.findChildren(QDialog)
        dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QDialog) and not window.findChildren(Job))
        del dialog
        gc.collect()
        return sum(isinstance(thing, QObject | QMetaObject.Connection) for thing in gc.get_objects())

    open_and_close()
    before = open_and_close()
    assert open_and_close() == before
