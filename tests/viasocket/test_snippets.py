"""The generated code itself: what it reads, what it throws, and that nothing of a spec can become code in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec, RequestParameter
from connection_wizard.spec.paths import DataPath
from connection_wizard.viasocket import javascript as js
from connection_wizard.viasocket import snippets
from connection_wizard.viasocket.answer_code import HELPERS
from connection_wizard.viasocket.record import create_payload
from tests.oauth.scripted import ScriptedProvider, answer, changed, document, spec_of
from tests.viasocket.node import CodeFailed, Node

BASE = "https://acme.test"
AUTH_DATA = {
    "clientid": "client-1",
    "clientsecret": "not a secret",
    "redirecturl": "https://auth.viasocket.com/redirect/auth2.0",
    "code_verifier": "v",
    "Authorization": {"code": "c"},
    "accesstokencode": {"access_token": "at", "refresh_token": "rt"},
}


def spec(origin: str = BASE, **steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(origin), **steps))


# -- literals


@pytest.mark.asyncio
async def test_every_text_comes_back_as_it_was() -> None:
    texts = [
        "",
        "plain",
        "a \"quoted\" and 'single' text",
        "back`tick ${not.code} $ { $$ \\ \\` \\${",
        "line\nbreak\r\ttab \u2028 \u2029 \x00 \x7f \ufeff \u202e",
        "emoji 🦉 and \u05d0\u05d1",
        "__proto__",
        "</script><!-- */ //",
    ]
    async with Node() as node:
        for text in texts:
            assert await node.run(f"return {js.text(text)};", {}) == text
            assert await node.run(f"return `{js.in_template(text)}`;", {}) == text
            assert await node.run(f"return Object.keys({{ {js.key(text)}: 1 }})[0];", {}) == text
            found = await node.run(f"return {js.read('context.authData', DataPath((text, 0)))};", {text: ["here"]})
            assert found == ("here" if text != "__proto__" else found)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.mark.asyncio
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=30, max_size=60))
async def test_no_text_ever_becomes_code(texts: list[str]) -> None:
    code = ", ".join(f"[{js.text(text)}, `{js.in_template(text)}`]" for text in texts)
    async with Node() as node:
        assert await node.run(f"return [{code}];", {}) == [[text, text] for text in texts]


def test_what_is_wrapped_fits_into_a_line_or_closes_on_one_of_its_own() -> None:
    def call(argument: str) -> str:
        return js.written(js.block("{", [("x: f(", js.Wrapped(js.Literal((argument,)), ")"))], "}"), 0, 0)

    assert call("a") == "{ x: f('a') }"
    assert call("b/" * 60) == "{\n  x: f(\n    '" + "b/" * 46 + "' +\n    '" + "b/" * 14 + "'\n  ),\n}"


def test_on_this_computer_alone_an_address_may_be_unencrypted() -> None:
    """An author's own test server, in the proof by code."""
    assert "/^https?:" in snippets.token_code(spec(**(ZOHO | {"whitelist": ["127.0.0.1"]})))
    assert "/^https:" in snippets.token_code(spec(**(ZOHO | {"whitelist": ["127.0.0.1", "zoho.com"]})))


@pytest.mark.asyncio
async def test_a_text_that_is_broken_into_lines_is_the_same_text() -> None:
    hard = "a/b?c=d&e " * 9 + "$" * 45 + "{x} `\\'\" " + "🦉" * 50
    literal = js.Literal((hard, js.Code("'$'"), "{", hard))
    for room in (10, 45, 60, 98, 5000):
        code = " +\n".join(literal.fitted(room))
        async with Node() as node:
            assert await node.run(f"return {code}", {}) == f"{hard}${{{hard}", room


@pytest.mark.asyncio
async def test_a_json_body_has_the_types_that_the_spec_gives_it() -> None:
    value: JsonValue = {
        "n": 1.5,
        "b": True,
        "none": None,
        "list": ["x", {}],
        "odd key": "${context.authData.region}",
        "": [],
    }
    code = js.written(js.value(value, lambda text: js.template(text, lambda path: path.optional_chaining)), 0, 7)
    async with Node() as node:
        found = await node.run(f"return {code};", {"region": 7})
    assert isinstance(value, dict)
    assert found == {**value, "odd key": "7"}


