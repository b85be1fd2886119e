"""What an argument names that may be a file, an entry of the catalogue, or an address without its scheme."""

from __future__ import annotations

from pathlib import Path

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.session.bringing import is_address, meant, understand


def test_an_address_without_its_scheme_is_meant_where_no_file_and_no_entry_has_that_name(tmp_path: Path) -> None:
    there = tmp_path / "login.acme.com"
    there.touch()
    assert meant(there) == there
    assert meant(Path("xero.com")) == Path("xero.com")
    assert meant(Path("login.acme.com", "tenant")) == "https://login.acme.com/tenant"
    assert meant(Path("acme.okta.com", "oauth2", "default")) == "https://acme.okta.com/oauth2/default"
    for name in ("nowhere.md", "nowhere", "-", "x" * 400):
        assert meant(Path(name)) == Path(name)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("xero.com", False),
        ("login.salesforce.com", False),
        ("keycloak.acme.io", True),
        ("frame.io", False),
        ("mcp.linear.app/sse", True),
        ("https://mcp.linear.app/sse", False),
        ("Acme CRM", False),
    ],
)
def test_a_server_is_no_app_that_is_called_like_it(text: str, address: bool) -> None:
    assert is_address(text) is address


def test_an_address_with_a_path_is_not_the_entry_whose_domain_it_has() -> None:
    """Enter took an entry of the catalogue: the tenant was lost, and of a server of MCP the API was taken."""
    with pytest.raises(WizardError):
        understand("acme.okta.com/oauth2/default")
    assert understand("acme.okta.com")[1] == "Okta"
