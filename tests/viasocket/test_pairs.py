"""One description, two executors: for every quirk of providers, the exported code sends what the live run sends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

import pytest

from connection_wizard.http.server import ServerRequest
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.rendering import form_encoded
from connection_wizard.oauth.run import prove
from connection_wizard.spec import names
from connection_wizard.spec.paths import parse_path
from connection_wizard.viasocket.record import create_payload
from tests.oauth.conftest import Connect
from tests.oauth.scripted import CLIENT_ID, CLIENT_SECRET, Person, ScriptedProvider
from tests.oauth.test_quirks_live import NAMES, Quirk, quirks, strict
from tests.viasocket.embedded import Embedded
from tests.viasocket.node import CodeFailed, Node
from tests.viasocket.platform import REDIRECT_URI, Platform

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
HEADERS_THAT_MATTER_NOT = {
    "host",
    "connection",
    "user-agent",
    "accept-encoding",
    "content-length",
    "transfer-encoding",
    "accept-language",
}


def sent(request: ServerRequest, person: Person) -> dict[str, Any]:
    """What of a request has to be the same; what is new in every run is named."""
    body = request.body.decode()
    verifier = dict(parse_qsl(body)).get("code_verifier", "") or "-no verifier-"
    is_form = "form-urlencoded" in (request.header("content-type") or "")
    new = {"VERIFIER": verifier, "REDIRECT": person.asked["redirect_uri"], "STATE": person.asked["state"]}
    for name, value in new.items():
        body = body.replace(form_encoded(value) if is_form else value, name)
    headers = {
        name.lower(): _UUID.sub("UUID", value)
        for name, value in request.headers
        if name.lower() not in HEADERS_THAT_MATTER_NOT
    }
    return {
        "method": request.method,
        "path": request.path,
        "query": parse_qsl(request.query, keep_blank_values=True),
        "headers": headers,
        "body": body,
    }


def pairs() -> Iterator[Any]:
    """Every quirk in Node, and in the embedded engine each third one by day.

    In ``tests/oauth/test_code_legs.py`` each third one is proved in that engine, by a provider as strict.
    """
    for at, name in enumerate(NAMES):
        yield pytest.param(name, Node, id=f"{name}-node")
        yield pytest.param(name, Embedded, id=f"{name}-embedded", marks=[pytest.mark.nightly] if at % 3 else [])


@pytest.mark.asyncio
@pytest.mark.parametrize(("name", "engine"), list(pairs()))
async def test_the_exported_code_sends_what_the_live_run_sends(
    name: str, engine: type[Node | Embedded], provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver
) -> None:
    quirk = quirks(provider.origin)[name]
    live_person = Person(**quirk.callback)
    problems: list[str] = []
    script(quirk, provider, live_person, problems)
    connection = connect(quirk.inputs, **quirk.steps)
    proof = await prove(connection, receiver, live_person.open)
    assert proof.passed, proof.as_text()
    live = [sent(request, live_person) for request in provider.requests]

    provider.requests.clear()
    person = Person(**quirk.callback)
    script(quirk, provider, person, problems)
    async with engine() as runtime:
        record = create_payload(connection.spec)
        platform = Platform(record, runtime, quirk.inputs, CLIENT_SECRET, CLIENT_ID)
        platform.authorize(person)
        await whole_life(platform, quirk)
        await parameters(platform)
    assert not problems
    assert [sent(request, person) for request in provider.requests] == live
    assert quirk.asked.items() <= person.asked.items()
    assert not (set(quirk.not_asked) - {"client_id"}) & person.asked.keys()  # the platform adds its own client_id
    for path, value in quirk.kept.items():
        found = parse_path(f"authData.{path}").find({"authData": platform.auth_data})
        if path.endswith("expires_in") and is_moment(quirk):
            assert isinstance(found, int)  # both count from now, and the live run of the tests lives in another year
        else:
            assert found == value
    same_result(platform.auth_data, connection.values.data)


def is_moment(quirk: Quirk) -> bool:
    unit: str = quirk.steps.get("access_token", {}).get("response", {}).get("expires_unit", "")
    return unit == "date" or unit.startswith("epoch")


def script(quirk: Quirk, provider: ScriptedProvider, person: Person, problems: list[str]) -> None:
    for path, replies in quirk.calls.items():
        provider.on(path, strict(replies, person, problems))


async def whole_life(platform: Platform, quirk: Quirk) -> None:
    """The legs of the live run, in its order."""
    await platform.call("accesstokencode")
    await platform.call("testcode")
    for _ in range(2 if platform.source("refreshtokencode") else 0):
        await platform.call("refreshtokencode")
        await platform.call("testcode")
    if platform.source("revokeapicode"):
        await platform.call("revokeapicode")
        with pytest.raises(CodeFailed, match="invalid_token"):
            await platform.call("testcode")


async def parameters(platform: Platform) -> None:
    """Every value of step 12 is a text."""
    for entries in platform.record["authenticationpaths"].values():
        for entry in entries:
            assert isinstance(await platform.parameter(entry["value"]), str)


def same_result(platform: Mapping[str, Any], live: Mapping[str, Any]) -> None:
    """What the connection lives on is the same afterwards (but for expiries, which both count from now)."""
    for path in (names.TOKEN_RESPONSE, names.TEST_RESPONSE):
        key = path.area
        ours, theirs = dict_of(live[key]), dict_of(platform[key])
        assert theirs == ours
    assert platform["redirecturl"] == REDIRECT_URI


def dict_of(value: Any) -> Any:
    return {k: v for k, v in value.items() if k != "expires_in"} if isinstance(value, dict) else value
