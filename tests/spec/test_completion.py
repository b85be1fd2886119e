"""What is really sent: OAuth's own parameters, this provider's names for them, and what a call leaves unsaid."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec import completion
from connection_wizard.spec.completion import (
    BasicCredentials,
    Body,
    CallUse,
    CompleteCall,
    all_calls,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
    texts_in,
)
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec

ID, SECRET = "${context.authData.clientid}", "${context.authData.clientsecret}"
CODE, URI = "${context.authData.Authorization.code}", "${context.authData.redirecturl}"
VERIFIER = "${context.authData.code_verifier}"
ACCESS = "${context.authData.accesstokencode.access_token}"
REFRESH = "${context.authData.accesstokencode.refresh_token}"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"


def spec(**parts: Any) -> ConnectionSpec:
    draft = Draft({"spec_version": 1, "access_token": {"url": "https://a.test/token"}, **parts})
    assert draft.problems == ()
    return draft.partial_spec


def pairs(call: CompleteCall | None) -> dict[str, str]:
    assert call is not None
    assert call.body is not None
    return dict(call.body.pairs)


STANDARD = {"grant_type": "authorization_code", "code": CODE, "redirect_uri": URI, "code_verifier": VERIFIER}


@pytest.mark.parametrize(
    ("authentication", "sent", "basic"),
    [
        ("client_secret_post", {"client_id": ID, "client_secret": SECRET}, None),
        ("client_secret_basic", {}, BasicCredentials(ID, SECRET, encoded=True)),
        ("client_secret_basic_unencoded", {}, BasicCredentials(ID, SECRET, encoded=False)),
        ("secret_as_username", {}, BasicCredentials(SECRET, "", encoded=False)),
        ("none", {"client_id": ID}, None),
    ],
)
def test_how_the_client_proves_who_it_is(authentication: str, sent: dict[str, str], basic: Any) -> None:
    call = exchange_call(spec(access_token={"url": "u", "client_authentication": authentication}))
    assert pairs(call) == STANDARD | sent
    assert call.basic == basic
    assert call.headers == (("Accept", JSON), ("Content-Type", FORM))


def test_without_pkce_there_is_no_verifier() -> None:
    assert "code_verifier" not in pairs(exchange_call(spec(authorization={"pkce": "none"})))
    assert "code_verifier" in pairs(exchange_call(spec(authorization={"pkce": "plain"})))


def test_renamed_omitted_and_replaced_parameters() -> None:
    call = exchange_call(
        spec(
            access_token={
                "url": "u",
                "rename": {"client_id": "client_key", "code": "auth_code"},
                "omit": ["redirect_uri", "client_secret"],
                "parameters": [
                    {"name": "client_key", "value": "mine"},
                    {"name": "scope", "value": "a b"},
                    {"name": "grant_type", "value": "own"},
                ],
            }
        )
    )
    assert call.body is not None
    assert call.body.pairs == (
        ("grant_type", "own"),
        ("auth_code", CODE),
        ("code_verifier", VERIFIER),
        ("client_key", "mine"),
        ("scope", "a b"),
    )


def test_json_bodies_merge_into_the_authors_own() -> None:
    call = exchange_call(
        spec(access_token={"url": "u", "body_format": "json", "body": {"deep": [1, ACCESS], "code": "old"}})
    )
    assert call.body is not None
    assert isinstance(call.body.value, dict)
    assert call.body.value["deep"] == [1, ACCESS]
    assert call.body.value["code"] == CODE
    assert ("Content-Type", JSON) in call.headers
    assert ACCESS in call.templates


@pytest.mark.parametrize(
    ("call", "body"),
    [
        ({"method": "POST", "body": "<me/>"}, Body("text", value="<me/>")),
        ({"method": "POST", "body": {"query": "{ me }"}}, Body("json", value={"query": "{ me }"})),
        ({"method": "POST", "body": [1]}, Body("json", value=[1])),
        ({"method": "POST", "body_format": "text", "body": [1]}, None),
        ({"method": "POST", "body_format": "form"}, None),
        ({"method": "POST"}, None),
        (
            {"method": "POST", "body_format": "form", "parameters": [{"name": "url", "value": "https://x.test"}]},
            Body("form", pairs=(("url", "https://x.test"),)),
        ),
        (
            {"method": "POST", "parameters": [{"name": "url", "value": "https://x.test"}]},
            Body("json", value={"url": "https://x.test"}),
        ),
    ],
)
def test_bodies_of_the_test_call(call: dict[str, Any], body: Body | None) -> None:
    assert me_call(spec(test_call=call)).body == body


def test_the_test_call_sends_nothing_of_its_own() -> None:
    call = me_call(
        spec(test_call={"url": " https://a.test/me ", "headers": [{"name": "accept", "value": "text/plain"}]})
    )
    assert (call.method, call.url, call.query, call.body, call.basic) == ("GET", "https://a.test/me", (), None, None)
    assert call.headers == (("accept", "text/plain"),)


def test_parameters_travel_in_the_query_of_a_get_or_where_the_spec_says() -> None:
    got = exchange_call(spec(access_token={"method": "GET", "url": "u", "query": [{"name": "v", "value": "2"}]}))
    assert got.body is None
    assert got.query[0] == ("v", "2")
    assert dict(got.query)["code"] == CODE
    posted = exchange_call(spec(access_token={"url": "u", "parameters_in": "query"}))
    assert posted.body is None
    assert dict(posted.query)["grant_type"] == "authorization_code"


def test_refresh_does_as_the_token_call_does() -> None:
    token = {
        "url": "https://a.test/token",
        "client_authentication": "client_secret_basic",
        "body_format": "json",
        "rename": {"client_id": "app"},
    }
    call = refresh_call(spec(access_token=token, refresh_token={}))
    assert call is not None
    assert (call.url, call.method) == ("https://a.test/token", "POST")
    assert call.basic == BasicCredentials(ID, SECRET, encoded=True)
    assert call.body == Body("json", value={"grant_type": "refresh_token", "refresh_token": REFRESH})
    own = refresh_call(
        spec(
            access_token=token,
            refresh_token={"url": "https://a.test/own", "client_authentication": "none", "body_format": "form"},
        )
    )
    assert own is not None
    assert own.url == "https://a.test/own"
    assert pairs(own) == {"grant_type": "refresh_token", "refresh_token": REFRESH, "app": ID}


def test_revoke_sends_the_active_token() -> None:
    assert pairs(revoke_call(spec(revoke_token={"url": "u"}))) == {
        "token": ACCESS,
        "client_id": ID,
        "client_secret": SECRET,
    }


def test_follow_ups_get_client_credentials_only_where_they_ask() -> None:
    calls = follow_up_calls(
        spec(
            access_token={
                "url": "u",
                "follow_ups": [
                    {"method": "GET", "url": "https://a.test/long", "client_authentication": "client_secret_post"},
                    {"method": "GET", "url": "https://a.test/tenants"},
                ],
            }
        )
    )
    assert calls[0].query == (("client_id", ID), ("client_secret", SECRET))
    assert calls[1].query == ()
    assert calls[1].at == ("access_token", "follow_ups", 1)


def test_all_calls_in_the_order_of_the_steps() -> None:
    whole = spec(refresh_token={}, revoke_token={"url": "u"})
    assert [call.use for call in all_calls(whole)] == ["exchange", "refresh", "revoke", "test"]
    assert [call.use for call in all_calls(spec())] == ["exchange", "test"]
    assert refresh_call(spec()) is None
    assert revoke_call(spec()) is None


def test_every_template_of_a_call_is_known() -> None:
    call = exchange_call(
        spec(access_token={"url": "https://${context.authData.x}/", "client_authentication": "secret_as_username"})
    )
    assert {"https://${context.authData.x}/", CODE, SECRET} <= set(call.templates)
    assert texts_in({"a": ["b", {"c": "d"}, 1, None, True]}) == ["b", "d"]


def test_who_the_client_is_is_not_said_beside_the_author_s_own_words() -> None:
    query = [{"name": "client_id", "value": ID}]
    calls = all_calls(
        spec(
            access_token={
                "url": "https://a.test/token?client_secret=x",
                "query": query,
                "follow_ups": [{"method": "GET", "url": "u", "client_authentication": "none", "query": query}],
            },
            revoke_token={"url": "u", "query": query},
        )
    )
    for call in calls:
        sent = [name for name, _ in (*call.query, *(call.body.pairs if call.body else ()))]
        assert sent.count("client_id") == (call.use != "test")
        assert sent.count("client_secret") == (call.use == "revoke")
    assert calls[0].added[-2:] == ("client_id", "client_secret")


def test_each_call_of_a_spec_is_completed_once_for_all_who_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """A leg asks for its own call, what may be reached and the rules for all of them: a run is to pay for each once."""
    made: list[str] = []
    real = completion._complete

    def counted(use: CallUse, *rest: Any) -> CompleteCall:
        made.append(use)
        return real(use, *rest)

    monkeypatch.setattr(completion, "_complete", counted)
    one = spec(refresh_token={}, revoke_token={"url": "https://a.test/revoke"}, test_call={"url": "https://a.test/me"})
    for _ in range(2):
        asked = [exchange_call(one), refresh_call(one), revoke_call(one), me_call(one)]
        assert list(all_calls(one)) == asked
        assert follow_up_calls(one) == ()
    assert sorted(made) == ["exchange", "refresh", "revoke", "test"]
