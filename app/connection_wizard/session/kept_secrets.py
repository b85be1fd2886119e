"""The secrets that are kept on this computer: what each is, which connections need it, where it lies. Never its value.

Window and command line list, replace and delete them by this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from connection_wizard.oauth.credentials import secret_name
from connection_wizard.secrets.filing import Filed, Kind, SecretName
from connection_wizard.secrets.vault import PLACES, VaultError
from connection_wizard.words import Words, in_quotes, in_row, say

if TYPE_CHECKING:
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.spec.draft import Draft

KIND_WORDS: Final[Mapping[Kind, Words]] = {
    "client_secret": say("Client secret"),
    "access_token": say("Access token"),
    "refresh_token": say("Refresh token"),
    "platform_token": say("Publishing token"),
    "registration": say("Registration key"),
}
AFTERWARDS: Final[Mapping[Kind, Words]] = {
    "client_secret": say("You can copy it again from the provider's portal, or have a new one made there."),
    "access_token": say("The next log-in brings a new one."),
    "refresh_token": say("The next log-in brings a new one."),
    "platform_token": say("You can have a new one made on the platform."),
    "registration": say(
        "Nothing brings it back: what the provider registered for you can then be changed and removed only there."
    ),
}
"""What it means that one is gone."""


@dataclass(frozen=True, slots=True)
class KeptSecret:
    """A secret that is kept.

    Attributes:
        connections: names of the connections that are known here and need it.
        within_reach: whether the password store that has it is the one in use, so that it can be replaced and deleted.
    """

    filed: Filed
    connections: tuple[str, ...] = ()
    within_reach: bool = True

    @property
    def name(self) -> SecretName:
        """What it is filed under."""
        return self.filed.name

    @property
    def what(self) -> Words:
        """Its kind, in words."""
        return KIND_WORDS[self.name.kind]

    @property
    def whose(self) -> Words:
        """The app and the provider that it is for."""
        where, app = Words(self.name.provider), Words(self.name.client_id)
        if self.name.kind == "platform_token":
            return say("organisation “{app}” on {where}", app=app, where=where)
        if not app:
            return say("{where}, without a client ID", where=where) if where else say("no app yet")
        return say("app “{app}” at {where}", app=app, where=where)

    @property
    def belongs(self) -> Words:
        """The connections that need it."""
        if self.name.kind == "platform_token":
            return say("Used to publish any connection.")
        if self.connections:
            return say("Belongs to {connections}.", connections=in_row(map(in_quotes, self.connections)))
        return say("Belongs to no connection that was opened here lately.")

    @property
    def kept(self) -> Words:
        """Where it is."""
        place = PLACES[self.filed.store]
        if self.within_reach:
            return say("Kept in {place}.", place=place)
        return say("Kept in {place}, which does not answer now.", place=place)

    @property
    def afterwards(self) -> Words:
        """What it means that it is gone."""
        return AFTERWARDS[self.name.kind]


def names_of(draft: Draft) -> tuple[SecretName, ...]:
    """The names of all that may be kept for a connection; none for one that says neither provider nor app."""
    name = secret_name(draft.partial_spec, {})
    if not (name.provider or name.client_id):
        return ()
    kinds: tuple[Kind, ...] = ("client_secret", "access_token", "refresh_token", "registration")
    return tuple(SecretName(name.provider, name.client_id, kind) for kind in kinds)


async def listed(vault: Vault, drafts: Iterable[Draft] = ()) -> tuple[KeptSecret, ...]:
    """All secrets that are kept here. The password store itself is not asked: none has to be unlocked for that.

    Args:
        drafts: the connections that are known here.
    """
    users: dict[str, list[str]] = {}
    for draft in drafts:
        told = str(draft.get("name") or draft.get("service_domain") or "")
        for name in names_of(draft):
            of_name = users.setdefault(name.username, [])
            if told and told not in of_name:
                of_name.append(told)
    return tuple(
        KeptSecret(filed, tuple(users.get(filed.name.username, ())), filed.store == vault.store)
        for filed in await vault.kept()
    )


async def left_behind(vault: Vault, draft: Draft, others: Iterable[Draft]) -> tuple[KeptSecret, ...]:
    """What is kept for a connection that is about to be deleted, and that none of the others needs."""
    shared = {name.username for other in others for name in names_of(other)}
    alone = {name.username for name in names_of(draft)} - shared
    return tuple(one for one in await listed(vault, [draft]) if one.within_reach and one.name.username in alone)


async def replace(vault: Vault, secret: KeptSecret, value: str) -> None:
    """Keep another value in its place.

    Raises:
        VaultError: the store does not take it, or is not the one that is in use.
    """
    _reached(secret)
    await vault.set(secret.name, value)


async def forget(vault: Vault, secrets: Iterable[KeptSecret]) -> None:
    """Delete secrets for good.

    Raises:
        VaultError: the store does not let go of one, or is not the one that is in use.
    """
    for secret in secrets:
        _reached(secret)
        await vault.delete(secret.name)


def _reached(secret: KeptSecret) -> None:
    if not secret.within_reach:
        raise VaultError(
            say("This secret is kept in {place}, which does not answer now.", place=PLACES[secret.filed.store]),
            say("Start that password store, or remove the secret there by hand."),
        )
