from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.addresses import reading
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.addresses import RenderError
from connection_wizard.oauth.rendering import render
from connection_wizard.oauth.values import UnusableValue, Values, initial_values
from connection_wizard.spec import names
from connection_wizard.spec.completion import (
    all_calls,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.model import ConnectionSpec
from tests.oauth.scripted import ScriptedProvider, answer, changed, document, spec_of

BASE = "https://acme.test"
TOKENS = "${context.authData.accesstokencode."


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(BASE), **steps))


def values(spec: ConnectionSpec, secret: str = "the secret", **inputs: str) -> Values:
    made = Values(initial_values(spec, inputs, secret))
    made = made.put(names.REDIRECT_URI, "http://127.0.0.1:1234/callback").put(names.CODE_VERIFIER, "verif")
    made = made.put(names.AUTHORIZATION, {"code": "c/0 d+", "state": "s", "realmId": "42"})
    return made.put(
        names.TOKEN_RESPONSE,
        {"access_token": "at", "refresh_token": "rt", "n": 12, "f": 1.5, "b": True, "none": None, "list": [1]},
    )


def fields(request: HttpRequest) -> dict[str, str]:
    pairs = parse_qsl(request.body.decode(), keep_blank_values=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def exchange(steps: Mapping[str, Any] | None = None, secret: str = "the secret", **call: Any) -> HttpRequest:
    made = spec(access_token=call, **(steps or {}))
    return render(exchange_call(made), values(made, secret))


# -- the five calls


def test_exchange() -> None:
    request = exchange()
    assert (request.method, request.url) == ("POST", f"{BASE}/token")
    assert request.headers == (
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    )
    assert fields(request) == {
        "grant_type": "authorization_code",
        "code": "c/0 d+",
        "redirect_uri": "http://127.0.0.1:1234/callback",
        "code_verifier": "verif",
        "client_id": "client-1",
        "client_secret": "the secret",
    }


def test_refresh() -> None:
    made = spec()
    call = refresh_call(made)
    assert call
    request = render(call, values(made))
    assert (request.method, request.url) == ("POST", f"{BASE}/token")
    assert fields(request) == {
        "grant_type": "refresh_token",
        "refresh_token": "rt",
        "client_id": "client-1",
        "client_secret": "the secret",
    }


def test_revoke() -> None:
    made = spec()
    call = revoke_call(made)
    assert call
    request = render(call, values(made))
    assert (request.method, request.url) == ("POST", f"{BASE}/revoke")
    assert fields(request) == {"token": "at", "client_id": "client-1", "client_secret": "the secret"}


def test_revoke_with_the_token_in_the_path() -> None:
    made = spec(
        revoke_token={
            "method": "DELETE",
            "url": BASE
            + "/users/${context.authData.accesstokencode.n}/${context.authData.accesstokencode.access_token}",
            "omit": ["token"],
            "client_authentication": "client_secret_basic",
        }
    )
    call = revoke_call(made)
    assert call
    request = render(call, values(made))
    assert (request.method, request.url, request.body) == ("DELETE", f"{BASE}/users/12/at", b"")
    assert request.header("content-type") is None


def test_test_call() -> None:
    made = spec()
    request = render(me_call(made), values(made))
    assert (request.method, request.url, request.body) == ("GET", f"{BASE}/me", b"")
    assert request.headers == (("Accept", "application/json"), ("Authorization", "Bearer at"))


def test_test_call_with_the_token_in_the_query() -> None:
    made = spec(
        test_call={
            "query": [{"name": "access token", "value": "${context.authData.accesstokencode.access_token}&x"}],
            "headers": [],
        }
    )
    assert render(me_call(made), values(made)).url == f"{BASE}/me?access%20token=at%26x"


def test_graphql_test_call() -> None:
    made = spec(test_call={"method": "POST", "body": {"query": "{ viewer { id name } }"}})
    request = render(me_call(made), values(made))
    assert request.header("content-type") == "application/json"
    assert json.loads(request.body) == {"query": "{ viewer { id name } }"}


def test_follow_up() -> None:
    follow_up = {
        "purpose": "exchange",
        "method": "GET",
        "url": f"{BASE}/long?version=2",
        "client_authentication": "client_secret_post",
        "parameters": [{"name": "fb_exchange_token", "value": "${context.authData.accesstokencode.access_token}"}],
    }
    made = spec(access_token={"follow_ups": [follow_up]})
    (call,) = follow_up_calls(made)
    assert render(call, values(made)).url == (
        f"{BASE}/long?version=2&client_id=client-1&client_secret=the%20secret&fb_exchange_token=at"
    )


def test_a_get_token_request() -> None:
    request = exchange(method="GET")
    assert request.body == b""
    assert request.header("content-type") is None
    assert request.url.startswith(f"{BASE}/token?grant_type=authorization_code&code=c%2F0%20d%2B&redirect_uri=http%3A")


def test_a_post_with_its_parameters_in_the_query() -> None:
    request = exchange(parameters_in="query", url=f"{BASE}/token?v=1")
    assert (request.method, request.body) == ("POST", b"")
    assert dict(parse_qsl(request.url.partition("?")[2]))["v"] == "1"
    assert "client_secret=the%20secret" in request.url


def test_parameters_renamed_left_out_added_and_replaced() -> None:
    request = exchange(
        rename={"client_id": "appid", "client_secret": "secret", "code": "js_code"},
        omit=["redirect_uri", "code_verifier"],
        parameters=[
            {"name": "grant_type", "value": "own"},
            {"name": "realm", "value": "${context.authData.Authorization.realmId}"},
        ],
    )
    assert fields(request) == {
        "grant_type": "own",
        "js_code": "c/0 d+",
        "appid": "client-1",
        "secret": "the secret",
        "realm": "42",
    }


def test_without_pkce_there_is_no_verifier() -> None:
    assert "code_verifier" not in fields(exchange({"authorization": {"pkce": "none"}}))


# -- the client proves who it is


def basic_of(request: HttpRequest) -> str:
    scheme, _, coded = (request.header("authorization") or "").partition(" ")
    assert scheme == "Basic"
    return base64.b64decode(coded, validate=True).decode()


def test_post_is_the_default_and_sends_no_header() -> None:
    assert exchange().header("authorization") is None


def test_basic_by_the_book() -> None:
    # RFC 6749 appendix B: its example, in the place of the secret (section 2.3.1)
    request = exchange({"client": {"client_id": "id:1 ü"}}, " %&+£€", client_authentication="client_secret_basic")
    assert basic_of(request) == "id%3A1+%C3%BC:+%25%26%2B%C2%A3%E2%82%AC"
    assert not {"client_id", "client_secret"} & fields(request).keys()


def test_basic_leaves_a_tilde_as_it_is() -> None:
    """It reads the same to who decodes it; a server that does not refused the right secret."""
    request = exchange({}, "a~b%7Ec", client_authentication="client_secret_basic")
    assert basic_of(request) == "client-1:a~b%257Ec"


def test_basic_as_many_take_it() -> None:
    request = exchange({}, " %&+£€:x", client_authentication="client_secret_basic_unencoded")
    assert basic_of(request) == "client-1: %&+£€:x"


def test_secret_as_user_name() -> None:
    assert basic_of(exchange({}, "sk_live:1", client_authentication="secret_as_username")) == "sk_live:1:"


def test_public_client() -> None:
    request = exchange({}, "", client_authentication="none")
    assert fields(request)["client_id"] == "client-1"
    assert "client_secret" not in fields(request)
    assert request.header("authorization") is None


def test_basic_and_the_id_in_the_body_too() -> None:
    own = [{"name": "client_id", "value": "${context.authData.clientid}"}]
    request = exchange(client_authentication="client_secret_basic", parameters=own)
    assert basic_of(request) == "client-1:the+secret"
    assert fields(request)["client_id"] == "client-1"


def test_the_authors_own_authorization_header_takes_the_place_of_basic() -> None:
    own = [{"name": "authorization", "value": "Basic ${context.authData.clientid}"}]
    request = exchange(client_authentication="client_secret_basic", headers=own)
    assert [value for name, value in request.headers if name.lower() == "authorization"] == ["Basic client-1"]


def test_without_the_secret_it_is_said_where_to_give_it() -> None:
    with pytest.raises(UnusableValue, match="client secret in step 3"):
        exchange({}, "")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
@settings(deadline=None)
def test_basic_can_be_taken_apart_again(secret: str) -> None:
    username, _, password = basic_of(exchange({}, secret, client_authentication="client_secret_basic")).partition(":")
    assert (unquote_plus(username), unquote_plus(password)) == ("client-1", secret)


# -- bodies


@given(st.text(st.characters(exclude_categories=["Cs"])))
@settings(deadline=None)
def test_a_form_is_read_back_alike(text: str) -> None:
    request = exchange(parameters=[{"name": "x" + text.replace("${", ""), "value": text.replace("${", "")}])
    assert request.body.isascii()
    assert fields(request)["x" + text.replace("${", "")] == text.replace("${", "")


def test_json_with_templates_deep_inside() -> None:
    body: dict[str, Any] = {
        "auth": {"who": ["${context.authData.clientid}", {"secret": "is ${context.authData.clientsecret}!"}]},
        "keep": [1, 2.5, True, None, 'plain "ü"\n', {}],
        "${context.authData.clientid}": "names are no templates",
        "token": "${context.authData.accesstokencode.n} ${context.authData.accesstokencode.f} "
        "${context.authData.accesstokencode.b}",
    }
    request = exchange(body_format="json", body=body, omit=["redirect_uri"])
    assert request.header("content-type") == "application/json"
    sent = json.loads(request.body)
    assert sent == {
        "auth": {"who": ["client-1", {"secret": "is the secret!"}]},
        "keep": [1, 2.5, True, None, 'plain "ü"\n', {}],
        "${context.authData.clientid}": "names are no templates",
        "token": "12 1.5 true",
        "grant_type": "authorization_code",
        "code": "c/0 d+",
        "code_verifier": "verif",
        "client_id": "client-1",
        "client_secret": "the secret",
    }


def test_a_value_cannot_break_out_of_json() -> None:
    made = spec(access_token={"body_format": "json", "body": {"x": "${context.authData.evil}"}})
    request = render(exchange_call(made), values(made, evil='","grant_type":"password","y":"\\'))
    assert json.loads(request.body)["x"] == '","grant_type":"password","y":"\\'
    assert json.loads(request.body)["grant_type"] == "authorization_code"


def test_text() -> None:
    request = exchange(body_format="text", body="<code>${context.authData.Authorization.code}ü</code>")
    assert request.body == "<code>c/0 d+ü</code>".encode()
    assert request.header("content-type") == "text/plain; charset=utf-8"


def test_own_content_type_and_accept_stay() -> None:
    own = [{"name": "content-type", "value": "application/vnd.x+json"}, {"name": "ACCEPT", "value": "*/*"}]
    request = exchange(body_format="json", headers=own)
    assert request.headers == (("content-type", "application/vnd.x+json"), ("ACCEPT", "*/*"))


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("accesstokencode.none", "is empty"),
        ("accesstokencode.list", "a list or an object"),
        ("accesstokencode", "a list or an object"),
        ("accesstokencode.gone", "no value for"),
        ("region", "“region” needs a value"),
    ],
)
@pytest.mark.parametrize("place", ["url", "headers", "query", "parameters", "body"])
def test_a_value_that_is_none_is_refused_wherever_it_stands(place: str, path: str, message: str) -> None:
    template = "${context.authData." + path + "}"
    call: dict[str, Any] = {place: [{"name": "x", "value": template}]}
    if place == "url":
        call = {"url": f"{BASE}/{template}"}
    elif place == "body":
        call = {"body": {"x": [template]}, "body_format": "json"}
    with pytest.raises(UnusableValue, match=message):
        exchange(**call)


