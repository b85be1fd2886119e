"""What a request sent, by name, wherever in it it travelled."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.spec.queries import query_of
from connection_wizard.strict_json import NotStrict, loads

MAX_PARAMETERS = 200
_MAX_BODY = 64 * 1024


def sent_parameters(request: HttpRequest) -> Mapping[str, str]:
    """The parameters of query and body, each name once; of JSON the texts and numbers at its top.

    Their values may be secret: they are for comparing, and never shown.
    """
    return dict(_pairs(query_of(request.url))) | _of_body(request)


def _of_body(request: HttpRequest) -> dict[str, str]:
    text = request.body[:_MAX_BODY].decode("utf-8", "replace")
    if "json" not in (request.header("content-type") or ""):
        return dict(_pairs(text)) if "=" in text else {}
    try:
        body = loads(text, halves=True, twice=[])
    except NotStrict:
        return {}
    top = body.items() if isinstance(body, dict) else ()
    return {str(name): str(value) for name, value in top if isinstance(value, str | int | float)}


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_PARAMETERS)
    except ValueError:
        return []
