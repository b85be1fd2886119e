"""The indented text of plain values, made by the encoder in C: with an indent, `json.dumps` takes the one in Python.

A container that holds no other is written at one go, for what goes between its members is the encoder's to choose:
most of a document is such parts. What is not plain is left to who can say what is wrong with it.
"""

from __future__ import annotations

from functools import cache
from json import JSONEncoder
from typing import Any, Final

from connection_wizard.strict_json.trouble import DEEPEST, MOST_DIGITS, is_whole

_TEXTS: Final = frozenset({str})
_SINGLE: Final = frozenset({str, bool, type(None), int, float})
_NESTS: Final = frozenset({dict, list})
_PLAIN: Final = _SINGLE | _NESTS
_LARGE: Final = 10**MOST_DIGITS


class _NotPlain(Exception):
    pass


def indented(value: Any) -> str | None:
    """The text of a value with two-space indent, as `json.dumps` writes it; None where it may be no strict JSON."""
    try:
        text = _written(value, 0)
    except (_NotPlain, ValueError):  # ValueError: NaN and infinities
        return None
    return text if is_whole(text) else None


@cache
def _encoder(depth: int) -> JSONEncoder:
    """Writes what stands at a depth; what it holds goes on lines of their own."""
    return JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(f",{_line(depth + 1)}", ": "))


@cache
def _line(depth: int) -> str:
    return "\n" + "  " * depth


def _written(value: Any, depth: int) -> str:
    members: Any = _members(value)
    if not members:
        if depth >= DEEPEST and type(value) in _NESTS:
            raise _NotPlain
        return _encoder(depth).encode(value)
    kinds = set(map(type, members))
    if depth >= DEEPEST or not kinds <= _PLAIN or (int in kinds and any(map(_is_too_long, members))):
        raise _NotPlain
    if kinds.isdisjoint(_NESTS):
        text = _encoder(depth).encode(value)
        return f"{text[0]}{_line(depth + 1)}{text[1:-1]}{_line(depth)}{text[-1]}"
    texts = [_written(member, depth + 1) for member in members]
    begin, end = "[", "]"
    if type(value) is dict:
        name = _encoder(0).encode
        texts = [f"{name(key)}: {text}" for key, text in zip(value, texts, strict=True)]
        begin, end = "{", "}"
    line = _line(depth + 1)
    return f"{begin}{line}{f',{line}'.join(texts)}{_line(depth)}{end}"


def _members(value: Any) -> Any:
    if type(value) is list:
        return value
    if type(value) is dict:
        if not _TEXTS.issuperset(map(type, value)):
            raise _NotPlain
        return value.values()
    if type(value) not in _SINGLE or _is_too_long(value):
        raise _NotPlain
    return ()


def _is_too_long(value: Any) -> bool:
    return type(value) is int and abs(value) >= _LARGE
