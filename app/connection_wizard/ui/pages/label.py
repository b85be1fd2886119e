"""The name under which people recognise a connection."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLineEdit

from connection_wizard.identity import Candidate, Caution, assess_label, suggest
from connection_wizard.session.unnamed_account import asked_by, came_back_in, came_back_with, filled_in_for
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.picks import label_word
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.widgets.editors.bindings import CheckBinding
from connection_wizard.ui.widgets.elements import Reading
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.live.second_account import SecondAccount
from connection_wizard.ui.widgets.plain import as_typed, tip
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.wrapping import WrappingTick

PICTURE: DocumentPath = ("connection_label", "icon_path")


class LabelPage(PickPage):
    """Pick a value, see the label as the platform will show it, mask it if it is sensitive."""

    at = ("connection_label", "path")
    use = "label"

    def build(self) -> None:
        """Make the rows."""
        self.pick_area()
        self.cards.more.clicked.connect(self._ask_for_more)
        tip(
            self.cards.more,
            self.tr(
                "The test call asks for chosen fields alone. "
                "Add the one that holds the name, as the documentation calls it, and send it again."
            ),
        )
        beside = self.side_by_side()
        self.path_row(
            self.tr("&Label path"),
            self.tr("Click a value above, or write where it stands."),
            "authData.testcode.profile.real_name",
            beside=beside,
        )
        at = ("connection_label", "name")
        kind = self.text_editor(at, self.tr("Name"))
        self.row(
            at, self.tr("What t&his name is"), kind, self.tr("In a word: E-mail, Workspace."), beside=beside, stretch=3
        )
        line = SideBySide(12, 8, centred=True)
        mask = WrappingTick(self.tr("Show the first letter &only, then dots"))
        CheckBinding(self.store, ("connection_label", "masked"), mask)
        line.add(mask)
        line.add(label("", wrap=True), 1)
        line.add(label(self.tr("On the platform it reads:"), "muted", wrap=False))
        self._shown = Reading()
        line.add(self._shown)
        self.add(line)
        self.second = SecondAccount(self.services, self.use)
        self.second.chosen.connect(self._pick)
        self.add(self.second)
        self.advanced(self.tr("Advanced: a picture of the account"), [PICTURE], self._advanced_rows)

    def _advanced_rows(self) -> Iterator[None]:
        picture: QLineEdit = self.text_editor(PICTURE, "authData.testcode.profile.image", mono=True)
        self.row(PICTURE, self.tr("Pict&ure path"), picture, self.tr("Where the address of a picture stands."))
        yield

    def _pick(self, path: DataPath) -> None:
        """A pick says in a word what kind of name it is, where nobody but an earlier pick has said so."""
        draft, at = self.store.draft, ("connection_label", "name")
        said, before = draft.get(*at), self.path
        if not said or (before is not None and said == label_word(before)):
            draft = draft.put(at, label_word(path))
        self.store.take(draft.put(self.at, str(path)))
        self.store.touch(self.at)

    def candidates(self, test: object, token: object | None) -> Sequence[Candidate]:
        """What could name the connection; where nothing does, and the call asks for chosen fields alone, it says so."""
        spec = self.store.draft.partial_spec
        asked = asked_by((*filled_in_for(spec), *came_back_in(spec)), self.known_value)
        found = suggest(test, token, spec.test_call.url).label or came_back_with(self.answers.redirect)[0]
        chooser = chooser_of_fields(spec.test_call)
        nameless = all(any(one.code == "technical_id" for one in each.warnings) for each in found)
        self.cards.more.setText(as_typed(put(self.tr("No name came. Ask for one in “{0}”"), chooser)))
        self.cards.more.setVisible(nameless and bool(chooser))
        there = {each.path for each in found}
        more = [each for each in asked if each.path not in there]
        return (*more, *found) if nameless else (*found, *more)

    def _ask_for_more(self) -> None:
        self.services.go_to(number_of("test_call"), ("test_call", "query"))

    def cautions(self, path: DataPath, test: object, token: object | None) -> Sequence[Caution]:
        """What speaks against a path."""
        return assess_label(path, test, token, self.store.draft.partial_spec.test_call.url)

    def show_picked(self, path: DataPath | None, text: str) -> None:
        """The label as people will see it."""
        masked = self.store.draft.partial_spec.connection_label.masked
        self._shown.read(mask_text(text) if masked and text else text)
        self.second.show_path(path)


_CHOOSES = re.compile(r"fields?\b|fields?\[|^\$?select$|^projection$|^attributes$", re.IGNORECASE)
"""``fields``, ``user.fields``, ``personFields``, ``fields[user]``, ``$select``, ``projection``."""


def chooser_of_fields(call: HttpCall) -> str:
    """The parameter in which a call names the fields that it asks for; empty where it asks for all there are."""
    return next((row.name for row in call.query if _CHOOSES.search(row.name)), "")


def mask_text(text: str) -> str:
    """The first character, and dots for the rest: enough to recognise, too little to give away."""
    return text[:1] + "•" * min(max(len(text) - 1, 3), 12)
