"""What is known of a connection while its code is followed, and whether a value counts as true by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from connection_wizard.viasocket.following.values import (
    UNDEFINED,
    Asked,
    Function,
    Got,
    Not,
    Object,
    Parameters,
    Promise,
    Ref,
    Response,
    Text,
    Unsure,
)


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


class Questions:
    """The answers on one way through a code.

    Args:
        decide: the answer to a question about what is not known.
    """

    def __init__(self, facts: Facts, decide: Callable[[Asked], bool]) -> None:
        self._facts = facts
        self._decide = decide

    def truth(self, value: Any) -> bool:
        """Whether a value counts as true."""
        match value:
            case Not(of):
                return not self.truth(of)
            case Asked():
                return self._answer(value)
            case Ref() | Got():
                return self._answer(Asked(value, "given"))
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

    def _answer(self, asked: Asked) -> bool:
        about = asked.about
        if isinstance(about, Ref) and asked.kind == "given":
            if len(about.parts) < 2 or about.parts in self._facts.given:
                return True
            if about.parts in self._facts.missing:
                return False
        if isinstance(about, Got) and not about.path and asked.kind == "given":
            return True
        return self._decide(asked)
