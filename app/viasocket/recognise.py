"""Hand-written connection code read as a request, where the meaning is certain; everything else stays as it is.

The code is parsed (tree-sitter) and followed step by step: declarations of texts, objects and parameters, one call of
axios, and what it answers, in a function with or without try/catch. One expression, statement or name that is not
understood, and the code stays its author's alone. What was understood is completed as any call of a spec is, and has to
be the same request again, or it does not count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from app.spec import names
from app.spec.completion import CONTENT_TYPES, CompleteCall
from app.spec.paths import PathError, parse_path
from app.viasocket.literals import literal_template

Use = Literal["exchange", "refresh", "revoke", "test"]
FORM = CONTENT_TYPES["form"]
MAX_SOURCE = 64 * 1024


class _Unsure(Exception):  # not an error: the answer “no”
    """Something that is not understood for certain."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that is a template of ours."""

    template: str


@dataclass(slots=True)
class _Parameters:
    """What a URLSearchParams holds."""

    pairs: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Json:
    """An object made a text by JSON.stringify."""

    value: Any


@dataclass(frozen=True, slots=True)
class _Base64:
    """A text in base64."""

    template: str


_RESPONSE, _DATA = object(), object()


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


def recognised(source: str) -> Request | None:
    """The request of a code whose meaning is certain, or None."""
    if len(source) > MAX_SOURCE:
        return None
    try:
        root = _parser().parse(source.encode()).root_node
        if root.has_error:
            return None
        reader = _Reader()
        reader.run(_statements(root))
        return reader.request if reader.returned else None
    except (_Unsure, RecursionError):
        return None


def as_call(request: Request, use: Use, *, pkce: bool) -> dict[str, Any]:
    """The request as a call of a spec: OAuth's own parameters are named by what is missing, not written again."""
    call: dict[str, Any] = {"method": request.method, "url": request.url}
    if request.headers:
        call["headers"] = _rows(request.headers)
    if use == "test":
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
    if ours != theirs or basic != request.basic:
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


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_javascript.language()))


def _statements(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type not in ("comment", "hash_bang_line")]


def _source(node: Node) -> str:
    return (node.text or b"").decode()


def _field(node: Node, name: str) -> Node:
    child = node.child_by_field_name(name)
    if child is None:
        raise _Unsure
    return child


