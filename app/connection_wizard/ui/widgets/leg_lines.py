"""What legs of the live test showed, one below the other: each with its mark, its sentence, its answer's status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from connection_wizard.oauth.legs import LEG_TITLES, Leg
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.stand_mark import StandMark
from connection_wizard.ui.widgets.style import keep_place, label, set_state

if TYPE_CHECKING:  # loaded with the first run
    from connection_wizard.oauth.outcomes import LegResult

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
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(8)
        lines.setVerticalSpacing(8)
        lines.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, leg in enumerate(legs):
            lines.addWidget(self._marks[row], row, 0, top)
            lines.addWidget(label(translated(LEG_TITLES[leg]), "fieldLabel", wrap=False), row, 1, top)
            lines.addWidget(self._sentences[row], row, 2, top)
            lines.addWidget(self._status[row], row, 3, top)
            keep_place(self._status[row])
        services.live.changed.connect(self._refresh)
        self._refresh()

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
            pill.setText(self.tr("Status {0}").format(response.status))
            set_state(pill, _STATES.get(result.verdict, ""))
