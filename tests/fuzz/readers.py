"""All in the program that makes something of one text, found by itself: a new one is tried from its first day."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import connection_wizard

ROOT: Final = Path(connection_wizard.__file__).parent
NOT_HERE: Final = {
    "cli": "arguments and files of the caller",
    "engine": "connection code, in a process of its own (tests/engine)",
    "ui": "what draws; what it reads is read below",
}
LEFT_OUT: Final = {
    "diagnosis.anchors.anchors_of": "an expression of the rules",
    "http.trust.make_context": "the name of a file of ours",
    "identity.cautions.caution": "the code of a caution",
    "log.hide": "remembers what it is given",
    "practice.played.play.word_for": "a part of a draft that is played",
    "providers.checking_ways.in_form": "a resource of ours that was checked before",
    "providers.index.read_index": "the index of the catalogue, made here",
    "providers.other_ways.read_ways": "the resource of apps of other kinds, checked here",
    "resources.resource_text": "the name of a resource",
    "session.catalogue.entry_named": "keeps what it is given: the catalogue's own names",
    "steps.key_once": "of a document that was read: its place is there",
    "steps.number_of": "the key of a step",
    "steps.number_or_key": "of a document that was read",
    "steps.step_of_leg": "the name of a leg",
    "strict_json.lines.spots_of": "text that strict_json has read already",
    "words.in_terminal": "a template of ours",
    "words.say": "a template of ours",
}
"""Functions that take a text of ours, or do something with it, each with the reason."""
_MAY_BE: Final = re.compile(r"^def [a-zA-Z]\w*\(\s*\w+: (?:str|bytes|object)\b", re.MULTILINE)
"""How a function of one text begins: a module without one need not be taken apart, each time that tests are read."""
_RAISES: Final = re.compile(r"^ *([A-Z]\w*(?:, [A-Z]\w*)*): ", re.MULTILINE)
FOREIGN: Final = re.compile(r"(?:read|parse|parsed|loads|judge)(?:_\w+)?")


class Reader(NamedTuple):
    """A function of one text.

    Attributes:
        name: where it stands, and what it is called.
        kind: the type that it takes.
        raises: names of the errors that its documentation announces.
    """

    name: str
    call: Callable[[Any], Any]
    kind: str
    raises: frozenset[str]

    @property
    def reads(self) -> bool:
        """Whether it is there for what others wrote."""
        return FOREIGN.fullmatch(self.name.rpartition(".")[2]) is not None


def readers() -> list[Reader]:
    """All of them."""
    return [reader for path in sorted(ROOT.rglob("*.py")) for reader in _in(path)]


def _in(path: Path) -> Iterator[Reader]:
    parts = path.relative_to(ROOT).with_suffix("").parts
    if parts[0] in NOT_HERE or parts[-1] == "__main__":
        return
    module = ".".join(("connection_wizard", *parts)).removesuffix(".__init__")
    source = path.read_text("utf-8")
    if not _MAY_BE.search(source):
        return
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and (kind := _kind(node)):
            name = f"{module.removeprefix('connection_wizard.')}.{node.name}"
            if name not in LEFT_OUT:
                raises = frozenset(re.findall(r"\w+", " ".join(_RAISES.findall(_raised(node)))))
                yield Reader(name, getattr(importlib.import_module(module), node.name), kind, raises)


def _kind(node: ast.FunctionDef) -> str:
    """The type of the one thing that it has to be given, where that is a text; nothing for any other function."""
    arguments = node.args.posonlyargs + node.args.args
    needed = len(arguments) - len(node.args.defaults)
    if needed != 1 or any(default is None for default in node.args.kw_defaults) or node.decorator_list[1:]:
        return ""
    decorated = {ast.unparse(one) for one in node.decorator_list}
    if decorated & {"contextmanager", "asynccontextmanager"} or arguments[0].annotation is None:
        return ""
    kind = ast.unparse(arguments[0].annotation)
    return kind if kind in ("str", "bytes", "object") else ""


def _raised(node: ast.FunctionDef) -> str:
    return (ast.get_docstring(node) or "").partition("Raises:")[2]