class _Reader:
    """Follows the code; `request` is its one request, `returned` whether its answer is what comes back."""

    def __init__(self) -> None:
        self.request: Request | None = None
        self.returned = False
        self._known: dict[str, Any] = {}
        self._functions: dict[str, Node] = {}

    def run(self, statements: list[Node]) -> None:
        for statement in statements:
            if self.returned:
                raise _Unsure  # something after the end
            self._statement(statement)

    def _statement(self, node: Node) -> None:
        match node.type:
            case "lexical_declaration" | "variable_declaration":
                for declarator in _statements(node):
                    self._declare(declarator)
            case "function_declaration":
                self._functions[_source(_field(node, "name"))] = _field(node, "body")
            case "expression_statement":
                self._expression(_statements(node)[0])
            case "return_statement":
                inside = _statements(node)
                if not inside:
                    raise _Unsure
                self._return(inside[0])
            case "try_statement":
                self._try(node)
            case "empty_statement":
                pass
            case _:
                raise _Unsure

    def _declare(self, node: Node) -> None:
        target, value = _field(node, "name"), _field(node, "value")
        if value.type in ("arrow_function", "function_expression"):
            self._functions[_source(target)] = _field(value, "body")
            return
        found = self._value(value)
        if target.type == "object_pattern":
            if found is not _RESPONSE or [_source(child) for child in _statements(target)] != ["data"]:
                raise _Unsure
            self._known["data"] = _DATA
        elif target.type == "identifier":
            self._known[_source(target)] = found
        else:
            raise _Unsure

    def _expression(self, node: Node) -> None:
        """Only filling of parameters: ``params.append("a", b)``."""
        if node.type != "call_expression":
            raise _Unsure
        function, arguments = _field(node, "function"), self._arguments(node)
        owner = self._known.get(_source(_field(function, "object"))) if function.type == "member_expression" else None
        if not isinstance(owner, _Parameters) or _source(_field(function, "property")) not in ("append", "set"):
            raise _Unsure
        name, value = (self._text(argument) for argument in arguments)
        owner.pairs.append((name, value))

    def _return(self, node: Node) -> None:
        if self._value(node) is not _DATA:
            raise _Unsure
        self.returned = True

    def _try(self, node: Node) -> None:
        handler = _field(node, "handler")
        if node.child_by_field_name("finalizer") is not None:
            raise _Unsure
        if [statement.type for statement in _statements(_field(handler, "body"))] != ["throw_statement"]:
            raise _Unsure
        self.run(_statements(_field(node, "body")))

    # -- values

    def _value(self, node: Node) -> Any:
        match node.type:
            case "parenthesized_expression" | "await_expression":
                return self._value(_statements(node)[0])
            case "string":
                return _Text(self._literal(_source(node)))
            case "template_string":
                return self._template(node)
            case "number" | "true" | "false" | "null":
                return json.loads(_source(node))
            case "identifier":
                if _source(node) not in self._known:
                    raise _Unsure
                return self._known[_source(node)]
            case "object":
                return self._object(node)
            case "array":
                return [self._value(child) for child in _statements(node)]
            case "new_expression":
                return self._new(node)
            case "binary_expression":
                if _source(_field(node, "operator")) != "+":
                    raise _Unsure
                return _Text(self._text(_field(node, "left")) + self._text(_field(node, "right")))
            case "member_expression" | "subscript_expression":
                return self._member(node)
            case "call_expression":
                return self._call(node)
            case _:
                raise _Unsure

    def _text(self, node: Node) -> str:
        value = self._value(node)
        if isinstance(value, _Text):
            return value.template
        if isinstance(value, int | float) and not isinstance(value, bool):
            return json.dumps(value)
        raise _Unsure

    def _literal(self, source: str) -> str:
        found = literal_template(source)
        if found is None or "${" in found:
            raise _Unsure
        return found

    def _template(self, node: Node) -> _Text | _Base64:
        text = ""
        pieces = _statements(node)
        for number, piece in enumerate(pieces):
            if piece.type == "template_substitution":
                value = self._value(_statements(piece)[0])
                if isinstance(value, _Base64) and text == "Basic " and number == len(pieces) - 1:
                    return value
                if not isinstance(value, _Text):
                    raise _Unsure
                text += value.template
            else:
                text += self._literal(f"`{_source(piece)}`")
        return _Text(text)

    def _object(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for child in _statements(node):
            if child.type == "shorthand_property_identifier":
                found[_source(child)] = self._value_of(_source(child))
            elif child.type == "pair":
                key = _field(child, "key")
                if key.type not in ("property_identifier", "string"):
                    raise _Unsure
                name = self._literal(_source(key)) if key.type == "string" else _source(key)
                found[name] = self._value(_field(child, "value"))
            else:
                raise _Unsure
        return found

    def _value_of(self, name: str) -> Any:
        if name not in self._known:
            raise _Unsure
        return self._known[name]

    def _new(self, node: Node) -> _Parameters:
        if _source(_field(node, "constructor")) != "URLSearchParams":
            raise _Unsure
        arguments = self._arguments(node)
        return _Parameters(list(self._pairs(self._value(arguments[0])))) if arguments else _Parameters([])

    def _pairs(self, value: Any) -> Iterator[tuple[str, str]]:
        entries = value.items() if isinstance(value, dict) else value if isinstance(value, list) else None
        if entries is None:
            raise _Unsure
        for entry in entries:
            name, item = entry
            name = name.template if isinstance(name, _Text) else name
            if not isinstance(name, str) or not isinstance(item, _Text | int | float) or isinstance(item, bool):
                raise _Unsure
            yield name, item.template if isinstance(item, _Text) else json.dumps(item)

    def _member(self, node: Node) -> Any:
        source = _source(node)
        if source.startswith("context"):
            try:
                path = parse_path(source)
            except PathError:
                raise _Unsure from None
            if not path.in_connection:
                raise _Unsure
            return _Text(path.template)
        if node.type == "member_expression" and _source(_field(node, "property")) == "data":
            owner = self._value(_field(node, "object"))
            if owner is _RESPONSE:
                return _DATA
        raise _Unsure

    def _arguments(self, node: Node) -> list[Node]:
        return _statements(_field(node, "arguments"))

    def _call(self, node: Node) -> Any:
        function, arguments = _field(node, "function"), self._arguments(node)
        name = _source(function)
        if name == "axios" or name.startswith("axios."):
            return self._axios(name.partition(".")[2], arguments)
        if name in self._functions and not arguments:
            return self._inside(self._functions.pop(name))
        if name == "JSON.stringify" and len(arguments) == 1:
            return _Json(_plain(self._value(arguments[0])))
        if name == "encodeURIComponent" and len(arguments) == 1:
            return _Text(self._text(arguments[0]))
        if function.type == "member_expression" and _source(_field(function, "property")) == "toString":
            return self._to_text(_field(function, "object"), arguments)
        raise _Unsure

    def _inside(self, body: Node) -> Any:
        """What a function of the code's own returns: it is called once."""
        if body.type != "statement_block":
            return self._value(body)
        self.run(_statements(body))
        if not self.returned:
            raise _Unsure
        self.returned = False
        return _DATA

    def _to_text(self, owner: Node, arguments: list[Node]) -> Any:
        if owner.type == "call_expression" and _source(_field(owner, "function")) == "Buffer.from":
            if [_source(argument).strip("'\"`") for argument in arguments] != ["base64"]:
                raise _Unsure
            return _Base64(self._text(self._arguments(owner)[0]))
        value = self._value(owner)
        if isinstance(value, _Parameters) and not arguments:
            return value
        raise _Unsure

    # -- the request

    def _axios(self, method: str, arguments: list[Node]) -> object:
        if self.request is not None:
            raise _Unsure  # more than one
        values = [self._value(argument) for argument in arguments]
        config: dict[str, Any]
        if method in ("", "request"):
            if len(values) != 1 or not isinstance(values[0], dict):
                raise _Unsure
            config = values[0]
        elif not values:
            raise _Unsure
        elif method in ("get", "delete"):
            config = {"method": _Text(method), "url": values[0], **(values[1] if len(values) > 1 else {})}
        elif method in ("post", "put", "patch"):
            data = {"data": values[1]} if len(values) > 1 and values[1] is not None else {}
            config = {"method": _Text(method), "url": values[0], **data, **(values[2] if len(values) > 2 else {})}
        else:
            raise _Unsure
        self.request = _request(config)
        return _RESPONSE


def _plain(value: Any) -> Any:
    """A value as JSON whose texts are templates."""
    if isinstance(value, _Text):
        return value.template
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    raise _Unsure


def _request(config: Mapping[str, Any]) -> Request:
    if not config.keys() <= {"method", "url", "params", "headers", "data", "auth"}:
        raise _Unsure
    method, url = config.get("method", _Text("get")), config.get("url")
    if not isinstance(method, _Text) or not isinstance(url, _Text):
        raise _Unsure
    base, mark, query = url.template.partition("?")
    made = Request(method.template.upper(), base if _is_plain_query(query) else url.template)
    if mark and _is_plain_query(query):
        made.query += [(name, value) for name, _, value in (part.partition("=") for part in query.split("&") if part)]
    for name, value in _strings(config.get("params", {})):
        made.query.append((name, value))
    content_type = ""
    for name, value in (config.get("headers") or {}).items():
        if isinstance(value, _Base64) and name.lower() == "authorization":
            made.basic = _split(value.template)
        elif not isinstance(value, _Text):
            raise _Unsure
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
    if isinstance(value, _Parameters):
        yield from value.pairs
        return
    if not isinstance(value, dict):
        raise _Unsure
    for name, item in value.items():
        plain = _plain(item)
        if not isinstance(plain, str | int | float) or isinstance(plain, bool):
            raise _Unsure
        yield name, plain if isinstance(plain, str) else json.dumps(plain)


def _split(template: str) -> tuple[str, str]:
    """User name and password of ``${id}:${secret}``."""
    for path in (names.CLIENT_ID, names.CLIENT_SECRET):
        if template.startswith(f"{path.template}:"):
            return path.template, template.removeprefix(f"{path.template}:")
    raise _Unsure


def _put_body(made: Request, data: Any, content_type: str) -> None:
    kind = content_type.partition(";")[0].strip().lower()
    if data is None:
        if kind and kind not in ("application/json", FORM):
            made.headers.append(("Content-Type", content_type))
        return
    if isinstance(data, _Parameters):
        if kind not in ("", FORM):
            raise _Unsure
        made.format, made.pairs = "form", data.pairs
    elif isinstance(data, _Json) and kind == "application/json":
        made.format, made.json = "json", data.value
    elif isinstance(data, dict) and kind == FORM:
        made.format, made.pairs = "form", list(_strings(data))
    elif isinstance(data, dict | list) and kind in ("", "application/json"):
        made.format, made.json = "json", _plain(data)
    elif isinstance(data, _Text) and kind in ("", FORM) and _is_plain_query(data.template):
        parts = (part.partition("=") for part in data.template.split("&"))
        made.format, made.pairs = "form", [(name, value) for name, _, value in parts]
    else:
        raise _Unsure