# -- what the code says when something is wrong


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (400, {"error": "invalid_grant", "error_description": "The code has expired."}, '"The code has expired."'),
        (200, {"ok": False, "error": "bad_client_secret"}, 'No access_token came: "bad_client_secret"'),
        (401, {"error": {"code": 190, "message": "Wrong secret"}}, '190,"message":"Wrong secret"'),
        (500, "<html>Down</html>", "<html>Down</html>"),
        (404, "", '""'),
        (200, {"errors": [{"detail": "no"}], "message": "Nothing here"}, 'came: "Nothing here"'),
        (200, {"access_token": ""}, 'No access_token came: "no reason given"'),
        (200, ["access_token"], "No access_token came"),
    ],
)
async def test_a_failure_is_told_in_the_providers_words(
    provider: ScriptedProvider, status: int, body: Any, told: str
) -> None:
    provider.on("/token", answer(body, status))
    async with Node() as node:
        with pytest.raises(CodeFailed) as failed:
            await node.run(snippets.token_code(spec(provider.origin)), AUTH_DATA)
    assert told in str(failed.value)
    assert "not a secret" not in str(failed.value)


@pytest.mark.asyncio
async def test_the_place_of_the_message_and_the_rule_are_the_specs(provider: ScriptedProvider) -> None:
    call = {
        "url": f"{provider.origin}/token",
        "success": {"statuses": ["200", "3xx"], "path": "code", "condition": "equals", "value": 0},
        "response": {"error_message": "info.text", "access_token": "data.token", "root": "data"},
    }
    provider.on("/token", answer({"code": 7, "info": {"text": "Not yet"}}), answer({"code": 0, "data": {"token": "x"}}))
    made = spec(provider.origin, access_token=call)
    async with Node() as node:
        with pytest.raises(CodeFailed, match="Not yet"):
            await node.run(snippets.token_code(made), AUTH_DATA)
        assert await node.run(snippets.token_code(made), AUTH_DATA) == {"token": "x", "access_token": "x"}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("condition", "value", "given", "holds"),
    [
        ("present", None, {"ok": 1}, True),
        ("present", None, {"ok": ""}, False),
        ("absent", None, {"ok": None}, True),
        ("absent", None, {"ok": 0}, False),
        ("equals", True, {"ok": True}, True),
        ("equals", True, {"ok": "true"}, True),
        ("equals", "yes", {"ok": "yes"}, True),
        ("differs", "yes", {"ok": "no"}, True),
        ("equals", "${no place", {"ok": "${no place"}, True),
        ("differs", 1, {"ok": 1}, False),
    ],
)
async def test_success_rules_mean_what_they_mean_in_the_live_run(
    provider: ScriptedProvider, condition: str, value: Any, given: Any, holds: bool
) -> None:
    rule = {"path": "ok", "condition": condition, "value": value}
    made = spec(provider.origin, test_call={"method": "GET", "url": f"{provider.origin}/me", "success": rule})
    provider.on("/me", answer(given))
    async with Node() as node:
        if holds:
            assert await node.run(snippets.me_code(made), AUTH_DATA) == given
        else:
            with pytest.raises(CodeFailed):
                await node.run(snippets.me_code(made), AUTH_DATA)


@pytest.mark.asyncio
async def test_a_value_that_is_missing_is_named() -> None:
    async with Node() as node:
        for auth_data, named in (({}, "code"), ({**AUTH_DATA, "clientid": None}, "clientid")):
            with pytest.raises(CodeFailed, match=f"no value for {named}"):
                await node.run(snippets.token_code(spec()), auth_data)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("unit", "given", "seconds"),
    [
        ("seconds", "3600", 3600),
        ("seconds", -1, 86400),
        ("seconds", 0, 86400),  # Mailchimp: never
        ("seconds", "0", 86400),
        ("seconds", 0.5, 86400),
        ("seconds", 1e308, 86400),
        ("seconds", "2999-01-01T00:00:00Z", 86400),
        ("milliseconds", 0, 86400),
        ("epoch_seconds", 0, 86400),
        ("seconds", None, 86400),
        ("seconds", True, 86400),
        ("milliseconds", 3600000, 3600),
        ("date", "2000-01-01T00:00:00", 86400),
        ("date", "2999-01-01T00:00:00+02:00", 86400),
        ("date", "2075-01-01T00:00:00+02:00", None),
        ("date", 7, 86400),
        ("epoch_seconds", 99999999999, 86400),
        ("epoch_seconds", 3333333333, None),
        ("epoch_milliseconds", "3333333333000", None),
    ],
)
async def test_expiries_are_seconds(provider: ScriptedProvider, unit: str, given: Any, seconds: int | None) -> None:
    mapping = {"expires_in": "when", "expires_unit": unit, "default_expires_in": 86400}
    made = spec(provider.origin, access_token={"url": f"{provider.origin}/token", "response": mapping})
    provider.on("/token", answer({"access_token": "at", "when": given}))
    async with Node() as node:
        tokens = await node.run(snippets.token_code(made), AUTH_DATA)
    assert tokens["expires_in"] == seconds if seconds else tokens["expires_in"] > 10**9
    now = datetime.now(UTC)
    read = read_expiry(given, made.access_token.response, now).seconds
    assert abs((read or 0) - tokens["expires_in"]) <= 60  # the live run reads it alike


