"""The program with a vault that holds one secret, whatever it is asked for; all else is real."""

from __future__ import annotations

import os
import sys

from connection_wizard.__main__ import main
from connection_wizard.cli import serving
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, Vault


class OfOne(SessionVault):
    """A vault that holds one client secret."""

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        return os.environ.get("TESTS_VAULT") or None


async def vault() -> Vault:
    """It."""
    return OfOne()


if __name__ == "__main__":
    vars(serving)["open_vault"] = vault
    main()
    sys.exit(0)
