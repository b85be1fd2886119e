"""The fourteen pages in their order: the twelve documented steps between Start and Finish."""

from __future__ import annotations

from typing import NamedTuple

from connection_wizard.ui.translations import translated
from connection_wizard.words import NOTHING, Words, say

START, FINISH = 0, 13


class StepInfo(NamedTuple):
    """What the shell knows of a page before it is built.

    Attributes:
        number: page id; 1 to 12 are the documented steps.
        group: heading above the step in the step list; empty where the group before goes on.
        module, page: where the page's class is, imported when the page is first shown.
    """

    number: int
    name: Words
    subtitle: Words
    module: str
    page: str
    group: Words = NOTHING

    @property
    def title(self) -> str:
        """Title of the page, with the step's number."""
        name = translated(self.name)
        return f"{self.number} · {name}" if START < self.number < FINISH else name


STEPS: tuple[StepInfo, ...] = (
    StepInfo(
        0,
        say("Start"),
        say("A new connection, one you saved, or the practice provider."),
        "connection_wizard.ui.pages.start",
        "StartPage",
    ),
    StepInfo(
        1,
        say("Extra fields"),
        say("What people are asked for when they connect, because logging in does not tell it."),
        "connection_wizard.ui.pages.fields",
        "FieldsPage",
        say("Set up"),
    ),
    StepInfo(
        2,
        say("Redirect URL"),
        say("Where the provider sends people back after they approved."),
        "connection_wizard.ui.pages.redirect",
        "RedirectPage",
    ),
    StepInfo(
        3,
        say("App credentials"),
        say("Client ID and client secret from the provider's developer portal."),
        "connection_wizard.ui.pages.credentials",
        "CredentialsPage",
    ),
    StepInfo(
        4,
        say("Authorization endpoint"),
        say("Where your users log in and approve access."),
        "connection_wizard.ui.pages.authorization",
        "AuthorizationPage",
    ),
    StepInfo(
        5,
        say("Access token API"),
        say("How the code becomes an access token."),
        "connection_wizard.ui.pages.access_token",
        "AccessTokenPage",
    ),
    StepInfo(
        6,
        say("Refresh token API"),
        say("How an expired token is replaced without asking the user again."),
        "connection_wizard.ui.pages.refresh_token",
        "RefreshTokenPage",
    ),
    StepInfo(
        7,
        say("Revoke token API"),
        say("How access ends when somebody disconnects."),
        "connection_wizard.ui.pages.revoke_token",
        "RevokeTokenPage",
    ),
    StepInfo(
        8,
        say("Test (Me) API"),
        say("A harmless call that shows that the connection works, and who is connected."),
        "connection_wizard.ui.pages.test_call",
        "TestCallPage",
    ),
    StepInfo(
        9,
        say("Connection label"),
        say("The name under which people recognise this connection. Click a value in the answer."),
        "connection_wizard.ui.pages.label",
        "LabelPage",
        say("Identify and secure"),
    ),
    StepInfo(
        10,
        say("URLs to whitelist"),
        say("The only places that may ever receive this connection's credentials."),
        "connection_wizard.ui.pages.whitelist",
        "WhitelistPage",
    ),
    StepInfo(
        11,
        say("Unique identifier"),
        say("The value that stays the same when the same account connects again."),
        "connection_wizard.ui.pages.identifier",
        "IdentifierPage",
    ),
    StepInfo(
        12,
        say("Request parameters"),
        say("What is added to every request so that it is authenticated."),
        "connection_wizard.ui.pages.parameters",
        "ParametersPage",
    ),
    StepInfo(
        13,
        say("Finish"),
        say("What is still open, what the live test proved, and the hand-over."),
        "connection_wizard.ui.pages.finish",
        "FinishPage",
        say("Hand over"),
    ),
)
