"""Whoever answers that a sandbox is meant has an app of that."""

from __future__ import annotations

import pytest

from connection_wizard.sources.door import understand
from connection_wizard.sources.sandboxes import ENVIRONMENT, with_sandboxes
from connection_wizard.sources.understood import Question, Understood, Value, Way

BOTH = "Log in at https://{0}/oauth/authorize with response_type=code, exchange the code at https://{0}/oauth/token.\n"


def environments(*hosts: str) -> list[list[str]]:
    """What each answer to the only question says of the app."""
    (question,) = understand("".join(map(BOTH.format, hosts))).questions
    return [[value.value for value in way.values if value.at == ENVIRONMENT] for way in question.ways]


def test_the_answer_that_leads_to_a_sandbox_says_so_of_the_app() -> None:
    """Each of the sandbox's addresses was warned of after the proof: the app was said to be one for production."""
    assert environments("id.acmecrm.com", "sandbox-id.acmecrm.com") == [[], ["sandbox"]]


@pytest.mark.parametrize(
    "hosts",
    [("eu.id.acmecrm.com", "us.id.acmecrm.com"), ("id.acmecrm.com", "beta.acmecrm.com")],
    ids=["regions", "a host that the finding does not know as one"],
)
def test_other_answers_say_nothing_of_it(hosts: tuple[str, str]) -> None:
    assert environments(*hosts) == [[], []]


def test_where_all_answers_are_sandboxes_none_tells_them_apart() -> None:
    way = Way((Value(("access_token", "url"), "https://id-test.acmecrm.com/token"),), "")
    question = Question("environment", (way, way))
    assert with_sandboxes(Understood("documentation", (), (question,))).questions == (question,)
