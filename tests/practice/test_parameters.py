"""Requests as parameters."""

from __future__ import annotations

import pytest

from connection_wizard.http.server import ServerRequest
from connection_wizard.practice.parameters import (
    ParameterError,
    as_form,
    bearer_token,
    form_of,
    json_as_form,
    query_of,
    with_header,
)

FORM = ("content-type", "application/x-www-form-urlencoded; charset=UTF-8")


def request(*headers: tuple[str, str], query: str = "", body: bytes = b"") -> ServerRequest:
    return ServerRequest("POST", "/token", "/token", query, headers, body)


def test_parameters_without_a_value_are_left_out() -> None:
    """RFC 6749 section 3.1."""
    assert query_of(request(query="a=1&b=&c&a=2&d=%20+%C3%A4")) == [("a", "1"), ("a", "2"), ("d", "  ä")]
    assert form_of(request(FORM, body=b"a=1&b=&c=%ff")) == [("a", "1"), ("c", "\ufffd")]


def test_no_body_is_no_parameters() -> None:
    assert form_of(request(("content-type", "application/json"))) == []


@pytest.mark.parametrize("content_type", [(), (("content-type", "text/plain"),), (("content-type", ""),)])
def test_body_must_say_that_it_is_a_form(content_type: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(ParameterError):
        form_of(request(*content_type, body=b"a=1"))


def test_too_many_parameters() -> None:
    assert len(query_of(request(query="&".join(["a=1"] * 100)))) == 100
    with pytest.raises(ParameterError):
        query_of(request(query="&".join(["a=1"] * 101)))


def test_json_becomes_a_form() -> None:
    json = ("content-type", "application/json")
    body = b'{"a": "1 & 2", "n": 3, "b": {"c": "d"}}'
    form = json_as_form(request(json, ("x", "y"), body=body))
    assert form is not None
    assert form_of(form) == [("a", "1 & 2")]
    assert form.header("x") == "y"
    for other in (b"[]", b"", b"{", b"\xff", b"[" * 100_000):
        assert json_as_form(request(json, body=other)) is None
    assert json_as_form(request(FORM, body=body)) is None


def test_headers_are_replaced() -> None:
    changed = with_header(request(("a", "1"), ("b", "2")), "a", "3")
    assert changed.headers == (("b", "2"), ("a", "3"))
    assert as_form(request(("content-type", "x")), [("a", "ä")]).body == b"a=%C3%A4"


@pytest.mark.parametrize(
    ("header", "token"), [("Bearer abc", "abc"), ("bearer  abc ", "abc"), ("Basic abc", ""), ("Bearer", ""), ("", "")]
)
def test_bearer_token(header: str, token: str) -> None:
    assert bearer_token(request(("authorization", header))) == token
