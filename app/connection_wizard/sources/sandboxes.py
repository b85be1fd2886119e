"""What an answer to a question of environments says besides: whoever takes a sandbox's addresses has an app there."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.understood import Question, Understood, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.rules.environment import is_sandbox

ENVIRONMENT: Final[DocumentPath] = ("client", "environment")


def with_sandboxes(found: Understood) -> Understood:
    """What was read, with the app's environment in each answer that leads to a sandbox.

    Without it each of its addresses would be warned of as one for production.
    """
    return replace(found, questions=tuple(map(_asked, found.questions)))


def _asked(question: Question) -> Question:
    if question.about != "environment" or all(map(_leads_to_one, question.ways)):
        return question
    return replace(question, ways=tuple(_with_it(way) if _leads_to_one(way) else way for way in question.ways))


def _leads_to_one(way: Way) -> bool:
    return any(value.at[-1] == "url" and is_sandbox(host_of(str(value.value))) for value in way.values)


def _with_it(way: Way) -> Way:
    told = replace(way.values[0], at=ENVIRONMENT, value="sandbox", certainty="likely")
    return replace(way, values=(*way.values, told))
