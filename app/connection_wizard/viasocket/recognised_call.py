"""A request of hand-written code as a call of a spec, and whether both are certainly the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from connection_wizard.spec import names
from connection_wizard.spec.completion import CompleteCall

Use = Literal["exchange", "refresh", "revoke", "test"]


@dataclass(slots=True)
class Request:
    """A request that code sends. Texts are templates; the body is pairs of a form, or a JSON value.

    Attributes:
        optional: names of headers and parameters that are left out where a value in them is blank.
    """

    method: str
    url: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    basic: tuple[str, str] | None = None
    format: Literal["form", "json"] | None = None
    pairs: list[tuple[str, str]] = field(default_factory=list)
    json: Any = None
    optional: frozenset[str] = frozenset()


def as_call(request: Request, use: Use, *, pkce: bool) -> dict[str, Any]:
    """The request as a call of a spec: OAuth's own parameters are named by what is missing, not written again."""
    call: dict[str, Any] = {"method": request.method, "url": request.url}
    if request.headers:
        call["headers"] = _rows(request.headers)
    if request.optional:
        call["only_if_filled"] = sorted(request.optional)
    if use == "test":
        if request.basic:
            call["client_authentication"] = _authentication(request, {})
        if request.query:
            call["query"] = _rows(request.query)
        if request.format:
            call["body_format"] = request.format
            call["body"] = request.json if request.format == "json" else None
            call["parameters"] = _rows(request.pairs)
        return {name: value for name, value in call.items() if value not in (None, [])}
    in_query = request.format is None
    flat = request.query if in_query else request.pairs
    if request.format == "json":
        if not isinstance(request.json, dict) or not all(isinstance(v, str) for v in request.json.values()):
            return call | {"body_format": "json", "body": request.json}
        flat = list(request.json.items())
    if in_query and request.method != "GET":
        call["parameters_in"] = "query"
    elif not in_query and request.method == "GET":
        call["parameters_in"] = "body"
    if request.query and not in_query:
        call["query"] = _rows(request.query)
    call["body_format"] = request.format or "form"
    sent = dict(flat)
    call["client_authentication"] = _authentication(request, sent)
    standard = _standard(use, pkce=pkce) | _client(call["client_authentication"])
    call["omit"] = [name for name in standard if name not in sent]
    own = [(name, value) for name, value in flat if standard.get(name) != value]
    call["parameters"] = _rows(own)
    return {name: value for name, value in call.items() if value not in (None, [])}


def is_same(request: Request, call: CompleteCall) -> bool:
    """Whether a completed call sends exactly what the code does."""
    basic = (call.basic.username, call.basic.password) if call.basic else None
    body = call.body
    ours = {name.lower(): value for name, value in call.headers if name.lower() not in ("accept", "content-type")}
    theirs = {name.lower(): value for name, value in request.headers if name.lower() not in ("accept", "content-type")}
    if (call.method, call.url, sorted(call.query)) != (request.method, request.url, sorted(request.query)):
        return False
    if ours != theirs or basic != request.basic or call.only_if_filled != request.optional:
        return False
    if body is None:
        return request.format is None or (request.format == "form" and not request.pairs)
    if body.format == "form":
        return request.format == "form" and sorted(body.pairs) == sorted(request.pairs)
    return request.format == "json" and body.value == request.json


def _rows(pairs: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _standard(use: Use, *, pkce: bool) -> dict[str, str]:
    if use == "exchange":
        found = {
            "grant_type": "authorization_code",
            "code": names.CODE.template,
            "redirect_uri": names.REDIRECT_URI.template,
        }
        return found | ({"code_verifier": names.CODE_VERIFIER.template} if pkce else {})
    if use == "refresh":
        return {"grant_type": "refresh_token", "refresh_token": names.REFRESH_TOKEN.template}
    return {"token": names.ACCESS_TOKEN.template}


def _client(authentication: str) -> dict[str, str]:
    client_id = {"client_id": names.CLIENT_ID.template}
    if authentication == "client_secret_post":
        return client_id | {"client_secret": names.CLIENT_SECRET.template}
    return client_id if authentication == "none" else {}


def _authentication(request: Request, sent: Mapping[str, str]) -> str:
    if request.basic == (names.CLIENT_SECRET.template, ""):
        return "secret_as_username"
    if request.basic is not None:
        return "client_secret_basic_unencoded"
    return "client_secret_post" if "client_secret" in sent else "none"