@pytest.mark.asyncio
async def test_an_answer_that_is_a_form_is_read_as_one_whatever_it_calls_itself(provider: ScriptedProvider) -> None:
    provider.on("/token", answer("access_token=at&scope=a+b", content_type="text/html"))
    made = spec(provider.origin, access_token={"response": {"format": "form"}})
    async with Node() as node:
        found = await node.run(snippets.token_code(made), AUTH_DATA)
    assert found == {"access_token": "at", "scope": "a b"}


@pytest.mark.asyncio
async def test_what_is_to_be_kept_must_be_there(provider: ScriptedProvider) -> None:
    mapping = {"keep": [{"name": "odd name", "path": "team.id"}, {"name": "site", "path": "x"}], "expires_in": ""}
    made = spec(
        provider.origin,
        access_token={"url": f"{provider.origin}/token", "response": {**mapping, "default_expires_in": 60}},
    )
    provider.on("/token", answer({"access_token": "at", "team": {"id": 1}}), answer({"access_token": "a", "x": 2}))
    async with Node() as node:
        with pytest.raises(CodeFailed, match="nothing at x"):
            await node.run(snippets.token_code(made), AUTH_DATA)
        with pytest.raises(CodeFailed, match=r"nothing at team\.id"):
            await node.run(snippets.token_code(made), AUTH_DATA)


@pytest.mark.asyncio
async def test_a_part_that_is_not_there_is_named(provider: ScriptedProvider) -> None:
    made = spec(
        provider.origin,
        access_token={"url": f"{provider.origin}/token", "response": {"root": "data"}},
        test_call={"method": "GET", "url": f"{provider.origin}/me", "response": {"root": "users[0]"}},
    )
    provider.on("/token", answer({"access_token": "at"}))
    provider.on("/me", answer({"users": []}))
    async with Node() as node:
        with pytest.raises(CodeFailed, match="nothing at data"):
            await node.run(snippets.token_code(made), AUTH_DATA)
        with pytest.raises(CodeFailed, match=r"nothing at users\[0\]"):
            await node.run(snippets.me_code(made), AUTH_DATA)


# -- what is in the code


def test_the_authors_own_code_is_used_as_it_is() -> None:
    own = "return (await axios.get('https://acme.test')).data;"
    made = spec(
        access_token={"url": BASE, "snippet": own},
        refresh_token={"snippet": own},
        revoke_token={"url": BASE, "snippet": own},
        test_call={"url": BASE, "snippet": own},
    )
    codes = (snippets.token_code, snippets.refresh_code, snippets.revoke_code, snippets.me_code)
    assert [code(made) for code in codes] == [own] * 4
    assert snippets.parameter_code(RequestParameter(name="X", snippet=own)) == own


def test_only_what_the_platform_has_is_used_and_nothing_is_left_unused() -> None:
    made = spec()
    for code in (snippets.token_code(made), snippets.refresh_code(made), snippets.me_code(made)):
        assert code is not None
        for missing in ("require(", "import ", "new URL(", "btoa(", "TextEncoder", "process."):
            assert missing not in code
        for helper in HELPERS:
            assert code.count(helper) != 1, f"{helper} is defined, but not used"


