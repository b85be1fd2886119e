"""An authorization request between its arrival and the person's decision, bound to the one browser that brought it."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from connection_wizard.practice.accounts import PracticeAccount
from connection_wizard.practice.parameters import Pairs
from connection_wizard.practice.store import Bounded, new_secret

LIFETIME: Final = 600.0
"""Seconds that a person has for the pages."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """One authorization request on its way through the pages.

    Attributes:
        browser: the value of the cookie that this browser has.
        form_token: comes back with each form; no other page can know it.
        account: chosen on the sign-in page.
    """

    id: str = field(repr=False)
    browser: str = field(repr=False)
    form_token: str = field(repr=False)
    parameters: Pairs = field(repr=False)
    scopes: tuple[str, ...]
    expires_at: float
    account: PracticeAccount | None = None


class Interactions:
    """The open interactions."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._open: Bounded[str, Interaction] = Bounded()

    def begin(self, parameters: Pairs, scopes: tuple[str, ...], browser: str) -> Interaction:
        """Open one. `browser` is the cookie that came, if any: it is taken over only if it was given out here."""
        known = browser and any(same(browser, other.browser) for other in self._open.values())
        interaction = Interaction(
            id=new_secret(),
            browser=browser if known else new_secret(),
            form_token=new_secret(),
            parameters=parameters,
            scopes=scopes,
            expires_at=self._clock() + LIFETIME,
        )
        self._open.put(interaction.id, interaction)
        return interaction

    def find(self, id_: str, browser: str) -> Interaction | None:
        """An open interaction of this browser."""
        interaction = self._open.get(id_)
        if interaction is None or self._clock() >= interaction.expires_at:
            return None
        return interaction if same(browser, interaction.browser) else None

    def choose(self, interaction: Interaction, account: PracticeAccount) -> None:
        """Remember the account."""
        self._open.put(interaction.id, replace(interaction, account=account))

    def end(self, interaction: Interaction) -> None:
        """Forget it; each is decided once."""
        self._open.pop(interaction.id)


def is_own_form(interaction: Interaction, form_token: str) -> bool:
    """Whether a form was sent from our own page and not from a page elsewhere (RFC 6749 section 10.12)."""
    return same(form_token, interaction.form_token)


def same(given: str, wanted: str) -> bool:
    """Compared in constant time: how far a guess is right must not show."""
    return hmac.compare_digest(given.encode(), wanted.encode())
