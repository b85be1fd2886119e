"""The last stage of the finish page: the spec as one file for the team, with its proof beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from connection_wizard.disk.writing import write_text
from connection_wizard.session.exporting import spec_text
from connection_wizard.session.stages import StageStand
from connection_wizard.spec.findings import NotReady
from connection_wizard.ui.browser import show_local
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.dialogs import choose_target
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.finish.asked_files import stem_of, write_asked
from connection_wizard.ui.widgets.finish.saved_as import SavedAs
from connection_wizard.ui.widgets.finish.stage_body import StageBody, cause, where_saved
from connection_wizard.ui.widgets.finish.stages import Look
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.style import button, label


class ExportStage(StageBody):
    """Writes the spec, or copies it.

    Signals:
        written: the spec is in this file now.
        rehearsed: what a rehearsal exports was written.
    """

    written = Signal(str)
    rehearsed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._rehearses = False
        self._about = label("")
        self.inside.addWidget(self._about)
        line = SideBySide(8, 8, centred=True)
        self.main = button(self.tr("&Export the spec …"))
        self.main.clicked.connect(self._ask_target)
        self.copy = CopyButton(self._text, self.tr("the spec as JSON"), text=self.tr("Copy as JSON"))
        line.add(self.main)
        line.add(self.copy)
        self.inside.addWidget(line)
        self.exported = SavedAs()
        self.inside.addWidget(self.exported)

    def refresh(self, *, mended: bool, rehearses: bool) -> None:
        """Offer it where the spec is finished, or rehearsed to the end."""
        self._rehearses = rehearses
        self._about.setText(
            self.tr(
                "One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there."
            )
            if rehearses
            else self.tr("One JSON file, with no secret in it.")
        )
        self.main.setText(self.tr("Re&hearse the export …") if rehearses else self.tr("&Export the spec …"))
        self.main.setEnabled(mended or rehearses)
        self.copy.setEnabled(mended)
        self.copy.setVisible(not rehearses)

    def look(self, stand: StageStand) -> Look:
        """Where the spec is."""
        file = self.services.files.here.file
        if self._rehearses:
            words = self.tr("What was made up is left out.")
            if stand.state == "rehearsed":
                return Look(self.tr("Export rehearsed"), words, rehearsed=True)
            return Look(self.tr("Rehearse the export"), words, action=self.tr("Rehearse it now"))
        if stand.done:
            told = not self.exported.isHidden()  # below, while it is open
            return Look(self.tr("Exported"), where_saved(file), told_inside=told, action=self.tr("Show in folder"))
        title, action = self.tr("Export for your team"), self.tr("&Export now")
        if stand.state == "stale":
            return Look(title, f"!  {cause(stand)}", "warning", action=action)
        return Look(title, self.tr("The spec and its proof, no secret in them."), action=action)

    def show_result(self) -> bool:
        """Show the folder of the spec."""
        show_local(Path(self.services.files.here.file).parent)
        return True

    def _text(self) -> str:
        try:
            return spec_text(self.store.draft)
        except NotReady:
            return ""

    def _ask_target(self) -> None:
        if not self.services.files.look():
            return
        filters = self.tr("Connections (*.json)")
        if self._rehearses:
            suggested = Path(f"{stem_of(self.store.draft)}.rehearsal.json")
            choose_target(self.window(), self.tr("Rehearse the export"), filters, suggested, self.rehearse_to)
            return
        suggested = Path(f"{stem_of(self.store.draft)}.connection.json")
        choose_target(self.window(), self.tr("Export the spec"), filters, suggested, self.write_to)

    def rehearse_to(self, name: str) -> None:
        """Write the spec as far as a rehearsal has it; there is no proof to be beside it."""
        from connection_wizard.session.rehearsing import rehearsed_text

        path = Path(name)

        def write(path: Path) -> None:
            write_text(rehearsed_text(self.store.draft), path)

        if write_asked(self.window(), self.services.files, write, path):
            self.exported.show_file(path, put(self.tr("≈  Rehearsed: saved as {0}"), path.name))
            self.rehearsed.emit()

    def write_to(self, name: str) -> None:
        """Write the finished spec, and its proof beside it where there is one that fits."""
        spec, files, kept = Path(name), self.services.files, self.services.kept

        def write(path: Path) -> None:
            write_text(spec_text(self.store.draft), path)

        if not write_asked(self.window(), files, write, spec, own=True):
            return
        files.wrote(spec)
        words = self.tr("✓  Saved as {0}")
        fits = kept.proof is not None and not kept.stale
        if fits and write_asked(self.window(), files, kept.put_beside, spec, own=True):
            words = self.tr("✓  Saved as {0}, with its proof beside it")
        self.exported.show_file(spec, put(words, spec.name))
        self.written.emit(str(spec.absolute()))
