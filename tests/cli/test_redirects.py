"""``run`` and the ways in which it receives the redirect; what it tells of the whitelist."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.grammar import parse
from connection_wizard.cli.inputs import live_redirect
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec.model import LiveRedirect
from tests.cli.conftest import VISIT, Wizard

PAST = f'"{sys.executable}" "{Path(__file__).parents[1] / "helpers" / "visit_past_warning.py"}" %s'


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
@pytest.mark.asyncio
async def test_https_is_proved_and_the_warning_is_told_before(
    wizard: Wizard, write: Callable[..., Path], unused_tcp_port: int, host: str
) -> None:
    address = f"https://{host}:{unused_tcp_port}/back"
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--redirect", address, "--browser-command", PAST),
            secret=provider.client_secret,
        )
    assert done.code == 0, done.out + done.err
    told, logged_in = done.out.index("Your connection is not private"), done.out.index("You logged in")
    assert told < logged_in
    assert "Get the access token: proved" in done.out


@pytest.mark.asyncio
async def test_https_of_the_spec_as_json(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        document = {**provider.document(), "live_redirect": {"scheme": "https"}}
        done = await wizard(
            *("run", write(document), "--secret-stdin", "--json", "--browser-command", PAST),
            secret=provider.client_secret,
        )
    assert done.code == 0, done.err
    needed = next(line for line in done.lines if line["event"] == "log_in_needed")
    assert needed["redirect_uri"].startswith("https://127.0.0.1:")
    assert needed["browser_warns"] is True


@pytest.mark.asyncio
async def test_what_was_contacted_and_is_not_listed_is_told(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        document: dict[str, Any] = {**provider.document(), "whitelist": ["spare.example.com"]}
        path = write(document)
        run = ("run", path, "--secret-stdin", "--browser-command", VISIT)
        done = await wizard(*run, secret=provider.client_secret)
        as_json = await wizard(*run, "--json", secret=provider.client_secret)
        write({**document, "skip_whitelist_check": True})
        unchecked = await wizard(*run, secret=provider.client_secret)
    assert "Contacted, but not in the whitelist (step 10): 127.0.0.1." in done.out
    assert "nothing leads there: spare.example.com." in done.out
    *_, whitelist, proof = as_json.lines
    assert whitelist == {
        "event": "whitelist",
        "contacted": ["127.0.0.1"],
        "missing": ["127.0.0.1"],
        "unneeded": ["spare.example.com"],
    }
    assert proof["event"] == "proof"
    assert "not in the whitelist" not in unchecked.out


@pytest.mark.asyncio
async def test_what_is_listed_is_not_told(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--browser-command", VISIT),
            secret=provider.client_secret,
        )
    assert "whitelist" not in done.out
    assert "Your connection is not private" not in done.out


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://localhost:8765/callback", LiveRedirect(scheme="https", host="localhost", port=8765)),
        ("http://127.0.0.1/a%20b", LiveRedirect(path="/a b")),
        (" HTTP://LOCALHOST:9000 ", LiveRedirect(host="localhost", port=9000, path="/")),
        ("http://[::1]:8765/callback", LiveRedirect(host="[::1]", port=8765)),
    ],
)
def test_an_address_of_this_computer(given: str, expected: LiveRedirect) -> None:
    assert live_redirect(LiveRedirect(receiver="paste"), parse(["run", "a.json", "--redirect", given])) == expected


@pytest.mark.parametrize(
    "given",
    [
        "https://auth.viasocket.com/redirect/auth2.0",
        "localhost:8765",
        "ftp://localhost/",
        "http://localhost:99999/",
        "http://127.0.0.1:8765/callback?x=1",
        "http://127.0.0.1:8765/callback#x",
        "http://user@127.0.0.1/",
        "http://[::1/",
        "127.0.0.1",
    ],
)
def test_another_address(given: str) -> None:
    with pytest.raises(UsageError, match="address of this computer"):
        live_redirect(LiveRedirect(), parse(["run", "a.json", "--redirect", given]))


@pytest.mark.parametrize("more", [["--paste"], ["--port", "8765"]])
def test_contradictions(more: list[str]) -> None:
    with pytest.raises(UsageError, match="--redirect alone"):
        live_redirect(LiveRedirect(), parse(["run", "a.json", "--redirect", "http://localhost/", *more]))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], LiveRedirect(scheme="https", port=1)),
        (["--paste"], LiveRedirect(scheme="https", port=1, receiver="paste")),
        (["--port", "8765"], LiveRedirect(scheme="https", port=8765)),
        (["--paste", "--port", "8765"], LiveRedirect(scheme="https", port=1, receiver="paste")),
    ],
)
def test_what_the_spec_says_otherwise(given: list[str], expected: LiveRedirect) -> None:
    assert live_redirect(LiveRedirect(scheme="https", port=1), parse(["run", "a.json", *given])) == expected
