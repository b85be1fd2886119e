"""What is kept on this computer: listed with whose it is, replaced and deleted, and never shown."""

from __future__ import annotations

import pytest

from connection_wizard.secrets.filing import KINDS, Filed, KeptNames, SecretName, Store
from connection_wizard.secrets.vault import SessionVault, VaultError
from connection_wizard.session.kept_secrets import (
    AFTERWARDS,
    KIND_WORDS,
    KeptSecret,
    forget,
    left_behind,
    listed,
    names_of,
    replace,
)
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.words import say

DRAFT = Draft({"name": "Acme CRM", "service_domain": "acme.com", "client": {"client_id": "abc"}})
TWIN = DRAFT.put(("name",), "Acme CRM, sandbox")
OTHER = Draft({"name": "Northwind", "service_domain": "northwind.com", "client": {"client_id": "n"}})
CLIENT, REGISTRATION = (SecretName("acme.com", "abc", kind) for kind in ("client_secret", "registration"))
PLATFORM = SecretName("api.viasocket.com", "1", "platform_token")


class Keychain(SessionVault):
    """A password store of this test's own, and nothing on the list beside it."""

    persistent = True
    store: Store = "macos"
    place = say("the macOS keychain")

    async def kept(self) -> tuple[Filed, ...]:
        """See `Vault`."""
        return tuple(Filed(name, self.store) for name in self._values)


async def keychain(*names: SecretName) -> Keychain:
    made = Keychain()
    for name in names:
        await made.set(name, "s3cr3t")
    return made


@pytest.mark.asyncio
async def test_each_is_told_with_whose_it_is() -> None:
    found = await listed(await keychain(CLIENT, REGISTRATION, PLATFORM), [DRAFT, OTHER, TWIN, DRAFT])
    told = [f"{one.what}: {one.whose}. {one.belongs} {one.kept}" for one in found]
    of_acme, in_keychain = "Belongs to “Acme CRM”, “Acme CRM, sandbox”.", "Kept in the macOS keychain."
    assert told == [
        f"Client secret: app “abc” at acme.com. {of_acme} {in_keychain}",
        f"Registration key: app “abc” at acme.com. {of_acme} {in_keychain}",
        f"Publishing token: organisation “1” on api.viasocket.com. Used to publish any connection. {in_keychain}",
    ]
    assert "s3cr3t" not in repr(found)


@pytest.mark.asyncio
async def test_one_that_nobody_needs_says_so() -> None:
    (one,) = await listed(await keychain(CLIENT), [OTHER, NEW_CONNECTION, DRAFT.drop(("name",)).drop(("client",))])
    assert one.belongs == "Belongs to no connection that was opened here lately."
    (nameless,) = await listed(await keychain(SecretName("acme.com", "", "client_secret")))
    assert nameless.whose == "acme.com, without a client ID"
    (nothing,) = await listed(await keychain(SecretName("", "", "client_secret")))
    assert nothing.whose == "no app yet"


def test_every_kind_has_words() -> None:
    assert set(KIND_WORDS) == set(AFTERWARDS) == set(KINDS)
    assert KeptSecret(Filed(REGISTRATION, "macos")).afterwards.startswith("Nothing brings it back")


@pytest.mark.asyncio
async def test_it_is_replaced_and_deleted() -> None:
    vault = await keychain(CLIENT, PLATFORM)
    (client, _) = await listed(vault)
    await replace(vault, client, "another")
    assert await vault.get(CLIENT) == "another"
    await forget(vault, [client])
    assert await vault.get(CLIENT) is None
    assert [one.name for one in await listed(vault)] == [PLATFORM]


@pytest.mark.asyncio
@pytest.mark.usefixtures("own_settings")
async def test_what_lies_in_another_store_is_listed_and_not_touched() -> None:
    KeptNames().note(Filed(CLIENT, "kwallet"))
    vault = SessionVault()
    (one,) = await listed(vault)
    assert one.kept == "Kept in KWallet, which does not answer now."
    for work in (replace(vault, one, "another"), forget(vault, [one])):
        with pytest.raises(VaultError) as caught:
            await work
        assert caught.value.message == "This secret is kept in KWallet, which does not answer now."


@pytest.mark.asyncio
async def test_what_a_deleted_connection_leaves_behind_is_what_no_other_needs() -> None:
    vault = await keychain(CLIENT, REGISTRATION, PLATFORM)
    alone = await left_behind(vault, DRAFT, [OTHER])
    assert [one.name for one in alone] == [CLIENT, REGISTRATION]
    assert await left_behind(vault, DRAFT, [OTHER, TWIN]) == ()
    assert await left_behind(vault, NEW_CONNECTION, []) == ()


def test_one_that_says_nothing_has_no_names() -> None:
    assert names_of(NEW_CONNECTION) == ()
    assert len(names_of(DRAFT)) == 4
