"""Hosts in letters of two alphabets."""

from __future__ import annotations

import pytest

from connection_wizard.spec.rules.lookalikes import mixed
from tests.spec.rules.conftest import Found

REVOKE = ("revoke_token", "url")


@pytest.mark.parametrize(
    ("host", "odd"),
    [
        ("аpi.acmecrm.com", "а"),
        ("xn--pi-7kc.acmecrm.com", "а"),
        ("login.αcmecrm.com", "α"),
        ("арі.acmecrm.com", "а"),
        ("api.acmecrm.com", ""),
        ("münchen.acmecrm.com", ""),
        ("почта.acmecrm.com", ""),
        ("пример.рф", ""),
        ("東京api.acmecrm.com", ""),
        ("xn--0.acmecrm.com", ""),
    ],
)
def test_a_letter_of_another_alphabet_is_found_where_it_is_taken_for_a_latin_one(host: str, odd: str) -> None:
    assert mixed(host) == odd


@pytest.mark.parametrize(
    ("url", "is_found"),
    [
        ("https://аpi.acme.com/oauth/revoke", True),
        ("https://${context.authData.region}.аpi.acme.com/oauth/revoke", True),
        ("https://api.acme.com/oauth/revoke", False),
        ("https://api.acme.com/oauth/rеvoke", False),
        ("no address", False),
    ],
)
def test_a_host_in_letters_of_two_alphabets_is_told(found: Found, url: str, is_found: bool) -> None:
    assert (("host_mixed_letters", *REVOKE) in found((*REVOKE, url))) is is_found
