"""A whole run with every secret marked, then a search through everything it left: files, output, the DEBUG log."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, quote_plus, urlencode

import pytest

from connection_wizard.cli import publish, run
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.oauth.legs import LEGS
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.secrets import vault as vaults
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.redaction import HIDDEN
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec.draft import Draft
from connection_wizard.words import Words
from tests.waiting import HANG

ROOT = Path(__file__).parents[1]
JSON = (("Content-Type", "application/json"),)
# With characters that every encoding writes differently
SECRET = "CANARY/client+secret=&é %"
CODE = "CANARY-authorization/code+1"
ACCESS = ["CANARY-access.token/1+x", "CANARY-access.token/2+x", "CANARY-access.token/3+x"]
REFRESH = ["CANARY-refresh~token/1", "CANARY-refresh~token/2", "CANARY-refresh~token/3"]
PASSWORD = "CANARY field's password"

BROWSER = """
import asyncio, sys
from urllib.parse import parse_qs, urlsplit, quote
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import HttpRequest
async def main():
    asked = parse_qs(urlsplit(sys.argv[1]).query)
    back = asked["redirect_uri"][0] + "?code=" + quote({code!r}, safe="") + "&state=" + quote(asked["state"][0])
    async with HttpClient() as client:
        for wrong in (back.replace("state=", "state=x"), back):
            await client.send(HttpRequest("GET", wrong))
