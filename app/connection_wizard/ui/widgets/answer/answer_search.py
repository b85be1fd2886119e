"""Searching in an answer: the field, which of how many matches is shown, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from connection_wizard.spec.paths import DataPath
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.widgets.answer.json_model import MAX_MATCHES, JsonModel
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import COPIED_MS
from connection_wizard.ui.widgets.style import fitting, label, scaled

SEARCH_WIDTH = 72


class AnswerSearch(Line):
    """Finds while one types; Return goes to the next match, after the last to the first.

    Attributes:
        told: a label to be placed beside the field: ``2 of 3``, or what is said for a moment.
        searching: the work of searching.

    Signals:
        reached: a match is to be shown; carries its path.
    """

    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model: JsonModel | None = None
        self._matches: list[DataPath] = []
        self._match = -1
        self.searching = Slices(self)
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.timeout.connect(self._tell_match)
        self.setPlaceholderText(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.setAccessibleName(self.tr("Search in the answer"))
        self.setMinimumWidth(SEARCH_WIDTH)
        fitting(self, self._fit)
        self.textChanged.connect(self._search)
        self.returnPressed.connect(self._next)
        self.told = label("", "hint", wrap=False)
        self.told.hide()

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(2 * SEARCH_WIDTH))

    def search_in(self, model: JsonModel) -> None:
        """Search in another answer, for what stands in the field."""
        self._model = model
        self._search(self.text())

    def tell_briefly(self, words: str) -> None:
        """Say something for a moment where the matches are counted."""
        self._tell(words)
        self._brief.start(COPIED_MS)

    def _search(self, text: str) -> None:
        self._matches = []
        self._tell("")
        self.searching.stop()
        if text and self._model is not None:
            self.searching.start(self._model.matches(text), self._found)

    def _found(self, matches: list[DataPath]) -> None:
        self._matches = matches
        self._match = -1
        self._next()
        if not matches:
            self._tell(self.tr("Not found"))

    def _next(self) -> None:
        if not self._matches:
            return
        self._match = (self._match + 1) % len(self._matches)
        self.reached.emit(self._matches[self._match])
        self._tell_match()

    def _tell_match(self) -> None:
        many = "+" if len(self._matches) == MAX_MATCHES else ""
        of = put(self.tr("{0} of {1}"), self._match + 1, f"{len(self._matches)}{many}")
        self._tell(of if self._matches else "")

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
