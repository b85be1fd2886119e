"""Every code of other authors that is read does what it did before: the same requests, the same result, the same fate.

Both are run under Node, with two different sets of values of the connection, and with answers of several kinds.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest

from connection_wizard.http.server import ServerRequest
from connection_wizard.viasocket.importing import Imported, read_record
from connection_wizard.viasocket.marks import CODES as STEPS
from connection_wizard.viasocket.record import create_payload, record_text
from connection_wizard.viasocket.snippets import me_code, refresh_code, revoke_code, token_code
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.node import CodeFailed, Node
from tests.viasocket.test_importing import HAND
from tests.viasocket.test_pairs import HEADERS_THAT_MATTER_NOT
from tests.viasocket.written import WRITTEN, Written

READ = [written for written in WRITTEN if written.means is not None]
LEFT = [written for written in WRITTEN if written.means is None]
CODES = {
    "accesstokencode": token_code,
    "refreshtokencode": refresh_code,
    "revokeapicode": revoke_code,
    "testcode": me_code,
}
FIELDS = [
    {"key": "region", "label": "Region", "type": "dropdown", "required": True,
     "children": [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}]},
    {"key": "tenant", "label": "Tenant", "type": "string", "required": True},
    {"key": "dev_token", "label": "Token", "type": "string", "required": False},
]  # fmt: skip
VALUES: list[dict[str, Any]] = [
    {
        "clientid": "client 1",
        "clientsecret": "s/e:c=r",
        "redirecturl": "https://auth.viasocket.com/redirect/auth2.0",
        "region": "eu",
        "tenant": "acme",
        "Authorization": {"code": "c0d"},
        "accesstokencode": {"access_token": "at", "refresh_token": "rt"},
        "testcode": {"id": 7},
    },
    {
        "clientid": "42",
        "clientsecret": "geheim",
        "redirecturl": "http://localhost:3000/redirect/auth2.0",
        "region": "us",
        "tenant": "other-1",
        "dev_token": "d",
        "Authorization": {"code": "4/0Ax_-9"},
        "accesstokencode": {"access_token": "tok_2", "refresh_token": "ref_2", "scope": "x"},
        "testcode": {"id": "u"},
    },
]
TOKENS = {"access_token": "new", "token_type": "bearer", "scope": "a b", "ok": True}
ANSWERS: dict[str, Any] = {
    "/token": TOKENS | {"refresh_token": "new-r", "expires_in": 1234},
    "/rotating": TOKENS,
    "/nested": {"data": TOKENS | {"refresh_token": "r", "expires_in": 5}},
    "/camel": {"accessToken": "new", "refreshToken": "r", "expiresIn": 99},
    "/deep": TOKENS | {"team": {"id": "T1"}, "authed_user": {"access_token": "user"}},
    "/moment": TOKENS | {"expires_at": 4_000_000_000},
    "/date": TOKENS | {"expires_at": "2096-10-02T07:06:40Z"},
    "/ms": TOKENS | {"expires_in": 7_200_900},
    "/msmoment": TOKENS | {"expiry": 4_000_000_000_000},
    "/coded": TOKENS | {"code": 0},
    "/exchange": {"access_token": "long", "expires_in": 5_000_000},
    "/sites": [{"id": "site-1"}],
    "/refresh": TOKENS | {"expires_in": 60},
    "/users": {"users": [{"id": 1}]},
    "/graphql": {"data": {"viewer": {"id": "v"}}},
    "/me": {"id": "m", "name": "Me"},
}
REFUSALS = [
    (400, {"error": "invalid_grant", "error_description": "used", "code": 7, "msg": "n", "errors": [{"message": "x"}]}),
    (200, {"ok": False, "code": 7, "msg": "no", "error": "denied", "errors": [{"message": "x"}]}),
]  # fmt: skip


def imported_of(written: Written, origin: str) -> Imported:
    record = HAND | {
        "accesstokencode": None,
        "testcode": None,
        "authfields": {"authentication": {"type": "Auth2.0", "fields": FIELDS}},
        written.key: json.dumps({"source": written.source.replace("ORIGIN", origin)}),
    }
    return read_record(json.dumps(record))


def part_of(written: Written, imported: Imported) -> dict[str, Any]:
    found: dict[str, Any] = imported.draft.document[STEPS[written.key][1]]
    return found


def seen(request: ServerRequest) -> Any:
    headers = {name.lower(): value for name, value in request.headers if name.lower() not in HEADERS_THAT_MATTER_NOT}
    for name in ("accept", "sec-fetch-mode"):
        headers.pop(name, None)
    kind = headers.pop("content-type", "").partition(";")[0] if request.body else headers.pop("content-type", "") and ""
    body = request.body.decode()
    said: Any = (
        sorted(parse_qsl(body, keep_blank_values=True)) if "form" in kind else json.loads(body) if body else None
    )
    query = sorted(parse_qsl(request.query, keep_blank_values=True))
    return request.method, request.path, query, headers, kind, said


@pytest.mark.parametrize("written", READ, ids=[written.name for written in READ])
def test_a_code_means_what_its_author_meant(written: Written) -> None:
    imported = imported_of(written, "ORIGIN")
    call = part_of(written, imported)
    assert "snippet" not in call
    assert not imported.draft.problems
    for name, value in (written.means or {}).items():
        if name == "follow_ups":
            assert len(call[name]) == value
        elif isinstance(value, dict):
            assert call.get(name, {}) == value
        else:
            assert call.get(name) == value


@pytest.mark.parametrize("written", LEFT, ids=[written.name for written in LEFT])
def test_what_no_call_says_stays_its_authors(written: Written) -> None:
    imported = imported_of(written, "https://acme.test")
    assert part_of(written, imported)["snippet"] == written.source.replace("ORIGIN", "https://acme.test")


def pairs() -> list[Any]:
    """Each third one by day, each of another kind; all of them at night."""
    shown = [written for written in READ if "acme.test" not in written.source]
    marks = [[] if at % 3 == 0 else [pytest.mark.nightly] for at in range(len(shown))]
    return [pytest.param(each, id=each.name, marks=mark) for each, mark in zip(shown, marks, strict=True)]


@pytest.mark.asyncio
@pytest.mark.parametrize("written", pairs())
async def test_what_was_read_does_what_the_code_did(written: Written, provider: ScriptedProvider) -> None:
    for path, body in ANSWERS.items():
        provider.on(path, answer(body))
        for lead in ("/us", "/eu", "/v1-us", "/v1-eu"):
            provider.on(lead + path, answer(body))
    for path in ("/revoke", "/applications/client 1/token", "/applications/42/token", "/applications/client%201/token"):
        provider.on(path, answer({}))
    imported = imported_of(written, provider.origin)
    after = CODES[written.key](imported.draft.partial_spec)
    before = written.source.replace("ORIGIN", provider.origin)
    assert after is not None
    async with Node() as node:
        for values in VALUES:
            results = [await played(node, source, values, provider) for source in (before, after)]
            same(written, *results)
            assert results[0][0], "it sent something"
            for status, body in REFUSALS:
                for path in ANSWERS:
                    for lead in ("", "/us", "/eu", "/v1-us", "/v1-eu"):
                        provider.on(lead + path, answer(body, status))
                refused = [await played(node, source, values, provider) for source in (before, after)]
                loses = any(found.code == "record-code-loses" for found in imported.repairs)
                if status >= 400 and not loses:
                    assert refused[0][1] == refused[1][1] == "failed"
                    assert refused[0][0] == refused[1][0]
                elif "path" in (written.means or {}).get("success", {}):
                    assert refused[0][1] == refused[1][1] == "failed"
            for path, good in ANSWERS.items():
                for lead in ("", "/us", "/eu", "/v1-us", "/v1-eu"):
                    provider.on(lead + path, answer(good))


async def played(node: Node, source: str, values: dict[str, Any], provider: ScriptedProvider) -> tuple[list[Any], Any]:
    provider.requests.clear()
    platform = (
        "const authData = context.authData;\n"
        "const btoa = (text) => Buffer.from(text).toString('base64');\n"
        "const errorComponent = (error) => { throw error };\n"
    )
    code = platform + "return await (async () => {\n" + source + "\n})();"
    try:
        result = await node.run(code, values)
    except CodeFailed:
        result = "failed"
    return [seen(request) for request in provider.requests], result


def same(written: Written, before: tuple[list[Any], Any], after: tuple[list[Any], Any]) -> None:
    assert after[0] == before[0]
    assert before[1] != "failed", "the code works as it was written"
    if written.key == "revokeapicode":
        return
    if not isinstance(before[1], dict):
        assert after[1] == before[1]
        return
    for name, value in before[1].items():
        found = after[1][name]
        if name == "expires_in" and value > 10**8:
            assert abs(found - value) <= 2  # counted from now, both
        else:
            assert found == value
    if written.key == "accesstokencode":
        assert after[1].keys() & {"expires_in"} == before[1].keys() & {"expires_in"}


@pytest.mark.parametrize("written", READ[::3], ids=[written.name for written in READ[::3]])
def test_the_export_of_what_was_read_is_a_fixed_point(written: Written) -> None:
    first = create_payload(imported_of(written, "https://acme.test").draft.partial_spec)
    again = read_record(record_text(first))
    assert create_payload(again.draft.partial_spec) == first


TWICE = """
const body = new URLSearchParams({ grant_type: 'GRANT', client_id: context.authData.clientid,
  client_secret: context.authData.clientsecret, PARAMETERS });
