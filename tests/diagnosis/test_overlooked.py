"""One thing in the documentation was overlooked: the words say which, and the value comes from what is there."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.diagnosis.model import Background, RefusedWay
from connection_wizard.diagnosis.tokens import all_places
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.spec.draft import Draft
from tests.diagnosis.case import Case, diagnosed
from tests.diagnosis.test_mends import ORIGIN, found, mended

CAME = (LegResult("authorize", "proved", "logged_in"), LegResult("exchange", "proved", "token_received"))
WORKED = Background(earlier=CAME)
TOKEN = "${context.authData.accesstokencode.access_token}"
POSTED = {"url": f"{ORIGIN}/token", "client_authentication": "client_secret_post"}


def words(text: str, error: str = "invalid_request") -> str:
    return f'{{"error": "{error}", "error_description": "{text}"}}'


def after(leg: Leg, text: str, background: Background = WORKED, **steps: Any) -> Draft:
    made, draft = found(leg, 400, words(text), background=background, **steps)
    return mended(made, draft)


@pytest.mark.parametrize(
    "text", ["Missing parameter: context.", "Missing header: acme-version.", "Invalid parameter: scope."]
)
def test_json_is_not_doubted_for_what_was_not_sent(text: str) -> None:
    """Another format brings nothing that was not there; a provider that names it read the request."""
    made, _ = found("exchange", 400, words(text), access_token={**POSTED, "body_format": "json"})
    changes = [edit.value for cause in made.causes if cause.fix for edit in cause.fix.edits]
    assert "form" not in changes


def test_the_revocation_goes_along_with_the_format_of_the_token() -> None:
    made = after("exchange", "Content-Type must be application/json.", Background(), access_token=POSTED)
    assert made.get("access_token", "body_format") == "json"
    assert not made.get("revoke_token", "body_format")


def test_a_header_that_another_call_sends_is_added_to_this_one() -> None:
    row = {"name": "Acme-Version", "value": "2026-01-01"}
    made = after(
        "exchange", "Missing header: acme-version.", Background(), test_call={"url": f"{ORIGIN}/me", "headers": [row]}
    )
    assert made.get("access_token", "headers", 0, "value") == row["value"]


@pytest.mark.parametrize(("name", "place"), [("context", "Authorization"), ("shop_id", "accesstokencode")])
def test_a_parameter_that_came_is_taken_from_there(name: str, place: str) -> None:
    known = Background(callback={"context": "stores/1"}, earlier=CAME, token_answer=frozenset({"shop_id"}))
    made = after("exchange", f"Missing required parameter: {name}", known, access_token=POSTED)
    row = {"name": name, "value": f"${{context.authData.{place}.{name}}}"}
    assert made.get("access_token", "parameters", 0) == row


def test_a_parameter_that_is_called_like_a_secret_is_offered() -> None:
    """Its words were taken for a secret, and the change was withheld."""
    made = after("refresh", "Missing required parameter: access_token")
    assert made.get("refresh_token", "parameters", 0) == {"name": "access_token", "value": TOKEN}


def test_the_id_stands_in_the_body_besides_basic_where_the_token_came_so() -> None:
    ways = frozenset({RefusedWay(("revoke_token",), "client_secret_post")})
    call = {"url": f"{ORIGIN}/revoke", "client_authentication": "client_secret_basic"}
    made = after(
        "revoke", "Missing parameter: client_id", Background(earlier=CAME, refused_ways=ways), revoke_token=call
    )
    assert made.get("revoke_token", "client_authentication") == "client_secret_basic"
    assert made.get("revoke_token", "parameters", 0, "name") == "client_id"


def test_a_revocation_has_the_token_as_the_test_call_has_it() -> None:
    row = {"name": "Authorization", "value": f"OAuth {TOKEN}"}
    call = {"url": f"{ORIGIN}/me", "headers": [row]}
    made = after("revoke", "Missing header: authorization.", access_token=POSTED, test_call=call)
    assert made.get("revoke_token", "headers", 0) == row


def test_the_refresh_token_goes_under_the_name_that_is_missed() -> None:
    body = {"error": "invalid_request", "error_description": "Missing parameter: refreshToken."}
    made = diagnosed(Case("revoke", status=400, body=body, sent={"token": "at-1"}))
    changed = mended(made, made.draft)
    value = "${context.authData.accesstokencode.refresh_token}"
    assert changed.get("revoke_token", "parameters", 0) == {"name": "refreshToken", "value": value}
    assert changed.get("revoke_token", "omit") == ["token"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_token_goes_where_its_name_is_missed(method: str) -> None:
    row = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
    call = {"method": method, "url": f"{ORIGIN}/me", "headers": [row]}
    made = after("test", "Missing parameter: auth.", test_call=call)
    assert made.get("test_call", "query" if method == "GET" else "parameters", 0) == {"name": "auth", "value": TOKEN}


def test_a_token_in_the_query_stays_where_another_parameter_is_missed() -> None:
    call = {"method": "GET", "url": f"{ORIGIN}/me", "query": [{"name": "token", "value": TOKEN}]}
    body = {"error": "invalid_request", "error_description": "Missing parameter: format."}
    made = diagnosed(Case("test", status=400, body=body, spec={"test_call": call}))
    assert "token-read-in-header" not in [cause.code for cause in made.causes]


def test_a_secret_with_which_the_token_came_is_not_called_wrong() -> None:
    text = words("Client authentication failed: wrong client secret", "invalid_client")
    assert found("revoke", 401, text, access_token=POSTED)[0].cause.code == "secret-refused"
    assert found("revoke", 401, text, background=WORKED, access_token=POSTED)[0].cause.code != "secret-refused"


def test_tokens_that_are_objects_are_told_apart() -> None:
    tokens = {"access_token": {"token": "at-9d27c4e1", "expires_in": 7}, "refresh_token": {"token": "rt-55d0c2b7"}}
    assert all_places(tokens) == [
        {
            "refresh_token": "refresh_token.token",
            "access_token": "access_token.token",
            "expires_in": "access_token.expires_in",
        }
    ]
