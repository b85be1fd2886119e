"""What the pages of label and identifier share: an answer to click in, ranked suggestions, a path, what it brings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.identity import Candidate, Caution, Scalar, Use
from connection_wizard.secrets.names import is_secret_member
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import MISSING, DataPath, PathError, parse_path
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.answer.answer_panel import LEAST, AnswerPanel, high_as_tools
from connection_wizard.ui.widgets.answer.json_model import HIDDEN, shown_value
from connection_wizard.ui.widgets.editors.offers import offering
from connection_wizard.ui.widgets.elements import CardButton
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.style import fitting, label, set_look, shortened
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.wrapping import WrappingButton

MAX_SHOWN = 3
TIP_LETTERS = 2000
"""Of a value and of a path in the tool tip of a card, which has all of what is elided in it."""
SHARES = (5, 3)
"""Of the room, for the answer and for the suggestions."""


class SuggestionCards(QWidget):
    """The best candidates as cards: the value, its path, and what matters when choosing it.

    Signals:
        chosen: carries the path of a candidate.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        heading = label(self.tr("Suggestions"), "heading")
        fitting(heading, partial(high_as_tools, heading))
        self._layout.addWidget(heading)
        self._none = label("", "muted")
        self.more = WrappingButton("", "quiet")
        set_look(self.more, "look", "accent")
        self.more.hide()
        self._layout.addWidget(self.more)
        self._layout.addWidget(self._none)
        self._layout.addStretch(1)
        self._cards: list[CardButton] = []
        self._shown: list[tuple[str, Scalar]] = []
        self._marked = ""

    def show_candidates(self, candidates: Sequence[Candidate], chosen: DataPath | None, *, answered: bool) -> None:
        """Show some candidates and mark the chosen one; where there is none, say why."""
        self._none.setText(
            put(
                self.tr(
                    "No value stands out. Click the right one in the answer. Does nothing there tell whose account "
                    "it is? Then choose another call in step {0}."
                ),
                number_of("test_call"),
            )
            if answered
            else self.tr("They appear with the first answer.")
        )
        self._marked = str(chosen)
        wanted = [(str(candidate.path), candidate.value) for candidate in candidates[:MAX_SHOWN]]
        if wanted == self._shown:
            self._mark()
            return
        self._shown = wanted
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for candidate in candidates[:MAX_SHOWN]:
            value, place = shown_value(candidate.value), _below(candidate.path)
            card = CardButton(value, translated(candidate.gist), "suggestion", place)
            reasons = map(translated, (candidate.reason, *(warning.message for warning in candidate.warnings)))
            tip(card, together((shortened(value, TIP_LETTERS), shortened(place, TIP_LETTERS), *reasons), "\n"))
            card.setCheckable(True)
            card.setProperty("path", str(candidate.path))
            card.toggled.connect(self._toggled)
            self._layout.insertWidget(2 + len(self._cards), card)
            self._cards.append(card)
        self._mark()
        tab_after(self._none, self)
        self._none.setVisible(not candidates)

    @property
    def first(self) -> QWidget | None:
        """The card of the best candidate."""
        return self._cards[0] if self._cards else None

    def _mark(self) -> None:
        for card in self._cards:
            card.setAutoExclusive(False)  # or the last one that is marked would stay so
            card.setChecked(card.property("path") == self._marked)
        for card in self._cards:
            card.setAutoExclusive(True)

    def _toggled(self, on: bool) -> None:
        path = self.sender().property("path")
        if on and path != self._marked:
            self.chosen.emit(parse_path(path))


