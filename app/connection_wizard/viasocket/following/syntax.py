"""The parser of JavaScript, and the parts of what it gives."""

from __future__ import annotations

from functools import cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from connection_wizard.viasocket.following.values import Unsure

_DROPPED = ("comment", "hash_bang_line", "empty_statement")


@cache
def parser() -> Parser:
    """The parser of JavaScript."""
    return Parser(Language(tree_sitter_javascript.language()))


def statements(node: Node) -> list[Node]:
    """The named parts of a node, without comments."""
    return [child for child in node.named_children if child.type not in _DROPPED]


def source_of(node: Node) -> str:
    """The code of a node."""
    return (node.text or b"").decode()


def part(node: Node, name: str) -> Node:
    """A part that has to be there."""
    child = node.child_by_field_name(name)
    if child is None:
        raise Unsure
    return child
