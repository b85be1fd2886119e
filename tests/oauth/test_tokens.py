from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.http.exchange import HttpResponse
from connection_wizard.oauth.answers import Answer, AnswerError, read_answer
from connection_wizard.oauth.sentences import sentences
from connection_wizard.oauth.tokens import (
    after_follow_up,
    after_refresh,
    refresh_values,
    token_facts,
    token_object,
)
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.calls import AccessTokenCall, AnswerMapping, FollowUpCall

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def of(body: Any) -> Answer:
    text = body if isinstance(body, str) else json.dumps(body)
    return read_answer(HttpResponse(200, "OK", "HTTP/1.1", (), text.encode()))


def mapping(**changes: Any) -> AnswerMapping:
    return AnswerMapping.model_validate_json(json.dumps(changes))


def tokens(body: Any, **changes: Any) -> dict[str, Any]:
    return token_object(of(body), mapping(**changes), NOW)


# -- the token response


def test_an_ordinary_answer_is_kept_as_it_is() -> None:
    body = {"access_token": "at", "refresh_token": "rt", "expires_in": 3600, "scope": "a", "instance_url": "https://x"}
    assert tokens(body) == body


def test_a_form() -> None:
    assert tokens("access_token=at&scope=a%2Cb&expires_in=60") == {
        "access_token": "at",
        "scope": "a,b",
        "expires_in": 60,
    }


def test_nested_and_camel_case() -> None:
    body = {"ok": True, "data": {"accessToken": "at", "refreshToken": "rt", "expiresIn": "120000", "user": {"id": 7}}}
    changes = {
        "root": "data",
        "access_token": "data.accessToken",
        "refresh_token": "data.refreshToken",
        "expires_in": "data.expiresIn",
        "expires_unit": "milliseconds",
    }
    assert tokens(body, **changes) == {
        "accessToken": "at",
        "refreshToken": "rt",
        "expiresIn": "120000",
        "user": {"id": 7},
        "access_token": "at",
        "refresh_token": "rt",
        "expires_in": 120,
    }


def test_a_user_token_beside_a_bot_token() -> None:
    body = {
        "ok": True,
        "access_token": "xoxb",
        "authed_user": {"id": "U1", "access_token": "xoxp"},
        "team": {"id": "T1"},
    }
    made = tokens(body, access_token="authed_user.access_token", keep=[{"name": "team_id", "path": "team.id"}])
    assert (made["access_token"], made["team_id"]) == ("xoxp", "T1")


def test_the_answer_may_be_a_list_or_no_object() -> None:
    assert tokens([{"t": "at"}], access_token="[0].t") == {"access_token": "at"}
    body = {"data": [1], "token": "at"}
    assert tokens(body, access_token="token", root="data") == {"access_token": "at"}


@pytest.mark.parametrize(("value", "expires_in"), [(3600, 3600), ("60", 60), (-1, None), ("never", None), (None, None)])
def test_an_expiry_is_seconds_or_not_there(value: Any, expires_in: int | None) -> None:
    made = tokens({"access_token": "at", "expires_in": value})
    assert made.get("expires_in") == expires_in
    assert ("expires_in" in made) is (expires_in is not None)
    assert tokens({"access_token": "at", "expires_in": value}, default_expires_in=7200)["expires_in"] == (
        expires_in or 7200
    )


@pytest.mark.parametrize("refresh_token", ["", "  ", None, 7, False, {}])
def test_a_refresh_token_that_is_none(refresh_token: Any) -> None:
    made = tokens({"access_token": "at", "refreshToken": refresh_token}, refresh_token="refreshToken")
    assert "refresh_token" not in made


@pytest.mark.parametrize("token", [None, "", "  ", 7, True, {}, ["at"]])
def test_no_access_token(token: Any) -> None:
    with pytest.raises(AnswerError, match="no access token at “access_token”") as caught:
        tokens({"access_token": token})
    assert "set its place in step 5" in caught.value.hint


@pytest.mark.parametrize(
    ("body", "hint", "words"),
    [
        (
            {"error": "bad_verification_code", "error_description": "Old."},
            "find the token",
            "bad_verification_code: Old.",
        ),
        ("error=bad_verification_code&error_description=Old", "find the token", "bad_verification_code: Old"),
        ({"data": {"access_token": "SECRET"}}, "find the token", None),
        ([], "find the token", None),
        ("<h1>Log in</h1>", "web page", "Log in"),
        ("Service not available", "no data at all", "Service not available"),
        ("", "no data at all", ""),
    ],
)
def test_no_access_token_in_the_providers_words(body: Any, hint: str, words: str | None) -> None:
    with pytest.raises(AnswerError) as caught:
        tokens(body)
    assert hint in caught.value.hint
    assert (caught.value.words and caught.value.words.text) == words
    assert "SECRET" not in str(caught.value)


def test_an_empty_path_is_named() -> None:
    with pytest.raises(AnswerError, match="nothing"):
        tokens({"access_token": "at"}, access_token="")


