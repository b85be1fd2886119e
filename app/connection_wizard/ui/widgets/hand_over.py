"""For who pastes by hand: the platform's sections in its order, each text with a copy button, ticked off one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from connection_wizard.spec.findings import NotReady, finished
from connection_wizard.steps import number_of
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import CopyButton, Elided
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.viasocket.sections import SECRET, Entry, Section, sections

SHOWN = 60
"""Characters of a text that are shown beside its copy button."""


class SecretCopy(CopyButton):
    """Copies the client secret; fetched from the vault when it is asked for, and not before."""

    def __init__(self, secrets: SecretBox, name: str) -> None:
        super().__init__(partial(getattr, secrets, "text"), name)
        self._secrets = secrets

    def _copy(self) -> None:
        if self._secrets.text:
            super()._copy()
            return
        self._secrets.changed.connect(self._arrived)
        self._secrets.load()

    def _arrived(self) -> None:
        self._secrets.changed.disconnect(self._arrived)
        if self._secrets.text:
            super()._copy()
        else:
            self._tell_nothing()


class HandOver(QWidget):
    """The sections of the finished spec. A tick goes when the text under it changes."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._sections: tuple[Section, ...] = ()
        self._ticked: dict[int, Section] = {}
        self._of_secret: list[Elided] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            label(
                self.tr("Open the connection on the platform and go through its sections from top to bottom."), "muted"
            )
        )
        self._progress = label("", "hint")
        layout.addWidget(self._progress)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        layout.addLayout(self._grid)
        services.secrets.changed.connect(self._secret_changed)

    def _secret_changed(self) -> None:
        """What is said of the secret is to be so."""
        for told in self._of_secret:
            told.setText(self._shown_secret())
        self._tell()

    def refresh(self) -> None:
        """Show the sections of the spec as it is now; none while errors stand in the way."""
        try:
            now = sections(finished(self._services.store.draft))
        except NotReady:
            now = ()
        if now != self._sections or not now:
            self._sections = now
            self._ticked = {step: section for step, section in self._ticked.items() if section in now}
            self._show()
            tab_after(self._progress, self)  # all at their place in the page, not behind the window's own buttons
        self._tell()

    def _show(self) -> None:
        empty(self._grid)
        self._of_secret = []
        row = 0
        for section in self._sections:
            tick = QCheckBox(self._title(section))
            tick.setObjectName("section")
            tick.setChecked(section.step in self._ticked)
            tick.setAccessibleName(self.tr("Done: {0}").format(self._title(section)))
            tick.toggled.connect(partial(self._tick, section))
            self._grid.addWidget(tick, row, 0, 1, 3)
            for entry in section.entries:
                row += 1
                self._show_entry(section, entry, row)
            row += 1

    def _show_entry(self, section: Section, entry: Entry, row: int) -> None:
        name = label(translated(entry.name), "muted", wrap=False)
        name.setContentsMargins(28, 0, 0, 0)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(self._way(entry, f"{self._title(section)}: {translated(entry.name)}"), row, 1)
        text = Elided(self._shown(entry))
        told = entry.choice or entry.text is SECRET or (entry.code and "\n" in entry.text)
        text.setObjectName("" if told else "mono")
        tip(text, "" if entry.text is SECRET or entry.code or entry.choice else str(entry.text))
        self._grid.addWidget(text, row, 2)
        if entry.text is SECRET:
            self._of_secret.append(text)

    def _title(self, section: Section) -> str:
        return STEPS[section.step].title if section.step else self.tr("The connection itself")

    def _way(self, entry: Entry, words: str) -> QWidget:
        """How the entry gets into the form: by its copy button, or by a choice to make there."""
        if entry.choice:
            made = label(self.tr("choose"), "muted", wrap=False)
            made.setMinimumHeight(CopyButton(str).sizeHint().height())  # so that all rows are equally far apart
            return made
        if entry.text is SECRET:
            return SecretCopy(self._services.secrets, words)
        return CopyButton(partial(str, entry.text), words)

    def _shown(self, entry: Entry) -> str:
        if entry.text is SECRET:
            return self._shown_secret()
        lines = translated(entry.text).split("\n")
        if len(lines) > 1 and entry.code:
            return self.tr("{0} lines of code").format(len(lines))
        text = ", ".join(lines)
        return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"

    def _shown_secret(self) -> str:
        if self._services.secrets.gone:
            return self.tr("no longer on this computer: paste it in step {step}").format(step=number_of("credentials"))
        return {
            "here": self.tr("hidden")
            if self._services.secrets.lasts
            else self.tr("hidden, until you close the window"),
            "absent": self.tr("not on this computer: paste it in step {step}").format(step=number_of("credentials")),
            "unknown": self.tr("hidden, looked for when you copy it"),
        }[self._services.secrets.presence]

    def _tick(self, section: Section, ticked: bool) -> None:
        if ticked:
            self._ticked[section.step] = section
        else:
            self._ticked.pop(section.step, None)
        self._tell()

    def _tell(self) -> None:
        if not self._sections:
            self._progress.setText(self.tr("This waits until the points marked ✕ above are mended."))
            return
        done, all_of_them = len(self._ticked), len(self._sections)
        if done < all_of_them:
            words = self.tr("{0} of {1} sections done")
        elif self._of_secret and not self._services.secrets.text:
            words = self.tr(
                "All sections are ticked. This computer has no client secret to copy: see that the platform has it."
            )
        else:
            words = self.tr("✓  All sections are done.")
        self._progress.setText(words.format(done, all_of_them))
