"""The redacted view: everything of an exchange but its secrets."""

import dataclasses
import json
from datetime import UTC, datetime

import pytest

from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.http.redacted import SHOWN, redact
from connection_wizard.secrets.redaction import HIDDEN, Redactor
from connection_wizard.words import Words

KNOWN = "kn0wn-s3cret/+value"
OTHER = "unkn0wn-s3cret"
STARTED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CUT = TransportFailure("too_large", Words("too large"), Words("hint"))
FORM = (("Content-Type", "application/x-www-form-urlencoded"),)
JSON = (("Content-Type", "application/json; charset=utf-8"),)


def exchange(
    request: HttpRequest | None = None,
    response: HttpResponse | None = None,
    failure: TransportFailure | None = None,
    hops: tuple[Exchange, ...] = (),
) -> Exchange:
    request = request or HttpRequest("GET", "https://api.example/")
    return Exchange(request, response, failure, STARTED, 1.23456789, None, len(request.body), 17, hops)


def body_shown(
    body: bytes, headers: tuple[tuple[str, str], ...] = JSON, failure: TransportFailure | None = None
) -> str:
    answer = HttpResponse(200, "OK", "HTTP/1.1", headers, body)
    return redact(exchange(response=answer, failure=failure), Redactor([KNOWN])).response_body


def test_nothing_secret_is_left() -> None:
    request = HttpRequest(
        "POST",
        f"https://api.example/token?code={OTHER}&x={KNOWN}",
        (*FORM, ("Authorization", f"Bearer {OTHER}"), (f"X-{KNOWN}", KNOWN)),
        f"client_secret={OTHER}&scope=read&y=kn0wn-s3cret%2F%2Bvalue".encode(),
    )
    answer = HttpResponse(
        200,
        f"OK {KNOWN}",
        "HTTP/1.1",
        (*JSON, ("Set-Cookie", f"sid={OTHER}; Path=/")),
        json.dumps({"access_token": OTHER, "echo": KNOWN, "scope": "read"}).encode(),
    )
    hop = exchange(HttpRequest("GET", f"https://api.example/?access_token={OTHER}"))
    shown = redact(exchange(request, answer, hops=(hop,)), Redactor([KNOWN]))
    everything = json.dumps(shown.as_json(), ensure_ascii=False) + repr(shown)
    for trace in (KNOWN, OTHER, "kn0wn-s3cret%2F%2Bvalue"):
        assert trace not in everything
    assert "scope=read" in shown.request_body
    assert json.loads(shown.response_body) == {"access_token": HIDDEN, "echo": HIDDEN, "scope": "read"}
    assert shown.url.startswith("https://api.example/token?code=")


def test_all_the_rest_is_there() -> None:
    request = HttpRequest("POST", "https://api.example/a?b=c", (("X-Any", "thing"),), b"plain")
    answer = HttpResponse(201, "Created", "HTTP/1.1", (("X-Other", "thing"),), "Grüße".encode())
    hop = exchange(HttpRequest("GET", "https://api.example/first"))
    recorded = dataclasses.replace(exchange(request, answer, hops=(hop,)), first_byte=0.123456789)
    assert redact(recorded, Redactor()).as_json() == {
        "method": "POST",
        "url": "https://api.example/a?b=c",
        "request_headers": [["X-Any", "thing"]],
        "request_body": "plain",
        "status": 201,
        "reason": "Created",
        "http_version": "HTTP/1.1",
        "response_headers": [["X-Other", "thing"]],
        "response_body": "Grüße",
        "failure": None,
        "started_at": "2026-01-02T03:04:05+00:00",
        "elapsed": 1.234568,
        "first_byte": 0.123457,
        "sent_bytes": 5,
        "received_bytes": 17,
        "redirected_from": [redact(hop, Redactor()).as_json()],
    }


def test_a_failure_without_an_answer() -> None:
    shown = redact(
        exchange(failure=TransportFailure("refused", Words("refused."), Words("Check it."))), Redactor()
    ).as_json()
    assert shown["failure"] == {"kind": "refused", "message": "refused.", "hint": "Check it."}
    assert (shown["status"], shown["reason"], shown["http_version"]) == (None, "", "")
    assert (shown["response_headers"], shown["response_body"], shown["first_byte"]) == ([], "", None)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"\xff\xfe\x00", JSON),
        (b"\x89PNG\r\n\x1a\n\0", (("Content-Type", "image/png"),)),
        (b"text\0", (("Content-Type", "text/plain"),)),
        (b"\x1f\x8b\x01", (("Content-Type", "text/plain; charset=latin-1"), ("Content-Encoding", "br"))),
    ],
)
def test_what_is_no_text_is_counted(body: bytes, headers: tuple[tuple[str, str], ...]) -> None:
    assert body_shown(body, headers) == f"<binary, {len(body)} bytes>"


def test_the_request_may_be_binary_too() -> None:
    shown = redact(exchange(HttpRequest("PUT", "https://api.example/", (), b"\0\1")), Redactor())
    assert shown.request_body == "<binary, 2 bytes>"


def test_charsets_are_minded() -> None:
    assert body_shown("Grüße".encode("latin-1"), (("Content-Type", "text/plain; charset=latin-1"),)) == "Grüße"


@pytest.mark.parametrize("length", range(1, len(KNOWN)))
def test_a_secret_that_was_cut_in_two_is_not_shown(length: int) -> None:
    assert body_shown(b'{"a": 1, "b": "' + KNOWN[:length].encode(), failure=CUT) == '{"a": 1, "b": "…'


def test_a_character_that_was_cut_in_two_is_no_binary() -> None:
    assert body_shown("wort wört".encode()[:7], failure=CUT) == "wort …"


def test_one_long_word_that_was_cut_is_left_out() -> None:
    assert body_shown(b"x" * 50, failure=CUT) == "…"


def test_an_empty_answer_that_was_cut_is_empty() -> None:
    assert body_shown(b"", failure=CUT) == ""


@pytest.mark.parametrize("kind", ["too_many_redirects", "insecure_redirect"])
def test_a_redirect_that_is_not_followed_is_whole(kind: str) -> None:
    failure = TransportFailure(kind, "", "")  # type: ignore[arg-type]
    assert body_shown(b"Found. Redirecting", failure=failure) == "Found. Redirecting"


def test_long_bodies_are_shown_in_part() -> None:
    body = b"word " * SHOWN
    shown = body_shown(body, (("Content-Type", "text/plain"),))
    assert shown == body[:SHOWN].decode().rpartition(" ")[0] + " …"
