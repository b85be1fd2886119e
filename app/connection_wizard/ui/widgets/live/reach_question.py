"""The question before foreign code runs, or a request goes into this computer's own network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.asking_dialog import AskingDialog, is_accepted
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.style import button, label

if TYPE_CHECKING:
    from connection_wizard.oauth.permission import Asked


class ReachDialog(AskingDialog):
    """Names the hosts, and asks. *No* is what Enter and Escape choose."""

    def __init__(self, parent: QWidget, asked: Asked) -> None:
        super().__init__(parent)
        if asked.code:
            title = self.tr("May this connection's own code run?")
            words = self.tr(
                "Some steps of this connection are code that this program did not make. It gets this connection's "
                "credentials, no files of yours, and can send requests to these servers alone:"
            )
            advice = self.tr("Say yes only if you know whose servers these are, and trust whoever wrote the code.")
            yes = self.tr("Yes, run it")
        else:
            title = self.tr("May a request go to your own network?")
            words = self.tr(
                "This connection wants to send a request to this computer, or to one that only your network reaches:"
            )
            advice = self.tr("Providers are on the internet. Say yes only if this server is the one that you mean.")
            yes = self.tr("Yes, send it")
        self.begin(title)
        self.hosts = label(translated(asked.shown), "mono")
        card = Card("warning")
        card.inside.addWidget(self.hosts)
        self.yes = button(yes)
        self.yes.setAutoDefault(False)
        self.yes.clicked.connect(self.accept)
        self.no = button(self.tr("No"), "primary")
        self.no.clicked.connect(self.reject)
        self.no.setDefault(True)
        for made in (label(words, "muted"), card, label(advice, "muted")):
            self.inside.addWidget(made)
        self.finish(self.yes, self.no)
        self.no.setFocus()


class ReachQuestion:
    """Asks the person in the window.

    Args:
        parent: the window.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.dialog: ReachDialog | None = None

    async def ask(self, asked: Asked) -> bool:
        """Whether it may go on."""
        self.dialog = ReachDialog(self._parent, asked)
        try:
            return await is_accepted(self.dialog)
        finally:
            self.dialog = None
