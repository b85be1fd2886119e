"""What legs of the live test showed, one below the other: each with its mark, its sentence, its answer's status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from connection_wizard.oauth.legs import LEG_TITLES, Leg
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.stand_mark import StandMark
from connection_wizard.ui.widgets.style import keep_place, label, scaled, set_state

if TYPE_CHECKING:  # loaded with the first run
    from connection_wizard.oauth.outcomes import LegResult

LEAST = 160
"""Width under which a sentence is better put below what it is about."""
_STATES = {"proved": "ok", "failed": "error"}


class LegLines(QWidget):
    """Has its place before anything ran, so that nothing moves when it did.

    Args:
        legs: of one step, in their order.
    """

    def __init__(self, services: Services, legs: Sequence[Leg]) -> None:
        super().__init__()
        self._services = services
        self._legs = legs
        self._marks = [StandMark() for _ in legs]
        self._sentences = [KeptLines("", 1) for _ in legs]
        self._status = [Pill() for _ in legs]
        self._titles = [label(translated(LEG_TITLES[leg]), "fieldLabel", wrap=False) for leg in legs]
        self._below: bool | None = None
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(8)
        self._lines.setVerticalSpacing(8)
        for pill in self._status:
            keep_place(pill)
        self._arrange()
        services.live.changed.connect(self._refresh)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """No width of its own: what stands beside each other goes below where there is too little room for it."""
        return QSize(1, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Another width, or text of another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """The sentences beside what they are about, or below it where there is too little room for both."""
        self._keep_widths()
        titles = max(title.fontMetrics().horizontalAdvance(title.text()) for title in self._titles)
        others = max(made.minimumWidth() for made in self._status) + self._marks[0].sizeHint().width()
        below = self.width() < titles + others + scaled(LEAST)
        if below == self._below:
            return
        self._below = below
        top = Qt.AlignmentFlag.AlignTop
        for row, title in enumerate(self._titles):
            title.setWordWrap(below)
            self._lines.addWidget(self._marks[row], 2 * row, 0, top)
            # Words that wrap have no width of their own: those below have all there is
            self._lines.addWidget(title, 2 * row, 1, 1, 2 if below else 1, top)
            self._lines.addWidget(self._status[row], 2 * row, 3, top)
            where = (2 * row + 1, 1, 1, 3) if below else (2 * row, 2, 1, 1)
            self._lines.addWidget(self._sentences[row], *where, top)
        self._lines.setColumnStretch(2, 1)

    def _keep_widths(self) -> None:
        """A status has room for any, before there is one: what stands beside it never moves."""
        for pill in self._status:
            metrics = pill.fontMetrics()
            widest = max("0123456789", key=metrics.horizontalAdvance)
            frame = pill.sizeHint().width() - metrics.horizontalAdvance(pill.text())
            words = put(self.tr("Status {0}"), 3 * widest)
            pill.setMinimumWidth(frame + metrics.horizontalAdvance(words))

    def _refresh(self) -> None:
        stands = self._services.live.session.leg_stands()
        for row, leg in enumerate(self._legs):
            result = self._services.live.results.get(leg)
            self._marks[row].show_state(stands[leg].state)
            self._sentences[row].say(translated(result.happened) if result is not None else self.tr("Not run yet."))
            self._show_status(self._status[row], result)

    def _show_status(self, pill: Pill, result: LegResult | None) -> None:
        response = result.exchanges[-1].response if result is not None and result.exchanges else None
        pill.setVisible(response is not None)
        if result is not None and response is not None:
            pill.setText(put(self.tr("Status {0}"), response.status))
            set_state(pill, "" if self._services.live.rehearses else _STATES.get(result.verdict, ""))
