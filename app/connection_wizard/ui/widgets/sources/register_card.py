"""The question whether the server is to register an app: whom it asks, what is sent, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from connection_wizard.sources.registration import asked_for
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.moments import day_words
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import LONG_WORD, breaking, one_line
from connection_wizard.ui.widgets.style import button, label, set_state
from connection_wizard.words import in_row, listed

if TYPE_CHECKING:
    from connection_wizard.session.understanding import Understanding
    from connection_wizard.sources.registration import Registered
    from connection_wizard.ui.session.registering import Registering


class RegisterCard(Card):
    """Asks nobody before its button is pressed.

    Args:
        at_once: whether what comes of it is filled in at once, and not with all that is ticked.
    """

    def __init__(self, understanding: Understanding, registering: Registering, *, at_once: bool = False) -> None:
        super().__init__()
        self._at_once = at_once
        self._understanding = understanding
        self._registering = registering
        self._goes_on = False
        """Whether the keyboard was here when the server was asked: a button that is off gives it away."""
        self.inside.setSpacing(4)
        head = SideBySide(12, 4, centred=True)
        self._title = label("", "heading")
        self.register = button(self.tr("Register an app"))
        self.register.clicked.connect(self._ask)
        head.add(self._title, 1)
        head.add(self.register)
        self._told = label("", "")
        self._then = label("", "hint")
        self._said = label("", "hint")
        set_state(self._said, "error")
        self.token = Line()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("Initial access token"))
        self.token.setAccessibleName(self.tr("Initial access token"))
        self.token.returnPressed.connect(self._ask)
        self.token.textChanged.connect(self._tell_button)
        for each in (head, self._told, self._then, self._said, self.token):
            self.inside.addWidget(each)
        registering.changed.connect(self.tell)
        self.tell()

    def _ask(self) -> None:
        token = self.token.text().strip() if self._registering.wants_token else ""
        if self.register.isEnabled():
            self._goes_on = self.register.hasFocus() or self.token.hasFocus()
            self.token.clear()
            self._registering.ask(self._understanding, token)

    def tell(self) -> None:
        """Say how things stand: what would be sent now, or what came of it."""
        app = self._understanding.app
        self._title.setText(
            self.tr("Register an app there now?") if app is None else self.tr("✓  An app is registered")
        )
        told = self._what_is_sent() if app is None else self._what_came(app)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._then.setVisible(app is None)
        self._then.setText(
            self.tr("Its client ID comes into the rows below, its secret where your secrets are kept: into no file.")
        )
        problem = self._registering.problem if app is None else None
        self._said.setVisible(problem is not None)
        if problem is not None:
            self._said.setText(breaking(together(map(translated, problem)), LONG_WORD))
        self.token.setVisible(self._registering.wants_token and app is None)
        self.register.setVisible(app is None)
        self._tell_button()
        if self._goes_on and app is None and not self._registering.asking:
            self._goes_on = False
            wanted = self.token if self._registering.wants_token else self.register
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_button(self) -> None:
        asking = self._registering.asking
        self.register.setText(self.tr("Registering …") if asking else self.tr("Register an app"))
        lacks = self._registering.wants_token and not self.token.text().strip()
        self.register.setEnabled(not asking and not lacks)

    def _what_is_sent(self) -> str:
        url = one_line(self._understanding.understood.registration)
        words = self.tr("The server does that by itself, without its portal. Asked is {0}, and sent are {1}.")
        return breaking(put(words, url, together(self._lines(), self.tr("; "))), LONG_WORD)

    def _lines(self) -> list[str]:
        """What is sent, as people read it; all of it (`asked_for`)."""
        asked = asked_for(self._understanding.applied())
        uris = translated(listed(map(one_line, asked["redirect_uris"])))
        made = [
            put(self.tr("the name {0}"), asked["client_name"]),
            put(self.tr("the redirect URIs {0}"), uris),
        ]
        if scope := asked.get("scope"):
            made.append(put(self.tr("the scopes {0}"), translated(in_row(one_line(scope).split()))))
        ways = {
            "client_secret_basic": self.tr("the secret in the header (Basic)"),
            "client_secret_post": self.tr("the secret in the body"),
            "none": self.tr("no secret"),
        }
        grants = (
            self.tr("log-in by code, with refresh tokens")
            if "refresh_token" in asked["grant_types"]
            else self.tr("log-in by code")
        )
        way = ways.get(asked.get("token_endpoint_auth_method", ""))
        made.append(put(self.tr("{0}; {1}"), grants, way) if way else grants)
        return made

    def _what_came(self, app: Registered) -> str:
        """What is to be known of it; the secret is told by nobody."""
        made = [] if self._at_once else [self.tr("Its client ID is in the rows below, and is filled in with them.")]
        if app.client_secret and not self._registering.lasts:
            made.append(self.tr("This computer has no password store: its secret is kept until you close the window."))
        elif app.client_secret:
            made.append(self.tr("Its secret is kept with it, in no file."))
        if app.expires_at:
            day = day_words(datetime.fromtimestamp(app.expires_at, UTC).astimezone().date())  # at the person's place
            made.append(put(self.tr("The secret ends on {0}: then register another app."), day))
        if app.left_out:
            uris = translated(in_row(map(one_line, app.left_out)))
            made.append(put(self.tr("The server left out where people come back to: {0}."), uris))
        return breaking(together(made), LONG_WORD)
