"""The one request that hand-written code sends, out of the arguments of its call of axios.

Texts are templates of ours. What is not understood for certain raises `Unsure`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from connection_wizard.spec import names
from connection_wizard.spec.completion import CONTENT_TYPES

FORM = CONTENT_TYPES["form"]


class Unsure(Exception):  # not an error: the answer “no”
    """Something that is not understood for certain."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is a template of ours."""

    template: str


@dataclass(slots=True)
class Parameters:
    """What a URLSearchParams holds."""

    pairs: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Json:
    """An object made a text by JSON.stringify."""

    value: Any


@dataclass(frozen=True, slots=True)
class Base64:
    """A text in base64."""

    template: str


@dataclass(slots=True)
class Request:
    """The one request that code sends. Texts are templates; `body` is pairs of a form, or a JSON value."""

    method: str
    url: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    basic: tuple[str, str] | None = None
    format: Literal["form", "json"] | None = None
    pairs: list[tuple[str, str]] = field(default_factory=list)
    json: Any = None


def plain(value: Any) -> Any:
    """A value as JSON whose texts are templates."""
    if isinstance(value, Text):
        return value.template
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    raise Unsure


def request_of(config: Mapping[str, Any]) -> Request:
    """The request of a config of axios.

    Raises:
        Unsure
    """
    if not config.keys() <= {"method", "url", "params", "headers", "data", "auth"}:
        raise Unsure
    method, url = config.get("method", Text("get")), config.get("url")
    if not isinstance(method, Text) or not isinstance(url, Text):
        raise Unsure
    base, mark, query = url.template.partition("?")
    made = Request(method.template.upper(), base if _is_plain_query(query) else url.template)
    if mark and _is_plain_query(query):
        made.query += [(name, value) for name, _, value in (part.partition("=") for part in query.split("&") if part)]
    for name, value in _strings(config.get("params", {})):
        made.query.append((name, value))
    content_type = ""
    for name, value in (config.get("headers") or {}).items():
        if isinstance(value, Base64) and name.lower() == "authorization":
            made.basic = _split(value.template)
        elif not isinstance(value, Text):
            raise Unsure
        elif name.lower() == "content-type":
            content_type = value.template
        elif (name.lower(), value.template) != ("accept", "application/json"):
            made.headers.append((name, value.template))
    auth = config.get("auth")
    if auth is not None:
        parts = dict(_strings(auth))
        made.basic = (parts.get("username", ""), parts.get("password", ""))
    _put_body(made, config.get("data"), content_type)
    return made


def _is_plain_query(query: str) -> bool:
    """Whether a query is nothing but names and values that need no decoding."""
    return bool(query) and "#" not in query and "%" not in query and "+" not in query


def _strings(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Parameters):
        yield from value.pairs
        return
    if not isinstance(value, dict):
        raise Unsure
    for name, item in value.items():
        text = plain(item)
        if not isinstance(text, str | int | float) or isinstance(text, bool):
            raise Unsure
        yield name, text if isinstance(text, str) else json.dumps(text)


def _split(template: str) -> tuple[str, str]:
    """User name and password of ``${id}:${secret}``."""
    for path in (names.CLIENT_ID, names.CLIENT_SECRET):
        if template.startswith(f"{path.template}:"):
            return path.template, template.removeprefix(f"{path.template}:")
    raise Unsure


def _put_body(made: Request, data: Any, content_type: str) -> None:
    kind = content_type.partition(";")[0].strip().lower()
    if data is None:
        if kind and kind not in ("application/json", FORM):
            made.headers.append(("Content-Type", content_type))
        return
    if isinstance(data, Parameters):
        if kind not in ("", FORM):
            raise Unsure
        made.format, made.pairs = "form", data.pairs
    elif isinstance(data, Json) and kind == "application/json":
        made.format, made.json = "json", data.value
    elif isinstance(data, dict) and kind == FORM:
        made.format, made.pairs = "form", list(_strings(data))
    elif isinstance(data, dict | list) and kind in ("", "application/json"):
        made.format, made.json = "json", plain(data)
    elif isinstance(data, Text) and kind in ("", FORM) and _is_plain_query(data.template):
        parts = (part.partition("=") for part in data.template.split("&"))
        made.format, made.pairs = "form", [(name, value) for name, _, value in parts]
    else:
        raise Unsure
