"""Secrets that are kept on this computer, as commands use them: a store that fails ends no command."""

from __future__ import annotations

from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.prompts import ask_line
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import Vault, VaultError
from connection_wizard.terminal import ERR

_NOT_KEPT = "It is used this once and not kept."


async def kept(vault: Vault, name: SecretName) -> str | None:
    """The secret that is kept; None where there is none, or where the store does not give it, which is said."""
    try:
        return await vault.get(name)
    except VaultError as error:
        ERR.line(str(error))
        return None


async def offer_to_keep(vault: Vault, name: SecretName, secret: str) -> None:
    """Keep a secret that was just typed, if the person says so; what it was typed for goes on, whatever comes of it."""
    if not vault.persistent:
        return
    try:
        if (await ask_line(f"Keep it in {vault.place}? [y/N] ")).strip().lower() in ("y", "yes"):
            await vault.set(name, secret)
    except (UsageError, VaultError) as error:
        ERR.lines([str(error), _NOT_KEPT])
