"""Addresses that were pasted for the client ID are told, and no client ID is taken for one."""

from __future__ import annotations

import pytest

from tests.spec.rules.conftest import Found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://auth.viasocket.com/redirect/auth2.0", "client_id_is_redirect_url"),
        ("https://dev-auth.viasocket.com/redirect/auth2.0/acme", "client_id_is_redirect_url"),
        ("https://apps.acme.com/back/", "client_id_is_redirect_url"),
        ("http://127.0.0.1/callback", "client_id_is_redirect_url"),
        ("https://developers.acme.com/apps/4711", "client_id_is_address"),
        ("ann@acme.com", "client_id_is_address"),
        ("4711-abc.apps.googleusercontent.com", None),
        ("ABCDEF0123@AcmeOrg", None),
        ("urn:acme:app:4711", None),
        ("app://not a host/", None),
        ("acme.com", None),
    ],
)
def test_an_address_in_the_place_of_the_client_id(found: Found, text: str, code: str | None) -> None:
    told = found(("client", "client_id", text), ("redirect_url", "https://apps.acme.com/back"))
    assert {each[0] for each in told if each[0].startswith("client_id_is")} == ({code} if code else set())
