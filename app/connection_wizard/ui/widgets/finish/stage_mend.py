"""The first stage of the finish page: what has to be mended, and what is worth a look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from connection_wizard.session.stages import StageStand
from connection_wizard.spec.finding import Finding
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.finish.stage_body import StageBody
from connection_wizard.ui.widgets.finish.stages import Look, quiet
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import LONG_WORD, as_typed, breaking, tip, visible
from connection_wizard.ui.widgets.rows.seen import SeenList, ask_and_mark, seen_button
from connection_wizard.ui.widgets.style import button, label, scaled, set_state
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import at_home, counted

MARKS = {"error": "✕", "warning": "!", "hint": "i"}
MAX_LISTED = 40
AT_ONCE = 5
"""Points that are listed while something has to be mended; the others are a press away."""

ACROSS = 12
LEAST_WORDS = 240
"""Width for the words of a point beside the way to its step; where there is less, that stands below them."""


class MendStage(StageBody):
    """The findings, the errors first; each with the way to its step."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._shown: tuple[Finding, ...] | None = None
        self._listed: list[QWidget] = []
        self._ready = label("", "ok")
        self.inside.addWidget(self._ready)
        self._open = QGridLayout()
        self._open.setHorizontalSpacing(ACROSS)
        self._open.setVerticalSpacing(8)
        self._open.setColumnStretch(1, 1)
        self._rows: list[list[QWidget]] = []
        self._narrow = False
        self.inside.addLayout(self._open)
        line = SideBySide(12, 8, centred=True)
        self.main = WrappingButton("", "primary")
        self.main.clicked.connect(self._go)
        self.show_all = quiet("")
        self.show_all.clicked.connect(self._show_all)
        self.rehearse = WrappingButton(self.tr("No app yet? Rehearse the rest"))
        tip(
            self.rehearse,
            self.tr("All that comes next, the export with it, with the provider played on this computer"),
        )
        self.rehearse.clicked.connect(self.services.live.rehearse_whole)
        line.add(self.main)
        line.add(self.rehearse)
        line.add(self.show_all)
        self.inside.addWidget(line)
        self.seen = SeenList(self.store)
        self.inside.addWidget(self.seen)

    @property
    def errors(self) -> list[Finding]:
        """What has to be mended."""
        return [finding for finding in self.store.findings if finding.severity == "error"]

    def look(self, stand: StageStand) -> Look:
        """How many points are open."""
        errors, others = len(self.errors), len(self.store.findings) - len(self.errors)
        if stand.state == "rehearsed":
            words = self.tr("The client ID is made up, until an app is registered.")
            return Look(self.tr("Mend"), words, action=self.tr("Look at it"), rehearsed=True)
        if stand.done:
            action = self.tr("Look at them") if others > 1 else self.tr("Look at it") if others else ""
            worth = counted(
                "{count} points are worth a look.",
                "One point is worth a look.",
                others,
                count=others,
            )
            return Look(self.tr("Mended"), translated(worth) if others else self._verdict(), action=action)
        words = counted("{count} points have to be mended.", "One point has to be mended.", errors, count=errors)
        return Look(self.tr("Mend"), translated(words), "error", pill="")

    def refresh(self) -> None:
        """List what is open now."""
        found, errors = self.store.findings, self.errors
        self._ready.setVisible(not errors)
        self._ready.setText(self._verdict())
        self.main.setVisible(bool(errors))
        self.rehearse.setVisible(self._may_rehearse(errors))
        if found != self._shown:
            self._shown = found
            self._list(found, errors)
        self.seen.refresh()

    def _may_rehearse(self, errors: list[Finding]) -> bool:
        """Whether nothing is missing but what a rehearsal makes up, and none has begun."""
        live = self.services.live
        if not errors or live.rehearses or live.running:
            return False
        from connection_wizard.session.rehearsing import is_made_up

        return is_made_up(errors)

    def _first(self, errors: list[Finding]) -> Finding:
        """What is mended first: in a rehearsal what it cannot make up."""
        if not self.services.live.rehearses:
            return errors[0]
        from connection_wizard.session.rehearsing import MADE_UP

        return next((error for error in errors if error.code not in MADE_UP), errors[0])

    def _list(self, found: tuple[Finding, ...], errors: list[Finding]) -> None:
        empty(self._open)
        self._listed, self._rows = [], []
        weights = {
            "error": self.tr("has to be mended"),
            "warning": self.tr("worth a look"),
            "hint": self.tr("good to know"),
        }
        by_weight = sorted(found, key=lambda finding: list(MARKS).index(finding.severity))[:MAX_LISTED]
        for row, finding in enumerate(by_weight):
            mark = label(MARKS[finding.severity], "mark", wrap=False)
            set_state(mark, finding.severity)
            mark.setAccessibleName(weights[finding.severity])
            said = at_home(finding.message, finding.step)  # the link beside it names the step
            words = label(breaking(translated(said), LONG_WORD))
            words.setContentsMargins(0, 1, 0, 0)  # on the line of the link beside it
            made: list[QWidget] = [mark, words, self._link(finding)]
            if finding.can_be_seen:
                seen = seen_button(finding)
                seen.setProperty("finding", self._index(finding))
                seen.clicked.connect(self._mark_seen)
                made.append(seen)
            for widget in made[2:]:
                widget.setProperty("row", row)
            self._rows.append(made)
            if errors and row >= min(AT_ONCE, len(errors)):
                self._listed += made
        self._place(narrow=self._is_narrow())
        for widget in self._listed:
            widget.hide()
        self.show_all.setVisible(bool(self._listed))
        self.show_all.setText(put(self.tr("Show all {0}"), len(by_weight)))
        if errors:
            first = self._first(errors)
            self.main.setText(as_typed(put(self.tr("Go to {0}"), STEPS[first.step].title)))
            self.main.setProperty("finding", self._index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the links beside the words, or no longer."""
        super().resizeEvent(event)
        if (narrow := self._is_narrow()) != self._narrow:
            self._place(narrow=narrow)

    def _is_narrow(self) -> bool:
        """Whether what stands beside the words would leave them too little; only known once there is a place."""
        beside = max((sum(made.sizeHint().width() + ACROSS for made in row[2:]) for row in self._rows), default=0)
        return 0 < self.width() < beside + scaled(LEAST_WORDS)

    def _place(self, *, narrow: bool) -> None:
        """The way to its step stands beside a point, or below it."""
        self._narrow = narrow
        top = Qt.AlignmentFlag.AlignTop
        for at, (mark, words, link, *seen) in enumerate(self._rows):
            row, below = 2 * at, 2 * at + narrow
            for made in self._rows[at]:
                self._open.removeWidget(made)
            self._open.addWidget(mark, row, 0, top)
            self._open.addWidget(words, row, 1, 1, 3 if narrow else 1, top)
            self._open.addWidget(
                link, below, 1 if narrow else 2, 1, 2 if narrow else 1, top | Qt.AlignmentFlag.AlignLeading
            )
            for made in seen:
                self._open.addWidget(made, below, 3, top)

    def order(self) -> None:
        """Tab comes by everything as it stands, also by what was made since."""
        points = [made for made in self.findChildren(QPushButton) if made.property("row") is not None]
        before: QWidget = self._ready
        for made in (
            *sorted(points, key=lambda made: int(made.property("row"))),
            self.main,
            self.rehearse,
            self.show_all,
        ):
            QWidget.setTabOrder(before, made)
            before = made
        tab_after(before, self.seen, again=True)

    def _show_all(self) -> None:
        for made in self._listed:
            made.show()
        self.show_all.hide()
        self._listed = []

    def _verdict(self) -> str:
        """What is said where there is no error; only of what is there that nothing is missing."""
        if self.store.findings:
            return self.tr("✓  Nothing has to be mended. Worth a look:")
        secrets = self.services.secrets
        if not secrets.lacks:
            return self.tr("✓  Nothing is missing.")
        if secrets.presence == "unknown":
            return self.tr("✓  The spec is complete.")
        return put(
            self.tr("✓  The spec is complete. The client secret is not on this computer: see step {step}."),
            step=number_of("credentials"),
        )

    def _link(self, finding: Finding) -> QPushButton:
        step = STEPS[finding.step]
        link = button(step.title, "link")
        link.setProperty("finding", self._index(finding))
        link.setAccessibleName(visible(put(self.tr("Go to {0}: {1}"), step.title, translated(finding.message))))
        link.clicked.connect(self._go)
        return link

    def _index(self, finding: Finding) -> int:
        return self.store.findings.index(finding)

    def _mark_seen(self) -> None:
        ask_and_mark(self.window(), self.store, self.store.findings[int(self.sender().property("finding"))])

    def _go(self) -> None:
        finding = self.store.findings[int(self.sender().property("finding"))]
        self.store.touch_step(finding.step)
        self.services.go_to(finding.step, finding.path)
