"""One way through a code: its statements, and what its expressions come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.viasocket.following import built_in, failing, sending
from connection_wizard.viasocket.following.values import (
    ONE,
    UNDEFINED,
    UNKNOWN,
    Asked,
    Function,
    Got,
    Member,
    Not,
    Number,
    Object,
    Parameters,
    Promise,
    Ref,
    Response,
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
_DROPPED = ("comment", "hash_bang_line", "empty_statement")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the connection whose code it is.

    Attributes:
        given: paths of values that are always there.
        missing: paths of values that never are.
        choices: by the key of a field that has to be chosen, what can be chosen.
        kept: names of values that the connection keeps of earlier answers.
    """

    given: frozenset[tuple[str | int, ...]] = frozenset()
    missing: frozenset[tuple[str | int, ...]] = frozenset()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    pkce: bool = False


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


class Returned(Exception):
    """A function is left."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


class _Broken(Unsure):
    """A choice among cases is left; where anything else is left in the middle, that is not understood."""


class Walk:
    """One way through a code.

    Args:
        decide: the answer to a question about what is not known.
        steps: how many steps are left, in all.
    """

    def __init__(self, facts: Facts, decide: Callable[[Asked], bool], steps: list[int]) -> None:
        self.facts = facts
        self.requests: list[Any] = []
        self.dropped: list[str] = []
        self.promises: list[Promise] = []
        self._decide = decide
        self._steps = steps
        self._depth = 0
        self._changed: dict[Got, Object] = {}
        self._scope = Scope()

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

    def whole(self, value: Any) -> Any:
        """A value with what the code changed in it."""
        if isinstance(value, Got) and value in self._changed:
            return self._changed[value]
        return value

    def changed(self, value: Any) -> Any:
        """A value that is about to be changed: an answer is an object from then on."""
        return self._changed.setdefault(value, Object(base=value)) if isinstance(value, Got) else value

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
                entered = entered or wanted is None or self.truth(self._same(value, self.value(wanted)))
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

    # -- expressions

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

    def spread(self, into: Object, value: Any) -> None:
        """What ``...value`` does in an object."""
        value = self.whole(value)
        if value is UNDEFINED or value is None or value is False:
            return
        if isinstance(value, Got):
            value = Object(base=value)
        if not isinstance(value, Object) or (value.base is not None and into.base is not None):
            raise Unsure
        if value.base is not None:
            into.base, into.before, into.after = value.base, {**into.after, **value.before}, {}
        into.after.update(value.after)

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

    def _chosen(self, table: Object, by: Ref) -> Any:
        """What stands in a table of the code's own, by a value of the connection."""
        for name, value in table.after.items():
            if self.truth(Asked(by, "is", name)):
                return value
        return UNDEFINED

    def member(self, owner: Any, name: str | int) -> Any:
        """What stands in something under a name."""
        match owner:
            case Ref(parts):
                if not parts and name != "authData":
                    raise Unsure
                return Ref((*parts, name))
            case Got(call, path):
                if owner in self._changed:
                    return self.whole(self._changed[owner].get(str(name)))
                return Member(owner, str(name)) if name in built_in.OF_ANSWERS else Got(call, (*path, name))
            case Object():
                found = self.whole(owner.get(str(name)))
                return Member(owner, str(name)) if found is UNDEFINED and name in built_in.OF_OBJECTS else found
            case Response():
                return built_in.of_response(owner, str(name))
            case list():
                if isinstance(name, int):
                    return owner[name] if name < len(owner) else UNDEFINED
                return len(owner) if name == "length" else Member(owner, name)
            case _ if owner is UNKNOWN:
                return UNKNOWN
            case _ if owner is UNDEFINED or owner is None or isinstance(owner, bool):
                return UNDEFINED
            case _:
                return Member(owner, str(name))

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

    # -- questions, sums and joints

    def truth(self, value: Any) -> bool:
        """Whether a value counts as true."""
        match value:
            case Not(of):
                return not self.truth(of)
            case Asked():
                return self._known_answer(value)
            case Ref() | Got():
                return self._known_answer(Asked(value, "given"))
            case Text(parts):
                if any(isinstance(each, str) and each for each in parts):
                    return True
                if not parts or all(isinstance(each, str) for each in parts):
                    return False
                if len(parts) == 1 and isinstance(parts[0], Ref | Got):
                    return self.truth(parts[0])
                raise Unsure
            case bool() | int() | float():
                return bool(value)
            case None:
                return False
            case _ if value is UNDEFINED:
                return False
            case Object() | list() | Parameters() | Function() | Response() | Promise():
                return True
            case _:
                raise Unsure

    def _known_answer(self, asked: Asked) -> bool:
        about = asked.about
        if isinstance(about, Ref) and asked.kind == "given":
            if len(about.parts) < 2 or about.parts in self.facts.given:
                return True
            if about.parts in self.facts.missing:
                return False
        if isinstance(about, Got) and not about.path and asked.kind == "given":
            return True
        return self._decide(asked)

    def _same(self, one: Any, other: Any) -> Any:
        if isinstance(one, Text) and len(one.parts) == 1 and isinstance(one.parts[0], Ref | Got):
            one = one.parts[0]
        if isinstance(other, Ref | Got | Status) and not isinstance(one, Ref | Got | Status):
            one, other = other, one
        if isinstance(other, Text):
            other = other.literal if other.literal is not None else UNKNOWN
        known = isinstance(other, str | int | float | bool)
        if isinstance(one, Status) and known:
            return Asked(one.response, "status", other, "===")
        if isinstance(one, Ref | Got):
            if other is UNDEFINED or other is None:
                return Not(Asked(one, "given"))
            if known:
                return Asked(one, "is", other) if other != "" else Not(Asked(one, "given"))
            raise Unsure
        if isinstance(one, Text):
            if one.literal is None:
                raise Unsure
            one = one.literal
        plain = one is None or one is UNDEFINED or isinstance(one, str | int | float | bool)
        if plain and (known or other is None or other is UNDEFINED):
            return one == other and isinstance(one, bool) is isinstance(other, bool)
        if isinstance(one, Object | list | Parameters) and (other is None or other is UNDEFINED):
            return False
        raise Unsure

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
                return self._same(left, self.value(right))
            case "!==" | "!=":
                same = self._same(left, self.value(right))
                return not same if isinstance(same, bool) else same.of if isinstance(same, Not) else Not(same)
            case "<" | ">" | "<=" | ">=":
                other = self.value(right)
                if isinstance(left, Status) and isinstance(other, int):
                    return Asked(left.response, "status", other, sign)
                raise Unsure
            case "+":
                return self._plus(left, self.value(right))
            case "-" | "*" | "/":
                return self._reckoned(sign, left, self.value(right))
            case _:
                raise Unsure

    def _plus(self, left: Any, right: Any) -> Any:
        if isinstance(left, Number | int | float) and isinstance(right, Number | int | float | Got):
            one, other = number_of(left), number_of(right)
            return UNKNOWN if one is None or other is None else plain(one.plus(other))
        return joined(text_of(left), text_of(right))

    def _reckoned(self, sign: str, left: Any, right: Any) -> Any:
        one, other = number_of(left), number_of(right)
        if one is None or other is None:
            return UNKNOWN
        if sign == "-":
            return plain(one.plus(other, -1))
        if not other.terms.keys() <= {ONE} and sign == "*":
            one, other = other, one
        factor = other.terms.get(ONE, 0)
        if not other.terms.keys() <= {ONE} or not factor:
            return UNKNOWN
        return plain(one.times(factor if sign == "*" else 1 / factor))

    def _augmented(self, node: Node) -> Any:
        target, sign = part(node, "left"), source_of(part(node, "operator"))
        left = self.value(target)
        match sign:
            case "+=":
                return self._assign(target, self._plus(left, self.value(part(node, "right"))))
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
