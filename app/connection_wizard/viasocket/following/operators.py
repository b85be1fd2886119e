"""What two values come to under an operator."""

from __future__ import annotations

from typing import Any

from connection_wizard.viasocket.following.values import (
    ONE,
    UNDEFINED,
    UNKNOWN,
    Asked,
    Got,
    Not,
    Number,
    Object,
    Parameters,
    Ref,
    Status,
    Text,
    Unsure,
    joined,
    number_of,
    plain,
    text_of,
)


def same(one: Any, other: Any) -> Any:
    """Whether two values are the same: known, or a question.

    Raises:
        Unsure: nobody can say.
    """
    if isinstance(one, Text) and len(one.parts) == 1 and isinstance(one.parts[0], Ref | Got):
        one = one.parts[0]
    if isinstance(other, Ref | Got | Status) and not isinstance(one, Ref | Got | Status):
        one, other = other, one
    if isinstance(other, Text):
        other = other.literal if other.literal is not None else UNKNOWN
    known = isinstance(other, str | int | float | bool)
    if isinstance(one, Status) and known:
        return Asked(one.response, "status", other, "===")
    if isinstance(one, Ref | Got):
        if other is UNDEFINED or other is None:
            return Not(Asked(one, "given"))
        if known:
            return Asked(one, "is", other) if other != "" else Not(Asked(one, "given"))
        raise Unsure
    if isinstance(one, Text):
        if one.literal is None:
            raise Unsure
        one = one.literal
    is_plain = one is None or one is UNDEFINED or isinstance(one, str | int | float | bool)
    if is_plain and (known or other is None or other is UNDEFINED):
        return one == other and isinstance(one, bool) is isinstance(other, bool)
    if isinstance(one, Object | list | Parameters) and (other is None or other is UNDEFINED):
        return False
    raise Unsure


def plus(left: Any, right: Any) -> Any:
    """A sum, or one text after the other."""
    if isinstance(left, Number | int | float) and isinstance(right, Number | int | float | Got):
        one, other = number_of(left), number_of(right)
        return UNKNOWN if one is None or other is None else plain(one.plus(other))
    return joined(text_of(left), text_of(right))


def reckoned(sign: str, left: Any, right: Any) -> Any:
    """A difference, a product or a quotient."""
    one, other = number_of(left), number_of(right)
    if one is None or other is None:
        return UNKNOWN
    if sign == "-":
        return plain(one.plus(other, -1))
    if not other.terms.keys() <= {ONE} and sign == "*":
        one, other = other, one
    factor = other.terms.get(ONE, 0)
    if not other.terms.keys() <= {ONE} or not factor:
        return UNKNOWN
    return plain(one.times(factor if sign == "*" else 1 / factor))
