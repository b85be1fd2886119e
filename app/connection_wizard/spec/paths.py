"""Paths into the connection's data: the one parser for everything that names a value.

A path is written ``authData.testcode.profile.real_name``; names that are no plain identifiers stand in brackets
(``authData.testcode["odd key"]``), list positions too (``authData.testcode.items[0].id``). What an answer is mapped
with is written the same way, but from the answer's own root (``data.access_token``; the empty path is the root).

The platform's record holds the same path with optional chaining (``context?.authData?.testcode``); both that form and
a leading ``context.`` are understood and brought to the one form above.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.words import Words, say

ROOT = "authData"
"""First name of every path into the connection's data (shared name space of the platform)."""

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_INDEX = re.compile(r"\[(0|[1-9][0-9]{0,8})\]")
_QUOTED = re.compile(r"""\[("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\]""")
_LEAD_IN = re.compile(r"context(?:\?\.|\.)(?=authData(?![A-Za-z0-9_$]))")

MISSING: Any = object()
"""What `DataPath.find` returns where a path leads nowhere (``None`` is a value: JSON null)."""


class PathError(WizardError):
    """A path that cannot be read; `position` is the offset of the first character that does not fit."""

    def __init__(self, message: Words, hint: Words, position: int) -> None:
        super().__init__(message, hint)
        self.position = position


class DataPath(NamedTuple):
    """Names and list positions that lead from a root to one value."""

    parts: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        text = ""
        for part in self.parts:
            if isinstance(part, int):
                text += f"[{part}]"
            elif _IDENTIFIER.fullmatch(part):
                text += f".{part}" if text else part
            else:
                text += f"[{_quoted(part)}]"
        return text

    def __truediv__(self, part: str | int) -> DataPath:
        """The path one step further down."""
        return DataPath((*self.parts, part))

    @property
    def in_connection(self) -> bool:
        """Whether the path starts at the connection's data (``authData``) and names something in it."""
        return len(self.parts) > 1 and self.parts[0] == ROOT

    @property
    def area(self) -> str:
        """The first name below ``authData`` (``testcode``, ``region``); empty for a path that is not in there."""
        return str(self.parts[1]) if self.in_connection else ""

    def below(self, *parts: str | int) -> DataPath | None:
        """The rest of the path below ``parts``, or None if the path does not lead through them."""
        return DataPath(self.parts[len(parts) :]) if self.parts[: len(parts)] == parts else None

    @property
    def template(self) -> str:
        """The path as a template inserts it: ``${context.authData.…}``."""
        return "${context." + str(self) + "}"

    @property
    def optional_chaining(self) -> str:
        """The path as the platform's record holds it: ``context?.authData?.testcode?.["odd key"]``."""
        return expression("context", self, _quoted)

    def find(self, data: object) -> Any:
        """The value in ``data`` (parsed JSON) that the path leads to, or `MISSING`."""
        value: Any = data
        for part in self.parts:
            if isinstance(part, int):
                if not isinstance(value, Sequence) or isinstance(value, str | bytes) or part >= len(value):
                    return MISSING
                value = value[part]
            elif isinstance(value, dict | Mapping) and part in value:
                value = value[part]
            else:
                return MISSING
        return value


def expression(base: str, path: DataPath, quoted: Callable[[str], str]) -> str:
    """What stands at a path below ``base``, in JavaScript: ``data?.user?.["odd name"]?.[0]``.

    Args:
        quoted: makes a string literal of a name that is no plain identifier.
    """
    code = base
    for part in path.parts:
        if isinstance(part, int):
            code += f"?.[{part}]"
        elif _IDENTIFIER.fullmatch(part):
            code += f"?.{part}"
        else:
            code += f"?.[{quoted(part)}]"
    return code


def parse_path(text: str) -> DataPath:
    """Read a path in any of its written forms.

    Raises:
        PathError: the text is no path; names the place.
    """
    stripped = text.strip()
    offset = len(text) - len(text.lstrip())
    lead_in = _LEAD_IN.match(stripped)
    position = lead_in.end() if lead_in else 0
    parts: list[str | int] = []
    while position < len(stripped):
        rest = stripped[position:]
        chained = rest.startswith("?.")
        step = 2 if chained else 0
        if index := _INDEX.match(rest, step):
            parts.append(int(index[1]))
            position += index.end()
        elif quoted := _QUOTED.match(rest, step):
            parts.append(_unquote(quoted[1]))
            position += quoted.end()
        else:
            if parts and not chained:
                if not rest.startswith("."):
                    raise _unreadable(stripped, offset, position)
                step = 1
            name = _IDENTIFIER.match(rest, step)
            if name is None or (chained and not parts):
                raise _unreadable(stripped, offset, position)
            parts.append(name[0])
            position += name.end()
    return DataPath(tuple(parts))


def read_path(text: str) -> DataPath | None:
    """A path, or None where it cannot be read (its own finding says so)."""
    try:
        return parse_path(text)
    except PathError:
        return None


def _quoted(name: str) -> str:
    """A name as a string of JSON."""
    import json  # few paths have such a name, and the window's first picture none

    return json.dumps(name, ensure_ascii=False)


def _unquote(quoted: str) -> str:
    """The text inside a JavaScript string literal; only the escapes that JSON knows are given a meaning."""
    import json

    body = quoted[1:-1]
    if quoted[0] == "'":
        body = body.replace("\\'", "'").replace('"', '\\"')
    try:
        value = json.loads(f'"{body}"')
    except ValueError:
        return body
    return str(value)


def _unreadable(text: str, offset: int, position: int) -> PathError:
    at = position
    return PathError(
        say("The path stops making sense at character {position}: “{text}”.", position=at + 1, text=text[at : at + 12]),
        say('Join names by dots, as in user.name; put odd names in brackets: ["odd name"].'),
        offset + at,
    )
