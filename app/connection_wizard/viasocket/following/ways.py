"""All ways that a code can take, as a tree of the questions on which they part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tree_sitter import Node

from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.following.sending import Sent
from connection_wizard.viasocket.following.steps import Walk
from connection_wizard.viasocket.following.values import Asked, Got, Thrown, Unsure

MAX_WAYS, MAX_STEPS = 128, 50_000


@dataclass(frozen=True, slots=True)
class Way:
    """What comes of one way.

    Attributes:
        value: what is returned; meaningless where `thrown`.
        unsure: whether something on it is not understood: it does no harm where nobody goes.
        words: where in an answer the words of the error come from.
        guards: what has to be so that it is not thrown: a question and its answer.
    """

    requests: tuple[Sent, ...]
    value: Any = None
    thrown: bool = False
    unsure: bool = False
    words: Got | None = None
    dropped: frozenset[str] = frozenset()
    guards: tuple[tuple[Asked, bool, Got | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Fork:
    """A question, and what comes of both answers."""

    asked: Asked
    yes: Tree
    no: Tree


Tree = Way | Fork


def ways(root: Node, facts: Facts) -> Tree:
    """Everything that a code can do.

    Raises:
        Unsure: it does something that is not understood, or it can do too much.
    """
    left, steps = [MAX_WAYS], [MAX_STEPS]

    def below(known: dict[Asked, bool]) -> Tree:
        left[0] -= 1
        if left[0] < 0:
            raise Unsure
        asked: list[Asked] = []

        def decide(question: Asked) -> bool:
            if question in known:
                return known[question]
            asked.append(question)
            raise _Open

        walk = Walk(facts, decide, steps)
        try:
            value = walk.run(root)
        except _Open:
            question = asked[0]
            return Fork(question, below({**known, question: True}), below({**known, question: False}))
        except Thrown as thrown:
            return Way(tuple(walk.requests), thrown=True, words=thrown.words)
        except Unsure:
            if steps[0] < 0:
                raise
            return Way((), unsure=True)
        return Way(tuple(walk.requests), value, dropped=frozenset(walk.dropped))

    return below({})


class _Open(Exception):
    pass


def guarded(way: Way, asked: Asked, answer: bool, words: Got | None) -> Way:
    """A way that is only gone where a question has that answer."""
    return replace(way, guards=((asked, answer, words), *way.guards))
