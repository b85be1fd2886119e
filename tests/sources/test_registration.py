"""What is sent to have an app registered, and what each answer means (RFC 7591)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.registration import LARGEST, NotRegistered, Registered, asked_for, registered
from connection_wizard.sources.understood import applied
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL

SECRET = "9fA1bC2dE4gH5jK6mN7p"
DRAFT = (
    NEW_CONNECTION.put(("authorization", "scopes"), ["profile", "email"])
    .put(("refresh_token",), {"method": "POST"})
    .put(("access_token", "client_authentication"), "client_secret_basic")
)
ASKED = asked_for(DRAFT)
MADE = {**ASKED, "client_id": "made-1", "client_secret": SECRET, "client_secret_expires_at": 0}


def answer(body: Any, status: int = 201, **more: Any) -> Registered:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return registered(status, raw, ASKED, **more)


def refusal(status: int, body: Any = b"", **more: Any) -> NotRegistered:
    with pytest.raises(NotRegistered) as raised:
        answer(body, status, **more)
    return raised.value


def test_what_is_sent() -> None:
    assert ASKED == {
        "client_name": "viaSocket",
        "redirect_uris": ["http://localhost:8765/callback", PLATFORM_REDIRECT_URL],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "application_type": "native",
        "token_endpoint_auth_method": "client_secret_basic",
        "scope": "profile email",
    }


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("client_secret_post", "client_secret_post"),
        ("client_secret_basic_unencoded", "client_secret_basic"),
        ("none", "none"),
        ("secret_as_username", None),
    ],
)
def test_how_the_client_authenticates(way: str, said: str | None) -> None:
    asked = asked_for(DRAFT.put(("access_token", "client_authentication"), way))
    assert asked.get("token_endpoint_auth_method") == said


def test_nothing_is_sent_that_is_not_there() -> None:
    bare = asked_for(Draft({"live_redirect": {"receiver": "paste"}}))
    assert bare["redirect_uris"] == [PLATFORM_REDIRECT_URL]
    assert bare["grant_types"] == ["authorization_code"]
    assert "scope" not in bare
    assert "application_type" not in bare
    of_https = asked_for(Draft({"live_redirect": {"scheme": "https", "port": 9000}}))
    assert "application_type" not in of_https, "a native app has no https address of this computer"


def test_an_app_that_was_registered() -> None:
    made = answer(MADE)
    assert made == Registered("made-1", client_secret=SECRET)
    draft = applied(made.values, DRAFT)
    assert draft.get("client", "client_id") == "made-1"
    assert SECRET not in json.dumps(draft.document)
    assert SECRET not in repr(made)
    assert answer(MADE, 200).client_id == "made-1", "some say 200"


def test_what_the_server_made_of_it_counts() -> None:
    manages = {"registration_client_uri": "https://a.com/reg/1", "registration_access_token": "manages-it"}
    made = answer(
        {
            **MADE,
            **manages,
            "token_endpoint_auth_method": "client_secret_post",
            "client_secret_expires_at": 1798485104,
            "redirect_uris": [PLATFORM_REDIRECT_URL],
        }
    )
    assert applied(made.values, DRAFT).get("access_token", "client_authentication") == "client_secret_post"
    assert made.expires_at == 1798485104
    assert made.left_out == ("http://localhost:8765/callback",)
    assert json.loads(made.management) == manages
    assert "manages-it" not in repr(made)
    assert answer({**MADE, "registration_access_token": "manages-it"}).management == "", "of no use without its address"


def test_an_app_without_a_secret_sends_none() -> None:
    public = {name: value for name, value in MADE.items() if name != "client_secret"}
    made = answer({**public, "client_secret_expires_at": 1798485104})
    assert made.method == "none"
    assert made.expires_at == 0
    assert answer({**MADE, "token_endpoint_auth_method": "private_key_jwt"}).method == "", "none that a spec has"


@pytest.mark.parametrize("odd", [True, -1, "soon", None, 1.5, 10**20])
def test_an_end_that_is_none(odd: object) -> None:
    assert answer({**MADE, "client_secret_expires_at": odd, "redirect_uris": odd}).expires_at == 0


@pytest.mark.parametrize(
    ("status", "error", "reason"),
    [
        (400, "invalid_redirect_uri", "redirect_refused"),
        (400, "invalid_client_metadata", "metadata_refused"),
        (400, "invalid_software_statement", "statement_wanted"),
        (400, "unapproved_software_statement", "statement_wanted"),
        (401, "", "token_wanted"),
        (401, "invalid_token", "token_wanted"),
        (400, "access_denied", "token_wanted"),
        (403, "", "closed"),
        (403, "forbidden", "closed"),
        (404, "", "not_there"),
        (501, "not_implemented", "not_there"),
        (429, "too_many_requests", "too_many"),
        (503, "", "out_of_order"),
        (302, "", "refused"),
        (418, "teapot", "refused"),
    ],
)
def test_why_nothing_was_registered(status: int, error: str, reason: str) -> None:
    found = refusal(status, {"error": error} if error else b"<html>No</html>")
    assert found.reason == reason
    assert str(found.message)
    assert found.said == error


def test_a_token_for_it() -> None:
    assert refusal(401, with_token=True).reason == "token_refused"
    assert refusal(400, {"error": "invalid_request"}, challenge='Bearer realm="x"').reason == "token_wanted"
    assert refusal(400, {"error": "invalid_request"}, challenge="Basic").reason == "refused"


def test_the_servers_words_are_shown_without_what_could_be_a_secret() -> None:
    found = refusal(400, {"error": "x", "error_description": f"client_secret={SECRET} is odd. " + "more " * 100})
    assert SECRET not in found.said
    assert len(found.said) <= 300
    assert found.said[:20] in str(found.hint)
    assert refusal(400, {"message": "no way"}).said == "no way"
    assert refusal(400, {"error": 7, "error_description": ["a"]}).said == ""


@pytest.mark.parametrize("body", [{}, {"client_id": " "}, {"client_id": 7}, [1], b"no JSON", b"{}" + b" " * LARGEST])
def test_an_answer_without_a_client_id(body: Any) -> None:
    assert refusal(201, body).reason == "no_client"
