"""For who pastes by hand: the platform's sections in its order, copied one after the other by one button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from connection_wizard.session.stages import LAST, Given, copied_now, name_of_section, next_to_copy, sections_to_copy
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.finish.clipboard import copy_secret
from connection_wizard.ui.widgets.finish.section_row import NextButton, SectionRow
from connection_wizard.ui.widgets.finish.stages import quiet
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.plain import Label, as_typed, one_line, tip
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import label, scaled, set_state
from connection_wizard.ui.widgets.wrapping import WrappingValue, WrappingWords
from connection_wizard.viasocket.sections import SECRET, Entry, Section
from connection_wizard.words import counted

TEXT_WIDTH = 90
"""Of what is copied, beside its name, at the least."""
SHOWN = 60
"""Characters of a text that are shown beside its name."""


class Act(NamedTuple):
    """One press: a text to copy, or what has to be chosen in the form, where nothing can be pasted."""

    section: Section
    entries: tuple[Entry, ...]

    @property
    def copies(self) -> bool:
        """Whether it copies a text."""
        return not self.entries[0].choice


def acts_of(section: Section) -> list[Act]:
    """What is to be pressed for a section: each text, then all its choices; the secret comes last of all."""
    found = [Act(section, (entry,)) for entry in section.entries if not entry.choice and entry.text is not SECRET]
    choices = tuple(entry for entry in section.entries if entry.choice)
    return [*found, Act(section, choices)] if choices else found


class HandOver(QWidget):
    """The sections of the finished spec. One that is changed is to be copied again.

    Attributes:
        entries: what is in the section of now, below the button.

    Signals:
        copied: there is more, or less, that is copied.
    """

    copied = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._read: Draft | None = None
        self._sections: tuple[Section, ...] = ()
        self._rows: dict[str, SectionRow] = {}
        self._columns = 0
        self._here = ""
        """The section that is copied now, and which of its acts is next."""
        self._act = 0
        self._before: Act | None = None
        self._waits_for_secret = False
        self.wanted: Mapping[str, str] = {}
        self.entries: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._intro = label(self.tr("Copy each into the platform's form, beside this window."))
        layout.addWidget(self._intro)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        set_margins(self._grid, -8, 0, 0, 0)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        layout.addLayout(self._grid)
        line = SideBySide(12, 8, centred=True)
        self.copy_next = NextButton()
        self.copy_next.clicked.connect(self._press)
        self.copy_next.reached.connect(self._show_all_of_it)
        self.again = quiet(self.tr("Copy the last one again"))
        self.again.clicked.connect(self._copy_again)
        line.add(self.copy_next)
        line.add(self.again)
        layout.addWidget(line)
        self._entries = QGridLayout()
        self._entries.setHorizontalSpacing(12)
        self._entries.setVerticalSpacing(6)
        self._entries.setColumnStretch(1, 1)
        layout.addLayout(self._entries)
        self._progress = label("", "hint")
        layout.addWidget(self._progress)
        services.secrets.changed.connect(self._secret_changed)

    # -- how it stands

    @property
    def given(self) -> Given:
        """What is copied, against what there is."""
        return Given(wanted=self.wanted, copied=self._services.files.here.copied)

    @property
    def count(self) -> tuple[int, int]:
        """How many sections are copied, and how many there are; the secret is in neither."""
        copied = copied_now(self.given) - {LAST}
        return len(copied), len(self._sections)

    def refresh(self) -> None:
        """Show the sections of the spec as it is now; none while errors stand in the way."""
        if self._read is not self._services.store.draft:
            self._read = self._services.store.draft
            self._read_sections(self._read)
        self._tell()

    def _read_sections(self, draft: Draft) -> None:
        now, self.wanted = sections_to_copy(draft)
        if now != self._sections:
            self._sections = now
            self._here, self._act, self._before = "", 0, None
            self._make_rows()

    def _make_rows(self) -> None:
        focused = self._grid.parentWidget() is not None and any(row.hasFocus() for row in self._rows.values())
        empty(self._grid)
        self._rows = {}
        for section in self._sections:
            row = SectionRow(self._title(section))
            row.clicked.connect(partial(self._copy_section, name_of_section(section)))
            row.left.connect(self._go_through_rows)
            self._rows[name_of_section(section)] = row
        self._columns = 0
        self._place_rows()
        before: QWidget = self._intro
        for made in (*self._rows.values(), self.copy_next, self.again):  # not behind the window's own buttons
            QWidget.setTabOrder(before, made)
            before = made
        if focused:
            self.copy_next.setFocus()

    def _go_through_rows(self, by: int) -> None:
        rows = list(self._rows.values())
        at = next((at for at, row in enumerate(rows) if row.hasFocus()), 0)
        self._keep_rows_together()
        rows[(at + by) % len(rows)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_rows_together(self) -> None:
        """Those that Tab does not come by stand between the one that is its stop and what copies the next: from there,
        too, it goes on with that."""
        before: QWidget = next(row for row in self._rows.values() if row.focusPolicy() & Qt.FocusPolicy.TabFocus)
        for made in (*(row for row in self._rows.values() if row is not before), self.copy_next, self.again):
            QWidget.setTabOrder(before, made)
            before = made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for two rows beside each other, or no longer."""
        super().resizeEvent(event)
        self._place_rows()

    def _place_rows(self) -> None:
        """In two columns, or in one where a name would be cut."""
        widest = max((row.sizeHint().width() for row in self._rows.values()), default=0)
        columns = 2 if not self.width() or self.width() >= 2 * widest + self._grid.horizontalSpacing() else 1
        if columns == self._columns:
            return
        self._columns = columns
        high = -(-len(self._rows) // columns)
        for index, row in enumerate(self._rows.values()):
            self._grid.addWidget(row, index % high, index // high)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _title(self, section: Section) -> str:
        return STEPS[section.step].title if section.step else self.tr("The connection itself")

    @property
    def _now(self) -> Act | None:
        """What a press does now; None for the secret, or where nothing is left."""
        acts = self._acts
        return acts[self._act] if self._act < len(acts) else None

    @property
    def _acts(self) -> Sequence[Act]:
        name = self._here or next_to_copy(self.given)
        section = next((each for each in self._sections if name_of_section(each) == name), None)
        return acts_of(section) if section is not None else ()

    # -- what is pressed

    def _press(self) -> None:
        act = self._now
        if act is None:
            if next_to_copy(self.given) == LAST:
                self._give_secret()
            return
        if act.copies:
            QGuiApplication.clipboard().setText(act.entries[0].text)
            self._before = act
        self._act += 1
        if self._act >= len(self._acts):
            self._done(name_of_section(act.section))
        else:
            self._tell()
        self._show_all_of_it()

    def _show_all_of_it(self) -> None:
        """What is pasted, or chosen, stands below the button: in a small window out of sight."""
        if self.copy_next.hasFocus() and self.entries:
            bring_into_view(self.entries[-1])

    def _done(self, name: str) -> None:
        self._here, self._act = "", 0
        self._services.files.note(copied={**self._services.files.here.copied, name: self.wanted[name]})
        self._tell()
        self.copied.emit()

    def _copy_section(self, name: str) -> None:
        self._here, self._act = name, 0
        self._press()

    def _copy_again(self) -> None:
        if self._before is not None:
            QGuiApplication.clipboard().setText(self._before.entries[0].text)

    def _give_secret(self) -> None:
        secrets = self._services.secrets
        if secrets.text:
            copy_secret(secrets.text)
            self._before = None
            self._done(LAST)
        elif secrets.presence == "absent":  # they were told to see to it there
            self._done(LAST)
        else:
            self._waits_for_secret = True
            secrets.load()

    def _secret_changed(self) -> None:
        """What is said of the secret is to be so."""
        if self._waits_for_secret and self._services.secrets.presence != "unknown":
            self._waits_for_secret = False
            if self._services.secrets.text:
                self._give_secret()
        self._tell()

    # -- what is said

    def _tell(self) -> None:
        following, copied = self._here or next_to_copy(self.given), copied_now(self.given)
        for name, row in self._rows.items():
            row.show_how(copied=name in copied, following=name == following)
            row.be_stop(wanted=name == (following if following in self._rows else next(iter(self._rows))))
        self.again.setVisible(self._before is not None)
        if self._before is not None:
            again = put(self.tr("Copy {0} again"), self._called(self._before))
            self.again.setAccessibleName(one_line(again))
            tip(self.again, again)
        act = self._now
        self._offer(act, following)
        self.copy_next.setVisible(bool(self._sections) and (act is not None or following == LAST))
        self._show_entries(act, following)
        set_state(self._progress, "" if self.wanted else "warning")
        self._progress.setText(self._said(following))
        self._progress.setVisible(bool(self._progress.text()))

    def _offer(self, act: Act | None, following: str | None) -> None:
        """What it copies stands out in the list; the button names one of several, and to who hears it all."""
        if act is None:
            absent = following == LAST and self._services.secrets.presence == "absent"
            words = self.tr("The platform has the secret") if absent else self.tr("Copy the client secret")
        else:
            words = self._copies(act) if act.copies else self.tr("It is chosen there: go on")
        named = put(self.tr("Copy {0}"), self._called(act)) if act is not None and act.copies else words
        self.copy_next.setText(as_typed(words))
        self.copy_next.setAccessibleName(one_line(named))

    def _copies(self, act: Act) -> str:
        several = sum(each.copies for each in acts_of(act.section)) > 1
        return put(self.tr("Copy {0}"), translated(act.entries[0].name)) if several else self.tr("Copy")

    def _called(self, act: Act) -> str:
        """The section, or the entry where a section has several."""
        several = sum(each.copies for each in acts_of(act.section)) > 1
        if not several or not act.section.step:
            return self._title(act.section)
        return f"{act.section.step} · {translated(act.entries[0].name)}"

    def _said(self, following: str | None) -> str:
        if not self._sections:
            return self.tr("This waits until the points marked ✕ above are mended.")
        if following is None:
            if LAST in self.wanted and self._services.secrets.presence == "absent":
                return self.tr(
                    "All steps are copied. This computer has no client secret: see that the platform has it."
                )
            return self.tr("✓  All steps are copied.")
        if following == LAST and self._services.secrets.presence != "absent":
            return self.tr("A minute after it was copied, the clipboard is emptied.")
        act = self._now
        tested = self._services.store.draft.partial_spec.live_redirect.receiver != "paste"
        if act is not None and act.section.step == number_of("redirect") and tested:
            return self.tr("The provider's portal has to hold it, too: you tested with an address of this computer.")
        return ""

    def _show_entries(self, act: Act | None, following: str | None) -> None:
        """What is in the section of now: where one has several texts, and what has to be chosen."""
        empty(self._entries)
        self.entries = []
        self._entries.setColumnMinimumWidth(1, scaled(TEXT_WIDTH))
        section = act.section if act is not None else None
        if section is None:
            credentials = number_of("credentials")
            section = next((each for each in self._sections if each.step == credentials), None)
            entries = [each for each in section.entries if each.text is SECRET] if section and following == LAST else []
        else:
            entries = [each for each in section.entries if act is not None]
        for row, entry in enumerate(entries):
            here = act is not None and entry in act.entries
            name = WrappingWords(translated(entry.name), "fieldLabel" if here else "muted")
            told = entry.choice or entry.text is SECRET or (entry.code and "\n" in str(entry.text))
            text: Label = label(self._shown(entry)) if told else WrappingValue(self._shown(entry))
            tip(text, "" if entry.text is SECRET or entry.code or entry.choice else str(entry.text))
            self.entries.append(text)
            self._entries.addWidget(name, row, 0)
            self._entries.addWidget(text, row, 1)

    def _shown(self, entry: Entry) -> str:
        if entry.text is SECRET:
            return self._shown_secret()
        lines = translated(entry.text).split("\n")
        if entry.choice:
            return put(self.tr("choose “{0}”"), lines[0])
        if len(lines) > 1 and entry.code:
            return translated(counted("{count} lines of code", "{count} line of code", len(lines), count=len(lines)))
        text = ", ".join(lines)
        return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"

    def _shown_secret(self) -> str:
        if self._services.secrets.gone:
            return put(self.tr("no longer on this computer: paste it in step {step}"), step=number_of("credentials"))
        return {
            "here": self.tr("hidden")
            if self._services.secrets.lasts
            else self.tr("hidden, until you close the window"),
            "absent": put(self.tr("not on this computer: paste it in step {step}"), step=number_of("credentials")),
            "unknown": self.tr("hidden, looked for when you copy it"),
        }[self._services.secrets.presence]
