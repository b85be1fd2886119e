"""The third stage of the finish page: section after section by copying, or the platform's record, or publishing."""

from __future__ import annotations

from pathlib import Path

from connection_wizard.disk.writing import write_text
from connection_wizard.session.exporting import ready, record_of
from connection_wizard.session.stages import StageStand, marks_of_steps
from connection_wizard.steps import number_of
from connection_wizard.ui.browser import show_local
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import choose_target, tell
from connection_wizard.ui.widgets.finish.asked_files import stem_of, write_asked
from connection_wizard.ui.widgets.finish.hand_over import HandOver
from connection_wizard.ui.widgets.finish.saved_as import SavedAs
from connection_wizard.ui.widgets.finish.secret_export import SecretExport
from connection_wizard.ui.widgets.finish.stage_body import StageBody, cause, where_saved
from connection_wizard.ui.widgets.finish.stages import Look
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import button, label
from connection_wizard.words import counted


class HandOverStage(StageBody):
    """The sections to copy; folded below them, the other ways to the platform.

    Attributes:
        sections: what is copied; its button is the main action.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._said_of_record = ""
        self.sections = HandOver(self.services)
        self.main = self.sections.copy_next
        self.inside.addWidget(self.sections)
        self.record_saved = SavedAs()
        self.inside.addWidget(self.record_saved)
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
        words = self.tr("One file with all steps, as viaSocket keeps it; or sent there with the platform's key.")
        self._others.inside.place(label(words, "hint"))
        self._others.inside.place(line)
        self.with_secret = SecretExport(self.services)
        self._others.inside.place(self.with_secret)
        self.inside.addWidget(self._others)

    def refresh(self, *, mended: bool) -> None:
        """Offer what can be handed over now."""
        for made in (self.export_record, self.publish):
            made.setEnabled(mended)
        self.with_secret.refresh(self.store.draft.partial_spec, ready=mended)
        self.sections.refresh()

    def look(self, stand: StageStand) -> Look:
        """How many sections are copied, or where the record is."""
        if stand.state == "not set up":
            return Look(self.tr("Hand over to viaSocket"), self.tr("Once an app is registered."))
        copied, count = self.sections.count
        pill = put(self.tr("{0} of {1} copied"), copied, count) if count else ""
        record = self.services.files.here.record
        if stand.done and copied < count:
            words = self._said_of_record or (where_saved(record) if record else self.tr("Published."))
            return Look(self.tr("Handed over"), words, action=self.tr("Show in folder") if record else "")
        if stand.done:
            words = translated(counted("All {count} steps are copied.", "The one step is copied.", count, count=count))
            return Look(self.tr("Handed over"), words)
        words = f"!  {cause(stand)}" if stand.state == "stale" else self.tr("Step after step, by copying.")
        state = "warning" if stand.state == "stale" else ""
        return Look(self.tr("Hand over to viaSocket"), words, state, pill=pill, action=self.tr("Hand over now"))

    def show_result(self) -> bool:
        """Show the folder of the record, where there is one."""
        record = self.services.files.here.record
        if record:
            show_local(Path(record).parent)
        return bool(record)

    def _ask_publish(self) -> None:
        if self.services.files.look():
            self.services.show_publish()

    def _ask_record_target(self) -> None:
        if not self.services.files.look():
            return
        filters = self.tr("Records (*.json)")
        if self.with_secret.take():
            suggested, title = (
                Path(f"{stem_of(self.store.draft)}.secret.record.json"),
                self.tr("Export with the client secret"),
            )
            choose_target(self.window(), title, filters, suggested, self.export_record_with_secret_to)
        else:
            suggested, title = Path(f"{stem_of(self.store.draft)}.record.json"), self.tr("Export for the platform")
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
            hint = put(
                self.tr("Paste it in step {step}, or export without it. Nothing was written."),
                step=number_of("credentials"),
            )
            tell(self.window(), self.tr("The client secret is not on this computer."), hint)

    def _export_record(self, path: Path, secret: str | None) -> None:
        def write(path: Path) -> None:
            write_text(record_of(ready(self.store.draft), secret), path, private=secret is not None)

        if not write_asked(self.window(), self.services.files, write, path):
            return
        alone = self.tr("✓  Saved as {0}, with the client secret: for you alone.")
        words = put(self.tr("✓  Saved as {0}") if secret is None else alone, path.name)
        self._said_of_record = words if secret is not None else ""
        self.record_saved.show_file(path, words)
        self.services.files.note(handed=marks_of_steps(self.store.draft.partial_spec), record=str(path.absolute()))
