"""Writing JavaScript: literals that mean exactly what they say, paths with optional chaining, blocks that fit a page.

Everything that comes from a spec is data: a text becomes a literal, a name a quoted key, a path a chain of names. None
of it is ever pasted into code. What is written is in the platform's style: two spaces, single quotes, no semicolons,
at most `WIDTH` columns.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from connection_wizard.spec.paths import DataPath, expression
from connection_wizard.spec.templates import parse_template

INDENT = "  "
WIDTH = 100
"""Columns of a line, in the platform's style."""
Reference = Callable[[DataPath], str]
"""How a value of the connection is read at the place where the code stands."""

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# What would end a line of code, or be dropped by an editor: as escapes, which mean the same in JSON and in JavaScript
_INVISIBLE = re.compile("[\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff]")
_IN_TEMPLATE = re.compile(r"[\\`]|\$(?=\{)")
_PLACE = "\0\0place\0"
_FEW = 3
"""Entries of an object that may stand in one line."""


def text(value: str) -> str:
    """A string literal: in single quotes, unless there are such in it and no others."""
    inside = _INVISIBLE.sub(_escaped, json.dumps(value, ensure_ascii=False)[1:-1])
    if "'" in value and '"' not in value:
        return f'"{inside}"'
    return "'" + inside.replace('\\"', '"').replace("'", "\\'") + "'"


def name(value: str) -> str:
    """A name as the key of an object literal."""
    return value if is_name(value) and value != "__proto__" else text(value)


def is_name(value: str) -> bool:
    """Whether a text is a plain identifier."""
    return _IDENTIFIER.fullmatch(value) is not None


def key(value: str) -> str:
    """A key that is taken literally, also where it is ``__proto__``."""
    return "[" + text(value) + "]" if value == "__proto__" else name(value)


def read(base: str, path: DataPath) -> str:
    """What stands at a path below an expression: ``data?.user?.['odd name']?.[0]``."""
    return expression(base, path, text)


@dataclass(frozen=True, slots=True)
class Code:
    """An expression as it is, inside a `Literal`."""

    code: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text made of texts and of expressions; as many literals, joined by ``+``, as it takes to fit."""

    pieces: tuple[str | Code, ...]

    def __str__(self) -> str:
        if not any(isinstance(piece, Code) for piece in self.pieces):
            return text("".join(map(str, self.pieces)))
        whole = "".join(
            piece if isinstance(piece, str) else _PLACE for piece in self.pieces
        )  # "$" may stand before "{"
        read = iter(piece.code for piece in self.pieces if isinstance(piece, Code))
        parts = [in_template(part) for part in whole.split(_PLACE)]
        return "`" + "".join(part + f"${{{next(read, '')}}}" for part in parts[:-1]) + parts[-1] + "`"

    def fitted(self, room: int) -> list[str]:
        """The literals, none of them longer than there is room, as far as what is read in them lets it be so."""
        made: list[tuple[str | Code, ...]] = [()]
        for piece in self.pieces:
            for part in [piece] if isinstance(piece, Code) else _words(piece):
                if made[-1] and len(str(Literal((*made[-1], part)))) > room:
                    made.append(())
                made[-1] = (*made[-1], part)
        return [str(Literal(pieces)) for pieces in made]


@dataclass(frozen=True, slots=True)
class Block:
    """Entries between brackets: each what stands before its value (``name: ``, or nothing) and the value."""

    opening: str
    entries: tuple[tuple[str, Expression], ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Wrapped:
    """An expression with something after it, such as a bracket."""

    inner: Expression
    end: str

    def __str__(self) -> str:
        return f"{self.inner}{self.end}"


Expression = str | Literal | Block | Wrapped


def written(value: Expression, depth: int, before: int, after: int = 1) -> str:
    """An expression where there may be more than one line of it.

    Args:
        depth: how deep the line is indented that it begins in.
        before: characters in that line before it, the indent among them.
        after: characters that come after its end.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Wrapped):
        made = written(value.inner, depth, before, after + len(value.end))
        return made + (f"\n{INDENT * depth}" if made.startswith("\n") else "") + value.end
    if isinstance(value, Literal):
        whole = str(value)
        if before + len(whole) + after <= WIDTH:
            return whole
        inner = INDENT * (depth + 1)
        room = WIDTH - len(inner)
        lines = [whole] if len(whole) + after <= room else value.fitted(room - 2)
        return "\n" + " +\n".join(inner + line for line in lines)
    if not value.entries:
        return value.opening + value.closing
    line = _in_one_line(value)
    if line is not None and before + len(line) + after <= WIDTH:
        return line
    inner = INDENT * (depth + 1)
    lines = [inner + entry(start, item, depth + 1) + ",\n" for start, item in value.entries]
    return f"{value.opening}\n{''.join(lines)}{INDENT * depth}{value.closing}"


