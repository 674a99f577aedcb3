"""The icons of the controls, drawn in the colours of the palette, so that they suit light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"

_SIZES = 16, 24, 32, 48, 64


class Icons(QObject):
    """Gives actions their icons, and others whenever the colours of a window change."""

    def __init__(self, drawings: Mapping[QAction, str], window: QWidget) -> None:
        super().__init__(window)
        self._drawings, self._window = drawings, window
        window.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        for action, name in self._drawings.items():
            action.setIcon(icon(name, self._window.palette()))


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the ink of a palette, paler where its control is disabled."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        ink = palette.color(group, QPalette.ColorRole.ButtonText).name()
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for size in _SIZES:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            result.addPixmap(pixmap, mode)
    return result
