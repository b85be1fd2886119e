"""What was pasted for the client secret and is none is told before the provider refuses it, and never repeated."""

from __future__ import annotations

import pytest

from connection_wizard.session.mistaken_secret import mistaken_secret
from connection_wizard.spec.draft import Draft

SPEC = Draft({"spec_version": 1, "client": {"client_id": "acme-4711"}}).partial_spec


@pytest.mark.parametrize(
    ("secret", "begins"),
    [
        ("", ""),
        ("a6Vt-90/x+:Q=", ""),
        ("acme-4711 ", "The client secret is the same as the client ID."),
        ("https://auth.viasocket.com/redirect/auth2.0", "The client secret is one of the redirect URLs."),
        ("https://acme.test/apps", "The client secret is a web address."),
        ("ann@acme.com", "The client secret is an email address."),
    ],
)
def test_what_a_secret_is_instead(secret: str, begins: str) -> None:
    told = str(mistaken_secret(secret, SPEC))
    assert told.startswith(begins)
    assert bool(told) is bool(begins)
    assert not secret or secret not in told
