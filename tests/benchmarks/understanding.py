"""Diagnosis and ranking of 100 kB answers of several shapes, each beside Python's own reading of the same text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from time import process_time
from typing import Any

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.identity import suggest
from connection_wizard.oauth.answers import read_answer
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from tests.benchmarks.measured import Row, medians

ROUNDS = 31
BYTES = 100_000
LIMIT = "below 10 ms"
_PERSON = {
    "id": "5b1e7a", "username": "maya", "fullName": "Maya Lindqvist", "email": "maya@bakery.example", "verified": True,
    "avatarUrl": "https://images.example/5b1e7a.png", "locale": "sv-SE", "created_at": "2024-02-11T09:30:00Z",
    "workspace": {"id": "W1", "name": "Bakery", "members": 12}, "roles": ["admin", "editor"],
}  # fmt: skip
SECRETS = ("s3cr3t-of-the-client-Zq8", "at-first-9f27cc1e5ab1", "rt-first-77ab0e2f9c34")


def measure() -> Iterator[Row]:
    """All rows of this benchmark."""
    for name, body in shapes().items():
        text = json.dumps(body)
        ours, beside = medians(_of(suggest, body), _of(json.loads, text), ROUNDS, process_time)
        yield Row(f"ranking of label and id, {name} | json.loads", ours, beside, LIMIT)
    draft, redactor = _draft(), Redactor(SECRETS)
    for name, (status, kind, text) in failures().items():
        result = _failed(status, kind, text)
        reading: Callable[[], object] = _of(json.loads, text) if "json" in kind else _of(_read_page, text)
        ours, beside = medians(lambda result=result: diagnose(result, draft, redactor), reading, ROUNDS, process_time)  # type: ignore[misc]
        yield Row(f"diagnosis, {name} | reading it", ours, beside, LIMIT)


def shapes() -> dict[str, Any]:
    """Answers of a test call of about `BYTES` each."""
    count = BYTES // (len(json.dumps(_PERSON)) + 20)
    deep: Any = _PERSON
    for level in range(60):
        deep = {f"level_{level}": deep, "pad": "x" * 1500}
    return {
        "a hundred named people": {f"user_{number}": {**_PERSON, "id": f"5b{number}"} for number in range(count)},
        "a list of people": {"data": [{**_PERSON, "id": f"5b{number}"} for number in range(count)]},
        "three thousand members": {f"member_{number}_name": f"value {number}" for number in range(BYTES // 38)},
        "sixty objects deep": deep,
        "one long text": {**_PERSON, "about": "word " * (BYTES // 5)},
        "ten thousand numbers": {**_PERSON, "points": list(range(BYTES // 6))},
    }


def failures() -> dict[str, tuple[int, str, str]]:
    """Failed answers of a token request of about `BYTES` each: status, content type and text."""
    page = "<html><head><title>Sign in</title></head><body>" + "<p>Please <b>sign in</b> to go on.</p>" * (BYTES // 40)
    error = {"error": "invalid_grant", "error_description": "The code has expired."}
    return {
        "words at the start": (400, "application/json", json.dumps({**error, "trace": ["x" * 100] * (BYTES // 105)})),
        "words at the end": (400, "application/json", json.dumps({"trace": ["x" * 100] * (BYTES // 105), **error})),
        "one long description": (
            400,
            "application/json",
            json.dumps({"error": "x", "message": "word " * (BYTES // 5)}),
        ),
        "a thousand errors": (
            400,
            "application/json",
            json.dumps({"errors": [{"code": number, "message": "missing scope or secret"} for number in range(2000)]}),
        ),
        "a page": (200, "text/html", page),
        "brackets that never close": (500, "text/html", "<html>" + "<" * BYTES),
        "a stack trace": (500, "text/plain", "at com.acme.Token.post(Token.java:42)\n" * (BYTES // 38)),
        "a success without a token": (200, "application/json", json.dumps({"data": [_PERSON] * (BYTES // 350)})),
    }


def _of(function: Callable[[Any], object], value: Any) -> Callable[[], object]:
    return lambda: function(value)


def _read_page(text: str) -> None:
    HTMLParser().feed(text[:20_000])  # more of it takes the parser minutes where brackets never close


def _draft() -> Draft:
    return Draft(
        {
            "client": {"client_id": "client-1"},
            "authorization": {"url": "https://acme.test/authorize", "scopes": ["read", "write"]},
            "access_token": {"url": "https://acme.test/token"},
        }
    )


def _failed(status: int, kind: str, text: str) -> LegResult:
    request = HttpRequest("POST", "https://acme.test/token", (), b"grant_type=authorization_code")
    response = HttpResponse(status, "", "HTTP/1.1", (("content-type", kind),), text.encode())
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, len(text))
    answer = read_answer(response)  # a run has read it by then
    if status == 200:
        values: ReasonValues = {"path": "access_token", "format": "json"}
        return LegResult("exchange", "failed", "token_missing", values, exchanges=(exchange,), brought=lambda: answer)
    refused: ReasonValues = {"status": status, "step": "access_token", "said_why": True, "use": "exchange", "error": ""}
    return LegResult("exchange", "failed", "request_refused", refused, exchanges=(exchange,), brought=lambda: answer)
