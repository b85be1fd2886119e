"""What the platform's reviewers ask of code, looked for in its syntax tree: style, names, comments, order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

COLUMNS = 100
FIRST_LINES = 10
LINES_OF_A_HELPER = 6
GLOBALS = frozenset(
    [
        "axios",
        "context",
        "Object",
        "String",
        "Number",
        "Math",
        "Date",
        "JSON",
        "URLSearchParams",
        "Buffer",
        "crypto",
        "fetch",
        "moment",
        "jwt",
        "undefined",
    ]
)
_FUNCTIONS = ("arrow_function", "function_declaration", "function_expression")
_SCOPES = (*_FUNCTIONS, "program", "statement_block")


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_javascript.language()))


def faults(source: str) -> list[str]:
    """What a reviewer would not like of a code."""
    root = _parser().parse(source.encode()).root_node
    if root.has_error:
        return ["is no JavaScript"]
    nodes = list(_all(root))
    return [*_layout(source, nodes), *_comments(root, nodes), *_names(root, {}), *_order(source, root)]


def _all(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _all(child)


def _text(node: Node) -> str:
    return (node.text or b"").decode()


def _layout(source: str, nodes: list[Node]) -> Iterator[str]:
    for number, line in enumerate(source.split("\n"), 1):
        if len(line) > COLUMNS:
            yield f"line {number} has {len(line)} columns"
        if line != line.rstrip() or (len(line) - len(line.lstrip())) % 2 or "\t" in line:
            yield f"line {number} is not indented by two, or ends with spaces"
    if "\n\n\n" in source or source.strip() != source:
        yield "has blank lines too many"
    for node in nodes:
        if node.type == ";":
            yield f"line {node.start_point.row + 1} has a semicolon"
        if node.type == "string" and _text(node).startswith('"') and "'" not in _text(node):
            yield f"line {node.start_point.row + 1} has double quotes"


def _comments(root: Node, nodes: list[Node]) -> Iterator[str]:
    found = [node for node in nodes if node.type == "comment"]
    last = [*root.children][-len(found) :] if found else []
    if found != last or any(one.end_point.row + 1 != two.start_point.row for one, two in pairwise(found)):
        yield "has a comment elsewhere than one at its end"


def _names(scope: Node, outer: Mapping[str, str]) -> Iterator[str]:
    """Names that hide one of a scope around them, or that nothing uses."""
    own: dict[str, str] = {}
    inner: list[Node] = []
    if scope.type in _FUNCTIONS:
        given = scope.child_by_field_name("parameters") or scope.child_by_field_name("parameter")
        own |= dict.fromkeys(_bound(given) if given else (), "parameter")
        body = scope.child_by_field_name("body")
        parts = body.children if body and body.type == "statement_block" else [body] if body else []
    else:
        parts = scope.children
    for part in parts:
        own |= dict(_declared(part, inner))
    for name in own:
        if name in outer or name in GLOBALS:
            yield f"“{name}” hides another"
        uses = [node for node in _all(scope) if node.type in _READ and _text(node) == name]
        if len(uses) < 2:
            yield f"“{name}” is not used"
    for each in inner:
        yield from _names(each, {**outer, **own})


_READ = ("identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern")


def _declared(node: Node, inner: list[Node]) -> Iterator[tuple[str, str]]:
    if node.type in _SCOPES:
        inner.append(node)
        return
    if node.type == "variable_declarator" and (name := node.child_by_field_name("name")):
        yield from ((bound, "const") for bound in _bound(name))
    for child in node.children:
        yield from _declared(child, inner)


def _bound(pattern: Node) -> Iterator[str]:
    for node in _all(pattern):
        if node.type in ("identifier", "shorthand_property_identifier_pattern"):
            yield _text(node)


def _order(source: str, root: Node) -> Iterator[str]:
    """The request comes first, small functions after it."""
    head = source.split("\n")[:FIRST_LINES]
    if not any(line.strip().startswith("url:") for line in head):
        yield "does not say in its first lines where the request goes"
    for node in root.children:
        name = _text(node).partition(" = ")[0]
        if "async" in _text(node).partition("\n")[0] or not name.startswith("const ") or "=>" not in _text(node):
            continue
        items = sum(each.type == "string" and each.start_point.column == 4 for each in _all(node))  # of a list
        if (lines := node.end_point.row - node.start_point.row + 1 - items - bool(items)) > LINES_OF_A_HELPER:
            yield f"the helper {name} has {lines} lines"
