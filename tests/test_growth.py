"""What reads foreign text takes a time that grows with it, whatever is long in it: counted in calls, not in seconds."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.identity import suggest
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.viasocket.importing import read_record
from connection_wizard.viasocket.record import create_payload, record_text
from tests.counting import calls
from tests.oauth.scripted import document, spec_of

SIZE, TIMES = 100, 16
STEEPEST_EACH = 1.5
"""Far between, for some look at a large text in another way, and many only at its beginning."""
PERSON = {"id": "5b1e7a", "username": "maya", "fullName": "Maya Lindqvist", "email": "maya@bakery.example"}
TOKEN = "at-first-9f27cc1e5ab1"


_TEXTS = count(1)


def _numbers(size: int) -> range:
    """Others each time: what is remembered of one text makes the next no cheaper."""
    first = 100_000 * next(_TEXTS)
    return range(first, first + size)


BODIES: Mapping[str, Callable[[int], Any]] = {
    "members": lambda size: {f"member_{number}": f"value {number}" for number in _numbers(size)},
    "a list of people": lambda size: {"data": [{**PERSON, "id": f"5b{number}"} for number in _numbers(size)]},
    "named people": lambda size: {f"user_{number}": {**PERSON, "id": f"5b{number}"} for number in _numbers(size)},
    "tokens": lambda size: {f"token_{number}": f"{TOKEN}{number}" for number in _numbers(size)},
    "errors": lambda size: {"errors": [{"code": n, "message": "missing scope or secret"} for n in _numbers(size)]},
    "one text": lambda size: {"error": "x", "message": "word " * size},
    "one word": lambda size: {"error": "x", "message": "a1" * size},
    "brackets": lambda size: {"error": "x", "message": "<" * size},
}


def _exchange(text: str, kind: str) -> LegResult:
    request = HttpRequest("POST", "https://acme.test/token", (), b"grant_type=authorization_code")
    response = HttpResponse(400, "", "HTTP/1.1", (("content-type", kind),), text.encode())
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, len(text))
    refused: ReasonValues = {"status": 400, "step": "access_token", "said_why": True, "use": "exchange", "error": ""}
    return LegResult("exchange", "failed", "request_refused", refused, exchanges=(exchange,))


def _diagnosis(body: Any) -> Callable[[], object]:
    draft = Draft(document("https://acme.test"))
    result, redactor = _exchange(json.dumps(body), "application/json"), Redactor((TOKEN,))
    return lambda: diagnose(result, draft, redactor)


def _page(body: Any) -> Callable[[], object]:
    draft = Draft(document("https://acme.test"))
    result = _exchange(f"<html><title>Sign in</title>{json.dumps(body)}</html>", "text/html")
    redactor = Redactor((TOKEN,))
    return lambda: diagnose(result, draft, redactor)


def _redaction(body: Any) -> Callable[[], object]:
    text = json.dumps(body)
    return lambda: Redactor((TOKEN,)).body(text, "application/json")


def _plain_redaction(body: Any) -> Callable[[], object]:
    text = json.dumps(body)
    return lambda: Redactor((TOKEN,)).text(text)


def _ranking(body: Any) -> Callable[[], object]:
    return lambda: suggest(body)


def _strict(body: Any) -> Callable[[], object]:
    text = json.dumps(body)
    return lambda: loads(text)


def _refused(body: Any) -> Callable[[], object]:
    text = json.dumps([body, float("nan")])

    def refused() -> None:
        with pytest.raises(NotStrict):
            loads(text)

    return refused


def _reading(body: Any) -> Callable[[], object]:
    return lambda: Draft({"spec_version": 1, **body}).problems


def _record(body: Any) -> Callable[[], object]:
    text = record_text({**create_payload(spec_of(document("https://acme.test"))), "more": body})
    return lambda: read_record(text)


def _record_code(body: Any) -> Callable[[], object]:
    made = create_payload(spec_of(document("https://acme.test")))
    code = f"const all = {json.dumps(body)};\nreturn all;"
    text = record_text({**made, "testcode": json.dumps({"source": code})})
    return lambda: read_record(text)


READERS: Mapping[str, Callable[[Any], Callable[[], object]]] = {
    "diagnosis": _diagnosis,
    "diagnosis of a page": _page,
    "redaction of JSON": _redaction,
    "redaction of text": _plain_redaction,
    "ranking": _ranking,
    "strict JSON": _strict,
    "strict JSON, refused": _refused,
    "reading of a document": _reading,
    "import of a record": _record,
    "import of a record's code": _record_code,
}


@pytest.mark.parametrize("reader", READERS)
def test_readers_of_foreign_text_are_linear(reader: str) -> None:
    steep = {kind: grown for kind in BODIES if (grown := _growth(reader, BODIES[kind])) > STEEPEST_EACH}
    assert steep == {}


def _growth(reader: str, body: Callable[[int], Any]) -> float:
    """How much more each entry costs where there are `TIMES` as many: 1 is linear, `TIMES` the square."""
    prepare = READERS[reader]
    prepare(body(SIZE // 2))()  # what is loaded and remembered for good
    return calls(prepare(body(SIZE * TIMES))) / calls(prepare(body(SIZE))) / TIMES


def test_a_square_is_found() -> None:
    def square(size: int) -> Callable[[], object]:
        return lambda: [len("") for _ in range(size) for _ in range(size)]

    assert calls(square(SIZE * TIMES)) / calls(square(SIZE)) / TIMES > STEEPEST_EACH
