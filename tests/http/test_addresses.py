"""Addresses that a request can go to."""

import httpx
import pytest

from app.http.addresses import BadAddress, origin, parse, shown


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
def test_reads_web_addresses(url: str, name: str) -> None:
    assert shown(parse(url)) == name


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("", "begins with https://"),
        ("api.example.com/x", "begins with https://"),
        ("//api.example.com", "begins with https://"),
        ("ftp://api.example.com", "begins with https://"),
        ("myapp:/callback", "begins with https://"),
        ("https://", "name of a server"),
        ("https:///path", "name of a server"),
        ("https://api example.com/", "name of a server"),
        ("https://${context.authData.region}.acme.com/", "name of a server"),
        ("http://[fe80::1%25eth0]/", "name of a server"),
        ("https://h:0/", "port"),
        ("https://h:70000/", "port"),
        ("https://h:port/", "typing errors"),
        ("https://h/\n", "typing errors"),
        ("https://[::1/", "typing errors"),
        ("https://\ud800/", "typing errors"),
        ("https://me:s3cret@h/", "user name and the password"),
        ("https://me@h/", "user name and the password"),
    ],
)
def test_refuses_others_with_a_hint_that_quotes_nothing(url: str, hint: str) -> None:
    with pytest.raises(BadAddress, match=hint) as caught:
        parse(url)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("other", ["http://h/", "https://h:444/", "https://i/", "https://h.i/"])
def test_origins_differ_by_scheme_host_and_port(other: str) -> None:
    assert origin(httpx.URL("https://H:443/a")) == origin(httpx.URL("https://h/b?c"))
    assert origin(httpx.URL(other)) != origin(httpx.URL("https://h/"))
