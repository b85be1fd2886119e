"""The value that is the same whenever the same account connects again."""

from __future__ import annotations

from collections.abc import Sequence

from connection_wizard.identity import Candidate, Caution, assess_unique_identifier, suggest
from connection_wizard.session.unnamed_account import asked_by, came_back_in, came_back_with, filled_in_for
from connection_wizard.spec.left_blank import asking_again, is_left_blank, leaving_blank
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Reading
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.live.second_account import SecondAccount
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import button, label
from connection_wizard.ui.widgets.wrapping import WrappingTick
from connection_wizard.words import counted


class IdentifierPage(PickPage):
    """Pick a value, or leave it blank."""

    at = ("unique_identifier", "path")
    use = "identifier"

    def build(self) -> None:
        """Make the rows."""
        self._stable = label("", "hint")
        self.pick_area()
        self.path_row(
            self.tr("&Identifier path"),
            self.tr("Click a value above, or write where it stands. Not sure? Leave it blank."),
            "authData.testcode.profile.id",
        )
        self.left_blank = WrappingTick(self.tr("&Leave it blank"))
        self.left_blank.toggled.connect(self._leave_blank)
        blank = SideBySide(12, 4, centred=True)
        blank.add(self.left_blank)
        blank.add(label(self.tr("Each connect then makes a new connection."), "hint"), 1)
        self.add(blank)
        self.store.changed.connect(self._show_left_blank)
        self._shown = Reading()
        self._again = button(self.tr("Call again and compare"))
        tip(self._again, self.tr("Sends the test call once more: the value has to stay the same."))
        self._again.clicked.connect(self.services.live.test)
        line = SideBySide(12, 8, centred=True)
        line.add(self._again)
        line.add(self._stable, 1)
        line.add(label(self.tr("For this account it is:"), "muted", wrap=False))
        line.add(self._shown)
        self.add(line)
        self.second = SecondAccount(self.services, self.use)
        self.second.chosen.connect(self._pick)
        self.add(self.second)
        self.services.live.changed.connect(self._refresh_again)
        self._refresh_again()
        self._show_left_blank()

    def _leave_blank(self, chosen: bool) -> None:
        """Said in one click: the strip and the last page ask no more. Taken back by the next click, or by a pick."""
        draft = self.store.draft
        if chosen != is_left_blank(draft):
            reason = self.tr("Left blank on purpose.")
            self.store.take(leaving_blank(draft, reason) if chosen else asking_again(draft))

    def _show_left_blank(self) -> None:
        blank = is_left_blank(self.store.draft)
        self.left_blank.setChecked(blank)
        self.editor.setEnabled(not blank)

    def _pick(self, path: DataPath) -> None:
        self.store.take(asking_again(self.store.draft).put(self.at, str(path)))
        self.store.touch(self.at)

    def _refresh_again(self) -> None:
        live = self.services.live
        self._again.setEnabled(live.has_token and not live.running)
        self._tell_stable()

    def _tell_stable(self) -> None:
        """How sure it is that the value stays the same."""
        path, calls = self.path, self.answers.calls
        if not self.services.live.has_token:
            self._stable.setText(self.tr("Run the live test first."))
        elif path is None or self.answers.value(path) is MISSING or calls == 0:
            self._stable.setText("")
        elif self.changed_value(path):
            self._stable.setText(self.tr("✕  It changed."))
        else:
            words = counted("✓  The same in {count} calls.", "Seen in one call so far.", calls, count=calls)
            self._stable.setText(translated(words))

    def candidates(self, test: object, token: object | None) -> Sequence[Candidate]:
        """What could identify the account: what came back and it is asked for by, before what the answers hold; what
        each customer has filled in, behind that."""
        spec = self.store.draft.partial_spec
        came, filled_in = (asked_by(those, self.known_value) for those in (came_back_in(spec), filled_in_for(spec)))
        found = suggest(test, token, spec.test_call.url).unique_identifier
        if not (came or found):
            found = came_back_with(self.answers.redirect)[1]
        return (*came, *found, *filled_in)

    def cautions(self, path: DataPath, test: object, token: object | None) -> Sequence[Caution]:
        """What speaks against a path."""
        return assess_unique_identifier(path, test, token, self.store.draft.partial_spec.test_call.url)

    def show_picked(self, path: DataPath | None, text: str) -> None:
        """What it is for this account."""
        self._shown.read(text)
        self._tell_stable()
        self.second.show_path(path)
