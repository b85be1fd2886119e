"""What a scope allows is known by its name and by what is said of it."""

from __future__ import annotations

import pytest

from connection_wizard.sources.wide_scopes import is_wide


@pytest.mark.parametrize(
    ("scope", "wide"),
    [("admin", True), ("files.all", True), ("*", True), ("https://a.com/x.full", True), ("manage_x", True),
     ("read", False), ("ball.read", False), ("wallet", False), ("contacts.write", False)],
)  # fmt: skip
def test_very_wide_scopes_are_known_by_their_names(scope: str, wide: bool) -> None:
    assert is_wide(scope) is wide


@pytest.mark.parametrize(
    ("says", "wide"),
    [
        ("Full access to the account", True),
        ("Full, unrestricted read/write access", True),
        ("Grants administrative rights", True),
        ("Lets the app manage everything", True),
        ("Read and write all your data", True),
        ("Read access to contacts", False),
        ("Reads the full name of whoever is connected", False),
        ("Read all contacts", False),
    ],
)
def test_very_wide_scopes_are_known_by_what_is_said_of_them(says: str, wide: bool) -> None:
    assert is_wide("account", says) is wide
