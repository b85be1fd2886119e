"""A path that was broken at a slash goes on in the next line only where that says no more than its rest."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.broken_paths import rest_of_path

BASE = "https://id.acmecrm.com/oauth2"


@pytest.mark.parametrize(
    ("address", "below", "rest"),
    [
        (f"{BASE}/", "token", ("token", True)),
        (BASE, "/token", ("/token", True)),
        (f"{BASE}/", '"token",', ("token", True)),
        (f"{BASE}/", 'f"authorize?client_id={ID}"', ("authorize?client_id={ID}", True)),
        (f"{BASE}/", "token with the code.", ("token", False)),
        ("https://api.acmecrm.com/", "v2/users/me says who is connected.", ("v2/users/me", False)),
    ],
)
def test_the_rest_of_an_address_is_its_own(address: str, below: str, rest: tuple[str, bool]) -> None:
    assert rest_of_path([address, below], 0, address) == rest


@pytest.mark.parametrize(
    ("address", "below"),
    [
        (f"{BASE}/token", "/revoke"),
        (f"{BASE}/authorize?client_id=ID", "/token"),
        (f"{BASE}/", "Token"),
        (f"{BASE}/", "/token"),
        (BASE, "token"),
        ("https://id.acmecrm.com", "/token"),
        (BASE, "/oauth2/token"),
        (f"{BASE}/", "token endpoint: see below"),
        (f"{BASE}/", "token: what comes back"),
        (f"{BASE}/", "access is given there"),
        (f"{BASE}/", "bash"),
    ],
)
def test_what_says_something_else_is_no_rest(address: str, below: str) -> None:
    assert rest_of_path([address, below], 0, address) == ("", False)


def test_the_last_line_has_no_rest() -> None:
    assert rest_of_path([f"{BASE}/"], 0, f"{BASE}/") == ("", False)
