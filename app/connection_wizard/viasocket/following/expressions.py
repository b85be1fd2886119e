"""What the expressions of a code come to, with values that stand for themselves."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.viasocket.following import built_in, failing, operators, sending
from connection_wizard.viasocket.following.members import Members
from connection_wizard.viasocket.following.questions import Facts, Questions
from connection_wizard.viasocket.following.syntax import part, source_of, statements
from connection_wizard.viasocket.following.values import (
    UNDEFINED,
    UNKNOWN,
    Asked,
    Function,
    Got,
    Member,
    Not,
    Object,
    Promise,
    Ref,
    Scope,
    Status,
    Text,
    Thrown,
    Unsure,
    joined,
    number_of,
    plain,
    text_of,
)
from connection_wizard.viasocket.literals import literal_template

MAX_DEPTH = 40


class Returned(Exception):
    """A function is left."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


class Expressions(Members, ABC):
    """What the expressions of a code come to, on one way through it.

    Args:
        decide: the answer to a question about what is not known.
        steps: how many steps are left, in all.
    """

    def __init__(self, facts: Facts, decide: Callable[[Asked], bool], steps: list[int]) -> None:
        super().__init__(Questions(facts, decide))
        self.requests: list[Any] = []
        self.dropped: list[str] = []
        self.promises: list[Promise] = []
        self._steps = steps
        self._depth = 0
        self._scope = Scope()

    @abstractmethod
    def _bind(self, target: Node, value: Any) -> None:
        """Give names to a value and its parts."""

    @abstractmethod
    def _block(self, nodes: list[Node]) -> None:
        """Carry out statements.

        Raises:
            Returned: the function that they belong to is left.
        """

    def _assign(self, target: Node, value: Any) -> Any:
        if target.type == "identifier":
            scope = self._scope.holder(source_of(target))
            if scope is None:
                raise Unsure
            scope.names[source_of(target)] = value
            return value
        if target.type not in ("member_expression", "subscript_expression"):
            raise Unsure
        owner, name = self.value(part(target, "object")), self._name(target)
        owner = self.changed(owner)
        if not isinstance(owner, Object) or not isinstance(name, str):
            raise Unsure
        owner.after[name] = value
        return value

    def _name(self, node: Node) -> str | int:
        """The name, or the position, that a member is asked for by."""
        if node.type == "member_expression":
            return source_of(part(node, "property"))
        found = self.value(part(node, "index"))
        if isinstance(found, int) and not isinstance(found, bool):
            return found
        if not isinstance(found, Text) or found.literal is None:
            raise Unsure
        return found.literal

    def value(self, node: Node) -> Any:
        """What an expression comes to."""
        self._count()
        match node.type:
            case "parenthesized_expression":
                return self.value(statements(node)[0])
            case "await_expression":
                return self.waited(self.value(statements(node)[0]))
            case "string":
                return joined(Text((self._literal(source_of(node)),)))
            case "template_string":
                return joined(*(self._piece(piece) for piece in statements(node)))
            case "number" | "true" | "false" | "null":
                return self._plain(source_of(node))
            case "undefined":
                return UNDEFINED
            case "identifier":
                return self._known(source_of(node))
            case "object":
                return self._object(node)
            case "array":
                return self._array(node)
            case "arrow_function" | "function_expression" | "function":
                return self._function(node)
            case "new_expression":
                return built_in.made(source_of(part(node, "constructor")), self._arguments(node))
            case "member_expression" | "subscript_expression":
                return self._read(node)
            case "call_expression":
                return self._call(node)
            case "assignment_expression":
                return self._assign(part(node, "left"), self.value(part(node, "right")))
            case "augmented_assignment_expression":
                return self._augmented(node)
            case "binary_expression":
                return self._binary(node)
            case "unary_expression":
                return self._unary(node)
            case "ternary_expression":
                truth = self.truth(self.value(part(node, "condition")))
                return self.value(part(node, "consequence" if truth else "alternative"))
            case _:
                raise Unsure

    def _count(self) -> None:
        self._steps[0] -= 1
        if self._steps[0] < 0:
            raise Unsure

    def _literal(self, source: str) -> str:
        found = literal_template(source)
        if found is None or "${" in found:
            raise Unsure
        return found

    def _piece(self, piece: Node) -> Any:
        if piece.type == "template_substitution":
            return text_of(self.value(statements(piece)[0]))
        return Text((self._literal(f"`{source_of(piece)}`"),))

    def _plain(self, source: str) -> Any:
        try:
            return loads(source)
        except NotStrict:
            raise Unsure from None

    def _known(self, name: str) -> Any:
        scope = self._scope.holder(name)
        if scope is not None:
            return scope.names[name]
        if name == "context":
            return Ref()
        if name == "authData":
            return Ref(("authData",))
        if name == "Infinity":
            return UNKNOWN
        if name in built_in.GLOBALS:
            return Member(None, name)
        raise Unsure

    def _object(self, node: Node) -> Object:
        found = Object()
        for child in statements(node):
            if child.type == "shorthand_property_identifier":
                found.after[source_of(child)] = self._known(source_of(child))
            elif child.type == "spread_element":
                self.spread(found, self.value(statements(child)[0]))
            elif child.type == "pair":
                found.after[self._key(part(child, "key"))] = self.value(part(child, "value"))
            else:
                raise Unsure
        return found

    def _key(self, key: Node) -> str:
        if key.type == "property_identifier":
            return source_of(key)
        inside = statements(key)[0] if key.type == "computed_property_name" else key
        text = text_of(self.value(inside))
        if not isinstance(text, Text) or text.literal is None:
            raise Unsure
        return text.literal

    def _array(self, node: Node) -> list[Any]:
        found: list[Any] = []
        for child in statements(node):
            if child.type == "spread_element":
                items = self.value(statements(child)[0])
                if not isinstance(items, list):
                    raise Unsure
                found += items
                if len(found) > sending.MAX_PARTS:
                    raise Unsure
            else:
                found.append(self.value(child))
        return found

    def _read(self, node: Node) -> Any:
        owner = self.value(part(node, "object"))
        if node.type == "subscript_expression" and isinstance(owner, Object):
            index = self.value(part(node, "index"))
            if isinstance(index, Ref) and owner.base is None:
                return self._chosen(owner, index)
        return self.member(owner, self._name(node))

    # -- calls

    def _arguments(self, node: Node) -> list[Any]:
        arguments = node.child_by_field_name("arguments")
        return [] if arguments is None else [self.value(child) for child in statements(arguments)]

    def _call(self, node: Node) -> Any:
        function = part(node, "function")
        if source_of(function) in failing.HARMLESS:
            if not failing.sends_nothing(part(node, "arguments")):
                raise Unsure
            return UNDEFINED
        if source_of(function) == failing.COMPONENT and self._scope.holder(failing.COMPONENT) is None:
            raise Thrown
        called = self.value(function)
        return self.called(called, self._arguments(node))

    def called(self, function: Any, arguments: list[Any]) -> Any:
        """What a function gives."""
        if isinstance(function, Function):
            return self._own(function, arguments)
        if isinstance(function, Member):
            return built_in.call(self, function, arguments)
        if isinstance(function, Ref) and function.parts[-1:] == ("toString",):
            return text_of(Ref(function.parts[:-1]))
        if isinstance(function, Ref) and function.parts[-1:] and function.parts[-1] in built_in.OF_ANSWERS:
            return UNKNOWN
        raise Unsure

    def _function(self, node: Node) -> Function:
        listed = node.child_by_field_name("parameters")
        single = node.child_by_field_name("parameter")
        parameters = [single] if single is not None else statements(listed) if listed is not None else []
        waits = any(child.type == "async" for child in node.children)
        return Function(parameters, part(node, "body"), self._scope, waits)

    def _own(self, function: Function, arguments: list[Any]) -> Any:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise Unsure
        self._scope, before = Scope(function.scope), self._scope
        try:
            for number, parameter in enumerate(function.parameters):
                self._bind(parameter, arguments[number] if number < len(arguments) else UNDEFINED)
            if function.body.type != "statement_block":
                value = self.value(function.body)
            else:
                value = UNDEFINED
                try:
                    self._block(statements(function.body))
                except Returned as end:
                    value = end.value
        finally:
            self._scope = before
            self._depth -= 1
        if not function.waits:
            return value
        return self.promise(self.waited(value), sent=True)

    def promise(self, value: Any, *, sent: bool) -> Promise:
        """Something that has to be waited for."""
        made = Promise(value, sent)
        self.promises.append(made)
        return made

    def waited(self, value: Any) -> Any:
        """What comes of waiting for something."""
        while isinstance(value, Promise):
            value.sent = False
            value = value.value
        return value

    # -- operators

    def _binary(self, node: Node) -> Any:
        sign = source_of(part(node, "operator"))
        left = self.value(part(node, "left"))
        right = part(node, "right")
        match sign:
            case "||":
                return left if self.truth(left) else self.value(right)
            case "??":
                if isinstance(left, Ref | Got):
                    return left if self.truth(left) else self.value(right)
                return self.value(right) if left is None or left is UNDEFINED else left
            case "&&":
                if not self.truth(left):
                    return left if isinstance(left, bool) else UNDEFINED
                return self.value(right)
            case "===" | "==":
                return operators.same(left, self.value(right))
            case "!==" | "!=":
                same = operators.same(left, self.value(right))
                return not same if isinstance(same, bool) else same.of if isinstance(same, Not) else Not(same)
            case "<" | ">" | "<=" | ">=":
                other = self.value(right)
                if isinstance(left, Status) and isinstance(other, int):
                    return Asked(left.response, "status", other, sign)
                raise Unsure
            case "+":
                return operators.plus(left, self.value(right))
            case "-" | "*" | "/":
                return operators.reckoned(sign, left, self.value(right))
            case _:
                raise Unsure

    def _augmented(self, node: Node) -> Any:
        target, sign = part(node, "left"), source_of(part(node, "operator"))
        left = self.value(target)
        match sign:
            case "+=":
                return self._assign(target, operators.plus(left, self.value(part(node, "right"))))
            case "||=" | "??=":
                if sign == "||=" or isinstance(left, Ref | Got):
                    given = self.truth(left)
                else:
                    given = left is not None and left is not UNDEFINED
                return left if given else self._assign(target, self.value(part(node, "right")))
            case _:
                raise Unsure

    def _unary(self, node: Node) -> Any:
        sign, value = source_of(part(node, "operator")), self.value(part(node, "argument"))
        if sign == "!":
            if isinstance(value, Not):
                return value.of
            asked = Asked(value, "given") if isinstance(value, Got | Ref) else value
            return Not(asked) if isinstance(asked, Asked) else not self.truth(value)
        if sign == "+":
            return plain(number_of(value))
        if sign == "-" and isinstance(value, int | float):
            return -value
        raise Unsure
