"""The list of what is kept: names and places of secrets, nothing of a secret, whatever happens to its files."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.disk.troubles import NotSaved
from connection_wizard.secrets.filing import KINDS, STORES, Filed, KeptNames, SecretName
from connection_wizard.secrets.vault import KeyringVault, SessionVault, VaultError, noted
from connection_wizard.words import Words
from tests.secrets.stores import FailingBackend, MemoryBackend

NAME = SecretName("api.acme.com", "abc", "client_secret")
OTHER = SecretName("api.acme.com", "abc", "registration")
FILED = Filed(NAME, "desktop")
SECRET = "s3cr3t-of-the-list"


@pytest.fixture
def names(tmp_path: Path) -> KeptNames:
    return KeptNames(tmp_path / "kept")


def vault(backend: MemoryBackend, names: KeptNames) -> KeyringVault:
    return KeyringVault(backend, Words("the store"), names=names)


def held(folder: Path) -> bytes:
    return b"".join(path.name.encode() + path.read_bytes() for path in folder.rglob("*") if path.is_file())


# --- the files --------------------------------------------------------------------------------------------------------


NAMES = st.builds(SecretName, st.text(), st.text(), st.sampled_from(KINDS))


@given(st.lists(st.builds(Filed, NAMES, st.sampled_from(STORES))))
def test_what_is_noted_is_listed_once(tmp_path_factory: pytest.TempPathFactory, filed: list[Filed]) -> None:
    names = KeptNames(tmp_path_factory.mktemp("kept"))
    for one in filed:
        names.note(one)
    wanted = {(one.name.username, one.store) for one in filed}
    assert sorted((one.name.username, one.store) for one in names.all()) == sorted(wanted)
    assert not any(map(names.note, filed))
    for one in filed:
        names.drop(one)
    assert names.all() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"store": "desktop", "kind": "client_secret", "provider": "api.acme.com"}',
        b'{"store": "elsewhere", "kind": "client_secret", "provider": "api.acme.com", "client_id": "abc"}',
        b'{"store": "desktop", "kind": "a kind", "provider": "api.acme.com", "client_id": "abc"}',
        b'{"store": "desktop", "kind": "client_secret", "provider": "api.acme.com", "client_id": "another"}',
        b"[" * 70_000,
    ],
)
def test_a_file_that_is_no_note_is_passed_over(tmp_path: Path, names: KeptNames, content: bytes) -> None:
    names.note(FILED)
    (note,) = (tmp_path / "kept").iterdir()
    note.write_bytes(content)
    (tmp_path / "kept" / "strange.json").write_bytes(content)
    (tmp_path / "kept" / "folder.json").mkdir()
    assert names.all() == ()
    assert names.note(FILED)
    assert names.all() == (FILED,)


def test_two_that_write_at_once_lose_nothing_of_each_others(names: KeptNames) -> None:
    filed = [Filed(SecretName("acme.com", str(number), "client_secret"), "desktop") for number in range(40)]
    threads = [
        threading.Thread(target=lambda part: [names.note(one) for one in part], args=(filed[at::4],)) for at in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(names.all()) == set(filed)


def test_a_note_that_cannot_be_removed_stays(tmp_path: Path, names: KeptNames) -> None:
    names.note(FILED)
    (note,) = (tmp_path / "kept").iterdir()
    note.unlink()
    note.mkdir()
    names.drop(FILED)
    assert note.is_dir()


# --- the vault and its list -------------------------------------------------------------------------------------------


@pytest.mark.asyncio
async def test_what_is_kept_is_listed_without_asking_the_store(names: KeptNames, tmp_path: Path) -> None:
    backend = MemoryBackend()
    made = vault(backend, names)
    await made.set(NAME, SECRET)
    await made.set(OTHER, SECRET * 1000)
    locked = vault(FailingBackend(RuntimeError(SECRET)), names)
    assert await locked.kept() == (FILED, Filed(OTHER, "desktop"))
    assert SECRET.encode() not in held(tmp_path)
    await made.delete(NAME)
    assert await made.kept() == (Filed(OTHER, "desktop"),)
    assert await noted(names) == (Filed(OTHER, "desktop"),)


@pytest.mark.asyncio
async def test_the_store_knows_better_than_the_list(names: KeptNames) -> None:
    backend = MemoryBackend()
    await vault(backend, names).set(NAME, SECRET)
    names.drop(FILED)  # kept before there was a list
    assert await vault(backend, names).get(NAME) == SECRET
    assert await vault(backend, names).kept() == (FILED,)
    backend.entries.clear()  # removed by hand
    assert await vault(backend, names).get(NAME) is None
    assert await vault(backend, names).kept() == ()


@pytest.mark.asyncio
async def test_what_the_store_refuses_is_not_listed(names: KeptNames) -> None:
    refusing = vault(FailingBackend(RuntimeError(SECRET)), names)
    with pytest.raises(VaultError):
        await refusing.set(NAME, SECRET)
    assert names.all() == ()
    names.note(FILED)  # an earlier value is still there
    with pytest.raises(VaultError):
        await refusing.set(NAME, SECRET)
    with pytest.raises(VaultError):
        await refusing.delete(NAME)
    assert names.all() == (FILED,)


@pytest.mark.asyncio
async def test_nothing_is_kept_that_could_not_be_listed(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be")
    backend = MemoryBackend()
    made = vault(backend, KeptNames(tmp_path / "kept"))
    with pytest.raises(NotSaved):
        KeptNames(tmp_path / "kept").note(FILED)
    with pytest.raises(VaultError) as caught:
        await made.set(NAME, SECRET)
    assert "list" in caught.value.message
    assert backend.entries == {}
    assert await made.kept() == ()


@pytest.mark.asyncio
async def test_one_that_cannot_be_noted_is_given_all_the_same(tmp_path: Path, names: KeptNames) -> None:
    backend = MemoryBackend()
    await vault(backend, names).set(NAME, SECRET)
    (tmp_path / "file").write_text("")
    assert await vault(backend, KeptNames(tmp_path / "file")).get(NAME) == SECRET


@pytest.mark.asyncio
@pytest.mark.usefixtures("own_settings")
async def test_memory_lists_its_own_and_what_lies_elsewhere() -> None:
    names, memory = KeptNames(), SessionVault()
    names.note(FILED)
    await memory.set(OTHER, SECRET)
    assert await memory.kept() == (Filed(OTHER, "memory"), FILED)
