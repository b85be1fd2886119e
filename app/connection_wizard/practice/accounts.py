"""The people who have an account at the practice provider, and what the provider knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where an account belongs; `teams` are (id, name)."""

    id: str
    name: str
    teams: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """A made-up person. There is no password: whoever opens the sign-in page chooses an account.

    Attributes:
        login: what the sign-in form sends.
        api_app_id: what identifies the account in the answer of `/me`.
    """

    login: str
    real_name: str
    email: str
    locale: str
    api_app_id: str
    workspace: Workspace

    @property
    def initials(self) -> str:
        """For the round mark beside the name."""
        return "".join(word[0] for word in self.real_name.split()[:2])


# The domains are kept for examples (RFC 2606), so no letter can ever reach somebody real.
ACCOUNTS: Final = (
    PracticeAccount(
        login="maya",
        real_name="Maya Lindqvist",
        email="maya@bakery.example",
        locale="sv-SE",
        api_app_id="A7K2M9QX4",
        workspace=Workspace(
            "W4T8B1",
            "Lindqvist Bakery",
            (("T1001", "Front of house"), ("T1002", "Bakehouse")),
        ),
    ),
    PracticeAccount(
        login="tomas",
        real_name="Tomás Okoro",
        email="tomas@bikes.example",
        locale="en-IE",
        api_app_id="A3P8D5RN1",
        workspace=Workspace(
            "W9H3C6",
            "Harbour Bikes",
            (("T2001", "Workshop"), ("T2002", "Rentals"), ("T2003", "Accounts")),
        ),
    ),
)

SCOPES: Final = {
    "profile": "See your name, e-mail address and language",
    "workspace.read": "See your workspace and your teams",
    "directory.read": "See the names of the other people in your workspace",
}
"""Every scope that the practice provider knows, in the words of the consent page."""

DEFAULT_SCOPE: Final = "profile"
"""Granted where a client asks for none (RFC 6749 section 3.3)."""


def account_of(login: str) -> PracticeAccount | None:
    """The account with this login, or None."""
    return next((account for account in ACCOUNTS if account.login == login), None)


def me_answer(account: PracticeAccount, scopes: tuple[str, ...], now: float) -> dict[str, JsonValue]:
    """What `/me` tells of an account: as much as the scopes allow. `updated` is in seconds since 1970, as is `now`."""
    answer: dict[str, JsonValue] = {
        "profile": {
            "real_name": account.real_name,
            "email": account.email,
            "api_app_id": account.api_app_id,
            "locale": account.locale,
        }
    }
    if "workspace.read" in scopes:
        answer["workspace"] = {"id": account.workspace.id, "name": account.workspace.name}
        answer["teams"] = [{"id": id_, "name": name} for id_, name in account.workspace.teams]
    answer["updated"] = int(now)
    return answer
