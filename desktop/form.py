"""Pages of controls, each with its caption and, in smaller letters below it, what it is for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.messages import plain


class Form(QWidget):
    """A page of controls, each with what it is for in smaller letters below it."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(self._form)
        layout.addStretch(1)

    def row(self, caption: str, control: QWidget, help_: str, shown: QWidget | None = None) -> None:
        """Adds a control under a caption that leads to it; ``shown`` is what it stands in with others, if it does."""
        label = QLabel(caption, buddy=control)
        explain(control, plain(caption), help_)
        self._form.addRow(label, _above(shown or control, help_))

    def note(self, label: QLabel) -> None:
        """Adds words under the row before."""
        self._form.addRow("", label)

    def check(self, control: QCheckBox, help_: str, beside: QWidget | None = None) -> None:
        """Adds a box to tick, which says itself what it is."""
        explain(control, plain(control.text()), help_)
        row: QWidget = control
        if beside:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(control, 1)
            layout.addWidget(beside)
        self._form.addRow("", _above(row, help_))


def explain(control: QWidget, name: str, help_: str) -> None:
    """Tells a screen reader, and who asks what this is, what a control is called and what it is for."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(help_)
    control.setWhatsThis(help_)


def choice(items: Iterable[tuple[str, str]]) -> QComboBox:
    """A list to choose from: what each item is called, and what it stands for."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(30)
    for text, value in items:
        box.addItem(text, value)
    return box


def _above(control: QWidget, help_: str) -> QWidget:
    """A control over what it is for."""
    note = QLabel(help_, wordWrap=True)
    font = note.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    note.setFont(font)
    note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    # As large as it would like to be: narrower it would need more lines than it is given.
    note.setMinimumSize(note.sizeHint())
    note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    wide = not isinstance(control, QPushButton)
    layout.addWidget(control, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeading)
    layout.addWidget(note)
    layout.addStretch(1)
    return both