# -- headers


@pytest.mark.parametrize(
    "value",
    ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "a\x0bb", "a\x7fb", "\x1b[0m", "ü", "“quoted”", "€", "\u2028"],
)
def test_a_header_cannot_be_broken_out_of(value: str) -> None:
    made = spec(access_token={"headers": [{"name": "X-Key", "value": "${context.authData.v}"}]})
    with pytest.raises(RenderError, match="X-Key") as caught:
        render(exchange_call(made), values(made, v=value))
    assert value not in str(caught.value)


@pytest.mark.parametrize("name", ["X Key", " X", "X:Key", "X\r\nEvil", "Schlüssel", "X\x00"])
def test_a_header_name_cannot_be_anything(name: str) -> None:
    with pytest.raises(RenderError, match="no header can have"):
        exchange(headers=[{"name": name, "value": "x"}])


@pytest.mark.parametrize("name", ["", " ", "\t"])
def test_what_has_no_name_is_not_sent_as_its_finding_says(name: str) -> None:
    row = {"name": name, "value": "not-to-be-sent"}
    request = exchange(headers=[row], query=[row], parameters=[row])
    assert "not-to-be-sent" not in f"{request.url}{request.headers}{request.body!r}"


def test_white_space_around_a_header_value_goes() -> None:
    assert exchange(headers=[{"name": "X-Key", "value": " \ta b\t "}]).header("x-key") == "a b"


