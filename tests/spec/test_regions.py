"""Hosts that differ in nothing but the region."""

from __future__ import annotations

import pytest

from connection_wizard.spec.regions import differ_in_region


@pytest.mark.parametrize(
    ("one", "two", "differ"),
    [
        ("oauth.acme.com", "oauth.eu.acme.com", True),
        ("accounts.acme.com", "accounts.acme.eu", True),
        ("login.us.acme.com", "login.eu.acme.com", True),
        ("oauth.acme.com", "oauth.acme.com", False),
        ("oauth.acme.com", "api.acme.com", False),
        ("oauth.acme.com", "oauth.other.com", False),
        ("oauth.acme.com", "token.acme.eu", False),
        ("localhost", "oauth.acme.com", False),
        ("oauth.acme.com", "", False),
    ],
)
def test_what_differs_in_the_region_alone(one: str, two: str, differ: bool) -> None:
    assert differ_in_region(one, two) is differ
