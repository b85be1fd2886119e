"""The vault on real Secret Services: GNOME Keyring, and at night KeePassXC, each in a D-Bus session of its own."""

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


DISMISSED = """
import asyncio
from connection_wizard.secrets.vault import SessionVault, open_vault

async def main():
    vault = await open_vault()
    assert isinstance(vault, SessionVault), vault
    print(vault.reason)

asyncio.run(main())
"""

HANGING = """
import asyncio
import keyring.backends.SecretService  # the time is the store's alone, however long a busy machine takes to read this
from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from connection_wizard.secrets.vault import SessionVault, open_vault

mute = open_dbus_connection(bus="SESSION")
Proxy(message_bus, mute).RequestName("org.freedesktop.secrets")  # and whoever asks is never answered

async def main():
    vault = await open_vault(timeout=2)
    assert isinstance(vault, SessionVault), vault
    print(vault.reason)

asyncio.run(main())
"""

READY = """
import time
from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

bus = Proxy(message_bus, open_dbus_connection(bus="SESSION"))
while not bus.NameHasOwner("org.freedesktop.secrets")[0]:
    time.sleep(0.05)
"""
"""The store is there: who asks before it is has D-Bus start another one, which is locked."""

COMMAND = """
import sys
from connection_wizard.cli import run
sys.exit(run({words!r}))
"""
NOT_OPENED = (
    "The password store of your desktop could not be opened. Check that it is set up and unlocked, and try again."
)
HANGS = "The password store of your desktop does not answer."
TOKEN_ID = "3f0d37a8feea"
WHO = "app “abc” at api.acme.com"


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
        return self.run_with(f"echo password | {daemon} >/dev/null", READY, *programs)

    def run_with(self, store: str, *programs: str) -> list[str]:
        """The same with another password store, or none: `store` is the line of a shell that starts it."""
        commands = [store, *(shlex.join([sys.executable, "-c", program]) for program in programs)]
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


def test_a_prompt_that_is_dismissed_leaves_memory_and_says_why(desktop: Desktop) -> None:
    """There is no keyring yet, and the window that would ask for its password cannot open: dismissed, as by Escape."""
    daemon = shlex.join([desktop.gnome_keyring_daemon, "--start", "--components=secrets"])
    assert desktop.run_with(f"{daemon} >/dev/null", DISMISSED) == [NOT_OPENED]


def test_a_store_that_hangs_leaves_memory_and_holds_up_nothing(desktop: Desktop) -> None:
    (reason,) = desktop.run_with(":", HANGING)
    assert reason.startswith(HANGS)


def command(*words: str) -> str:
    """A program that runs ``secrets`` with some words."""
    return COMMAND.format(words=["secrets", *words])


def test_what_is_kept_is_listed_and_deleted_by_command(desktop: Desktop) -> None:
    lines = desktop.run(KEEP, command("list"), command("delete", TOKEN_ID, "--yes"), command("list"))
    assert lines[0] == "kept"
    assert len([line for line in lines if line.endswith(f"Access token: {WHO}")]) == 1
    assert len([line for line in lines if line.endswith(f"Client secret: {WHO}")]) == 2
    assert f"Deleted: Access token, {WHO}" in lines
    assert not any("third" in line or "GRINNING" in line for line in lines)


# --- KeePassXC --------------------------------------------------------------------------------------------------------

DATABASE = """<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <RecycleBinEnabled>False</RecycleBinEnabled>
    <CustomData>
      <Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{00112233-4455-6677-8899-aabbccddeeff}</Value></Item>
    </CustomData>
  </Meta>
  <Root><Group><UUID>ABEiM0RVZneImaq7zN3u/w==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
"""
"""Its one group is what other programs may see."""
SETTINGS = """[General]
ConfigVersion=2
SingleInstance=false
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
ConfirmDeleteItem=false
UnlockBeforeSearch=false
"""
OWNED = """
import time
from contextlib import closing
import secretstorage
from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
bus = Proxy(message_bus, open_dbus_connection(bus="SESSION"))
while not bus.NameHasOwner("org.freedesktop.secrets")[0]:  # asked of itself, it would be started: GNOME's
    time.sleep(0.1)
def is_open(connection):
    try:
        return not secretstorage.collection.get_collection_by_alias(connection, "default").is_locked()
    except secretstorage.exceptions.ItemNotFoundException:
        return False
with closing(secretstorage.dbus_init()) as connection:  # then it opens its database
    while not is_open(connection):
        time.sleep(0.1)
"""


KEEP_ONE = """
import asyncio
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import open_vault

SECRET = SecretName("api.acme.com", "abc", "client_secret")

async def main():
    vault = await open_vault()
    await vault.set(SECRET, "GRINNING")
    assert await vault.get(SECRET) == "GRINNING"
    assert [one.name for one in await vault.kept()] == [SECRET]
    await vault.delete(SECRET)
    assert await vault.get(SECRET) is None
    assert await vault.kept() == ()
    print("kept and removed")

asyncio.run(main())
"""
"""One entry alone: KeePassXC 2.7.4 was seen to end by itself where more were written one after the other."""


@pytest.fixture
def keepassxc(desktop: Desktop, tmp_path: Path) -> str:
    """The line of a shell that starts KeePassXC with a database of this test's own, and waits until it answers."""
    program, client = needs.keepassxc()
    desktop.environment["QT_QPA_PLATFORM"] = "offscreen"
    (tmp_path / "database.xml").write_text(DATABASE)
    (tmp_path / "keepassxc.ini").write_text(SETTINGS)
    database = str(tmp_path / "database.kdbx")
    made = [client, "import", "--set-password", str(tmp_path / "database.xml"), database]
    subprocess.run(made, input="password\npassword\n", env=desktop.environment, text=True, check=True, timeout=HANG)
    start = shlex.join([program, "--pw-stdin", "--config", str(tmp_path / "keepassxc.ini"), database])
    waited = shlex.join([sys.executable, "-c", OWNED])
    # It would live on beyond the session: the shell that began it ends it
    return f"echo password | {start} >/dev/null 2>&1 &\nstore=$!\ntrap 'kill -9 $store' EXIT\n{waited}"


@pytest.mark.nightly
def test_keepassxc_keeps_and_gives_and_removes(desktop: Desktop, keepassxc: str, tmp_path: Path) -> None:
    assert desktop.run_with(keepassxc, KEEP_ONE) == ["kept and removed"]
    assert b"GRINNING" not in (tmp_path / "database.kdbx").read_bytes()
