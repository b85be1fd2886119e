"""The fourteen pages in their order: the twelve documented steps between Start and Finish."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.ui.texts import QT_TRANSLATE_NOOP

START, FINISH = 0, 13


class StepInfo(NamedTuple):
    """What the shell knows of a page before it is built.

    Attributes:
        number: page id; 1 to 12 are the documented steps.
        group: heading above the step in the step list; empty where the group before goes on.
        module, page: where the page's class is, imported when the page is first shown.
    """

    number: int
    name: str
    subtitle: str
    module: str
    page: str
    group: str = ""

    @property
    def title(self) -> str:
        """Title of the page, with the step's number."""
        name = translated(self.name)
        return f"{self.number} · {name}" if START < self.number < FINISH else name


def translated(text: str) -> str:
    """A text of the table below in the person's language."""
    return QCoreApplication.translate("steps", text)


STEPS: tuple[StepInfo, ...] = (
    StepInfo(
        0,
        QT_TRANSLATE_NOOP("steps", "Start"),
        QT_TRANSLATE_NOOP("steps", "A new connection, one you saved, or the practice provider."),
        "app.ui.pages.start",
        "StartPage",
    ),
    StepInfo(
        1,
        QT_TRANSLATE_NOOP("steps", "Extra fields"),
        QT_TRANSLATE_NOOP("steps", "What people are asked for when they connect, because logging in does not tell it."),
        "app.ui.pages.fields",
        "FieldsPage",
        QT_TRANSLATE_NOOP("steps", "Set up"),
    ),
    StepInfo(
        2,
        QT_TRANSLATE_NOOP("steps", "Redirect URL"),
        QT_TRANSLATE_NOOP("steps", "Where the provider sends people back after they approved."),
        "app.ui.pages.redirect",
        "RedirectPage",
    ),
    StepInfo(
        3,
        QT_TRANSLATE_NOOP("steps", "App credentials"),
        QT_TRANSLATE_NOOP("steps", "Client ID and client secret from the provider's developer portal."),
        "app.ui.pages.credentials",
        "CredentialsPage",
    ),
    StepInfo(
        4,
        QT_TRANSLATE_NOOP("steps", "Authorization endpoint"),
        QT_TRANSLATE_NOOP("steps", "Where your users log in and approve access."),
        "app.ui.pages.authorization",
        "AuthorizationPage",
    ),
    StepInfo(
        5,
        QT_TRANSLATE_NOOP("steps", "Access token API"),
        QT_TRANSLATE_NOOP("steps", "How the code becomes an access token."),
        "app.ui.pages.access_token",
        "AccessTokenPage",
    ),
    StepInfo(
        6,
        QT_TRANSLATE_NOOP("steps", "Refresh token API"),
        QT_TRANSLATE_NOOP("steps", "How an expired token is replaced without asking the user again."),
        "app.ui.pages.refresh_token",
        "RefreshTokenPage",
    ),
    StepInfo(
        7,
        QT_TRANSLATE_NOOP("steps", "Revoke token API"),
        QT_TRANSLATE_NOOP("steps", "How access ends when somebody disconnects."),
        "app.ui.pages.revoke_token",
        "RevokeTokenPage",
    ),
    StepInfo(
        8,
        QT_TRANSLATE_NOOP("steps", "Test (Me) API"),
        QT_TRANSLATE_NOOP("steps", "A harmless call that shows that the connection works, and who is connected."),
        "app.ui.pages.test_call",
        "TestCallPage",
    ),
    StepInfo(
        9,
        QT_TRANSLATE_NOOP("steps", "Connection label"),
        QT_TRANSLATE_NOOP(
            "steps", "The name under which people recognise this connection. Click a value in the answer."
        ),
        "app.ui.pages.label",
        "LabelPage",
        QT_TRANSLATE_NOOP("steps", "Identify and secure"),
    ),
    StepInfo(
        10,
        QT_TRANSLATE_NOOP("steps", "URLs to whitelist"),
        QT_TRANSLATE_NOOP("steps", "The only places that may ever receive this connection's credentials."),
        "app.ui.pages.whitelist",
        "WhitelistPage",
    ),
    StepInfo(
        11,
        QT_TRANSLATE_NOOP("steps", "Unique identifier"),
        QT_TRANSLATE_NOOP("steps", "The value that stays the same when the same account connects again."),
        "app.ui.pages.identifier",
        "IdentifierPage",
    ),
    StepInfo(
        12,
        QT_TRANSLATE_NOOP("steps", "Request parameters"),
        QT_TRANSLATE_NOOP("steps", "What is added to every request so that it is authenticated."),
        "app.ui.pages.parameters",
        "ParametersPage",
    ),
    StepInfo(
        13,
        QT_TRANSLATE_NOOP("steps", "Finish"),
        QT_TRANSLATE_NOOP("steps", "What is still open, what the live test proved, and the hand-over."),
        "app.ui.pages.finish",
        "FinishPage",
        QT_TRANSLATE_NOOP("steps", "Hand over"),
    ),
)
