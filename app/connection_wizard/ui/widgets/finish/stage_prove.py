"""The second stage of the finish page: the live test from the log-in to the revocation, and its proof."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from connection_wizard.oauth.verdict import proof_verdict
from connection_wizard.session.stages import StageStand
from connection_wizard.spec.file_names import proof_path
from connection_wizard.steps import FINISH
from connection_wizard.ui.browser import show_local
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.moments import moment_words
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_target
from connection_wizard.ui.widgets.finish.asked_files import stem_of, write_asked
from connection_wizard.ui.widgets.finish.proof_view import ProofView
from connection_wizard.ui.widgets.finish.saved_as import SavedAs
from connection_wizard.ui.widgets.finish.stage_body import StageBody, cause
from connection_wizard.ui.widgets.finish.stages import Look
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.live.left_over import LeftOver
from connection_wizard.ui.widgets.live.own_value import OwnValueLine
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import set_kind
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import counted

if TYPE_CHECKING:
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.session.beforehand import ToDo


class ProveStage(StageBody):
    """Runs the test, shows how it went, and gives the proof away.

    Signals:
        focus_lost: the button that has the focus is disabled for as long as the test runs.
    """

    focus_lost = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._rehearses = False
        self._todo: ToDo | None = None
        self._now = Now(services)
        line = SideBySide(8, 8, centred=True)
        self.mend = WrappingButton("")
        self.mend.clicked.connect(self._follow)
        self.begin = WrappingButton(self.tr("&Prove the whole connection"))
        self.begin.clicked.connect(self._prove)
        self.main = self.begin
        self.with_code = WrappingButton(self.tr("Run the test with the exported code"))
        tip(self.with_code, self.tr("The same, with the calls made by the code that the platform will run"))
        self.with_code.clicked.connect(self._prove_with_code)
        self.open_report = WrappingButton(self.tr("Open the report"), "link")
        tip(self.open_report, self.tr("The proof as a page to read, to print and to sign off, in your browser"))
        self.open_report.clicked.connect(self._open_report)
        self.save_proof = WrappingButton(self.tr("Save the proof …"), "link")
        self.save_proof.clicked.connect(self._ask_proof_target)
        played = self.tr("The same on this computer, with the provider played: it proves nothing")
        self.rehearse = WrappingButton(self.tr("Rehearse it first"), "link")
        self.rehearse.clicked.connect(self._rehearse)
        self.rehearse_code = WrappingButton(self.tr("Rehearse the exported code"), "link")
        self.rehearse_code.clicked.connect(self._rehearse_code)
        for made in (self.rehearse, self.rehearse_code):
            tip(made, played)
        for made in (self.mend, self.begin, self.with_code):
            line.add(made)
        self.left_over = LeftOver(services)
        self.own_value = OwnValueLine(services, everywhere=True)
        self.inside.addWidget(self.left_over)
        self.inside.addWidget(self.own_value)
        self.inside.addWidget(line)
        line = SideBySide(16, 8, centred=True)
        for made in (self.rehearse, self.rehearse_code, self.open_report, self.save_proof):
            line.add(made)
        self.inside.addWidget(line)
        self.proof_saved = SavedAs()
        self.inside.addWidget(self.proof_saved)
        self.proved = ProofView(self.services)
        self.inside.addWidget(self.proved)

    def refresh(self, *, rehearses: bool) -> None:
        """Offer what there is to do and to see now.

        Args:
            rehearses: whether a rehearsal goes to the end: then nothing can be proved yet, and it is what is offered.
        """
        self._rehearses = rehearses
        self.left_over.refresh()
        self.own_value.refresh()
        running, far = self.services.live.running, self.services.live.session.how_far_rehearsed
        if rehearses:
            code = self.tr("Re&hearse the exported code")
            self.begin.setText(self.tr("Re&hearse the whole connection") if not far else code)
            self.with_code.setText(
                self.tr("Rehearse the calls again") if far else self.tr("Rehearse the exported code")
            )
        else:
            self.begin.setText(self.tr("&Prove the whole connection"))
            self.with_code.setText(self.tr("Run the test with the exported code"))
        for made in (self.mend, self.begin, self.with_code, self.rehearse, self.rehearse_code):
            made.setEnabled(not running)
        worked = self.proof is not None or self.services.live.is_logged_in
        for made in (self.rehearse, self.rehearse_code):
            made.setVisible(not (rehearses or worked or self.services.secrets.is_lent))
        self.proved.leave_rehearsal(told_outside=rehearses)
        self.save_proof.setVisible(self.proof is not None)
        self.open_report.setVisible(self.services.kept.page is not None)

    def offer(self, *, here: bool, failed: bool) -> None:
        """What stands out: what mends it, where something is to be mended elsewhere first, else the test.

        Args:
            here: whether it is the stage of now.
            failed: whether it was tried, and failed.
        """
        todo = self._now.at(FINISH).todo if here and not self.services.live.running else None
        self._todo = todo if todo is not None and todo.way in ("place", "card") and todo.step != FINISH else None
        if self._todo is not None:
            self.mend.setText(as_typed(translated(self._todo.label)))
        if failed and not self._rehearses:
            self.begin.setText(self.tr("Prove it again"))
        self.mend.setVisible(self._todo is not None)
        self.main, other = (self.mend, self.begin) if self._todo is not None else (self.begin, self.mend)
        set_kind(other, "")

    def _follow(self) -> None:
        if self._todo is not None:
            self._now.follow(self._todo)

    @property
    def proof(self) -> Proof | None:
        """Of the last run, passed or not."""
        return self.services.live.proof or self.services.kept.proof

    def look(self, stand: StageStand) -> Look:
        """How the last run ended."""
        if self._rehearses:
            return self._look_of_rehearsal(stand)
        proof = self.proof
        when = moment_words(proof.finished_at.timestamp()) if proof is not None else ""
        self.proved.leave_failure(told_outside=stand.state == "failed" and bool(stand.steps))
        match stand.state:
            case "proved":
                count = sum(leg.verdict == "proved" for leg in proof.legs) if proof is not None else 0
                words = translated(
                    counted(
                        "{when}. All {count} checks passed.", "{when}. One check passed.", count, when=when, count=count
                    )
                )
                if proof is not None and proof.without:  # what never was is part of what is proved
                    words = together((words, translated(proof_verdict(proof.without))))
                if self.services.kept.problem:  # it counts here, and is not beside the file
                    return Look(self.tr("Proved"), f"✕  {self.services.kept.problem}", "error")
                action = self.tr("Open the report") if self.services.kept.page is not None else ""
                return Look(self.tr("Proved"), words, action=action)
            case "stale":
                self.proved.say_cause(cause(stand))
                return Look(self.tr("Prove it again"), f"!  {cause(stand)}", "warning", told_inside=True)
            case "failed" if stand.steps:
                step = STEPS[stand.steps[0]].title
                dated = put(self.tr("✕  The run of {0} stopped at {1}."), when, step)
                words = dated if when else put(self.tr("✕  It stopped at {0}."), step)
                return Look(self.tr("Prove"), words, "error")
            case "failed":
                words = self.tr("✕  The last run found what has to be mended.")
                return Look(self.tr("Prove"), words, "error", told_inside=True)
            case "running" | "waiting":
                return Look(self.tr("Prove"), self.tr("The live test is under way."))
            case _:
                return Look(self.tr("Prove"), self.tr("By the live test, from the log-in to the revocation."))

    def _look_of_rehearsal(self, stand: StageStand) -> Look:
        title = self.tr("Rehearse")
        match stand.state:
            case "rehearsed":
                return Look(self.tr("Rehearsed"), self.tr("The exported code, too. It proves nothing."), rehearsed=True)
            case "failed":
                words = put(self.tr("✕  It stopped at {0}."), STEPS[stand.steps[0]].title)
                return Look(title, words, "error")
            case "running" | "waiting":
                return Look(title, self.tr("The rehearsal is under way."))
            case _:
                return Look(title, self.tr("From the log-in to the revocation, then with the exported code."))

    def show_result(self) -> bool:
        """Open the report."""
        self._open_report()
        return True

    def _open_report(self) -> None:
        page = self.services.kept.page
        if page is not None:
            show_local(page)

    def _prove(self) -> None:
        if self._rehearses:
            (self._rehearse_code if self.services.live.session.how_far_rehearsed else self._rehearse)()
            return
        if self.services.files.look():
            self._leave_button()
            self.services.live.prove()

    def _prove_with_code(self) -> None:
        if self._rehearses:
            (self._rehearse if self.services.live.session.how_far_rehearsed else self._rehearse_code)()
            return
        if self.services.files.look():
            self._leave_button()
            self.services.live.prove_code()

    def _rehearse(self) -> None:
        self._leave_button()
        self.services.live.rehearse_whole()

    def _rehearse_code(self) -> None:
        self._leave_button()
        self.services.live.rehearse_code()

    def _leave_button(self) -> None:
        """Its focus stays in the stage, and goes on with it."""
        if self.sender() is self.window().focusWidget():
            self.focus_lost.emit()

    def _ask_proof_target(self) -> None:
        filters = self.tr("Proofs (*.proof.json)")
        suggested = proof_path(Path(f"{stem_of(self.store.draft)}.connection.json"))
        choose_target(self.window(), self.tr("Save the proof"), filters, suggested, self.save_proof_to)

    def save_proof_to(self, name: str) -> None:
        """Write the proof, and the page to read beside it."""
        from connection_wizard.oauth.proof_files import write_proof

        proof = self.proof
        if proof is not None:
            path = Path(name)
            writes = partial(write_proof, proof, told_in=self.services.kept.told_in(proof))
            if write_asked(self.window(), self.services.files, writes, path):
                self.proof_saved.show_file(path, put(self.tr("✓  Saved as {0}"), path.name))
