"""Recorded requests and answers: headers by any case, text in any charset, reprs without secrets."""

import codecs
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse, TransportFailure, charset_of, origin_of
from connection_wizard.words import Words

SECRET = "s3cret"


def response(body: bytes, content_type: str | None = None) -> HttpResponse:
    headers = () if content_type is None else (("Content-Type", content_type),)
    return HttpResponse(200, "OK", "HTTP/1.1", headers, body)


def test_headers_are_found_in_any_case() -> None:
    headers = (("Content-TYPE", "a"), ("content-type", "b"))
    assert HttpRequest("GET", "http://h/", headers).header("content-Type") == "a"
    assert HttpResponse(200, "", "HTTP/1.1", headers, b"").header("CONTENT-TYPE") == "a"
    assert HttpRequest("GET", "http://h/").header("x") is None


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        (None, "ü€".encode(), "ü€"),
        ("application/json", b"\xef\xbb\xbf{}", "{}"),
        ("text/html; charset=utf-8", b"\xef\xbb\xbfa", "a"),
        ("text/html; charset=iso-8859-1", b"\xfc", "ü"),
        ('text/html;Charset="Windows-1252"; x=y', b"\x80", "€"),
        ("text/plain; charset='shift_jis'", "日本".encode("shift_jis"), "日本"),
        ("text/plain; charset=utf-16", "é".encode("utf-16"), "é"),
        ("text/plain; charset=latin-1; charset=utf-8", b"\xfc", "ü"),
        ("text/plain; charset=martian", "ü".encode(), "ü"),
        ("text/plain; charset=", "ü".encode(), "ü"),
        ("text/plain; charset=hex", b"616", "616"),
        ("text/plain; charset=unicode_escape", b"\\d", "\\d"),
        ("text/plain; charset=idna", b"\xff", "\ufffd"),
        ("application/json", b'"\xff"', '"\ufffd"'),
    ],
)
def test_text(content_type: str | None, body: bytes, text: str) -> None:
    assert response(body, content_type).text() == text


@given(
    body=st.binary(max_size=64), charset=st.text(max_size=12) | st.sampled_from(["utf-7", "undefined", "rot13", "mbcs"])
)
def test_text_never_fails(body: bytes, charset: str) -> None:
    assert isinstance(response(body, f"text/plain; charset={charset}").text(), str)


@given(st.sampled_from(["ascii", "big5", "gb18030", "euc_jp", "iso2022_jp", "koi8-r", "cp1252", "mac-roman", "hz"]))
def test_charsets_of_the_web_are_believed(name: str) -> None:
    assert charset_of((("content-type", f"text/plain; charset={name}"),)) == codecs.lookup(name).name


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:pw@api.example.com:8443/path?q#f", "https://api.example.com:8443"),
        ("https://api.example.com/path", "https://api.example.com"),
        ("http://[::1]:80/", "http://[::1]"),
        ("http://[::1", "?"),
        ("http://h:port/", "?"),
        ("nonsense", "?"),
    ],
)
def test_origin_of(url: str, shown: str) -> None:
    assert origin_of(url) == shown


def test_reprs_show_no_secret() -> None:
    request = HttpRequest(
        "POST",
        f"https://me:{SECRET}@api.example.com/{SECRET}?code={SECRET}#{SECRET}",
        (("Authorization", SECRET),),
        SECRET.encode(),
    )
    answer = HttpResponse(200, SECRET, "HTTP/1.1", (("Set-Cookie", SECRET),), SECRET.encode())
    failure = TransportFailure("closed", Words("m"), Words("h"))
    exchange = Exchange(request, answer, failure, datetime(2026, 1, 1, tzinfo=UTC), 1.0, 0.5, 6, 6)
    assert repr(request) == "HttpRequest(POST https://api.example.com)"
    assert repr(answer) == "HttpResponse(200, 6 bytes)"
    assert SECRET not in repr(exchange)
