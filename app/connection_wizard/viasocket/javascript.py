"""Writing JavaScript: literals that mean exactly what they say, paths with optional chaining, indented blocks.

Everything that comes from a spec is data: a text becomes a literal, a name a quoted key, a path a chain of names. None
of it is ever pasted into code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from pydantic import JsonValue

from connection_wizard.spec.paths import DataPath, expression
from connection_wizard.spec.templates import parse_template

INDENT = "  "
Reference = Callable[[DataPath], str]
"""How a value of the connection is read at the place where the code stands."""

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# What would end a line of code, or be dropped by an editor: as escapes, which mean the same in JSON and in JavaScript
_INVISIBLE = re.compile("[\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff]")
_IN_TEMPLATE = re.compile(r"[\\`]|\$(?=\{)")


def text(value: str) -> str:
    """A string literal."""
    return _INVISIBLE.sub(_escaped, json.dumps(value, ensure_ascii=False))


def name(value: str) -> str:
    """A name as the key of an object literal."""
    return value if _IDENTIFIER.fullmatch(value) and value != "__proto__" else text(value)


def key(value: str) -> str:
    """A key that is taken literally, also where it is ``__proto__``."""
    return "[" + text(value) + "]" if value == "__proto__" else name(value)


def read(base: str, path: DataPath) -> str:
    """What stands at a path below an expression: ``data?.user?.["odd name"]?.[0]``."""
    return expression(base, path, text)


def template(value: str, reference: Reference, wrap: Callable[[int, str], str] = lambda _, code: code) -> str:
    """A template as an expression: a string literal where nothing is filled in, a template literal otherwise.

    Args:
        wrap: is given the position of a placeholder among the pieces and the code that reads its value.

    Raises:
        TemplateError: it cannot be read.
    """
    pieces = parse_template(value).pieces
    if not any(isinstance(piece, DataPath) for piece in pieces):
        return text("".join(map(str, pieces)))
    code = ""
    for position, piece in enumerate(pieces):
        code += "${" + wrap(position, reference(piece)) + "}" if isinstance(piece, DataPath) else in_template(piece)
    return f"`{code}`"


def in_template(value: str) -> str:
    """A text as a part of a template literal; line breaks stay escapes, so that no editor changes them."""
    escaped = json.dumps(value, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("\\\\", "\0")
    escaped = _IN_TEMPLATE.sub(lambda found: found[0] if found[0] == "\\" else "\\" + found[0], escaped)
    return _INVISIBLE.sub(_escaped, escaped.replace("\0", "\\\\"))


def value(json_value: JsonValue, reference: Reference, depth: int = 0) -> str:
    """JSON whose texts are templates, as an expression."""
    if isinstance(json_value, str):
        return template(json_value, reference)
    if isinstance(json_value, dict):
        return block("{", ((f"{key(k)}: {value(v, reference, depth + 1)}") for k, v in json_value.items()), "}", depth)
    if isinstance(json_value, list):
        return block("[", (value(item, reference, depth + 1) for item in json_value), "]", depth)
    return json.dumps(json_value)


def block(opening: str, entries: Iterable[str], closing: str, depth: int) -> str:
    """Entries on lines of their own between brackets; nothing between them where there are none."""
    lines = [f"{INDENT * (depth + 1)}{entry},\n" for entry in entries]
    return f"{opening}\n{''.join(lines)}{INDENT * depth}{closing}" if lines else opening + closing


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
