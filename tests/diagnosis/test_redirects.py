"""What a provider has against a redirect URI leads to the way that is left."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background
from connection_wizard.diagnosis.rules.redirects import OBJECTIONS
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL


def pasted(text: str, redirect_uri: str = "http://127.0.0.1:51234/callback", **live: Any) -> Any:
    draft = Draft({"authorization": {"url": "https://login.acme.com/authorize"}, "live_redirect": live})
    return draft, diagnose_pasted(text, draft, Redactor(), Background(redirect_uri))


@pytest.mark.parametrize(
    ("text", "code", "live", "expected"),
    [
        ("redirect_uri must be https", "redirect-https", {}, ("loopback", "https", "localhost", 8765)),
        (
            "The callback URL must use https",
            "redirect-https",
            {"port": 9000},
            ("loopback", "https", "localhost", 9000),
        ),
        ("localhost is not allowed as redirect_uri", "redirect-loopback", {"host": "localhost"}, ("paste",)),
        ("The redirect URL can't point to localhost", "redirect-loopback", {"scheme": "https"}, ("paste",)),
        ("Raw IP addresses are not allowed", "redirect-ip", {}, ("loopback", "http", "localhost", 8765)),
    ],
)
def test_another_way_is_offered(text: str, code: str, live: dict[str, Any], expected: tuple[Any, ...]) -> None:
    draft, found = pasted(text, **live)
    assert found.cause.code == code, found.as_lines()
    assert found.step == 2
    assert found.fix is not None
    redirect = found.fix.apply(draft).partial_spec.live_redirect
    assert (redirect.receiver, redirect.scheme, redirect.host, redirect.port)[: len(expected)] == expected
    assert code in OBJECTIONS


def test_the_address_to_register_is_there_to_copy() -> None:
    _, found = pasted("redirect_uri must be https", path="/back")
    assert found.cause.copy == "https://localhost:8765/back"


def test_what_is_only_not_registered_is_no_matter_of_the_kind() -> None:
    for words in (
        "The redirect URI in the request, http://localhost:8765/callback, does not match the ones authorized",
        "redirect_uri http://localhost:8765/callback is not registered",
        "redirect_uri_mismatch: https://localhost:8765/callback",
    ):
        _, found = pasted(words)
        assert found.cause.code == "redirect-mismatch", (words, found.as_lines())


def test_after_https_on_localhost_comes_the_number() -> None:
    draft, found = pasted(
        "redirect_uri must be https", "https://localhost:8765/callback", scheme="https", host="localhost", port=8765
    )
    assert found.fix is not None
    assert found.fix.apply(draft).partial_spec.live_redirect.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("redirect_uri must match one of the Redirect URLs of your app, and must use HTTPS.", "redirect-spoken-of"),
        ("The redirect URI is not registered. Redirect URIs have to be https.", "redirect-mismatch"),
        ("redirect_uri must be https", "redirect-https-sent"),
    ],
)
def test_an_address_over_https_is_not_said_to_be_none(words: str, code: str) -> None:
    _, found = pasted(words, "https://localhost:8765/callback", scheme="https", host="localhost", port=8765)
    assert found.cause.code == code, found.as_lines()


def test_the_platforms_address_is_there_to_copy() -> None:
    _, found = pasted("localhost is not allowed as redirect_uri")
    assert found.cause.copy == PLATFORM_REDIRECT_URL
    _, found = pasted("localhost is not allowed as redirect_uri", receiver="paste")
    assert found.fix is None
