"""Answers of the practice provider's machine-read endpoints, as values that a fault can change before they are sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlencode

from pydantic import JsonValue

from connection_wizard.http.server import ServerResponse

Headers = tuple[tuple[str, str], ...]
Encoding = Literal["json", "json_as_text", "form"]

# RFC 6749 section 5.1 for token answers; what `/me` tells is nobody else's business either
NO_STORE: Final[Headers] = (("Cache-Control", "no-store"), ("Pragma", "no-cache"))

_CONTENT_TYPES: Final[dict[Encoding, str]] = {
    "json": "application/json;charset=UTF-8",
    "json_as_text": "text/plain;charset=UTF-8",
    "form": "application/x-www-form-urlencoded",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and JSON value of an answer; the repr shows the status alone, for the value may hold tokens."""

    status: int
    value: JsonValue
    headers: Headers = NO_STORE
    encoding: Encoding = "json"

    def __repr__(self) -> str:
        return f"Answer({self.status})"

    @property
    def members(self) -> dict[str, JsonValue]:
        """The value's members, to be changed at will; none if it is no object."""
        return dict(self.value) if isinstance(self.value, dict) else {}

    def response(self) -> ServerResponse:
        """As it goes out; None is an empty body."""
        if self.value is None:
            return ServerResponse(self.status, self.headers)
        if self.encoding == "form":
            body = urlencode({name: value for name, value in self.members.items() if value is not None})
        else:
            body = json.dumps(self.value, ensure_ascii=False)
        headers = (("Content-Type", _CONTENT_TYPES[self.encoding]), *self.headers)
        return ServerResponse(self.status, headers, body.encode())


def as_sent(answer: Answer | ServerResponse) -> ServerResponse:
    """An answer as it goes out, of either kind."""
    return answer.response() if isinstance(answer, Answer) else answer


def refusal(status: int, error: str, description: str, headers: Headers = ()) -> Answer:
    """An error answer (RFC 6749 section 5.2)."""
    return Answer(status, {"error": error, "error_description": description}, (*NO_STORE, *headers))


def bearer_refusal(status: int, error: str, description: str, *, scope: str = "") -> Answer:
    """An error answer of a resource, with its challenge (RFC 6750 section 3)."""
    named = f', error="{error}", error_description="{description}"' + (f', scope="{scope}"' if scope else "")
    return refusal(status, error, description, (("WWW-Authenticate", f'Bearer realm="practice"{named}'),))


def page(status: int, html: str, headers: Headers = ()) -> ServerResponse:
    """A web page, as it stands."""
    return ServerResponse(status, (("Content-Type", "text/html; charset=utf-8"), *NO_STORE, *headers), html.encode())
