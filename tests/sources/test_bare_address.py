"""An address as people type and copy it is that address; what holds more than one is not."""

from __future__ import annotations

import pytest

from connection_wizard.sources.bare_address import LONGEST, bare_address

MEANT = "https://login.acme.com/realms/main"


@pytest.mark.parametrize(
    "text",
    [
        MEANT,
        f" {MEANT} ",
        f"{MEANT}.",
        f"{MEANT},",
        f"<{MEANT}>",
        f'"{MEANT}"',
        f"“{MEANT}”.",
        f"issuer: {MEANT}",
        f"Issuer URL {MEANT}",
        f'"issuer": "{MEANT}",',
        "Discovery = login.acme.com/realms/main",
        "login.acme.com/realms/main",
        "https:/login.acme.com/realms/main",
        "https//login.acme.com/realms/main",
        "https:///login.acme.com/realms/main",
        "ttps://login.acme.com/realms/main",
        "htps://login.acme.com/realms/main",
    ],
)
def test_however_it_is_written_it_is_that_address(text: str) -> None:
    assert bare_address(text) == MEANT


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("acme.eu.auth0.com", "https://acme.eu.auth0.com"),
        ("Tenant domain acme.eu.auth0.com", "https://acme.eu.auth0.com"),
        ("localhost:3000", "http://localhost:3000"),
        ("127.0.0.1:8080/realms/x", "http://127.0.0.1:8080/realms/x"),
        ("10.0.0.7/x", "https://10.0.0.7/x"),
        ("http://login.acme.com", "http://login.acme.com"),
        ("acme.md/oauth", "https://acme.md/oauth"),
    ],
)
def test_without_its_scheme(text: str, meant: str) -> None:
    assert bare_address(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Acme CRM",
        "acme",
        "notes.txt",
        "page.md",
        "acme.com:99999",
        "me@acme.com",
        "ftp://acme.com",
        "https://",
        "https://acme.com/x?y=1",
        f"GET {MEANT}",
        f"curl {MEANT}",
        f"Token URL: {MEANT}/token",
        f"{MEANT}\n{MEANT}",
        f"https://acme.com/{'a' * LONGEST}",
        "client_id: abc.def.com",
        "version 2.0",
    ],
)
def test_what_is_another_thing(text: str) -> None:
    assert bare_address(text) == ""