class PickPage(PageBody):
    """Base of the two pages."""

    at: DocumentPath = ()
    use: Use = "label"

    def pick_area(self) -> None:
        """The answer with the suggestions beside it."""
        self.panel = AnswerPanel(self.services, ("test", "token"))
        self.panel.picked.connect(self._pick)
        self.cards = SuggestionCards()
        self.cards.chosen.connect(self._pick)
        line = SideBySide(16, 16, filled=True)
        line.add(self.panel, SHARES[0], LEAST)
        line.add(self.cards, SHARES[1])
        self.fill(line)
        self.store.changed.connect(self._refresh_pick)
        self.answers.changed.connect(self._answers_changed)
        self._found: Sequence[Candidate] = ()
        self._answered = False

    def path_row(self, text: str, hint: str, example: str, beside: SideBySide | None = None) -> None:
        """The path itself: written by a click, or by hand with the paths of the answers offered."""
        self._hint = hint
        self.editor = self.text_editor(self.at, example, mono=True)
        self._paths = offering(self.editor)
        self._path_row = self.row(self.at, text, self.editor, hint, beside=beside, stretch=5)

    @property
    def answers(self) -> Answers:
        """The answers to pick from."""
        return self.services.answers

    def known_value(self, path: DataPath) -> object:
        """The value of a path in the answers and in the redirect, or as it was filled in before the log-in."""
        value = self.answers.value(path)
        running = self.services.live.connection
        return running.values.find(path) if value is MISSING and running is not None else value

    def onward(self) -> QWidget | None:
        """The best proposal, or the answer itself, as long as nothing is picked, or what is picked has changed."""
        path = self.path
        if not (self._answered and self.editor.isEnabled()) or (path is not None and not self.changed_value(path)):
            return None
        return self.cards.first or self.panel.tree

    def first_empty(self) -> QWidget | None:
        """What can be picked comes before the place for a path that is written by hand."""
        return self.onward() or super().first_empty()

    def candidates(self, test: object, token: object | None) -> Sequence[Candidate]:
        """The ranked candidates for this page."""
        raise NotImplementedError

    def cautions(self, path: DataPath, test: object, token: object | None) -> Sequence[Caution]:
        """What speaks against a path."""
        raise NotImplementedError

    def show_picked(self, path: DataPath | None, text: str) -> None:
        """Show the value that the path brings, as text; empty where there is none."""
        raise NotImplementedError

    @property
    def path(self) -> DataPath | None:
        """The path in the draft, if it can be read."""
        text = self.store.draft.get(*self.at)
        try:
            return parse_path(text) if isinstance(text, str) and text.strip() else None
        except PathError:
            return None

    def _pick(self, path: DataPath) -> None:
        self.store.put(self.at, str(path))
        self.store.touch(self.at)

    def _answers_changed(self) -> None:
        test, token = self.answers.get("test"), self.answers.get("token")
        self._answered = not (test is MISSING and token is MISSING)
        token = None if token is MISSING else token
        self._found = (
            () if not self._answered else self._still_good(self.candidates(None if test is MISSING else test, token))
        )
        self._paths.setStringList([str(path) for path in self.panel.paths()])
        self._refresh_pick()

    def _still_good(self, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
        """Without those that changed between two calls, or that fit a second account as well."""
        steady = [each for each in candidates if not self.changed_value(each.path)]
        second = self.answers.second
        if second is None:
            return steady
        from connection_wizard.identity.comparing import telling_apart

        return telling_apart(steady, self.use, self.answers.first, second)

    def _refresh_pick(self) -> None:
        path = self.path
        value = self.answers.value(path) if path else MISSING
        self.cards.show_candidates(self._found, path, answered=self._answered)
        if path is not None:
            self.panel.select(path)
        caution, state = self._caution(path)
        self._path_row.line.set_hint(caution or self._hint, state=state)
        plain = value is not MISSING and value is not None and not isinstance(value, dict | list)
        secret = path is not None and is_secret_member(str(path.parts[-1]), str(value))
        self.show_picked(path, HIDDEN if plain and secret else shown_value(value) if plain else "")

    def _caution(self, path: DataPath | None) -> tuple[str, str]:
        """What speaks against a pick, from the answers themselves, and how much; empty where nothing does."""
        if path is None or not self.answers.has(path.area):
            return "", ""
        if changed := self.changed_value(path):
            return changed, "error"
        test, token = self.answers.get("test"), self.answers.get("token")
        found = self.cautions(path, None if test is MISSING else test, None if token is MISSING else token)
        return (together(("!", translated(found[0].message)), "  "), "warning") if found else ("", "")

    def changed_value(self, path: DataPath) -> str:
        """What to say of a value that is another in a later answer for the same account; empty where it is the same."""
        before, now = self.answers.first_value(path), self.answers.value(path)
        if before == now or before is MISSING or now is MISSING:
            return ""
        words = self.tr("✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.")
        return put(words, shown_value(before), shown_value(now))

    def entered(self) -> None:
        """Suggestions for an answer that came while another page was shown."""
        self._answers_changed()


def _below(path: DataPath) -> str:
    """A path as it reads inside its answer: ``profile.real_name``, ``teams[0].id``."""
    return str(DataPath(path.parts[2:]))
