"""An expression of a tool's, as it counts for somebody who chose nothing: what each field has by default decides.

``{{$self["customScopes"] ? $self["enabledScopes"] : "read write"}}`` are the scopes ``read write``, and
``{{$self["url"].replace(/\\/$/, "")}}/authorize`` is an address on the server that each customer has. Nothing is run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from connection_wizard.sources.code.syntax import is_sign, parted
from connection_wizard.sources.code.tokens import Group, Item, Token, tree

_HOLE: Final = re.compile(r"\{\{((?:(?!\{\{).){1,4000}?)\}\}(?!\})", re.DOTALL)
_FIELDS: Final = frozenset({"$self", "$credentials"})
_TIDIES: Final = frozenset(
    {"replace", "replaceAll", "trim", "toLowerCase", "toUpperCase", "toString", "slice", "substring"}
)
"""Methods that leave a value what it is, but for what somebody typed around it."""
_EQUAL: Final = (("===", True), ("==", True), ("!==", False), ("!=", False))
_DEEPEST: Final = 30


@dataclass(frozen=True, slots=True)
class Field:
    """What somebody fills in."""

    name: str


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of a file.

    Attributes:
        known: what each field has by default.
    """

    known: Mapping[str, Any]

    def read(self, text: str) -> str:
        """A text with its expressions read; what only a run would tell stays as it is written."""
        return _HOLE.sub(self._hole, text.removeprefix("="))

    def _hole(self, match: re.Match[str]) -> str:
        made = self._value(tree(match[1], "javascript").inside, 0)
        return _written(made) if isinstance(made, str | Field) else match[0]

    def _value(self, items: Sequence[Item], depth: int) -> Any:
        """A text, a field, a truth; None for what reading cannot tell."""
        if not items or depth > _DEEPEST:
            return None
        asked = next((at for at, item in enumerate(items) if is_sign(item, "?")), 0)
        if asked:
            return self._chosen(items[:asked], items[asked + 1 :], depth + 1)
        for word in ("||", "??"):
            if any(is_sign(item, word) for item in items):
                return self._either([self._value(part, depth + 1) for part in parted(items, word)])
        if any(is_sign(item, "&&") for item in items):
            parts = [self._value(part, depth + 1) for part in parted(items, "&&")]
            return next((one for one in parts if not self._holds(one)), parts[-1])
        for word, same in _EQUAL:
            if any(is_sign(item, word) for item in items):
                left, right, *_ = [self._plainly(self._value(part, depth + 1)) for part in parted(items, word)]
                return (left == right) is same
        if any(is_sign(item, "+") for item in items[1:]):
            return _joined([self._value(part, depth + 1) for part in parted(items, "+")])
        if is_sign(items[0], "!"):
            return not self._holds(self._value(items[1:], depth + 1))
        return self._chain(items, depth)

    def _chosen(self, condition: Sequence[Item], rest: Sequence[Item], depth: int) -> Any:
        """Of two the one that counts: a question in the first has a colon of its own."""
        open_questions = 0
        for at, item in enumerate(rest):
            if is_sign(item, "?"):
                open_questions += 1
            elif is_sign(item, ":"):
                if not open_questions:
                    first, second = rest[:at], rest[at + 1 :]
                    return self._value(first if self._holds(self._value(condition, depth)) else second, depth)
                open_questions -= 1
        return None

    def _either(self, parts: Sequence[Any]) -> Any:
        """The first that there is; a field that nothing but an empty text stands in for is asked for."""
        found = next((one for one in parts if self._holds(one)), parts[-1])
        asked = next((one for one in parts if isinstance(one, Field)), None)
        return asked if asked is not None and found == "" else found

    def _chain(self, items: Sequence[Item], depth: int) -> Any:
        """A value, and what is taken of it or done with it."""
        first, at = items[0], 1
        found: Any = None
        if isinstance(first, Group):
            found = self._value(first.inside, depth + 1) if first.bracket == "(" else None
        elif first.kind == "text" and not first.pieces:
            found = first.text
        elif first.text in _FIELDS and len(items) > 1:
            name, at = _named(items, at)
            found = Field(name) if name else None
        elif first.text in ("true", "false"):
            found = first.text == "true"
        while at + 1 < len(items):
            method, given = items[at + 1], items[at + 2 : at + 3]
            if not (is_sign(items[at], ".") or is_sign(items[at], "?.")) or not isinstance(method, Token) or not given:
                return None
            called = given[0]
            done = isinstance(called, Group) and called.bracket == "("
            found = self._done(found, method.text, called, depth) if done and isinstance(called, Group) else None
            at += 3
        return found if at >= len(items) else None

    def _done(self, found: Any, method: str, given: Group, depth: int) -> Any:
        if method not in _TIDIES:
            return None
        if isinstance(found, str) and method.startswith("replace"):
            filled = self._value((list(parted(given.inside, ",")) or [[]])[-1], depth + 1)
            hole = f"{{{filled.name}}}" if isinstance(filled, Field) else ""
            return found.replace(hole, _written(filled)) if hole and hole in found else found
        return found if isinstance(found, str | Field) else None

    def _plainly(self, value: Any) -> Any:
        return self.known.get(value.name) if isinstance(value, Field) else value

    def _holds(self, value: Any) -> bool:
        return bool(self._plainly(value))


def _named(items: Sequence[Item], at: int) -> tuple[str, int]:
    """The field behind ``$self``, and where it ends: ``["x"]``, ``.x``, ``?.x``."""
    following = items[at]
    if isinstance(following, Group) and following.bracket == "[" and following.inside:
        one = following.inside[0]
        return (one.text if isinstance(one, Token) else ""), at + 1
    if (is_sign(following, ".") or is_sign(following, "?.")) and at + 1 < len(items):
        one = items[at + 1]
        return (one.text if isinstance(one, Token) else ""), at + 2
    return "", at


def _written(value: str | Field) -> str:
    return f'{{{{$self["{value.name}"]}}}}' if isinstance(value, Field) else value


def _joined(parts: Sequence[Any]) -> str | None:
    if not all(isinstance(one, str | Field) for one in parts):
        return None
    return "".join(_written(one) for one in parts)
