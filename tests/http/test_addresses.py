"""Kind: what httpx sends to is what we read, or nothing."""

import pytest

from connection_wizard.addresses.reading import Address, read, read_web
from connection_wizard.http.addresses import url_of


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://api.example.com/x", "api.example.com"),
        ("HTTPS://API.example.com:443/x", "api.example.com"),
        ("http://localhost:8080", "localhost:8080"),
        ("http://127.0.0.1", "127.0.0.1"),
        ("http://[::1]:81/", "[::1]:81"),
        ("https://under_score.example.com", "under_score.example.com"),
        ("https://münchen.example", "xn--mnchen-3ya.example"),
    ],
)
def test_httpx_goes_where_we_read(url: str, name: str) -> None:
    address = read_web(url)
    assert isinstance(address, Address)
    assert address.shown == name
    found = url_of(address)
    assert found is not None
    assert found.netloc.decode() == name


def test_what_httpx_would_read_otherwise_is_not_sent() -> None:
    address = read("https://h.test/")
    assert isinstance(address, Address)
    for host in ("H.TEST", "a@h.test", "ü\x00", "h.test:1", "["):
        changed = Address("https", None, host, None, "/", "", "")
        assert url_of(changed) is None


@pytest.mark.parametrize("other", ["http://h/", "https://h:444/", "https://i/", "https://h.i/"])
def test_origins_differ_by_scheme_host_and_port(other: str) -> None:
    def origin(url: str) -> str:
        found = read(url)
        assert isinstance(found, Address)
        return found.origin

    assert origin("https://H:443/a") == origin("https://h/b?c")
    assert origin(other) != origin("https://h/")
