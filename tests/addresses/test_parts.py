"""Kind: another server in the place of the one that an address begins with, and nowhere else."""

from __future__ import annotations

import pytest

from connection_wizard.addresses.parts import at_another

OTHER = "${context.authData.domain}"


@pytest.mark.parametrize(
    ("text", "place", "now"),
    [
        ("https://acme.com/acme.com", "acme.com", f"https://{OTHER}/acme.com"),
        ("https://Acme.com/x", "acme.com", f"https://{OTHER}/x"),
        ("https://acme.com:8443/x", "acme.com", f"https://{OTHER}:8443/x"),
        ("https://acme.com:8443/x", "acme.com:8443", f"https://{OTHER}/x"),
        ("https://http/x", "http", f"https://{OTHER}/x"),
        ("https://acme.com@evil.com/x", "evil.com", f"https://acme.com@{OTHER}/x"),
        (" https://acme.com?at=acme.com ", "acme.com", f" https://{OTHER}?at=acme.com "),
        ("acme.com/x", "acme.com", f"{OTHER}/x"),
        ("https://{shop}.acme.com/x", "{shop}.acme.com", f"https://{OTHER}/x"),
        ("https://b.com/acme.com", "acme.com", "https://b.com/acme.com"),
        ("/acme.com", "", "/acme.com"),
        ("", "acme.com", ""),
    ],
)
def test_another_server_comes_in_the_place_of_the_one_that_is_called(text: str, place: str, now: str) -> None:
    assert at_another(text, place, OTHER) == now
