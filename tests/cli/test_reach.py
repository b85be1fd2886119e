"""Kind: foreign code that runs unseen; headless, nobody is asked, so a yes is an argument."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.inputs import allowed_hosts
from connection_wizard.http.reach import Place
from connection_wizard.practice.provider import PracticeProvider
from tests.cli.conftest import VISIT, Wizard

CODE = (
    "return (await axios.get('ORIGIN/me', "
    "{ headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` } })).data;"
)


def foreign(provider: PracticeProvider, code: str = CODE, **changes: Any) -> dict[str, Any]:
    """A spec whose test call is somebody's own code."""
    document = provider.document()
    test_call = {**document["test_call"], "snippet": code.replace("ORIGIN", provider.origin)}
    return {**document, "test_call": test_call, **changes}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        (
            {"whitelist": ["acme.test", "api.other.test:8443"]},
            "--allow-host acme.test --allow-host api.other.test:8443",
        ),
        ({"whitelist": ["*"]}, "--allow-host '*'"),
        ({"skip_whitelist_check": True}, "every server on the internet"),
    ],
)
@pytest.mark.asyncio
async def test_foreign_code_is_refused_before_anybody_is_asked_for_anything(
    wizard: Wizard, write: Callable[..., Path], changes: dict[str, Any], named: str
) -> None:
    async with PracticeProvider() as provider:
        path = write(foreign(provider, **changes))
        for more in ((), ("--json",), ("--proof", "code")):
            done = await wizard("run", path, "--browser-command", VISIT, *more)
            assert done.code == 2
            assert "This code was not made by this program" in done.err
            assert named in done.err
            assert done.out == ""


@pytest.mark.asyncio
async def test_with_a_yes_it_runs(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        path = write(foreign(provider, whitelist=["acme.test"]))
        run = ("run", path, "--secret-stdin", "--browser-command", VISIT)
        done = await wizard(*run, "--allow-host", "acme.test", secret=provider.client_secret)
    assert done.code == 0, done.out + done.err
    assert "Test the token: proved" in done.out or "proved" in done.out


@pytest.mark.asyncio
async def test_an_authors_own_computer_needs_none(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        run = ("run", write(foreign(provider)), "--secret-stdin", "--browser-command", VISIT)
        done = await wizard(*run, secret=provider.client_secret)
    assert done.code == 0, done.out + done.err


@pytest.mark.asyncio
async def test_a_service_of_this_computer_needs_one_of_its_own(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider, PracticeProvider() as other:
        code = f"return (await axios.get('{other.origin}/', {{ responseType: 'text' }})).status;"
        path = write(foreign(provider, code, whitelist=["acme.test", "127.0.0.1", "localhost"]))
        run = ("run", path, "--secret-stdin", "--browser-command", VISIT, "--allow-host", "acme.test")
        place = other.origin.removeprefix("http://")
        refused = await wizard(*run, secret=provider.client_secret)
        assert refused.code == 1
        assert f"--allow-host {place}" in refused.out
        allowed = await wizard(*run, "--allow-host", place, secret=provider.client_secret)
        assert "is inside this computer" not in allowed.out


@pytest.mark.asyncio
async def test_code_is_refused_plain_http_as_a_description_is(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        url = "http://api.acme.test/me"
        by_code = foreign(provider, f"return (await axios.get('{url}')).data;", whitelist=["acme.test"])
        described = {**provider.document(), "test_call": {**provider.document()["test_call"], "url": url}}
        for document in (by_code, described):
            done = await wizard(
                *("run", write(document), "--secret-stdin", "--browser-command", VISIT, "--allow-host", "acme.test"),
                secret=provider.client_secret,
            )
            assert done.code == 1
            assert "The address begins with http://: secrets would travel unencrypted." in done.out


def test_a_host_is_allowed_with_its_port() -> None:
    assert allowed_hosts(["acme.com", "localhost:8080"]) == {Place("acme.com", 443), Place("localhost", 8080)}
    for text in ("", "not a host", "http://[", "acme.com:99999"):
        with pytest.raises(UsageError, match="--allow-host takes a host"):
            allowed_hosts([text])
