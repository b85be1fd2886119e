"""What a request sent, by name: of the query and of every kind of body."""

from __future__ import annotations

import json

import pytest

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.credentials import secret_traits
from connection_wizard.oauth.sent import MAX_PARAMETERS, sent_parameters


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        ("application/x-www-form-urlencoded", b"grant_type=x&empty=", {"grant_type": "x", "empty": ""}),
        ("text/plain", b"no pairs at all", {}),
        ("application/json", json.dumps({"scope": "a", "n": 1, "deep": {}}).encode(), {"scope": "a", "n": "1"}),
        ("application/json", b'{"scope": ', {}),
        ("application/json", b'["scope"]', {}),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % number for number in range(MAX_PARAMETERS + 1)), {}),
    ],
)
def test_what_was_sent_is_known_by_name(kind: str, body: bytes, found: dict[str, str]) -> None:
    request = HttpRequest("POST", "https://api.acme.test/token?v=2#not=sent", (("Content-Type", kind),), body)
    assert sent_parameters(request) == {"v": "2", **found}


@pytest.mark.parametrize(
    ("secret", "traits"),
    [
        ("", {"absent"}),
        (" plain", {"space_around", "encoding_matters"}),
        ("plain", set()),
        ("schlüssel", {"not_a_secret", "encoding_matters"}),
        ("\u2022" * 12, {"not_a_secret", "encoding_matters"}),  # the dots that hide one
        ("xxxxxxxx", {"not_a_secret"}),
    ],
)
def test_what_may_be_wrong_with_a_secret_is_named(secret: str, traits: set[str]) -> None:
    assert secret_traits(secret) == traits


def test_a_secret_that_is_the_client_id_once_more_is_named() -> None:
    assert secret_traits("4fe1a2c9d07b", "4fe1a2c9d07b ") == {"is_the_id"}
    assert secret_traits("4fe1a2c9d07b", "another") == set()
    assert secret_traits("", "") == {"absent"}
