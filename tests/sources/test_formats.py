"""Kind: an address that leaves the format of the answer open."""

import pytest

from connection_wizard.sources.formats import in_json


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("https://api.acme.io/me.{xml|json}", "https://api.acme.io/me.json"),
        ("https://api.acme.io/me.<json|xml>?all=1", "https://api.acme.io/me.json?all=1"),
        ("https://api.acme.io/me.{format}", "https://api.acme.io/me.json"),
        ("https://api.acme.io/{us|eu}/me", "https://api.acme.io/{us|eu}/me"),
        ("https://api.acme.io/exports/{format}", "https://api.acme.io/exports/{format}"),
        ("query {json|xml}", "query {json|xml}"),
    ],
)
def test_json_is_chosen_where_it_is_one_of_them(shown: str, read: str) -> None:
    assert in_json(shown) == read
