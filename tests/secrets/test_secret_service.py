"""The vault on a real Secret Service: GNOME Keyring, in a D-Bus session of its own."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import needs
from tests.waiting import HANG

KEEP = """
import asyncio, sys
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import KeyringVault, open_vault

TOKEN, SECRET = SecretName("api.acme.com", "abc", "access_token"), SecretName("api.acme.com", "abc", "client_secret")

async def main():
    vault = await open_vault()
    assert isinstance(vault, KeyringVault), vault.reason
    assert vault.description == "kept in the password store of your desktop"
    assert await vault.get(TOKEN) is None
    await vault.delete(TOKEN)
    await vault.set(TOKEN, "first")
    assert await vault.get(TOKEN) == "first"
    await vault.set(TOKEN, "long \\N{GRINNING FACE} value " * 500)
    assert await vault.get(TOKEN) == "long \\N{GRINNING FACE} value " * 500
    await vault.set(SECRET, "second")
    await vault.set(SECRET, "third")
    print("kept")

asyncio.run(main())
"""

READ_AND_REMOVE = """
import asyncio
from contextlib import closing
import secretstorage
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import KeyringVault, open_vault

TOKEN, SECRET = SecretName("api.acme.com", "abc", "access_token"), SecretName("api.acme.com", "abc", "client_secret")

async def main():
    vault = await open_vault()
    assert await vault.get(TOKEN) == "long \\N{GRINNING FACE} value " * 500
    assert await vault.get(SECRET) == "third"
    await vault.delete(TOKEN)
    assert await vault.get(TOKEN) is None
    assert await vault.get(SECRET) == "third"
    await vault.delete(SECRET)
    with closing(secretstorage.dbus_init()) as connection:
        assert list(secretstorage.get_default_collection(connection).get_all_items()) == []
    print("read and removed")

asyncio.run(main())
"""

LOCKED = """
import asyncio
from contextlib import closing
import secretstorage
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import KeyringVault, SessionVault, VaultError, open_vault

TOKEN = SecretName("api.acme.com", "abc", "access_token")

async def main():
    vault = await open_vault()
    await vault.set(TOKEN, "first")
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()
    for call in (vault.get(TOKEN), vault.set(TOKEN, "second"), vault.delete(TOKEN)):
        try:
            await call
        except VaultError as error:
            print(error.message)
    other = await open_vault()
    assert isinstance(other, SessionVault)
    print(other.reason)

asyncio.run(main())
"""

ABSENT = """
import asyncio
from connection_wizard.secrets.vault import SessionVault, open_vault

async def main():
    vault = await open_vault()
    assert isinstance(vault, SessionVault)
    print(vault.reason)

asyncio.run(main())
"""


class Desktop:
    """A person's session: home, D-Bus and, on demand, an unlocked password store; nothing of it is this person's."""

    def __init__(self, home: Path) -> None:
        self.dbus_run_session, self.gnome_keyring_daemon = needs.secret_service()
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "TZ")}
        self.environment = {
            **kept,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }

    def run(self, *programs: str) -> list[str]:
        """Run Python programs one after the other in one session with a password store; the lines they printed."""
        # The password has to come with a line end, and must not be empty: without one a window would ask for it.
        daemon = shlex.join([self.gnome_keyring_daemon, "--unlock", "--components=secrets"])
        commands = [f"echo password | {daemon} >/dev/null"]
        commands += [shlex.join([sys.executable, "-c", program]) for program in programs]
        return self._output(self.dbus_run_session, "--", "sh", "-e", "-c", "\n".join(commands))

    def run_without_session(self, program: str) -> list[str]:
        """Run a Python program where there is no D-Bus session at all; the lines it printed."""
        return self._output(sys.executable, "-c", program)

    def _output(self, *command: str) -> list[str]:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=HANG, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    """A session of its own for the test."""
    return Desktop(tmp_path)


def test_secrets_are_there_for_the_next_program_until_they_are_removed(desktop: Desktop) -> None:
    assert desktop.run(KEEP, READ_AND_REMOVE) == ["kept", "read and removed"]


def test_secrets_are_there_in_the_next_session(desktop: Desktop) -> None:
    assert desktop.run(KEEP) == ["kept"]
    assert desktop.run(READ_AND_REMOVE) == ["read and removed"]


def test_a_locked_store_is_an_error_and_not_a_hang(desktop: Desktop) -> None:
    locked = "The password store of your desktop is locked."
    assert desktop.run(LOCKED) == [locked] * 3 + [f"{locked} Unlock it with your password and try again."]


def test_secrets_are_not_in_a_plain_file(desktop: Desktop, tmp_path: Path) -> None:
    desktop.run(KEEP)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    for path in files:
        content = path.read_bytes()
        assert b"third" not in content
        assert b"GRINNING" not in content
        assert b"long \xf0\x9f\x98\x80 value" not in content


def test_without_a_session_secrets_stay_in_memory(desktop: Desktop) -> None:
    (reason,) = desktop.run_without_session(ABSENT)
    assert reason.startswith("This computer has no password store that answers. ")
