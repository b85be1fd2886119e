"""A provider that is played: what a spec says passes, what departs from it is refused in the provider's own shape."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.played.play import CLIENT_ID, SIGNS, Habits, Play, Samples, play_of, unready
from connection_wizard.practice.played.playhouse import Playhouse
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.by_day import by_day
from tests.oauth.scripted import changed
from tests.oauth.scripted import document as scripted_document
from tests.oauth.test_quirks_live import quirks
from tests.practice.nowhere import nothing_leaves
from tests.practice.playing import BEARER, TOKEN, document, rehearse, spec_of

QUIRKS = quirks("https://api.acme.test")
UNENCRYPTED = "an address made of a field"


def play(name: str) -> Play:
    quirk = QUIRKS[name]
    whole = changed(scripted_document("https://api.acme.test"), **quirk.steps) | {"whitelist": ["acme.test"]}
    return play_of(Draft(whole).partial_spec, quirk.inputs)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", by_day((name for name in QUIRKS if name != UNENCRYPTED), each=10))
@pytest.mark.parametrize("by_code", [False, True])
async def test_whatever_a_spec_can_say_is_played(
    name: str,
    by_code: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with nothing_leaves(monkeypatch):
        shown = await rehearse(play(name), by_code=by_code)
    assert shown.went_well, shown.failed
    assert all(exchange.request.url.startswith("https://") for exchange in shown.exchanges)


@pytest.mark.asyncio
async def test_the_draft_is_as_it_was_and_its_addresses_are_shown() -> None:
    whole = document()
    before = copy.deepcopy(whole)
    draft = Draft(whole)
    shown = await rehearse(play_of(draft.partial_spec))
    assert draft.document == before
    assert {exchange.request.url for exchange in shown.exchanges} == {
        "https://auth.acme.test/token",
        "https://auth.acme.test/revoke",
        "https://api.acme.test/me",
    }


def test_what_nobody_filled_in_is_made_up() -> None:
    fields: list[dict[str, Any]] = [
        {"key": "region", "type": "dropdown", "required": True, "options": [{"label": "EU", "value": "eu"}]},
        {"key": "shop", "required": True, "pattern": "[0-9]+"},
        {"key": "given", "required": True},
        {"key": "optional"},
        {"key": "kept", "default": "de"},
        {"key": "odd", "required": True, "pattern": "(?=x)x", "placeholder": "x"},
    ]
    spec = spec_of(fields=fields, client={"client_id": ""})
    made = play_of(spec, {"given": "mine"})
    assert {key: made.inputs[key] for key in ("region", "shop", "given", "optional", "kept")} == {
        "region": "eu",
        "shop": "12345",
        "given": "mine",
        "optional": "",
        "kept": "de",
    }
    assert made.inputs["odd"]
    assert made.spec.client.client_id == CLIENT_ID
    assert spec.client.client_id == ""
    assert made.client_secret.endswith(SIGNS)
    assert play_of(spec).client_secret != made.client_secret
    assert made.client_secret not in repr(made)


def test_a_users_own_app_is_made_up_in_its_fields() -> None:
    fields = [{"key": "clientid", "required": True}, {"key": "clientsecret", "type": "password", "required": True}]
    made = play_of(spec_of(fields=fields, client={"owner": "user", "client_id": ""}))
    assert made.inputs["clientid"] == CLIENT_ID
    assert made.inputs["clientsecret"] == made.client_secret


def test_the_secret_can_stay_the_same() -> None:
    assert play_of(spec_of(), secret="one").client_secret == "one"


def test_what_is_far_enough_is_said() -> None:
    assert unready(spec_of()) is None
    assert unready(spec_of(test_call=None)) is None
    assert unready(spec_of(authorization={"url": " "})) == "no_authorization_url"
    assert unready(spec_of(access_token={"url": ""})) == "no_token_url"
    assert unready(spec_of(access_token={"snippet": "return {}"})) == "code"


@pytest.mark.asyncio
async def test_answers_are_those_of_the_samples() -> None:
    samples = Samples(
        {"access_token": "…", "refresh_token": "…", "expires_in": "1800", "instance": "na1", "scope": "read"},
        {"user": {"id": 7, "name": "Demo"}, "more": [1]},
    )
    shown = await rehearse(play_of(spec_of(), samples=samples))
    assert shown.went_well, shown.failed
    facts = {leg.leg: leg.facts for leg in shown.proof.legs}
    assert facts["exchange"]["expires_in"] == 1800
    bodies = [exchange.response.text() for exchange in shown.exchanges if exchange.response is not None]
    assert '"instance": "na1"' in bodies[0]
    assert '"expires_in": "1800"' in bodies[0]
    assert "…" not in bodies[0]
    assert bodies[1] == '{"user": {"id": 7, "name": "Demo"}, "more": [1]}'


@pytest.mark.asyncio
async def test_without_samples_label_and_identifier_lead_to_somebody() -> None:
    spec = spec_of(
        connection_label={"path": "authData.testcode[0].names.full"},
        unique_identifier={"path": "authData.testcode[0].id"},
        test_call={"url": "https://api.acme.test/me", "headers": [BEARER], "response": {"root": "data"}},
    )
    shown = await rehearse(play_of(spec))
    assert shown.went_well, shown.failed
    answers = [each.response.text() for each in shown.exchanges if each.response and "/me" in each.request.url]
    assert answers[0] == '{"data": [{"names": {"full": "Maya Lindqvist"}, "id": "A7K2M9QX4"}]}'


REFUSED: dict[str, tuple[dict[str, Any], dict[str, Any], str, str]] = {
    "another method": ({}, {"access_token": {"method": "PUT"}}, "exchange", "method_not_allowed"),
    "another format": ({}, {"access_token": {"body_format": "json"}}, "exchange", "must be application/x-www-form"),
    "Basic where the body is wanted": (
        {},
        {"access_token": {"client_authentication": "client_secret_basic"}},
        "exchange",
        "Missing parameter: client_id",
    ),
    "the body where Basic is wanted": (
        {"access_token": {"client_authentication": "client_secret_basic"}},
        {},
        "exchange",
        "use HTTP Basic",
    ),
    "Basic, encoded where it must not be": (
        {"access_token": {"client_authentication": "client_secret_basic_unencoded"}},
        {"access_token": {"client_authentication": "client_secret_basic"}},
        "exchange",
        "invalid_client",
    ),
    "no PKCE where it is wanted": ({}, {"authorization": {"pkce": "none"}}, "authorize", "Code challenge required"),
    "another place": ({}, {"access_token": {"url": "https://auth.acme.test/oauth"}}, "exchange", "not_found"),
    "a parameter left out": (
        {"access_token": {"parameters": [{"name": "audience", "value": "a"}]}},
        {},
        "exchange",
        "Missing parameter: audience",
    ),
    "a response type of the provider's own left out": (
        {"authorization": {"parameters": [{"name": "response_type", "value": "auth_code"}]}},
        {},
        "authorize",
        "Invalid value of the parameter: response_type",
    ),
    "another response type": (
        {},
        {"authorization": {"parameters": [{"name": "response_type", "value": "token"}]}},
        "authorize",
        "Use response_type=code",
    ),
    "a header left out": (
        {"test_call": {"headers": [BEARER, {"name": "X-Version", "value": "2"}]}},
        {},
        "test",
        "Missing header: x-version",
    ),
    "another word": (
        {"test_call": {"headers": [{"name": "Authorization", "value": f"token {TOKEN}"}]}},
        {},
        "test",
        "invalid_token",
    ),
    "a scope left out": ({}, {"authorization": {"scopes": ["read"]}}, "test", "needs the scope write"),
    "scopes joined otherwise": ({}, {"authorization": {"scope_separator": "comma"}}, "authorize", "invalid_scope"),
    "what is left out is not wanted": (
        {"access_token": {"omit": ["redirect_uri"]}},
        {},
        "exchange",
        "Unexpected parameter: redirect_uri",
    ),
    "no refresh token unless it is asked for": (
        {"authorization": {"parameters": [{"name": "access_type", "value": "offline"}]}},
        {},
        "refresh",
        "",
    ),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("name", REFUSED)
async def test_what_departs_from_it_is_refused(name: str) -> None:
    right, wrong, leg, words = REFUSED[name]
    shown = await rehearse(play_of(spec_of(**right)), spec_of(**wrong))
    assert leg in shown.failed, shown.proof.as_text()
    assert words in shown.failed[leg]


@pytest.mark.asyncio
async def test_a_response_type_of_the_providers_own_is_the_one_that_is_wanted() -> None:
    """Follow Up Boss has people sent with `auth_code`."""
    spec = spec_of(authorization={"parameters": [{"name": "response_type", "value": "auth_code"}]})
    shown = await rehearse(play_of(spec))
    assert shown.went_well, shown.failed


@pytest.mark.asyncio
async def test_errors_have_the_shape_that_the_spec_says() -> None:
    shape = {
        "response": {"error_message": "fault.text"},
        "success": {"path": "ok", "condition": "equals", "value": True},
    }
    right = spec_of(access_token=shape, test_call={"headers": [BEARER], **shape})
    shown = await rehearse(play_of(right))
    assert shown.went_well, shown.failed
    wrong = spec_of(access_token={**shape, "client_authentication": "none"})
    answer = (await rehearse(play_of(right), wrong)).exchanges[0].response
    assert answer is not None
    assert answer.status == 200
    assert answer.text() == (
        '{"fault": {"text": "Missing parameter: client_secret."}, "error": "invalid_request", "ok": false}'
    )


@pytest.mark.asyncio
async def test_a_log_in_for_the_platforms_address_ends_on_a_page_to_copy_from(monkeypatch: pytest.MonkeyPatch) -> None:
    made = play_of(spec_of())
    async with Playhouse(made) as house:
        house.registered(PLATFORM_REDIRECT_URL)
        query = f"response_type=code&client_id=client-1&redirect_uri={PLATFORM_REDIRECT_URL}&state=abc&scope=read"
        url = f"https://auth.acme.test/authorize?{query}&code_challenge={'x' * 43}&code_challenge_method=S256"
        with nothing_leaves(monkeypatch):
            visit = await Visitor().visit(house.played_url(url))
        assert not visit.sent_back
        assert f"{PLATFORM_REDIRECT_URL}?code=" in visit.text
        assert "state=abc" in visit.text


@pytest.mark.asyncio
async def test_redirects_that_cannot_be_registered_are_refused_on_a_page() -> None:
    made = play_of(spec_of(), habits=Habits(redirects=frozenset({"https"})))
    shown = await rehearse(made)
    assert shown.visit is not None
    assert "must use https" in shown.visit.text
    made = play_of(spec_of(), habits=Habits(refuses_host="127.0.0.1"))
    shown = await rehearse(made)
    assert shown.visit is not None
    assert "not registered" in shown.visit.text
    assert (await rehearse(made, receiver=LoopbackReceiver(host="localhost"))).went_well


@pytest.mark.asyncio
async def test_pages_are_shown_to_this_computer_alone_and_say_that_it_is_a_rehearsal() -> None:
    from connection_wizard.http.client import HttpClient

    async with Playhouse(play_of(spec_of())) as house, HttpClient() as client:
        elsewhere = HttpRequest("GET", f"{house.origin}/authorize", (("Host", "evil.test"),))
        answer = (await client.send(elsewhere)).response
        assert answer is not None
        assert answer.status == 421
        nothing = (await client.send(HttpRequest("GET", f"{house.origin}/token"))).response
        assert nothing is not None
        assert nothing.status == 404
        page = (await client.send(HttpRequest("GET", house.played_url("https://auth.acme.test/authorize")))).response
        assert page is not None
        assert "Rehearsal: Acme CRM, played on this computer" in page.text()
        assert "It plays Acme CRM: this is a rehearsal." in page.text()
