"""A page of a call that not every provider has: whether this one does is the first thing to be said on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.pages.calls import CallPage
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.rows.switch import SupportedQuestion


class OptionalCallPage(CallPage):
    """The question, and below it the call; as long as nobody has answered, that is what the page is for."""

    asked: SupportedQuestion

    def ask(self, question: str, without: str, look: str) -> SupportedQuestion:
        """Begin with the question; all that is added from now on is of its *Yes*. The words are those of the widget."""
        self.asked = SupportedQuestion(self.store, self.at, question, without, look)
        self.add(self.asked)
        self.begin(self.asked.inside)
        return self.asked

    def first_empty(self) -> QWidget | None:
        """The question comes before all fields."""
        return self.asked.unanswered or super().first_empty()

    def show_place(self, at: DocumentPath) -> bool:
        """Who is led to the call as a whole is led to the question, until it is answered."""
        if at == self.at and (choice := self.asked.unanswered) is not None:
            return reveal(self.asked, choice)
        return super().show_place(at)
