"""Which redirects are followed, and what goes along."""

from typing import Literal

import pytest

from connection_wizard.http.exchange import HttpRequest, HttpResponse
from connection_wizard.http.redirects import after

HERE = "https://a.example/one/two?x=1"
HEADERS = (
    ("Host", "a.example"),
    ("Authorization", "Bearer t"),
    ("Cookie", "c"),
    ("X-Api-Key", "k"),
    ("accept", "text/csv"),
    ("Accept-Language", "de"),
    ("User-Agent", "u"),
)
HARMLESS = HEADERS[4:]


def answer(status: int, location: str | None) -> HttpResponse:
    headers = () if location is None else (("LOCATION", location), ("Location", "https://second.example/"))
    return HttpResponse(status, "", "HTTP/1.1", headers, b"")


def follow(
    status: int, location: str | None, method: str = "GET", body: bytes = b"", url: str = HERE
) -> HttpRequest | Literal["insecure"] | None:
    return after(HttpRequest(method, url, HEADERS, body), answer(status, location))


@pytest.mark.parametrize("method", ["GET", "HEAD", "get"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_get_and_head_are_followed_at_home_with_everything(status: int, method: str) -> None:
    assert follow(status, "/there", method) == HttpRequest(method, "https://a.example/there", HEADERS)


@pytest.mark.parametrize(
    "location",
    [
        "https://b.example/there",
        "//b.example/there",
        "https://a.example:444/there",
        "https://www.a.example/there",
    ],
)
def test_another_origin_gets_harmless_headers_only(location: str) -> None:
    following = follow(302, location, body=b"secret")
    assert isinstance(following, HttpRequest)
    assert following.headers == HARMLESS
    assert following.body == b""
    assert following.url.endswith("/there")


def test_from_http_to_https_is_another_origin() -> None:
    following = follow(301, "https://a.example/there", url="http://a.example/")
    assert following == HttpRequest("GET", "https://a.example/there", HARMLESS)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("location", ["http://a.example/", "http://b.example/", "http://127.0.0.1/"])
def test_never_from_https_to_http(method: str, location: str) -> None:
    assert follow(302, location, method) == "insecure"


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("three", "https://a.example/one/three"),
        ("?y=2", "https://a.example/one/two?y=2"),
        ("../../x#part", "https://a.example/x"),
        ("https://A.EXAMPLE:443/x", "https://a.example/x"),
        ("/ü?q=ä b", "https://a.example/%C3%BC?q=%C3%A4%20b"),
    ],
)
def test_locations_may_be_relative(location: str, url: str) -> None:
    assert follow(302, location) == HttpRequest("GET", url, HEADERS)


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (200, "/there"),
        (201, "/there"),
        (300, "/there"),
        (304, "/there"),
        (302, None),
        (302, ""),
        (302, "myapp://callback?code=1"),
        (302, "mailto:a@b.example"),
        (302, "https://me:pw@a.example/"),
        (302, "https://a.example:port/"),
        (302, "https://[::1/"),
    ],
)
def test_what_is_not_followed(status: int, location: str | None) -> None:
    assert follow(status, location) is None


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_other_methods_are_repeated_at_home(status: int, method: str) -> None:
    assert follow(status, "/there", method, b"x") == HttpRequest(method, "https://a.example/there", HEADERS, b"x")


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (301, "/there"),
        (302, "/there"),
        (303, "/there"),
        (307, "https://b.example/"),
        (308, "http://a.example/"),
    ],
)
def test_other_methods_are_not_repeated_elsewhere_nor_changed(status: int, location: str) -> None:
    assert follow(status, location, "POST", b"x") is None


@pytest.mark.parametrize(("status", "keeps"), [(301, False), (302, False), (303, False), (307, True), (308, True)])
def test_the_body_of_a_get_goes_along_only_where_the_server_asks(status: int, keeps: bool) -> None:
    about_body = (("Content-Type", "application/json"), ("content-length", "2"), ("Transfer-Encoding", "x"))
    request = HttpRequest("GET", HERE, HEADERS + about_body, b"{}")
    following = after(request, answer(status, "/there"))
    kept = (HEADERS + about_body, b"{}") if keeps else (HEADERS, b"")
    assert following == HttpRequest("GET", "https://a.example/there", *kept)
