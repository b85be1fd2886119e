"""What the platform's globals do: ``axios``, ``URLSearchParams``, ``JSON``, ``Object``, lists and texts."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from connection_wizard.viasocket.following import sending
from connection_wizard.viasocket.following.values import (
    NOW,
    UNDEFINED,
    UNKNOWN,
    Asked,
    Bytes,
    Coded,
    Function,
    Got,
    Json,
    Member,
    Moment,
    Number,
    Object,
    Parameters,
    Promise,
    Raw,
    Response,
    Status,
    Text,
    Unsure,
    Walk,
    encoded,
    joined,
    number_of,
    plain,
    text_of,
)

GLOBALS = frozenset(
    [
        "axios",
        "fetch",
        "Buffer",
        "btoa",
        "JSON",
        "Object",
        "Math",
        "Number",
        "String",
        "parseInt",
        "parseFloat",
        "Date",
        "encodeURIComponent",
        "Promise",
        "Boolean",
    ]
)
OF_ANSWERS = frozenset({"toString", "map", "filter", "find", "join", "slice", "trim", "split", "getTime"})
OF_OBJECTS = frozenset({"toString", "hasOwnProperty"})
_WHOLE = ("floor", "round", "trunc", "ceil")


def of_response(response: Response, name: str) -> Any:
    """What an answer of ``axios`` or ``fetch`` has."""
    if name == "status":
        return Status(response)
    if response.library == "axios":
        return Got(response.call) if name == "data" else UNKNOWN
    if name == "ok":
        return Asked(response, "ok")
    return Member(response, name) if name in ("json", "text") else UNKNOWN


def made(constructor: str, arguments: list[Any]) -> Any:
    """What ``new`` makes."""
    if constructor == "URLSearchParams":
        return Parameters(_pairs(arguments[0]) if arguments else [])
    if constructor == "Date":
        if not arguments:
            return Number({NOW: 1})
        return Moment(arguments[0]) if isinstance(arguments[0], Got) else UNKNOWN
    raise Unsure


def _pairs(value: Any) -> list[tuple[str, Text]]:
    if isinstance(value, Parameters):
        return list(value.pairs)
    if isinstance(value, Object) and value.base is None:
        return [(name, _sent(item)) for name, item in value.after.items()]
    if isinstance(value, list) and all(isinstance(entry, list) and len(entry) == 2 for entry in value):
        return [(_literal(name), _sent(item)) for name, item in value]
    raise Unsure


def _sent(value: Any) -> Text:
    """A value of a form; what was encoded by hand would be encoded twice."""
    text = text_of(value)
    if not isinstance(text, Text):
        raise Unsure
    sending.unencoded(text)
    return text


def _literal(value: Any) -> str:
    text = text_of(value)
    if not isinstance(text, Text) or text.literal is None:
        raise Unsure
    return text.literal


def keys(value: Any) -> Any:
    """The names in an object."""
    return [Text((name,)) for name in _entries(value)]


def _entries(value: Any) -> dict[str, Any]:
    if isinstance(value, Parameters):
        return dict(value.pairs)
    if isinstance(value, Object) and value.base is None:
        return value.after
    raise Unsure


def call(walk: Walk, function: Member, arguments: list[Any]) -> Any:
    """What a function that is not the code's own gives."""
    owner, name = function.owner, function.name
    match owner:
        case None:
            return _global(walk, name, arguments)
        case Member(None, space):
            return _in_space(walk, space, name, arguments)
        case Promise():
            return _then(walk, owner, name, arguments)
        case Response():
            body = Got(owner.call) if name == "json" else Raw(owner.call)
            return walk.promise(body, sent=False)
        case Parameters():
            return _of_parameters(owner, name, arguments)
        case list():
            return _of_list(walk, owner, name, arguments)
        case Bytes(text):
            if name == "toString" and [_literal(argument) for argument in arguments] == ["base64"]:
                return Text((Coded(text),))
            return UNKNOWN
        case Moment() | Number():
            return number_of(owner) if name in ("getTime", "valueOf") else UNKNOWN
        case Text():
            return _of_text(owner, name, arguments)
        case Got() | Object() | Json():
            return UNKNOWN
        case _:
            raise Unsure


def _global(walk: Walk, name: str, arguments: list[Any]) -> Any:
    match name:
        case "axios" | "fetch":
            return sending.sent(walk, name, "", arguments)
        case "encodeURIComponent":
            return encoded(arguments[0])
        case "btoa":
            text = text_of(arguments[0])
            return Text((Coded(text),)) if isinstance(text, Text) else UNKNOWN
        case "Boolean":
            return walk.truth(arguments[0])
        case "String":
            return text_of(arguments[0])
        case "Number" | "parseInt" | "parseFloat":
            return plain(number_of(arguments[0]))
        case _:
            raise Unsure


