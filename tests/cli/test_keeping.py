"""Kind: a password store that fails ends what the secret was typed for."""

from __future__ import annotations

import pytest

from connection_wizard.cli import keeping
from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.keeping import kept, offer_to_keep
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, VaultError
from connection_wizard.words import NOTHING, say

NAME = SecretName("acme.com", "app", "client_secret")


class Store(SessionVault):
    """A password store that keeps, or refuses."""

    persistent = True
    place = say("the macOS keychain")
    refuses = False

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        self._check()
        return await super().get(name)

    async def set(self, name: SecretName, value: str) -> None:
        """See `Vault`."""
        self._check()
        await super().set(name, value)

    def _check(self) -> None:
        if self.refuses:
            raise VaultError(say("The macOS keychain is locked."), NOTHING)


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", ["y\n", "n\n", "", None])
async def test_it_is_kept_where_it_can_be_and_the_command_goes_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answer: str | None
) -> None:
    async def ask(*question: str) -> str:
        if answer is None:
            raise UsageError("Standard input ended before the answer came.")
        return answer

    monkeypatch.setattr(keeping, "ask_line", ask)
    store = Store()
    await offer_to_keep(store, NAME, "s3cr3t")
    assert await kept(store, NAME) == ("s3cr3t" if answer == "y\n" else None)
    assert ("not kept" in capsys.readouterr().err) == (answer is None)
    store.refuses = True
    await offer_to_keep(store, NAME, "another")
    assert await kept(store, NAME) is None
    told = capsys.readouterr().err
    assert "The macOS keychain is locked." in told
    assert "s3cr3t" not in told
    assert ("It is used this once and not kept." in told) == (answer in ("y\n", None))


@pytest.mark.asyncio
async def test_where_nothing_is_kept_nobody_is_asked() -> None:
    await offer_to_keep(SessionVault(), NAME, "s3cr3t")
