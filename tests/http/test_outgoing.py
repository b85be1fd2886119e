"""What a request needs before it goes out, and what HTTP has no way to write."""

import pytest

from connection_wizard import __version__
from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.outgoing import completed, unsendable


def finished(request: HttpRequest) -> HttpRequest:
    address = read(request.url)
    assert isinstance(address, Address)
    return completed(request, address)


def headers_of(request: HttpRequest) -> dict[str, str]:
    return dict(finished(request).headers)


def test_adds_what_every_request_has() -> None:
    assert headers_of(HttpRequest("GET", "https://api.example.com:8443/x?y")) == {
        "Host": "api.example.com:8443",
        "User-Agent": f"connection-wizard/{__version__}",
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "keep-alive",
    }


def test_leaves_given_headers_as_they_are() -> None:
    given = (("X-B", "1"), ("user-agent", "mine"), ("ACCEPT", "text/csv"), ("x-b", "2"), ("host", "other"))
    request = finished(HttpRequest("GET", "https://h/", given))
    assert request.headers[-5:] == given
    assert [name for name, _ in request.headers[:-5]] == ["Accept-Encoding", "Connection"]


@pytest.mark.parametrize(
    ("method", "body", "given", "length"),
    [
        ("GET", b"", (), None),
        ("DELETE", b"", (), None),
        ("GET", b"ab", (), "2"),
        ("POST", b"", (), "0"),
        ("put", b"", (), "0"),
        ("PATCH", b"abc", (), "3"),
        ("POST", b"abc", (("Transfer-Encoding", "chunked"),), None),
    ],
)
def test_says_how_long_the_body_is(
    method: str, body: bytes, given: tuple[tuple[str, str], ...], length: str | None
) -> None:
    assert headers_of(HttpRequest(method, "http://h/", given, body)).get("Content-Length") == length


def test_does_not_say_it_twice() -> None:
    request = HttpRequest("POST", "http://h/", (("content-length", "3"),), b"abc")
    assert [value for name, value in finished(request).headers if "ength" in name] == ["3"]


@pytest.mark.parametrize(
    ("request_", "what"),
    [
        (HttpRequest("", "http://h/"), "The method"),
        (HttpRequest("GE T", "http://h/"), "The method"),
        (HttpRequest("GET", "http://h/", (("", "x"),)), "The name of a header"),
        (HttpRequest("GET", "http://h/", (("X: y", "x"),)), "The name of a header"),
        (HttpRequest("GET", "http://h/", (("X-Ü", "x"),)), "The name of a header"),
        (HttpRequest("GET", "http://h/", (("X-A", "a\r\nX-B: b"),)), "The header X-A"),
        (HttpRequest("GET", "http://h/", (("X-A", "a\0"),)), "The header X-A"),
        (HttpRequest("GET", "http://h/", (("X-A", "\u20ac"),)), "The header X-A"),
        (HttpRequest("M-SEARCH", "http://h/", (("X-A", "a\tb ü"), ("x.y", ""))), None),
    ],
)
def test_finds_what_cannot_be_sent(request_: HttpRequest, what: str | None) -> None:
    assert unsendable(request_) == what


@pytest.mark.parametrize("value", [" a b", "a b\t", "\t a b  "])
def test_spaces_around_a_value_are_no_part_of_it(value: str) -> None:
    """RFC 9110 5.5. Code may leave them there (``"Bearer " + ""``), and h11 would refuse to write them."""
    assert headers_of(HttpRequest("GET", "https://h/", (("X-Key", value),)))["X-Key"] == "a b"
