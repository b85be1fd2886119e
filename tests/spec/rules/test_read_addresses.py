"""Addresses are read although values are filled in later."""

from typing import Any

import pytest

from connection_wizard.spec.rules.read_addresses import address_of


@pytest.mark.parametrize(
    ("url", "scheme", "host", "path"),
    [
        ("https://a.${context.authData.x}.com/p", "https", "a.*.com", "/p"),
        ("${context.authData.x}/p", "*", "*", "/p"),
        ("${context.authData.x}.acme.com/p", "*", "*", "/p"),
    ],
)
def test_addresses_are_read_with_their_values_unknown(url: Any, scheme: Any, host: Any, path: Any) -> None:
    address = address_of(url)

    assert address is not None
    assert (address.scheme, address.host, address.path) == (scheme, host, path)


@pytest.mark.parametrize("url", ["", "acme", "https://", "https://[", "https://${"])
def test_what_is_no_address_is_not_read(url: Any) -> None:
    assert address_of(url) is None
