"""Specs of every kind that the model allows, drawn from the model's own types: a new key is drawn by itself."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le
from hypothesis import strategies as st
from pydantic import JsonValue
from pydantic.fields import FieldInfo

from connection_wizard.spec.base import Part
from connection_wizard.spec.model import ConnectionSpec

TEXTS = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "a",
            " a b ",
            "a,b",
            "code",
            "scope",
            "client_id",
            "clientid",
            "clientsecret",
            "S256",
            "V1",
            "https://acme.test/x?y=1&a=%20b&y=2#z",
            "https://${context.authData.region}.acme.test?scope=1",
            "Bearer ${context.authData.accesstokencode.access_token}",
            "authData.testcode.items[0]",
            'authData.testcode["odd key"]',
            "return 1;",
            "const a = `x`;\nreturn a;",
            "\u2028é\n",
        ]
    ),
    st.text(max_size=6),
)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
NUMBERS = st.one_of(st.integers(-(2**53), 2**53), FLOATS)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(TEXTS, inner, max_size=2)),
    max_leaves=5,
)
Strategy = st.SearchStrategy[Any]


def parts(kind: type[Part], given: Mapping[str, Strategy] | None = None) -> Strategy:
    """Documents of a part of a spec, each key drawn or left out.

    Args:
        given: what to draw for some of the keys instead.
    """
    drawn = {name: of_field(field) for name, field in kind.model_fields.items()}
    return st.fixed_dictionaries({}, optional=drawn | dict(given or {}))


def of_field(field: FieldInfo) -> Strategy:
    """What a key can hold."""
    return of_type(field.annotation, field.metadata)


def of_type(kind: Any, limits: list[Any] | tuple[Any, ...] = ()) -> Strategy:
    """What a value of a type can be; a type that nothing is known of is an error, so that it is added here."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return of_type(inner[0], [limit for each in inner[1:] for limit in getattr(each, "metadata", (each,))])
    if kind is JsonValue:
        return JSON
    if origin is Literal:
        return st.sampled_from(inner)
    if origin in (Union, types.UnionType):
        return st.one_of(*(of_type(each, limits) for each in inner))
    if origin is tuple:
        return st.lists(of_type(inner[0]), max_size=2)
    if origin is dict:
        return st.dictionaries(of_type(inner[0]), of_type(inner[1]), max_size=2)
    if isinstance(kind, type) and issubclass(kind, Part):
        return parts(kind)
    return _of_plain_type(kind, limits)


def _of_plain_type(kind: Any, limits: list[Any] | tuple[Any, ...]) -> Strategy:
    pattern = next((found for each in limits if (found := getattr(each, "pattern", None))), None)
    if pattern:
        return st.from_regex(pattern, fullmatch=True)
    if kind is int:
        least: Any = next((each.ge for each in limits if isinstance(each, Ge)), -9)
        least = next((int(str(each.gt)) + 1 for each in limits if isinstance(each, Gt)), least)
        most: Any = next((each.le for each in limits if isinstance(each, Le)), 2**31)
        return st.integers(least, most)
    plain: dict[Any, Strategy] = {str: TEXTS, bool: st.booleans(), float: FLOATS}
    return st.none() if kind is type(None) else plain[kind]


ANY_SPEC: Strategy = parts(ConnectionSpec)
