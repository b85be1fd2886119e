"""``import`` of an address: its server is asked what it is, and with ``--register`` for an app."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest
import pytest_asyncio

from connection_wizard.cli import asking
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.sources.registration import NotRegistered, Registered
from connection_wizard.sources.understood import applied
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.words import say
from tests.cli.conftest import Wizard
from tests.oauth.scripted import ScriptedProvider, answer

WITHOUT_STORE = MappingProxyType({"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})


class Store(SessionVault):
    persistent = True
    place = say("the macOS keychain")


@pytest_asyncio.fixture
async def practice() -> AsyncIterator[PracticeProvider]:
    async with PracticeProvider() as provider:
        yield provider


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Store:
    made = Store()

    async def opened() -> Store:
        return made

    monkeypatch.setattr(asking, "open_vault", opened)
    return made


def draft_of(practice: PracticeProvider) -> Draft:
    return NEW_CONNECTION.put(("access_token", "url"), practice.token_url)


@pytest.mark.asyncio
async def test_an_address_becomes_a_draft(wizard: Wizard, practice: PracticeProvider) -> None:
    done = await wizard("import", practice.origin, "--name", "Practice")
    draft = json.loads(done.out)
    assert (done.code, draft["name"]) == (0, "Practice")
    assert draft["access_token"]["url"] == practice.token_url
    host = practice.origin.partition("://")[2]
    assert f"Asking {host}, there and at its well-known addresses" in done.err
    assert "with --register it registers one" in done.err


@pytest.mark.asyncio
async def test_an_address_without_its_scheme_is_one_where_no_file_has_that_name(
    wizard: Wizard, practice: PracticeProvider
) -> None:
    host = practice.origin.partition("://")[2]
    done = await wizard("import", host)
    assert (done.code, json.loads(done.out)["access_token"]["url"]) == (0, practice.token_url)
    assert f"Asking {host}" in done.err
    for name in ("nowhere.md", "nowhere.json", "nowhere"):
        assert "There is no file" in (await wizard("import", name)).err


@pytest.mark.asyncio
async def test_a_link_becomes_what_its_page_says(wizard: Wizard) -> None:
    page = (
        "<h1>OAuth</h1><p>Send people to</p><pre>https://login.acme-crm.com/authorize?response_type=code&client_id=ID"
        "</pre><p>Exchange the code at</p><pre>POST https://login.acme-crm.com/token</pre>"
    )
    provider = ScriptedProvider()
    provider.on("/docs/oauth", answer(page, content_type="text/html"))
    async with provider.server:
        done = await wizard("import", f"{provider.origin}/docs/oauth?lang=curl")
    assert (done.code, json.loads(done.out)["access_token"]["url"]) == (0, "https://login.acme-crm.com/token")


@pytest.mark.asyncio
async def test_for_machines_it_says_where_apps_are_registered(wizard: Wizard, practice: PracticeProvider) -> None:
    done = await wizard("import", practice.origin, "--json")
    assert json.loads(done.out)["registration_endpoint"] == f"{practice.origin}/register"


@pytest.mark.asyncio
async def test_where_a_secret_would_be_lost_nobody_is_asked_for_an_app(
    wizard: Wizard, practice: PracticeProvider
) -> None:
    done = await wizard("import", practice.origin, "--register", environ=WITHOUT_STORE)
    assert (done.code, done.out) == (2, "")
    assert "no password store" in done.err
    assert "Registering" not in done.err


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("https://a.test", "https://b.test"), "one address"),
        (("https://a.test", "page.md"), "one address"),
        (("page.md", "--token-stdin"), "--token-stdin is for --register"),
    ],
)
async def test_what_makes_no_sense(wizard: Wizard, arguments: tuple[str, ...], words: str) -> None:
    done = await wizard("import", *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


@pytest.mark.asyncio
async def test_an_address_of_a_log_in_is_read_and_nobody_is_asked(wizard: Wizard) -> None:
    done = await wizard("import", "https://id.acme.test/authorize?response_type=code&client_id=x&scope=a")
    assert json.loads(done.out)["authorization"]["url"] == "https://id.acme.test/authorize"
    assert "Asking" not in done.err


@pytest.mark.asyncio
async def test_a_server_that_registers_none(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "metadata.json"
    file.write_text(json.dumps({"issuer": "https://a.test", "token_endpoint": "https://a.test/token"}))
    done = await wizard("import", file, "--register")
    assert (done.code, done.out) == (2, "")
    assert "does not say that it registers apps" in done.err


@pytest.mark.asyncio
async def test_an_app_is_registered_and_its_secret_is_in_the_store_alone(
    practice: PracticeProvider, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = draft_of(practice)
    made = await asking._made(f"{practice.origin}/register", draft, practice.origin, "")
    told = capsys.readouterr()
    assert made.client_secret
    assert made.client_secret not in told.out + told.err
    assert f"Registering an app at {practice.origin.partition('://')[2]}/register" in told.err
    for sent in (
        "client_name: viaSocket",
        "http://localhost:8765/callback",
        "authorization_code",
        "client_secret_post",
    ):
        assert sent in told.err
    assert f"Its client ID is “{made.client_id}”" in told.err
    assert "in the macOS keychain, and in no file" in told.err
    draft = applied(made.values, draft)
    assert await store.get(secret_name(draft.partial_spec, {})) == made.client_secret


@pytest.mark.asyncio
async def test_what_the_server_has_against_it_is_told(practice: PracticeProvider, store: Store) -> None:
    draft = draft_of(practice).put(("redirect_url",), "https://elsewhere.test/back")
    with pytest.raises(NotRegistered) as raised:
        await asking._made(f"{practice.origin}/register", draft, practice.origin, "")
    assert raised.value.reason == "redirect_refused"


@pytest.mark.asyncio
async def test_an_end_of_the_secret_and_what_was_left_out_are_told(
    monkeypatch: pytest.MonkeyPatch, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    ends = int(datetime(2026, 12, 28, tzinfo=UTC).timestamp())
    made = Registered("a", expires_at=ends, left_out=("http://localhost/x",), client_secret="s", management="m")

    async def register(*given: object, **more: object) -> Registered:
        return made

    monkeypatch.setattr(asking, "register", register)
    await asking._made("https://a.test/reg", NEW_CONNECTION, "https://a.test", "")
    told = capsys.readouterr().err
    assert "ends on 28 December 2026" in told
    assert "without this redirect URI: http://localhost/x" in told
    assert await store.get(SecretName("", "a", "registration")) == "m"


@pytest.mark.asyncio
async def test_an_app_without_a_secret_needs_no_store(
    monkeypatch: pytest.MonkeyPatch, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    for management in ("m", ""):
        made = Registered("a", management=management)

        async def register(*given: object, made: Registered = made, **more: object) -> Registered:
            return made

        monkeypatch.setattr(asking, "register", register)
        monkeypatch.setattr(Store, "persistent", False)
        draft = NEW_CONNECTION.put(("access_token", "client_authentication"), "none")
        await asking._made("https://a.test/reg", draft, "https://a.test", "")
        assert ("is kept nowhere" in capsys.readouterr().err) is bool(management)
