"""A thin map of the original: where its salient and its kept sentences stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Article, Summary
from desktop.interface import MARKER

# Below this height a bar can't be told from the next: then neighbours share one.
_LEAST_PIXELS = 3


@dataclass(frozen=True, slots=True)
class _Bar:
    """One or more neighbouring sentences: where they are drawn, the strongest salience (0 to 1), whether any is kept.

    ``index`` is the one of them to go to.
    """

    room: QRectF
    first: int
    last: int
    salience: float
    kept: bool
    index: int


class MapStrip(QWidget):
    """Draws a bar a body sentence, as tall as its share of the text and as strong as it is salient.

    ``chosen`` carries the index of the sentence that was clicked on.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map of the original"))
        self.setToolTip(self.tr("Where the kept sentences stand in the original: click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._article: Article | None = None
        self._summary: Summary | None = None
        self._marked: int | None = None
        self._bars: list[_Bar] = []

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 2, 0)

    def show_summary(self, article: Article | None, summary: Summary | None) -> None:
        """Draws another article; with None nothing."""
        self._article, self._summary, self._marked = article, summary, None
        self._lay_out()
        self.update()

    def mark(self, index: int | None) -> None:
        """Frames the bar of a sentence."""
        self._marked = index
        self.update()

    def sentence_at(self, point: QPointF) -> int | None:
        """The index of the sentence to go to from a point: a kept one if there is one there; None without any."""
        if not self._bars:
            return None
        return min(self._bars, key=lambda bar: abs(bar.room.center().y() - point.y())).index

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPen(self.palette().color(QPalette.ColorRole.Text), 1)
        strong = QColor(MARKER)
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for bar in self._bars:
            colour = QColor(strong if bar.kept else faint)
            colour.setAlphaF(1.0 if bar.kept else 0.08 + 0.3 * bar.salience)
            marked = self._marked is not None and bar.first <= self._marked <= bar.last
            painter.setPen(frame if marked else Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar.room, 1.5, 1.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.sentence_at(event.position())
        if index is not None:
            self.chosen.emit(index)

    def _lay_out(self) -> None:
        self._bars = []
        if not self._article or not self._summary or not self._article.body:
            return
        body, scores = self._article.body, self._summary.scores
        kept = set(self._summary.sentences)
        strongest = max(scores.values(), default=0) or 1
        scale = self.height() / max(1, len(self._article.text))
        together = max(1, round(len(body) * _LEAST_PIXELS / max(1, self.height())))
        for n in range(0, len(body), together):
            group = body[n : n + together]
            indexes = [sentence.index for sentence in group]
            chosen = [index for index in indexes if index in kept]
            height = max(2.0, (group[-1].end - group[0].start) * scale - 1)
            room = QRectF(self.width() * 0.2, group[0].start * scale, self.width() * 0.6, height)
            salience = max(0.0, max(scores.get(index, 0) for index in indexes) / strongest)
            self._bars.append(
                _Bar(room, indexes[0], indexes[-1], salience, bool(chosen), chosen[0] if chosen else indexes[0])
            )
