"""What was proved: each leg and its outcome, what that shows of the provider, and whether it still fits the spec."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.session.standing import Stand, State
from connection_wizard.session.states import has_none
from connection_wizard.ui.drawn import put
from connection_wizard.ui.moments import moment_words
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.finish.code_report import CodeReport
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import Label, tip
from connection_wizard.ui.widgets.style import fitting, label, set_state, show_when

if TYPE_CHECKING:
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.oauth.proof import Proof

MARKS: Mapping[State, tuple[str, str]] = {
    "not set up": ("–", ""),
    "ready": ("○", ""),
    "waiting": ("…", ""),
    "running": ("…", ""),
    "failed": ("✕", "error"),
    "proved": ("✓", "ok"),
    "stale": ("✓", ""),
    "rehearsed": ("≈", ""),
}
_ANY = 16_777_215
"""Qt's own bound of a width."""
WEIGHTS = {"fine": ("•", ""), "note": ("!", "warning"), "problem": ("✕", "error")}


class ProofView(QWidget):
    """The run of this session; where there was none, the proof that is kept beside the document."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._shown: object = None
        self._cause = ""
        self._rehearsal_told = False
        self._failure_told = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.status = label("", "mark")  # in the colour of its state
        self.by_code = label(self.tr("✓  The calls were made by the code that the platform will run."), "hint")
        set_state(self.by_code, "ok")
        self.problem = label("", "hint")
        set_state(self.problem, "error")
        self._legs = _grid()
        self._names: list[Label] = []
        self._traits = _grid()
        self._codes = CodeReport()
        self._shows = Advanced(self.tr("What this shows of the provider"), opened=True)
        self._shows.inside.addLayout(self._traits)
        self.rehearsed = label(self.tr("≈  Rehearsed on this computer: it proves nothing."), "hint")
        set_state(self.rehearsed, "warning")
        for line in (self.rehearsed, self.status, self.by_code, self.problem):
            layout.addWidget(line)
        layout.addLayout(self._legs)
        layout.addWidget(self._codes)
        layout.addWidget(self._shows)
        services.live.changed.connect(self.refresh)
        services.kept.changed.connect(self.refresh)
        services.store.changed.connect(self.refresh)
        fitting(self, self._fit_names)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the names of the legs, or no longer."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """The names of the legs on one line; where they would take more than half of it, in two."""
        wide = max((name.fontMetrics().horizontalAdvance(name.text()) for name in self._names), default=0)
        wraps = wide > self.width() // 2
        for name in self._names:
            name.setWordWrap(wraps)
            name.setMinimumWidth(self.width() // 2 if wraps else 1)
            name.setMaximumWidth(self.width() // 2 if wraps else _ANY)

    def refresh(self) -> None:
        """Show how things stand."""
        live, kept = self._services.live, self._services.kept
        told = live.rehearses and bool(live.results or live.running) and not self._rehearsal_told
        show_when(self.rehearsed, wanted=told)
        proof = live.proof or kept.proof
        self._say(proof, stale=live.session.proof_stale if live.proof is not None else kept.stale)
        ran = live.session.rehearsed if live.rehearses else proof
        show_when(self.by_code, wanted=ran is not None and ran.by_code)
        self._codes.show_codes(ran.codes if ran is not None else ())
        self.problem.setText(kept.problem)
        show_when(self.problem, wanted=bool(kept.problem))
        summaries: dict[Leg, str] = {}
        if live.results or live.running:
            summaries = {leg: translated(result.summary) for leg, result in live.results.items()}
            stale, traits = live.stale, live.proof.traits if live.proof is not None else ()
        else:
            summaries = {leg.leg: translated(leg.summary) for leg in proof.legs} if proof is not None else {}
            stale, traits = kept.stale, proof.traits if proof is not None else ()
        stands = kept.leg_stands()
        without = frozenset(leg for leg in stands if has_none(leg, self._services.store.draft))
        shown = (stands, summaries, traits, stale, without)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_legs(stands, summaries, without)
        empty(self._traits)
        for row, trait in enumerate(traits):
            sign, state = WEIGHTS[trait.weight]
            _line(self._traits, row, sign, "" if stale else state, "", translated(trait.sentence))
        show_when(self._shows, wanted=bool(traits))

    def leave_rehearsal(self, *, told_outside: bool) -> None:
        """Say that it is a rehearsal, or leave that to what it stands in."""
        if told_outside != self._rehearsal_told:
            self._rehearsal_told = told_outside
            self.refresh()

    def leave_failure(self, *, told_outside: bool) -> None:
        """Say that it is not proved, or leave that to what it stands in."""
        if told_outside != self._failure_told:
            self._failure_told = told_outside
            self.refresh()

    def say_cause(self, words: str) -> None:
        """Say what made it out of date."""
        if words != self._cause:
            self._cause = words
            self.refresh()

    def _say(self, proof: Proof | None, *, stale: bool) -> None:
        show_when(self.status, wanted=proof is not None and (stale or proof.passed or not self._failure_told))
        if proof is None:
            return
        when = moment_words(proof.finished_at.timestamp())
        if stale:
            words = self.tr("!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.")
        elif proof.passed:
            words = self.tr("✓  Proved on {0}.")
        else:
            words = self.tr("✕  Not proved: the run of {0} found what has to be mended.")
        self.status.setText(put(words, when, self._cause or self.tr("Something was changed since.")))
        about = self.tr("It is about the spec with the SHA-256 {0}, by version {1} of this program.")
        tip(self.status, put(about, proof.spec_digest, proof.program_version))
        set_state(self.status, "warning" if stale else "ok" if proof.passed else "error")

    def _show_legs(self, stands: Mapping[Leg, Stand], summaries: Mapping[Leg, str], without: AbstractSet[Leg]) -> None:
        empty(self._legs)
        self._names.clear()
        for row, (leg, stand) in enumerate(stands.items()):
            not_tried = stand.state == "ready" and stand.reason
            sign, state = ("–", "warning") if not_tried else MARKS[stand.state]
            unset = self.tr("This provider has none.") if leg in without else self.tr("not set up")
            unknown = unset if stand.state == "not set up" else self.tr("not run yet")
            summary = unset if leg in without else summaries.get(leg) or unknown
            self._names += _line(self._legs, row, sign, state, translated(LEG_TITLES[leg]), summary)
        self._fit_names()


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(4)
    made.setColumnStretch(2, 1)
    return made


def _line(grid: QGridLayout, row: int, sign: str, state: str, name: str, words: str) -> list[Label]:
    """A line of a table; returns the label of its name, where it has one."""
    mark = label(sign, "mark", wrap=False)
    set_state(mark, state)
    grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
    told = label(words, "muted" if name else "")
    names = [label(name, wrap=False)] if name else []
    for made in names:
        grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(told, row, 2 if name else 1, 1, 1 if name else 2)
    return names