const { data: tokens } = await axios.post('https://acme.test/token', body);
const { data: login } = await axios.get('https://acme.test/login', {
  params: { version: '*', access_token: tokens.access_token } });
return { ...tokens, BhRestToken: login.BhRestToken, restUrl: login.WHERE };
"""
FIRST = TWICE.replace("GRANT", "authorization_code").replace(
    "PARAMETERS", "code: context.authData.Authorization.code, redirect_uri: context.authData.redirecturl"
)
AGAIN = TWICE.replace("GRANT", "refresh_token").replace(
    "PARAMETERS", "refresh_token: context.authData.accesstokencode.refresh_token"
)


def of_two_codes(first: str, again: str) -> dict[str, Any]:
    codes = {"accesstokencode": first, "refreshtokencode": again}
    record = HAND | {key: json.dumps({"source": source}) for key, source in codes.items()}
    return dict(read_record(json.dumps(record)).draft.document)


def test_a_call_after_each_refresh_is_one_that_is_repeated() -> None:
    document = of_two_codes(FIRST.replace("WHERE", "restUrl"), AGAIN.replace("WHERE", "restUrl"))
    (repeated,) = document["access_token"]["follow_ups"]
    assert repeated["after_refresh"] is True
    assert [kept["name"] for kept in repeated["response"]["keep"]] == ["BhRestToken", "restUrl"]
    assert "snippet" not in document["refresh_token"]


@pytest.mark.parametrize("first", [FIRST.replace("WHERE", "url"), "return await anything()"], ids=["another", "unread"])
def test_a_call_after_a_refresh_alone_stays_its_authors(first: str) -> None:
    again = AGAIN.replace("WHERE", "restUrl")
    document = of_two_codes(first, again)
    assert document["refresh_token"]["snippet"] == again
    assert not any(call.get("after_refresh") for call in document["access_token"].get("follow_ups", ()))
