"""The last page: what is still open, what the live run proved, and the export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton

from connection_wizard.disk.writing import saving, write_text
from connection_wizard.errors import WizardError
from connection_wizard.session.exporting import ready, record_of
from connection_wizard.spec.files import proof_path, to_text
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import NotReady
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_target, tell
from connection_wizard.ui.widgets.elements import Card, CopyButton
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.form import bring_into_view
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.hand_over import HandOver
from connection_wizard.ui.widgets.plain import tip, visible
from connection_wizard.ui.widgets.proof_view import ProofView
from connection_wizard.ui.widgets.secret_export import SecretExport
from connection_wizard.ui.widgets.seen import SeenList, ask_and_mark, seen_button
from connection_wizard.ui.widgets.style import button, label, set_state
from connection_wizard.ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from connection_wizard.oauth.proof import Proof

MARKS = {"error": "✕", "warning": "!", "hint": "i"}
MAX_LISTED = 40


class FinishPage(PageBody):
    """Three cards: open points, proof, export."""

    def build(self) -> None:
        """Make the cards."""
        self._shown: tuple[Finding, ...] | None = None
        self._open_card = Card()
        self._open = QGridLayout()
        self._open.setHorizontalSpacing(12)
        self._open.setVerticalSpacing(8)
        self._open.setColumnStretch(1, 1)
        self._ready = label("", "ok")
        self._open_card.inside.addWidget(self._ready)
        self._open_card.inside.addLayout(self._open)
        self.seen = SeenList(self.store)
        self._open_card.inside.addWidget(self.seen)
        self.section(self.tr("Still open"), self._open_card)

        proof_card = Card()
        self.proved = ProofView(self.services)
        proof_card.inside.addWidget(self.proved)
        line = SideBySide(8, 8, centred=True)
        self.prove = button(self.tr("&Prove the whole connection"))
        self.prove.clicked.connect(self._prove)
        self.prove_code = button(self.tr("Run the test with the exported code"))
        tip(self.prove_code, self.tr("The same, with the calls made by the code that the platform will run"))
        self.prove_code.clicked.connect(self._prove_code)
        self.open_report = button(self.tr("Open the report"), "quiet")
        tip(self.open_report, self.tr("The proof as a page to read, to print and to sign off, in your browser"))
        self.open_report.clicked.connect(self._open_report)
        for made in (self.prove, self.prove_code, self.open_report):
            line.add(made)
        hint = label(self.tr("Log in, test, refresh twice, test, revoke: then the test must fail."), "hint")
        proof_card.inside.addWidget(line)
        proof_card.inside.addWidget(hint)
        self.section(self.tr("Proved by the live test"), proof_card)

        card = Card()
        self._export_words = label("")
        card.inside.addWidget(self._export_words)
        line = SideBySide(8, 8)
        self.export = button(self.tr("&Export the spec …"), "primary")
        self.export.clicked.connect(self._ask_target)
        self.export_record = button(self.tr("Export for the platform …"))
        tip(self.export_record, self.tr("The record that the platform's own interface takes"))
        self.export_record.clicked.connect(self._ask_record_target)
        self.publish = button(self.tr("Publish …"))
        tip(self.publish, self.tr("For teams: create or update it on the platform; the difference is shown first"))
        self.publish.clicked.connect(self._ask_publish)
        self.copy = CopyButton(self._text, self.tr("the spec as JSON"), text=self.tr("Copy as JSON"))
        self.save_proof = button(self.tr("Save the proof …"))
        self.save_proof.clicked.connect(self._ask_proof_target)
        for made in (self.export, self.export_record, self.publish, self.copy, self.save_proof):
            line.add(made)
        card.inside.addWidget(line)
        self.with_secret = SecretExport(self.services)
        card.inside.addWidget(self.with_secret)
        self._exported = label("", "hint")
        set_state(self._exported, "ok")
        card.inside.addWidget(self._exported)
        self._by_hand = Advanced(self.tr("Paste it by hand, section by section"), opened=False)
        self.hand_over = HandOver(self.services)
        self._by_hand.inside.place(self.hand_over)
        self._by_hand.opened.connect(self.hand_over.refresh)
        card.inside.addWidget(self._by_hand)
        self.section(self.tr("Hand over"), card)
        self.store.changed.connect(self._refresh)
        self.services.live.changed.connect(self._refresh_legs)
        self.services.secrets.changed.connect(self._refresh)
        self.services.kept.changed.connect(self._refresh_legs)
        self._refresh()

    def entered(self) -> None:
        """Look for the client secret: nothing is called complete before."""
        self.services.secrets.look_soon(self)

    def _refresh(self) -> None:
        found = self.store.findings
        errors = sum(finding.severity == "error" for finding in found)
        self.export.setEnabled(not errors)
        self.copy.setEnabled(not errors)
        self.export_record.setEnabled(not errors)
        self.publish.setEnabled(not errors)
        self.with_secret.refresh(self.store.draft.partial_spec, ready=not errors)
        if self.hand_over.isVisibleTo(self):
            self.hand_over.refresh()
        self._exported.setText("")
        self._export_words.setText(
            self.tr(
                "The spec: one JSON file with all twelve steps, no secret. For the platform: the same as viaSocket "
                "keeps it. Publish sends it there, and shows first what would change."
            )
            if not errors
            else self.tr("The export waits until the points marked ✕ above are mended.")
        )
        self._refresh_legs()
        self._ready.setVisible(not errors)
        self._ready.setText(self._verdict(found))
        self.seen.refresh()
        if found == self._shown:
            return
        self._shown = found
        empty(self._open)
        weights = {
            "error": self.tr("has to be mended"),
            "warning": self.tr("worth a look"),
            "hint": self.tr("good to know"),
        }
        by_weight = sorted(found, key=lambda finding: list(MARKS).index(finding.severity))
        for row, finding in enumerate(by_weight[:MAX_LISTED]):
            mark = label(MARKS[finding.severity], "mark", wrap=False)
            set_state(mark, finding.severity)
            mark.setAccessibleName(weights[finding.severity])
            self._open.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            words = label(translated(finding.message))
            words.setContentsMargins(0, 1, 0, 0)  # on the line of the link beside it
            self._open.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
            self._open.addWidget(self._link(finding), row, 2, Qt.AlignmentFlag.AlignTop)
            if finding.can_be_seen:
                seen = seen_button(finding)
                seen.setProperty("finding", self._index(finding))
                seen.clicked.connect(self._mark_seen)
                self._open.addWidget(seen, row, 3, Qt.AlignmentFlag.AlignTop)
        tab_after(self._ready, self._open_card)  # before what stands below

    def _verdict(self, found: Sequence[Finding]) -> str:
        """What is said where there is no error; only of what is there that nothing is missing."""
        if found:
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

    def _refresh_legs(self) -> None:
        live = self.services.live
        self.prove.setEnabled(not live.running)
        self.prove_code.setEnabled(not live.running)
        self.save_proof.setVisible(self._proof is not None)
        self.open_report.setVisible(self.services.kept.page is not None)

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
            self.services.live.prove()

    def _prove_code(self) -> None:
        if self.services.files.look():
            self.services.live.prove_code()

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

        done = "" if secret is None else self.tr("✓  Saved as {0}, with the client secret: for you alone.")
        self._writing(write, path, done)

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

        written = self._writing(write, spec, own=True)
        if written:
            self.services.files.wrote(spec)
        if written and kept.proof is not None and not kept.stale:
            self._writing(kept.put_beside, spec, self.tr("✓  Saved as {0}, with its proof beside it"), own=True)

    def _ask_proof_target(self) -> None:
        filters = self.tr("Proofs (*.proof.json)")
        suggested = proof_path(Path(f"{self._stem()}.connection.json"))
        choose_target(self.window(), self.tr("Save the proof"), filters, suggested, self.save_proof_to)

    def save_proof_to(self, name: str) -> None:
        """Write the proof, and the page to read beside it."""
        from connection_wizard.oauth.proof_files import write_proof

        proof = self._proof
        if proof is not None:
            self._writing(partial(write_proof, proof), Path(name))

    def _writing(self, write: Callable[[Path], None], path: Path, done: str = "", *, own: bool = False) -> bool:
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
        self._exported.setText((done or self.tr("✓  Saved as {0}")).format(path.name))
        bring_into_view(self._exported)
        return True