@pytest.mark.asyncio
async def test_a_request_parameter_may_be_left_out_or_new_each_time() -> None:
    rows = [
        {"name": "manager", "value": "${context.authData.manager}"},
        {"name": "unit", "value": "unit ${context.authData.unit}"},
        {"name": "fixed", "value": "x"},
        {"name": "own", "snippet": "return 7"},
        {"name": "trace", "value": "${context.authData.random_uuid}"},
    ]
    made = spec(request_parameters={"headers": rows, "only_if_filled": ["manager", "unit", "fixed", "own"]})
    entries = create_payload(made)["authenticationpaths"]["headers"]
    async with Node() as node:
        blank = [await node.run(entry["value"], {"manager": ""}, synchronous=True) for entry in entries]
        given = [await node.run(entry["value"], {"manager": "m", "unit": "u"}, synchronous=True) for entry in entries]
    assert blank[:4] == [None, None, "x", 7]
    assert given[:4] == ["m", "unit u", "x", 7]
    assert blank[4] != given[4]
    assert len(str(blank[4])) == 36


def test_a_body_and_a_form_that_are_what_they_are_whatever_is_left_out() -> None:
    code = me(body=["${context.authData.unit}"], only_if_filled=["unit"])
    assert "data: [unit]," in code
    code = me(body={"a": 1}, only_if_filled=["unit"], query=[{"name": "unit", "value": "x"}])
    assert "params: { unit: 'x' }," in code


ZOHO: dict[str, Any] = {
    "whitelist": ["zoho.com", "zoho.eu"],
    "access_token": {"url": '${context.authData.Authorization["accounts-server"]}/oauth/v2/token'},
}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("server", "goes"),
    [
        ("https://accounts.zoho.eu", True),
        ("https://ACCOUNTS.zoho.com:443", True),
        ("https://zoho.com.evil.test", False),
        ("https://evilzoho.com", False),
        ("https://zoho.com@evil.test", False),
        ("https://zoho.com:443@evil.test", False),
        ("https://evil.test\\\\.zoho.com", False),
        ("https://evil.test#.zoho.com", False),
        ("http://accounts.zoho.com", False),
        ("//zoho.com", False),
    ],
)
async def test_a_secret_goes_to_no_host_that_a_provider_names_and_nobody_listed(server: str, goes: bool) -> None:
    code = "const axios = { request: async (it) => ({ status: 200, data: { access_token: it.url } }) }\n"
    code += snippets.token_code(spec(**ZOHO))
    given = {**AUTH_DATA, "Authorization": {"code": "c", "accounts-server": server}}
    async with Node() as node:
        if goes:
            assert (await node.run(code, given))["access_token"] == f"{server}/oauth/v2/token"
        else:
            with pytest.raises(CodeFailed, match="is not among the whitelisted domains"):
                await node.run(code, given)


def test_no_address_is_looked_at_that_is_written_out() -> None:
    assert "allowed" not in snippets.token_code(spec(whitelist=["acme.test"]))
    assert "allowed" not in snippets.token_code(spec(**(ZOHO | {"whitelist": []})))


def test_values_of_the_same_name_are_told_apart() -> None:
    query = [
        {"name": "a", "value": "${context.authData.testcode.id}"},
        {"name": "b", "value": "${context.authData.accesstokencode.id}"},
        {"name": "c", "value": '${context.authData.testcode["odd key"]}'},
    ]
    code = snippets.me_code(spec(test_call={"method": "GET", "url": f"{BASE}/me?x=1", "query": query}))
    assert "{ id, 'odd key': oddKey } = context.authData?.testcode ?? {}" in code
    assert "{ id: accesstokencodeId, access_token } = context.authData?.accesstokencode ?? {}" in code
    assert "params: { a: id, b: accesstokencodeId, c: oddKey }" in code


def test_a_default_of_a_field_stands_in_for_nothing_filled_in() -> None:
    made = spec(
        fields=[{"key": "region", "default": "eu"}],
        test_call={"method": "GET", "url": "https://${context.authData.region}.acme.test/me#part"},
    )
    assert "const region = context.authData?.region || 'eu'" in snippets.me_code(made)
    assert "`https://${region}.acme.test/me#part`" in snippets.me_code(made)
    assert "need({ access_token })" in snippets.me_code(made)


def me(**call: Any) -> str:
    return snippets.me_code(spec(test_call={"method": "POST", "url": BASE, "headers": []} | call))


