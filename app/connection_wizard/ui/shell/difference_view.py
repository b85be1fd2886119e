"""What publishing would change on the platform, as text; and below it what the platform said to each call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from connection_wizard.ui.drawn import drawn, island, put, with_drawn
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.plain import one_line, visible
from connection_wizard.ui.widgets.style import label, set_look
from connection_wizard.words import say

if TYPE_CHECKING:  # loaded when something is to be sent
    from connection_wizard.publishing.outcome import CarriedOut
    from connection_wizard.viasocket.publishing import Plan


class DifferenceView(PlainView):
    """Says what it is for as long as it is empty.

    Attributes:
        legend: how the difference is to be read; its room is there before.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("What would change"))
        self._is_beside = False
        self.legend = label("", "hint")
        set_look(self, "mono", False)  # as long as there are words in it
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Here you see what would change, before anything is sent."))
        self.textChanged.connect(self._explain)

    def show_plan(self, plan: Plan) -> None:
        """The difference that a plan would make, and all that would be sent for it."""
        self._is_beside = plan.decision.way == "new_version"
        lines = [*(one_line(translated(line)) for line in plan.diff), *self._writes(plan)]
        self.setPlainText(with_drawn(_stand_ins("\n".join(drawn(visible(line)) for line in lines))))

    def _writes(self, plan: Plan) -> list[str]:
        """All that would be sent; what is created is the difference itself."""
        lines = []
        for call in plan.calls:
            lines += ["", put(self.tr("{0} ({1} {2})"), translated(call.says), call.method, call.path)]
            is_shown = call.creates and plan.decision.way == "create"
            lines += [] if is_shown else call.shown().split("\n")
        return lines

    def tell_taken(self, made: CarriedOut) -> None:
        """What the platform says to each call stands below the difference."""
        words = put(self.tr("Taken: {0}. It answers: {1}"), translated(made.call.says), one_line(made.shown))
        self.appendPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.moveCursor(QTextCursor.MoveOperation.StartOfLine)  # and not off to the right

    def _explain(self) -> None:
        shown = bool(self.toPlainText())
        set_look(self, "mono", shown)
        usual = self.tr("Lines with + would be new on the platform, lines with - would go.")
        beside = self.tr("Lines with + are of the new version alone, lines with - of the old one, which stays.")
        self.legend.setText("" if not shown else beside if self._is_beside else usual)


def _stand_ins(text: str) -> str:
    """What stands in a call for what is not there yet, or not shown, in the person's language."""
    from connection_wizard.viasocket.platform_calls import HIDDEN_SECRET, NEW_CONNECTION

    for mark, words in ((NEW_CONNECTION, say("(the id of the new connection)")), (HIDDEN_SECRET, say("(secret)"))):
        text = text.replace(mark, drawn(island(translated(words))))
    return text
