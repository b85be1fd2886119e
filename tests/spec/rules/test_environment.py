"""Step 3: sandbox and production."""

from typing import Any

import pytest

from tests.spec.rules.conftest import Found

SANDBOX = ("client", "environment", "sandbox")
FIXED: Any = (("fields", []), ("authorization", "url", "https://eu.acme.com/oauth/authorize"))


@pytest.mark.parametrize(
    ("url", "is_sandbox"),
    [
        ("https://sandbox.acme.com/revoke", True),
        ("https://api-sandbox.acme.com/revoke", True),
        ("https://test.acme.com/revoke", True),
        ("https://api.acme.com/sandbox/revoke", True),
        ("https://api.acme.com/latest/revoke", False),
        ("https://contest.acme.com/revoke", False),
        ("https://demographics.acme.com/revoke", False),
    ],
)
def test_sandbox_addresses_are_known_by_their_words(found: Found, url: Any, is_sandbox: Any) -> None:
    expected = {("sandbox_host_in_production", "revoke_token", "url")} if is_sandbox else set()

    assert found(("revoke_token", "url", url)) == expected
    assert found(SANDBOX, *FIXED, ("revoke_token", "url", url)) == (
        set() if is_sandbox else {("sandbox_without_host", "client", "environment")}
    )


def test_where_the_environment_is_a_choice_nothing_is_said(found: Found) -> None:
    assert found(SANDBOX) == set()


def test_addresses_that_cannot_be_read_are_no_sign(found: Found) -> None:
    assert ("sandbox_without_host", "client", "environment") not in found(
        SANDBOX, *FIXED, ("revoke_token", "url", "nowhere")
    )


def test_a_provider_on_this_computer_is_no_production(found: Found) -> None:
    practising: Any = (("fields", []), ("authorization", "url", "http://127.0.0.1:8000/authorize"))
    assert ("sandbox_without_host", "client", "environment") not in found(SANDBOX, *practising)
