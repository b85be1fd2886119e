"""A token whose end no answer tells where the spec looks for it is not refreshed: what a run showed says what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.session.untold_expiry import untold_expiry
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import MISSING

TOKEN, REFRESH = ("access_token",), ("refresh_token",)
NOW = datetime(2026, 11, 29, tzinfo=UTC)
LATER = int(NOW.timestamp()) + 3600


def _draft(response: dict[str, Any] | None = None, **parts: Any) -> Draft:
    call = {"url": "https://acme.test/token", "response": response or {}}
    return Draft({"access_token": call, "refresh_token": {"method": "POST"}} | parts)


@pytest.mark.parametrize(
    ("response", "answer"),
    [
        ({}, {"access_token": "t", "expires_at": LATER}),
        ({}, {"access_token": "t", "expires_in": LATER}),
        ({}, {"access_token": "t", "expires_in": "2026-11-29T01:00:00Z"}),
        ({}, {"access_token": "t", "created_at": "2026-11-29T00:00:00Z", "accessTokenExpiresAt": LATER * 1000}),
        ({"expires_unit": "date"}, {"access_token": "t", "expires_in": 3600}),
        ({"access_token": "d.token"}, {"d": {"token": "t", "expiry": LATER}, "expires_at": 3}),
        ({"else_below": "user"}, {"user": {"access_token": "t", "expires_at": LATER}}),
        ({"expires_in": ""}, {"access_token": "t", "expires_at": LATER}),
    ],
)
def test_an_expiry_that_stands_elsewhere_or_in_another_unit_is_taken(
    response: dict[str, Any], answer: dict[str, Any]
) -> None:
    draft = _draft(response)
    found = untold_expiry(draft, TOKEN, answer)
    assert found is not None
    assert found.code == "expiry_unknown"
    assert found.fix is not None
    mended = found.fix.apply(draft)
    mapping = mended.partial_spec.access_token.response
    place = mapping.expires_in.split(".")
    value: Any = answer.get(mapping.else_below, answer)
    for name in place:
        value = value[name]
    assert read_expiry(value, mapping, NOW) == ("length", 3600)
    assert untold_expiry(mended, TOKEN, answer) is None
    assert mended.get("refresh_token", "response", "expires_in") == mapping.expires_in  # one address gives both


@pytest.mark.parametrize("answer", [{"access_token": "t"}, {"access_token": "t", "expires_in": "soon"}])
@pytest.mark.parametrize("at", [TOKEN, REFRESH])
def test_where_none_is_told_one_is_assumed(at: tuple[str], answer: Any) -> None:
    draft = _draft()
    found = untold_expiry(draft, at, answer)
    assert found is not None
    assert found.fix is not None
    assert found.path == (*at, "response", "expires_in")
    mended = found.fix.apply(draft)
    assert mended.get("refresh_token", "response", "default_expires_in") == 3600
    assert untold_expiry(mended, at, answer) is None


@pytest.mark.parametrize(
    ("draft", "answer"),
    [
        (_draft(), MISSING),
        (_draft(), {"access_token": "t", "expires_in": 3600}),
        (_draft(), {"access_token": "t", "expires_in": 0}),  # never, as some write it
        (_draft({"expires_in": "until", "expires_unit": "epoch_seconds"}), {"access_token": "t", "until": LATER}),
        (_draft({"default_expires_in": 60}), {"access_token": "t"}),
        (_draft(refresh_token=None), {"access_token": "t"}),  # none is refreshed
        (_draft(access_token={"snippet": "return {}"}), {"access_token": "t"}),
        (_draft(access_token={"follow_ups": [{"purpose": "exchange"}]}), {"access_token": "t"}),
    ],
)
def test_nothing_is_said_of_what_is_told_or_of_no_use(draft: Draft, answer: Any) -> None:
    assert untold_expiry(draft, TOKEN, answer) is None


def test_where_the_place_of_the_token_cannot_be_read_that_is_told_instead() -> None:
    assert untold_expiry(_draft({"access_token": "a..b"}), TOKEN, {"expires_at": LATER}) is None


@pytest.mark.parametrize("answer", [{"error": "invalid_client"}, {"data": {"access_token": "t"}}, "t", None])
def test_an_answer_without_a_token_says_nothing_of_one(answer: Any) -> None:
    """It stood below the card of a log-in that was refused."""
    assert untold_expiry(_draft(), TOKEN, answer) is None


def test_an_answer_that_is_the_token_tells_no_expiry() -> None:
    assert untold_expiry(_draft({"access_token": ""}), TOKEN, "t") is not None
