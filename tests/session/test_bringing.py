"""What an argument names that may be a file, an entry of the catalogue, or an address without its scheme."""

from __future__ import annotations

from pathlib import Path

from connection_wizard.session.bringing import meant


def test_an_address_without_its_scheme_is_meant_where_no_file_and_no_entry_has_that_name(tmp_path: Path) -> None:
    there = tmp_path / "login.acme.com"
    there.touch()
    assert meant(there) == there
    assert meant(Path("xero.com")) == Path("xero.com")
    assert meant(Path("login.acme.com", "tenant")) == "https://login.acme.com/tenant"
    for name in ("nowhere.md", "nowhere", "-", "x" * 400):
        assert meant(Path(name)) == Path(name)
