"""Shows what there is to tell of an error that nobody foresaw. Nothing is sent: the reader may copy or save it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.job import Job
from desktop.messages import message_of


class CrashDialog(QDialog):
    """A report, exactly as it would be handed on. The window behind it lives on."""

    def __init__(self, report: str, *, ended: bool, parent: QWidget | None = None) -> None:
        """``ended`` says that it was the last run of the program, and that it came to its end."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._times = 1
        if ended:
            heading = self.tr("Nutgraf ended unexpectedly last time")
            what = self.tr("Your files were not changed.")
        else:
            heading = self.tr("Something went wrong that should not have")
            what = self.tr("Nutgraf goes on, and your files were not changed.")
        promise = self.tr(
            "Nothing was sent to anybody. If you report it to the makers of Nutgraf, this is what helps them; it holds "
            "no names of files and nothing of what you read."
        )
        title = QLabel(heading, wordWrap=True)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        title.setFont(font)
        self._said = QLabel(f"{what} {promise}", wordWrap=True)
        self._note = QLabel(wordWrap=True, visible=False)
        caption = QLabel(self.tr("&Report"))
        self.report = QPlainTextEdit(report, readOnly=True, accessibleName=self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        self.report.setWhatsThis(self.tr("All that a report would hold: versions, the system, and where it happened."))
        caption.setBuddy(self.report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where_to)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        # The style's own sign is black, also where the window is dark.
        close.setIcon(QIcon())
        sign = QLabel()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_LargeIconSize)
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(warning.pixmap(side, side))
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(self._said)
        words.addWidget(self._note)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(caption)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 96, self.fontMetrics().height() * 28)

    def count_again(self) -> None:
        """Something else went wrong while this one was read."""
        self._times += 1
        self._say(self.tr("Since then, something went wrong again, %Ln time(s) in all.", "", self._times))

    def save_to(self, path: Path) -> None:
        """Saves the report under a name that the reader has agreed to."""
        text = self.report.toPlainText()

        def saved() -> Iterator[Path]:
            from core.saving.atomic import write

            write(path, text.encode(), overwrite=True)
            yield path

        # It may go on when the dialog is closed.
        job = Job(saved, self.parent() or self)
        job.happened.connect(self._say_saved)
        job.failed.connect(self._say_failed)
        job.start(QThreadPool.globalInstance())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._say(self.tr("Copied to the clipboard."))

    def _ask_where_to(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("nutgraf-report.txt")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_saved(self, path: Path) -> None:
        self._say(self.tr("Saved to {}").format(path))

    def _say_failed(self, error: Exception) -> None:
        self._say(message_of(error))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()


class CrashReports(QObject):
    """Shows one dialog at a time: what goes wrong while it is open is only counted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: CrashDialog | None = None

    def show(self, report: str, *, ended: bool = False) -> None:
        if self._open:
            self._open.count_again()
            return
        self._open = CrashDialog(report, ended=ended, parent=self._window)
        self._open.destroyed.connect(self._forget)
        # Beside the window and not before it: the work goes on.
        self._open.show()

    def _forget(self) -> None:
        self._open = None
