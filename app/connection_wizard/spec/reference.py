"""What each key of a document is for, in a sentence: what stands below it in the model, and nowhere else.

The published schema (what an editor shows while somebody types) and the tables of docs/spec.md are made from it.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Annotated, Any, Literal, get_args, get_origin

from connection_wizard.spec import calls, model
from connection_wizard.spec.base import Part, TextOf
from connection_wizard.spec.key_examples import EXAMPLES
from connection_wizard.steps import STEPS, is_documented

_SHORT = {"url": "URL", "id": "ID", "pkce": "PKCE"}
_STEP_NAMES = {part: str(step.name) for step in STEPS if is_documented(step.number) for part in step.parts}
_FIRST = frozenset(step.parts[0] for step in STEPS if is_documented(step.number))


class NoSource(Exception):
    """The program is here without its own source, as in a frozen one."""


def told(part: type[Part]) -> Mapping[str, str]:
    """What each key of a part is for, in Markdown; of an inherited one, what the part above says.

    Raises:
        NoSource: nobody can look.
    """
    known = _written(calls) | _written(model)
    kinds = [kind.__name__ for kind in part.__mro__ if kind.__name__ in known]
    return {name: next(known[kind][name] for kind in kinds if name in known[kind]) for name in part.model_fields}


def parts() -> tuple[type[Part], ...]:
    """All parts that a document has, each before those made of it."""
    return tuple(kind for module in (calls, model) for kind in vars(module).values() if _is_own(kind, module))


def _is_own(kind: object, module: ModuleType) -> bool:
    return isinstance(kind, type) and issubclass(kind, Part) and kind.__module__ == module.__name__


def title(part: type[Part], name: str) -> str:
    """A key as people call it: of a step, the step's name."""
    if part is model.ConnectionSpec and name in _FIRST:
        return _STEP_NAMES[name]
    first, *more = (_SHORT.get(word, word) for word in name.split("_"))
    return " ".join((first[0].upper() + first[1:], *more))


def heading(part: type[Part]) -> str:
    """What a part is called in the reference."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in part.__name__)
    return words.strip().capitalize().replace("Http", "HTTP")


def table(part: type[Part]) -> str:
    """The keys that a part has of its own, as docs/spec.md lists them.

    Raises:
        NoSource: nobody can look.
    """
    lines = ["| key | meaning | takes | default | example |", "|---|---|---|---|---|"]
    examples = EXAMPLES.get(part.__name__, {})
    for name, words in told(part).items():
        if name in part.__annotations__:
            field = part.model_fields[name]
            step = f"*{_STEP_NAMES[name]}*: " if part is model.ConnectionSpec and name in _STEP_NAMES else ""
            default = _default(field.get_default(call_default_factory=True))
            shown = _example(examples[name]) if name in examples else ""
            takes = _taken(field.annotation, field.metadata)
            lines.append(f"| `{name}` | {step}{words} | {takes} | {default} | {shown} |")
    return "\n".join(lines) + "\n"


def _example(value: object) -> str:
    """An example in a table, as it stands in a document."""
    text = json.dumps(value, ensure_ascii=False).replace("|", "\\|")
    return f"`{text}`"


_TEXTS = {"url": "template", "value": "template", "path": "path", "answer_path": "path", "code": "JavaScript"}


def _taken(annotation: Any, said: Iterable[object] = ()) -> str:
    """What a key takes, in a word or two; of a choice, its values."""
    kind = next((item.kind for item in said if isinstance(item, TextOf)), "prose")
    inside = get_args(annotation)
    if annotation is str:
        return _TEXTS.get(kind, "text")
    if annotation in _WORDS:
        return _WORDS[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Part):
        name = heading(annotation)
        return f"[{name}](#{name.lower().replace(' ', '-')})"
    match get_origin(annotation):
        case origin if origin is Literal:
            return ", ".join(_as_code(value) for value in inside)
        case origin if origin is Annotated:
            return _taken(inside[0], inside[1:])
        case origin if origin is tuple:
            return f"list: {_taken(inside[0])}"
        case origin if origin is dict:
            return f"names: {_taken(inside[0])}"
    return " or ".join(_taken(one) for one in inside) if inside else "any JSON"


_WORDS: Mapping[Any, str] = {bool: "`true`, `false`", int: "whole number", float: "number", type(None): "`null`"}


def _default(default: object) -> str:
    """A default in a table; nothing for what is empty, or a part with defaults of its own."""
    if default in ("", (), {}) or isinstance(default, Part):
        return ""
    return ", ".join(_as_code(one) for one in (default if isinstance(default, tuple) else (default,)))


def _as_code(value: object) -> str:
    return f"`{value}`" if isinstance(value, str) else f"`{json.dumps(value)}`"


@cache
def _written(module: ModuleType) -> dict[str, dict[str, str]]:
    """The text below each key, by class: read from the source, for Python keeps none of it."""
    try:
        source = inspect.getsource(module)
    except OSError:
        raise NoSource from None
    return {item.name: _below(item.body) for item in ast.parse(source).body if isinstance(item, ast.ClassDef)}


def _below(body: list[ast.stmt]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, after in pairwise(body):
        match key, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = " ".join(text.split()).replace("``", "`")
    return found
