"""Requests as programs write them: the arguments of `z.request`, `axios`, `fetch` and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.block import Block, Pair, pairs_of
from connection_wizard.sources.code.values import Code, Function, Name
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.traffic import Sent

_ASKED: Final = re.compile(r"\{\{\s{0,9}(?:bundle\.|this\.\$auth|\$self|\$credentials)")
OF_APP: Final = re.compile(r"\{\{\s{0,9}process\.env\.(\w{1,80})\s{0,9}\}\}(?=/\w)")
"""A server that is kept in the environment of an app, before a path."""
_HOLE: Final = re.compile(r"\{\{[^{}\n]{1,200}\}\}")
_SENDS: Final = frozenset({"request", "axios", "fetch", "http", "get", "post", "httpRequest"})


_ELSE: Final = re.compile(
    r"^package \w{1,80}\r?$|^<\?php|^func [\w(]|\[\]string\{|= &\w{1,40}\.\w{1,40}\{"
    r"|^[ \t]{0,40}(?:module|class) [A-Z][\w:]{0,80}(?: < [\w:]{1,120})?\r?$",
    re.MULTILINE,
)
_LOOKED_AT: Final = 64 * 1024


def is_in_another_language(text: str) -> bool:
    """Whether a text is a program in Go, PHP or Ruby: those are read as pages are, which show such programs, too."""
    return _ELSE.search(text[:_LOOKED_AT]) is not None


def text_of(value: Any) -> str:
    """A text, a number or a name as a text with placeholders; empty for anything else."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | Name) else ""


def address_of(value: Any, *, of_app: bool = False) -> str:
    """A text that begins with what is known, or with what people are asked for; empty for one that lies elsewhere.

    Args:
        of_app: a server may be kept in the app's environment: the path below it is worth something without it.
    """
    text = _HOLE.sub(lambda found: found[0].replace("?.", "."), text_of(value))
    known = not text.startswith("{{") or _ASKED.match(text) or (of_app and OF_APP.match(text))
    return text if known else ""


def pairs_of_object(found: Any) -> tuple[Pair, ...]:
    """An object as pairs."""
    if isinstance(found, str):
        return pairs_of(found)
    items = found.items() if isinstance(found, Mapping) else ()
    return tuple((str(name), text_of(value)) for name, value in items if text_of(value))


def requests_in(code: Code, part: Any) -> Iterator[Mapping[str, Any]]:
    """The requests that a function sends, or that an object describes."""
    if isinstance(part, Mapping):
        yield part
    elif isinstance(part, Function):
        code = code.within(part)
        for name, group in code.calls(list(part.inside)):
            if name.rpartition(".")[2] not in _SENDS:
                continue
            plain, _ = code.arguments(group)
            objects = [one for one in plain if isinstance(one, Mapping)]
            url = next((text_of(one) for one in plain if text_of(one)), "")
            yield {"url": url} | dict(objects[0] if objects else {})


def sent_of(made: Gathering, request: Mapping[str, Any], called: str = "", *, of_app: bool = False) -> Sent | None:
    """A request of an object; None where its address is none (`address_of`)."""
    raw = address_of(request.get("url"), of_app=of_app)
    base = address_of(request.get("baseURL") or request.get("baseUrl"))
    raw = f"{base.rstrip('/')}/{raw.removeprefix('=').lstrip('/')}" if base and "://" not in raw else raw
    headers = pairs_of_object(request.get("headers"))
    body = request.get("body", request.get("data", request.get("json")))
    in_json = any(name.lower() == "content-type" and "json" in value for name, value in headers)
    pairs = pairs_of_object(body)
    block = Block(
        text_of(request.get("method")).upper(),
        raw,
        query=pairs_of_object(request.get("params") or request.get("qs")),
        headers=headers,
        form=() if in_json else pairs,
        json=dict(pairs) if in_json and pairs else None,
    )
    block = made.block(block)
    return Sent(block, called, line_of(raw)) if block.url else None


def line_of(raw: str) -> str:
    """What of an address stands in the program as it is: the longest piece between its placeholders."""
    pieces = [piece for part in raw.split("{{") for piece in [part.rpartition("}}")[2]]]
    return max(pieces, key=len, default=raw)
