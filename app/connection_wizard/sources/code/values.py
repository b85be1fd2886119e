"""What stands at the names of a program, as far as that can be told by reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any, Final

from connection_wizard.sources.code.syntax import bare, body, is_sign, name_before, parted, statement, target
from connection_wizard.sources.code.tokens import Group, Item, Language, Token, tree

_DEEPEST: Final = 40
"""Values in values, and names that lead to names."""
_OR: Final = frozenset({"||", "??", "or"})
_GIVES: Final = frozenset({"encodeURIComponent", "String", "str", "quote", "Object.freeze", "dict", "list", "tuple"})
_ASKS: Final = frozenset({"os.getenv", "os.environ.get", "env", "config", "process.env.get", "env.str", "getenv"})
"""Functions that give a value of the environment, and what counts without one."""
_WORDS: Final = {"true": True, "false": False, "True": True, "False": False}
_EXPORTS: Final = re.compile(r"(?<![\w$.])(?:module\.)?exports\.(?=[A-Za-z_$])")
"""Before a name that a compiled module gives to others, and has itself."""
LONGEST: Final = 8192
UNKNOWN: Final = "{{?}}"
"""What stands in a text for what only a run would tell."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that leads to nothing in the program: ``bundle.inputData.code``, ``process.env.CLIENT_ID``."""

    path: str

    def __str__(self) -> str:
        return f"{{{{{self.path}}}}}"


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call that is not understood."""

    name: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function: what it consists of."""

    inside: tuple[Item, ...]


