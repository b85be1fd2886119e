"""The cookies of a visit."""

from __future__ import annotations

import pytest

from connection_wizard.http.exchange import HttpResponse
from connection_wizard.practice.cookies import Cookies

URL = "http://127.0.0.1:1/auth/start"


def setting(*cookies: str) -> HttpResponse:
    headers = tuple(("Set-Cookie", cookie) for cookie in cookies)
    return HttpResponse(200, "OK", "HTTP/1.1", (("X-Other", "a=b"), *headers), b"")


def jar(*cookies: str) -> Cookies:
    cookies_ = Cookies()
    cookies_.keep(URL, setting(*cookies))
    return cookies_


def sent(cookies: Cookies, url: str) -> str:
    headers = dict(cookies.header(url))
    return headers.get("Cookie", "")


def test_cookies_go_where_their_path_leads() -> None:
    cookies = jar("a=1; Path=/", "b=2; Path=/auth/start; HttpOnly", "c=3; path=/authx", "d=4")
    assert sent(cookies, "http://127.0.0.1:2/auth/start/on?x=1") == "b=2; d=4; a=1"
    assert sent(cookies, "http://127.0.0.1:1/auth") == "d=4; a=1"
    assert sent(cookies, "http://127.0.0.1:1/authorize") == "a=1"
    assert sent(cookies, "http://127.0.0.1:1") == "a=1"
    assert sent(cookies, "http://localhost:1/auth/start") == ""
    assert cookies.header("http://localhost:1/") == ()


def test_later_ones_replace_earlier_ones_of_the_same_path() -> None:
    cookies = jar("a=1; Path=/", "a=2; Path=/", "a=3; Path=/auth")
    assert sent(cookies, URL) == "a=3; a=2"


@pytest.mark.parametrize(
    "end",
    ["Max-Age=0", "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT", 'Expires="Thu, 01 Jan 1970 00:00:00 -0000"'],
)
def test_cookie_is_taken_back(end: str) -> None:
    cookies = jar("a=1; Path=/")
    cookies.keep(URL, setting(f"a=; Path=/; {end}"))
    assert sent(cookies, URL) == ""


@pytest.mark.parametrize(
    "more", ["Max-Age=60", "Max-Age=soon", "Expires=never", "Expires=Fri, 31 Dec 9999 23:59:59 GMT"]
)
def test_cookie_stays(more: str) -> None:
    assert sent(jar(f"a=1; Path=/; {more}"), URL) == "a=1"


@pytest.mark.parametrize("nonsense", ["", "=", ";;;", "a b c", "@=1, b[=2"])
def test_nonsense_is_passed_over(nonsense: str) -> None:
    assert sent(jar("a=1; Path=/", nonsense), URL) == "a=1"
