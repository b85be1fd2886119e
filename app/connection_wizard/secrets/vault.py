"""The vault: where client secrets and tokens are kept, and nowhere else.

On a desktop that is the system's own password store, through keyring. Where none answers, secrets stay in memory until
the program ends, and the vault says so: never a plain file.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Protocol, TypeVar

from connection_wizard import log
from connection_wizard.disk.troubles import NotSaved
from connection_wizard.errors import WizardError
from connection_wizard.secrets.entries import Backend, read, remove, write
from connection_wizard.secrets.filing import Filed, KeptNames, SecretName, Store
from connection_wizard.secrets.worker import Worker
from connection_wizard.words import NOTHING, Words, capital, say

_T = TypeVar("_T")
_logger = logging.getLogger(__name__)

TIMEOUT = 10.0
"""Seconds in which a password store has to answer."""


PLACES: Final[dict[Store, Words]] = {
    "macos": say("the macOS keychain"),
    "windows": say("the Windows Credential Manager"),
    "desktop": say("the password store of your desktop"),
    "kwallet": Words("KWallet"),
    "memory": say("the memory of this program"),
}

# Only these are used: others that keyring finds may be plain files (keyrings.alt) or nothing at all (null).
_STORES: Final[dict[str, Store]] = {
    "keyring.backends.macOS": "macos",
    "keyring.backends.Windows": "windows",
    "keyring.backends.SecretService": "desktop",
    "keyring.backends.libsecret": "desktop",
    "keyring.backends.kwallet": "kwallet",
}

_NOTHING = {"keyring.backends.fail", "keyring.backends.null"}


class VaultError(WizardError):
    """The password store is locked, refuses, does not answer in time, or is not there."""


class Vault(Protocol):
    """Where secrets live. All calls may raise `VaultError`."""

    @property
    def persistent(self) -> bool:
        """Whether secrets are still there after the program ended."""

    @property
    def store(self) -> Store:
        """Which store it is."""

    @property
    def place(self) -> Words:
        """What people call it, to complete "Keep it in ..."; a name and no more."""

    @property
    def description(self) -> Words:
        """Where secrets are kept, in plain words, to complete "Your secrets are ..."."""

    async def get(self, name: SecretName) -> str | None:
        """The secret, or None if there is none."""

    async def set(self, name: SecretName, value: str) -> None:
        """Keep a secret (not empty), in place of an earlier one."""

    async def delete(self, name: SecretName) -> None:
        """Forget a secret; it is no error if there is none."""

    async def kept(self) -> tuple[Filed, ...]:
        """The names of all that is kept, and where: also what lies in a store that this is not."""


class SessionVault:
    """Keeps secrets in memory.

    Attributes:
        reason: why they are not kept in the system's password store, in plain words; may be empty.
    """

    persistent = False
    store: Store = "memory"
    place = PLACES["memory"]
    description = say("kept only until you close the program")

    def __init__(self, reason: Words = NOTHING) -> None:
        self.reason = reason
        self._values: dict[SecretName, str] = {}

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        return self._values.get(name)

    async def set(self, name: SecretName, value: str) -> None:
        """See `Vault`."""
        _check(value)
        self._values[name] = value

    async def delete(self, name: SecretName) -> None:
        """See `Vault`."""
        self._values.pop(name, None)

    async def kept(self) -> tuple[Filed, ...]:
        """See `Vault`."""
        return (*(Filed(name, "memory") for name in self._values), *(await noted()))


class KeyringVault:
    """Keeps secrets in the system's password store, called in a thread and with a time-out.

    Values of any length fit, see `connection_wizard.secrets.entries`.
    """

    persistent = True

    def __init__(
        self,
        backend: Backend,
        place: Words,
        timeout: float = TIMEOUT,
        worker: Worker | None = None,
        *,
        store: Store = "desktop",
        names: KeptNames | None = None,
    ) -> None:
        """Args:
        backend: a keyring back end.
        place: what people call it, for example "the macOS keychain".
        timeout: seconds in which each call has to answer. Give more where the store may ask to be unlocked.
        worker: makes the calls; a new one if None.
        store: which of the stores it is.
        names: the list of what is kept; the person's own if None.
        """
        self.store = store
        self._names = names or KeptNames()
        self.place = place
        self.description = say("kept in {place}", place=place)
        self._backend = backend
        self._timeout = timeout
        self._worker = worker or Worker()

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        value = await self._call(lambda: self._read(name))
        if value is not None:
            log.hide(value)
        return value

    async def set(self, name: SecretName, value: str) -> None:
        """See `Vault`."""
        _check(value)
        await self._call(lambda: self._write(name, value))

    async def delete(self, name: SecretName) -> None:
        """See `Vault`."""
        await self._call(lambda: self._remove(name))

    async def kept(self) -> tuple[Filed, ...]:
        """See `Vault`."""
        return await noted(self._names)

    def _read(self, name: SecretName) -> str | None:
        """The store knows better than the list: what was kept before there was one is noted now."""
        value = read(self._backend, name.username)
        filed = Filed(name, self.store)
        if value is None:
            self._names.drop(filed)
        else:
            with suppress(NotSaved):
                self._names.note(filed)
        return value

    def _write(self, name: SecretName, value: str) -> None:
        """Noted first: an interruption leaves a note of nothing, never a secret that nobody knows of."""
        filed = Filed(name, self.store)
        try:
            new = self._names.note(filed)
        except NotSaved as error:
            raise VaultError(
                say("The secret is not kept: the list of what is kept could not be written."), error.text
            ) from None
        try:
            write(self._backend, name.username, value)
        except Exception:
            if new:
                self._names.drop(filed)
            raise

    def _remove(self, name: SecretName) -> None:
        remove(self._backend, name.username)
        self._names.drop(Filed(name, self.store))

    async def _call(self, function: Callable[[], _T]) -> _T:
        return await _answer(self._worker, function, self._timeout, self.place)


async def open_vault(timeout: float = TIMEOUT) -> Vault:
    """The system's password store if there is a safe one and it answers, else a `SessionVault` that says why not.

    Args:
        timeout: seconds in which each call to the store has to answer, now and later.
    """
    worker = Worker()
    try:
        backend, store = await _answer(worker, _find_backend, timeout, say("The password store of your system"))
        vault = KeyringVault(backend, PLACES[store], timeout, worker, store=store)
        await vault.get(SecretName("connection-wizard.invalid", "is-anybody-there", "client_secret"))
    except VaultError as error:
        return SessionVault(reason=error.text)
    return vault


async def noted(names: KeptNames | None = None) -> tuple[Filed, ...]:
    """All that is on the list of what is kept; the stores themselves are not asked, so that none asks for a password.

    Args:
        names: the list; the person's own if None.
    """
    return await asyncio.to_thread((names or KeptNames()).all)


def _check(value: str) -> None:
    if not value:
        raise ValueError("an empty value is no secret: delete it instead")
    log.hide(value)


def _find_backend() -> tuple[Backend, Store]:
    import keyring  # takes a tenth of a second

    found = keyring.get_keyring()
    backends: dict[str, Backend] = {}
    for backend in getattr(found, "backends", [found]):  # a chain has several, the best one first
        backends.setdefault(type(backend).__module__, backend)
    for module, backend in backends.items():
        if module in _STORES:
            return backend, _STORES[module]
    if backends.keys() <= _NOTHING:
        raise VaultError(
            say("This computer has no password store that answers."),
            say("On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time."),
        )
    raise VaultError(
        say("The password store that this computer is set to use is not known to be safe: it may be a plain file."),
        say("Set keyring to the password store of your system to keep secrets for the next time."),
    )


async def _answer(worker: Worker, function: Callable[[], _T], timeout: float, place: Words) -> _T:
    """The border to keyring: its errors become ours, and their texts stay behind, as they may hold anything."""
    subject = capital(place)
    try:
        return await worker.call(function, timeout)
    except VaultError:
        raise
    except TimeoutError:
        raise VaultError(
            say("{subject} does not answer.", subject=subject),
            say("It may be waiting for your password in another window: look for it, unlock the store, and try again."),
        ) from None
    except Exception as error:  # noqa: BLE001 - back ends raise what their systems do, and each becomes a VaultError
        _logger.debug("the password store failed: %s", type(error).__name__)
        raise _refusal(subject, error) from None


def _refusal(subject: Words, error: Exception) -> VaultError:
    from keyring import errors

    if isinstance(error, errors.KeyringLocked):
        return VaultError(
            say("{subject} is locked.", subject=subject), say("Unlock it with your password and try again.")
        )
    if isinstance(error, errors.PasswordSetError):
        return VaultError(
            say("{subject} refused to keep the secret.", subject=subject),
            say("Check that it is unlocked and try again."),
        )
    if isinstance(error, errors.PasswordDeleteError):
        return VaultError(
            say("{subject} refused to remove the secret.", subject=subject),
            say("Remove it there by hand, or try again."),
        )
    if isinstance(error, errors.InitError):
        return VaultError(
            say("{subject} could not be opened.", subject=subject),
            say("Check that it is set up and unlocked, and try again."),
        )
    return VaultError(
        say("{subject} reported an error.", subject=subject), say("Check that it works and is unlocked, and try again.")
    )
