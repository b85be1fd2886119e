"""Where code fails: what is only for people then, what always throws, and where its words come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tree_sitter import Node

from connection_wizard.viasocket.following.values import Got

HARMLESS = ("console.log", "console.error", "console.info", "console.debug", "console.warn")
COMPONENT = "errorComponent"
"""A plug's own function for errors: it throws what it is given."""
_SENDING = ("axios", "fetch", "https")
_LEAVING = ("return_statement", "break_statement", "continue_statement", "yield_expression")


def _below(node: Node) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        found = waiting.pop()
        yield found
        waiting += found.named_children


def sends_nothing(node: Node) -> bool:
    """Whether nothing in there sends or waits."""
    return not any(
        (found.type == "identifier" and (found.text or b"").decode() in _SENDING) or found.type == "await_expression"
        for found in _below(node)
    )


def _is_component(node: Node) -> bool:
    call = next((found for found in _below(node) if found.type == "call_expression"), None)
    function = call.child_by_field_name("function") if call is not None else None
    return function is not None and (function.text or b"").decode() == COMPONENT


def always_throws(block: Node) -> bool:
    """Whether what is done after a failure ends with one again, whatever happens, and asks nobody anything."""
    if any(found.type in _LEAVING and not _is_component(found) for found in _below(block)):
        return False
    if any(found.type == "identifier" and (found.text or b"").decode() in _SENDING for found in _below(block)):
        return False
    return _ends(block)


def _ends(node: Node) -> bool:
    if node.type == "statement_block":
        return any(_ends(child) for child in node.named_children)
    if node.type == "if_statement":
        yes, no = node.child_by_field_name("consequence"), node.child_by_field_name("alternative")
        return yes is not None and no is not None and _ends(yes) and _ends(no)
    if node.type == "else_clause":
        return any(_ends(child) for child in node.named_children)
    return node.type == "throw_statement" or (
        node.type in ("return_statement", "expression_statement") and _is_component(node)
    )


def words_of(thrown: Node, value: Callable[[Node], Any]) -> Got | None:
    """The place in an answer that says why, where an error is made of one: ``throw new Error(data.msg)``."""
    node: Node | None = thrown
    if thrown.type == "new_expression":
        arguments = thrown.child_by_field_name("arguments")
        node = arguments.named_children[0] if arguments is not None and arguments.named_children else None
    elif thrown.type == "object":
        pairs = [child for child in thrown.named_children if child.type == "pair"]
        names = [(pair.child_by_field_name("key"), pair.child_by_field_name("value")) for pair in pairs]
        node = next((said for key, said in names if key is not None and key.text == b"message"), None)
    while node is not None and node.type == "binary_expression":
        node = node.child_by_field_name("left")
    if node is None or node.type not in ("member_expression", "subscript_expression"):
        return None
    found = value(node)
    return found if isinstance(found, Got) else None
