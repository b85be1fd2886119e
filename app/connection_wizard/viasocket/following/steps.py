"""One way through a code: its statements and its names."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from connection_wizard.viasocket.following import built_in, failing, operators, sending
from connection_wizard.viasocket.following.expressions import Expressions, Returned
from connection_wizard.viasocket.following.syntax import part, source_of, statements
from connection_wizard.viasocket.following.values import UNDEFINED, UNKNOWN, Got, Object, Ref, Scope, Thrown, Unsure


class _Broken(Unsure):
    """A choice among cases is left; where anything else is left in the middle, that is not understood."""


class Walk(Expressions):
    """One way through a code."""

    def run(self, root: Node) -> Any:
        """What the code returns.

        Raises:
            Unsure: something in it is not understood.
            Thrown: it throws.
        """
        try:
            self._block(statements(root))
        except Returned as end:
            value = self.waited(end.value)
        else:
            value = UNDEFINED
        if any(promise.sent for promise in self.promises):
            raise Unsure  # nobody waits for it
        sending.counted(value, [sending.MAX_PARTS])
        return self.whole(value)

    # -- statements

    def _block(self, nodes: list[Node]) -> None:
        for node in nodes:
            if node.type == "function_declaration":
                self._scope.names[source_of(part(node, "name"))] = self._function(node)
        for node in nodes:
            self._statement(node)

    def _inner(self, node: Node) -> None:
        """A block with names of its own."""
        self._scope, before = Scope(self._scope), self._scope
        try:
            self._block(statements(node) if node.type == "statement_block" else [node])
        finally:
            self._scope = before

    def _statement(self, node: Node) -> None:
        self._count()
        match node.type:
            case "lexical_declaration" | "variable_declaration":
                for declarator in statements(node):
                    value = declarator.child_by_field_name("value")
                    self._bind(part(declarator, "name"), UNDEFINED if value is None else self.value(value))
            case "function_declaration":
                pass
            case "expression_statement":
                self.value(statements(node)[0])
            case "return_statement":
                inside = statements(node)
                raise Returned(self.value(inside[0]) if inside else UNDEFINED)
            case "throw_statement":
                raise Thrown(failing.words_of(statements(node)[0], self.value))
            case "try_statement":
                self._try(node)
            case "statement_block":
                self._inner(node)
            case "if_statement":
                other = node.child_by_field_name("alternative")
                if self.truth(self.value(part(node, "condition"))):
                    self._inner(part(node, "consequence"))
                elif other is not None:
                    self._inner(statements(other)[0])
            case "for_in_statement":
                self._for(node)
            case "switch_statement":
                self._switch(node)
            case "break_statement":
                raise _Broken
            case _:
                raise Unsure

    def _try(self, node: Node) -> None:
        handler = part(node, "handler")
        if node.child_by_field_name("finalizer") is not None or not failing.always_throws(part(handler, "body")):
            raise Unsure
        self._inner(part(node, "body"))

    def _for(self, node: Node) -> None:
        items = self.value(part(node, "right"))
        if part(node, "operator").type == "in":
            items = built_in.keys(items)
        if not isinstance(items, list):
            raise Unsure
        for item in list(items):
            self._scope, before = Scope(self._scope), self._scope
            try:
                self._bind(part(node, "left"), item)
                self._inner(part(node, "body"))
            finally:
                self._scope = before

    def _switch(self, node: Node) -> None:
        value, entered = self.value(part(node, "value")), False
        try:
            for case in statements(part(node, "body")):
                wanted = case.child_by_field_name("value")
                entered = entered or wanted is None or self.truth(operators.same(value, self.value(wanted)))
                if entered:
                    self._block([child for child in statements(case) if child != wanted])
        except _Broken:
            pass

    # -- names

    def _bind(self, target: Node, value: Any) -> None:
        match target.type:
            case "identifier" | "shorthand_property_identifier_pattern":
                self._scope.names[source_of(target)] = value
            case "assignment_pattern" | "object_assignment_pattern":
                self._bind(part(target, "left"), self._or_default(value, part(target, "right")))
            case "object_pattern":
                taken: list[str] = []
                for child in statements(target):
                    if child.type == "rest_pattern":
                        self._bind(statements(child)[0], self._rest(value, taken))
                        continue
                    key = part(child, "key") if child.type == "pair_pattern" else child
                    name = source_of(part(child, "left") if child.type == "object_assignment_pattern" else key)
                    taken.append(name)
                    self._bind(
                        part(child, "value") if child.type == "pair_pattern" else child, self.member(value, name)
                    )
            case "array_pattern":
                for number, child in enumerate(statements(target)):
                    self._bind(child, self.member(value, number))
            case _:
                raise Unsure

    def _or_default(self, value: Any, default: Node) -> Any:
        if isinstance(value, Ref | Got):
            return value if self.truth(value) else self.value(default)
        return self.value(default) if value is UNDEFINED else value

    def _rest(self, value: Any, taken: list[str]) -> Any:
        if isinstance(value, Object) and value.base is None:
            return Object({name: item for name, item in value.after.items() if name not in taken})
        return UNKNOWN
