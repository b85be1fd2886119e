"""The last page: mend, prove, hand over, export; one after the other, each with one main action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget, QWizard

from connection_wizard.disk.writing import saving, write_text
from connection_wizard.errors import WizardError
from connection_wizard.session.exporting import ready, record_of
from connection_wizard.session.stages import (
    STAGES,
    Given,
    Stage,
    StageStand,
    marks_of_steps,
    may_open,
    present,
    stage_stands,
)
from connection_wizard.session.states import step_stand, wrongs
from connection_wizard.spec.files import proof_path, to_text
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import NotReady
from connection_wizard.steps import FINISH, number_of
from connection_wizard.ui.moments import moment_words
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_target, tell
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.form import bring_into_view
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.hand_over import HandOver
from connection_wizard.ui.widgets.plain import as_typed, tip, visible
from connection_wizard.ui.widgets.proof_view import ProofView
from connection_wizard.ui.widgets.saved_as import SavedAs
from connection_wizard.ui.widgets.secret_export import SecretExport
from connection_wizard.ui.widgets.seen import SeenList, ask_and_mark, seen_button
from connection_wizard.ui.widgets.stages import Look, StageCard, Stages, quiet
from connection_wizard.ui.widgets.style import button, label, set_kind, set_state
from connection_wizard.ui.widgets.tab_order import tab_after, tab_stops

if TYPE_CHECKING:
    from connection_wizard.oauth.proof import Proof

MARKS = {"error": "✕", "warning": "!", "hint": "i"}
MAX_LISTED = 40
AT_ONCE = 5
"""Points that are listed while something has to be mended; the others are a press away."""
MAX_NAMED = 2
"""Steps that are named as the cause of something."""


class FinishPage(PageBody):
    """Four stages. Only the one of now is open, and has the primary button; others are opened by their titles."""

    def build(self) -> None:
        """Make the stages."""
        self._shown: tuple[Finding, ...] | None = None
        self._listed: list[QWidget] = []
        self._chosen: Stage | None = None
        self._now: Stage | None = None
        self._stands: Mapping[Stage, StageStand] = {}
        self._said_of_record = ""
        self.stages = Stages(len(STAGES))
        self.cards: dict[Stage, StageCard] = dict(zip(STAGES, self.stages.cards, strict=True))
        self._build_mend(self.cards["mend"])
        self._build_prove(self.cards["prove"])
        self._build_hand_over(self.cards["hand_over"])
        self._build_export(self.cards["export"])
        self.add(self.stages)
        for stage, card in self.cards.items():
            card.asked.connect(partial(self._asked, stage))
            card.action.clicked.connect(partial(self._act, stage))
        self.store.changed.connect(self._changed)
        self.services.live.changed.connect(self._changed)
        self.services.secrets.changed.connect(self._changed)
        self.services.kept.changed.connect(self._changed)
        self.services.files.noted.connect(self._changed)
        self._refresh()

    def _build_mend(self, card: StageCard) -> None:
        self._ready = label("", "ok")
        card.inside.addWidget(self._ready)
        self._open = QGridLayout()
        self._open.setHorizontalSpacing(12)
        self._open.setVerticalSpacing(8)
        self._open.setColumnStretch(1, 1)
        card.inside.addLayout(self._open)
        line = SideBySide(12, 8, centred=True)
        self.mend_first = button("", "primary")
        self.mend_first.clicked.connect(self._go)
        self.show_all = quiet("")
        self.show_all.clicked.connect(self._show_all)
        line.add(self.mend_first)
        line.add(self.show_all)
        card.inside.addWidget(line)
        self.seen = SeenList(self.store)
        card.inside.addWidget(self.seen)

    def _build_prove(self, card: StageCard) -> None:
        card.inside.addWidget(
            label(self.tr("It logs in, tests, refreshes twice, tests, and revokes: then the test must fail."))
        )
        line = SideBySide(8, 8, centred=True)
        self.prove = button(self.tr("&Prove the whole connection"))
        self.prove.clicked.connect(self._prove)
        self.prove_code = button(self.tr("Run the test with the exported code"))
        tip(self.prove_code, self.tr("The same, with the calls made by the code that the platform will run"))
        self.prove_code.clicked.connect(self._prove_code)
        self.open_report = button(self.tr("Open the report"), "link")
        tip(self.open_report, self.tr("The proof as a page to read, to print and to sign off, in your browser"))
        self.open_report.clicked.connect(self._open_report)
        self.save_proof = button(self.tr("Save the proof …"), "link")
        self.save_proof.clicked.connect(self._ask_proof_target)
        for made in (self.prove, self.prove_code):
            line.add(made)
        card.inside.addWidget(line)
        line = SideBySide(16, 8, centred=True)
        for made in (self.open_report, self.save_proof):
            line.add(made)
        card.inside.addWidget(line)
        self.proof_saved = SavedAs()
        card.inside.addWidget(self.proof_saved)
        self.proved = ProofView(self.services)
        card.inside.addWidget(self.proved)

    def _build_hand_over(self, card: StageCard) -> None:
        self.hand_over = HandOver(self.services)
        self.hand_over.copied.connect(self._changed)
        card.inside.addWidget(self.hand_over)
        self.record_saved = SavedAs()
        card.inside.addWidget(self.record_saved)
        self._others = Advanced(self.tr("Other ways"), opened=False)
        line = SideBySide(8, 8)
        self.export_record = button(self.tr("Export for the platform …"))
        tip(self.export_record, self.tr("The record that the platform's own interface takes"))
        self.export_record.clicked.connect(self._ask_record_target)
        self.publish = button(self.tr("Publish …"))
        tip(self.publish, self.tr("For teams: create or update it on the platform; the difference is shown first"))
        self.publish.clicked.connect(self._ask_publish)
        line.add(self.export_record)
        line.add(self.publish)
        words = self.tr("One file with all sections, as viaSocket keeps it; or sent there with the platform's key.")
        self._others.inside.place(label(words, "hint"))
        self._others.inside.place(line)
        self.with_secret = SecretExport(self.services)
        self._others.inside.place(self.with_secret)
        card.inside.addWidget(self._others)

    def _build_export(self, card: StageCard) -> None:
        card.inside.addWidget(
            label(
                self.tr("One JSON file with all steps and no secret: to be reviewed, compared and kept like any text.")
            )
        )
        line = SideBySide(8, 8, centred=True)
        self.export = button(self.tr("&Export the spec …"))
        self.export.clicked.connect(self._ask_target)
        self.copy = CopyButton(self._text, self.tr("the spec as JSON"), text=self.tr("Copy as JSON"))
        line.add(self.export)
        line.add(self.copy)
        card.inside.addWidget(line)
        self.exported = SavedAs()
        card.inside.addWidget(self.exported)

    def entered(self) -> None:
        """Look for the client secret: nothing is called complete before."""
        self.services.secrets.look_soon(self)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed on other pages is looked at now."""
        super().showEvent(event)
        self._refresh()

    # -- how it stands

    def _changed(self) -> None:
        """Nothing is worked out for a page that nobody sees: it is when it is shown."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._list_findings()
        self.seen.refresh()
        ready_for_it = not self._errors
        for made in (self.export, self.copy, self.export_record, self.publish):
            made.setEnabled(ready_for_it)
        self.with_secret.refresh(self.store.draft.partial_spec, ready=ready_for_it)
        self.hand_over.refresh()
        running = self.services.live.running
        self.prove.setEnabled(not running)
        self.prove_code.setEnabled(not running)
        self.save_proof.setVisible(self._proof is not None)
        self.open_report.setVisible(self.services.kept.page is not None)
        self._order()
        self._arrange()

    def _order(self) -> None:
        """Tab comes by everything as it stands, also by what was made since."""
        points = [
            made for made in self.cards["mend"].body.findChildren(QPushButton) if made.property("row") is not None
        ]
        before: QWidget = self._ready
        for made in (*sorted(points, key=lambda made: int(made.property("row"))), self.mend_first, self.show_all):
            QWidget.setTabOrder(before, made)
            before = made
        tab_after(before, self.seen)
        before = self.stages
        stops = [stop for card in self.stages.cards for stop in (card.title, card.action, *tab_stops(card.body))]
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    @property
    def _errors(self) -> list[Finding]:
        return [finding for finding in self.store.findings if finding.severity == "error"]

    def _arrange(self) -> None:
        """Show how each stage stands, and open the one of now."""
        files, kept, draft = self.services.files, self.services.kept, self.store.draft
        end = step_stand(FINISH, draft, kept.seen, wrongs(self.store.findings))
        left = files.here
        now_marks = marks_of_steps(draft.partial_spec)
        given = replace(
            self.hand_over.given, now=now_marks, proved=left.proved, handed=left.handed, exported=left.exported
        )
        self._stands = stands = stage_stands(draft, end, kept.seen, given, tried=self._proof is not None)
        if stands["prove"].done and left.proved != now_marks:
            files.note(proved=now_marks)
        now = present(stands)
        focused = self._focused_stage()
        if now != self._now:
            self._now, self._chosen = now, self._chosen if self._chosen == "export" else None
        if self._chosen is not None and not may_open(self._chosen, stands):
            self._chosen = None
        opened = self._chosen or now
        for stage, card in self.cards.items():
            card.show_look(self._look(stage, given, opened))
        for stage, main in self._main_actions().items():
            set_kind(main, "primary" if stage == opened and not stands[stage].done else "")
        self.stages.update()
        self._show_done(all_done=now is None)
        if focused is not None and focused != opened and opened is not None:
            self._main_actions()[opened].setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.cards[opened].header)
            bring_into_view(self._main_actions()[opened])

    def _main_actions(self) -> dict[Stage, QPushButton]:
        return {
            "mend": self.mend_first,
            "prove": self.prove,
            "hand_over": self.hand_over.copy_next,
            "export": self.export,
        }

    def _focused_stage(self) -> Stage | None:
        """The open stage, where the focus is in it."""
        here = self.window().focusWidget()
        open_ones = [stage for stage, card in self.cards.items() if card.look.opened]
        return next((stage for stage in open_ones if here is not None and self.cards[stage].isAncestorOf(here)), None)

    def _show_done(self, *, all_done: bool) -> None:
        """*Done* is the main action once there is nothing else."""
        window = self.window()
        if isinstance(window, QWizard):
            set_kind(window.button(QWizard.WizardButton.FinishButton), "primary" if all_done else "")

    def _look(self, stage: Stage, given: Given, opened: Stage | None) -> Look:
        stand = self._stands[stage]
        made = {"mend": self._look_of_mend, "prove": self._look_of_prove, "hand_over": self._look_of_hand_over}
        look = made.get(stage, self._look_of_export)(stand)
        before = [] if stage == "mend" else STAGES[1 : STAGES.index(stage)]
        lacking = [self._lacks(each) for each in before if not self._stands[each].done]
        may = may_open(stage, self._stands)
        return look._replace(
            action=look.action if may or stand.done else "",
            done=stand.done,
            now=stage == self._now,
            opened=stage == opened,
            may_open=may,
            about="\n".join(lacking),
        )

    def _lacks(self, stage: Stage) -> str:
        if stage == "prove":
            return self.tr("!  It is not proved yet.")
        return self.tr("!  It is not handed over yet.")

    def _look_of_mend(self, stand: StageStand) -> Look:
        errors, others = len(self._errors), len(self.store.findings) - len(self._errors)
        if stand.done:
            action = self.tr("Look at them") if others > 1 else self.tr("Look at it") if others else ""
            worth = self.tr("Nothing is open. {0} points are worth a look.") if others > 1 else ""
            one = self.tr("Nothing is open. One point is worth a look.") if others else self._verdict()
            return Look(self.tr("Mended"), worth.format(others) or one, action=action)
        one, many = self.tr("One point has to be mended."), self.tr("{0} points have to be mended.").format(errors)
        return Look(self.tr("Mend"), one if errors == 1 else many, "error", pill="")

    def _look_of_prove(self, stand: StageStand) -> Look:
        proof = self._proof
        when = moment_words(proof.finished_at.timestamp()) if proof is not None else ""
        match stand.state:
            case "proved":
                count = len(proof.legs) if proof is not None else 0
                words = self.tr("{0}. All {1} checks passed.").format(when, count)
                if self.services.kept.problem:  # it counts here, and is not beside the file
                    return Look(self.tr("Proved"), f"✕  {self.services.kept.problem}", "error")
                action = self.tr("Open the report") if self.services.kept.page is not None else ""
                return Look(self.tr("Proved"), words, action=action)
            case "stale":
                self.proved.say_cause(self._cause(stand))
                return Look(self.tr("Prove it again"), f"!  {self._cause(stand)}", "warning", told_inside=True)
            case "failed" if stand.steps:
                words = self.tr("✕  It stopped at {0}.").format(STEPS[stand.steps[0]].title)
                return Look(self.tr("Prove"), words, "error")
            case "failed":
                words = self.tr("✕  The last run found what has to be mended.")
                return Look(self.tr("Prove"), words, "error", told_inside=True)
            case "running" | "waiting":
                return Look(self.tr("Prove"), self.tr("The live test is under way."))
            case _:
                return Look(self.tr("Prove"), self.tr("By the live test, from the log-in to the revocation."))

    def _look_of_hand_over(self, stand: StageStand) -> Look:
        copied, count = self.hand_over.count
        pill = self.tr("{0} of {1} copied").format(copied, count) if count else ""
        record = self.services.files.here.record
        if stand.done and copied < count:
            words = self._said_of_record or (self._saved_words(record) if record else self.tr("Published."))
            return Look(self.tr("Handed over"), words, action=self.tr("Show in folder") if record else "")
        if stand.done:
            return Look(self.tr("Handed over"), self.tr("All {0} sections are copied.").format(count))
        words = f"!  {self._cause(stand)}" if stand.state == "stale" else self.tr("Section after section, by copying.")
        state = "warning" if stand.state == "stale" else ""
        return Look(self.tr("Hand over to viaSocket"), words, state, pill=pill, action=self.tr("Hand over now"))

    def _look_of_export(self, stand: StageStand) -> Look:
        file = self.services.files.here.file
        if stand.done:
            return Look(self.tr("Exported"), self._saved_words(file), action=self.tr("Show in folder"))
        title, action = self.tr("Export for your team"), self.tr("&Export now")
        if stand.state == "stale":
            return Look(title, f"!  {self._cause(stand)}", "warning", action=action)
        return Look(title, self.tr("The spec and its proof, no secret in them."), action=action)

    def _saved_words(self, file: str) -> str:
        path = Path(file)
        return self.tr("Saved as {0} in {1}").format(path.name, path.parent)

    def _cause(self, stand: StageStand) -> str:
        """Which steps were changed since."""
        names = [STEPS[step].title for step in stand.steps]
        if not names:
            return self.tr("Something was changed since.")
        if len(names) == 1:
            return self.tr("{0} was changed since.").format(names[0])
        if len(names) == MAX_NAMED:
            return self.tr("{0} and {1} were changed since.").format(*names)
        return self.tr("{0}, {1} and {2} more were changed since.").format(*names[:2], len(names) - MAX_NAMED)

    # -- what opens and closes

    def _asked(self, stage: Stage, on: bool) -> None:
        """Somebody pressed the title of a stage."""
        self._chosen = stage if on and stage != self._now else None
        self._arrange_soon(stage)

    def _arrange_soon(self, stage: Stage) -> None:
        self.cards[stage].look = Look("")  # it was toggled by hand: looked at anew
        self._arrange()
        bring_into_view(self.cards[stage].header)

    def _act(self, stage: Stage) -> None:
        """The quiet action of a stage."""
        done, here = self._stands[stage].done, self.services.files.here
        if stage == "prove" and done:
            self._open_report()
        elif done and stage in ("hand_over", "export"):
            name = here.record if stage == "hand_over" else here.file
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(name).parent)))
        else:
            self._chosen = stage
            self._arrange_soon(stage)
            main = self._main_actions()[stage]
            (main if main.isVisible() else self.cards[stage].title).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is open

    def _show_all(self) -> None:
        for made in self._listed:
            made.show()
        self.show_all.hide()
        self._listed = []

    def _list_findings(self) -> None:
        found, errors = self.store.findings, self._errors
        self._ready.setVisible(not errors)
        self._ready.setText(self._verdict())
        self.mend_first.setVisible(bool(errors))
        if found == self._shown:
            return
        self._shown = found
        empty(self._open)
        self._listed = []
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
            words = label(translated(finding.message))
            words.setContentsMargins(0, 1, 0, 0)  # on the line of the link beside it
            made: list[QWidget] = [mark, words, self._link(finding)]
            if finding.can_be_seen:
                seen = seen_button(finding)
                seen.setProperty("finding", self._index(finding))
                seen.clicked.connect(self._mark_seen)
                made.append(seen)
            for widget in made[2:]:
                widget.setProperty("row", row)
            for column, widget in enumerate(made):
                self._open.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
                if errors and row >= min(AT_ONCE, len(errors)):
                    widget.hide()
                    self._listed.append(widget)
        self.show_all.setVisible(bool(self._listed))
        self.show_all.setText(self.tr("Show all {0}").format(len(by_weight)))
        if errors:
            self.mend_first.setText(as_typed(self.tr("Go to {0}").format(STEPS[errors[0].step].title)))
            self.mend_first.setProperty("finding", self._index(errors[0]))

    def _verdict(self) -> str:
        """What is said where there is no error; only of what is there that nothing is missing."""
        if self.store.findings:
            return self.tr("✓  Nothing has to be mended. Worth a look:")
        secrets = self.services.secrets
        if not secrets.lacks:
            return self.tr("✓  Nothing is missing.")
        if secrets.presence == "unknown":
            return self.tr("✓  The spec is complete.")
        return self.tr("✓  The spec is complete. The client secret is not on this computer: see step {step}.").format(
            step=number_of("credentials")
        )

    def _link(self, finding: Finding) -> QPushButton:
        step = STEPS[finding.step]
        link = button(step.title, "link")
        link.setProperty("finding", self._index(finding))
        link.setAccessibleName(visible(self.tr("Go to {0}: {1}").format(step.title, translated(finding.message))))
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

    @property
    def _proof(self) -> Proof | None:
        return self.services.live.proof or self.services.kept.proof

    def _open_report(self) -> None:
        page = self.services.kept.page
        if page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _text(self) -> str:
        try:
            return to_text(ready(self.store.draft))
        except NotReady:
            return ""

    def _prove(self) -> None:
        if self.services.files.look():
            self._leave_button()
            self.services.live.prove()

    def _prove_code(self) -> None:
        if self.services.files.look():
            self._leave_button()
            self.services.live.prove_code()

    def _leave_button(self) -> None:
        """The button is disabled for as long as it runs: its focus stays in the stage, and goes on with it."""
        if self.sender() is self.window().focusWidget():
            self.cards["prove"].title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_publish(self) -> None:
        if self.services.files.look():
            self.services.show_publish()

    def _stem(self) -> str:
        name = self.store.draft.partial_spec.name.strip().lower()
        return "".join(c if c.isalnum() else "-" for c in name).strip("-") or "connection"

    def _ask_record_target(self) -> None:
        if not self.services.files.look():
            return
        filters = self.tr("Records (*.json)")
        if self.with_secret.take():
            suggested, title = Path(f"{self._stem()}.secret.record.json"), self.tr("Export with the client secret")
            choose_target(self.window(), title, filters, suggested, self.export_record_with_secret_to)
        else:
            suggested, title = Path(f"{self._stem()}.record.json"), self.tr("Export for the platform")
            choose_target(self.window(), title, filters, suggested, self.export_record_to)

    def export_record_to(self, name: str) -> None:
        """Write the platform's record, without the client secret."""
        self._export_record(Path(name), None)

    def export_record_with_secret_to(self, name: str) -> None:
        """Write the platform's record with the client secret, for nobody but the person at this computer."""
        secret = self.services.secrets.text
        if secret:
            self._export_record(Path(name), secret)
        else:
            hint = self.tr("Paste it in step {step}, or export without it. Nothing was written.").format(
                step=number_of("credentials")
            )
            tell(self.window(), self.tr("The client secret is not on this computer."), hint)

    def _export_record(self, path: Path, secret: str | None) -> None:
        def write(path: Path) -> None:
            write_text(record_of(ready(self.store.draft), secret), path, private=secret is not None)

        if not self._writing(write, path):
            return
        alone = self.tr("✓  Saved as {0}, with the client secret: for you alone.")
        words = (self.tr("✓  Saved as {0}") if secret is None else alone).format(path.name)
        self._said_of_record = words if secret is not None else ""
        self.record_saved.show_file(path, words)
        self.services.files.note(handed=marks_of_steps(self.store.draft.partial_spec), record=str(path.absolute()))

    def _ask_target(self) -> None:
        if not self.services.files.look():
            return
        filters = self.tr("Connections (*.json)")
        suggested = Path(f"{self._stem()}.connection.json")
        choose_target(self.window(), self.tr("Export the spec"), filters, suggested, self.export_to)

    def export_to(self, name: str) -> None:
        """Write the finished spec, and its proof beside it where there is one that fits."""
        spec, kept = Path(name), self.services.kept

        def write(path: Path) -> None:
            write_text(to_text(ready(self.store.draft)), path)

        if not self._writing(write, spec, own=True):
            return
        self.services.files.wrote(spec)
        words = self.tr("✓  Saved as {0}")
        fits = kept.proof is not None and not kept.stale
        if fits and self._writing(kept.put_beside, spec, own=True):
            words = self.tr("✓  Saved as {0}, with its proof beside it")
        self._chosen = "export"
        self.exported.show_file(spec, words.format(spec.name))
        self.services.files.note(exported=marks_of_steps(self.store.draft.partial_spec), file=str(spec.absolute()))
        self._refresh()
        bring_into_view(self.exported)

    def _ask_proof_target(self) -> None:
        filters = self.tr("Proofs (*.proof.json)")
        suggested = proof_path(Path(f"{self._stem()}.connection.json"))
        choose_target(self.window(), self.tr("Save the proof"), filters, suggested, self.save_proof_to)

    def save_proof_to(self, name: str) -> None:
        """Write the proof, and the page to read beside it."""
        from connection_wizard.oauth.proof_files import write_proof

        proof = self._proof
        if proof is not None:
            path = Path(name)
            if self._writing(partial(write_proof, proof), path):
                self.proof_saved.show_file(path, self.tr("✓  Saved as {0}").format(path.name))

    def _writing(self, write: Callable[[Path], None], path: Path, *, own: bool = False) -> bool:
        """Write what was asked for; over the open document's own file only what is the same document."""
        if not own and self.services.files.is_own(path):
            hint = self.tr("Choose another name: what is written here is no connection that could be opened again.")
            tell(self.window(), self.tr("“{0}” is the file of the open connection.").format(path.name), hint)
            return False
        try:
            with saving(path):
                write(path)
        except NotReady:  # the button was there a moment ago
            return False
        except WizardError as error:
            tell(self.window(), translated(error.message), translated(error.hint))
            return False
        return True
