"""Reading requests for oauthlib and the endpoints: queries and bodies become lists of parameters, or are refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urlencode

from connection_wizard.http.server import ServerRequest

MAX_PARAMETERS: Final = 100

Pairs = list[tuple[str, str]]


class ParameterError(Exception):
    """A query or body that holds no parameters. Its text says why and quotes nothing."""


def query_of(request: ServerRequest) -> Pairs:
    """The parameters of the query; one without a value counts as left out (RFC 6749 section 3.1).

    Raises:
        ParameterError
    """
    return _pairs(request.query)


def form_of(request: ServerRequest) -> Pairs:
    """The parameters of a form body.

    Raises:
        ParameterError: it is something else, or there are too many.
    """
    if not request.body:
        return []
    if media_type(request) != "application/x-www-form-urlencoded":
        raise ParameterError("The body must be application/x-www-form-urlencoded.")
    return _pairs(request.body.decode("utf-8", "replace"))


def json_as_form(request: ServerRequest) -> ServerRequest | None:
    """The same request with its JSON object as a form, or None if there is no such object."""
    if media_type(request) != "application/json":
        return None
    try:
        value = json.loads(request.body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    pairs = [(name, item) for name, item in value.items() if isinstance(item, str)]
    return as_form(request, pairs)


def as_form(request: ServerRequest, pairs: Pairs) -> ServerRequest:
    """The same request with these parameters as its form body."""
    headers = tuple(header for header in request.headers if header[0] != "content-type")
    form = ("content-type", "application/x-www-form-urlencoded")
    return replace(request, headers=(*headers, form), body=urlencode(pairs).encode())


def with_header(request: ServerRequest, name: str, value: str) -> ServerRequest:
    """The same request with one header replaced or added; `name` in lower case."""
    return replace(request, headers=(*(header for header in request.headers if header[0] != name), (name, value)))


def media_type(request: ServerRequest) -> str:
    """What the body says it is, in lower case and without parameters; empty if it says nothing."""
    return (request.header("content-type") or "").partition(";")[0].strip().lower()


def bearer_token(request: ServerRequest) -> str:
    """The access token of the Authorization header (RFC 6750 section 2.1), or an empty text."""
    scheme, _, token = (request.header("authorization") or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _pairs(text: str) -> Pairs:
    try:
        return parse_qsl(text, max_num_fields=MAX_PARAMETERS, errors="replace")
    except ValueError:
        raise ParameterError("There are too many parameters.") from None