def test_what_is_no_plain_name_gets_one_that_hides_nothing() -> None:
    wanted = {
        "data": "testcodeData",
        "items[0]": "items0",
        '["with"]': "testcodeWith",
        "accounts.data": "accountsData",
        '["1"].x': "x",
        '["2"].x': "testcode2X",
        '["…"]': "testcode",
    }
    query = [
        {"name": f"q{at}", "value": f"${{context.authData.testcode{'' if path.startswith('[') else '.'}{path}}}"}
        for at, path in enumerate(wanted)
    ]
    code = me(query=query)
    for at, name in enumerate(wanted.values()):
        assert f"q{at}: {name}," in code, name
    assert "const items0 = context.authData?.testcode?.items?.[0]" in code
    assert "value2_" in me(query=[{"name": n, "value": f"${{context.authData.{n}}}"} for n in ("a", "with")])


def test_many_values_stand_below_each_other() -> None:
    query = [{"name": f"q{at}", "value": f"${{context.authData.a_long_name_of_number_{at}}}"} for at in range(5)]
    assert "  const {\n    a_long_name_of_number_0,\n" in me(query=query)
    assert "  need({\n    a_long_name_of_number_0,\n" in me(query=query)


def test_what_axios_would_make_something_else_of_is_made_a_text_before() -> None:
    assert "new URLSearchParams([\n      ['a', '1'],\n      ['a', '2'],\n    ])" in me(
        body_format="form", parameters=[{"name": "a", "value": "1"}, {"name": "a", "value": "2"}]
    )
    kind = [{"name": "Content-Type", "value": "application/vnd.api+json"}]
    assert "data: JSON.stringify({ a: 'b' })," in me(headers=kind, body={"a": "b"})
    assert "data: JSON.stringify(7)," in me(body=7)
    assert "data: { a: 'b' }," in me(body={"a": "b"})
    assert "url: 'https://acme.test/?a=b&a=c'" in me(
        url=f"{BASE}/", query=[{"name": "a", "value": "b"}, {"name": "a", "value": "c"}]
    )
    assert "url: address," in me(url="${context.authData.address}")


@pytest.mark.asyncio
async def test_a_token_in_a_list_is_found(provider: ScriptedProvider) -> None:
    made = spec(
        provider.origin, access_token={"url": f"{provider.origin}/token", "response": {"access_token": "[0].token"}}
    )
    provider.on("/token", answer([{"token": "at"}]))
    async with Node() as node:
        assert await node.run(snippets.token_code(made), AUTH_DATA) == {"access_token": "at"}


def test_a_path_that_cannot_be_read_leads_nowhere() -> None:
    made = spec(test_call={"method": "GET", "url": BASE, "response": {"root": "a..b"}})
    assert "data?.['a..b']" in snippets.me_code(made)
    assert snippets.refresh_code(Draft({"spec_version": 1}).partial_spec) is None
    assert snippets.revoke_code(Draft({"spec_version": 1}).partial_spec) is None


def test_a_text_body_and_a_rule_without_any_status() -> None:
    made = spec(
        test_call={
            "method": "POST",
            "url": "https://a.test/`x`",
            "body": "hello ${context.authData.clientid}",
            "success": {"statuses": []},
            "response": {"access_token": ""},
        }
    )
    code = snippets.me_code(made)
    assert "data: `hello ${clientid}`" in code
    assert "if (true || " in code
    assert "url: 'https://a.test/`x`'" in code
    assert json.loads(f'"{code[:1]}"') == "c"


def test_step_12_sends_headers_as_they_travel_and_nothing_without_a_name() -> None:
    """As the live run does it in steps 5 to 8: HTTP drops the space around a header's value, and no other."""
    rows = [{"name": "X-Key", "value": " \t${context.authData.clientid} "}, {"name": " ", "value": "x"}]
    paths = create_payload(spec(request_parameters={"headers": rows, "query": rows, "body": rows}))[
        "authenticationpaths"
    ]
    own = "`${context?.authData?.clientid}`"
    assert paths["headers"] == [{"name": "X-Key", "value": f"return {own}"}]
    for part in ("queryParams", "body"):
        assert [entry["name"] for entry in paths[part]] == ["X-Key"]
        assert paths[part][0]["value"].endswith(" `")
