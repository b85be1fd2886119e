"""The vault on this system's own password store: macOS' keychain, Windows' Credential Manager.

Only where the machine is there for it (``CONNECTION_WIZARD_TEST_STORE``, as in the workflow): nobody's own store is
written to by tests. On Linux see ``test_secret_service.py``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import HANG

PLACES = {"darwin": "kept in the macOS keychain", "win32": "kept in the Windows Credential Manager"}
WHOLE_LIFE = """
import asyncio, sys
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import KeyringVault, open_vault

NAMES = [SecretName("tests.connection-wizard.invalid", one, "client_secret") for one in ("short", "long")]
VALUES = ["first", "long \\N{GRINNING FACE} value " * 500]

async def main():
    vault = await open_vault()
    assert isinstance(vault, KeyringVault), vault.reason
    assert vault.description == sys.argv[1], vault.description
    try:
        for name, value in zip(NAMES, VALUES):
            assert await vault.get(name) is None
            await vault.set(name, value)
        for name, value in zip(NAMES, VALUES):
            assert await (await open_vault()).get(name) == value
            await vault.set(name, "replaced")
            assert await vault.get(name) == "replaced"
        assert {one.name for one in await vault.kept()} == set(NAMES)
    finally:
        for name in NAMES:
            await vault.delete(name)
    assert [await vault.get(name) for name in NAMES] == [None, None]
    assert await vault.kept() == ()
    print("kept, replaced, removed")

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform not in PLACES, reason="a Secret Service is what Linux desktops have")
@pytest.mark.skipif(not os.environ.get("CONNECTION_WIZARD_TEST_STORE"), reason="nobody's own store is written to")
def test_a_whole_life_in_the_systems_own_store(own_settings: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    if sys.platform == "darwin":  # the keychain lies in the person's home; the list of names in this test's own
        environ["HOME"] = os.path.expanduser("~" + os.environ.get("USER", ""))  # noqa: PTH111
    environ["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    command = [sys.executable, "-c", WHOLE_LIFE, PLACES[sys.platform]]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=HANG, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "kept, replaced, removed"), done.stderr