def _in_space(walk: Walk, space: str, name: str, arguments: list[Any]) -> Any:
    match (space, name):
        case ("axios", _):
            return sending.sent(walk, "axios", name, arguments)
        case ("JSON", "stringify"):
            sending.counted(arguments[0], [sending.MAX_PARTS])
            return Json(deepcopy(walk.whole(arguments[0])))
        case ("JSON", "parse"):
            return Got(arguments[0].call) if isinstance(arguments[0], Raw) else UNKNOWN
        case ("Object", "keys"):
            return keys(arguments[0])
        case ("Object", "values"):
            return list(_entries(arguments[0]).values())
        case ("Object", "entries"):
            return [[Text((key,)), value] for key, value in _entries(arguments[0]).items()]
        case ("Object", "fromEntries"):
            if not isinstance(arguments[0], list):
                raise Unsure
            if any(not isinstance(entry, list) or len(entry) != 2 for entry in arguments[0]):
                raise Unsure
            return Object({_literal(key): value for key, value in arguments[0]})
        case ("Object", "assign"):
            return _assigned(walk, arguments)
        case ("Math", _) if name in _WHOLE:
            return plain(number_of(arguments[0]))
        case ("Date", "now"):
            return Number({NOW: 1})
        case ("Date", "parse"):
            return Moment(arguments[0]) if isinstance(arguments[0], Got) else UNKNOWN
        case ("Buffer", "from"):
            text = text_of(arguments[0])
            kind = _literal(arguments[1]) if len(arguments) > 1 else "utf8"
            return Bytes(text) if isinstance(text, Text) and kind in ("utf8", "utf-8") else UNKNOWN
        case ("Promise", "resolve"):
            return arguments[0]
        case _:
            raise Unsure


def _assigned(walk: Walk, arguments: list[Any]) -> Any:
    target = walk.changed(arguments[0])
    if not isinstance(target, Object):
        raise Unsure
    for source in arguments[1:]:
        walk.spread(target, source)
    return target


def _then(walk: Walk, promise: Promise, name: str, arguments: list[Any]) -> Any:
    if name == "then" and len(arguments) == 1:
        value = walk.called(arguments[0], [walk.waited(promise)])
        return walk.promise(walk.waited(value), sent=True)
    if name == "catch" and isinstance(arguments[0], Function):
        from connection_wizard.viasocket.following.failing import always_throws

        if not always_throws(arguments[0].body):
            raise Unsure
        return walk.promise(walk.waited(promise), sent=True)
    raise Unsure


def _of_parameters(owner: Parameters, name: str, arguments: list[Any]) -> Any:
    match name:
        case "toString" if not arguments:
            return owner
        case "append":
            owner.pairs.append((_literal(arguments[0]), _sent(arguments[1])))
        case "set":
            key = _literal(arguments[0])
            places = [at for at, (one, _) in enumerate(owner.pairs) if one == key]
            if len(places) > 1:
                raise Unsure
            owner.pairs[slice(places[0], places[0] + 1) if places else slice(len(owner.pairs), None)] = [
                (key, _sent(arguments[1]))
            ]
        case _:
            raise Unsure
    return UNDEFINED


def _of_list(walk: Walk, items: list[Any], name: str, arguments: list[Any]) -> Any:
    match name:
        case "map":
            return [walk.called(arguments[0], [item, at]) for at, item in enumerate(items)]
        case "filter":
            return [item for at, item in enumerate(items) if walk.truth(walk.called(arguments[0], [item, at]))]
        case "forEach":
            for at, item in enumerate(items):
                walk.called(arguments[0], [item, at])
            return UNDEFINED
        case "push":
            items.extend(arguments)
            return len(items)
        case "join":
            between = text_of(arguments[0]) if arguments else Text((",",))
            pieces: list[Any] = []
            for at, item in enumerate(items):
                pieces += [between, text_of(item)] if at else [text_of(item)]
            return joined(*pieces)
        case "concat":
            found = items + [one for more in arguments for one in (more if isinstance(more, list) else [more])]
            if len(found) > sending.MAX_PARTS:
                raise Unsure
            return found
        case _:
            raise Unsure


def _of_text(text: Text, name: str, arguments: list[Any]) -> Any:
    if name in ("toString", "concat"):
        return joined(text, *(text_of(argument) for argument in arguments))
    if text.literal is not None and not arguments and name in ("trim", "toUpperCase", "toLowerCase"):
        plain = {"trim": text.literal.strip(), "toUpperCase": text.literal.upper(), "toLowerCase": text.literal.lower()}
        return Text((plain[name],))
    return UNKNOWN