@dataclass(slots=True)
class Code:
    """A program.

    Attributes:
        constants: what is written at each name, the first time that it is given something.
    """

    text: str
    language: Language
    root: Group = field(init=False)
    constants: dict[str, list[Item]] = field(init=False)
    _read: dict[tuple[str, int], Any] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        own = _EXPORTS.sub("", self.text) if self.language == "javascript" else self.text
        self.root = tree(own, self.language)
        self.constants, self._read = {}, {}
        for group in self.groups():
            if group.bracket in ("", "{"):
                self._declared(group.inside)

    # -- what is where

    def groups(self, inside: Sequence[Item] | None = None) -> Iterator[Group]:
        """All brackets, outermost first."""
        waiting = [self.root] if inside is None else [one for one in inside if isinstance(one, Group)]
        for group in waiting:
            yield group
            waiting += [one for one in group.inside if isinstance(one, Group)]

    def constant(self, name: str) -> Any:
        """The value at a name; None where there is none."""
        return self._constant(name, 0) if name in self.constants else None

    def calls(self, inside: Sequence[Item] | None = None) -> Iterator[tuple[str, Group]]:
        """The calls of a program or of a part of it, by name, in their order in each bracket."""
        lists = [self.root.inside] if inside is None else [list(inside)]
        for items in lists:
            for at, item in enumerate(items):
                if not isinstance(item, Group):
                    continue
                lists.append(item.inside)
                if item.bracket == "(" and at and (name := name_before(items, at)):
                    yield name, item

    def arguments(self, group: Group, depth: int = 0) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The values that a call is given: by position, and by name (of Python)."""
        plain: list[Any] = []
        named: dict[str, Any] = {}
        for part in parted(group.inside, ","):
            if self.language == "python" and len(part) > 2 and is_sign(part[1], "=") and isinstance(part[0], Token):
                named.setdefault(part[0].text, self.value(part[2:], depth + 1))
            elif part:
                plain.append(self.value(part, depth + 1))
        return tuple(plain), named

    def returned(self, function: Any) -> list[Any]:
        """What a function can give back; of a value itself that value."""
        if not isinstance(function, Function):
            return [function]
        return self.within(function)._given_back(list(function.inside))

    def within(self, function: Function) -> Code:
        """The program as a function sees it: what it declares itself comes first."""
        made = copy(self)
        made.constants, made._read = {}, {}
        made._declared(function.inside)
        for group in self.groups(function.inside):
            if group.bracket == "{":
                made._declared(group.inside)
        made.constants = {**self.constants, **made.constants} if made.constants else self.constants
        return made

    def _given_back(self, inside: list[Item]) -> list[Any]:
        block = next((one for one in reversed(inside) if isinstance(one, Group) and one.bracket == "{"), None)
        if block is None and not any(is_sign(item, "return") for item in inside):
            return [self.value(inside)]
        rows = [block.inside if block is not None else inside]
        found = []
        for items in rows:
            found += [self.value(statement(items, at + 1)) for at, item in enumerate(items) if is_sign(item, "return")]
            rows += [one.inside for one in items if isinstance(one, Group) and one.bracket == "{"]
        return found

    def objects(self) -> Iterator[dict[str, Any]]:
        """All that is written as an object, outermost first."""
        for group in self.groups():
            if group.bracket == "{" and (made := self._object(group, 0)):
                yield made

    def _declared(self, items: Sequence[Item]) -> None:
        """Note what names are given in a row of statements."""
        for at, item in enumerate(items):
            if not isinstance(item, Token):
                continue
            if item.text == "=" and item.kind == "sign" and at and (name := target(items, at)):
                if name not in self.constants:
                    self.constants[name] = statement(items, at + 1)
            elif item.text in ("function", "def") and at + 1 < len(items):
                called = items[at + 1]
                if isinstance(called, Token) and called.text not in self.constants:
                    self.constants[called.text] = [item, *body(items, at + 2)]

    # -- one value

    def value(self, items: Sequence[Item], depth: int = 0) -> Any:
        """What an expression gives: texts, lists, objects; a `Name`, `Call` or `Function` where reading cannot tell."""
        items = bare(items)
        if not items or depth > _DEEPEST:
            return None
        for at, item in enumerate(items):
            if is_sign(item, "=>"):
                return Function(tuple(items[at + 1 :]))
        first = items[0]
        if isinstance(first, Token) and first.text in ("function", "def", "lambda"):
            return Function(tuple(body(items, 1)))
        for at, item in enumerate(items):
            if is_sign(item, "?") and at:
                return self._one_of(list(parted(items[at + 1 :], ":")), depth + 1)
        for word in _OR:
            if any(is_sign(item, word) for item in items):
                return self._first_known(items, word, depth)
        if any(is_sign(item, "+") for item in items[1:]):
            return _joined([self.value(part, depth + 1) for part in parted(items, "+")])
        if len(items) > 1 and all(isinstance(item, Token) and item.kind == "text" for item in items):
            return _joined([self._token(item, depth) for item in items if isinstance(item, Token)])
        return self._chain(items, depth)

    def _one_of(self, parts: Sequence[Sequence[Item]], depth: int) -> Any:
        """Of two the first, unless that is known in part and the second as a whole."""
        first = self.value(parts[0], depth) if parts else None
        second = self.value(parts[1], depth) if len(parts) == 2 and isinstance(first, str) and "{{" in first else None
        return second if isinstance(second, str) and "{{" not in second and "://" in second else first

    def _first_known(self, items: Sequence[Item], word: str, depth: int) -> Any:
        """Of several the first that is known: ``process.env.HOST || 'https://…'``."""
        values = [self.value(part, depth + 1) for part in parted(items, word)]
        return next(
            (one for one in values if isinstance(one, str | list | dict) and one), values[0] if values else None
        )

    def _token(self, token: Token, depth: int) -> Any:
        if token.kind == "text":
            if not token.pieces:
                return token.text
            parts = [self._piece(text, depth) if code else text for text, code in token.pieces]
            return _joined(parts)
        if token.kind == "number":
            digits = token.text.replace("_", "")
            return int(digits) if digits.isdigit() and len(digits) < 16 else token.text
        if token.text in _WORDS:
            return _WORDS[token.text]
        if token.text in ("None", "null", "undefined"):
            return None
        if token.text in self.constants:
            return self._constant(token.text, depth + 8)  # names that lead in a circle end soon
        return Name(token.text)

    def _constant(self, name: str, depth: int) -> Any:
        """What a name stands for, read once: names that stand for many others, and those again, would never end."""
        if (name, depth) not in self._read:
            self._read[name, depth] = self.value(self.constants[name], depth)
        return self._read[name, depth]

    def _piece(self, text: str, depth: int) -> Any:
        inside = tree(text[:LONGEST], self.language).inside
        if self.language == "python":
            inside = next(iter(parted(inside, ":")), [])  # what follows is how it is shown
        return self.value(inside, depth + 4)

    def _chain(self, items: Sequence[Item], depth: int) -> Any:
        """A value and what is taken of it: ``a.b['c'].d(e)``."""
        first, at = items[0], 1
        if isinstance(first, Group):
            found = self._group(first, depth)
        else:
            found = self._token(first, depth) if first.kind != "sign" else None
        while at < len(items):
            item = items[at]
            if is_sign(item, ".") or is_sign(item, "?."):
                following = items[at + 1] if at + 1 < len(items) else None
                if not isinstance(following, Token):
                    return found
                found, at = _taken(found, following.text), at + 2
            elif isinstance(item, Group) and item.bracket == "[":
                found, at = _taken(found, self.value(item.inside, depth + 1)), at + 1
            elif isinstance(item, Group) and item.bracket == "(":
                found, at = self._called(found, item, depth), at + 1
            elif is_sign(item, "!"):
                at += 1  # TypeScript: it is there
            else:
                return found
        return found

    def _called(self, found: Any, group: Group, depth: int) -> Any:
        arguments, named = self.arguments(group, depth)
        first = arguments[0] if arguments else None
        if isinstance(found, _Bound):
            parts = found.of if found.of.__class__ is list else first
            sign = first if found.of.__class__ is list else found.of
            if found.name == "join" and isinstance(parts, list) and isinstance(sign, str):
                return _joined([text for one in parts for text in (sign, one)][1:])
            if found.name in ("trim", "strip", "toString", "rstrip", "lower"):
                return found.of
            return Call(found.name, arguments, named)
        name = found.path if isinstance(found, Name) else ""
        if name in _GIVES and arguments:
            return list(first) if name in ("list", "tuple") and isinstance(first, list) else first
        if name == "dict":
            return named
        if name in _ASKS and isinstance(first, str):
            default = arguments[1] if len(arguments) > 1 else named.get("default")
            return default if isinstance(default, str) and default else Name(f"env.{first}")
        return Call(name, arguments, named)

    def _group(self, group: Group, depth: int) -> Any:
        if group.bracket == "{":
            return self._object(group, depth)
        parts = [part for part in parted(group.inside, ",") if part]
        if group.bracket == "(" and len(parts) == 1 and not any(is_sign(item, ",") for item in group.inside):
            return self.value(parts[0], depth + 1)
        made: list[Any] = []
        for part in parts:
            value = self.value(part[1:] if is_sign(part[0], "...") else part, depth + 1)
            made += value if is_sign(part[0], "...") and isinstance(value, list) else [value]
            if len(made) > LONGEST:
                break
        return made[:LONGEST]

    def _object(self, group: Group, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for part in parted(group.inside, ","):
            if not part:
                continue
            if is_sign(part[0], "...") or is_sign(part[0], "**"):
                value = self.value(part[1:], depth + 1)
                if isinstance(value, dict):
                    made = {**value, **made}
                continue
            colon = next((at for at, item in enumerate(part) if is_sign(item, ":")), 0)
            words = [item for item in part if not (isinstance(item, Token) and item.text in ("async", "get", "*"))]
            method = len(words) > 1 and isinstance(words[0], Token) and isinstance(words[1], Group)
            if method and words[1].bracket == "(" and (colon == 0 or colon > 1):  # type: ignore[union-attr]
                made[words[0].text] = Function(tuple(words[-1:]))  # type: ignore[union-attr]
            elif colon:
                key = self._key(part[:colon], depth)
                if key:
                    made[key] = self.value(part[colon + 1 :], depth + 1)
            elif len(part) == 1 and isinstance(part[0], Token) and part[0].kind == "name":
                made[part[0].text] = self._token(part[0], depth + 1)
        return made

    def _key(self, items: Sequence[Item], depth: int) -> str:
        one = items[-1]
        if isinstance(one, Token):
            return one.text
        value = self.value(one.inside, depth + 1)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class _Bound:
    """Something that a value is asked to do."""

    of: Any
    name: str


def _taken(found: Any, name: Any) -> Any:
    """A part of a value, or a longer name."""
    if isinstance(found, dict):
        return found.get(name) if isinstance(name, str) else None
    if isinstance(found, list) and isinstance(name, int):
        return found[name] if -len(found) <= name < len(found) else None
    if isinstance(found, Name | Call):
        return Name(f"{found.path}.{name}" if isinstance(found, Name) else f"{found.name}().{name}")
    return _Bound(found, name) if isinstance(found, str | list) and isinstance(name, str) else None


def _joined(parts: Sequence[Any]) -> Any:
    """Texts one after another, with what is not known as a placeholder; None where no part is a text."""
    if not any(isinstance(part, str) for part in parts):
        return None
    made = "".join(str(part) if isinstance(part, str | Name | int) else UNKNOWN for part in parts)
    return made if len(made) <= LONGEST else None
