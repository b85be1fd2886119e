"""Kind: an answer of a provider that ends the run with a traceback instead of a verdict."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.http import json_slices
from connection_wizard.http.recording import KEPT_OF_A_CUT_ANSWER
from connection_wizard.http.server import ServerResponse
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider
from tests.waiting import at_once

pytestmark = pytest.mark.asyncio

JSON = (("Content-Type", "application/json"),)
NUMBERS = [
    "1e400",
    "-1e400",
    "NaN",
    "1e308",
    "-1",
    "1" * 5000,
    '"٣"',
    '"1e999"',
    '"99999999999999999999-01-01"',
    "[]",
    "{}",
]
ODD: dict[str, tuple[tuple[tuple[str, str], ...], bytes]] = {
    **{
        f"expires_in {value[:20]}": (
            JSON,
            b'{"access_token":"at","refresh_token":"rt","expires_in":%s}' % value.encode(),
        )
        for value in NUMBERS
    },
    "a lone surrogate": (JSON, b'{"access_token":"\\ud800","refresh_token":"\\udfff"}'),
    "a line break in the token": (JSON, b'{"access_token":"a\\r\\nb","refresh_token":"r\\u0000t"}'),
    "nested": (JSON, b"[" * 100_000),
    "nested and closed": (JSON, b'{"access_token":"at","a":' + b"[" * 5000 + b"]" * 5000 + b"}"),
    "no text": ((("Content-Type", "application/json; charset=utf-16"),), b"\xff"),
    "a charset that is none": ((("Content-Type", "text/html; charset=rot13"),), b"<x>"),
    "an odd header": ((("X-Odd", "\xff\xfe"), ("Set-Cookie", "=;;;")), b"{}"),
    "a form of nothing": ((("Content-Type", "application/x-www-form-urlencoded"),), b"&&=&%zz=%"),
    "an address that is none": (JSON, b'{"access_token":"at","refresh_token":"rt","instance_url":"http://["}'),
    "names of a list": (JSON, json.dumps({"access_token": ["at"], "scope": {"a": []}}).encode()),
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("path", ["/token", "/me"])
async def test_every_answer_ends_in_a_verdict(
    connect: Connect, provider: ScriptedProvider, receiver: LoopbackReceiver, person: Person, name: str, path: str
) -> None:
    provider.play_well()
    headers, body = ODD[name]
    steps: dict[str, Any] = {}
    if "address" in name:
        steps["test_call"] = {"url": "${context.authData.accesstokencode.instance_url}/me"}
    provider.on(path, ServerResponse(200, headers, body))
    proof = await prove(connect(**steps), receiver, person.open, pause=at_once)
    assert [leg.leg for leg in proof.legs] == list(LEGS)
    json.dumps(proof.as_json())
    assert proof.as_text().encode()


@pytest.mark.parametrize("by_code", [False, True], ids=["described", "code"])
@pytest.mark.parametrize("path", ["/token", "/me"])
async def test_more_than_may_be_held_is_told_of_and_not_kept(
    connect: Connect,
    provider: ScriptedProvider,
    receiver: LoopbackReceiver,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    by_code: bool,
) -> None:
    provider.play_well()
    monkeypatch.setattr(json_slices, "MOST_HELD", 2_000_000)
    provider.on(path, ServerResponse(200, JSON, b"[" + b"[]," * 40_000 + b"[]]"))
    connection = connect()
    proof = await prove(connection, receiver, person.open, pause=at_once, by_code=by_code)
    [leg] = [leg for leg in proof.legs if leg.leg == ("exchange" if path == "/token" else "test")]
    assert leg.verdict == "failed"
    [told] = {exchange.failure.message for exchange in connection.exchanges if exchange.failure is not None}
    assert "would fill more than" in told
    assert by_code or "would fill more than" in leg.summary
    for exchange in connection.exchanges:
        assert exchange.response is not None
        assert len(exchange.response.body) <= KEPT_OF_A_CUT_ANSWER