def test_what_is_to_be_kept_must_be_there() -> None:
    with pytest.raises(AnswerError, match="“instance_url”"):
        tokens({"access_token": "at"}, keep=[{"name": "instance_url", "path": "instance_url"}])
    with pytest.raises(AnswerError, match="no part “data”"):
        tokens({"access_token": "at"}, root="data")


# -- follow-up calls

SHORT = {"access_token": "short", "refresh_token": "rt", "expires_in": 3600, "user_id": 7}


def test_an_exchange_brings_another_token_and_its_own_expiry() -> None:
    call = FollowUpCall(purpose="exchange")
    made = after_follow_up(SHORT, call, of({"access_token": "long", "expires_in": 5_184_000}), NOW)
    assert made == {"access_token": "long", "refresh_token": "rt", "expires_in": 5_184_000, "user_id": 7}
    assert after_follow_up(SHORT, call, of({"access_token": "long"}), NOW) == {
        "access_token": "long",
        "refresh_token": "rt",
        "user_id": 7,
    }
    assert SHORT["access_token"] == "short"


def test_a_look_up_adds_values_alone() -> None:
    call = FollowUpCall.model_validate_json('{"response": {"keep": [{"name": "cloud_id", "path": "[0].id"}]}}')
    assert after_follow_up(SHORT, call, of([{"id": "c1", "access_token": "no"}]), NOW) == SHORT | {"cloud_id": "c1"}


# -- refresh


def test_the_new_answer_takes_the_place_of_the_old_one() -> None:
    call = AccessTokenCall.model_validate_json(
        json.dumps(
            {
                "response": {"keep": [{"name": "instance_url", "path": "x"}, {"name": "gone", "path": "y"}]},
                "follow_ups": [{"response": {"keep": [{"name": "cloud_id", "path": "z"}]}}],
            }
        )
    )
    old = {
        "access_token": "a1",
        "refresh_token": "r1",
        "expires_in": 1,
        "instance_url": "https://x",
        "cloud_id": "c",
        "id_token": "old",
    }
    new = {"access_token": "a2", "expires_in": 2}
    assert after_refresh(old, new, call) == {
        "access_token": "a2",
        "expires_in": 2,
        "refresh_token": "r1",
        "instance_url": "https://x",
        "cloud_id": "c",
    }
    rotated = after_refresh(old, new | {"refresh_token": "r2", "instance_url": "https://y"}, call)
    assert (rotated["refresh_token"], rotated["instance_url"]) == ("r2", "https://y")
    assert "refresh_token" not in after_refresh({"access_token": "a1"}, new, call)


@pytest.mark.parametrize(
    ("old", "new", "summary"),
    [
        ({"access_token": "a", "refresh_token": "r"}, {"access_token": "b"}, "; the refresh token stays."),
        (
            {"access_token": "a", "refresh_token": "r"},
            {"access_token": "b", "refresh_token": "r"},
            "; the refresh token stays.",
        ),
        (
            {"access_token": "a", "refresh_token": "r"},
            {"access_token": "b", "refresh_token": "s"},
            ", with a new refresh token.",
        ),
        ({"access_token": "a"}, {"access_token": "b"}, "A new access token came."),
        ({"access_token": "a"}, {"access_token": "a"}, "same access token as before"),
    ],
)
def test_what_a_refresh_brought(old: dict[str, str], new: dict[str, str], summary: str) -> None:
    assert summary in sentences("token_refreshed", refresh_values(old, new)).message


@pytest.mark.parametrize(
    ("body", "scope", "granted"),
    [
        ({"scope": "a b"}, "scope", "a b"),
        ({"scope": ["a", "b", 7]}, "scope", "a b"),
        ({"authed_user": {"scope": "a"}}, "authed_user.scope", "a"),
        ({"scope": None}, "scope", None),
        ({}, "scope", None),
        ({"scope": "a\x1b[2J"}, "scope", "a\x1b[2J"),
    ],
)
def test_facts_of_the_scopes(body: Any, scope: str, granted: str | None) -> None:
    facts = token_facts({"access_token": "SECRET"}, of(body), mapping(scope=scope), Redactor(), NOW)
    assert facts["scopes_granted"] == granted
    assert "SECRET" not in str(facts)
    json.dumps(facts, ensure_ascii=False).encode()


def test_facts() -> None:
    given = {"access_token": "SECRET", "refresh_token": "SECRET", "token_type": "Bearer", "expires_in": 60}
    assert token_facts(given, of(given), mapping(), Redactor(), NOW) == {
        "token_type": "Bearer",
        "refresh_token": True,
        "expires_in": 60,
        "expires_in_said": True,
        "expires_in_kind": "length",
        "scopes_granted": None,
    }
    assert token_facts({"token_type": 7}, of({}), mapping(), Redactor(), NOW)["token_type"] == ""


def test_facts_hold_no_secret_even_if_the_provider_puts_one_there() -> None:
    given = {"token_type": "SECRET-1", "scope": "read SECRET-1"}
    facts = token_facts(given, of(given), mapping(), Redactor(["SECRET-1"]), NOW)
    assert "SECRET" not in str(facts)
