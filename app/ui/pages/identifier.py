"""Step 11: the value that is the same whenever the same account connects again."""

from __future__ import annotations

from collections.abc import Sequence

from app.identity import Candidate, Caution, assess_unique_identifier, suggest
from app.spec.paths import DataPath
from app.ui.pages.picking import PickPage
from app.ui.style import label


class IdentifierPage(PickPage):
    """Pick a value, or leave it blank."""

    at = ("unique_identifier", "path")

    def build(self) -> None:
        """Make the rows."""
        self.pick_area()
        self.path_row(
            self.tr("&Identifier path"),
            self.tr("Click a value above, or write where it stands. Not sure? Leave it blank."),
            "authData.testcode.profile.id",
        )
        self._shown = label("", "muted")
        self.add(self._shown)

    def candidates(self, test: object, token: object | None) -> Sequence[Candidate]:
        """What could identify the account."""
        return suggest(test, token).unique_identifier

    def cautions(self, path: DataPath, test: object, token: object | None) -> Sequence[Caution]:
        """What speaks against a path."""
        return assess_unique_identifier(path, test, token)

    def show_picked(self, path: DataPath | None, text: str) -> None:
        """What it is for this account."""
        self._shown.setText(self.tr("For the account of the live test it is: {0}").format(text) if text else "")
