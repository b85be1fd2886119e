"""What code gives to ``axios`` and ``fetch``, as a request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import unquote_plus

from connection_wizard.spec.completion import CONTENT_TYPES
from connection_wizard.viasocket.following.values import (
    UNDEFINED,
    Coded,
    Encoded,
    Function,
    Got,
    Json,
    Object,
    Parameters,
    Promise,
    Ref,
    Response,
    Text,
    Unsure,
    Walk,
    joined,
    text_of,
)

MAX_PARTS = 2000
"""Parts of the largest value that is looked at: code can double it in each line."""
FORM = CONTENT_TYPES["form"]
Pairs = list[tuple[str, Text]]
_UNUSED = ("timeout", "maxBodyLength", "maxContentLength", "withCredentials", "credentials", "mode", "cache")
"""Options that change nothing of what is sent or answered; `timeout` alone is worth a word."""
_OPTIONS = {
    "axios": {"method", "url", "baseURL", "params", "headers", "data", "auth", "validateStatus", "responseType"},
    "fetch": {"method", "url", "headers", "body", "redirect"},
}


@dataclass(slots=True)
class Sent:
    """A request, its texts with the values in them.

    Attributes:
        lenient: whether a refusal is an answer like any other.
        optional: names of headers and parameters that are left out where the value in them is blank.
    """

    method: str
    url: Text
    query: Pairs = field(default_factory=list)
    headers: Pairs = field(default_factory=list)
    basic: tuple[Text, Text] | None = None
    format: Literal["form", "json"] | None = None
    pairs: Pairs = field(default_factory=list)
    json: Any = None
    lenient: bool = False
    optional: frozenset[str] = frozenset()


def sent(walk: Walk, library: Literal["axios", "fetch"], verb: str, arguments: list[Any]) -> Promise:
    """Note a request; its answer is waited for."""
    config = _config(library, verb, arguments)
    unknown = config.keys() - _OPTIONS[library] - set(_UNUSED)
    if unknown or text_of(config.get("responseType", Text(("json",)))) != Text(("json",)):
        raise Unsure
    if "timeout" in config:
        walk.dropped.append("timeout")
    if config.get("redirect", Text(("follow",))) != Text(("follow",)):
        raise Unsure
    request = _request(walk, library, config)
    walk.requests.append(request)
    return walk.promise(Response(len(walk.requests) - 1, library), sent=True)


def _config(library: str, verb: str, arguments: list[Any]) -> dict[str, Any]:
    if not arguments or len(arguments) > 3:
        raise Unsure
    first = arguments[0]
    if verb == "" and isinstance(first, Object) and library == "axios":
        return _options(first)
    if library == "fetch" or verb == "":
        return {**_options_at(arguments, 1), "url": first}
    if verb == "request":
        return _options(first)
    if verb in ("get", "delete"):
        return {**_options_at(arguments, 1), "url": first, "method": Text((verb,))}
    if verb not in ("post", "put", "patch"):
        raise Unsure
    data = {"data": arguments[1]} if len(arguments) > 1 and arguments[1] is not None else {}
    return {**_options_at(arguments, 2), **data, "url": first, "method": Text((verb,))}


def _options_at(arguments: list[Any], place: int) -> dict[str, Any]:
    given = arguments[place] if place < len(arguments) else UNDEFINED
    return {} if given is UNDEFINED or given is None else _options(given)


def _options(value: Any) -> dict[str, Any]:
    if not isinstance(value, Object) or value.base is not None:
        raise Unsure
    return {name: item for name, item in value.after.items() if item is not UNDEFINED}


def _request(walk: Walk, library: str, config: dict[str, Any]) -> Sent:
    method, url = text_of(config.get("method", Text(("get",)))), _address(config.get("url"))
    if "baseURL" in config:
        url = joined(text_of(config["baseURL"]), url)
    if not isinstance(method, Text) or method.literal is None or not isinstance(url, Text):
        raise Unsure
    address, query = _split_query(url)
    if any(isinstance(part, Ref | Got) for part in _cut(url, "?")[2].parts):
        walk.dropped.append("raw")
    made = Sent(method.literal.upper(), address, query, lenient=library == "fetch" or _takes_all(walk, config))
    made.query += _values(config["params"]) if config.get("params") is not None else []
    content_type = _put_headers(made, config.get("headers"))
    if config.get("auth") is not None:
        parts = dict(_values(config["auth"]))
        made.basic = (parts.get("username", Text()), parts.get("password", Text()))
    _put_body(walk, made, config.get("body" if library == "fetch" else "data"), content_type, library)
    return made


def _address(value: Any) -> Any:
    return text_of(value) if isinstance(value, Text | Ref | Got) else None


def _takes_all(walk: Walk, config: dict[str, Any]) -> bool:
    rule = config.get("validateStatus")
    if rule is None:
        return False
    if not isinstance(rule, Function) or walk.called(rule, [object()]) is not True:
        raise Unsure
    return True


def _put_headers(made: Sent, headers: Any) -> str:
    """The headers; returns the type of the body."""
    content_type = ""
    for name, value in _values(headers) if headers is not None else []:
        known = value.literal
        if name.lower() == "content-type":
            if known is None:
                raise Unsure
            content_type = known
        elif name.lower() == "authorization" and any(isinstance(part, Coded) for part in value.parts):
            made.basic = _credentials(value)
        elif (name.lower(), known) not in (("accept", "application/json"), ("accept", "*/*")):
            made.headers.append((name, value))
    return content_type


def _credentials(value: Text) -> tuple[Text, Text]:
    match value.parts:
        case ("Basic ", Coded(text)):
            before, colon, after = _cut(text, ":")
            if not colon or _cut(after, ":")[1]:
                raise Unsure
            return before, after
        case _:
            raise Unsure


def _cut(text: Text, at: str) -> tuple[Text, bool, Text]:
    """A text before and after the first of a character that is written in it."""
    for number, part in enumerate(text.parts):
        if isinstance(part, str) and at in part:
            before, _, after = part.partition(at)
            first = (*text.parts[:number], before) if before else text.parts[:number]
            rest = text.parts[number + 1 :]
            return Text(first), True, Text((after, *rest) if after else rest)
    return text, False, Text()


def _values(value: Any) -> Pairs:
    """Names and values; what is not there is not sent."""
    if isinstance(value, Parameters):
        return list(value.pairs)
    if not isinstance(value, Object) or value.base is not None:
        raise Unsure
    pairs: Pairs = []
    for name, item in value.after.items():
        if item is UNDEFINED or item is None:
            continue
        text = None if isinstance(item, Parameters) else text_of(item)
        if not isinstance(text, Text):
            raise Unsure
        pairs.append((name, unencoded(text)))
    return pairs


def unencoded(text: Text) -> Text:
    """A text in which nothing is encoded by hand."""
    if any(isinstance(part, Encoded) for part in text.parts):
        raise Unsure
    return text


def _split_query(url: Text) -> tuple[Text, Pairs]:
    """Address and query, where the query says nothing that cannot be said by names and values."""
    address, mark, query = _cut(url, "?")
    if not mark or any("#" in part for part in query.parts if isinstance(part, str)):
        return _bare(url), []
    pairs = _pairs_of(query)
    return (_bare(url), []) if pairs is None else (_bare(address), pairs)


def _bare(text: Text) -> Text:
    """The values in a text without what was done to encode them: in an address they are encoded anyway."""
    return Text(tuple(part.of if isinstance(part, Encoded) else part for part in text.parts))


def _pairs_of(text: Text) -> Pairs | None:
    """Names and values of a form that was written as a text; None where that is not sure."""
    pairs: Pairs = []
    rest, more = text, True
    while more:
        piece, more, rest = _cut(rest, "&")
        if not piece.parts:
            continue
        name, equals, value = _cut(piece, "=")
        if not equals or name.literal is None or any(isinstance(part, Coded) for part in value.parts):
            return None
        parts = (unquote_plus(part) if isinstance(part, str) else part for part in _bare(value).parts)
        pairs.append((unquote_plus(name.literal), Text(tuple(parts))))
    return pairs


def _put_body(walk: Walk, made: Sent, data: Any, content_type: str, library: str) -> None:
    kind = content_type.partition(";")[0].strip().lower()
    is_json = kind == "application/json" or kind.endswith("+json")
    if data is None or data is UNDEFINED:
        if not kind:
            return
        if made.method == "GET":
            walk.dropped.append("content-type")
        elif not is_json and kind != FORM:
            made.headers.append(("Content-Type", Text((content_type,))))
        return
    if isinstance(data, Parameters) and kind in ("", FORM):
        made.format, made.pairs = "form", list(data.pairs)
    elif isinstance(data, Json) and is_json:
        made.format, made.json = "json", snapshot(data.value)
    elif isinstance(data, Object) and kind == FORM and library == "axios":
        made.format, made.pairs = "form", _values(data)
    elif isinstance(data, Object | list) and (is_json or not kind) and library == "axios":
        made.format, made.json = "json", snapshot(data)
    elif isinstance(data, Text) and (kind == FORM or (not kind and library == "axios")):
        pairs = _pairs_of(data)
        if any(isinstance(part, Ref | Got) for part in data.parts):
            walk.dropped.append("raw")
        if pairs is None:
            raise Unsure
        made.format, made.pairs = "form", pairs
    else:
        raise Unsure
    if made.format == "json" and kind and kind != "application/json":
        made.headers.append(("Content-Type", Text((content_type,))))


def counted(value: Any, left: list[int]) -> None:
    """Refuse what has too many parts."""
    left[0] -= 1
    if left[0] < 0:
        raise Unsure
    inside = value.after.values() if isinstance(value, Object) else value if isinstance(value, list) else ()
    for item in inside:
        counted(item, left)


def snapshot(value: Any) -> Any:
    """A value as JSON, its texts with what is in them."""
    counted(value, [MAX_PARTS])
    if isinstance(value, Object) and value.base is None:
        return {name: snapshot(item) for name, item in value.after.items() if item is not UNDEFINED}
    if isinstance(value, list):
        return [snapshot(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    text = None if isinstance(value, Parameters) else text_of(value)
    if not isinstance(text, Text) or any(isinstance(part, Coded) for part in text.parts):
        raise Unsure
    if isinstance(value, Ref | Got) and not _is_text(value):
        raise Unsure
    return unencoded(text)


def _is_text(value: Ref | Got) -> bool:
    """Whether a value is a text for certain: in JSON a number would not be one."""
    if isinstance(value, Got):
        return str(value.path[-1] if value.path else "").lower().endswith("token")
    return value.parts[1:2] not in (("testcode",), ("accesstokencode",)) or str(value.parts[-1]).endswith("token")