asyncio.run(main())
"""


class Provider:
    """Gives marked secrets, and echoes what it was sent wherever a careless provider might."""

    def __init__(self, *, fails_at: str = "") -> None:
        self.fails_at = fails_at
        self.seen: list[str] = [SECRET, CODE, PASSWORD, *ACCESS, *REFRESH]
        self.issued = 0

    async def answer(self, request: ServerRequest) -> ServerResponse:
        sent = parse_qs(request.body.decode())
        self.seen += sent.get("code_verifier", [])
        echo = {"request": request.body.decode(), "headers": dict(request.headers), "sent": sent}
        if request.path == self.fails_at:
            failure = {"error": "invalid_request", "error_description": f"cannot use {json.dumps(echo)}"}
            return ServerResponse(400, JSON, json.dumps(failure).encode())
        if request.path == "/token":
            tokens = {"access_token": ACCESS[self.issued], "refresh_token": REFRESH[self.issued], "expires_in": 60}
            self.issued += 1
            return ServerResponse(200, JSON, json.dumps({**tokens, "echo": echo}).encode())
        if request.path == "/revoke":
            self.issued = 9
            return ServerResponse(200, JSON, json.dumps(echo).encode())
        if self.issued == 9:
            return ServerResponse(401, JSON, json.dumps({"error": "invalid_token", "echo": echo}).encode())
        return ServerResponse(200, JSON, json.dumps({"name": "Ada", "echo": echo}).encode())


def document(origin: str, authentication: str, body_format: str) -> dict[str, Any]:
    bearer = "Bearer ${context.authData.accesstokencode.access_token}"
    return {
        "spec_version": 1,
        "name": "Canary",
        "fields": [{"key": "pin", "label": "PIN", "type": "password"}],
        "client": {"client_id": "canary-app"},
        "authorization": {"url": f"{origin}/authorize"},
        "access_token": {
            "method": "POST",
            "url": f"{origin}/token",
            "client_authentication": authentication,
            "body_format": body_format,
            "parameters": [{"name": "pin", "value": "${context.authData.pin}"}],
        },
        "refresh_token": {"method": "POST"},
        "revoke_token": {"method": "POST", "url": f"{origin}/revoke"},
        "test_call": {
            "method": "GET",
            "url": f"{origin}/me",
            "query": [{"name": "key", "value": "${context.authData.accesstokencode.access_token}"}],
            "headers": [{"name": "Authorization", "value": bearer}],
        },
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
    }


def forms(secret: str) -> set[str]:
    """A secret in every form in which it might have been written down."""
    raw = secret.encode()
    found = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret), json.dumps(secret)[1:-1]}
    found |= {json.dumps(secret, ensure_ascii=False)[1:-1], urlencode({"": secret})[1:]}
    found |= {base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode().rstrip("=")}
    found |= {
        base64.b64encode(f"canary-app:{text}".encode()).decode().rstrip("=") for text in (secret, quote_plus(secret))
    }
    return found


def left_in(text: str, secrets: list[str]) -> list[str]:
    """The secrets that a text still holds; named by number, for this list is printed when a test fails."""
    return [f"secret {number}" for number, secret in enumerate(secrets) if any(form in text for form in forms(secret))]


WAYS_OUT: tuple[tuple[str, ...], ...] = ((), ("--json",), ("--proof", "code"), ("--proof", "code", "--json"))
ENDS = ("", "/token", "/me", "/revoke")
SENT = (("client_secret_post", "form"), ("client_secret_basic", "json"))


def runs() -> Iterator[Any]:
    """Every way to send secrets with every way to fail and every way to tell of it; by day, each two of these."""
    for at, how in enumerate(WAYS_OUT):
        for place, fails_at in enumerate(ENDS):
            for turn, (authentication, body_format) in enumerate(SENT):
                marks = [pytest.mark.nightly] if (at + place + turn) % 2 else []
                name = " ".join((authentication, fails_at or "works", *how))
                yield pytest.param(how, fails_at, authentication, body_format, marks=marks, id=name)


@pytest.mark.parametrize(("how", "fails_at", "authentication", "body_format"), list(runs()))
@pytest.mark.asyncio
async def test_no_secret_is_left(
    tmp_path: Path, authentication: str, body_format: str, fails_at: str, how: tuple[str, ...]
) -> None:
    provider = Provider(fails_at=fails_at)
    home = tmp_path / "home"
    home.mkdir()
    browser = home / "browser.py"
    browser.write_text(BROWSER.format(code=CODE), encoding="utf-8")
    async with LoopbackServer(provider.answer) as server:
        spec = home / "spec.json"
        spec.write_text(json.dumps(document(server.origin, authentication, body_format)), encoding="utf-8")
        process = await asyncio.create_subprocess_exec(
            *(
                sys.executable,
                "-m",
                "connection_wizard",
                "run",
                str(spec),
                "--secret-stdin",
                "--field",
                f"pin={PASSWORD}",
            ),
            *("--browser-command", f'"{sys.executable}" "{browser}" %s', "--keep", *how),
            cwd=home,
            env={
                **os.environ,
                **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"), str(home)),
                "PYTHONPATH": str(ROOT / "app"),
                "PYTHONIOENCODING": "utf-8",
                "CONNECTION_WIZARD_LOG": "debug",
            },
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(HANG):
            out, err = (part.decode() for part in await process.communicate(SECRET.encode()))

    assert process.returncode == (1 if fails_at else 0), err
    assert "invalid_request" in out or not fails_at
    assert HIDDEN in out or "--json" not in how
    browser.unlink()  # it holds the code because the test wrote it there
    assert left_in(out, provider.seen) == []
    assert left_in(err, provider.seen) == []
    host = re.escape(server.origin.removeprefix("http://"))
    assert re.search(rf"http\.client: POST {host}: \d+ in \d+ ms$", err, re.MULTILINE)
    legs = re.findall(r"oauth\.run: leg (\w+): [a-z ]+ \([a-z_]+\)$", err, re.MULTILINE)
    assert legs == list(LEGS)
    assert "oauth.connection: waiting for the person to log in" in err
    assert "oauth.connection: no answer to the log-in, waiting on (wrong_state)" in err
    assert "diagnosis.diagnose" in err or not fails_at
    for path in home.rglob("*"):
        if path.is_file():
            assert left_in(path.read_text(encoding="utf-8", errors="replace"), provider.seen) == [], path.name


@pytest.mark.parametrize("refused_at", ["GET", "POST", "PUT", ""], ids=["look-up", "create", "plug", "nothing"])
@pytest.mark.asyncio
async def test_publish_shows_no_secret(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    refused_at: str,
) -> None:
    """Even where the platform repeats everything that it was sent."""
    token = 'CANARY-platform"token/1+x'
    caplog.set_level("DEBUG")

    kept: list[dict[str, Any]] = []
    plug: dict[str, Any] = {"rowid": "plug7"}

    async def platform(request: ServerRequest) -> ServerResponse:
        echo = {"sent": request.body.decode(), "headers": dict(request.headers)}
        told = {"message": f"cannot use {json.dumps(echo)}", "again": echo, "of_old": SECRET}
        if request.method == refused_at:
            return ServerResponse(200, JSON, json.dumps({"success": False, **told}).encode())
        of_plug = request.path.endswith("/plugins")
        if request.method == "GET":
            found = [plug] if of_plug else kept
            return ServerResponse(200, JSON, json.dumps({"success": True, "data": found}).encode())
        if of_plug:
            plug.update(json.loads(request.body))
            return ServerResponse(200, JSON, json.dumps({"success": True, **told}).encode())
        kept.append(json.loads(request.body) | {"rowid": "row1"})
        return ServerResponse(200, JSON, json.dumps({"success": True, "data": kept[0], **told}).encode())

    document = connection_document(Addresses("http://127.0.0.1:4711"))
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    vault = SessionVault(Words("a test's"))
    await vault.set(secret_name(Draft(document).partial_spec, {}), SECRET)
    await vault.set(SecretName("127.0.0.1", "org1", "platform_token"), token)

    async def opened() -> SessionVault:
        return vault

    monkeypatch.setattr(vaults, "open_vault", opened)
    monkeypatch.setattr(publish, "open_vault", opened)
    async with LoopbackServer(platform) as server:
        arguments = ["publish", str(spec), "--base", server.origin, "--org", "org1", "--plug-id", "plug7"]
        code = await asyncio.to_thread(run, [*arguments, "--with-secret", "--yes"])
    told = capsys.readouterr()
    assert code == (1 if refused_at else 0), told.err
    assert HIDDEN in told.out + told.err
    assert left_in(told.out + told.err + caplog.text, [SECRET, token]) == []


def test_the_search_finds_what_is_there() -> None:
    for form in forms(SECRET):
        assert left_in(f"… {form} …", [SECRET]) == ["secret 0"]
    assert left_in("nothing of the kind", [SECRET]) == []