# -- on the wire


@pytest.mark.asyncio
async def test_odd_values_arrive_as_they_were_meant(provider: ScriptedProvider, client: HttpClient) -> None:
    provider.on("/users/ä/b c/me", answer({}))
    made = spec(
        test_call={
            "method": "GET",
            "url": provider.origin + "/users/${context.authData.v}/me",
            "query": [{"name": "q[]", "value": "a+b&c=d ü"}],
        }
    )
    request = render(me_call(made), values(made, v="ä/b c"))
    exchange = await client.send(request)
    assert exchange.response
    assert exchange.response.status == 200, exchange.response.text()
    (seen,) = provider.requests
    assert seen.target == "/users/%C3%A4%2Fb%20c/me?q%5B%5D=a%2Bb%26c%3Dd%20%C3%BC"


def test_every_call_of_a_spec_renders() -> None:
    made = spec()
    assert [render(call, values(made)).method for call in all_calls(made)] == ["POST", "POST", "POST", "GET"]


def test_an_address_is_read_once_for_a_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read again only where a value makes up the host, to see where it leads."""
    read: list[str] = []
    real = reading._read

    def counted(scheme: str, after: str, unknown: str) -> reading.Address | reading.BadAddress:
        read.append(after)
        return real(scheme, after, unknown)

    monkeypatch.setattr(reading, "_read", counted)
    made = spec()
    render(exchange_call(made), values(made))
    assert read == ["//acme.test/token"]
