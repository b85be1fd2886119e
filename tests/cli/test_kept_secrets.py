"""``secrets``: listed, set and deleted by command; a value is never printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from connection_wizard import cli
from connection_wizard.cli import kept_secrets
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from tests.cli.conftest import Wizard
from tests.session.test_kept_secrets import CLIENT, DRAFT, PLATFORM, REGISTRATION, Keychain

SECRET = "s3cr3t-that-no-command-prints"


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    made = Keychain()
    made._values = dict.fromkeys((CLIENT, REGISTRATION, PLATFORM), SECRET)

    async def opened() -> Keychain:
        return made

    monkeypatch.setattr(kept_secrets, "open_vault", opened)
    return made


@pytest.fixture
def acme(tmp_path: Path) -> str:
    path = tmp_path / "acme.json"
    path.write_text(to_text(DRAFT))
    return str(path)


class Said:
    """What a command printed, and that no secret is in it."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str) -> tuple[int, str, str]:
        code = cli.run(["secrets", *words])
        out, err = self._capsys.readouterr()
        assert SECRET not in out + err
        return code, out, err


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], keychain: Keychain) -> Said:
    return Said(capsys)


def answering(monkeypatch: pytest.MonkeyPatch, answer: str) -> list[str]:
    asked: list[str] = []

    async def ask(*question: str) -> str:
        asked.extend(question)
        return answer

    monkeypatch.setattr(kept_secrets, "is_interactive", lambda: True)
    monkeypatch.setattr(kept_secrets, "ask_line", ask)
    monkeypatch.setattr(kept_secrets, "ask_secret", ask)
    return asked


def test_the_list_says_what_each_is_and_whose(said: Said, acme: str) -> None:
    code, out, _ = said("list", acme)
    assert code == 0
    assert f"{CLIENT.digest}  Client secret: app “abc” at acme.com" in out
    assert "Belongs to “Acme CRM”. Kept in the macOS keychain." in out
    assert "Publishing token: organisation “1”" in out


def test_for_machines(said: Said, acme: str) -> None:
    found = json.loads(said("list", acme, "--json")[1])
    assert found["store"] == "macos"
    assert found["secrets"][0] == {
        "id": CLIENT.digest,
        "kind": "client_secret",
        "provider": "acme.com",
        "client_id": "abc",
        "store": "macos",
        "within_reach": True,
        "connections": ["Acme CRM"],
    }


def test_where_nothing_is_kept_it_says_so(said: Said, keychain: Keychain) -> None:
    keychain._values.clear()
    assert said("list") == (0, "", "No secret is kept on this computer.\n")


def test_where_no_store_answers_nobody_knows_what_is_kept(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    async def opened() -> SessionVault:
        return SessionVault()

    monkeypatch.setattr(kept_secrets, "open_vault", opened)
    told = "This computer has no password store that answers: no secret of it can be listed.\n"
    assert said("list") == (0, "", told)


@pytest.mark.asyncio
async def test_one_is_replaced_by_file_or_id(
    said: Said, keychain: Keychain, acme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, "another")
    code, out, _ = await in_thread(said, "set", acme)
    assert (code, out) == (0, "Kept in the macOS keychain: Client secret, app “abc” at acme.com\n")
    assert asked == ["Client secret (it is not shown): "]
    monkeypatch.setattr(kept_secrets, "read_secret", lambda: "a third")
    made = json.loads((await in_thread(said, "set", PLATFORM.digest, "--secret-stdin", "--json"))[1])
    assert made["set"]["id"] == PLATFORM.digest
    assert (await keychain.get(CLIENT), await keychain.get(PLATFORM)) == ("another", "a third")


async def in_thread(said: Said, *words: str) -> tuple[int, str, str]:
    """A command makes a loop of its own."""
    import asyncio

    return await asyncio.to_thread(said, *words)


def test_a_connection_is_deleted_with_all_that_is_its_own(said: Said, keychain: Keychain, acme: str) -> None:
    code, out, _ = said("delete", acme, CLIENT.digest, "--yes")
    assert (code, out.count("Deleted: ")) == (0, 2)
    assert set(keychain._values) == {PLATFORM}
    gone = json.loads(said("delete", PLATFORM.digest, "--yes", "--json")[1])
    assert [one["kind"] for one in gone["deleted"]] == ["platform_token"]
    assert keychain._values == {}


@pytest.mark.parametrize("answer", ["y\n", "n\n"])
def test_a_person_is_asked_first(
    said: Said, keychain: Keychain, acme: str, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    asked = answering(monkeypatch, answer)
    code, _, err = said("delete", acme)
    assert "  Nothing brings it back" in "\n".join(asked)
    assert (code, CLIENT in keychain._values) == ((0, False) if answer == "y\n" else (2, True))
    assert ("Nothing was deleted." in err) == (answer == "n\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["set"], "Name one secret to set"),
        (["set", "{acme}", "{acme}"], "Name one secret to set"),
        (["set", "{acme}"], "--secret-stdin"),
        (["set", "{blank}", "--secret-stdin"], "names neither its provider nor an app"),
        (["set", "0123456789ab"], "No secret has the id 0123456789ab"),
        (["set", "nowhere.json"], "nowhere.json"),
        (["delete"], "Name the secrets to delete"),
        (["delete", "{acme}"], "2 secrets would be deleted for good. Say so with --yes."),
        (["delete", "{other}", "--yes"], "Nothing is kept on this computer for that connection."),
        (["delete", "0123456789ab", "--yes"], "No secret has the id 0123456789ab"),
        (["list", "nowhere.json"], "nowhere.json"),
        (["forget"], "invalid choice"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    said: Said, keychain: Keychain, acme: str, tmp_path: Path, words: list[str], why: str
) -> None:
    before = dict(keychain._values)
    files = {"acme": acme}
    for name, draft in {
        "blank": Draft({"redirect_url": "https://acme.test/"}),
        "other": Draft({"service_domain": "other.com"}),
    }.items():
        files[name] = str(tmp_path / f"{name}.json")
        Path(files[name]).write_text(to_text(draft))
    code, out, err = said(*[word.format(**files) for word in words])
    assert (code, out) == (2, "")
    assert why in err
    assert keychain._values == before


def test_an_empty_value_is_no_secret(
    said: Said, keychain: Keychain, acme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, "")
    assert "An empty value is no secret" in said("set", acme)[2]
    assert keychain._values[CLIENT] == SECRET


@pytest.mark.asyncio
@pytest.mark.usefixtures("own_settings")
async def test_without_a_password_store_nothing_is_set(wizard: Wizard, acme: str) -> None:
    none = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = await wizard("secrets", "set", acme, "--secret-stdin", secret=SECRET, environ=none)
    assert (done.code, done.out) == (2, "")
    assert "no password store" in done.err
    assert SECRET not in done.err
    listed = await wizard("secrets", "list", "--json", environ=none)
    assert json.loads(listed.out) == {"store": "memory", "secrets": []}


def test_names_are_those_of_the_vault() -> None:
    assert SessionVault.store == "memory"
    assert SecretName("acme.com", "abc", "client_secret").digest in CLIENT.username
