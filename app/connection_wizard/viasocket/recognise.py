"""Hand-written connection code read as a request, where the meaning is certain; everything else stays as it is.

The code is parsed (tree-sitter) and followed step by step: declarations of texts, objects and parameters, one call of
axios, and what it answers, in a function with or without try/catch. One expression, statement or name that is not
understood, and the code stays its author's alone. What was understood is completed as any call of a spec is, and has to
be the same request again, or it does not count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from connection_wizard.spec.paths import PathError, parse_path
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.viasocket.axios_request import Base64, Json, Parameters, Request, Text, Unsure, plain, request_of
from connection_wizard.viasocket.literals import literal_template

MAX_SOURCE = 64 * 1024
_RESPONSE, _DATA = object(), object()


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
    except (Unsure, RecursionError):
        return None


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
        raise Unsure
    return child


def _as_text(value: Any) -> str:
    if isinstance(value, Text):
        return value.template
    if isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    raise Unsure


def _plain(source: str) -> Any:
    """A number, true, false or null; JavaScript has more ways to write a number than JSON."""
    try:
        return loads(source)
    except NotStrict:
        raise Unsure from None


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
                raise Unsure  # something after the end
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
                    raise Unsure
                self._return(inside[0])
            case "try_statement":
                self._try(node)
            case "empty_statement":
                pass
            case _:
                raise Unsure

    def _declare(self, node: Node) -> None:
        target, value = _field(node, "name"), _field(node, "value")
        if value.type in ("arrow_function", "function_expression"):
            self._functions[_source(target)] = _field(value, "body")
            return
        found = self._value(value)
        if target.type == "object_pattern":
            if found is not _RESPONSE or [_source(child) for child in _statements(target)] != ["data"]:
                raise Unsure
            self._known["data"] = _DATA
        elif target.type == "identifier":
            self._known[_source(target)] = found
        else:
            raise Unsure

    def _expression(self, node: Node) -> None:
        """Only filling of parameters: ``params.append("a", b)``."""
        if node.type != "call_expression":
            raise Unsure
        function, arguments = _field(node, "function"), self._arguments(node)
        owner = self._known.get(_source(_field(function, "object"))) if function.type == "member_expression" else None
        if not isinstance(owner, Parameters) or _source(_field(function, "property")) not in ("append", "set"):
            raise Unsure
        name, value = (self._text(argument) for argument in arguments)
        owner.pairs.append((name, value))

    def _return(self, node: Node) -> None:
        if self._value(node) is not _DATA:
            raise Unsure
        self.returned = True

    def _try(self, node: Node) -> None:
        handler = _field(node, "handler")
        if node.child_by_field_name("finalizer") is not None:
            raise Unsure
        if [statement.type for statement in _statements(_field(handler, "body"))] != ["throw_statement"]:
            raise Unsure
        self.run(_statements(_field(node, "body")))

    # -- values

    def _value(self, node: Node) -> Any:
        match node.type:
            case "parenthesized_expression" | "await_expression":
                return self._value(_statements(node)[0])
            case "string":
                return Text(self._literal(_source(node)))
            case "template_string":
                return self._template(node)
            case "number" | "true" | "false" | "null":
                return _plain(_source(node))
            case "identifier":
                if _source(node) not in self._known:
                    raise Unsure
                return self._known[_source(node)]
            case "object":
                return self._object(node)
            case "array":
                return [self._value(child) for child in _statements(node)]
            case "new_expression":
                return self._new(node)
            case "binary_expression":
                return self._joined(node)
            case "member_expression" | "subscript_expression":
                return self._member(node)
            case "call_expression":
                return self._call(node)
            case _:
                raise Unsure

    def _joined(self, node: Node) -> Text | Base64:
        """``"a" + b``, also where that is ``"Basic " +`` credentials."""
        if _source(_field(node, "operator")) != "+":
            raise Unsure
        left, right = self._text(_field(node, "left")), self._value(_field(node, "right"))
        if isinstance(right, Base64) and left == "Basic ":
            return right
        return Text(left + _as_text(right))

    def _text(self, node: Node) -> str:
        return _as_text(self._value(node))

    def _literal(self, source: str) -> str:
        found = literal_template(source)
        if found is None or "${" in found:
            raise Unsure
        return found

    def _template(self, node: Node) -> Text | Base64:
        text = ""
        pieces = _statements(node)
        for number, piece in enumerate(pieces):
            if piece.type == "template_substitution":
                value = self._value(_statements(piece)[0])
                if isinstance(value, Base64) and text == "Basic " and number == len(pieces) - 1:
                    return value
                if not isinstance(value, Text):
                    raise Unsure
                text += value.template
            else:
                text += self._literal(f"`{_source(piece)}`")
        return Text(text)

    def _object(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for child in _statements(node):
            if child.type == "shorthand_property_identifier":
                found[_source(child)] = self._value_of(_source(child))
            elif child.type == "pair":
                key = _field(child, "key")
                if key.type not in ("property_identifier", "string"):
                    raise Unsure
                name = self._literal(_source(key)) if key.type == "string" else _source(key)
                found[name] = self._value(_field(child, "value"))
            else:
                raise Unsure
        return found

    def _value_of(self, name: str) -> Any:
        if name not in self._known:
            raise Unsure
        return self._known[name]

    def _new(self, node: Node) -> Parameters:
        if _source(_field(node, "constructor")) != "URLSearchParams":
            raise Unsure
        arguments = self._arguments(node)
        return Parameters(list(self._pairs(self._value(arguments[0])))) if arguments else Parameters([])

    def _pairs(self, value: Any) -> Iterator[tuple[str, str]]:
        entries = value.items() if isinstance(value, dict) else value if isinstance(value, list) else None
        if entries is None:
            raise Unsure
        for entry in entries:
            name, item = entry
            name = name.template if isinstance(name, Text) else name
            if not isinstance(name, str) or not isinstance(item, Text | int | float) or isinstance(item, bool):
                raise Unsure
            yield name, item.template if isinstance(item, Text) else json.dumps(item)

    def _member(self, node: Node) -> Any:
        source = _source(node)
        if source.startswith("context"):
            try:
                path = parse_path(source)
            except PathError:
                raise Unsure from None
            if not path.in_connection:
                raise Unsure
            return Text(path.template)
        if node.type == "member_expression" and _source(_field(node, "property")) == "data":
            owner = self._value(_field(node, "object"))
            if owner is _RESPONSE:
                return _DATA
        raise Unsure

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
            return Json(plain(self._value(arguments[0])))
        if name == "encodeURIComponent" and len(arguments) == 1:
            return Text(self._text(arguments[0]))
        if function.type == "member_expression" and _source(_field(function, "property")) == "toString":
            return self._to_text(_field(function, "object"), arguments)
        raise Unsure

    def _inside(self, body: Node) -> Any:
        """What a function of the code's own returns: it is called once."""
        if body.type != "statement_block":
            return self._value(body)
        self.run(_statements(body))
        if not self.returned:
            raise Unsure
        self.returned = False
        return _DATA

    def _to_text(self, owner: Node, arguments: list[Node]) -> Any:
        if owner.type == "call_expression" and _source(_field(owner, "function")) == "Buffer.from":
            if [_source(argument).strip("'\"`") for argument in arguments] != ["base64"]:
                raise Unsure
            return Base64(self._text(self._arguments(owner)[0]))
        value = self._value(owner)
        if isinstance(value, Parameters) and not arguments:
            return value
        raise Unsure

    # -- the request

    def _axios(self, method: str, arguments: list[Node]) -> object:
        if self.request is not None:
            raise Unsure  # more than one
        values = [self._value(argument) for argument in arguments]
        config: dict[str, Any]
        if method in ("", "request"):
            if len(values) != 1 or not isinstance(values[0], dict):
                raise Unsure
            config = values[0]
        elif not values:
            raise Unsure
        elif method in ("get", "delete"):
            config = {"method": Text(method), "url": values[0], **(values[1] if len(values) > 1 else {})}
        elif method in ("post", "put", "patch"):
            data = {"data": values[1]} if len(values) > 1 and values[1] is not None else {}
            config = {"method": Text(method), "url": values[0], **data, **(values[2] if len(values) > 2 else {})}
        else:
            raise Unsure
        self.request = request_of(config)
        return _RESPONSE
