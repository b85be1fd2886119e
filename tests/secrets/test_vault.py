"""The vault over password stores that work, refuse, are locked, hang or are not there."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from dataclasses import FrozenInstanceError, replace
from io import StringIO
from typing import Any, Literal

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring import errors
from keyring.backends import chainer
from keyring.core import load_keyring

from connection_wizard import log
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.redaction import HIDDEN, Redactor
from connection_wizard.secrets.vault import KeyringVault, SessionVault, VaultError, open_vault
from connection_wizard.words import Words
from tests.secrets.stores import FailingBackend, HangingBackend, MemoryBackend
from tests.waiting import AGES, HANG

NAME = SecretName("api.acme.com", "abc", "access_token")
PLACE = Words("the store of this test")
CANARY = "canary-in-an-error-text"


def pretend(backend: Any, module: str) -> Any:
    """The back end, as if it were of one of keyring's modules."""
    backend.__class__ = type(type(backend).__name__, (type(backend),), {"__module__": module})
    return backend


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes keyring find the given back end."""

    def use(backend: Any) -> None:
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)

    return use


# --- names ------------------------------------------------------------------------------------------------------------


def test_a_user_name_is_readable_and_never_changes() -> None:
    assert NAME.username == "access_token/api.acme.com/abc/3f0d37a8feea"
    assert SecretName("a:8080", "my app/1", "client_secret").username.startswith("client_secret/a:8080/my%20app%2F1/")


@given(*[st.builds(SecretName, st.text(max_size=9), st.text(), st.sampled_from(["client_secret", "access_token"]))] * 2)
def test_different_names_have_different_user_names(one: SecretName, other: SecretName) -> None:
    same = replace(one, provider=one.provider.lower()) == replace(other, provider=other.provider.lower())
    assert (one.username.casefold() == other.username.casefold()) == same


@pytest.mark.parametrize(
    "other",
    [
        SecretName("api.acme.com", "ABC", "access_token"),
        SecretName("api.acme.com", "abc", "refresh_token"),
        SecretName("api.acme.com/abc", "", "access_token"),
        SecretName("api.acme.com", "abc" + "x" * 1000, "access_token"),
    ],
)
def test_a_similar_name_is_another(other: SecretName) -> None:
    assert other.username.casefold() != NAME.username.casefold()
    assert len(other.username) < 400


def test_the_case_of_a_host_does_not_matter() -> None:
    assert SecretName("API.Acme.com", "abc", "access_token").username == NAME.username


def test_names_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        NAME.provider = "x"  # type: ignore[misc]


# --- keeping ----------------------------------------------------------------------------------------------------------


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["session", "keyring"])
async def test_secrets_are_kept_replaced_and_forgotten(kind: Literal["session", "keyring"]) -> None:
    vault = SessionVault() if kind == "session" else KeyringVault(MemoryBackend(), PLACE)
    other = replace(NAME, kind="refresh_token")
    assert await vault.get(NAME) is None
    await vault.delete(NAME)
    await vault.set(NAME, "first")
    await vault.set(other, "y" * 4000)
    assert await vault.get(NAME) == "first"
    await vault.set(NAME, "second" * 1000)
    assert await vault.get(NAME) == "second" * 1000
    await vault.delete(NAME)
    assert await vault.get(NAME) is None
    assert await vault.get(other) == "y" * 4000


@pytest.mark.asyncio
@pytest.mark.parametrize("vault", [SessionVault(), KeyringVault(MemoryBackend(), PLACE)], ids=["session", "keyring"])
async def test_an_empty_secret_is_refused(vault: SessionVault | KeyringVault) -> None:
    with pytest.raises(ValueError, match="empty"):
        await vault.set(NAME, "")


@pytest.mark.parametrize(
    "vault", [SessionVault(Words("why")), KeyringVault(MemoryBackend(), PLACE)], ids=["session", "keyring"]
)
@pytest.mark.asyncio
async def test_a_vault_shows_no_secret(vault: SessionVault | KeyringVault) -> None:
    await vault.set(NAME, "very-secret")
    assert "very-secret" not in repr(vault)


@pytest.mark.parametrize("kind", ["session", "keyring"])
@pytest.mark.asyncio
async def test_what_passes_through_a_vault_is_hidden_in_the_log(kind: str) -> None:
    backend = MemoryBackend()
    stored = KeyringVault(backend, PLACE)
    await stored.set(NAME, f"read-by-{kind}")
    vault = SessionVault() if kind == "session" else KeyringVault(backend, PLACE)
    await vault.set(replace(NAME, kind="refresh_token"), f"written-by-{kind}")
    await vault.get(NAME)
    stream = StringIO()
    log.configure(logging.INFO, stream, Redactor())
    try:
        logging.getLogger("connection_wizard.test").info("read-by-%s and written-by-%s", kind, kind)
    finally:
        log.stop()
    assert stream.getvalue().endswith(f"{HIDDEN} and {HIDDEN}\n")


def test_vaults_say_where_secrets_are() -> None:
    kept = KeyringVault(MemoryBackend(), Words("the macOS keychain"))
    assert (kept.persistent, kept.description) == (True, "kept in the macOS keychain")
    session = SessionVault()
    assert (session.persistent, session.description, session.reason) == (
        False,
        "kept only until you close the program",
        "",
    )


# --- stores that do not work ------------------------------------------------------------------------------------------


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errors.KeyringLocked(CANARY), "is locked"),
        (errors.PasswordSetError(CANARY), "refused to keep"),
        (errors.PasswordDeleteError(CANARY), "refused to remove"),
        (errors.InitError(CANARY), "could not be opened"),
        (errors.KeyringError(CANARY), "reported an error"),
        (OSError(CANARY), "reported an error"),
        (TimeoutError(CANARY), "does not answer"),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_a_store_that_fails_is_explained_in_plain_words(error: Exception, words: str) -> None:
    vault = KeyringVault(FailingBackend(error), PLACE)
    for call in (vault.get(NAME), vault.set(NAME, "value-to-keep"), vault.delete(NAME)):
        with pytest.raises(VaultError) as caught:
            await call
        assert caught.value.message.startswith("The store of this test ")
        assert words in caught.value.message
        assert caught.value.hint
        assert CANARY not in str(caught.value)
        assert caught.value.__suppress_context__


@pytest.mark.asyncio
async def test_the_log_has_only_the_kind_of_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "connection_wizard")
    with pytest.raises(VaultError):
        await KeyringVault(FailingBackend(OSError(CANARY)), PLACE).get(NAME)
    assert [record.getMessage() for record in caplog.records if record.name.startswith("connection_wizard.")] == [
        "the password store failed: OSError"
    ]


@pytest.mark.asyncio
async def test_a_store_that_hangs_leaves_the_loop_free_and_is_not_waited_for_again(hanging: HangingBackend) -> None:
    vault = KeyringVault(hanging, PLACE, timeout=0.05)
    call = asyncio.create_task(vault.get(NAME))
    turns = 0
    while not call.done():
        turns += 1
        await asyncio.sleep(0.001)
    assert turns > 3
    with pytest.raises(VaultError, match="The store of this test does not answer"):
        await call
    patient = KeyringVault(hanging, PLACE, timeout=AGES, worker=vault._worker)
    async with asyncio.timeout(HANG):
        for late in (patient.get(NAME), patient.set(NAME, "value-to-keep"), patient.delete(NAME)):
            with pytest.raises(VaultError, match="does not answer"):
                await late
    assert hanging.calls == 1


# --- opening ----------------------------------------------------------------------------------------------------------


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("module", "place"),
    [
        ("keyring.backends.macOS", "the macOS keychain"),
        ("keyring.backends.Windows", "the Windows Credential Manager"),
        ("keyring.backends.SecretService", "the password store of your desktop"),
        ("keyring.backends.libsecret", "the password store of your desktop"),
        ("keyring.backends.kwallet", "KWallet"),
    ],
)
async def test_a_known_store_that_answers_is_used(found: Any, module: str, place: str) -> None:
    backend = pretend(MemoryBackend(), module)
    found(backend)
    vault = await open_vault()
    assert isinstance(vault, KeyringVault)
    assert (vault.persistent, vault.description) == (True, f"kept in {place}")
    assert backend.entries == {}
    await vault.set(NAME, "kept-secret")
    assert list(backend.entries.values()) == ["kept-secret"]


@pytest.mark.asyncio
async def test_of_a_chain_the_first_known_store_is_used(found: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = pretend(MemoryBackend(), "keyrings.alt.file")
    first = pretend(MemoryBackend(), "keyring.backends.kwallet")
    second = pretend(MemoryBackend(), "keyring.backends.SecretService")
    chain = load_keyring("keyring.backends.chainer.ChainerBackend")
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, first, second])
    found(chain)
    vault = await open_vault()
    await vault.set(NAME, "kept-secret")
    assert [len(backend.entries) for backend in (plain, first, second)] == [0, 1, 0]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        (load_keyring("keyring.backends.fail.Keyring"), "This computer has no password store that answers."),
        (load_keyring("keyring.backends.null.Keyring"), "This computer has no password store that answers."),
        (pretend(MemoryBackend(), "keyrings.alt.file"), "is not known to be safe"),
        (pretend(FailingBackend(errors.KeyringLocked()), "keyring.backends.kwallet"), "KWallet is locked."),
        (
            pretend(FailingBackend(errors.InitError()), "keyring.backends.macOS"),
            "The macOS keychain could not be opened.",
        ),
    ],
    ids=["fail", "null", "plain file", "locked", "broken"],
)
async def test_where_no_store_can_be_used_secrets_stay_in_memory(found: Any, backend: Any, reason: str) -> None:
    found(backend)
    vault = await open_vault()
    assert isinstance(vault, SessionVault)
    assert reason in vault.reason
    assert vault.persistent is False


@pytest.mark.asyncio
async def test_a_plain_file_is_never_written(found: Any) -> None:
    plain = pretend(MemoryBackend(), "keyrings.alt.file")
    found(plain)
    vault = await open_vault()
    await vault.set(NAME, "kept-secret")
    assert plain.entries == {}
    assert await vault.get(NAME) == "kept-secret"


@pytest.mark.asyncio
async def test_an_empty_chain_is_no_store(found: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [])
    found(load_keyring("keyring.backends.chainer.ChainerBackend"))
    vault = await open_vault()
    assert isinstance(vault, SessionVault)
    assert "no password store" in vault.reason


@pytest.mark.asyncio
async def test_a_store_that_hangs_is_given_up(found: Any, hanging: HangingBackend) -> None:
    found(pretend(hanging, "keyring.backends.SecretService"))
    vault = await open_vault(timeout=0.05)
    assert isinstance(vault, SessionVault)
    assert "The password store of your desktop does not answer." in vault.reason


@pytest.mark.asyncio
async def test_looking_for_a_store_may_fail_or_hang_too(
    monkeypatch: pytest.MonkeyPatch, hanging: HangingBackend
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.module")
    monkeypatch.setattr(keyring, "get_keyring", keyring.core.load_env)
    failed = await open_vault()
    assert isinstance(failed, SessionVault)
    assert "reported an error" in failed.reason
    monkeypatch.setattr(keyring, "get_keyring", lambda: hanging.get_password("", ""))
    hung = await open_vault(timeout=0.05)
    assert isinstance(hung, SessionVault)
    assert "does not answer" in hung.reason


def test_keyring_is_not_imported_before_it_is_needed() -> None:
    program = "import sys, connection_wizard.secrets.vault; sys.exit('keyring' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    subprocess.run([sys.executable, "-c", program], env=environment, timeout=HANG, check=True)