def entry(start: str, value: Expression, depth: int, after: int = 1) -> str:
    """What stands before a value, and the value, which may go on in further lines; without the first indent."""
    made = written(value, depth, len(INDENT * depth) + len(start), after)
    return (start.rstrip() if made.startswith("\n") else start) + made


def _in_one_line(block: Block) -> str | None:
    """A small block in one line, with spaces inside braces; None for what is better read below each other."""
    many = len(block.entries) > _FEW and not block.closing.startswith("]")
    if many or any(isinstance(item, Block) for _, item in block.entries):
        return None
    inside = ", ".join(start + str(item) for start, item in block.entries)
    space = " " if block.closing.startswith("}") else ""
    return f"{block.opening}{space}{inside}{space}{block.closing}"


def joined(start: str, conditions: Sequence[str], joint: str, end: str) -> list[str]:
    """Lines of ``if (a || b) {``, one for each condition where they do not fit into one."""
    line = start + f" {joint} ".join(conditions) + end
    if len(INDENT) + len(line) <= WIDTH or len(conditions) < 2:
        return [line]
    return [start.rstrip(), *(f"{INDENT}{each} {joint}" for each in conditions[:-1]), INDENT + conditions[-1], end]


def template(value: str, reference: Reference) -> Literal:
    """A template as an expression: a string literal where nothing is filled in, a template literal otherwise.

    Raises:
        TemplateError: it cannot be read.
    """
    pieces = parse_template(value).pieces
    return Literal(tuple(Code(reference(each)) if isinstance(each, DataPath) else each for each in pieces))


def in_template(value: str) -> str:
    """A text as a part of a template literal; line breaks stay escapes, so that no editor changes them."""
    escaped = json.dumps(value, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("\\\\", "\0")
    escaped = _IN_TEMPLATE.sub(lambda found: found[0] if found[0] == "\\" else "\\" + found[0], escaped)
    return _INVISIBLE.sub(_escaped, escaped.replace("\0", "\\\\"))


def value(json_value: JsonValue, text_of: Callable[[str], Expression]) -> Expression:
    """JSON as an expression.

    Args:
        text_of: makes one of a template, which each text in it is.
    """
    if isinstance(json_value, str):
        return text_of(json_value)
    if isinstance(json_value, dict):
        return block("{", (entry_of(k, value(v, text_of)) for k, v in json_value.items()), "}")
    if isinstance(json_value, list):
        return block("[", (("", value(item, text_of)) for item in json_value), "]")
    return json.dumps(json_value)


def entry_of(name: str, value: Expression) -> tuple[str, Expression]:
    """An entry of an object; in short where its value has the same name."""
    return ("", value) if value == name and is_name(name) else (f"{key(name)}: ", value)


def block(opening: str, entries: Iterable[tuple[str, Expression]], closing: str) -> Block:
    """Entries between brackets."""
    return Block(opening, tuple(entries), closing)


def _words(value: str) -> list[str]:
    """Pieces at whose ends a text may be broken off: after a space or what joins parts of an address."""
    return [part[at : at + _LONGEST_WORD] for part in _BREAKS.split(value) for at in range(0, len(part), _LONGEST_WORD)]


_LONGEST_WORD = 40
_BREAKS = re.compile(r"(?<=[ ,&?/.])(?=.)")


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
